/** Phrasing content of the syntax tree → visible text with marks and its way back to the source. */
import type { PhrasingContent } from "mdast";
import {
  inlineOf,
  type Inline,
  type Mark,
  type MarkKind,
  type Piece,
  type VisibleText,
} from "../text/inline";
import { firstIndex } from "../text/first-index";
import type { Range } from "../text/range";
import { matches } from "../text/matches";

/** Where a label leads, `undefined` where nothing defines it. */
export type TargetOf = (label: string) => string | undefined;

/**
 * Flattens phrasing content. Images, footnote marks and raw tags show no text; `<br>` is a line end, and tags that set words off mark
 * them.
 * @param source what was parsed; places in the answer count from its start
 * @param around where in the source the nodes stand
 */
export function flatten(
  nodes: readonly PhrasingContent[],
  source: string,
  around: Range,
  targetOf: TargetOf,
): Inline {
  const out: Builder = { text: "", marks: [], pieces: [], source, targetOf, open: [], at: around.start };
  walk(nodes, around.end, out);
  return inlineOf(narrowGaps(findWikilinks({ text: out.text, marks: out.marks, pieces: out.pieces })));
}

interface Builder {
  text: string;
  readonly marks: Mark[];
  readonly pieces: Piece[];
  readonly source: string;
  readonly targetOf: TargetOf;
  /** Tags that have begun, the innermost last. */
  readonly open: { readonly kind: MarkKind; readonly start: number; readonly url: string | undefined }[];
  /** How far the source is read: a node that the parser made of a bare address has no place of its own. */
  at: number;
}

const marked: Partial<Record<PhrasingContent["type"], MarkKind>> = {
  strong: "strong",
  emphasis: "emphasis",
  delete: "delete",
};

function walk(nodes: readonly PhrasingContent[], end: number, out: Builder): void {
  for (const node of nodes) {
    const start = out.text.length;
    const from = node.position?.start.offset ?? out.at;
    const to = node.position?.end.offset ?? end;
    out.at = from;
    switch (node.type) {
      case "text":
        append(node.value, from, to, out);
        break;
      case "inlineCode": {
        const ticks = /^`*/.exec(out.source.slice(from, to))?.[0].length ?? 0;
        append(node.value, from + ticks, to - ticks, out);
        out.marks.push({ kind: "code", start, end: out.text.length });
        break;
      }
      case "break":
        out.pieces.push({ visible: start, source: from });
        out.text += "\n";
        break;
      case "html":
        if (/^<br\s*\/?>$/i.test(node.value)) {
          out.pieces.push({ visible: start, source: from });
          out.text += "\n";
        } else readTag(node.value, out);
        break;
      case "link":
        walk(node.children, to, out);
        out.marks.push({ kind: "link", start, end: out.text.length, url: node.url });
        break;
      case "linkReference": {
        walk(node.children, to, out);
        const url = out.targetOf(node.identifier);
        if (url !== undefined) out.marks.push({ kind: "link", start, end: out.text.length, url });
        break;
      }
      default: {
        if (!("children" in node)) break;
        walk(node.children, to, out);
        const kind = marked[node.type];
        if (kind !== undefined) out.marks.push({ kind, start, end: out.text.length });
      }
    }
    if (node.position !== undefined) out.at = to;
  }
}

const tagMarks: Readonly<Record<string, MarkKind>> = {
  strong: "strong",
  b: "strong",
  em: "emphasis",
  i: "emphasis",
  a: "link",
};

/** Nobody sets words off inside so many tags. */
const deepest = 50;

/** `<strong>`, `<em>` and `<a href="…">` mark what stands up to their end, as the signs of Markdown do. */
function readTag(tag: string, out: Builder): void {
  const [, slash, name = ""] = /^<(\/?)([a-z]+)\b/i.exec(tag) ?? [];
  const kind = tagMarks[name.toLowerCase()];
  if (kind === undefined) return;
  if (slash === "") {
    if (out.open.length < deepest)
      out.open.push({ kind, start: out.text.length, url: /\shref\s*=\s*["']?([^"'\s>]+)/i.exec(tag)?.[1] });
    return;
  }
  const at = out.open.findLastIndex((one) => one.kind === kind);
  const [begun] = at < 0 ? [] : out.open.splice(at);
  if (begun === undefined || begun.start === out.text.length) return;
  const { url, ...mark } = begun;
  if (kind !== "link") out.marks.push({ ...mark, end: out.text.length });
  else if (url !== undefined) out.marks.push({ ...mark, end: out.text.length, url });
}

/** Appends a text node's value, aligned with its source: escapes, entities and line prefixes make the source longer. */
function append(value: string, start: number, end: number, out: Builder): void {
  let at = start;
  let open = false;
  for (let i = 0; i < value.length; i++) {
    const wanted = value[i];
    if (out.source[at] !== wanted || (wanted === "\\" && /[!-/:-@[-`{-~]/.test(out.source[at + 1] ?? ""))) {
      const next = skipTo(value, i, at, end, out.source);
      if (next !== at) open = false;
      at = next;
    }
    if (!open) {
      out.pieces.push({ visible: out.text.length + i, source: at });
      open = true;
    }
    const entity = out.source[at] === "&" ? entityLength(out.source, at, end) : 0;
    if (entity > 0 && !value.startsWith(out.source.slice(at, at + entity), i)) {
      at += entity;
      open = false;
    } else {
      if (wanted === "\n" && out.source[at] === "\r" && out.source[at + 1] === "\n") at++;
      at++;
      if (wanted === "\n") open = false;
    }
  }
  out.text += value;
  out.at = at;
}

