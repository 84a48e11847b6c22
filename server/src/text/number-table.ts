/** Numbers by text, in one flat table: for tens of thousands of texts that nobody has to read again. */
import { TextSums } from "./text-sums";

const stride = 3;

/** What a table is made of: three numbers for each text, the two sums of its small letters and what stands behind it. */
export function tableEntries(numbers: ReadonlyMap<string, number>): Int32Array {
  const sums = new TextSums();
  const entries = new Int32Array(numbers.size * stride);
  let at = 0;
  for (const [text, number] of numbers) {
    sums.sumUp(text, 0, text.length);
    entries.set([sums.low, sums.high, number], at);
    at += stride;
  }
  return entries;
}

export class NumberTable {
  /** Three numbers for each place, as above, the last of them greater by one; 0 there where it is empty. */
  private readonly places: Int32Array;
  private readonly mask: number;
  private readonly sums = new TextSums();

  /** @param entries what `tableEntries` made; the numbers in it are not negative */
  constructor(entries: Int32Array) {
    const count = entries.length / stride;
    const size = 2 ** Math.ceil(Math.log2(Math.max(count, 8) * 2));
    this.mask = size - 1;
    this.places = new Int32Array(size * stride);
    for (let i = 0; i < entries.length; i += stride) {
      const [low = 0, high = 0, number = 0] = [entries[i], entries[i + 1], entries[i + 2]];
      const place = this.placeOf(low, high);
      this.places[place] = low;
      this.places[place + 1] = high;
      this.places[place + 2] = number + 1;
    }
  }

  /** The number that stands behind a text in small letters, or -1. */
  get(text: string): number {
    const { sums } = this;
    sums.sumUp(text, 0, text.length);
    return (this.places[this.placeOf(sums.low, sums.high) + 2] ?? 0) - 1;
  }

  /** Where a text of these sums stands, or would. */
  private placeOf(low: number, high: number): number {
    const { places, mask } = this;
    let at = low & mask;
    for (;;) {
      const place = at * stride;
      if (places[place + 2] === 0 || (places[place] === low && places[place + 1] === high)) return place;
      at = (at + 1) & mask;
    }
  }
}
