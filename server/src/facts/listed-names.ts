/** Names that stand in a list beside others. */
import { nearest, type Range } from "../text/range";

/** No words between two names of a list are longer, in UTF-16 units. */
const farthest = 24;
const farthestWithAside = 80;
const aside = /\s?\([^()]{0,60}\)/g;

/**
 * True for a name in one breath with a sure one: `Kafka, Spark and Flink`.
 * @param sure names of the same text, in order; a long line may hold thousands
 */
export function isListed(text: string, match: Range, sure: readonly Range[]): boolean {
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
    return (
      plain.length < farthest &&
      /^\s{0,3}(?:,|\/|&|\+|and|or|vs\.?|with|w\/|on|in|over|against|inside|behind|→|->|>|\s)+\s{0,3}(?:\w+\s{0,3}(?:,|and|or|\/)\s{0,3})?$/i.test(
        plain,
      )
    );
  });
}
