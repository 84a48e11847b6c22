/** Names that a matcher finds, each an object: those that a single note speaks of. */
import { ListsByKey } from "../text/lists-by-key";
import { phraseOf, phrasesOf, sumsOf, type Name, type NameStore } from "./name-matcher";
import { PhraseBits } from "./phrase-bits";

/** Names by their words, with a space between them: a tree of words would take five times the memory. */
export class NameList<T> implements NameStore<T> {
  private readonly names = new ListsByKey<string, Name<T>>();
  private readonly bits: PhraseBits;

  constructor(names: readonly Name<T>[]) {
    this.bits = new PhraseBits(names.length * sumsPerName);
    for (const name of names)
      for (const words of phrasesOf(name.name, name.mode)) {
        this.names.add(phraseOf(words), name);
        for (const [sum, may] of sumsOf(words)) this.bits.add(sum, may);
      }
  }

  mayBe(sum: number): number {
    return this.bits.get(sum);
  }

  named(phrase: string): readonly Name<T>[] {
    return this.names.get(phrase);
  }
}

/** One or two words, and all of them as one. */
const sumsPerName = 2;
