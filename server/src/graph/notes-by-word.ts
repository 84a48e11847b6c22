/** Which notes hold which words. */
import { inParts, type NumberReader } from "../text/numbers";
import type { Strings } from "../text/strings";
import type { NoteNumber } from "./entity-table";
import { NoteSet } from "./note-set";

const noWords: ReadonlySet<string> = new Set();

export class NotesByWord {
  /** Most words are of one note alone: it needs no set. */
  private readonly notes = new Map<string, NoteNumber | NoteSet>();

  /** Puts a note's words in the place of those that it had before. */
  replace(
    note: NoteNumber,
    before: ReadonlySet<string> = noWords,
    words: ReadonlySet<string> = noWords,
  ): void {
    for (const word of before) if (!words.has(word)) this.remove(note, word);
    for (const word of words) if (!before.has(word)) this.add(note, word);
  }

  private add(note: NoteNumber, word: string): void {
    const notes = this.notes.get(word);
    if (notes === undefined) this.notes.set(word, note);
    else if (typeof notes !== "number") notes.add(note);
    else if (notes !== note) {
      const both = new NoteSet();
      both.add(notes);
      both.add(note);
      this.notes.set(word, both);
    }
  }

  private remove(note: NoteNumber, word: string): void {
    const notes = this.notes.get(word);
    if (notes === note) this.notes.delete(word);
    else if (typeof notes === "object" && notes.delete(note) && notes.size === 0) this.notes.delete(word);
  }

  /** The notes that hold any of these words. */
  with(words: Iterable<string>): Set<NoteNumber> {
    const found = new Set<NoteNumber>();
    for (const word of words) {
      const notes = this.notes.get(word);
      if (typeof notes === "number") found.add(notes);
      else for (const note of notes ?? []) found.add(note);
    }
    return found;
  }

  /** As numbers, in parts. */
  write(strings: Strings): Iterable<Int32Array> {
    return inParts(this.notes, (out, [word, notes]) => {
      out.put(strings.numberOf(word));
      out.list(typeof notes === "number" ? [notes] : notes.all);
    });
  }

  /** Takes what was written, where nothing is yet. Throws a `RangeError` where it is not whole. */
  read(from: NumberReader, strings: Strings): void {
    while (!from.isAtEnd) {
      const word = strings.textOf(from.next());
      const notes = from.list();
      const [only] = notes;
      if (only !== undefined) this.notes.set(word, notes.length === 1 ? only : new NoteSet(notes));
    }
  }
}
