/** Where the words come from: made of their lists. The build puts `node/catalogue-file` in the place of this. */
import { sortedText } from "./sorted-words";
import { foreignWords, wordLists, type WordList } from "./word-lists";
import { wordPlaces } from "./word-table";

/** What the table of words is made of; its lists are in the order of `words`. */
export function openWords(): Int32Array {
  const { ordinary, frequent, givenNames } = wordLists();
  return wordPlaces([ordinary, frequent, givenNames, foreignWords()]);
}

/** What the words of each list are found in by their beginnings. */
export function openSortedWords(): Readonly<Record<WordList, string>> {
  const { ordinary, frequent, givenNames } = wordLists();
  return {
    ordinary: sortedText(ordinary),
    frequent: sortedText(frequent),
    givenNames: sortedText(givenNames),
  };
}
