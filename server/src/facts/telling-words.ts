/** Words without which a sentence says nothing of a kind: who asks for any of them shares one look at the words of a line. */
import type { Inline } from "../text/inline";
import { rememberInline } from "../text/remember";
import { readableWords } from "./readable-text";

const kindsOfWord = new Map<string, number>();
let kinds = 0;

/** The bits of all kinds of which a line holds a word. */
const kindsIn = rememberInline((inline): number => {
  let found = 0;
  for (const { folded } of readableWords(inline)) found |= kindsOfWord.get(folded) ?? 0;
  return found;
});

/**
 * A test for lines that hold one of some words. Made where a module begins: each takes one of 31 bits.
 * @param words folded, parted by blanks
 */
export function holdsOneOf(words: string): (inline: Inline) => boolean {
  const bit = 1 << kinds++;
  for (const word of words.split(" ")) kindsOfWord.set(word, (kindsOfWord.get(word) ?? 0) | bit);
  return (inline) => (kindsIn(inline) & bit) !== 0;
}
