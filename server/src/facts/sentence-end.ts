/** Where a sentence that names people ends: initials, titles and legal forms have their own full stops. */
import { matches } from "../text/matches";

/**
 * @param from where to look from
 * @returns the offset of the stop that ends the sentence, or the text's length
 */
export function sentenceEnd(text: string, from: number): number {
  for (const match of matches(/[.!?](?=\s+[\p{Lu}\d"“(*]|\s*$)/gu, text.slice(from))) {
    const before = text.slice(from, from + match.index);
    if (
      match[0] !== "." ||
      !/(?:^|[\s(])(?:\p{Lu}|Dr|Prof|Mr|Mrs|Ms|St|Inc|Ltd|Co|Corp|Jr|Sr|vs|e\.g|i\.e)$/u.test(before)
    )
      return from + match.index;
  }
  return text.length;
}
