/** Words in order, in one text: tens of thousands of them as texts of their own would be three megabytes. */

const separator = "\n";

/** What `SortedWords` reads. */
export const sortedText = (words: readonly string[]): string =>
  [...new Set(words.map((word) => word.toLowerCase()))].sort().join(separator);

export class SortedWords {
  /** @param text what `sortedText` made */
  constructor(private readonly text: string) {}

  /** True where some word begins with these letters (in lower case). */
  begin(letters: string): boolean {
    const { text } = this;
    let low = 0;
    let high = text.length;
    // the first word that is not before the letters begins in [low, high]
    while (low < high) {
      const middle = (low + high) >> 1;
      const start = text.lastIndexOf(separator, middle - 1) + 1;
      const end = text.indexOf(separator, middle);
      const word = text.slice(start, end < 0 ? undefined : end);
      if (word < letters) low = end < 0 ? text.length : end + 1;
      else high = start;
    }
    return text.startsWith(letters, low);
  }
}
