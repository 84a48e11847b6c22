/** Attributes of headings, as generators of sites read them. */
import { slice, type Inline } from "../text/inline";

/**
 * `## Taming Queues {#queues .wide}` without what no reader sees. What is marked or escaped is words.
 * @param written the heading's source
 */
export function withoutAttributes(inline: Inline, written: string): Inline {
  if (!/[^\\]\{(?:#[\w-]|:\s|\.\w)[^{}\n]*\}[\s#]*$/.test(written)) return inline;
  const at = inline.text.search(/\s\{(?:#[\w-]|:\s|\.\w)[^{}\n]*\}$/);
  return at < 1 || inline.marks.some(({ end }) => end > at + 1) ? inline : slice(inline, 0, at);
}
