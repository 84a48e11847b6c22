/** Whole numbers one after the other, four bytes each: the form in which much is kept on the disk. */

/** So many are written or read in a few milliseconds. */
const numbersInPart = 50_000;

/**
 * What is put for each item, in parts that take no time each. A part is to be read before the next one is asked for: they
 * share their memory, or writing tens of megabytes would leave as many behind.
 */
export function* inParts<T>(
  items: Iterable<T>,
  put: (out: NumberWriter, item: T) => void,
): Iterable<Int32Array> {
  const out = new NumberWriter();
  for (const item of items) {
    put(out, item);
    if (out.size < numbersInPart) continue;
    yield out.written;
    out.clear();
  }
  yield out.written;
}

export class NumberWriter {
  private numbers = new Int32Array(1_024);
  private length = 0;

  put(...values: number[]): void {
    if (this.length + values.length > this.numbers.length) this.grow(values.length);
    for (const value of values) this.numbers[this.length++] = value;
  }

  /** How many follow, and then they themselves. */
  list(values: ArrayLike<number>): void {
    if (this.length + values.length + 1 > this.numbers.length) this.grow(values.length + 1);
    this.numbers[this.length++] = values.length;
    this.numbers.set(values, this.length);
    this.length += values.length;
  }

  private grow(more: number): void {
    const larger = new Int32Array(this.numbers.length * 2 + more);
    larger.set(this.numbers);
    this.numbers = larger;
  }

  get size(): number {
    return this.length;
  }

  /** All so far: true until more is put. */
  get written(): Int32Array {
    return this.numbers.subarray(0, this.length);
  }

  /** Begins anew in the same memory. */
  clear(): void {
    this.length = 0;
  }
}

export class NumberReader {
  private at = 0;

  constructor(private readonly numbers: Int32Array) {}

  get isAtEnd(): boolean {
    return this.at >= this.numbers.length;
  }

  /** Throws a `RangeError` where none is left. */
  next(): number {
    const value = this.numbers[this.at++];
    if (value === undefined) throw new RangeError("numbers end too early");
    return value;
  }

  /** A part of the same memory, not a copy. Throws a `RangeError` where it is longer than what is left. */
  list(): Int32Array {
    const length = this.next();
    const end = this.at + length;
    if (length < 0 || end > this.numbers.length) throw new RangeError("numbers end too early");
    const part = this.numbers.subarray(this.at, end);
    this.at = end;
    return part;
  }
}
