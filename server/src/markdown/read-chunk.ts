/** One chunk's syntax tree → its blocks. Places count from the chunk's start, groups from 1. */
import type { List, Nodes, PhrasingContent, Root, Table } from "mdast";
import { inlineLines, joined, plainInline, shifted, slice, type Inline } from "../text/inline";
import type { Range } from "../text/range";
import { keep } from "../text/remember";
import type { Block } from "./block";
import { flatten, type TargetOf } from "./flatten";
import { withoutAttributes } from "./heading-attributes";
import { htmlBlocks } from "./html-blocks";
import { holdsHtmlItem, indentedProse, isIndented } from "./indented";

/** The group of the list that the chunk above ends with. */
export const listAbove = -1;
/** The group of the last numbered list above. */
export const numbersAbove = -2;

export interface ChunkBlocks {
  readonly blocks: readonly Block[];
  /** How many groups begin here. */
  readonly groups: number;
  /** The group of the last outermost list, or `undefined` without one. */
  readonly lastList: number | undefined;
  /** The last numbered list, or `undefined` without one. */
  readonly numbered: NumberedList | undefined;
}

export interface NumberedList {
  readonly group: number;
  /** The number of the item that would go on with it. */
  readonly next: number;
}

interface Reading {
  readonly source: string;
  readonly targetOf: TargetOf;
  readonly lines: Lines;
  readonly blocks: Block[];
  groups: number;
  lastList: number | undefined;
  /** The numbered list at this depth that a list further down goes on with, after a paragraph in between. */
  numbered: NumberedList | undefined;
  /** The first list is part of the one above. */
  goesOn: boolean;
}

interface Place {
  readonly indent: number;
  readonly ordered: boolean;
  readonly quoted: boolean;
  readonly group: number;
}

const outermost: Place = { indent: 0, ordered: false, quoted: false, group: 0 };

/**
 * Reads the blocks of a chunk; code and comments leave none.
 * @param next the number that would go on with the last numbered list above
 * @param goesOn whether the tree's first list is part of the one that the chunk above ends with
 * @param lines where lines are kept
 */
export function readChunk(
  source: string,
  tree: Root,
  targetOf: TargetOf,
  next: number | undefined,
  goesOn: boolean,
  lines: Lines,
): ChunkBlocks {
  const numbered = next === undefined ? undefined : { group: numbersAbove, next };
  const reading: Reading = {
    source,
    targetOf,
    lines,
    blocks: [],
    groups: 0,
    lastList: undefined,
    numbered,
    goesOn,
  };
  for (const node of tree.children) read(node, outermost, reading);
  const { blocks, groups, lastList } = reading;
  return { blocks, groups, lastList, numbered: reading.numbered === numbered ? undefined : reading.numbered };
}

function read(node: Nodes, place: Place, reading: Reading): void {
  switch (node.type) {
    case "heading":
      reading.blocks.push(
        block(
          "heading",
          withoutAttributes(textOf(node, reading), writtenOf(node, reading)),
          node,
          place,
          node.depth,
        ),
      );
      break;
    case "paragraph":
      pushParagraph(textOf(node, reading), node, place, reading);
      break;
    case "code":
      if (node.lang === null && isIndented(reading.source, rangeOf(node).start)) {
        if (holdsHtmlItem(node.value)) pushHtml(node, place, reading);
        else pushIndented(node, place, reading);
      }
      break;
    case "blockquote":
      for (const child of node.children) read(child, { ...place, quoted: true }, reading);
      break;
    case "list":
      readList(node, place, reading);
      break;
    case "table":
      readTable(node, place, reading);
      break;
    case "html":
      pushHtml(node, place, reading);
      break;
    case "thematicBreak":
      reading.blocks.push(block("rule", plainInline("", 0), node, place));
      break;
    default:
      break;
  }
}

type Worded = Nodes & { readonly children: readonly PhrasingContent[] };

/**
 * Lines by their words: the same line in many notes, or twice in one, is one content, and what was found out about it is known
 * wherever it stands.
 */
export type Lines = (words: string, read: () => Inline) => Inline;

/** For notes that somebody has open: all lines are kept. */
export const openLines: Lines = keep<Inline>(4_096);
/** For notes that are read once: only what comes again and again, `Speaker:` or `Notes`. */
export const passingLines: Lines = keep<Inline>(4_096, true);

function textOf(node: Worded, { source, targetOf, lines }: Reading): Inline {
  const range = rangeOf(node);
  const words = source.slice(range.start, range.end);
  // what stands around a line has no part in it, but for labels that lead elsewhere in another note
  if (words.length > longestLine || words.includes("\n") || source.includes("]:"))
    return flatten(node.children, source, range, targetOf);
  const line = lines(`${node.type}:${words}`, () =>
    shifted(flatten(node.children, source, range, targetOf), -range.start),
  );
  return shifted(line, range.start);
}

const longestLine = 1_000;

function writtenOf(node: Nodes, { source }: Reading): string {
  const { start, end } = rangeOf(node);
  return source.slice(start, end);
}

