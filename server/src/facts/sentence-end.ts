/** Where a sentence that names people ends: initials, titles and legal forms have their own full stops. */
import { matches } from "../text/matches";

/** A capital word in front, and no word behind that goes on with a name: `Univ. of …`. Who writes in a hurry leaves capitals out. */
const hurried =
  /(?<!\b(?:Univ|Dept|Inst|Tech|Bros|Assoc|Dipl|Mag|Hon|Mass|Calif|Conn|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Fig|Sen|Gov|Gen|Rep|Rev))(?<=\p{Lu}[\p{Ll}\p{M}'’-]{2,})\.\s(?!(?:of|for|and|at|in|de|der|von|with)\s)\p{Ll}/u;

/**
 * @param from where to look from
 * @returns the offset of the stop that ends the sentence, or the text's length
 */
export function sentenceEnd(text: string, from: number): number {
  const rest = text.slice(from);
  for (const match of matches(/[.!?](?=\s+[\p{L}\d"“(*]|\s*$)/gu, rest)) {
    const before = rest.slice(0, match.index);
    if (/^.\s+\p{Ll}/u.test(rest.slice(match.index, match.index + 8)) && !isHurried(rest, match.index))
      continue;
    if (
      match[0] !== "." ||
      !/(?:^|[\s(])(?:\p{Lu}|Dr|Prof|Mr|Mrs|Ms|St|Inc|Ltd|Co|Corp|Jr|Sr|vs|e\.g|i\.e)$/u.test(before)
    )
      return from + match.index;
  }
  return text.length;
}

/** The offset at which the sentence begins that holds an offset. */
export function sentenceStart(text: string, at: number): number {
  let start = 0;
  while (start < at) {
    const end = sentenceEnd(text, start);
    if (end >= at) return start;
    start = end + 1 + (/^["”’)\s]*/.exec(text.slice(end + 1))?.[0].length ?? 0);
  }
  return start;
}

function isHurried(text: string, stop: number): boolean {
  const before = text.slice(0, stop);
  if (before.lastIndexOf("(") > before.lastIndexOf(")")) return false;
  const from = Math.max(0, stop - longestWord);
  const found = hurried.exec(text.slice(from, stop + 8));
  return found?.index === stop - from;
}

const longestWord = 24;
