/** Numbers of notes, in order. */

/** To be read, and never changed. */
export type NoteNumbers = Int32Array | readonly number[];

const none = new Int32Array();

/** From so many on, numbers of four bytes are worth the hundreds that go with a list of such. */
const many = 32;

export class NoteSet {
  /**
   * A single note stands here for itself, a few in a plain list, many in four bytes each: most sets are small, and there
   * are tens of thousands.
   */
  private numbers: Int32Array | number[] | number;
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
    else if (this.length < many) {
      const list = Array.isArray(this.numbers) ? this.numbers : [...this.all];
      list.splice(placeIn(list, list.length, note), 0, note);
      this.numbers = list;
    } else this.numbers = this.with(note);
    this.length++;
  }

  private with(note: number): Int32Array {
    let { numbers } = this;
    // always a copy before the first change: until then the numbers are somebody else's
    if (!(numbers instanceof Int32Array) || this.length === numbers.length) {
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
    this.length--;
    if (this.length === 0) this.numbers = [];
    else if (Array.isArray(this.numbers)) {
      this.numbers.splice(this.numbers.indexOf(note), 1);
      const [first] = this.numbers;
      if (this.length === 1 && first !== undefined) this.numbers = first;
    } else if (typeof this.numbers !== "number") {
      const numbers = this.without(note, this.numbers);
      this.numbers = this.length === 1 ? (numbers[0] ?? 0) : numbers;
    }
    return true;
  }

  /** In place where the list is this set's own, which one that is longer than its numbers always is. */
  private without(note: number, numbers: Int32Array): Int32Array {
    const at = placeIn(numbers, this.length + 1, note);
    const own = numbers.length > this.length + 1 ? numbers : numbers.slice();
    own.copyWithin(at, at + 1, this.length + 1);
    // what is left of thousands does not keep their memory
    return this.length < own.length / 4 ? own.slice(0, this.length) : own;
  }

  /** As numbers, to be read at once and not kept. */
  get all(): NoteNumbers {
    const { numbers } = this;
    return typeof numbers === "number"
      ? [numbers]
      : Array.isArray(numbers)
        ? numbers
        : numbers.subarray(0, this.length);
  }

  [Symbol.iterator](): IterableIterator<number> {
    return this.all[Symbol.iterator]();
  }
}

/** Where a number stands among the first so many, or would. */
function placeIn(numbers: NoteNumbers, length: number, note: number): number {
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
