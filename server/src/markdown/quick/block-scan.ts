/** Lines → blocks: headings, paragraphs, lists, quotes, fences, rules and tables, as CommonMark opens and closes them. */
import type { Code, Html, Paragraph, Root, RootContent, Table } from "mdast";
import { autolinkAt } from "./addresses";
import { htmlAt, type HtmlStart } from "./html";
import { definedAt } from "./definitions";
import { labelsIn, mayDefine } from "./labels";
import { scanInline } from "./inline-scan";
import { fenceAt, headingAt, indentedAt, readTask, ruleAt } from "./leaf-blocks";
import { isBlank, isBlankBetween, isDigit, skipRun } from "./letters";
import { Containers } from "./containers";
import { positionOf, setEnd, type ScanWords } from "./nodes";
import { alignmentOf, maybeDelimiterRow, tableRow } from "./table-scan";
import { refuse } from "./unusual";

interface OpenHtml extends HtmlStart {
  readonly node: Html;
  readonly start: number;
}

interface OpenFence {
  readonly node: Code;
  readonly marker: number;
  readonly length: number;
  readonly indent: number;
  /** Before each line what ended the one above it. */
  readonly lines: string[];
  lineEnd: string;
}

const hash = 35;
const rightParenthesis = 41;
const asterisk = 42;
const plus = 43;
const hyphen = 45;
const dot = 46;
const less = 60;
const equals = 61;
const greater = 62;
const leftBracket = 91;
const underscore = 95;
const backtick = 96;
const bar = 124;
const tilde = 126;

export class BlockScan extends Containers {
  private fence: OpenFence | undefined;
  private html: OpenHtml | undefined;
  private readonly labels = labelsIn(this.source);
  private defined = 0;
  private readonly scan: ScanWords = (lines) => scanInline(this.source, lines, this.labels);

  read(): Root {
    for (; this.lineStart < this.source.length; this.lineStart = this.nextLine) {
      this.openLine();
      if (this.html !== undefined && this.readHtml(this.html)) continue;
      if (this.at === this.lineEnd) this.readBlank();
      else if (this.fence !== undefined) this.readFenced(this.fence);
      else if (!this.startBlocks()) this.readWords();
    }
    if (this.fence !== undefined || this.html?.close !== undefined) refuse();
    this.closeTo(0);
    this.closeWords();
    // a line that only looks like a definition makes no label of its words
    if (this.defined !== this.labels.count) refuse();
    return this.root;
  }

  /** False for the blank line that ends it. */
  private readHtml({ node, start, close }: OpenHtml): boolean {
    const { source, lineStart, lineEnd, at } = this;
    if (close === undefined && at === lineEnd) {
      this.html = undefined;
      return false;
    }
    node.value = source.slice(start, lineEnd);
    setEnd(node, lineEnd);
    if (close?.test(source.slice(lineStart, lineEnd)) === true) this.html = undefined;
    return true;
  }

  /** Raw HTML at the margin; inside lists and quotes the reference reads it. */
  private openHtml(): boolean {
    const { source, at, lineStart, lineEnd } = this;
    const found = htmlAt(source, at, lineEnd);
    if (found === undefined) {
      if (autolinkAt(source, at) === undefined && this.words === undefined && this.matched > 0) refuse();
      return false;
    }
    if (!found.interrupts && this.words !== undefined) {
      // the reference takes it for HTML where the line only goes on with a paragraph further in
      if (this.matched < this.open.length) refuse();
      return false;
    }
    if (this.matched > 0 || this.hasTabs) refuse();
    const node: Html = {
      type: "html",
      value: source.slice(lineStart, lineEnd),
      position: positionOf(lineStart, lineEnd),
    };
    this.putLeaf(node);
    if (found.close?.test(source.slice(at + found.length, lineEnd)) !== true)
      this.html = { ...found, node, start: lineStart };
    return true;
  }

  private openLine(): void {
    this.measureLine();
    if (this.hasTabs && this.fence !== undefined) refuse();
    this.matched = 0;
    while (this.matched < this.open.length && this.goesOn(this.open[this.matched])) this.matched++;
  }

