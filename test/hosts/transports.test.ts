/** The same questions over stdio, over a node channel and in memory: the answers are the same. */
import assert from "node:assert/strict";
import { fork, spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  createProtocolConnection,
  IPCMessageReader,
  IPCMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
  type ProtocolConnection,
} from "vscode-languageserver/node";
import { startClient, uriOf } from "../lsp/client";
import { greet } from "./greet";

const text = readFileSync("test/fixture/ways/title-first.md", "utf8");
const other = "# Broker Summit 2022\n\n### Brokers in the Cold - Oskar Lindqvist, Fjord Systems\n\nRedis.\n";
const capabilities = { textDocument: { rename: { prepareSupport: true } } };

/** Every request that an editor makes, at places that have an answer. */
const requests = (uri: string): readonly (readonly [method: string, params: object])[] => {
  const textDocument = { uri };
  const lines = text.split("\n");
  const at = (words: string): { line: number; character: number } => {
    const line = lines.findIndex((one) => one.includes(words));
    return { line, character: (lines[line] ?? "").indexOf(words) + 1 };
  };
  const jane = { textDocument, position: at("Jane Roe") };
  const range = { start: { line: 0, character: 0 }, end: { line: lines.length - 1, character: 0 } };
  return [
    ["textDocument/hover", { textDocument, position: at("Apache Kafka") }],
    ["textDocument/completion", { textDocument, position: { line: lines.length - 1, character: 0 } }],
    ["textDocument/definition", jane],
    ["textDocument/references", { ...jane, context: { includeDeclaration: true } }],
    ["textDocument/documentHighlight", jane],
    ["textDocument/prepareRename", jane],
    ["textDocument/rename", { ...jane, newName: "Jane Doe" }],
    ["textDocument/documentSymbol", { textDocument }],
    ["textDocument/foldingRange", { textDocument }],
    ["textDocument/selectionRange", { textDocument, positions: [jane.position] }],
    ["textDocument/documentLink", { textDocument }],
    ["textDocument/codeLens", { textDocument }],
    ["textDocument/inlayHint", { textDocument, range }],
    ["textDocument/semanticTokens/full", { textDocument }],
    [
      "textDocument/codeAction",
      { textDocument, range: { start: jane.position, end: jane.position }, context: { diagnostics: [] } },
    ],
    ["textDocument/prepareCallHierarchy", jane],
    ["textDocument/diagnostic", { textDocument }],
    ["workspace/symbol", { query: "ta" }],
  ];
};

/** All answers, with the folder's address taken out of them. */
async function answers(connection: ProtocolConnection, folder: string): Promise<Map<string, unknown>> {
  const uri = `${folder}/note.md`;
  await connection.sendNotification("textDocument/didOpen", {
    textDocument: { uri, languageId: "markdown", version: 1, text },
  });
  const found = new Map<string, unknown>();
  for (const [method, params] of requests(uri)) {
    const answer = JSON.stringify(await connection.sendRequest(method, params));
    // what only tells one answer from a later one says nothing of the note
    found.set(
      method,
      JSON.parse(answer.replaceAll(folder, "").replace(/"resultId":"[^"]*"/g, '"resultId":""')),
    );
  }
  return found;
}

async function over(connection: ProtocolConnection, folder: string): Promise<Map<string, unknown>> {
  await greet(connection, folder, capabilities);
  return answers(connection, folder);
}

describe("the answers of the server", () => {
  let folder = "";
  const children: ChildProcess[] = [];
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "talkgraph-transports-"));
    writeFileSync(join(folder, "note.md"), text);
    writeFileSync(join(folder, "elsewhere.md"), other);
  });
  after(() => {
    for (const child of children) child.kill();
    rmSync(folder, { recursive: true });
  });

  it("are the same over stdio, over a node channel and in memory", async () => {
    const piped = spawn(process.execPath, ["dist/server.js", "serve", "--stdio"]);
    const forked = fork("dist/server.js", ["--node-ipc"], { stdio: ["ignore", "ignore", "inherit", "ipc"] });
    children.push(piped, forked);
    const address = pathToFileURL(folder).href;
    const [overStdio, overIpc] = await Promise.all([
      over(
        createProtocolConnection(new StreamMessageReader(piped.stdout), new StreamMessageWriter(piped.stdin)),
        address,
      ),
      over(createProtocolConnection(new IPCMessageReader(forked), new IPCMessageWriter(forked)), address),
    ]);
    const client = await startClient(`//- /note.md\n${text}//- /elsewhere.md\n${other}`, {}, capabilities);
    await client.until(() => client.status()?.indexing === false);
    const inMemory = await answers(client.connection, uriOf("").replace(/\/$/, ""));
    client.close();
    for (const [method, answer] of overStdio) {
      assert.notEqual(answer, null, method);
      assert.deepEqual(overIpc.get(method), answer, method);
      assert.deepEqual(inMemory.get(method), answer, method);
    }
    assert.equal(overStdio.size, 18);
  });
});
