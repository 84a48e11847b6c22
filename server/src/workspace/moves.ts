/** Edits after which a note says what it said, at other places: what is known of it may move with them. */
import type { MovedNote } from "../facts/read-note";
import type { Range } from "../text/range";
import type { Edit } from "../text/edit";

/** An edit of a note. */
export interface Move {
  readonly note: string;
  readonly edit: Edit;
  /** The paragraph or item that changed, as it stood after it. */
  readonly block: Range;
}

/** More of them are no less work than to look again. */
const most = 200;

export class Moves {
  /** Rises with every change that may change an answer. */
  generation = 0;
  /** The generation at which the first of the list came. */
  private first = 0;
  private list: Move[] = [];
  private readonly notes = new Set<string>();

  add(note: string, { edit, block }: MovedNote): void {
    if (this.list.length >= most) this.clear();
    this.generation++;
    this.list.push({ note, edit, block });
    this.notes.add(note);
  }

  /** Something else changed. */
  clear(): void {
    this.generation++;
    this.first = this.generation;
    this.list = [];
  }

  /** All that changed since a generation; `undefined` where it was more than moves. */
  since(generation: number): readonly Move[] | undefined {
    return generation < this.first ? undefined : this.list.slice(generation - this.first);
  }

  /** The notes that moved since this was asked last. */
  takeNotes(): string[] {
    const notes = [...this.notes];
    this.notes.clear();
    return notes;
  }
}
