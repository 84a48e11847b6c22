/** The built server over stdio, as the benchmarks drive it: open notes, typed letters, requests with their times. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import protocol from "vscode-languageserver/node";
import { root } from "./core.mjs";

export class Server {
  isIndexed = false;
  #notes = new Map();

  constructor(folder, environment = {}) {
    this.started = performance.now();
    this.uri = pathToFileURL(folder).href;
    this.child = spawn(process.execPath, [join(root, "dist/server.js"), "serve", "--stdio"], {
      env: { ...process.env, ...environment },
      stdio: ["pipe", "pipe", "inherit"],
    });
    this.connection = protocol.createProtocolConnection(
      new protocol.StreamMessageReader(this.child.stdout),
      new protocol.StreamMessageWriter(this.child.stdin),
    );
    /** How long it took until all notes were indexed, in milliseconds since the start. */
    this.indexed = new Promise((resolve) => {
      this.connection.onNotification("talkgraph/statusChanged", (status) => {
        if (status.indexing || this.isIndexed) return;
        this.isIndexed = true;
        resolve(this.age());
      });
    });
    this.connection.listen();
  }

  age = () => performance.now() - this.started;

  async initialize() {
    await this.connection.sendRequest("initialize", {
      processId: null,
      capabilities: {},
      workspaceFolders: [{ uri: this.uri, name: "notes" }],
    });
    await this.connection.sendNotification("initialized", {});
    for (const note of this.#notes.values()) await note.tell();
  }

  note = (name) => this.#notes.get(name);

  /** Opens a note; one that is opened before `initialize` is told then. */
  open(name, text) {
    const note = new OpenNote(this, `${this.uri}/${name}`, text);
    this.#notes.set(name, note);
    if (this.isIndexed) void note.tell();
    return note;
  }

  async send(method, params) {
    const started = performance.now();
    const result = await this.connection.sendRequest(method, params);
    return { ms: performance.now() - started, result };
  }

  ask = (method, note, position, params = {}) =>
    this.send(method, { textDocument: { uri: note.uri }, position, ...params });

  /** The server's memory in MiB, where the system tells it; with `all`, that of the processes which read notes for it, too. */
  memory(all = false) {
    try {
      const { pid } = this.child;
      const readers = all ? readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ") : [];
      return [String(pid), ...readers]
        .filter((one) => one !== "")
        .reduce((sum, one) => sum + residentOf(one), 0);
    } catch {
      return NaN;
    }
  }

  async stop() {
    const ended = new Promise((resolve) => this.child.once("exit", resolve));
    await this.connection.sendRequest("shutdown");
    await this.connection.sendNotification("exit");
    await ended;
    this.connection.dispose();
  }
}

function residentOf(pid) {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;
  } catch {
    // it has ended in the meantime
    return 0;
  }
}

class OpenNote {
  #version = 1;

  constructor(server, uri, text) {
    this.server = server;
    this.uri = uri;
    this.text = text;
  }

  tell() {
    return this.server.connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri: this.uri, languageId: "markdown", version: this.#version, text: this.text },
    });
  }

  /** Where some words begin that match, one letter in. */
  placeOf(pattern) {
    const at = (pattern.exec(this.text)?.index ?? 0) + 2;
    const before = this.text.slice(0, at).split("\n");
    return { line: before.length - 1, character: before.at(-1).length };
  }

  /** Puts words in a line of their own into the middle; the cursor stands behind them. */
  async insertLine(words) {
    const line = Math.floor(this.text.split("\n").length / 2);
    this.cursor = { line, character: 0 };
    await this.type(`\n${words}\n`);
    this.cursor = { line: line + 1, character: words.length };
  }

  async type(words) {
    const { cursor } = this;
    this.cursor = { line: cursor.line, character: cursor.character + words.length };
    await this.server.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri: this.uri, version: ++this.#version },
      contentChanges: [{ range: { start: cursor, end: cursor }, text: words }],
    });
  }
}
