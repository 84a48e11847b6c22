/** What recognition reads a note as: blocks in order, flat, each with its visible text. */
import type { Inline } from "../text/inline";
import type { Range } from "../text/range";

export interface Block {
  readonly kind: "heading" | "paragraph" | "item" | "row" | "rule";
  /** Level of a heading, 1 to 6; else 0. */
  readonly level: number;
  /** How many lists the block stands in; an item of an outermost list has 1. */
  readonly indent: number;
  readonly ordered: boolean;
  readonly quoted: boolean;
  /** Which list or table the block belongs to; 0 for none. Items of one list share it. */
  readonly group: number;
  readonly inline: Inline;
  /** Cells of a table row, else empty. */
  readonly cells: readonly Inline[];
  /** True for a table's head row. */
  readonly head: boolean;
  /** All of the block in the note, an item without its nested blocks. */
  readonly range: Range;
}
