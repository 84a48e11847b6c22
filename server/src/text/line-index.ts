/** Offsets to lines and back. Lines end at LF, CRLF or a lone CR, as the LSP says. */
import { firstIndex } from "./first-index";

export interface LinePosition {
  /** 0-based. */
  readonly line: number;
  /** 0-based, in UTF-16 code units. */
  readonly character: number;
}

/** The lengths of a text's lines, in a byte or two each: enough to tell positions in a text that is not in memory. */
export interface PackedLines {
  /** Of all the text. */
  readonly length: number;
  readonly lengths: Uint8Array;
}

/** A line of this length or more takes several entries. */
const most = 255;

export function packLines(text: string): PackedLines {
  const starts = lineStarts(text);
  const lengths: number[] = [];
  for (let line = 1; line < starts.length; line++) {
    let left = (starts[line] ?? 0) - (starts[line - 1] ?? 0);
    for (; left >= most; left -= most) lengths.push(most);
    lengths.push(left);
  }
  return { length: text.length, lengths: Uint8Array.from(lengths) };
}

function unpackStarts({ lengths }: PackedLines): Int32Array {
  const starts = new Int32Array(lengths.length + 1);
  let count = 1;
  let at = 0;
  // an iterator takes several times as long, and a reference search unpacks the lines of thousands of notes
  // eslint-disable-next-line @typescript-eslint/prefer-for-of
  for (let i = 0; i < lengths.length; i++) {
    const length = lengths[i] ?? 0;
    at += length;
    if (length < most) starts[count++] = at;
  }
  return starts.subarray(0, count);
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) starts.push(at + 1);
    else if (code === 13 && text.charCodeAt(at + 1) !== 10) starts.push(at + 1);
  }
  return starts;
}

export class LineIndex {
  private readonly length: number;
  private readonly packed: PackedLines | undefined;
  private unpacked: ArrayLike<number> | undefined;

  /** @param text a text, or its lines as `packLines` gave them */
  constructor(text: string | PackedLines) {
    this.length = text.length;
    if (typeof text === "string") this.unpacked = lineStarts(text);
    else this.packed = text;
  }

  private get starts(): ArrayLike<number> {
    return (this.unpacked ??= this.packed === undefined ? [0] : unpackStarts(this.packed));
  }

  get lineCount(): number {
    return this.starts.length;
  }

  /** The line and character of an offset; an offset outside the text is moved to its nearest end. */
  positionAt(offset: number): LinePosition {
    const inside = Math.max(0, Math.min(offset, this.length));
    if (this.unpacked === undefined && this.packed !== undefined) return this.walk(inside, this.packed);
    const { starts } = this;
    const line = Math.max(0, firstIndex(starts.length, (i) => (starts[i] ?? 0) > inside) - 1);
    return { line, character: inside - (starts[line] ?? 0) };
  }

  /** Where the last walk ended: places of a closed note are asked for in order, and few of each. */
  private line = 0;
  private start = 0;
  private entry = 0;

  private walk(inside: number, { lengths }: PackedLines): LinePosition {
    if (inside < this.start) this.line = this.start = this.entry = 0;
    while (this.entry < lengths.length) {
      let { entry } = this;
      let next = this.start;
      let length = most;
      while (length === most) {
        length = lengths[entry++] ?? 0;
        next += length;
      }
      if (next > inside) break;
      this.line++;
      this.start = next;
      this.entry = entry;
    }
    return { line: this.line, character: inside - this.start };
  }

  /** The offset of a position; one past the end of a line or of the text is moved back to that end. */
  offsetAt(position: LinePosition): number {
    const start = this.starts[position.line];
    if (start === undefined) return position.line < 0 ? 0 : this.length;
    const next = this.starts[position.line + 1] ?? this.length;
    return Math.min(start + Math.max(0, position.character), next);
  }

  /** Offset of the first character of a 0-based line. */
  lineStart(line: number): number {
    return this.starts[Math.max(0, Math.min(line, this.starts.length - 1))] ?? 0;
  }
}
