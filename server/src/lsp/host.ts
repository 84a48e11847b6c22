/** What the server needs of the world around it: where notes come from. Node, the browser and tests each have their own. */
import type { Settings } from "../../../protocol/settings";
import type { Strings } from "../text/strings";
import type { IndexedNote } from "../workspace/indexed-note";
import type { TextSource } from "../workspace/stored-note";

export interface FoundNote {
  readonly uri: string;
  /** When its file changed last, in milliseconds; newer notes are read first. */
  readonly changed?: number;
  /** Differs where the file may have changed; without it a note is always read. */
  readonly stamp?: string;
}

export interface FoundNotes {
  readonly notes: readonly FoundNote[];
  /** How many notes and folders the workspace hides: by `.gitignore`, or in the editor's own list of exceptions. */
  readonly ignored?: number;
  /** One sentence for each folder that could not be looked into. */
  readonly problems: readonly string[];
}

/** A file's text, a sentence that says why there is none, or both, where the text is not quite what the file holds. */
export interface ReadNote {
  readonly text?: string;
  readonly problem?: string;
}

/** A note to be read for the index, with its path inside the workspace. */
export interface NoteToIndex {
  readonly uri: string;
  readonly path: string;
  /** What is known of it from another time: its facts stand where its text is still the same. */
  readonly known?: IndexedNote;
}

/** What reading it gave. */
export interface NoteRead extends NoteToIndex {
  /** `known` itself where the text is the same. */
  readonly indexed?: IndexedNote;
  readonly problem?: string;
}

/** Reads notes for the index in other processes. */
export interface Indexer {
  /**
   * Reads notes and hands them over in the order in which they are done.
   * @param strings what the facts are to be packed with
   * @param isCancelled asked before each hand-over; nothing is handed over any more once it is true
   * @returns the notes that no thread came to
   */
  index(
    notes: readonly NoteToIndex[],
    settings: Settings,
    strings: Strings,
    take: (notes: readonly NoteRead[]) => void,
    isCancelled: () => boolean,
  ): Promise<readonly NoteToIndex[]>;
}

/** Where the index outlives the process; every failure is as if there were nothing. */
export interface IndexStorage {
  /** The bytes in parts; each stays what it is until the next one is asked for. */
  load(): Promise<Iterable<Uint8Array> | undefined>;
  /** Writes all pieces or nothing; a piece stays what it is until the next one is asked for. */
  save(pieces: Iterable<Uint8Array>): Promise<void>;
}

export interface NoteHost {
  /**
   * All files below these folders that may be notes.
   * @param excluded the editor's patterns of what it hides
   */
  findNotes(folders: readonly string[], settings: Settings, excluded: readonly string[]): Promise<FoundNotes>;
  /** Addresses of the notes that lie in one folder; none for what is no folder. */
  notesIn?(folder: string, settings: Settings, excluded: readonly string[]): Promise<readonly string[]>;
  /** Whether the workspace hides a note; as `findNotes` found it last. */
  isHidden?(uri: string): boolean;
  readNote(uri: string, settings: Settings): Promise<ReadNote>;
  /** Texts that can be had at once need not be kept while their notes are closed. */
  readonly texts?: TextSource;
  readonly indexer?: Indexer;
  /** @param place a folder that the editor gives, if it does */
  storage?(folders: readonly string[], place: string | undefined): IndexStorage | undefined;
  /** The dictionary of a workspace folder, where there is one. */
  readDictionary(folder: string): Promise<ReadNote | undefined>;
  /** Whether garbage is to be collected often, at the price of time: a run over all notes would leave more than it needs. */
  spareMemory?(isOn: boolean): void;
  /** Lets waiting requests through. */
  pause(): Promise<void>;
  now(): number;
  /** Runs something after some milliseconds; returns how to call it off. */
  later(milliseconds: number, run: () => void): () => void;
}

/** The sentence for a note above the size limit; `size` in bytes, or UTF-16 units where it is open. */
export const tooLarge = (path: string, size: number, settings: Settings): string =>
  `${path} is left out: it has ${(size / 1_000_000).toFixed(1)} MB, and the limit is ${String(settings.maxNoteSize)} MB. Raise talkgraph.maxNoteSize to include it.`;
