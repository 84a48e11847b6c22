import { defaultSettings } from "../../../protocol/settings";
/** The server's host on Node: `file:` notes from the disk, others through the client. */
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Connection } from "vscode-languageserver";
import type { FoundNotes, NoteHost, ReadNote } from "../lsp/host";
import { dictionaryFile } from "../workspace/dictionary-file";
import { findNoteFiles, readNoteFile } from "./note-files";

export const nodeHost = (connection: Connection): NoteHost => ({
  async findNotes(folders, settings): Promise<FoundNotes> {
    const uris: string[] = [];
    const problems: string[] = [];
    for (const folder of folders) {
      const path = toPath(folder);
      if (path === undefined) {
        const found = await connection
          .sendRequest<string[] | null>("talkgraph/findNotes", { extensions: settings.noteExtensions })
          .catch(() => null);
        uris.push(...(found ?? []).filter((uri) => !uri.startsWith("file:")));
        continue;
      }
      const found = await findNoteFiles(path, settings);
      uris.push(...found.files.map((file) => toUri(folder, path, file)));
      problems.push(...found.problems);
    }
    return { uris: [...new Set(uris)], problems };
  },
  async readNote(uri, settings): Promise<ReadNote> {
    const path = toPath(uri);
    if (path !== undefined) return readNoteFile(path, settings);
    const texts = await connection
      .sendRequest<(string | null)[] | null>("talkgraph/readNotes", { uris: [uri] })
      .catch(() => null);
    const text = texts?.[0];
    return text === null || text === undefined ? {} : { text };
  },
  async readDictionary(folder): Promise<ReadNote | undefined> {
    const path = toPath(folder);
    if (path === undefined) return undefined;
    const read = await readNoteFile(join(path, dictionaryFile), {
      ...defaultSettings,
      noteExtensions: ["yml"],
    });
    return read.text === undefined && read.problem === undefined ? undefined : read;
  },
  pause: () => new Promise((resolve) => setImmediate(resolve)),
  now: () => performance.now(),
  later(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
});

function toPath(uri: string): string | undefined {
  if (!uri.startsWith("file:")) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    // a host name or a broken escape: no file of this machine
    return undefined;
  }
}

/** The address as the editor writes it: the folder's as it came, and below it all but letters, digits and `-._~` encoded. */
const toUri = (folder: string, folderPath: string, file: string): string =>
  [folder.replace(/\/$/, ""), ...relative(folderPath, file).split(sep).map(encoded)].join("/");

const encoded = (name: string): string =>
  encodeURIComponent(name).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
