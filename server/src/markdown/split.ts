/**
 * Where a note can be cut so that its parts read by themselves as they read together: before a line at the margin below a
 * blank line, and before the next item of a list at the margin. An edit then costs its part and not its note.
 */
import { dequal } from "dequal/lite";
import { editBetween, shiftOf } from "../text/edit";
import { isWide, narrow } from "../text/narrow";

export interface Part {
  readonly start: number;
  readonly source: string;
  /** True where the part begins with a further item of the list that the part above ends with. */
  readonly goesOn: boolean;
  /** What the lines above it tell of its first one. */
  readonly above: Above;
}

/** What lines tell of the next one. */
export interface Above {
  readonly fence: Fence | undefined;
  /** What ends the raw HTML that is open. */
  readonly raw: RegExp | undefined;
  /** `unsure` where the lines alone do not tell to which list an item belongs. */
  readonly list: OpenList | "unsure" | undefined;
  /** The line above is blank, or there is none. */
  readonly isBlankAbove: boolean;
  readonly isHeadingAbove: boolean;
  /** A tag began since the last blank line: what follows may be HTML. */
  readonly isTagged: boolean;
  /** The last words stand so far in that they may be code. */
  readonly isCodeAbove: boolean;
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

/** A fence that is open. */
interface Fence {
  /** Its marks: only as many of them, or more, close it. */
  readonly mark: string;
  /** Inside a list, the column at which it stands: a line that is indented less ends list and fence. */
  readonly column: number;
  readonly isQuoted: boolean;
}

/** A text with its parts. */
export interface SplitText {
  readonly text: string;
  readonly from: number;
  readonly parts: readonly Part[];
}

/**
 * Cuts a text from an offset on. All parts together are the text, and cutting never changes what a line is: where it is
 * unsure to what a line belongs, it does not cut.
 * @param text what the parser will read, without shortcodes
 * @param before the same text before an edit: of what it came to, all that still holds is taken over
 */
export function splitNote(text: string, from = 0, before?: SplitText): Part[] {
  const sourceOf = isWide(text)
    ? (start: number, end: number): string => narrow(text.slice(start, end))
    : (start: number, end: number): string => text.slice(start, end);
  const { kept, first, below, by } = before?.from === from ? stillCut(text, before) : nothingCut;
  const start = first?.start ?? from;
  const splitter = new Splitter(text, start, sourceOf);
  if (first !== undefined) splitter.resume(first);
  let next = 0;
  for (let at = start, end; at < text.length; at = end) {
    end = nextLine(text, at);
    while ((below[next]?.start ?? Infinity) + by < at) next++;
    const part = below[next];
    const above = part !== undefined && part.start + by === at ? splitter.above : undefined;
    if (!splitter.read(at, end)) break;
    // from here on it would go on as it did before
    if (above !== undefined && splitter.beginsAt(at) && dequal(above, part?.above)) {
      const rest = below.slice(next).map((one) => ({ ...one, start: one.start + by }));
      return [...kept, ...splitter.parts, ...rest];
    }
  }
  return [...kept, ...splitter.finish()];
}

/** What of the parts of a text may still hold after an edit. */
interface StillCut {
  /** Those that hold. */
  readonly kept: readonly Part[];
  /** The part behind them, from which the text has to be cut again. */
  readonly first: Part | undefined;
  /** Those below the edit, and how far they moved. */
  readonly below: readonly Part[];
  readonly by: number;
}

const nothingCut: StillCut = { kept: [], first: undefined, below: [], by: 0 };

function stillCut(text: string, { text: textBefore, parts }: SplitText): StillCut {
  const edit = editBetween(textBefore, text);
  // a part begins at a line because of what that line is, and an edit right behind its end may be more of it
  let kept = parts.length - 1;
  while (kept > 0 && nextLine(textBefore, parts[kept]?.start ?? 0) >= edit.start) kept--;
  const below = parts.findIndex((part) => part.start >= edit.end);
  return {
    kept: parts.slice(0, kept),
    first: parts[kept],
    below: below < 0 ? [] : parts.slice(below),
    by: shiftOf(edit),
  };
}

const nothingAbove: Above = {
  fence: undefined,
  raw: undefined,
  list: undefined,
  isBlankAbove: true,
  isHeadingAbove: false,
  isTagged: false,
  isCodeAbove: false,
};

class Splitter {
  readonly parts: Part[] = [];
  private goesOn = false;
  /** Above the part that is not cut yet. */
  private partAbove = nothingAbove;
  private fence: Fence | undefined;
  private raw: RegExp | undefined;
  private list: OpenList | "unsure" | undefined;
  private isBlankAbove = true;
  private isHeadingAbove = false;
  private isTagged = false;
  private isCodeAbove = false;
  /** The same above the line that is being read. */
  private wasCodeAbove = false;

  constructor(
    private readonly text: string,
    /** Where the part begins that is not cut yet. */
    private start: number,
    private readonly sourceOf: (start: number, end: number) => string,
  ) {}

