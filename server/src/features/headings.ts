/** The headings of a note with their places, as wikilinks name them. */
import { readDocument } from "../markdown/document";
import { sourceRange } from "../text/inline";
import type { Range } from "../text/range";
import type { Snapshot } from "../workspace/snapshot";

export interface Heading extends Range {
  readonly text: string;
  /** 1 to 6. */
  readonly level: number;
}

/** All headings in order; none for a note that is not there. */
export function headingsOf(snapshot: Snapshot, note: string): Heading[] {
  const text = snapshot.note(note)?.text;
  if (text === undefined) return [];
  return readDocument(text).blocks.flatMap(({ kind, level, inline }): Heading[] =>
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
