/** A note as recognition reads it: its head, and its blocks in order, flat, each with visible text. */
import type { Definition, List, Nodes, PhrasingContent, Table } from "mdast";
import { inlineLines, slice, type Inline } from "../text/inline";
import type { Range } from "../text/range";
import { flatten, type Definitions } from "./flatten";
import { readFrontMatter, type FrontMatter } from "./front-matter";
import { definitionsOf, parseChunks, type Chunk } from "./parse";

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

export interface NoteDocument {
  readonly text: string;
  readonly frontMatter: FrontMatter;
  readonly blocks: readonly Block[];
}

/** Reads a text as Markdown. Never throws; code, comments and raw HTML leave no block. */
export function readDocument(text: string): NoteDocument {
  const frontMatter = readFrontMatter(text);
  const chunks = parseChunks(text, frontMatter.range.end);
  const definitions = definitionsOf(chunks);
  const blocks: Block[] = [];
  const counter: GroupCounter = { groups: 0, numbered: undefined };
  for (const chunk of chunks) readChunk(chunk, definitions, blocks, counter);
  return { text, frontMatter, blocks };
}

/** Gives lists their groups; a numbered list that goes on after a paragraph in between stays one list. */
interface GroupCounter {
  groups: number;
  numbered: { readonly group: number; readonly indent: number; readonly next: number } | undefined;
}

interface Place {
  readonly indent: number;
  readonly ordered: boolean;
  readonly quoted: boolean;
  readonly group: number;
}

const outermost: Place = { indent: 0, ordered: false, quoted: false, group: 0 };

function readChunk(
  chunk: Chunk,
  definitions: ReadonlyMap<string, Definition>,
  blocks: Block[],
  counter: GroupCounter,
): void {
  const read = (node: Nodes, place: Place): void => {
    switch (node.type) {
      case "heading":
        blocks.push(
          block("heading", inlineOf(node.children, chunk, definitions), node, chunk, place, node.depth),
        );
        break;
      case "paragraph":
        pushParagraph(inlineOf(node.children, chunk, definitions), node, chunk, place, blocks, counter);
        break;
      case "code":
        if (node.lang === null && isIndented(node, chunk)) pushIndented(node, chunk, place, blocks);
        break;
      case "blockquote":
        for (const child of node.children) read(child, { ...place, quoted: true });
        break;
      case "list":
        readList(node, place, read, chunk, definitions, blocks, counter);
        break;
      case "table":
        readTable(node, place, chunk, definitions, blocks, ++counter.groups);
        break;
      case "thematicBreak":
        blocks.push(block("rule", empty, node, chunk, place));
        break;
      case "root":
        for (const child of node.children) read(child, place);
        break;
      default:
        break;
    }
  };
  read(chunk.tree, outermost);
}

const empty: Inline = { text: "", marks: [], pieces: [] };

const inlineOf = (nodes: readonly PhrasingContent[], chunk: Chunk, definitions: Definitions): Inline =>
  flatten(nodes, chunk.source, chunk.start, definitions);

function rangeOf(node: Nodes, chunk: Chunk): Range {
  const start = node.position?.start.offset ?? 0;
  return { start: chunk.start + start, end: chunk.start + (node.position?.end.offset ?? start) };
}

function block(
  kind: Block["kind"],
  inline: Inline,
  node: Nodes,
  chunk: Chunk,
  place: Place,
  level = 0,
  range = rangeOf(node, chunk),
): Block {
  return { kind, level, inline, cells: [], head: false, range, ...place };
}

function readList(
  list: List,
  place: Place,
  read: (node: Nodes, place: Place) => void,
  chunk: Chunk,
  definitions: Definitions,
  blocks: Block[],
  counter: GroupCounter,
): void {
  const before = counter.numbered;
  const goesOn =
    list.ordered === true &&
    before !== undefined &&
    list.start === before.next &&
    before.indent === place.indent;
  const group = goesOn ? before.group : ++counter.groups;
  const inside: Place = {
    indent: place.indent + 1,
    ordered: list.ordered === true,
    quoted: place.quoted,
    group,
  };
  for (const item of list.children) {
    const [first, ...rest] = item.children;
    if (first?.type === "paragraph") {
      const range = { start: rangeOf(item, chunk).start, end: rangeOf(first, chunk).end };
      blocks.push(block("item", inlineOf(first.children, chunk, definitions), item, chunk, inside, 0, range));
    } else if (first !== undefined) read(first, inside);
    for (const child of rest) read(child, inside);
  }
  if (list.ordered === true)
    counter.numbered = { group, indent: place.indent, next: (list.start ?? 1) + list.children.length };
}

function readTable(
  table: Table,
  place: Place,
  chunk: Chunk,
  definitions: Definitions,
  blocks: Block[],
  group: number,
): void {
  table.children.forEach((row, i) => {
    const cells = row.children.map((cell) => inlineOf(cell.children, chunk, definitions));
    blocks.push({ ...block("row", joinCells(cells), row, chunk, { ...place, group }), cells, head: i === 0 });
  });
}

/** The row as one line of text, its cells parted by ` | `. */
function joinCells(cells: readonly Inline[]): Inline {
  let text = "";
  const marks: Inline["marks"][number][] = [];
  const pieces: Inline["pieces"][number][] = [];
  for (const cell of cells) {
    if (text !== "") text += " | ";
    const shift = text.length;
    for (const mark of cell.marks) marks.push({ ...mark, start: mark.start + shift, end: mark.end + shift });
    for (const piece of cell.pieces) pieces.push({ visible: piece.visible + shift, source: piece.source });
    text += cell.text;
  }
  return { text, marks, pieces };
}

const bullet = /^[•◦‣▪●·–—]\s+(?=\S)/;
const pipedRow = /^\|.*\|$/;

/** A paragraph; where its lines start with typed bullets or are rows of pipes, one block per line. */
function pushParagraph(
  inline: Inline,
  node: Nodes,
  chunk: Chunk,
  place: Place,
  blocks: Block[],
  counter: GroupCounter,
): void {
  const whole = block("paragraph", inline, node, chunk, place);
  const lines = inlineLines(inline);
  if (lines.length > 0 && lines.every((line) => pipedRow.test(line.text))) {
    const group = ++counter.groups;
    for (const line of lines)
      blocks.push({ ...whole, kind: "row", group, cells: splitPipes(line), inline: line });
    return;
  }
  const items = lines.filter((line) => bullet.test(line.text)).length;
  if (items === 0 || items < lines.length / 2) {
    blocks.push(whole);
    return;
  }
  const group = ++counter.groups;
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

const isIndented = (node: Nodes, chunk: Chunk): boolean =>
  !/^[`~]/.test(chunk.source.slice(node.position?.start.offset ?? 0).trimStart());

/** Prose that a writer indented: in a plain text it is no code. Lines without words of prose stay out. */
function pushIndented(node: Nodes & { value: string }, chunk: Chunk, place: Place, blocks: Block[]): void {
  const { start, end } = rangeOf(node, chunk);
  let at = start;
  for (const line of chunk.source.slice(start - chunk.start, end - chunk.start).split("\n")) {
    const body = line.trim();
    const lead = line.length - line.trimStart().length;
    if (/^\p{Lu}[\p{L}’']* [^{};=]*[.!?:]$/u.test(body) && body.split(" ").length > 4) {
      const inline: Inline = { text: body, marks: [], pieces: [{ visible: 0, source: at + lead }] };
      const range = { start: at + lead, end: at + lead + body.length };
      blocks.push(block("paragraph", inline, node, chunk, place, 0, range));
    }
    at += line.length + 1;
  }
}
