/** Runs of `*`, `_` and `~`: whether they may open or close something is told by the letters beside them. */
import type { Delimiter } from "./emphasis";
import { kindOf, other, punctuation, skipRun, space, white } from "./letters";
import { refuse } from "./unusual";

const asterisk = 42;
const backslash = 92;
const tilde = 126;

/** The run at an offset of a line, or `undefined` where its letters are text: only two tildes strike out. */
export function runAt(source: string, at: number, lineStart: number, lineEnd: number): Delimiter | undefined {
  const marker = source.charCodeAt(at);
  const end = skipRun(source, at, lineEnd, marker);
  const left = at > lineStart ? source.charCodeAt(at - 1) : space;
  const right = end < lineEnd ? source.charCodeAt(end) : space;
  const before = kindOf(left);
  const after = kindOf(right);
  if (marker === tilde) {
    // a backslash makes text of the first one alone
    if (end - at > 1 && left === backslash) refuse();
    const opens = after === other || (after === punctuation && before !== other);
    const closes = before === other || (before === punctuation && after !== other);
    return end - at === 2 ? { type: "delimiter", marker, start: at, end, opens, closes } : undefined;
  }
  if (left === tilde || right === tilde) refuse();
  const opens = after !== white && (after !== punctuation || before !== other);
  const closes = before !== white && (before !== punctuation || after !== other);
  const inWords = marker === asterisk;
  return {
    type: "delimiter",
    marker,
    start: at,
    end,
    opens: inWords ? opens : opens && (before !== other || !closes),
    closes: inWords ? closes : closes && (after !== other || !opens),
  };
}
