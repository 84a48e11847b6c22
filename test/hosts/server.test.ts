/** The built server in its hosts: over stdio, and as a worker that has no document. */
import assert from "node:assert/strict";
import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type Hover,
} from "vscode-languageserver/node";
import type { Status } from "../../protocol/methods";
import { greet } from "./greet";

const note = "# QueueConf 2023\n\n### Taming Queues - Jane Roe, Acme\n\nThey use Prometheus.\n";

describe("the server over stdio", () => {
  let folder = "";
  let child: ChildProcess;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "talkgraph ä-"));
    writeFileSync(join(folder, "day 1 (Q&A), it's on!.md"), note);
    child = spawn(process.execPath, ["dist/server.js", "serve", "--stdio"]);
  });
  after(() => {
    child.kill();
    rmSync(folder, { recursive: true });
  });

  it("reads a folder and answers", async () => {
    assert.ok(child.stdout !== null && child.stdin !== null);
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    const uri = pathToFileURL(folder).href;
    const status = await greet(connection, uri);
    assert.equal(status.counts.talks, 1);
    // as the editor writes it
    const textDocument = { uri: `${uri}/day%201%20%28Q%26A%29%2C%20it%27s%20on%21.md` };
    await connection.sendNotification("textDocument/didOpen", {
      textDocument: { ...textDocument, languageId: "markdown", version: 1, text: note },
    });
    const hover = await connection.sendRequest<Hover>("textDocument/hover", {
      textDocument,
      position: { line: 4, character: 12 },
    });
    assert.match((hover.contents as { value: string }).value, /Prometheus[\s\S]*prometheus\.io/);
    // the open note and the file are one
    const after = await connection.sendRequest<Status>("talkgraph/status", null);
    assert.equal(after.counts.talks, 1);
    await connection.sendRequest("shutdown");
    const exited = new Promise((resolve) => child.once("exit", resolve));
    await connection.sendNotification("exit");
    assert.equal(await exited, 0);
  });
});

describe("the server as a worker", () => {
  it("reads notes through its client, in a global without a document", async () => {
    const bundle = readFileSync("dist/server.worker.js", "utf8");
    // what a web worker's global has, and nothing of a page
    const frame = `
      const { parentPort } = require("node:worker_threads");
      globalThis.self = globalThis;
      globalThis.postMessage = (message) => parentPort.postMessage(message);
      parentPort.on("message", (data) => globalThis.onmessage?.({ data }));
      globalThis.addEventListener = () => {};
      if (typeof document !== "undefined") throw new Error("there is a document");
    `;
    const worker = new Worker(`${frame}\n${bundle}`, { eval: true });
    const failed = new Promise<never>((_, reject) => worker.once("error", reject));
    const answers = new Map<number, (result: unknown) => void>();
    let settle: (status: Status) => void = () => undefined;
    const indexed = new Promise<Status>((resolve) => (settle = resolve));
    worker.on(
      "message",
      ({
        id,
        method,
        params,
        result,
      }: {
        id?: number;
        method?: string;
        params?: unknown;
        result?: unknown;
      }) => {
        if (method === "talkgraph/findNotes")
          worker.postMessage({ jsonrpc: "2.0", id, result: ["memfs:/notes/day-1.md"] });
        else if (method === "talkgraph/readNotes")
          worker.postMessage({
            jsonrpc: "2.0",
            id,
            result: (params as { uris: string[] }).uris.map((uri) => (uri.endsWith(".md") ? note : null)),
          });
        else if (method === "talkgraph/statusChanged") {
          const status = params as Status;
          if (!status.indexing) settle(status);
        } else if (method === undefined && id !== undefined) answers.get(id)?.(result);
      },
    );
    const ask = (id: number, method: string, params: unknown): Promise<unknown> =>
      new Promise((resolve) => {
        answers.set(id, resolve);
        worker.postMessage({ jsonrpc: "2.0", id, method, params });
      });
    try {
      const initialize = {
        processId: null,
        capabilities: {},
        workspaceFolders: [{ uri: "memfs:/notes", name: "notes" }],
      };
      await Promise.race([ask(1, "initialize", initialize), failed]);
      worker.postMessage({ jsonrpc: "2.0", method: "initialized", params: {} });
      assert.equal((await Promise.race([indexed, failed])).counts.talks, 1);
      const hover = (await ask(2, "textDocument/hover", {
        textDocument: { uri: "memfs:/notes/day-1.md" },
        position: { line: 4, character: 12 },
      })) as Hover;
      assert.match((hover.contents as { value: string }).value, /Prometheus[\s\S]*prometheus\.io/);
    } finally {
      await worker.terminate();
    }
  });
});