function rangeOf(node: Nodes): Range {
  const start = node.position?.start.offset ?? 0;
  return { start, end: node.position?.end.offset ?? start };
}

const block = (
  kind: Block["kind"],
  inline: Inline,
  node: Nodes,
  place: Place,
  level = 0,
  range = rangeOf(node),
): Block => ({ kind, level, inline, cells: [], head: false, range, ...place });

/** What raw HTML says; a list in it is a list of its own. */
function pushHtml(node: Nodes, place: Place, reading: Reading): void {
  const { source, targetOf, blocks } = reading;
  const { start, end } = rangeOf(node);
  const lists = new Map<number, number>();
  for (const { kind, level, indent, ordered, quoted, list, content, range } of htmlBlocks(
    source.slice(start, end),
    start,
  )) {
    const flat = flatten(content, source, range, targetOf);
    // a film is a link without words
    const inline = flat.text === "" ? flat : trimmed(flat);
    if (inline.text === "" && inline.marks.length === 0) continue;
    if (list > 0 && !lists.has(list)) lists.set(list, ++reading.groups);
    const group = lists.get(list) ?? place.group;
    blocks.push({
      ...block(
        kind,
        inline,
        node,
        { ...place, indent: place.indent + indent, ordered, quoted: place.quoted || quoted, group },
        level,
        range,
      ),
    });
  }
}

/** Without the blanks around it. */
function trimmed(inline: Inline): Inline {
  const lead = inline.text.length - inline.text.trimStart().length;
  return slice(inline, lead, inline.text.trimEnd().length);
}

/** A list; a numbered one that goes on after a paragraph in between stays one list. */
function readList(list: List, place: Place, reading: Reading): void {
  const above = reading.numbered;
  const isOrdered = list.ordered === true;
  const goesOn = reading.goesOn && place === outermost;
  const group = goesOn
    ? listAbove
    : isOrdered && above !== undefined && list.start === above.next
      ? above.group
      : ++reading.groups;
  reading.goesOn = false;
  const inside: Place = { indent: place.indent + 1, ordered: isOrdered, quoted: place.quoted, group };
  for (const item of list.children) {
    // numbers inside an item begin anew
    reading.numbered = undefined;
    const [first, ...rest] = item.children;
    if (first?.type === "paragraph") {
      const range = { start: rangeOf(item).start, end: rangeOf(first).end };
      reading.blocks.push(block("item", textOf(first, reading), item, inside, 0, range));
    } else if (first !== undefined) read(first, inside, reading);
    for (const child of rest) read(child, inside, reading);
  }
  const first = goesOn && above !== undefined ? above.next : (list.start ?? 1);
  reading.numbered = isOrdered ? { group, next: first + list.children.length } : above;
  if (place === outermost) reading.lastList = group;
}

function readTable(table: Table, place: Place, reading: Reading): void {
  const group = ++reading.groups;
  table.children.forEach((row, i) => {
    const cells = row.children.map((cell) => textOf(cell, reading));
    const whole = block("row", joined(cells, " | "), row, { ...place, group });
    reading.blocks.push({ ...whole, cells, head: i === 0 });
  });
}

const bullet = /^[•◦‣▪●·–—]\s+(?=\S)/;
const pipedRow = /^\|.*\|$/;

/** A paragraph; where its lines start with typed bullets or are rows of pipes, one block per line. */
function pushParagraph(inline: Inline, node: Nodes, place: Place, reading: Reading): void {
  const { blocks } = reading;
  const whole = block("paragraph", inline, node, place);
  const lines = inlineLines(inline);
  if (lines.length > 0 && lines.every((line) => pipedRow.test(line.text))) {
    const group = ++reading.groups;
    for (const line of lines)
      blocks.push({ ...whole, kind: "row", group, cells: splitPipes(line), inline: line });
    return;
  }
  const items = lines.filter((line) => bullet.test(line.text)).length;
  if (items === 0 || items < lines.length / 2) {
    blocks.push(whole);
    return;
  }
  const group = ++reading.groups;
  for (const line of lines) {
    const mark = bullet.exec(line.text)?.[0].length ?? 0;
    const body = mark === 0 ? line : slice(line, mark, line.text.length);
    blocks.push(
      mark === 0
        ? { ...whole, inline: body }
        : { ...whole, kind: "item", indent: place.indent + 1, group, inline: body },
    );
  }
}

function splitPipes(line: Inline): Inline[] {
  const cells: Inline[] = [];
  let start = 1;
  for (let at = 1; at < line.text.length; at++) {
    if (line.text[at] !== "|") continue;
    const raw = line.text.slice(start, at);
    const lead = raw.length - raw.trimStart().length;
    cells.push(slice(line, start + lead, start + lead + raw.trim().length));
    start = at + 1;
  }
  return cells;
}

function pushIndented(node: Nodes, place: Place, { source, blocks }: Reading): void {
  for (const range of indentedProse(source, rangeOf(node)))
    blocks.push(
      block(
        "paragraph",
        plainInline(source.slice(range.start, range.end), range.start),
        node,
        place,
        0,
        range,
      ),
    );
}
