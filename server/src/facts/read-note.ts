/** A note that somebody edits: its facts after an edit, from those before it where that is all the same. */
import { readDocument } from "../markdown/document";
import { factsAfterEdit, type MovedNote, type ReadNote } from "./edited-section";
import { extractFacts, factsOf } from "./extract-facts";
import type { NoteFacts } from "./facts";

export type { MovedNote, ReadNote } from "./edited-section";

/** In shorter notes, in UTF-16 units, a section costs as much as the note. */
const longNote = 20_000;

/** A note as it was read, or the facts of one too short for that to be worth anything. */
export type Reading = ReadNote | { readonly facts: NoteFacts };

/**
 * Reads a note.
 * @param before the same note as it was read before the last edit
 * @returns its facts; `moved` where they are those of before, at other places
 */
export function readNote(
  text: string,
  path: string,
  before?: Reading,
): { readonly reading: Reading; readonly moved?: MovedNote } {
  if (text.length < longNote) return { reading: { facts: extractFacts(text, path) } };
  const document = readDocument(text);
  if (before !== undefined && "document" in before) {
    const { habits } = before;
    const moved = factsAfterEdit(before, document, (section) => factsOf(section, path, habits).facts);
    if (moved !== undefined) return { reading: { document, habits, facts: moved.facts }, moved };
  }
  return { reading: { document, ...factsOf(document, path) } };
}
