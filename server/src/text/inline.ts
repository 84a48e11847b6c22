/**
 * Visible text with its way back to the source: what a reader sees of a paragraph, heading or cell, the marks on it, and
 * for each visible character the offset in the note that it came from.
 */
import type { Range } from "./range";

export type MarkKind = "strong" | "emphasis" | "delete" | "code" | "link" | "wikilink" | "break";

/** A mark over visible characters: in `[Rook](https://rook.io)` a link over `Rook`. Offsets are into the visible text. */
export interface Mark extends Range {
  readonly kind: MarkKind;
  /** Target of a link, or the name inside a wikilink. */
  readonly url?: string;
}

/** Visible characters from `visible` on came, one to one, from the source offset `source` on. */
export interface Piece {
  readonly visible: number;
  readonly source: number;
}

export interface Inline {
  /** What a reader sees; line ends inside a paragraph are `\n`. */
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly pieces: readonly Piece[];
}

/** The offset in the note of a visible character. */
export function sourceOffset(inline: Inline, visible: number): number {
  const { pieces } = inline;
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.visible ?? 0) <= visible) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  return piece === undefined ? 0 : piece.source + (visible - piece.visible);
}

/** The range in the note of visible characters; empty ranges stay empty. */
export function sourceRange(inline: Inline, visible: Range): Range {
  const start = sourceOffset(inline, visible.start);
  if (visible.end <= visible.start) return { start, end: start };
  return { start, end: sourceOffset(inline, visible.end - 1) + 1 };
}

/** A part of an inline with the same offsets into the note. */
export function slice(inline: Inline, start: number, end: number): Inline {
  const pieces = inline.pieces
    .filter((piece, i) => piece.visible < end && (inline.pieces[i + 1]?.visible ?? Infinity) > start)
    .map((piece) =>
      piece.visible >= start
        ? { visible: piece.visible - start, source: piece.source }
        : { visible: 0, source: piece.source + (start - piece.visible) },
    );
  const marks = inline.marks
    .filter((mark) => mark.start < end && mark.end > start)
    .map((mark) => ({
      ...mark,
      start: Math.max(mark.start, start) - start,
      end: Math.min(mark.end, end) - start,
    }));
  return { text: inline.text.slice(start, end), marks, pieces };
}

/** An inline that is the source itself, from `start` on. */
export const plainInline = (text: string, start: number): Inline => ({
  text,
  marks: [],
  pieces: [{ visible: 0, source: start }],
});

/** The lines of a soft-wrapped inline, without the white space around them; empty lines are left out. */
export function inlineLines(inline: Inline): Inline[] {
  const lines: Inline[] = [];
  let at = 0;
  for (const raw of inline.text.split("\n")) {
    const lead = raw.length - raw.trimStart().length;
    const body = raw.trim();
    if (body !== "") lines.push(slice(inline, at + lead, at + lead + body.length));
    at += raw.length + 1;
  }
  return lines;
}
