/** What a line begins with, told from the line alone: marks of fences, raw HTML, headings and items. */

/** A fence may stand behind list marks; a line with backticks further on is code inside a line. */
const fence = /^(?:(?:[-*+>]|\d{1,9}[.)])[ \t]+)*(`{3,}(?![^\n]*`)|~{3,})/;
const fenceEnd = /^(?:>[ \t]*)*(`{3,}|~{3,})[ \t]*\r?\n?$/;
/** What opens raw HTML that blank lines do not end, and what ends it. */
const rawBlocks: readonly (readonly [open: RegExp, close: RegExp])[] = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?:[ \t>]|\r?\n?$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [/^ {0,3}<![A-Za-z]/, />/],
];
const heading = /^#{1,6}(?:[ \t]|\r?\n?$)/;
/** The mark of an item, what parts it from its words, and its first letter if it has any. */
const item = /^([-*+]|\d{1,9}[.)])([ \t]+)?(\S)?/;
const thematicBreak = /^(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})\r?\n?$/;
const blankLine = /^[ \t]*(?:\r\n|\n|\r)?$/;
const tag = /^ {0,3}</;

/** The list at the margin that a line may go on with. */
export interface OpenList {
  /** `-`, `*`, `+`, `.` or `)`: items with another one begin another list. */
  readonly mark: string;
  /** The column at which the words of its last item stand. */
  readonly indent: number;
}

export const isBlankLine = (line: string): boolean => blankLine.test(line);

export const isHeadingLine = (line: string): boolean => heading.test(line);

/** Whether a line begins with what may be HTML. */
export const isTagLine = (line: string): boolean => tag.test(line);

/** The marks of the fence that a line opens, if it does: the three backticks or more of "- ```js". */
export const fenceIn = (line: string): string | undefined =>
  line.includes("```") || line.includes("~~~") ? fence.exec(line.trimStart())?.[1] : undefined;

/** Whether a line ends a fence with these marks: as many as them, or more. */
export const endsFence = (line: string, mark: string): boolean =>
  fenceEnd.exec(line.trimStart())?.[1]?.startsWith(mark) === true;

/** What ends the raw HTML that a line opens, if it does. */
export const rawEndOf = (line: string): RegExp | undefined =>
  rawBlocks.find(([open]) => open.test(line))?.[1];

/** The item of a list that a line begins, if it does. */
export function itemOf(line: string): (OpenList & { readonly hasWords: boolean }) | undefined {
  const [all, marker = "", gap, word] = item.exec(line) ?? [];
  if (all === undefined || (gap === undefined && word !== undefined) || thematicBreak.test(line))
    return undefined;
  const width = columns(" ".repeat(marker.length) + (gap ?? "")) - marker.length;
  return {
    mark: marker.slice(-1),
    indent: marker.length + (word === undefined || width > 4 ? 1 : width),
    hasWords: word !== undefined,
  };
}

/** How far the words of a line are indented; a tab reaches to the next fourth column. */
export function columns(line: string): number {
  let column = 0;
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code === 9) column += 4 - (column % 4);
    else if (code === 32) column++;
    else break;
  }
  return column;
}

/** Where the line behind an offset begins. */
export function nextLine(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === 10) return at + 1;
    if (char === 13) return text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
  }
  return text.length;
}