  /** Goes on as it would have gone on at the beginning of a part. */
  resume({ goesOn, above }: Part): void {
    this.goesOn = goesOn;
    this.partAbove = above;
    ({
      fence: this.fence,
      raw: this.raw,
      list: this.list,
      isBlankAbove: this.isBlankAbove,
      isHeadingAbove: this.isHeadingAbove,
      isTagged: this.isTagged,
      isCodeAbove: this.isCodeAbove,
    } = above);
  }

  /** What the lines so far tell of the next one. */
  get above(): Above {
    const { fence, raw, list, isBlankAbove, isHeadingAbove, isTagged, isCodeAbove } = this;
    return { fence, raw, list, isBlankAbove, isHeadingAbove, isTagged, isCodeAbove };
  }

  /** Whether a part begins at an offset, and none behind it. */
  beginsAt(at: number): boolean {
    return this.start === at;
  }

  /** Reads the line between two offsets. False where nobody could tell any more what the next lines are. */
  read(at: number, next: number): boolean {
    this.wasCodeAbove = this.isCodeAbove;
    const line = this.text.slice(at, Math.min(next, at + longestLook));
    const isBlank =
      blankLine.test(line) && (line.length < longestLook || this.text.slice(at, next).trim() === "");
    const isOpen = this.fence === undefined && this.raw === undefined && !isBlank;
    const isHeading = isOpen && heading.test(line) && (this.isBlankAbove || !this.isTagged);
    if (isOpen) this.follow(line, at, isHeading);
    if (!this.enclose(line, isBlank, () => this.text.slice(at, next))) return false;
    this.isTagged = !isBlank && (this.isTagged || /^ {0,3}</.test(line));
    this.isBlankAbove = isBlank;
    this.isHeadingAbove = isHeading;
    return true;
  }

  finish(): Part[] {
    if (this.start < this.text.length || this.parts.length === 0) this.put(this.text.length);
    return this.parts;
  }

  private put(end: number): void {
    const { start, goesOn, partAbove } = this;
    this.parts.push({ start, source: this.sourceOf(start, end), goesOn, above: partAbove });
  }

  private cut(at: number, line: string, goesOn: boolean): void {
    const isShort = at - this.start < longEnough && !line.startsWith("#") && !isChosen(line);
    if (at === this.start || isShort) return;
    this.put(at);
    this.start = at;
    this.goesOn = goesOn;
    this.partAbove = { ...this.above, isCodeAbove: this.wasCodeAbove };
  }

  /** Keeps track of the list at the margin, and cuts before a line that begins something of its own. */
  private follow(line: string, at: number, isHeading: boolean): void {
    const { list } = this;
    const found = itemOf(line);
    const begun = found?.hasWords === false ? "unsure" : found;
    const column = columns(line);
    // below code the parser takes a number, or a mark alone, for words
    const isUnclear = this.isCodeAbove && found !== undefined && (/[.)]/.test(found.mark) || !found.hasWords);
    this.isCodeAbove = column >= 4;
    if (/^[ \t]/.test(line)) {
      const isItem = column < 4 && itemOf(line.trimStart()) !== undefined;
      if (list === undefined ? isItem : list !== "unsure" && column < list.indent) this.list = "unsure";
    } else if (isUnclear) this.list = "unsure";
    else if (found !== undefined && list !== undefined) {
      if (list === "unsure" || (found.mark !== list.mark && !this.isBlankAbove)) this.list = "unsure";
      else {
        if (found.hasWords) this.cut(at, line, found.mark === list.mark);
        // an item without words may be the last one
        this.list = begun;
      }
    } else if (this.isBlankAbove || isHeading) {
      this.cut(at, line, false);
      this.list = begun;
    } else if (list !== undefined || found !== undefined)
      this.list = this.isHeadingAbove ? (begun ?? "unsure") : "unsure";
  }

  /** Keeps track of fences and raw HTML, in which no line is what it looks like. */
  private enclose(line: string, isBlank: boolean, whole: () => string): boolean {
    const column = columns(line);
    if (this.fence !== undefined) {
      const { mark, column: own, isQuoted } = this.fence;
      if (isQuoted ? !line.startsWith(">") : !isBlank && column < own) return false;
      if (fenceEnd.exec(line.trimStart())?.[1]?.startsWith(mark) !== true) return true;
      if (own > 0 && column > own) return false;
      if (column < Math.max(4, own + 1)) this.fence = undefined;
      return true;
    }
    const mark = this.raw === undefined ? fence.exec(line.trimStart())?.[1] : undefined;
    if (mark !== undefined && (this.list !== undefined || column < 4)) {
      // inside HTML or code it would be no fence
      if (this.isTagged || column >= 4 + (typeof this.list === "object" ? this.list.indent : 0)) return false;
      const isBehindMark = !/^[ \t]*[`~]/.test(line);
      const own = isBehindMark ? column + 1 : this.list === undefined ? 0 : column;
      this.fence = { mark, column: own, isQuoted: line.startsWith(">") };
      return true;
    }
    this.raw ??= rawBlocks.find(([open]) => open.test(line))?.[1];
    if (this.raw?.test(whole()) === true) this.raw = undefined;
    return this.raw === undefined || !this.isTagged;
  }
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
