/** Reads many closed notes into the workspace, in slices between which requests are answered, in other processes where there are some. */
import { prepareCatalogue } from "../catalogue/catalogue";
import { prepareWords } from "../catalogue/words";
import { extractFacts } from "../facts/extract-facts";
import { warmUpNotes } from "../facts/warm-up";
import { indexNote, isSameText, textSumOf } from "../workspace/indexed-note";
import type { Workspace } from "../workspace/workspace";
import { tooLarge, type NoteHost, type NoteRead, type NoteToIndex } from "./host";

/** Milliseconds of work between two looks at the waiting requests; a request takes several of them from the wire to its answer. */
const longestSlice = 5;
/** So few notes are read faster here than other processes start. */
const few = 60;
/** How many notes are resolved again between two looks at the clock. */
const settledTogether = 8;
/** The same for names that are put into their indexes. */
const namesTogether = 24;

export interface ReadingHooks {
  /** Asked again and again; true ends the reading. */
  isCancelled(): boolean;
  /** False for a note that must not be taken any more: it was opened. */
  isWanted(uri: string): boolean;
  problem(uri: string, problem: string): void;
  /** So many more notes are done. */
  done(count: number): void;
}

export class NoteReader {
  private slice = 0;

  constructor(
    private readonly host: NoteHost,
    private readonly workspace: Workspace,
  ) {}

  /** Reads notes, those first that come first; returns whether the workspace changed. */
  async read(notes: readonly NoteToIndex[], hooks: ReadingHooks): Promise<boolean> {
    this.slice = this.host.now();
    let changed = false;
    const take = (read: readonly NoteRead[]): void => {
      if (this.take(read, hooks)) changed = true;
    };
    if (this.host.indexer === undefined || notes.length <= few) await this.readHere(notes, hooks, take);
    else await this.readElsewhere(notes, hooks, take);
    return changed;
  }

  private async readElsewhere(
    notes: readonly NoteToIndex[],
    hooks: ReadingHooks,
    take: (read: readonly NoteRead[]) => void,
  ): Promise<void> {
    const { settings, graph } = this.workspace;
    const files = notes.filter(({ uri }) => uri.startsWith("file:"));
    const others = notes.filter(({ uri }) => !uri.startsWith("file:"));
    const left = await this.host.indexer?.index(files, settings, graph.strings, take, () =>
      hooks.isCancelled(),
    );
    await this.readHere([...(left ?? []), ...others], hooks, take);
  }

  private async readHere(
    notes: readonly NoteToIndex[],
    hooks: ReadingHooks,
    take: (read: readonly NoteRead[]) => void,
  ): Promise<void> {
    for (const note of notes) {
      if (hooks.isCancelled()) return;
      const read = await this.readOne(note);
      // another run may have begun while the file was read
      if (hooks.isCancelled()) return;
      take([read]);
      await this.rest();
    }
  }

  private async readOne(note: NoteToIndex): Promise<NoteRead & { readonly text?: string }> {
    const { text, problem } = await this.host.readNote(note.uri, this.workspace.settings);
    const told = problem === undefined ? {} : { problem };
    if (text === undefined) return { ...note, ...told };
    if (text.length > this.workspace.settings.maxNoteSize * 1_000_000)
      return { ...note, problem: tooLarge(note.path, text.length, this.workspace.settings) };
    if (note.known !== undefined && isSameText(text, textSumOf(note.known)))
      return { ...note, ...told, text, indexed: note.known };
    try {
      return { ...note, ...told, text, indexed: indexNote(text, note.path, this.workspace.graph.strings) };
    } catch (error) {
      return { ...note, problem: `${note.path} is left out: it can't be read (${String(error)}).` };
    }
  }

  private take(read: readonly (NoteRead & { readonly text?: string })[], hooks: ReadingHooks): boolean {
    const wanted = read.filter(({ uri }) => hooks.isWanted(uri));
    for (const { uri, problem } of wanted) if (problem !== undefined) hooks.problem(uri, problem);
    const changed = this.workspace.setIndexed(
      wanted.flatMap(({ uri, path, indexed, text }) =>
        indexed === undefined ? [] : [{ id: uri, path, indexed, ...(text === undefined ? {} : { text }) }],
      ),
    );
    const gone = wanted.filter(({ indexed }) => indexed === undefined).map(({ uri }) => uri);
    const removed = this.workspace.removeNotes(gone);
    hooks.done(read.length);
    return changed || removed;
  }

  /** Gets ready what the first answer would have to wait for, in slices. */
  async prepare(): Promise<void> {
    this.slice = this.host.now();
    while (!prepareCatalogue()) await this.rest();
  }

  /** Makes every recogniser work once, in slices: the first note that somebody types in would have to wait for it. */
  async warmUp(isPatient = false): Promise<void> {
    this.slice = this.host.now();
    if (this.isWarm) return;
    this.isWarm = true;
    for (const text of warmUpNotes) {
      extractFacts(text, "note.md");
      await this.rest(isPatient);
    }
  }

  private isWarm = false;

  /** Resolves all notes that hold names which came or went in others. */
  async settle(isCancelled: () => boolean = () => false): Promise<void> {
    this.slice = this.host.now();
    while (!isCancelled() && !this.workspace.settle(settledTogether)) await this.rest();
  }

  /** Puts all names where a completion looks for them. */
  async indexNames(isCancelled: () => boolean = () => false): Promise<void> {
    this.slice = this.host.now();
    while (!isCancelled() && !this.workspace.indexNames(namesTogether)) await this.rest(true);
    if (isCancelled()) return;
    prepareWords();
    await this.rest(true);
  }

  /**
   * Lets waiting requests through when a slice is over.
   * @param isPatient leaves as much time again for those that come: nobody waits for what is done in between
   */
  async rest(isPatient = false): Promise<void> {
    if (this.host.now() - this.slice < longestSlice) return;
    await this.host.pause();
    if (isPatient) await new Promise<void>((resolve) => this.host.later(longestSlice, resolve));
    this.slice = this.host.now();
  }
}
