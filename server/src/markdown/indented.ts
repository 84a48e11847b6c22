/** What Markdown takes for code because it is indented, and its writer does not: prose of a plain text, items of HTML. */
import type { Range } from "../text/range";

/** True for code that no fence opens. */
export const isIndented = (source: string, start: number): boolean =>
  !/^[`~]/.test(source.slice(start).trimStart());

/** Items of raw HTML that blank lines part stand further in, as people write them. */
const htmlItem = /^[ \t]*<li>[^\n]*<\/li>[ \t]*$/im;

export const holdsHtmlItem = (code: string): boolean => htmlItem.test(code);

/** A line that begins and ends as sentences do, and holds no sign of a program. */
const sentence = /^\p{Lu}[\p{L}’']* [^{};=]*[.!?:]$/u;
const fewestWords = 5;

/** The lines of prose in a part of a text; those without words of prose stay out. */
export function indentedProse(source: string, { start, end }: Range): Range[] {
  const found: Range[] = [];
  let at = start;
  for (const line of source.slice(start, end).split("\n")) {
    const body = line.trim();
    const from = at + line.length - line.trimStart().length;
    if (sentence.test(body) && body.split(" ").length >= fewestWords)
      found.push({ start: from, end: from + body.length });
    at += line.length + 1;
  }
  return found;
}
