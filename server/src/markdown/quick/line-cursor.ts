/** The line of a source that is being read: where it begins and ends, and how far it is indented. */
import { carriageReturn, space, tab } from "./letters";

/** The column behind some blanks that begin at a column: a tab goes on to the next fourth. */
export function columnBehind(source: string, from: number, end: number, start: number): number {
  let column = start;
  for (let at = from; at < end; at++) column += source.charCodeAt(at) === tab ? 4 - (column & 3) : 1;
  return column;
}

export class LineCursor {
  protected readonly hasReturns: boolean;
  /** Where the line begins, ends, and where the next one begins. */
  protected lineStart = 0;
  protected lineEnd = 0;
  protected nextLine = 0;
  /** Where its first letter is, and behind which offset and column the containers that it goes on with end. */
  protected at = 0;
  protected column = 0;
  protected inside = 0;
  protected base = 0;
  protected hasTabs = false;

  constructor(protected readonly source: string) {
    this.hasReturns = source.includes("\r");
  }

  /** Looks at the line that begins at `lineStart`. */
  protected measureLine(): void {
    const { source, lineStart } = this;
    const feed = source.indexOf("\n", lineStart);
    this.nextLine = feed < 0 ? source.length : feed + 1;
    this.lineEnd = feed < 0 ? source.length : feed;
    if (this.hasReturns && feed > lineStart && source.charCodeAt(feed - 1) === carriageReturn) this.lineEnd--;
    this.inside = lineStart;
    this.base = 0;
    this.measureIndent();
  }

  private measureIndent(): void {
    this.column = 0;
    this.hasTabs = false;
    for (this.at = this.lineStart; this.at < this.lineEnd; this.at++) {
      const code = this.source.charCodeAt(this.at);
      if (code === space) this.column++;
      else if (code === tab) {
        this.column += 4 - (this.column & 3);
        this.hasTabs = true;
      } else break;
    }
  }
}
