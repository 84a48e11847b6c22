/** Selection that grows: word, name, sentence, line, talk, day, note. */
import { contains, rangeLength, touches, type Range } from "../text/range";
import type { Snapshot } from "../workspace/snapshot";
import { sentenceAround } from "./lookup";

/** Ranges around an offset, the innermost first, each inside the next and longer. */
export function selectionRanges(snapshot: Snapshot, note: string, offset: number): Range[] {
  const { graph } = snapshot;
  const stored = snapshot.note(note);
  if (stored === undefined) return [];
  const { text, lines } = stored;
  const word = wordAt(text, offset);
  const { line } = lines.positionAt(offset);
  const lineStart = lines.lineStart(line);
  const lineRange = {
    start: lineStart,
    end: lineStart + (/^[^\r\n]*/.exec(text.slice(lineStart))?.[0].length ?? 0),
  };
  const facts = graph.facts(note);
  const candidates: Range[] = [
    word,
    ...graph.mentionsIn(note).filter((mention) => touches(mention, offset)),
    sentenceAround(text, word),
    lineRange,
    ...(facts?.talks ?? []).map((talk) => talk.section).filter((section) => touches(section, offset)),
    ...(facts?.groups ?? []).map((group) => group.section).filter((section) => touches(section, offset)),
    { start: 0, end: text.length },
  ];
  const found: Range[] = [];
  for (const { start, end } of candidates.sort((a, b) => rangeLength(a) - rangeLength(b))) {
    const last = found.at(-1);
    const next = { start, end };
    if (last === undefined || (contains(next, last) && rangeLength(next) > rangeLength(last)))
      found.push(next);
  }
  return found;
}

function wordAt(text: string, offset: number): Range {
  const isPart = (at: number): boolean => /[\p{L}\p{M}\p{N}_'’-]/u.test(text[at] ?? "");
  let start = offset;
  let end = offset;
  while (start > 0 && isPart(start - 1)) start--;
  while (end < text.length && isPart(end)) end++;
  return { start, end };
}
