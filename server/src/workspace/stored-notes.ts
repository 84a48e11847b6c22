/** The notes of a workspace by their address and by the names of their files, and the texts of those that nobody has open. */
import type { IndexedNote } from "./indexed-note";
import { NoteNames } from "./note-names";
import { ClosedNote, FetchedTexts, OpenNote, type TextSource } from "./stored-note";

/** A note that was read for the index; with its text where texts can't be fetched. */
export interface FreshlyIndexed {
  readonly id: string;
  readonly path: string;
  readonly indexed: IndexedNote;
  readonly text?: string;
}

export class StoredNotes {
  private notes = new Map<string, OpenNote | ClosedNote>();
  private names = new NoteNames();
  private readonly texts: FetchedTexts | undefined;

  /**
   * @param source of the texts of notes that nobody has open; without it all texts are kept
   * @param outdated is told of a note whose file is not what was read
   */
  constructor(source: TextSource | undefined, outdated: (id: string) => void) {
    if (source !== undefined) this.texts = new FetchedTexts(source, outdated);
  }

  /** False where texts have to be kept: their notes are read at every start. */
  get canFetch(): boolean {
    return this.texts !== undefined;
  }

  get(id: string): OpenNote | ClosedNote | undefined {
    return this.notes.get(id);
  }

  /** Addresses of the notes whose file is called so, without folders and ending, in any spelling. */
  named(name: string): string[] {
    return this.names.find(name);
  }

  beginning(letters: string, most: number): string[] {
    return this.names.beginning(letters, most);
  }

  ids(): string[] {
    return [...this.notes.keys()];
  }

  put(note: OpenNote | ClosedNote): void {
    this.texts?.forget(note.id);
    this.notes.set(note.id, note);
    this.names.set(note.id, note.path);
  }

  /** Takes a note that was read for the index; its text is kept only where it can't be fetched. */
  putFound({ id, path, indexed, text }: FreshlyIndexed): void {
    const { texts } = this;
    this.put(
      texts === undefined || (text !== undefined && !texts.canFetch(id))
        ? new OpenNote(id, path, text ?? "", { indexed })
        : new ClosedNote(id, path, indexed, texts),
    );
  }

  /** True where a note read for the index says nothing new. */
  isKnown({ id, path, indexed, text }: FreshlyIndexed): boolean {
    const known = this.notes.get(id);
    if (known?.path !== path) return false;
    return known instanceof ClosedNote
      ? known.indexed.hash === indexed.hash
      : known.isRead && known.indexed !== undefined && known.text === text;
  }

  /** @returns those that were there */
  remove(ids: readonly string[]): string[] {
    const gone = ids.filter((id) => this.notes.delete(id));
    for (const id of gone) {
      this.texts?.forget(id);
      this.names.set(id, undefined);
    }
    return gone;
  }

  /** True where the texts of all these notes can be fetched, and no note was taken yet that nobody has open. */
  canGiveWayTo(ids: Iterable<{ readonly id: string }>): boolean {
    const { texts } = this;
    if (texts === undefined) return false;
    for (const { id } of ids) if (!texts.canFetch(id)) return false;
    return [...this.notes.values()].every((note) => note instanceof OpenNote);
  }

  /**
   * Other notes, none of which anybody has open, whose texts come from where those of these do.
   * @param most how many are taken in one step
   */
  *closed(found: readonly FreshlyIndexed[], most: number): Generator<undefined, StoredNotes> {
    const notes = new StoredNotes(undefined, () => undefined);
    let count = 0;
    for (const note of found) {
      if (this.texts !== undefined) notes.put(new ClosedNote(note.id, note.path, note.indexed, this.texts));
      if (++count % most === 0) yield;
    }
    return notes;
  }

  /**
   * Takes over the notes of another collection in place of its own.
   * @returns its own, as they were
   */
  exchange(others: StoredNotes): (OpenNote | ClosedNote)[] {
    const before = [...this.notes.values()];
    [this.notes, this.names] = [others.notes, others.names];
    return before;
  }
}
