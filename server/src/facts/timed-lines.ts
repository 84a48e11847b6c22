/** A programme in one paragraph, each line with its time before it: `9:00 Taming Queues⏎9:45 -> 10:30 : Small Brokers [Hall 2]`. */
import { inlineLines, slice, type Inline } from "../text/inline";
import { isMoment } from "./talk-label";

/** Two times may stand in any paragraph. */
const least = 3;
const begun =
  /^[([]?\d{1,2}(?:[:.h]\d{2}|h)(?:\s?(?:[-–—~]|->|→|to|à|bis)\s?\d{1,2}(?:[:.h]\d{2}|h))?[\])]?(?!\p{L})\s*(?:[-–—:|,]+\s*)?(?=\S)/iu;

/** @returns the lines, a line without a time with the one that it goes on with; `undefined` for any other paragraph */
export function timedLines(inline: Inline): Inline[] | undefined {
  if (!/^[^\n]*\n[^\n]*\n/.test(inline.text)) return undefined;
  const lines = inlineLines(inline);
  const starts = lines.map(({ text }) => begun.test(text) && !isMoment(text));
  const timed = starts.filter(Boolean).length;
  if (timed < least || timed < lines.length * 0.7) return undefined;
  const parts: { start: number; end: number }[] = [];
  let at = 0;
  lines.forEach(({ text }, i) => {
    const end = at + text.length;
    const last = parts.at(-1);
    if (starts[i] === true || last === undefined) parts.push({ start: at, end });
    else last.end = end;
    at = end + 1;
  });
  return parts.map(({ start, end }) => slice(inline, start, end));
}
