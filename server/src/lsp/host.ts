/** What the server needs of the world around it: where notes come from. Node, the browser and tests each have their own. */
import type { Settings } from "../../../protocol/settings";

export interface FoundNotes {
  readonly uris: readonly string[];
  /** One sentence for each folder that could not be looked into. */
  readonly problems: readonly string[];
}

/** A file's text, a sentence that says why there is none, or both, where the text is not quite what the file holds. */
export interface ReadNote {
  readonly text?: string;
  readonly problem?: string;
}

export interface NoteHost {
  /** All files below these folders that may be notes. */
  findNotes(folders: readonly string[], settings: Settings): Promise<FoundNotes>;
  readNote(uri: string, settings: Settings): Promise<ReadNote>;
  /** The dictionary of a workspace folder, where there is one. */
  readDictionary(folder: string): Promise<ReadNote | undefined>;
  /** Lets waiting requests through. */
  pause(): Promise<void>;
  now(): number;
  /** Runs something after some milliseconds; returns how to call it off. */
  later(milliseconds: number, run: () => void): () => void;
}

/** The sentence for a note above the size limit; `size` in bytes, or UTF-16 units where it is open. */
export const tooLarge = (path: string, size: number, settings: Settings): string =>
  `${path} is left out: it has ${(size / 1_000_000).toFixed(1)} MB, and the limit is ${String(settings.maxNoteSize)} MB. Raise talkgraph.maxNoteSize to include it.`;
