/** Which words are ordinary English, and which are somebody's given name. Hints, never proofs. */
import type { WordLists } from "./word-lists";
import { WordTable } from "./word-table";
import { openWords, readWordLists } from "./words-data";

let opened: WordTable | undefined;
/** Opened when somebody asks: on Node, a start that finds all notes in the index asks nothing. */
const table = (): WordTable => (opened ??= new WordTable(openWords()));

const isOrdinary = 1;
const isFrequent = 2;
const isGiven = 4;

/** True for a word of a list, and for the plural of one. */
const isOn = (list: number, word: string): boolean =>
  (table().listsOf(word) & list) !== 0 ||
  ((word.endsWith("s") || word.endsWith("S")) && (table().listsOf(word.slice(0, -1)) & list) !== 0);

/** True for a word that titles and sentences are made of, in any case: `Taming`, `queues`, `engineer`. */
export const isOrdinaryWord = (word: string): boolean => isOn(isOrdinary, word);

/** True for the few thousand words that everybody uses; `wonderland` is ordinary, but not common. */
export const isCommonWord = (word: string): boolean => isOn(isFrequent, word);

export const isGivenName = (word: string): boolean => (table().listsOf(word) & isGiven) !== 0;

/** Words in order, for finding what begins with some letters; sorted letter by letter, since all at once takes a tenth of a second. */
class Beginnings {
  private byLetter: Map<string, string[]> | undefined;
  private readonly isSorted = new Set<string>();

  constructor(private readonly words: () => readonly string[]) {}

  begin(letters: string): boolean {
    if (letters === "") return true;
    const sorted = this.wordsWith(letters.charAt(0));
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? "") < letters) low = middle + 1;
      else high = middle;
    }
    return sorted[low]?.startsWith(letters) === true;
  }

  private wordsWith(letter: string): readonly string[] {
    this.byLetter ??= grouped(this.words());
    const words = this.byLetter.get(letter) ?? [];
    if (!this.isSorted.has(letter)) words.sort();
    this.isSorted.add(letter);
    return words;
  }
}

function grouped(words: Iterable<string>): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const letter = word.charAt(0);
    const group = groups.get(letter);
    if (group === undefined) groups.set(letter, [word]);
    else group.push(word);
  }
  return groups;
}

let lists: WordLists | undefined;
const wordLists = (): WordLists => (lists ??= readWordLists());

/** Reads the words themselves, which the first letters that somebody types would have to wait for. */
export function prepareWords(): void {
  wordLists();
}

const beginningsOf = {
  frequent: new Beginnings(() => wordLists().frequent),
  ordinary: new Beginnings(() => wordLists().ordinary),
  given: new Beginnings(() => wordLists().givenNames.map((name) => name.toLowerCase())),
};

/** True where some common word begins with these letters (in lower case). */
export const startsCommonWord = (letters: string): boolean => beginningsOf.frequent.begin(letters);

/** True where any ordinary word does. */
export const startsOrdinaryWord = (letters: string): boolean => beginningsOf.ordinary.begin(letters);

/** True where somebody's given name does. */
export const startsGivenName = (letters: string): boolean => beginningsOf.given.begin(letters);
