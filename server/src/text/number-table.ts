/** Numbers by text, in one flat table: for tens of thousands of texts that nobody has to read again. */
import { TextSums } from "./text-sums";

/** For each place the two sums of a text and what stands behind it, greater by one; 0 there where it is empty. */
const stride = 3;

/**
 * What a table is made of.
 * @param numbers by texts in small letters; none of them negative or above 2³¹ − 2
 */
export function tablePlaces(numbers: ReadonlyMap<string, number>): Int32Array {
  const sums = new TextSums();
  const places = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(numbers.size, 8) * 2)) * stride);
  for (const [text, number] of numbers) {
    sums.sumUp(text, 0, text.length);
    places.set([sums.low, sums.high, number + 1], placeOf(places, sums));
  }
  return places;
}

export class NumberTable {
  private readonly sums = new TextSums();

  /** @param places what `tablePlaces` made */
  constructor(private readonly places: Int32Array) {}

  /** The number that stands behind a text in small letters, or -1. */
  get(text: string): number {
    this.sums.sumUp(text, 0, text.length);
    return (this.places[placeOf(this.places, this.sums) + 2] ?? 0) - 1;
  }
}

/** Where a text of these sums stands, or would. */
function placeOf(places: Int32Array, { low, high }: TextSums): number {
  const mask = places.length / stride - 1;
  let at = low & mask;
  for (;;) {
    const place = at * stride;
    if ((places[place + 2] ?? 0) === 0 || (places[place] === low && places[place + 1] === high)) return place;
    at = (at + 1) & mask;
  }
}
