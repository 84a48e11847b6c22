/** Numbers of notes, in order, four bytes each and ready for the disk. */

const none = new Int32Array();

export class NoteSet {
  /** A single note stands here for itself: a list of one would take fifty times its four bytes. */
  private numbers: Int32Array | number;
  private length: number;

  /** @param numbers in order, each once; they are taken over, and copied before the first change */
  constructor(numbers: Int32Array = none) {
    this.numbers = numbers.length === 1 ? (numbers[0] ?? 0) : numbers;
    this.length = numbers.length;
  }

  get size(): number {
    return this.length;
  }

  has(note: number): boolean {
    const { numbers } = this;
    if (typeof numbers === "number") return numbers === note;
    const at = placeIn(numbers, this.length, note);
    return at < this.length && numbers[at] === note;
  }

  add(note: number): void {
    if (this.has(note)) return;
    if (this.length === 0) this.numbers = note;
    else this.numbers = this.with(note);
    this.length++;
  }

  private with(note: number): Int32Array {
    let { numbers } = this;
    // always a copy before the first change: until then the numbers are somebody else's
    if (typeof numbers === "number" || this.length === numbers.length) {
      const larger = new Int32Array(this.length + (this.length >> 1) + 1);
      larger.set(this.all);
      numbers = larger;
    }
    const at = placeIn(numbers, this.length, note);
    numbers.copyWithin(at + 1, at, this.length);
    numbers[at] = note;
    return numbers;
  }

  /** Returns whether it was there. */
  delete(note: number): boolean {
    if (!this.has(note)) return false;
    const { all } = this;
    const at = placeIn(all, all.length, note);
    const shorter = new Int32Array(all.length - 1);
    shorter.set(all.subarray(0, at));
    shorter.set(all.subarray(at + 1), at);
    this.length--;
    this.numbers = this.length === 1 ? (shorter[0] ?? 0) : shorter;
    return true;
  }

  /** As numbers, to be read at once and not kept. */
  get all(): Int32Array {
    return typeof this.numbers === "number"
      ? Int32Array.of(this.numbers)
      : this.numbers.subarray(0, this.length);
  }

  [Symbol.iterator](): IterableIterator<number> {
    return this.all[Symbol.iterator]();
  }
}

/** Where a number stands among the first so many, or would. */
function placeIn(numbers: Int32Array, length: number, note: number): number {
  let from = 0;
  let to = length;
  // most come in order
  if (to > 0 && (numbers[to - 1] ?? 0) < note) return to;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((numbers[middle] ?? 0) < note) from = middle + 1;
    else to = middle;
  }
  return from;
}
