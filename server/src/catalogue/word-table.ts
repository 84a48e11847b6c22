/** Which lists a word is on, for tens of thousands of words, asked some thousand times for each note. */
import { NumberTable, tablePlaces } from "../text/number-table";

/** As many as `listsOf` tells of. */
const mostLists = 4;

/**
 * What a table is made of.
 * @param lists up to four lists of words; a word may be on several
 */
export function wordPlaces(lists: readonly (readonly string[])[]): Int32Array {
  if (lists.length > mostLists) throw new RangeError(`A table of words has ${String(mostLists)} lists.`);
  const bits = new Map<string, number>();
  lists.forEach((words, list) => {
    for (const word of words) {
      const small = word.toLowerCase();
      bits.set(small, (bits.get(small) ?? 0) | (1 << list));
    }
  });
  return tablePlaces(bits);
}

export class WordTable {
  private readonly lists: NumberTable;

  /** @param places what `wordPlaces` made */
  constructor(places: Int32Array) {
    this.lists = new NumberTable(places);
  }

  /** The lists that a word is on, in whatever case it is written, as bits: 1 for the first, 2 for the second, 4 for the third, 8 for the fourth. */
  listsOf(word: string): number {
    return Math.max(0, this.lists.get(word));
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
        if (this.lists.get(text, start, at) >= 0) return true;
        start = -1;
      }
    }
    return false;
  }
}
