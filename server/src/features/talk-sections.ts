/** Talks as the note's Markdown parts them: items of a list, rows of a table, or headings with all below them. */
import type { Heading, List, RootContent, Table } from "mdast";
import { parseChunks } from "../markdown/parse";
import { touches, type Range } from "../text/range";
import type { NoteText } from "../workspace/snapshot";
import { marksOf } from "./note-marks";

/** An outermost block of a note with its place in it. */
export interface Outer extends Range {
  readonly node: RootContent;
  /** What the node's own offsets count from. */
  readonly base: number;
}

/** The outermost blocks of a note in order, front matter left out. */
export function outerBlocks(note: NoteText): Outer[] {
  const found: Outer[] = [];
  for (const { start, tree, goesOn } of parseChunks(note.text, marksOf(note).frontMatter.end))
    tree.children.forEach((node, i) => {
      const above = found.at(-1);
      if (goesOn && i === 0 && above?.node.type === "list" && node.type === "list")
        found.splice(-1, 1, withItems({ ...above, node: above.node }, node, start));
      else found.push({ node, base: start, ...placeOf(node, start) });
    });
  return found;
}

/** A list with further items, which were parsed by themselves and count from `start`. */
function withItems(list: Outer & { readonly node: List }, { children }: List, start: number): Outer {
  const by = start - list.base;
  const items = children.map((item) => {
    if (item.position === undefined) return item;
    const { start: from, end: to } = item.position;
    const position = {
      start: { ...from, offset: (from.offset ?? 0) + by },
      end: { ...to, offset: (to.offset ?? 0) + by },
    };
    return { ...item, position };
  });
  const end = placeOf(items.at(-1) ?? list.node, list.base).end;
  return { ...list, node: { ...list.node, children: [...list.node.children, ...items] }, end };
}

export function placeOf(
  node: RootContent | List["children"][number] | Table["children"][number],
  base: number,
): Range {
  const { start, end } = node.position ?? {};
  return { start: base + (start?.offset ?? 0), end: base + (end?.offset ?? 0) };
}

/** The outermost list or table at an offset. */
export const outerAt = (blocks: readonly Outer[], offset: number): Outer | undefined =>
  blocks.find((block) => touches(block, offset));

export interface HeadedSection extends Range {
  readonly heading: Outer & { readonly node: Heading };
  readonly body: readonly Outer[];
}

/**
 * The headings of one level that follow each other around an offset, each with what stands below it; a heading above
 * them or a rule ends the run, a deeper heading is part of a body.
 */
export function headedRun(blocks: readonly Outer[], offset: number): HeadedSection[] {
  const at = blocks.findLastIndex((block) => isHeading(block) && block.start <= offset);
  const first = blocks[at];
  if (first === undefined || !isHeading(first)) return [];
  const { depth } = first.node;
  const ends = (block: Outer): boolean =>
    block.node.type === "thematicBreak" || (isHeading(block) && block.node.depth < depth);
  let from = at;
  while (from > 0 && !ends(blocks[from - 1] ?? first)) from--;
  const sections: HeadedSection[] = [];
  for (const block of blocks.slice(from)) {
    if (ends(block)) break;
    const last = sections.at(-1);
    if (isHeading(block) && block.node.depth === depth)
      sections.push({ heading: block, body: [], start: block.start, end: block.end });
    else if (last !== undefined)
      sections.splice(-1, 1, { ...last, body: [...last.body, block], end: block.end });
  }
  return sections.some((one) => touches(one, offset)) ? sections : [];
}

const isHeading = (block: Outer): block is Outer & { readonly node: Heading } =>
  block.node.type === "heading";
