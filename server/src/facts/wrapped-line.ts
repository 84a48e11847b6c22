/** Where lines of a paragraph were only broken because the next word did not fit. */

/** Nobody breaks lines at fewer letters. */
const shortestLine = 58;

/** The length of the longest line, in UTF-16 units. */
export function widthOf(text: string): number {
  let width = 0;
  for (const { length } of text.split("\n")) width = Math.max(width, length);
  return width;
}

/** Whether a line ends where the next word would not have fitted any more. */
export function isWrapped(text: string, feed: number): boolean {
  const next = /^\S*/.exec(text.slice(feed + 1))?.[0] ?? "";
  return feed > shortestLine && feed + 1 + next.length > widthOf(text);
}
