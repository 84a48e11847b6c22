/** Which words are ordinary English, or those of another language, and which are somebody's given name. Hints, never proofs. */
import { SortedWords } from "./sorted-words";
import type { WordList } from "./word-lists";
import { WordTable } from "./word-table";
import { openSortedWords, openWords } from "./words-data";

let opened: WordTable | undefined;
/** Opened when somebody asks: on Node, a start that finds all notes in the index asks nothing. */
const table = (): WordTable => (opened ??= new WordTable(openWords()));

const isOrdinary = 1;
const isFrequent = 2;
const isGiven = 4;
const isForeign = 8;

/** True for a word of a list, and for the plural of one. */
const isOn = (list: number, word: string): boolean =>
  (table().listsOf(word) & list) !== 0 ||
  ((word.endsWith("s") || word.endsWith("S")) && (table().listsOf(word.slice(0, -1)) & list) !== 0);

/** True for a word that titles and sentences are made of, in any case: `Taming`, `queues`, `engineer`. */
export const isOrdinaryWord = (word: string): boolean => isOn(isOrdinary, word);

/** True for the few thousand words that everybody uses; `wonderland` is ordinary, but not common. */
export const isCommonWord = (word: string): boolean => isOn(isFrequent, word);

export const isGivenName = (word: string): boolean => (table().listsOf(word) & isGiven) !== 0;

/** True for a common word of another language that is none in English: `wenn`, `apropos`, `voici`. */
export const isForeignWord = (word: string): boolean => (table().listsOf(word) & isForeign) !== 0;

let sorted: Readonly<Record<WordList, SortedWords>> | undefined;
const sortedWords = (): NonNullable<typeof sorted> => {
  if (sorted !== undefined) return sorted;
  const { ordinary, frequent, givenNames } = openSortedWords();
  return (sorted = {
    ordinary: new SortedWords(ordinary),
    frequent: new SortedWords(frequent),
    givenNames: new SortedWords(givenNames),
  });
};

/** Opens the words in their order, which the first letters that somebody types would have to wait for. */
export function prepareWords(): void {
  sortedWords();
}

/** True where some common word begins with these letters (in lower case). */
export const startsCommonWord = (letters: string): boolean => sortedWords().frequent.begin(letters);

/** True where any ordinary word does. */
export const startsOrdinaryWord = (letters: string): boolean => sortedWords().ordinary.begin(letters);

/** True where somebody's given name does. */
export const startsGivenName = (letters: string): boolean => sortedWords().givenNames.begin(letters);
