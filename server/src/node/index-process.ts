/** A process that reads notes for the index: paths go in, packed facts come out. */
import { setFlagsFromString } from "node:v8";
import type { Settings } from "../../../protocol/settings";
import { Strings } from "../text/strings";
import { indexNote, isSameText, type IndexedNote, type TextSum } from "../workspace/indexed-note";
import { readNoteFile } from "./note-files";

/** The argument that starts such a process: the bundle is the same for every door. */
export const indexDoor = "talkgraph-index";

export interface FileToIndex {
  /** Its place in the list of all. */
  readonly index: number;
  readonly file: string;
  readonly path: string;
  /** Of the text that was read another time. */
  readonly known?: TextSum;
}

export interface FilesIndexed {
  /** Texts that are new to this process's strings, in order. */
  readonly strings: readonly string[];
  readonly files: readonly {
    readonly index: number;
    readonly indexed?: IndexedNote;
    /** True where the text is the one that is known. */
    readonly isKnown?: boolean;
    readonly problem?: string;
  }[];
}

export interface NotesToIndex {
  readonly settings: Settings;
  readonly files: readonly FileToIndex[];
}

/** True in a process that was started to read notes. */
export const isIndexProcess = (): boolean => process.argv[2] === indexDoor && process.send !== undefined;

export function runIndexProcess(): void {
  // every processor has a process of its own: helpers of its garbage collector would only wait for each other
  setFlagsFromString("--no-parallel-scavenge");
  const strings = new Strings();
  process.on("message", ({ files, settings }: NotesToIndex) => {
    void answer(files, settings, strings);
  });
  process.on("disconnect", () => {
    process.exit();
  });
}

/** Whoever asked is gone, and nobody reads why. */
function endAlone(error: Error | null): void {
  if (error !== null) process.exit();
}

async function answer(files: readonly FileToIndex[], settings: Settings, strings: Strings): Promise<void> {
  const texts = await Promise.all(files.map(({ file }) => readNoteFile(file, settings)));
  // nothing waits from here on, or two answers would tell the same strings
  const known = strings.size;
  const read = files.map(({ index, path, known: sum }, i): FilesIndexed["files"][number] => {
    const { text, problem } = texts[i] ?? {};
    const told = problem === undefined ? {} : { problem };
    if (text !== undefined && sum !== undefined && isSameText(text, sum))
      return { index, ...told, isKnown: true };
    try {
      return { index, ...told, ...(text === undefined ? {} : { indexed: indexNote(text, path, strings) }) };
    } catch (error) {
      return { index, problem: `${path} is left out: it can't be read (${String(error)}).` };
    }
  });
  const done: FilesIndexed = { strings: strings.since(known), files: read };
  process.send?.(done, undefined, undefined, endAlone);
}