  private readBlank(): void {
    const { open, fence } = this;
    if (fence !== undefined) {
      if (this.matched < open.length) refuse();
      this.addLine(fence, this.startInside() + fence.indent);
      return;
    }
    this.closeWords();
    this.table = undefined;
    if (this.matched < open.length) this.closeTo(this.matched);
    else if (open.length > 0 && open.at(-1)?.list !== undefined && open.some((one) => one.list === undefined))
      refuse();
  }

  /** Where a blank line's own blanks begin: items take theirs as far as there are any. */
  private startInside(): number {
    if (this.open.some((one) => one.list === undefined)) return this.inside;
    const wanted = this.open.reduce((sum, one) => sum + (one.list === undefined ? 0 : one.width), 0);
    return Math.min(this.lineStart + wanted, this.lineEnd);
  }

  private readFenced(fence: OpenFence): void {
    if (this.matched < this.open.length) refuse();
    const { source, lineEnd } = this;
    if (this.column - this.base <= 3 && source.charCodeAt(this.at) === fence.marker) {
      const end = skipRun(source, this.at, lineEnd, fence.marker);
      if (end - this.at >= fence.length && isBlankBetween(source, end, lineEnd)) {
        fence.node.value = fence.lines.slice(1).join("");
        setEnd(fence.node, lineEnd);
        this.fence = undefined;
        return;
      }
    }
    this.addLine(fence, Math.min(this.at, this.inside + fence.indent));
  }

  private addLine(fence: OpenFence, from: number): void {
    const { source, lineEnd, nextLine } = this;
    fence.lines.push(fence.lineEnd, source.slice(Math.min(from, lineEnd), lineEnd));
    fence.lineEnd = source.slice(lineEnd, nextLine);
  }

  /** Opens containers and blocks at the line's first letter; true where the line is read by that. */
  private startBlocks(): boolean {
    const hadWords = this.words !== undefined;
    let hasOpened = false;
    for (;;) {
      const indent = this.column - this.base;
      if (indent >= 4) {
        return this.words === undefined && this.readIndented();
      }
      const code = this.source.charCodeAt(this.at);
      switch (code) {
        case hash:
          return this.putLeaf(headingAt(this.source, this.at, this.lineEnd, this.scan));
        case backtick:
        case tilde:
          return this.openFence(code, indent);
        case greater:
          this.openQuote();
          break;
        case asterisk:
        case hyphen:
        case underscore:
        case plus:
          if (code === hyphen && this.readUnderline(code)) return true;
          if (code !== plus && this.putLeaf(ruleAt(this.source, this.at, this.lineEnd))) return true;
          if (code === underscore || !this.isMarkEnd(this.at + 1)) return false;
          this.openItem(this.at + 1, code, undefined);
          break;
        case equals:
          return this.readUnderline(code);
        case less:
          return this.openHtml();
        default: {
          if (!isDigit(code)) return false;
          const end = this.numberEnd();
          if (end < 0) return false;
          const isOne = end - this.at === 1 && code === 49;
          if (this.words !== undefined && this.matched === this.open.length && !isOne) return false;
          // a list that may not interrupt a paragraph outside may do so in a quote that has just begun
          if (hadWords && hasOpened && !isOne) refuse();
          this.openItem(end + 1, this.source.charCodeAt(end), Number(this.source.slice(this.at, end)));
        }
      }
      hasOpened = true;
    }
  }

  private isMarkEnd(at: number): boolean {
    return at >= this.lineEnd || isBlank(this.source.charCodeAt(at));
  }

  /** The offset of the `.` or `)` behind up to nine digits, or -1 where they are no list's mark. */
  private numberEnd(): number {
    let end = this.at;
    while (end < this.lineEnd && isDigit(this.source.charCodeAt(end))) end++;
    const mark = this.source.charCodeAt(end);
    const isMark = end < this.lineEnd && (mark === dot || mark === rightParenthesis);
    return isMark && end - this.at <= 9 && this.isMarkEnd(end + 1) ? end : -1;
  }

  /** `===` or `---` below words. */
  private readUnderline(code: number): boolean {
    const { source, words, lineEnd } = this;
    if (words === undefined || this.matched < this.open.length) return false;
    if (!isBlankBetween(source, skipRun(source, this.at, lineEnd, code), lineEnd)) return false;
    this.words = undefined;
    const start = words[0] ?? 0;
    const top = this.open.at(-1);
    if (top?.list !== undefined && top.node.children.length === 0 && source.charCodeAt(start) === leftBracket)
      refuse();
    this.put({
      type: "heading",
      depth: code === equals ? 1 : 2,
      children: this.scan(words),
      position: positionOf(start, lineEnd),
    });
    return true;
  }

