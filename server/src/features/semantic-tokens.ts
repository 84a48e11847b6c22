/** What the words of a note name, for colouring: one token for each mention, none over another. */
import { entityKinds, type EntityKind } from "../../../protocol/kinds";
import { kindOf } from "../graph/entity";
import type { LineIndex } from "../text/line-index";
import { overlaps, type Range } from "../text/range";
import type { Snapshot } from "../workspace/snapshot";

export interface SemanticToken extends Range {
  readonly kind: EntityKind;
  /** True for a short form of a name. */
  readonly partial: boolean;
}

/** The kinds in the order of the protocol's legend. */
export const tokenTypes: readonly EntityKind[] = entityKinds;
export const tokenModifiers: readonly string[] = ["partial"];

/** Tokens of a note, or of a part of it, sorted; a title leaves room for the names in it. Each lies in one line. */
export function semanticTokens(snapshot: Snapshot, note: string, range?: Range): SemanticToken[] {
  const stored = snapshot.note(note);
  if (stored === undefined) return [];
  const mentions = snapshot.graph
    .mentionsIn(note)
    .filter((one) => range === undefined || overlaps(one, range));
  const inner = mentions.filter((one) => !one.entity.startsWith("talk:"));
  const found: SemanticToken[] = [];
  for (const { entity, start, end, partial } of mentions) {
    const kind = kindOf(entity);
    const holes = kind === "talk" ? inner.filter((one) => overlaps(one, { start, end })) : [];
    for (const piece of without({ start, end }, holes))
      for (const line of linesOf(piece, stored.text, stored.lines)) found.push({ ...line, kind, partial });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A range without others that lie in it. */
function without(range: Range, holes: readonly Range[]): Range[] {
  const pieces: Range[] = [];
  let { start } = range;
  for (const hole of holes) {
    if (hole.start > start) pieces.push({ start, end: Math.min(hole.start, range.end) });
    start = Math.max(start, hole.end);
  }
  if (start < range.end) pieces.push({ start, end: range.end });
  return pieces;
}

/** The parts of a range line by line, without line ends: many editors draw no token over several lines. */
function linesOf(range: Range, text: string, lines: LineIndex): Range[] {
  const first = lines.positionAt(range.start).line;
  const last = lines.positionAt(range.end).line;
  const found: Range[] = [];
  for (let line = first; line <= last; line++) {
    const start = Math.max(range.start, lines.lineStart(line));
    const stop = line === last ? range.end : Math.min(range.end, lines.lineStart(line + 1));
    const end = start + text.slice(start, stop).replace(/[\r\n]+$/, "").length;
    if (end > start) found.push({ start, end });
  }
  return found;
}
