/** Which notes hold which words. */
import type { NoteNumber } from "./entity-table";

const noWords: ReadonlySet<string> = new Set();

export class NotesByWord {
  /** Most words are of one note alone: it needs no set. */
  private readonly notes = new Map<string, NoteNumber | Set<NoteNumber>>();

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
    else if (notes !== note) this.notes.set(word, new Set([notes, note]));
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
}
