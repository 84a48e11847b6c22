/** Notes on this machine's disk: found, read, and named where they can't be read. */
import { readFileSync } from "node:fs";
import { readFile, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Settings } from "../../../protocol/settings";
import { tooLarge, type ReadNote } from "../lsp/host";
import { isNote, isSkippedFolder } from "../lsp/note-path";
import { Ignored } from "./ignored";

export interface FoundFile {
  readonly path: string;
  /** In milliseconds. */
  readonly changed: number;
  readonly stamp: string;
}

export interface FoundFiles {
  readonly files: readonly FoundFile[];
  /** How many notes and folders `.gitignore` or the editor's own list of exceptions hid. */
  readonly ignored: number;
  readonly problems: readonly string[];
  /** Whether a path below the folder is hidden so. */
  readonly hides: (path: string) => boolean;
}

/** How many files are looked at together. */
const together = 64;

/** All files below a folder with the endings of notes, sorted. Links are not followed; hidden folders are left out. */
export async function findNoteFiles(
  folder: string,
  settings: Settings,
  excluded: readonly string[] = [],
): Promise<FoundFiles> {
  const paths: string[] = [];
  const problems: string[] = [];
  const ignored = new Ignored(folder, excluded);
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    try {
      const entries = await readdir(next, { withFileTypes: true });
      if (entries.some((entry) => entry.name === ".gitignore" && entry.isFile()))
        await ignored.readRules(next);
      for (const entry of entries) {
        const path = join(next, entry.name);
        if (entry.isDirectory()) {
          if (!isSkippedFolder(entry.name) && !ignored.has(path, true)) waiting.push(path);
        } else if (entry.isFile() && isNote(entry.name, settings.noteExtensions) && !ignored.has(path, false))
          paths.push(path);
      }
    } catch (error) {
      problems.push(
        `${next} can't be looked into (${reason(error)}), so its notes are left out. Check its permissions.`,
      );
    }
  }
  paths.sort();
  const files: FoundFile[] = [];
  for (let from = 0; from < paths.length; from += together)
    files.push(...(await Promise.all(paths.slice(from, from + together).map(stampOf))));
  return { files, ignored: ignored.count, problems, hides: (path) => ignored.hides(path) };
}

/** A file that is gone or can't be looked at is told when it is read. */
async function stampOf(path: string): Promise<FoundFile> {
  const found = await stat(path).catch(() => undefined);
  return {
    path,
    changed: found?.mtimeMs ?? 0,
    // joined, so that it is one string and not three: there is one to each note
    stamp: found === undefined ? "" : [Math.round(found.mtimeMs), found.size].join(" "),
  };
}

/** Reads a note. What is no text or too large comes back as one sentence that names the file and the remedy. */
export async function readNoteFile(path: string, settings: Settings): Promise<ReadNote> {
  try {
    const { size } = await stat(path);
    if (size > settings.maxNoteSize * 1_000_000) return { problem: tooLarge(path, size, settings) };
    return decode(path, await readFile(path));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ENOENT"
      ? {}
      : { problem: `${path} can't be read (${reason(error)}), so it is left out. Check its permissions.` };
  }
}

/** The text of a note at once; `undefined` where it can't be had. */
export function readNoteFileNow(path: string): string | undefined {
  try {
    return decode(path, readFileSync(path)).text;
  } catch {
    // gone or locked since it was read: whoever asks is told that the note has changed
    return undefined;
  }
}

/** How much of a file is looked at to tell text from anything else, in bytes. */
const sample = 8_000;

function decode(path: string, bytes: Buffer): ReadNote {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder("utf-16le").decode(bytes) };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder("utf-16be").decode(bytes) };
  if (bytes.subarray(0, sample).includes(0))
    return { problem: `${path} is left out: it is no text, whatever its name says. Rename or move it.` };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return {
      text: new TextDecoder("utf-8").decode(bytes),
      problem: `${path} is not valid UTF-8; what can't be read in it shows as �. Save it with the encoding UTF-8.`,
    };
  }
}

const reason = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);
