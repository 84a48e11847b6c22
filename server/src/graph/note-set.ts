/** Numbers of notes, in order, four bytes each and ready for the disk. */

const none = new Int32Array();

export class NoteSet {
  private numbers: Int32Array;
  private length: number;

  /** @param numbers in order, each once; they are taken over, and copied before the first change */
  constructor(numbers: Int32Array = none) {
    this.numbers = numbers;
    this.length = numbers.length;
  }

  get size(): number {
    return this.length;
  }

  has(note: number): boolean {
    const at = this.placeOf(note);
    return at < this.length && this.numbers[at] === note;
  }

  add(note: number): void {
    const at = this.placeOf(note);
    if (at < this.length && this.numbers[at] === note) return;
    // always a copy before the first change: until then the numbers are somebody else's
    if (this.length === this.numbers.length) {
      const larger = new Int32Array(this.length + (this.length >> 1) + 1);
      larger.set(this.numbers);
      this.numbers = larger;
    }
    this.numbers.copyWithin(at + 1, at, this.length);
    this.numbers[at] = note;
    this.length++;
  }

  /** Returns whether it was there. */
  delete(note: number): boolean {
    const at = this.placeOf(note);
    if (at >= this.length || this.numbers[at] !== note) return false;
    const shorter = new Int32Array(this.length - 1);
    shorter.set(this.numbers.subarray(0, at));
    shorter.set(this.numbers.subarray(at + 1, this.length), at);
    this.numbers = shorter;
    this.length--;
    return true;
  }

  /** As numbers, to be read at once and not kept. */
  get all(): Int32Array {
    return this.numbers.subarray(0, this.length);
  }

  [Symbol.iterator](): IterableIterator<number> {
    return this.all[Symbol.iterator]();
  }

  /** Where a number stands, or would. */
  private placeOf(note: number): number {
    let from = 0;
    let to = this.length;
    // most come in order
    if (to > 0 && (this.numbers[to - 1] ?? 0) < note) return to;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.numbers[middle] ?? 0) < note) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}
