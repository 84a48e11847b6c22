/** Where the words come from: made of their lists. The build puts `node/catalogue-file` in the place of this. */
import { wordLists, type WordLists } from "./word-lists";
import { wordPlaces } from "./word-table";

/** What the table of words is made of; its lists are in the order of `words`. */
export function openWords(): Int32Array {
  const { ordinary, frequent, givenNames } = wordLists();
  return wordPlaces([ordinary, frequent, givenNames]);
}

export const readWordLists = (): WordLists => wordLists();
