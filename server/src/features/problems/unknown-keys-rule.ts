/** Front matter keys that are nearly one that Talkgraph reads: `speker: Jane Roe` says nothing to anybody. */
import { readFrontMatter } from "../../markdown/front-matter";
import type { Snapshot } from "../../workspace/snapshot";
import type { Problem } from "./problem";

/** The keys of a note's head that recognition reads. */
export const knownKeys: readonly string[] = [
  "title",
  "speaker",
  "speakers",
  "presenter",
  "presenters",
  "event",
  "conference",
  "date",
  "affiliation",
  "company",
  "organization",
  "organisation",
  "employer",
  "talkgraph",
];

export function unknownKeys(snapshot: Snapshot, note: string): Problem[] {
  const text = snapshot.note(note)?.text ?? "";
  const { range } = readFrontMatter(text);
  if (range.end === 0) return [];
  const found: Problem[] = [];
  for (const match of text.slice(0, range.end).matchAll(/^([A-Za-z][\w-]{2,30})(?=[ \t]*[:=])/gm)) {
    const key = (match[1] ?? "").toLowerCase();
    const meant = knownKeys.includes(key)
      ? undefined
      : knownKeys.find((one) => one.length > 4 && isOneStep(key, one));
    if (meant === undefined) continue;
    found.push({
      start: match.index,
      end: match.index + key.length,
      rule: "unknownKeys",
      message: `“${key}” is no key that Talkgraph reads. Is “${meant}” meant?`,
      related: [],
      spelling: meant,
    });
  }
  return found;
}

/** One letter more, less or other, or two that changed places; a plural is no mistake. */
function isOneStep(a: string, b: string): boolean {
  if (a === `${b}s` || b === `${a}s` || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [left, right] = [a.slice(start), b.slice(start)];
  const swapped = `${left.charAt(1)}${left.charAt(0)}${left.slice(2)}`;
  return [
    left.slice(1) === right.slice(1),
    left === right.slice(1),
    left.slice(1) === right,
    swapped === right,
  ].some(Boolean);
}
