/** Links that a rename would break: labels that are defined below a note's text, and anchors of headings. */
import { identifierOf } from "../markdown/quick/labels";
import { byStart, type Range } from "../text/range";
import type { NoteText, Snapshot } from "../workspace/snapshot";
import { headingsOf, slugOf } from "./headings";
import type { NoteRange } from "./lookup";
import { decoded } from "./wikilink-target";

export interface RenameEdit extends NoteRange {
  readonly newText: string;
  /** True for a short form, or a name that only another note explains: the author has to agree. */
  readonly uncertain: boolean;
}

/** The edits that keep the links of a note whole, beside those of its names. */
export function linkEdits(snapshot: Snapshot, note: string, edits: readonly RenameEdit[]): RenameEdit[] {
  const stored = snapshot.note(note);
  return stored === undefined || edits.length === 0
    ? []
    : [...labelEdits(stored, edits), ...anchorEdits(snapshot, stored, edits)];
}

/** How far from a name its brackets are looked for, in UTF-16 units. */
const farthest = 300;

/** `[Jane Roe]` with `[Jane Roe]: https://…` below becomes `[Joan Roe][Jane Roe]`: the label stays what it was. */
function labelEdits({ id, text }: NoteText, edits: readonly RenameEdit[]): RenameEdit[] {
  const labels = definedLabels(text);
  if (labels.size === 0) return [];
  const found = new Map<number, RenameEdit>();
  for (const { start, end, uncertain } of edits) {
    const before = text.slice(Math.max(0, start - farthest), start);
    const open = start - before.length + before.lastIndexOf("[");
    const close = text.indexOf("]", end);
    if (!before.includes("[") || close < 0 || close - end > farthest) continue;
    const label = text.slice(open + 1, close);
    const isOwn = !/[[\]]/.test(label) && !/^(?:\(|\[[^\]]|:)/.test(text.slice(close + 1, close + 3));
    if (!isOwn || text[open - 1] === "[" || !labels.has(identifierOf(label))) continue;
    const behind = text.startsWith("][]", close) ? close + 3 : close + 1;
    found.set(close, { note: id, start: close, end: behind, newText: `][${label}]`, uncertain });
  }
  return [...found.values()];
}

/** The labels that the lines of a text define; in fences they are code. */
function definedLabels(text: string): ReadonlySet<string> {
  const labels = new Set<string>();
  if (!text.includes("]:")) return labels;
  let isFenced = false;
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (/^ {0,3}(?:```|~~~)/.test(line)) isFenced = !isFenced;
    const label = isFenced ? undefined : /^ {0,3}\[([^[\]]+)\]:/.exec(line)?.[1];
    if (label !== undefined) labels.add(identifierOf(label));
  }
  return labels;
}

/** `[Taming Queues](#taming-queues)` follows the heading that it leads to, in its own note; other words for it stay. */
function anchorEdits(snapshot: Snapshot, { id, text }: NoteText, edits: readonly RenameEdit[]): RenameEdit[] {
  if (!text.includes("](#")) return [];
  const moved = new Map<string, MovedHeading>();
  const headings = headingsOf(snapshot, id);
  const slugs = headings.map((one) => slugOf(one.text));
  headings.forEach((heading, i) => {
    const inside = edits.filter(({ start, end }) => heading.start <= start && end <= heading.end);
    const [first] = inside;
    const slug = slugs[i] ?? "";
    // of two headings of one name it is not known which one is meant
    if (first === undefined || slugs.filter((one) => one === slug).length > 1) return;
    const after = shown(withEdits(text, heading, inside));
    moved.set(slug, { before: heading.text, after, uncertain: first.uncertain });
  });
  if (moved.size === 0) return [];
  return [...text.matchAll(/\]\(#([^)\s]+)\)/g)].flatMap(({ index, 1: anchor = "" }): RenameEdit[] => {
    const heading = moved.get(decoded(anchor).toLowerCase());
    if (heading === undefined) return [];
    const { before, after, uncertain } = heading;
    const start = index + "](#".length;
    const address = { note: id, start, end: start + anchor.length, newText: slugOf(after), uncertain };
    const words = { note: id, start: index - before.length, end: index, newText: after, uncertain };
    const isCalledSo = text.slice(words.start - 1, words.end) === `[${before}`;
    const isTold = edits.some((edit) => edit.start < words.end && edit.end > words.start);
    return [...(isCalledSo && !isTold ? [words] : []), ...(address.newText === anchor ? [] : [address])];
  });
}

/** A part of a text after some edits of it. */
function withEdits(text: string, { start, end }: Range, edits: readonly RenameEdit[]): string {
  let changed = "";
  let at = start;
  for (const edit of [...edits].sort(byStart)) {
    changed += text.slice(at, edit.start) + edit.newText;
    at = edit.end;
  }
  return changed + text.slice(at, end);
}

/** Words as a reader sees them: a link's without where it leads, and without marks. */
const shown = (words: string): string =>
  words
    .replace(/\]\([^()]*\)|\]\[[^[\]]*\]/g, "]")
    .replace(/[*`~[\]]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "")
    .trim();

interface MovedHeading {
  /** Its words before and after the rename. */
  readonly before: string;
  readonly after: string;
  readonly uncertain: boolean;
}
