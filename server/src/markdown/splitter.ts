/** Reads a note line by line and tells where it can be cut. */
import {
  columns,
  endsFence,
  fenceIn,
  isBlankLine,
  isHeadingLine,
  isTagLine,
  itemOf,
  rawEndOf,
  type OpenList,
} from "./line-starts";

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

/** Longer lines are looked at up to here. */
const longestLook = 200;

/** A fence that is open. */
interface Fence {
  /** Its marks: only as many of them, or more, close it. */
  readonly mark: string;
  /** Inside a list, the column at which it stands: a line that is indented less ends list and fence. */
  readonly column: number;
  readonly isQuoted: boolean;
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

export class Splitter {
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
      isBlankLine(line) && (line.length < longestLook || this.text.slice(at, next).trim() === "");
    const isOpen = this.fence === undefined && this.raw === undefined && !isBlank;
    const isHeading = isOpen && isHeadingLine(line) && (this.isBlankAbove || !this.isTagged);
    const column = columns(line);
    const isTag = isTagLine(line);
    if (isOpen) this.follow(line, at, column, isHeading);
    const isTold =
      this.fence === undefined
        ? this.open(line, column, isTag, () => this.text.slice(at, next))
        : this.goOnInFence(this.fence, line, column, isBlank);
    if (!isTold) return false;
    this.isTagged = !isBlank && (this.isTagged || isTag);
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
  private follow(line: string, at: number, column: number, isHeading: boolean): void {
    const { list } = this;
    const found = itemOf(line);
    const begun = found?.hasWords === false ? "unsure" : found;
    // below code the parser takes a number, or a mark alone, for words
    const isUnclear = this.isCodeAbove && found !== undefined && (/[.)]/.test(found.mark) || !found.hasWords);
    this.isCodeAbove = column >= 4;
    if (column > 0) {
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

  /** In a fence no line is what it looks like. False where it may have ended unseen. */
  private goOnInFence(
    { mark, column: own, isQuoted }: Fence,
    line: string,
    column: number,
    isBlank: boolean,
  ) {
    if (isQuoted ? !line.startsWith(">") : !isBlank && column < own) return false;
    if (!endsFence(line, mark)) return true;
    if (own > 0 && column > own) return false;
    if (column < Math.max(4, own + 1)) this.fence = undefined;
    return true;
  }

  /** Keeps track of fences and raw HTML that a line opens. False where nobody could tell whether it does. */
  private open(line: string, column: number, isTag: boolean, whole: () => string): boolean {
    const mark = this.raw === undefined ? fenceIn(line) : undefined;
    if (mark !== undefined && (this.list !== undefined || column < 4)) {
      // inside HTML or code it would be no fence
      if (this.isTagged || column >= 4 + (typeof this.list === "object" ? this.list.indent : 0)) return false;
      const isBehindMark = !/^[ \t]*[`~]/.test(line);
      const own = isBehindMark ? column + 1 : this.list === undefined ? 0 : column;
      this.fence = { mark, column: own, isQuoted: line.startsWith(">") };
      return true;
    }
    if (isTag) this.raw ??= rawEndOf(line);
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
