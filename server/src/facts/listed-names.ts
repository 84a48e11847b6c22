/** Names that stand in a list beside others. */
import { nearest, type Range } from "../text/range";

/** No words between two names of a list are longer, in UTF-16 units. */
const farthest = 24;
const farthestWithAside = 80;
const aside = /\s?\([^()]{0,60}\)/g;

const joins =
  /^\s{0,3}(?:,|\/|&|\+|and|or|vs\.?|with|w\/|on|in|over|against|inside|behind|→|->|>|\s)+\s{0,3}(?:\w+\s{0,3}(?:,|and|or|\/)\s{0,3})?$/i;
/** Between a word and a name something has to stand: `Make AWS work` is a sentence. */
const joinsWords =
  /^\s{0,3}(?:,|\/|&|\+|and|or|vs\.?|with|w\/|on|in|over|against|inside|behind|→|->|>)(?:\s|,|\/|&|\+|and|or)*\s{0,3}(?:\w+\s{0,3}(?:,|and|or|\/)\s{0,3})?$/i;
/** `Deep Dive on Kafka`: a word of a title, and what it is about. */
const beforeTopic = /^\s*(?:on|in|over|against|inside|behind|with|and)\s/i;
const behindWord = /(?:^|\s)\p{Lu}[\p{L}-]*\s$/u;
/** `Combine with Kafka`: what is to be done, where a line begins. */
const asksFor = /^\s*with\s/i;

/**
 * True for a name in one breath with a sure one: `Kafka, Spark and Flink`.
 * @param sure names of the same text, in order; a long line may hold thousands
 * @param isWord true for a name that is a word as well: then something has to stand between them
 */
export function isListed(text: string, match: Range, sure: readonly Range[], isWord = false): boolean {
  return nearest(sure, match.start, 3).some((other) => {
    const between =
      other.end <= match.start
        ? text.slice(other.end, match.start)
        : other.start >= match.end
          ? text.slice(match.end, other.start)
          : undefined;
    if (between === undefined || between.length > farthestWithAside) return false;
    // `Python (with Textual), Go`
    const plain = between.includes("(") ? between.replace(aside, "") : between;
    if (plain.length >= farthest) return false;
    if (!isWord) return joins.test(plain);
    const isOfTitle =
      other.start >= match.end &&
      ((beforeTopic.test(plain) && behindWord.test(text.slice(0, match.start))) ||
        (match.start === 0 && asksFor.test(plain)));
    return !isOfTitle && joinsWords.test(plain);
  });
}
