/** What a place in a note is made of: code, link, table row, front matter. Edits look here before they write. */
import { readDocument, type Block } from "../markdown/document";
import { sourceRange, type Inline } from "../text/inline";
import { contains, overlaps, overlapsAny, type Range } from "../text/range";
import type { NoteText } from "../workspace/snapshot";

export interface NoteMarks {
  readonly frontMatter: Range;
  readonly blocks: readonly Block[];
  /** Code inside a line, without its back-ticks. */
  readonly code: readonly Range[];
  /** What links show, wikilinks too. */
  readonly links: readonly Range[];
  readonly rows: readonly Range[];
}

/** Reads a note once, however often it is asked; all ranges are of the note, in order. */
export function marksOf(note: NoteText): NoteMarks {
  const known = byNote.get(note);
  if (known !== undefined) return known;
  const { frontMatter, blocks } = readDocument(note.text);
  const marked = (kinds: readonly string[]): Range[] => {
    const ranges: Range[] = [];
    // most lines have none, and a long note has thousands
    for (const block of blocks)
      for (const inline of inlinesOf(block))
        for (const mark of inline.marks)
          if (kinds.includes(mark.kind)) ranges.push(sourceRange(inline, mark));
    return ranges;
  };
  const found: NoteMarks = {
    frontMatter: frontMatter.range,
    blocks,
    code: marked(["code"]),
    links: marked(["link", "wikilink"]),
    rows: blocks.filter(({ kind }) => kind === "row").map(({ range }) => range),
  };
  byNote.set(note, found);
  return found;
}

/** A note's text is one object as long as it stays the same. */
const byNote = new WeakMap<NoteText, NoteMarks>();

/** The visible text of a block, cell by cell in a table. */
export const inlinesOf = (block: Block): readonly Inline[] =>
  block.cells.length > 0 ? block.cells : [block.inline];

/** Whether a range stands in code inside a line; false where there is no note. */
export const isInCode = (note: NoteText | undefined, range: Range): boolean =>
  note !== undefined && overlapsAny(marksOf(note).code, range);

export const isInLink = (note: NoteText, range: Range): boolean =>
  marksOf(note).links.some((one) => overlaps(one, range));

export const isInRow = (note: NoteText, range: Range): boolean =>
  marksOf(note).rows.some((one) => contains(one, range));

export const isInFrontMatter = (note: NoteText, range: Range): boolean =>
  contains(marksOf(note).frontMatter, range);
