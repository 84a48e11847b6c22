/** Quotes and lists that are open, one in the other, as CommonMark opens and closes them. */
import type {
  BlockContent,
  Blockquote,
  DefinitionContent,
  List,
  ListItem,
  Root,
  RootContent,
  Table,
} from "mdast";
import { skipBlanks, skipRun, space, tab } from "./letters";
import { columnBehind, LineCursor } from "./line-cursor";
import { endOf, positionOf, setEnd } from "./nodes";
import { refuse } from "./unusual";

interface OpenQuote {
  readonly node: Blockquote;
  readonly list: undefined;
  end: number;
  endsBlank: boolean;
}

interface OpenItem {
  readonly node: ListItem;
  readonly list: List;
  /** `-`, `*`, `+`, `.` or `)`. */
  readonly marker: number;
  readonly ordered: boolean;
  /** Columns by which its further lines are indented. */
  readonly width: number;
}

/** More levels than this are nobody's note, and cost time. */
const deepest = 30;

const greater = 62;

export abstract class Containers extends LineCursor {
  protected readonly root: Root;
  protected readonly open: (OpenQuote | OpenItem)[] = [];
  /** Start and end of each line of the open paragraph, blanks at its end included. */
  protected words: number[] | undefined;
  protected table: Table | undefined;
  /** How many of the open containers the line goes on with. */
  protected matched = 0;

  constructor(source: string) {
    super(source);
    this.root = { type: "root", children: [], position: positionOf(0, source.length) };
  }

  /** Ends the paragraph that is open. */
  protected abstract closeWords(): void;

  protected put(node: RootContent): void {
    const top = this.open.at(-1)?.node ?? this.root;
    (top.children as RootContent[]).push(node);
  }

  /** Ends whatever the line does not go on with. */
  protected closeAll(): void {
    this.closeTo(this.matched);
    this.closeWords();
    this.table = undefined;
  }

  protected goesOn(container: OpenQuote | OpenItem | undefined): boolean {
    const isEmpty = this.at === this.lineEnd;
    if (container === undefined) return false;
    if (container.list === undefined) {
      if (isEmpty || this.column - this.base > 3 || this.source.charCodeAt(this.at) !== greater) return false;
      this.enterQuote();
      container.end = this.lineEnd;
      container.endsBlank = this.at === this.lineEnd;
      return true;
    }
    if (isEmpty) return true;
    if (this.column - this.base < container.width) return false;
    this.base += container.width;
    this.inside += container.width;
    return true;
  }

  /** Steps over `> `. Where tabs stand beside it, columns and offsets part company. */
  private enterQuote(): void {
    if (this.hasTabs) refuse();
    this.inside = this.at + 1;
    const behind = this.source.charCodeAt(this.inside);
    if (behind === tab) refuse();
    if (behind === space && this.inside < this.lineEnd) this.inside++;
    this.at = skipRun(this.source, this.inside, this.lineEnd, space);
    if (this.at < this.lineEnd && this.source.charCodeAt(this.at) === tab) refuse();
    this.base = this.inside - this.lineStart;
    this.column = this.at - this.lineStart;
  }

  protected openQuote(): void {
    if (
      this.words !== undefined &&
      this.matched < this.open.length &&
      this.open[this.matched]?.list === undefined
    )
      refuse();
    this.closeAll();
    const node: Blockquote = {
      type: "blockquote",
      children: [],
      position: positionOf(this.at, this.lineEnd),
    };
    this.put(node);
    this.enterQuote();
    if (this.at === this.lineEnd || this.open.length > deepest) refuse();
    this.open.push({ node, list: undefined, end: this.lineEnd, endsBlank: false });
    this.matched = this.open.length;
  }

  /**
   * Opens an item, in the list above where it goes on with it.
   * @param behind the offset behind its mark
   * @param start its number, or `undefined` for a bullet
   */
  protected openItem(behind: number, marker: number, start: number | undefined): void {
    const { source, lineEnd, at, open, matched } = this;
    const words = skipBlanks(source, behind, lineEnd);
    const mark = this.column + (behind - at);
    const column = columnBehind(source, behind, words, mark);
    if (words >= lineEnd || column - mark > 4) refuse();
    const width = column - this.base;
    if (column - mark > words - behind) this.hasTabs = true;
    const ordered = start !== undefined;
    const next = open[matched];
    let list: List;
    if (next?.list !== undefined && next.marker === marker && next.ordered === ordered) {
      list = next.list;
      this.closeTo(matched, open.length === matched + 1);
    } else {
      // the reference ends a quote inside of something else in the next line's mark
      if (next !== undefined && next.list === undefined && this.words !== undefined && open.length > 1)
        refuse();
      this.closeTo(matched);
      this.closeWords();
      list = {
        type: "list",
        ordered,
        start: start ?? null,
        spread: false,
        children: [],
        position: positionOf(at, at),
      };
      this.put(list);
    }
    this.table = undefined;
    const node: ListItem = {
      type: "listItem",
      spread: false,
      checked: null,
      children: [],
      position: positionOf(at, at),
    };
    list.children.push(node);
    if (open.length > deepest) refuse();
    open.push({ node, list, marker, ordered, width });
    this.column = this.base = column;
    this.inside = words;
    this.at = words;
    this.matched = open.length;
  }

  /** @param sameList the innermost item is closed by the next one of its list */
  protected closeTo(count: number, sameList = false): void {
    let staysInList = sameList;
    while (this.open.length > count) {
      this.closeWords();
      this.table = undefined;
      const closed = this.open.pop();
      if (closed === undefined) return;
      if (closed.list === undefined) {
        if (closed.endsBlank) refuse();
        setEnd(closed.node, closed.end);
        continue;
      }
      // the reference ends such a list in the next line's mark of the quote
      if (!staysInList && this.open.slice(0, count).some((one) => one.list === undefined)) refuse();
      staysInList = false;
      const last: BlockContent | DefinitionContent | undefined = closed.node.children.at(-1);
      const end = last === undefined ? 0 : endOf(last);
      setEnd(closed.node, end);
      setEnd(closed.list, end);
    }
  }
}
