/** Where the server begins in a web worker: all notes come through the client. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import type { NoteHost } from "../lsp/host";
import { indexDatabase } from "./index-database";
import { dictionaryAddress } from "../lsp/note-path";
import { startServer } from "../lsp/server";

declare const self: DedicatedWorkerGlobalScope;

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));

const ask = async <T>(method: string, params: unknown): Promise<T | undefined> =>
  (await connection.sendRequest<T | null>(method, params).catch(() => null)) ?? undefined;

const readOne = async (uri: string): Promise<string | undefined> =>
  (await ask<(string | null)[]>("talkgraph/readNotes", { uris: [uri] }))?.[0] ?? undefined;

const host: NoteHost = {
  async findNotes(_folders, settings) {
    const uris = await ask<string[]>("talkgraph/findNotes", { extensions: settings.noteExtensions });
    return { notes: (uris ?? []).map((uri) => ({ uri })), problems: [] };
  },
  async readNote(uri) {
    const text = await readOne(uri);
    return text === undefined ? {} : { text };
  },
  async readDictionary(folder) {
    const text = await readOne(dictionaryAddress(folder));
    return text === undefined ? undefined : { text };
  },
  storage: indexDatabase,
  pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
  now: () => performance.now(),
  later(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
};

startServer(connection, host);
