/**
 * Which lists a word is on, for tens of thousands of words, asked some thousand times for each note. A set of texts needs a new
 * text to ask in small letters; here a word is its sums in one flat table.
 */
import { highBits, highMask, TextSums } from "../text/text-sums";

/** Above the bits of the second sum stand those of the lists. */
const mostLists = 32 - highBits;

/**
 * What a table is made of: two numbers for each place, a sum, and another one with the bits of the lists above it; both 0 where it
 * is empty.
 * @param lists up to three lists of words; a word may be on several
 */
export function wordPlaces(lists: readonly (readonly string[])[]): Int32Array {
  if (lists.length > mostLists) throw new RangeError(`A table of words has ${String(mostLists)} lists.`);
  const count = lists.reduce((sum, { length }) => sum + length, 0);
  const places = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(count, 8) * 2)) * 2);
  const table = new WordTable(places);
  lists.forEach((words, list) => {
    for (const word of words) table.add(word, 1 << list);
  });
  return places;
}

export class WordTable {
  /** Of the word asked for last. */
  private readonly sums = new TextSums();

  /** @param places what `wordPlaces` made */
  constructor(private readonly places: Int32Array) {}

  /** The lists that a word is on, in whatever case it is written, as bits: 1 for the first, 2 for the second, 4 for the third. */
  listsOf(word: string): number {
    return (this.places[this.placeOf(word) + 1] ?? 0) >>> highBits;
  }

  /** Whether any run of letters of ASCII in a text is a word of some list. */
  holdsAnyIn(text: string): boolean {
    let start = -1;
    for (let at = 0; at <= text.length; at++) {
      // a capital becomes a small letter; nothing else becomes a letter
      const code = at < text.length ? text.charCodeAt(at) | 32 : 0;
      if (code >= 97 && code <= 122 && text.charCodeAt(at) < 128) {
        if (start < 0) start = at;
      } else if (start >= 0) {
        this.sums.sumUp(text, start, at);
        if ((this.places[this.place() + 1] ?? 0) !== 0) return true;
        start = -1;
      }
    }
    return false;
  }

  /** Puts a word on lists, given as bits. */
  add(word: string, list: number): void {
    const place = this.placeOf(word);
    this.places[place] = this.sums.low;
    this.places[place + 1] = this.sums.high | (this.places[place + 1] ?? 0) | (list << highBits);
  }

  /** Where a word stands, or would. */
  private placeOf(word: string): number {
    if (!this.sums.sumUp(word, 0, word.length)) {
      const small = word.toLowerCase();
      this.sums.sumUp(small, 0, small.length);
    }
    return this.place();
  }

  /** Where the last sums stand, or would. */
  private place(): number {
    const { places } = this;
    const { low, high } = this.sums;
    let place = (low * 2) & (places.length - 1);
    for (;;) {
      const [first, second] = [places[place] ?? 0, places[place + 1] ?? 0];
      if ((first === low && (second & highMask) === high) || (first === 0 && second === 0)) return place;
      place = (place + 2) & (places.length - 1);
    }
  }
}
