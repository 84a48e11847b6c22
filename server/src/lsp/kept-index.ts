/** The index that outlives the process: what of it still holds is taken over, and what was read since is written in the background. */
import { notesFor, persistedPieces, readPersisted, type PersistedNote } from "../workspace/persisted-index";
import { recognitionVersion } from "../workspace/recognition-version";
import type { Workspace } from "../workspace/workspace";
import type { Log } from "./guard";
import type { IndexStorage, NoteHost } from "./host";

/** How long notes rest before the index is written, in milliseconds. */
const restOfIndex = 10_000;

export interface LoadedIndex {
  /** By address. */
  readonly notes: ReadonlyMap<string, PersistedNote>;
  /** True where the workspace holds all of it by now. */
  readonly isRestored: boolean;
}

export const nothingLoaded: LoadedIndex = { notes: new Map(), isRestored: false };

export class KeptIndex {
  /** What tells of each file that it is still the one that was read. */
  private readonly stamps = new Map<string, string>();
  private callOff: (() => void) | undefined;

  constructor(
    private readonly host: NoteHost,
    private readonly workspace: Workspace,
    private readonly storage: () => IndexStorage | undefined,
    private readonly log: Log,
    /** Brings the workspace up to the last keystroke. */
    private readonly flush: () => void,
  ) {}

  /**
   * Gives the notes of the kept index, and takes all of it into the workspace where nothing else is there yet. There are none
   * where it is damaged, older or of somebody else.
   * @param rest is waited for between steps
   * @param isOver asked between steps; true ends it with nothing
   */
  async load(rest: () => Promise<void>, isOver: () => boolean): Promise<LoadedIndex> {
    const chunks = await this.storage()?.load();
    if (chunks === undefined || isOver()) return nothingLoaded;
    try {
      const index = await inSteps(readPersisted(chunks, recognitionVersion), rest, isOver);
      if (index === undefined) return nothingLoaded;
      const isRestored =
        this.workspace.canRestore(index) &&
        (await inSteps(this.workspace.restore(index), rest, isOver)) === true;
      const notes = isRestored
        ? index.notes
        : await inSteps(notesFor(index, this.workspace.graph.strings), rest, isOver);
      return { notes: new Map(notes?.map((note) => [note.id, note])), isRestored };
    } catch (error) {
      this.log(`The index of the last time could not be used (${String(error)}).`);
      return nothingLoaded;
    }
  }

  /** A note was found with this stamp; without one it is read again the next time. */
  found(uri: string, stamp: string | undefined): void {
    if (stamp === undefined || stamp === "") this.stamps.delete(uri);
    else this.stamps.set(uri, stamp);
  }

  /** A note was changed, made or deleted outside of an indexing run: nobody looked at its file. */
  changed(uri: string): void {
    this.stamps.delete(uri);
  }

  /** Writes the index once nothing has changed for a while. */
  saveLater(): void {
    if (this.storage() === undefined) return;
    this.callOff?.();
    this.callOff = this.host.later(restOfIndex, () => {
      this.callOff = undefined;
      void this.save();
    });
  }

  /** Ends the writing that has begun, and writes the index where something has changed since. */
  async saveIfWaiting(): Promise<void> {
    await this.saving;
    if (this.callOff !== undefined) await this.save(true);
  }

  private saving: Promise<void> | undefined;

  /**
   * Writes the index now. That it can't be written is told in the log only: the next start is slower, nothing else.
   * @param isLast writes it without the graph, where that is not resolved yet: there is no later
   */
  async save(isLast = false): Promise<void> {
    const saving = this.write(isLast);
    this.saving = saving;
    await saving;
    if (this.saving === saving) this.saving = undefined;
  }

  private async write(isLast: boolean): Promise<void> {
    this.callOff?.();
    this.callOff = undefined;
    this.flush();
    const { graph, dictionarySum } = this.workspace;
    const { revision } = graph;
    const notes: PersistedNote[] = [];
    let isWhole = true;
    for (const id of this.workspace.noteIds()) {
      const indexed = this.workspace.toPersist(id);
      const path = this.workspace.note(id)?.path;
      // words that are in the editor only are not those of the file
      const stamp = this.workspace.indexed(id) === undefined ? "" : (this.stamps.get(id) ?? "");
      if (indexed !== undefined && path !== undefined) notes.push({ id, path, stamp, indexed });
      else isWhole = false;
    }
    const isWanted = isWhole && this.workspace.canKeepGraph;
    const image = isWanted ? graph.image() : undefined;
    if (isWanted && image === undefined && !isLast) {
      // what the last keystrokes mean to other notes is not known yet
      this.saveLater();
      return;
    }
    const isSame = (): boolean => this.workspace.graph.revision === revision;
    const pieces = persistedPieces(
      notes,
      graph.strings,
      recognitionVersion,
      image && { ...image, dictionary: dictionarySum },
    );
    try {
      await this.storage()?.save(image === undefined ? pieces : asLongAs(isSame, pieces));
    } catch (error) {
      if (error instanceof Overtaken) this.saveLater();
      else this.log(`The index could not be kept for the next start (${String(error)}).`);
    }
  }
}

/** Somebody typed while the index was written: half of it would be older than the other half. */
class Overtaken extends Error {}

function* asLongAs<T>(isSame: () => boolean, items: Iterable<T>): Iterable<T> {
  for (const item of items) {
    yield item;
    if (!isSame()) throw new Overtaken();
  }
}

/** `undefined` where it was over before the end. */
async function inSteps<T>(
  steps: Generator<undefined, T>,
  rest: () => Promise<void>,
  isOver: () => boolean,
): Promise<T | undefined> {
  try {
    while (!isOver()) {
      const step = steps.next();
      if (step.done === true) return step.value;
      await rest();
    }
    return undefined;
  } finally {
    // whatever is open for it is closed
    (steps as Generator<undefined, unknown>).return(undefined);
  }
}
