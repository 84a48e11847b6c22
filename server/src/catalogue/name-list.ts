/** Names that a matcher finds, put in one by one: those that a single note speaks of. */
import { ListsByKey } from "../text/lists-by-key";
import { beginning, phrasesOf, wholeName, withWord, type Name, type NameStore } from "./name-matcher";

/** Names by their words, with a space between them: a tree of words would take five times the memory. */
export class NameList<T> implements NameStore<T> {
  private readonly names = new ListsByKey<string, Name<T>>();
  /** At the sum of a phrase, what it may be; two phrases may share a place, so that only `names` knows for sure. */
  private readonly phrases: Uint8Array;

  constructor(names: readonly Name<T>[]) {
    this.phrases = new Uint8Array(2 ** Math.ceil(Math.log2(Math.max(names.length, 8) * placesPerName)));
    for (const name of names)
      for (const words of phrasesOf(name.name, name.mode)) {
        this.names.add(words.map(({ folded }) => folded).join(" "), name);
        let sum = 0;
        words.forEach((word, i) => {
          sum = withWord(sum, word);
          const place = sum & (this.phrases.length - 1);
          this.phrases[place] = (this.phrases[place] ?? 0) | (i === words.length - 1 ? wholeName : beginning);
        });
      }
  }

  mayBe(sum: number): number {
    return this.phrases[sum & (this.phrases.length - 1)] ?? 0;
  }

  named(phrase: string): readonly Name<T>[] {
    return this.names.get(phrase);
  }
}

/** A name has two phrases or three, and a place should most often be its own. */
const placesPerName = 32;
