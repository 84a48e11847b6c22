/** A typed client for the server on two in-memory streams, with a host that keeps its files in a map. */
import { PassThrough } from "node:stream";
import {
  createConnection,
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type InitializeResult,
  type ProtocolConnection,
} from "vscode-languageserver/node";
import type { GraphDelta } from "../../protocol/graph";
import type { Status } from "../../protocol/methods";
import type { NoteHost, ReadNote } from "../../server/src/lsp/host";
import { startServer } from "../../server/src/lsp/server";
import { readNotes } from "../fixture/notes";

export interface TestClient {
  readonly connection: ProtocolConnection;
  readonly files: Map<string, string | ReadNote>;
  readonly warnings: readonly string[];
  /** Addresses of notes in the order in which the server read them. */
  readonly reads: readonly string[];
  readonly deltas: readonly GraphDelta[];
  readonly diagnostics: ReadonlyMap<string, readonly string[]>;
  readonly initialized: InitializeResult;
  /** Waits until a condition holds; it is asked again after every message of the server. */
  until(holds: () => boolean): Promise<void>;
  open(path: string, text?: string): void;
  /** Puts words in the place of a range of an open note; lines and characters are 0-based. */
  change(path: string, line: number, from: number, to: number, words: string): void;
  status(): Status | undefined;
  close(): void;
}

export const uriOf = (path: string): string => `file:///notes/${path}`;

export async function startClient(
  fixture: string,
  settings: object = {},
  capabilities: ClientCapabilities = {},
): Promise<TestClient> {
  const files = new Map<string, string | ReadNote>();
  for (const { path, text } of readNotes(fixture)) files.set(uriOf(path), text);
  const reads: string[] = [];
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  startServer(
    createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)),
    hostOf(files, reads),
  );
  const connection = createProtocolConnection(
    new StreamMessageReader(toClient),
    new StreamMessageWriter(toServer),
  );
  const warnings: string[] = [];
  const deltas: GraphDelta[] = [];
  const diagnostics = new Map<string, readonly string[]>();
  const versions = new Map<string, number>();
  let status: Status | undefined;
  const waiting = new Set<() => void>();
  const wake = (): void => {
    for (const check of waiting) check();
  };
  connection.onNotification("window/showMessage", ({ message }: { message: string }) => {
    warnings.push(message);
    wake();
  });
  connection.onNotification("talkgraph/statusChanged", (now: Status) => {
    status = now;
    wake();
  });
  connection.onNotification("talkgraph/graphChanged", (delta: GraphDelta) => {
    deltas.push(delta);
    wake();
  });
  connection.onNotification(
    "textDocument/publishDiagnostics",
    (told: { uri: string; diagnostics: { message: string }[] }) => {
      diagnostics.set(
        told.uri,
        told.diagnostics.map((one) => one.message),
      );
      wake();
    },
  );
  connection.listen();
  const initialized: InitializeResult = await connection.sendRequest("initialize", {
    processId: null,
    rootUri: null,
    capabilities,
    workspaceFolders: [{ uri: "file:///notes", name: "notes" }],
    initializationOptions: settings,
  });
  await connection.sendNotification("initialized", {});
  const client: TestClient = {
    connection,
    files,
    warnings,
    reads,
    deltas,
    diagnostics,
    initialized,
    until: (holds) =>
      new Promise((resolve) => {
        const check = (): void => {
          if (!holds()) return;
          waiting.delete(check);
          resolve();
        };
        waiting.add(check);
        check();
      }),
    open(path, text) {
      const stored = files.get(uriOf(path));
      void connection.sendNotification("textDocument/didOpen", {
        textDocument: {
          uri: uriOf(path),
          languageId: "markdown",
          version: 1,
          text: text ?? (typeof stored === "string" ? stored : ""),
        },
      });
    },
    change(path, line, from, to, words) {
      versions.set(path, (versions.get(path) ?? 1) + 1);
      void connection.sendNotification("textDocument/didChange", {
        textDocument: { uri: uriOf(path), version: versions.get(path) },
        contentChanges: [
          { range: { start: { line, character: from }, end: { line, character: to } }, text: words },
        ],
      });
    },
    status: () => status,
    close() {
      connection.dispose();
    },
  };
  await client.until(() => status?.indexing === false);
  return client;
}

function hostOf(files: ReadonlyMap<string, string | ReadNote>, reads: string[]): NoteHost {
  const read = (uri: string): ReadNote => {
    const file = files.get(uri);
    return typeof file === "string" ? { text: file } : (file ?? {});
  };
  return {
    findNotes: () =>
      Promise.resolve({
        notes: [...files.keys()].filter((uri) => !uri.endsWith(".yml")).map((uri) => ({ uri })),
        problems: [],
      }),
    notesIn: (folder) => Promise.resolve([...files.keys()].filter((uri) => uri.startsWith(`${folder}/`))),
    readNote(uri) {
      reads.push(uri);
      return Promise.resolve(read(uri));
    },
    readDictionary: (folder) =>
      Promise.resolve(files.has(`${folder}/.talkgraph.yml`) ? read(`${folder}/.talkgraph.yml`) : undefined),
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    now: () => performance.now(),
    later(_, run) {
      const turn = setImmediate(run);
      return () => {
        clearImmediate(turn);
      };
    },
  };
}
