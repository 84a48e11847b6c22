/**
 * Numbers by text, in one flat table, for tens of thousands of texts that nobody has to read again: a map looks at memory far apart
 * for each question, and needs a new text to ask in small letters. A text stands there as two sums, 64 bits together: two texts of
 * one sum are less likely than a fault of the memory.
 */

/** For each place the two sums of a text in small letters, and what stands behind it, greater by one; 0 there where it is empty. */
const stride = 3;

/**
 * What a table is made of.
 * @param numbers by texts, none of them twice in other letters; no number negative or above 2³¹ − 2
 */
export function tablePlaces(numbers: ReadonlyMap<string, number>): Int32Array {
  const places = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(numbers.size, 8) * 2)) * stride);
  const table = new NumberTable(places);
  for (const [text, number] of numbers) table.set(text, number);
  return places;
}

export class NumberTable {
  /** The sums of the text asked for last. */
  private low = 0;
  private high = 0;

  /** @param places what `tablePlaces` made */
  constructor(private readonly places: Int32Array) {}

  /** The number that stands behind `[start, end)` of a text, in whatever case it is written, or -1. */
  get(text: string, start = 0, end = text.length): number {
    return (this.places[this.placeOf(text, start, end) + 2] ?? 0) - 1;
  }

  /** For whoever makes the places. */
  set(text: string, number: number): void {
    const place = this.placeOf(text, 0, text.length);
    this.places.set([this.low, this.high, number + 1], place);
  }

  /** Where a text stands, or would. */
  private placeOf(text: string, start: number, end: number): number {
    if (!this.sumUp(text, start, end)) {
      const small = text.slice(start, end).toLowerCase();
      this.sumUp(small, 0, small.length);
    }
    const { places, low, high } = this;
    const mask = places.length / stride - 1;
    let at = low & mask;
    for (;;) {
      const place = at * stride;
      if ((places[place + 2] ?? 0) === 0 || (places[place] === low && places[place + 1] === high))
        return place;
      at = (at + 1) & mask;
    }
  }

  /** Makes the sums of `[start, end)` in small letters; false where a letter beyond ASCII may have a small one. */
  private sumUp(text: string, start: number, end: number): boolean {
    let [low, high] = [0x2545f491, 0x41c6ce57];
    let isPlain = true;
    for (let at = start; at < end; at++) {
      let code = text.charCodeAt(at);
      if (code >= 65 && code <= 90) code += 32;
      else if (code > 127) isPlain = false;
      low = Math.imul(low ^ code, 0x9e3779b1);
      low ^= low >>> 15;
      high = Math.imul(high ^ code, 0x5f356495);
    }
    this.low = low;
    this.high = high ^ (high >>> 13);
    return isPlain;
  }
}