/** The next source offset from which `value[i]` can have come. */
function skipTo(value: string, i: number, at: number, end: number, source: string): number {
  if (source[at] === "\\") return source[at + 1] === value[i] ? at + 1 : at;
  if (source[at] === "&") return at;
  const wanted = value[i] ?? "";
  if (wanted === "\n" && source[at] === "\r") return at;
  for (let probe = at; probe < end; probe++) if (source[probe] === wanted) return probe;
  return at;
}

function entityLength(source: string, at: number, end: number): number {
  const limit = Math.min(end, at + 34);
  for (let probe = at + 1; probe < limit; probe++) {
    const char = source[probe] ?? "";
    if (char === ";") return probe > at + 1 ? probe + 1 - at : 0;
    if (!/[#\w]/.test(char)) return 0;
  }
  return 0;
}

const wikilink = /\[\[([^[\]|\n]{1,200})(?:\|([^[\]\n]{1,200}))?\]\]/g;

/** `[[Name]]` and `[[Name|shown]]` become a mark over what they show; the brackets leave the visible text. In code they are code. */
function findWikilinks(inline: VisibleText): VisibleText {
  if (!inline.text.includes("[[")) return inline;
  const cuts: Range[] = [];
  const found: Mark[] = [];
  for (const match of matches(wikilink, inline.text)) {
    const end = match.index + match[0].length;
    if (inline.marks.some((mark) => mark.kind === "code" && mark.start < end && match.index < mark.end))
      continue;
    const url = match[1] ?? "";
    const shownStart = match.index + 2 + (match[2] === undefined ? 0 : url.length + 1);
    const shownEnd = end - 2;
    cuts.push({ start: match.index, end: shownStart }, { start: shownEnd, end: shownEnd + 2 });
    found.push({ kind: "wikilink", start: shownStart, end: shownEnd, url });
  }
  return without(cuts, { ...inline, marks: [...inline.marks, ...found] });
}

/** The most blanks between two words: what looks for the end of a word looks at each of them from each of them. */
const widestGap = 100;
const gap = new RegExp(`[^\\S\\n]{${String(widestGap + 1)},}`, "g");

/** The same with wide gaps between words no wider than need be. */
const narrowGaps = (inline: VisibleText): VisibleText =>
  without(
    inline.text.length < widestGap
      ? []
      : matches(gap, inline.text).map(({ index, 0: { length } }) => ({
          start: index + widestGap,
          end: index + length,
        })),
    inline,
  );

/** What is left when some of the visible text, in order and apart from each other, is taken out. */
function without(cuts: readonly Range[], { text, marks, pieces }: VisibleText): VisibleText {
  if (cuts.length === 0) return { text, marks, pieces };
  const ends = [0, ...cuts.map(({ end }) => end)];
  const kept = [...cuts, { start: text.length, end: text.length }].map(({ start }, i) => ({
    start: ends[i] ?? 0,
    end: start,
  }));
  let length = 0;
  /** How far each part that is kept moves to the left. */
  const shifts = kept.map(({ start, end }) => {
    const shift = start - length;
    length += end - start;
    return shift;
  });
  const moved = (offset: number): number => {
    const part = Math.max(0, firstIndex(kept.length, (i) => (kept[i]?.start ?? 0) > offset) - 1);
    return Math.min(offset, kept[part]?.end ?? 0) - (shifts[part] ?? 0);
  };
  const pieceFrom = (offset: number): number =>
    firstIndex(pieces.length, (i) => (pieces[i]?.visible ?? 0) > offset);
  return {
    text: kept.map(({ start, end }) => text.slice(start, end)).join(""),
    marks: marks.map((mark) => ({ ...mark, start: moved(mark.start), end: moved(mark.end) })),
    pieces: kept.flatMap(({ start, end }, part) => {
      if (start >= end) return [];
      const first = pieceFrom(start);
      const behind = firstIndex(pieces.length, (i) => (pieces[i]?.visible ?? 0) >= end);
      return [{ visible: start, source: sourceAt(pieces[first - 1] ?? pieces[0], start) }]
        .concat(pieces.slice(first, behind))
        .map(({ visible, source }) => ({ visible: visible - (shifts[part] ?? 0), source }));
    }),
  };
}

const sourceAt = (piece: Piece | undefined, visible: number): number =>
  piece === undefined ? 0 : piece.source + (visible - piece.visible);
