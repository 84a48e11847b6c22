/** Notes on this machine's disk: found, read, and named where they can't be read. */
import { readFile, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Settings } from "../../../protocol/settings";
import { tooLarge, type ReadNote } from "../lsp/host";
import { isNote, isSkippedFolder } from "../lsp/note-path";

export interface FoundFiles {
  readonly files: readonly string[];
  readonly problems: readonly string[];
}

/** All files below a folder with the endings of notes, sorted. Links are not followed; hidden folders are left out. */
export async function findNoteFiles(folder: string, settings: Settings): Promise<FoundFiles> {
  const files: string[] = [];
  const problems: string[] = [];
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    try {
      for (const entry of await readdir(next, { withFileTypes: true })) {
        const path = join(next, entry.name);
        if (entry.isDirectory()) {
          if (!isSkippedFolder(entry.name)) waiting.push(path);
        } else if (entry.isFile() && isNote(entry.name, settings.noteExtensions)) files.push(path);
      }
    } catch (error) {
      problems.push(
        `${next} can't be looked into (${reason(error)}), so its notes are left out. Check its permissions.`,
      );
    }
  }
  return { files: files.sort(), problems };
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
