/** What a single line can be by itself: a heading, a rule, the head of fenced code, a task's mark. */
import type { Code, Heading, ListItem, Paragraph, ThematicBreak } from "mdast";
import { isBlank, isBlankBetween, skipBlanks, skipRun, space, tab, trimBlanks } from "./letters";
import { positionOf, setStart, startOf, type ScanWords } from "./nodes";
import { refuse } from "./unusual";

const hash = 35;
const leftBracket = 91;
const rightBracket = 93;
const backtick = 96;

/** `## Queues ##`, or `undefined` where the marks are none. */
export function headingAt(source: string, at: number, lineEnd: number, scan: ScanWords): Heading | undefined {
  const marks = skipRun(source, at, Math.min(lineEnd, at + 7), hash);
  const depth = marks - at;
  if (depth > 6 || (marks < lineEnd && !isBlank(source.charCodeAt(marks)))) return undefined;
  const start = skipBlanks(source, marks, lineEnd);
  let end = trimBlanks(source, start, lineEnd);
  let closing = end;
  while (closing > start && source.charCodeAt(closing - 1) === hash) closing--;
  if (closing < end && (closing === start || isBlank(source.charCodeAt(closing - 1))))
    end = trimBlanks(source, start, closing);
  return {
    type: "heading",
    depth: depth as 1,
    children: start < end ? scan([start, end]) : [],
    position: positionOf(at, lineEnd),
  };
}

/** `***`, `- - -`: three or more of the letter that stands at `at`, and nothing else. */
export function ruleAt(source: string, at: number, lineEnd: number): ThematicBreak | undefined {
  const wanted = source.charCodeAt(at);
  let count = 0;
  for (let here = at; here < lineEnd; here++) {
    const code = source.charCodeAt(here);
    if (code === wanted) count++;
    else if (!isBlank(code)) return undefined;
  }
  return count < 3 ? undefined : { type: "thematicBreak", position: positionOf(at, lineEnd) };
}

/** The first line of fenced code, whose text is yet to come. */
export function fenceAt(source: string, at: number, lineEnd: number): Code | undefined {
  const marker = source.charCodeAt(at);
  const marks = skipRun(source, at, lineEnd, marker);
  if (marks - at < 3) return undefined;
  const info = source.slice(marks, lineEnd);
  if (marker === backtick && info.includes("`")) return undefined;
  if (/[&\\\t]/.test(info)) refuse();
  const words = info.replace(/^ +/, "");
  const cut = words.indexOf(" ");
  const lang = cut < 0 ? words : words.slice(0, cut);
  const meta = cut < 0 ? "" : words.slice(cut).replace(/^ +/, "");
  return {
    type: "code",
    lang: lang === "" ? null : lang,
    // blanks at its end belong to it
    meta: meta === "" ? null : meta,
    value: "",
    position: positionOf(at, lineEnd),
  };
}

/** Indented code that begins in a line. Tabs in its indents are refused. */
export function indentedAt(
  source: string,
  lineStart: number,
): { readonly value: string; readonly end: number; readonly next: number } {
  const lines: string[] = [];
  let [kept, end, next] = [0, lineStart, lineStart];
  for (let at = lineStart; at < source.length;) {
    const feed = source.indexOf("\n", at);
    const lineEnd = feed < 0 ? source.length : feed;
    const words = skipRun(source, at, Math.min(lineEnd, at + 4), space);
    if (source.charCodeAt(words) === tab && words < at + 4) refuse();
    const isBlankLine = words === lineEnd && words < at + 4;
    if (!isBlankLine && words < at + 4) break;
    lines.push(source.slice(words, lineEnd));
    at = feed < 0 ? source.length : feed + 1;
    if (!isBlankLine) [kept, end, next] = [lines.length, lineEnd, at];
  }
  return { value: lines.slice(0, kept).join("\n").replace(/\n$/, ""), end, next };
}

/**
 * `[x] ` before an item's words.
 * @param words start and end of each line of the item's first paragraph
 * @param node the paragraph, which gets its children
 * @returns false where there is no such mark
 */
export function readTask(
  source: string,
  words: number[],
  item: ListItem,
  node: Paragraph,
  scan: ScanWords,
): boolean {
  const [start = 0, lineEnd = 0] = words;
  if (source.charCodeAt(start) !== leftBracket || source.charCodeAt(start + 2) !== rightBracket) return false;
  const mark = source[start + 1] ?? "";
  if (!/[ \txX]/.test(mark)) return false;
  const behind = start + 3;
  if (isBlankBetween(source, behind, lineEnd)) {
    if (words.length > 2) refuse();
    return false;
  }
  if (source.charCodeAt(behind) === tab) refuse();
  if (source.charCodeAt(behind) !== space) return false;
  item.checked = mark === "x" || mark === "X";
  words[0] = behind;
  node.children = scan(words);
  const first = node.children[0];
  if (first?.type !== "text") refuse();
  first.value = first.value.slice(1);
  if (first.value === "") node.children.shift();
  else {
    setStart(first, startOf(first) + 1);
    setStart(node, startOf(first));
  }
  return true;
}
