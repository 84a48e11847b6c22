/**
 * Text → mdast, through unified. The text is split at headings that nothing can reach across, and each chunk is parsed
 * by itself, so that an edit costs its chunk and not its note.
 */
import type { Definition, Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

/** A part of a note with its own tree; the tree's offsets count from `start`. */
export interface Chunk {
  readonly start: number;
  readonly source: string;
  readonly tree: Root;
}

/** Parses a part of a note. Deterministic; never throws. */
export type ParseTree = (source: string) => Root;

const processor = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();

/** The reference: remark-parse with GitHub's tables, strike-through and bare links. */
export const parseReference: ParseTree = (source) => processor.parse(source);

const cache = new Map<string, Root>();
/** What the cache may hold, in UTF-16 units of text; its trees are some twenty times that. */
const cacheSize = 3_000_000;
/** A chunk above this size is not kept: each keystroke in it would leave another one behind. */
const largestKept = 60_000;
let cachedLength = 0;

/** The chunks of a text from `from` on, each with its tree. Trees are shared between calls: read, never change them. */
export function parseChunks(text: string, from = 0): Chunk[] {
  const definitions = definitionLines(text);
  return splitChunks(text, from).map(({ start, source }) => ({
    start,
    source,
    tree: cached(source, definitions),
  }));
}

const definitionLine =
  /^ {0,3}\[[^\]\n^][^\]\n]{0,199}\]:[ \t]{0,20}(?:<[^<>\n]{0,1000}>|[^\s<]\S{0,1000})(?:[ \t]{1,20}(?:"[^"\n]{0,500}"|'[^'\n]{0,500}'|\([^()\n]{0,500}\)))?[ \t]{0,20}\r?$/gm;
const footnoteLine = /^ {0,3}(\[\^[^\]\n]{1,100}\]:)/gm;

/** All lines that define link targets: they reach everywhere in the note, so every chunk with a reference is told of them. */
function definitionLines(text: string): string {
  if (!text.includes("]:")) return "";
  const notes = [...text.matchAll(footnoteLine)].map(([, label]) => `${label ?? ""} .`);
  return [...(text.match(definitionLine) ?? []), ...notes].join("\n");
}

/** All link definitions of the chunks, by identifier; the first one counts, as in CommonMark. */
export function definitionsOf(chunks: readonly Chunk[]): Map<string, Definition> {
  const found = new Map<string, Definition>();
  for (const chunk of chunks)
    for (const node of chunk.tree.children)
      if (node.type === "definition" && !found.has(node.identifier)) found.set(node.identifier, node);
  return found;
}

function cached(source: string, definitions: string): Root {
  const told = definitions !== "" && /\[[^\]]*\](?!\()/.test(source) ? `${source}\n\n${definitions}` : source;
  const known = cache.get(told);
  if (known !== undefined) {
    cache.delete(told);
    cache.set(told, known);
    return known;
  }
  const parsed = parseReference(readable(told));
  // the definitions that were added are no part of the chunk
  const tree: Root = {
    ...parsed,
    children: parsed.children.filter((node) => (node.position?.start.offset ?? 0) < source.length),
  };
  if (told.length > largestKept) return tree;
  cache.set(told, tree);
  cachedLength += told.length;
  for (const oldest of cache.keys()) {
    if (cachedLength <= cacheSize) break;
    cache.delete(oldest);
    cachedLength -= oldest.length;
  }
  return tree;
}

/** A fence may stand behind list marks; a line with backticks further on is code inside a line. */
const fence = /^(?:(?:[-*+>]|\d{1,9}[.)])[ \t]+)*(`{3,}(?![^\n]*`)|~{3,})/;
const fenceEnd = /^(?:>[ \t]*)*(`{3,}|~{3,})[ \t]*\r?\n?$/;
const heading = /^#{1,6}[ \t]/;
const rawOpen = /^ {0,3}<(?:!--|script|pre|style|textarea|\?|!\[CDATA\[)/i;
const rawClose = /-->|<\/(?:script|pre|style|textarea)>|\?>|\]\]>/i;

/**
 * Splits before a heading at the margin that follows a blank line and stands in no fence or raw block. Nothing that
 * Markdown opens above such a line reaches below it, except link definitions, which are collected apart.
 */
function splitChunks(text: string, from: number): { start: number; source: string }[] {
  const chunks: { start: number; source: string }[] = [];
  let start = from;
  let at = from;
  let open: string | undefined;
  let raw = false;
  let blank = true;
  while (at < text.length) {
    const next = nextLine(text, at);
    const line = text.slice(at, Math.min(next, at + 200));
    const mark = (open === undefined ? fence : fenceEnd).exec(line.trimStart())?.[1];
    if (open === undefined && !raw && blank && at > start && heading.test(line)) {
      chunks.push({ start, source: text.slice(start, at) });
      start = at;
    }
    if (open !== undefined) {
      if (mark?.startsWith(open) === true) open = undefined;
    } else if (raw) {
      raw = !rawClose.test(text.slice(at, next));
    } else if (mark !== undefined) open = mark;
    else if (rawOpen.test(line)) raw = !rawClose.test(text.slice(at, next));
    blank = line.trim() === "";
    at = next;
  }
  if (start < text.length || chunks.length === 0) chunks.push({ start, source: text.slice(start) });
  return chunks;
}

function nextLine(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === 10) return at + 1;
    if (char === 13) return text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
  }
  return text.length;
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

/** The source with all that notes do not say in words blanked out; offsets stay. */
const readable = (source: string): string =>
  source.replace(shortcode, blanked).replace(deepLines, blanked).replaceAll("\0", " ");
