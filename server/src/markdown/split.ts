/**
 * Where a note can be cut so that its parts read by themselves as they read together: before a line at the margin below a
 * blank line, and before the next item of a list at the margin. An edit then costs its part and not its note.
 */

export interface Part {
  readonly start: number;
  readonly source: string;
  /** True where the part begins with a further item of the list that the part above ends with. */
  readonly goesOn: boolean;
}

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
/** Longer lines are looked at up to here. */
const longestLook = 200;

/** The list at the margin that a line may go on with. */
interface OpenList {
  /** `-`, `*`, `+`, `.` or `)`: items with another one begin another list. */
  readonly mark: string;
  /** The column at which the words of its last item stand. */
  readonly indent: number;
}

/**
 * Cuts a text from an offset on. All parts together are the text, and cutting never changes what a line is: where it is
 * unsure to what a line belongs, it does not cut.
 * @param text what the parser will read, without shortcodes
 */
export function splitNote(text: string, from = 0): Part[] {
  const parts: Part[] = [];
  let start = from;
  let goesOn = false;
  let fenced: string | undefined;
  /** A fence inside a list ends where a line is indented less than it. */
  let fencedAt = 0;
  let quoted = false;
  let raw: RegExp | undefined;
  /** The line above is blank, is a heading at the margin; a tag began since the last blank line; the last words may be code. */
  let [blank, headed, tagged, coded] = [true, false, false, false];
  /** `unsure` where the lines alone do not tell to which list an item belongs. */
  let list: OpenList | "unsure" | undefined;
  const cut = (at: number, line: string, next: boolean): void => {
    if (at === start || (at - start < longEnough && !line.startsWith("#") && !isChosen(line))) return;
    parts.push({ start, source: text.slice(start, at), goesOn });
    start = at;
    goesOn = next;
  };
  for (let at = from; at < text.length;) {
    const next = nextLine(text, at);
    const line = text.slice(at, Math.min(next, at + longestLook));
    const isBlank = blankLine.test(line) && (line.length < longestLook || text.slice(at, next).trim() === "");
    let isHeading = false;
    if (fenced === undefined && raw === undefined && !isBlank) {
      const found = itemOf(line);
      // below code the parser takes a number, or a mark alone, for words
      const isUnclear = coded && found !== undefined && (/[.)]/.test(found.mark) || !found.hasWords);
      isHeading = heading.test(line) && (blank || !tagged);
      if (/^[ \t]/.test(line)) {
        const isItem = columns(line) < 4 && itemOf(line.trimStart()) !== undefined;
        if (list === undefined ? isItem : list !== "unsure" && columns(line) < list.indent) list = "unsure";
      } else if (isUnclear) list = "unsure";
      else if (found !== undefined && list !== undefined) {
        if (list === "unsure" || (found.mark !== list.mark && !blank)) list = "unsure";
        else {
          // an item without words may be the last one
          if (found.hasWords) cut(at, line, found.mark === list.mark);
          list = found.hasWords ? found : "unsure";
        }
      } else if (blank || isHeading) {
        cut(at, line, false);
        list = found?.hasWords === false ? "unsure" : found;
      } else if (list !== undefined || found !== undefined)
        list = headed && found?.hasWords === true ? found : "unsure";
      coded = columns(line) >= 4;
    }
    const mark = (fenced === undefined ? fence : fenceEnd).exec(line.trimStart())?.[1];
    if (fenced !== undefined) {
      // where its list ended nobody could tell
      if (quoted ? !line.startsWith(">") : !isBlank && columns(line) < fencedAt) break;
      if (mark?.startsWith(fenced) === true) {
        if (fencedAt > 0 && columns(line) > fencedAt) break;
        if (columns(line) < Math.max(4, fencedAt + 1)) fenced = undefined;
      }
    } else if (raw === undefined && mark !== undefined && (list !== undefined || columns(line) < 4)) {
      // inside HTML or code it would be no fence, and from here on nobody could tell
      if (tagged || columns(line) >= 4 + (typeof list === "object" ? list.indent : 0)) break;
      fenced = mark;
      const isBehindMark = !/^[ \t]*[`~]/.test(line);
      quoted = line.startsWith(">");
      fencedAt = isBehindMark ? columns(line) + 1 : list === undefined ? 0 : columns(line);
    } else {
      raw ??= rawBlocks.find(([open]) => open.test(line))?.[1];
      if (raw?.test(text.slice(at, next)) === true) raw = undefined;
      if (raw !== undefined && tagged) break;
    }
    tagged = !isBlank && (tagged || /^ {0,3}</.test(line));
    [blank, headed] = [isBlank, isHeading];
    at = next;
  }
  if (start < text.length || parts.length === 0) parts.push({ start, source: text.slice(start), goesOn });
  return parts;
}

/** A part this long, in UTF-16 units, ends at the next place where it can. */
const longEnough = 1_200;

/**
 * Each part costs the parser a fixed effort, so shorter ones are cut at one place of eight only. The line itself says at which, so
 * that an edit moves no cut but its own.
 */
function isChosen(line: string): boolean {
  let sum = 0;
  for (let i = 0; i < Math.min(line.length, 24); i++) sum = (sum * 31 + line.charCodeAt(i)) >>> 0;
  return (sum ^ (sum >>> 7)) % 8 === 0;
}

function itemOf(line: string): (OpenList & { readonly hasWords: boolean }) | undefined {
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
function columns(line: string): number {
  let column = 0;
  for (const char of line) {
    if (char === "\t") column += 4 - (column % 4);
    else if (char === " ") column++;
    else break;
  }
  return column;
}

function nextLine(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === 10) return at + 1;
    if (char === 13) return text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
  }
  return text.length;
}
