/** A note as recognition reads it: its head, and its blocks in order, flat, each with visible text. */
import type { Definition, Nodes, Root } from "mdast";
import { shifted } from "../text/inline";
import type { Block } from "./block";
import { readFrontMatter, type FrontMatter } from "./front-matter";
import { definitionsOf, parseChunks, parseOnce, type Chunk } from "./parse";
import {
  listAbove,
  numbersAbove,
  openLines,
  passingLines,
  readChunk,
  type ChunkBlocks,
  type NumberedList,
} from "./read-chunk";

export type { Block } from "./block";

export interface NoteDocument {
  readonly text: string;
  readonly frontMatter: FrontMatter;
  readonly blocks: readonly Block[];
}

/**
 * Reads a text as Markdown. Never throws; code and comments leave no block. Parts are kept, so that the same note
 * with another line costs that line: for notes that somebody has open.
 */
export function readDocument(text: string): NoteDocument {
  // facts, problems and edits of a note all ask for it, one after the other
  if (last?.text !== text) last = readBlocks(text, parseChunks, keptBlocks);
  return last;
}

let last: NoteDocument | undefined;

/** The same for a note that is read but once: no tree and no block of it is kept. */
export const readOnce = (text: string, parse = parseOnce): NoteDocument =>
  readBlocks(text, parse, freshBlocks);

function readBlocks(text: string, parse: typeof parseChunks, blocksOf: BlocksOf): NoteDocument {
  const frontMatter = readFrontMatter(text);
  const chunks = parse(text, frontMatter.range.end);
  const definitions = definitionsOf(chunks);
  const blocks: Block[] = [];
  let above: Above = { groups: 0, lastList: 0, numbered: undefined };
  for (const chunk of chunks) {
    const read = blocksOf(chunk, definitions, above.numbered?.next);
    for (const block of placed(read, chunk.start, above)) blocks.push(block);
    above = {
      groups: above.groups + read.groups,
      lastList: read.lastList === undefined ? above.lastList : groupIn(above, read.lastList),
      numbered:
        read.numbered === undefined
          ? above.numbered
          : { group: groupIn(above, read.numbered.group), next: read.numbered.next },
    };
  }
  return { text, frontMatter, blocks };
}

/** What the chunks above leave to the next one. */
interface Above {
  readonly groups: number;
  readonly lastList: number;
  readonly numbered: NumberedList | undefined;
}

const groupIn = (above: Above, group: number): number =>
  group === listAbove
    ? above.lastList
    : group === numbersAbove
      ? (above.numbered?.group ?? 0)
      : group > 0
        ? above.groups + group
        : 0;

/**
 * The blocks of a chunk.
 * @param next the number that would go on with the last numbered list above
 */
type BlocksOf = (
  chunk: Chunk,
  definitions: ReadonlyMap<string, Definition>,
  next: number | undefined,
) => PlacedBlocks;

interface PlacedBlocks extends ChunkBlocks {
  /** As they were placed last. */
  placed: { readonly at: string; readonly blocks: readonly Block[] } | undefined;
}

interface KeptBlocks extends PlacedBlocks {
  /** What the blocks depend on besides their tree. */
  readonly key: string;
  /** Labels used in them, and where each led. */
  readonly targets: ReadonlyMap<string, string | undefined>;
}

const freshBlocks: BlocksOf = ({ source, tree, goesOn }, definitions, next) => ({
  ...readChunk(source, tree, (label) => definitions.get(label)?.url, next, goesOn, passingLines),
  placed: undefined,
});

/** Blocks last read from a tree: one object as long as nothing changes, so that all that was found out about them is still known. */
const kept = new WeakMap<Root, KeptBlocks>();

const keptBlocks: BlocksOf = ({ source, tree, goesOn }, definitions, next) => {
  const above = next !== undefined && hasNumbers(tree) ? next : undefined;
  const key = `${String(goesOn)} ${String(above)}`;
  const known = kept.get(tree);
  const isSame = ([label, url]: [string, string | undefined]): boolean => definitions.get(label)?.url === url;
  if (known?.key === key && [...known.targets].every(isSame)) return known;
  const targets = new Map<string, string | undefined>();
  const targetOf = (label: string): string | undefined => {
    const url = definitions.get(label)?.url;
    targets.set(label, url);
    return url;
  };
  const read = {
    ...readChunk(source, tree, targetOf, above, goesOn, openLines),
    key,
    targets,
    placed: undefined,
  };
  kept.set(tree, read);
  return read;
};

/** Whether a numbered list stands outermost or in a quote. */
const hasNumbers = (node: Nodes): boolean =>
  node.type === "list"
    ? node.ordered === true
    : (node.type === "root" || node.type === "blockquote") && node.children.some(hasNumbers);

/** The blocks of a chunk with their places in the note. */
function placed(read: PlacedBlocks, start: number, above: Above): readonly Block[] {
  const at = `${String(start)} ${String(above.groups)} ${String(above.lastList)} ${String(above.numbered?.group)}`;
  if (read.placed?.at === at) return read.placed.blocks;
  const blocks = read.blocks.map((block) => ({
    ...block,
    group: groupIn(above, block.group),
    inline: shifted(block.inline, start),
    cells: block.cells.map((cell) => shifted(cell, start)),
    range: { start: block.range.start + start, end: block.range.end + start },
  }));
  read.placed = { at, blocks };
  return blocks;
}
