/** Text → mdast, through unified: part by part, each kept by its content, so that an edit costs its part and not its note. */
import type { Definition, FootnoteDefinition, Nodes, Root } from "mdast";
import { normalizeIdentifier } from "micromark-util-normalize-identifier";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified, type Processor } from "unified";
import { parseQuick } from "./quick/parse-quick";
import { work } from "../text/work";
import { splitNote, type SplitText } from "./split";
import type { Part } from "./splitter";
import { matches } from "../text/matches";

/** A part of a note with its own tree. */
export interface Chunk {
  /** What the tree's offsets count from; above the part, where labels that it uses stand before it in `source`. */
  readonly start: number;
  /** What was parsed. */
  readonly source: string;
  /** Shared between calls: read, never change it. */
  readonly tree: Root;
  /** True where the tree begins with further items of the list that the chunk above ends with. */
  readonly goesOn: boolean;
}

/** Parses a part of a note. Deterministic; never throws. */
type ParseTree = (source: string) => Root;

const reference = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();
const processor = reference().use(quickFirst).freeze();

/** The reference: remark-parse with GitHub's tables, strike-through and bare links. */
export const parseReference: ParseTree = (source) => reference.parse(source);

/** The same tree, with offsets as the only positions that may be relied on. */
const parseTree: ParseTree = (source) => processor.parse(source);

/** A plugin that asks the quick parser first, and the parser that was there for what that refuses. */
function quickFirst(this: Processor): void {
  const { parser } = this;
  this.parser = (source, file) =>
    parseQuick(source) ?? parser?.(source, file) ?? { type: "root", children: [] };
}

/** The chunks of a text from `from` on, each with its tree; one tree is one object as long as its text stays the same. */
export function parseChunks(text: string, from = 0): Chunk[] {
  const source = readable(text);
  last = { text: source, from, parts: splitNote(source, from, last) };
  return chunksOf(last.parts, keptTree);
}

/** The text that was cut last: most often the next one is the same with another letter. */
let last: SplitText | undefined;

/**
 * The same for a text that is read but once, and no tree of it is kept: what thousands of notes leave in a cache lives just
 * long enough to be dear for the garbage collector.
 */
export function parseOnce(text: string, from = 0): Chunk[] {
  const known = new Map<string, Root>();
  return chunksOf(splitNote(readable(text), from), (source, start) => {
    const tree = known.get(source) ?? treeBehind(source, start);
    // only these are asked for again
    if (source.includes("]:")) known.set(source, tree);
    return tree;
  });
}

type TreeOf = (source: string, from: number) => Root;

function chunksOf(parts: readonly Part[], treeOf: TreeOf): Chunk[] {
  const labels = labelsIn(parts, treeOf);
  return parts.map(({ start, source, goesOn }) => {
    const told = labels.size === 0 ? "" : definitionsFor(source, labels);
    const whole = told + source;
    return { start: start - told.length, source: whole, goesOn, tree: treeOf(whole, told.length) };
  });
}

/** The same in one piece: what cutting must not change. */
export function parseWhole(text: string, from = 0): Chunk[] {
  const source = readable(text).slice(from);
  return [{ start: from, source, goesOn: false, tree: parseReference(source) }];
}

/** The labels that the note defines: they reach everywhere in it, so parts that use them are parsed below them. */
function labelsIn(parts: readonly Part[], treeOf: TreeOf): ReadonlySet<string> {
  const labels = new Set<string>();
  for (const { source } of parts)
    if (source.includes("]:"))
      for (const node of definitionNodes(treeOf(source, 0)))
        labels.add(node.type === "definition" ? node.identifier : `^${node.identifier}`);
  return labels;
}

/** Lines that define what a part uses; where they lead does not matter to the parser. */
function definitionsFor(source: string, labels: ReadonlySet<string>): string {
  if (!source.includes("[")) return "";
  const used = new Set<string>();
  for (const [, label = ""] of matches(/\[((?:[^\][\\]|\\.){1,999})(?=\])/gs, source)) {
    const key = normalizeIdentifier(label).toLowerCase();
    if (labels.has(key)) used.add(`[${key}]: .\n\n`);
  }
  // the comment keeps what is indented out of a footnote
  return used.size === 0 ? "" : `${[...used].join("")}<!---->\n\n`;
}

/** All link definitions of the chunks, by identifier; the first one counts, as in CommonMark. */
export function definitionsOf(chunks: readonly Chunk[]): Map<string, Definition> {
  const found = new Map<string, Definition>();
  for (const { tree, source } of chunks)
    if (source.includes("]:"))
      for (const node of definitionNodes(tree))
        if (node.type === "definition" && !found.has(node.identifier)) found.set(node.identifier, node);
  return found;
}

const definitionNodes = (node: Nodes): (Definition | FootnoteDefinition)[] => {
  const inside =
    "children" in node && node.type !== "paragraph" ? node.children.flatMap(definitionNodes) : [];
  return node.type === "definition" || node.type === "footnoteDefinition" ? [node, ...inside] : inside;
};

/** The tree of a source, without what begins before an offset. */
function treeBehind(source: string, from: number): Root {
  work.partsParsed++;
  const parsed = parseTree(source);
  const children = parsed.children.filter((node) => (node.position?.start.offset ?? 0) >= from);
  return { ...parsed, children };
}

/** Trees by source: those asked for lately, and those before them. */
let young = new Map<string, Root>();
let old = new Map<string, Root>();
let youngLength = 0;
/** What each of the two may hold, in UTF-16 units of text; its trees are some twenty times that. */
const longestYouth = 1_000_000;
/** A part above this size is not kept: each keystroke in it would leave another one behind. */
const largestKept = 60_000;

function keptTree(source: string, from: number): Root {
  const known = young.get(source);
  if (known !== undefined) return known;
  const tree = old.get(source) ?? treeBehind(source, from);
  if (source.length > largestKept) return tree;
  if (youngLength > longestYouth) {
    old = young;
    young = new Map();
    youngLength = 0;
  }
  young.set(source, tree);
  youngLength += source.length;
  return tree;
}

/** Nesting beyond this many list and quote marks, with the blanks between them, is nobody's note, and costs the parser quadratic time. */
const deepest = 60;
/** Runs of such lines, made one blank line, since every line inside a deep list costs the parser all its levels. */
const deepLines = new RegExp(
  `^(?:(?! {0,3}(?:[-|][-:| \\t]*|\\*[* \\t]*|_[_ \\t]*)\\r?$)(?:[ \\t>*+-]|\\d{1,9}[.)]){${String(deepest)}}[^\\n]*(?:\\n|$))+`,
  "gm",
);
/** Hugo's, Jekyll's and Hexo's shortcodes: `{{< figure … >}}`, `{% youtube … %}`. */
const shortcode = /\{\{[<%][^\n]*?[>%]\}\}|\{%[^\n]*?%\}/g;
const blanked = (part: string): string =>
  part.endsWith("\n") ? `${" ".repeat(part.length - 1)}\n` : " ".repeat(part.length);

/** The text with all that notes do not say in words blanked out; offsets stay. */
const readable = (text: string): string =>
  text.replace(shortcode, blanked).replace(deepLines, blanked).replaceAll("\0", " ");
