/** The head of a note: YAML between `---`, TOML between `+++`, or bare `key: value` lines. Cut off before parsing. */
import { isMap, isScalar, isSeq, parseDocument } from "yaml";
import type { Range } from "../text/range";
import { readPlainYaml } from "./quick/plain-yaml";

export interface FrontMatterValue extends Range {
  readonly value: string;
}

export interface FrontMatter {
  /** All of the head with its fences; empty where there is none. */
  readonly range: Range;
  /** Keys in lower case, those inside a value behind its own: `speakers.company`; each value with its place in the note. */
  readonly fields: ReadonlyMap<string, readonly FrontMatterValue[]>;
}

/** Reads the head of a note. Never throws: what cannot be read as YAML is read line by line. */
export function readFrontMatter(text: string): FrontMatter {
  const fence = /^\uFEFF?(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)/.exec(text);
  if (fence !== null) {
    const close = closingFence(text, fence[0].length, fence[1] ?? "---");
    if (close === undefined) return none;
    const body = text.slice(fence[0].length, close.start);
    const base = fence[0].length;
    const fields =
      fence[1] === "---" ? (readPlainYaml(body, base) ?? readYaml(body, base)) : readLines(body, base);
    return { range: { start: 0, end: close.end }, fields };
  }
  return readBareHead(text);
}

const none: FrontMatter = { range: { start: 0, end: 0 }, fields: new Map() };

/** Notes keep their head short; what looks like a fence further down is a rule. */
const longestHead = 20_000;

function closingFence(text: string, from: number, fence: string): Range | undefined {
  let at = from;
  while (at < text.length && at < from + longestHead) {
    const end = lineEnd(text, at);
    if (text.slice(at, end).trimEnd() === fence) return { start: at, end: skipLineEnd(text, end) };
    at = skipLineEnd(text, end);
  }
  return undefined;
}

function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== "\n" && text[at] !== "\r") at++;
  return at;
}

const skipLineEnd = (text: string, at: number): number =>
  text[at] === "\r" && text[at + 1] === "\n" ? at + 2 : at < text.length ? at + 1 : at;

/** The reference, for whatever the plain reader refuses. */
export function readYaml(body: string, base: number): FrontMatter["fields"] {
  const document = parseDocument(body, { strict: false, uniqueKeys: false });
  if (document.errors.length > 0 || !isMap(document.contents)) return readLines(body, base);
  const fields = new Map<string, FrontMatterValue[]>();
  for (const pair of document.contents.items) {
    if (!isScalar(pair.key)) continue;
    const key = String(pair.key.value).toLowerCase();
    const add = (name: string, values: readonly FrontMatterValue[]): void => {
      if (values.length > 0) fields.set(name, [...(fields.get(name) ?? []), ...values]);
    };
    const nodes: readonly unknown[] = isSeq(pair.value) ? pair.value.items : [pair.value];
    fields.delete(key);
    for (const node of nodes)
      if (isMap(node))
        // `speakers: [{ name: Jane Roe, company: Acme }]`: what it is called is the value, and its company `speakers.company`
        for (const part of node.items) {
          const name = isScalar(part.key) ? String(part.key.value).toLowerCase() : "";
          add(name === "name" ? key : `${key}.${name}`, valueOf(part.value, base));
        }
      else add(key, valueOf(node, base));
  }
  return fields;
}

function valueOf(node: unknown, base: number): FrontMatterValue[] {
  if (!isScalar(node) || node.value === null || !node.range) return [];
  const value = node.source ?? "";
  const quoted = node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE" ? 1 : 0;
  const start = base + node.range[0] + quoted;
  return [{ value: value.trim(), start, end: base + node.range[1] - quoted }];
}

const headLine = /^([A-Za-z][\w-]{0,30})[ \t]*[:=][ \t]*(\S.*)$/;

function readLines(body: string, base: number): FrontMatter["fields"] {
  const fields = new Map<string, FrontMatterValue[]>();
  let at = 0;
  while (at < body.length) {
    const end = lineEnd(body, at);
    const match = headLine.exec(body.slice(at, end));
    if (match?.[1] !== undefined && match[2] !== undefined) {
      const raw = match[2].trimEnd();
      const start = base + at + match[0].indexOf(match[2], match[1].length);
      const quoted = /^(["']).*\1$/.test(raw) && raw.length > 1 ? 1 : 0;
      fields.set(match[1].toLowerCase(), [
        {
          value: raw.slice(quoted, raw.length - quoted),
          start: start + quoted,
          end: start + raw.length - quoted,
        },
      ]);
    }
    at = skipLineEnd(body, end);
  }
  return fields;
}

/** `title: …` and at least one more such line at the very top, without fences. */
function readBareHead(text: string): FrontMatter {
  let at = 0;
  let lines = 0;
  while (at < text.length && lines < 40) {
    const end = lineEnd(text, at);
    if (!/^[A-Za-z][\w-]{0,30}:[ \t]/.test(text.slice(at, end))) break;
    lines++;
    at = skipLineEnd(text, end);
  }
  if (lines < 2 || !/^title:/im.test(text.slice(0, at))) return none;
  return { range: { start: 0, end: at }, fields: readLines(text.slice(0, at), 0) };
}
