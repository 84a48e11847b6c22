/** By which letters a name is found while it is typed: the first ones of each of its words, and of the whole. */
import { phraseOf, wordsOf } from "./name-matcher";

/** Names are sorted by so many letters. */
export const depth = 2;

/** A name's words in normal form with a space between them. */
export const foldedName = (name: string): string => phraseOf(wordsOf(name));

/** @param folded as `foldedName` makes it */
export const beginningsOf = (folded: string): Set<string> =>
  new Set(
    [...folded.split(" "), folded, folded.replaceAll(" ", "")]
      .map((word) => word.slice(0, depth))
      .filter((word) => word !== ""),
  );
