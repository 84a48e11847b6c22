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

/** Visible characters from `visible` on came, one to one, from `source` on; counted from where the text stands. */
export interface Piece {
  readonly visible: number;
  readonly source: number;
}

/** Text as it is seen, wherever it stands. */
export interface VisibleText {
  /** What a reader sees; line ends inside a paragraph are `\n`. */
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly pieces: readonly Piece[];
}

/** The same, with a place to keep what was found out about it, for as long as it is. */
export interface Content extends VisibleText {
  /** By the number of who asked; see `rememberInline`. */
  readonly answers: unknown[];
}

/** Visible text at its place in a note. Made here only, so that `content` always is what stands there. */
export interface Inline extends VisibleText {
  readonly content: Content;
  /** Added to the offsets of the pieces. */
  readonly from: number;
}
