/** The headings of a note with their places, as wikilinks name them. */
import { sourceRange } from "../text/inline";
import type { Range } from "../text/range";
import type { NoteText, Snapshot } from "../workspace/snapshot";
import { marksOf } from "./note-marks";

export interface Heading extends Range {
  readonly text: string;
  /** 1 to 6. */
  readonly level: number;
}

/** All headings in order; none for a note that is not there. */
export function headingsOf(snapshot: Snapshot, note: string): readonly Heading[] {
  const stored = snapshot.note(note);
  if (stored === undefined) return [];
  const known = byNote.get(stored);
  if (known !== undefined) return known;
  const found = readHeadings(stored);
  byNote.set(stored, found);
  return found;
}

/** A note's text is one object as long as it stays the same. */
const byNote = new WeakMap<NoteText, readonly Heading[]>();

function readHeadings(note: NoteText): Heading[] {
  return marksOf(note).blocks.flatMap(({ kind, level, inline }): Heading[] =>
    kind === "heading" && inline.text.trim() !== ""
      ? [{ text: inline.text.trim(), level, ...sourceRange(inline, { start: 0, end: inline.text.length }) }]
      : [],
  );
}

/** A heading's address as GitHub and the editor make it: small letters, words joined by hyphens. */
export const slugOf = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, "")
    .replace(/\s/g, "-");