  /** Indented code at the margin, all its lines at once. */
  private readIndented(): boolean {
    if (this.open.length > 0 || this.table !== undefined || this.hasReturns) refuse();
    const { lineStart } = this;
    const { value, end, next } = indentedAt(this.source, lineStart);
    this.put({ type: "code", lang: null, meta: null, value, position: positionOf(lineStart, end) });
    this.nextLine = next;
    // behind indented code the reference takes what comes next for something that interrupts a paragraph
    const below = /\S/.exec(this.source.slice(next))?.[0] ?? "a";
    if (!/[\p{L}#*+>-]/u.test(below)) refuse();
    return true;
  }

  private openFence(marker: number, indent: number): boolean {
    const { source, at, lineEnd } = this;
    const node = fenceAt(source, at, lineEnd);
    if (node === undefined) return false;
    if (this.hasTabs) refuse();
    const length = skipRun(source, at, lineEnd, marker) - at;
    this.fence = { node, marker, length, indent, lines: [], lineEnd: "" };
    return this.putLeaf(node);
  }

  /** A block of a single line; false where there is none. */
  private putLeaf(node: RootContent | undefined): boolean {
    if (node === undefined) return false;
    this.closeAll();
    this.put(node);
    return true;
  }

  private readWords(): void {
    const { source, at, lineEnd, open, matched } = this;
    if (this.table !== undefined) {
      if (matched < open.length || source.charCodeAt(at) !== bar) refuse();
      tableRow(source, at, lineEnd, this.table, this.scan);
      return;
    }
    if (this.openTable()) return;
    // a footnote may interrupt a paragraph
    if (this.words !== undefined && source.startsWith("[^", at) && source.slice(at, lineEnd).includes("]:"))
      refuse();
    if (this.words === undefined) {
      if (source.charCodeAt(at) === leftBracket && this.define()) return;
      this.closeTo(matched);
      this.words = [at, lineEnd];
      return;
    }
    if (this.hasTabs && open.length > 0) refuse();
    for (let i = matched; i < open.length; i++) if (open[i]?.list === undefined) refuse();
    this.words.push(at, lineEnd);
  }

  /** A definition or a footnote, which stand at the margin and in a line of their own. */
  private define(): boolean {
    const { source, at, lineEnd } = this;
    if (!mayDefine(source.slice(at, lineEnd))) return false;
    if (this.matched > 0 || this.hasTabs || at > this.lineStart) refuse();
    this.defined++;
    return this.putLeaf(definedAt(source, at, lineEnd, this.nextLine, this.scan));
  }

  /** A table's head and the line below it, where the next line is one of dashes. */
  private openTable(): boolean {
    const { source, nextLine } = this;
    if (nextLine >= source.length || !maybeDelimiterRow(source.charCodeAt(nextLine))) return false;
    const feed = source.indexOf("\n", nextLine);
    const line = source.slice(nextLine, feed < 0 ? source.length : feed);
    const align = alignmentOf(line);
    if (align === undefined) return false;
    if (this.words !== undefined || this.open.length > 0 || source.charCodeAt(this.at) !== bar) refuse();
    const table: Table = { type: "table", align, children: [], position: positionOf(this.at, this.lineEnd) };
    tableRow(source, this.at, this.lineEnd, table, this.scan);
    if (table.children[0]?.children.length !== align.length) refuse();
    setEnd(table, nextLine + line.length - (line.endsWith("\r") ? 1 : 0));
    this.root.children.push(table);
    this.table = table;
    this.nextLine = feed < 0 ? source.length : feed + 1;
    return true;
  }

  protected closeWords(): void {
    const { words } = this;
    if (words === undefined) return;
    this.words = undefined;
    const top = this.open.at(-1);
    const node: Paragraph = {
      type: "paragraph",
      children: [],
      position: positionOf(words[0] ?? 0, words.at(-1) ?? 0),
    };
    if (
      top?.list === undefined ||
      top.node.children.length > 0 ||
      !readTask(this.source, words, top.node, node, this.scan)
    )
      node.children = this.scan(words);
    this.put(node);
  }
}
