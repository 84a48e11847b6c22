/** A day as a list of times: `- 9:30`, and one step further in the title, who speaks and the room, an item to each. */
import type { Block } from "../markdown/document";
import { joined } from "../text/inline";
import { isMoment } from "./talk-label";

/**
 * Takes the first item inside an item that is nothing but a time into that one's line.
 * @param inEvent true where the note surely belongs to an event
 */
export function joinTimedItems(blocks: readonly Block[], inEvent: boolean): readonly Block[] {
  if (!inEvent) return blocks;
  const times = new Set(blocks.flatMap((_, i) => (isTimeAbove(blocks, i) ? [i] : [])));
  if (times.size < 2) return blocks;
  return blocks.flatMap((block, i) => {
    const first = blocks[i + 1];
    if (times.has(i - 1)) return [];
    if (!times.has(i) || first === undefined) return [block];
    const inline = joined([block.inline, first.inline], " ");
    return [{ ...block, inline, range: { start: block.range.start, end: first.range.end } }];
  });
}

function isTimeAbove(blocks: readonly Block[], i: number): boolean {
  const [own, first, next] = [blocks[i], blocks[i + 1], blocks[i + 2]];
  // `Option 1`, with the talk in it
  const heads = next?.kind === "item" && next.indent > (first?.indent ?? 0);
  return (
    !heads &&
    own?.kind === "item" &&
    !own.quoted &&
    first?.kind === "item" &&
    first.indent > own.indent &&
    isMoment(own.inline.text)
  );
}
