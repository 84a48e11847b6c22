/** The server's host on Node: `file:` notes from the disk, others through the client. */
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import type { Connection } from "vscode-languageserver";
import { defaultSettings } from "../../../protocol/settings";
import type { FoundNote, FoundNotes, NoteHost, ReadNote } from "../lsp/host";
import { isSkippedFolder } from "../lsp/note-path";
import { dictionaryFile } from "../workspace/dictionary-file";
import { encodedName } from "./addresses";
import { indexFile } from "./index-file";
import { letNewSpaceGrow } from "./new-space";
import { nodeIndexer } from "./node-indexer";
import { findNoteFiles, readNoteFile, readNoteFileNow } from "./note-files";

export function nodeHost(connection: Connection): NoteHost {
  /** What each folder hides, as it was looked through last. */
  const hiding = new Map<string, (path: string) => boolean>();
  return {
    async findNotes(folders, settings, excluded): Promise<FoundNotes> {
      const notes = new Map<string, FoundNote>();
      const problems: string[] = [];
      let ignored = 0;
      for (const folder of folders) {
        const path = toPath(folder);
        if (path === undefined) {
          const found = await connection
            .sendRequest<string[] | null>("talkgraph/findNotes", { extensions: settings.noteExtensions })
            .catch(() => null);
          for (const uri of found ?? []) if (!uri.startsWith("file:")) notes.set(uri, { uri });
          continue;
        }
        const found = await findNoteFiles(path, settings, excluded);
        for (const { path: file, changed, stamp } of found.files) {
          const uri = toUri(folder, path, file);
          notes.set(uri, { uri, changed, stamp });
        }
        ignored += found.ignored;
        hiding.set(path, found.hides);
        problems.push(...found.problems);
      }
      return { notes: [...notes.values()], ignored, problems };
    },
    async notesIn(folder, settings, excluded) {
      const path = toPath(folder);
      const root = [...hiding.keys()].find((one) => path?.startsWith(join(one, sep)) === true);
      if (path === undefined || root === undefined) return [];
      if (relative(root, path).split(sep).some(isSkippedFolder)) return [];
      const { files } = await findNoteFiles(path, settings, excluded);
      return files.map((file) => toUri(folder, path, file.path));
    },
    isHidden(uri) {
      const path = toPath(uri);
      if (path === undefined) return false;
      for (const [folder, hides] of hiding)
        if (path.startsWith(join(folder, sep)) && hides(path)) return true;
      return false;
    },
    texts: {
      // at a start it is asked of every note, and to make paths of all takes longer than most else
      canFetch: (uri) => plainAddress.test(uri) || toPath(uri) !== undefined,
      fetch(uri) {
        const path = toPath(uri);
        return path === undefined ? undefined : readNoteFileNow(path);
      },
    },
    indexer: nodeIndexer(__filename, toPath),
    storage: indexFile,
    spareMemory(isOn) {
      setFlagsFromString(`--heap-growing-percent=${isOn ? "15" : "0"}`);
      if (!isOn) letNewSpaceGrow();
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
  };
}

/** A file of this machine, without escapes. */
const plainAddress = process.platform === "win32" ? /^file:\/\/\/[A-Za-z]:\/[^%]+$/ : /^file:\/\/\/[^%]+$/;

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
  [folder.replace(/\/$/, ""), ...relative(folderPath, file).split(sep).map(encodedName)].join("/");
