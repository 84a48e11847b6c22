/** Offsets to lines and back. Lines end at LF, CRLF or a lone CR, as the LSP says. */

export interface LinePosition {
  /** 0-based. */
  readonly line: number;
  /** 0-based, in UTF-16 code units. */
  readonly character: number;
}

export class LineIndex {
  private readonly starts: number[] = [0];
  private readonly length: number;

  constructor(text: string) {
    this.length = text.length;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 10) this.starts.push(at + 1);
      else if (code === 13 && text.charCodeAt(at + 1) !== 10) this.starts.push(at + 1);
    }
  }

  get lineCount(): number {
    return this.starts.length;
  }

  /** The line and character of an offset; an offset outside the text is moved to its nearest end. */
  positionAt(offset: number): LinePosition {
    const inside = Math.max(0, Math.min(offset, this.length));
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= inside) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: inside - (this.starts[low] ?? 0) };
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
