/**
 * A programme in one paragraph, where each talk is a link, bold or struck through as a whole: `[Jane Roe (Acme)⏎Taming
 * Queues](…)⏎**Cold Starts - John Doe**`. Only the marks tell where one ends.
 */
import { slice, withText, type Inline } from "../text/inline";
import { readTalkLine } from "./talk-line";
import { namesBoth } from "./parted-talk";

/** Fewer may be anything. */
const least = 3;

/** @returns the talks, each in a line of its own; `undefined` for any other paragraph */
export function markedLines(inline: Inline): Inline[] | undefined {
  const { text, marks } = inline;
  if (marks.length < least || !text.includes("\n")) return undefined;
  const parts: Inline[] = [];
  let at = 0;
  while (at < text.length) {
    const from = at;
    const mark = marks
      .filter(({ kind, start }) => start === from && kind !== "code")
      .sort((a, b) => b.end - a.end)[0];
    if (mark === undefined || mark.end <= at || !/^\s*(?:\n|$)/.test(text.slice(mark.end))) return undefined;
    const part = slice(inline, at, mark.end);
    // who speaks in the first line, what it is called in the second
    parts.push(part.text.split("\n").length === 2 ? withText(part, part.text.replace("\n", "|")) : part);
    at = mark.end + (/^\s*/.exec(text.slice(mark.end))?.[0].length ?? 0);
  }
  const named = parts.filter((part) => namesBoth(readTalkLine(part), 0.6)).length;
  return parts.length >= least && named >= parts.length * 0.6 ? parts : undefined;
}
