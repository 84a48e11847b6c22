/** Numbered talks with paragraphs of their own: an item is the title, and what stands inside it says who spoke and what was said. */
import type { Block } from "../markdown/document";
import { isNoTalk } from "./no-talk";
import { speakersOf } from "./heading-lines";
import { titleScore } from "./title-score";

/**
 * Lets items head what stands inside them, where at least two name their speakers in a line below.
 * @param inEvent true where the note surely belongs to an event
 */
export function openHeadedItems(blocks: readonly Block[], inEvent: boolean): readonly Block[] {
  if (!inEvent) return blocks;
  const heads = new Set<number>();
  let named = 0;
  for (const [i, block] of blocks.entries()) {
    const next = blocks[i + 1];
    if (!isTitle(block) || next?.kind !== "paragraph" || next.indent !== 1) continue;
    heads.add(i);
    if (speakersOf({ ...next, indent: 0 }) !== undefined) named++;
  }
  if (named < 2 || named < heads.size / 3) return blocks;
  let [level, isInside] = [0, false];
  return blocks.map((block, i) => {
    if (block.kind === "heading") [level, isInside] = [block.level, false];
    else if (heads.has(i)) isInside = true;
    else if (block.indent < 1 || (block.kind === "item" && block.indent === 1)) isInside = false;
    else if (isInside) return { ...block, indent: block.indent - 1 };
    return heads.has(i) ? { ...block, kind: "heading", level: Math.min(level + 1, 6), indent: 0 } : block;
  });
}

/** An outermost item of one line that reads like a title. */
const isTitle = ({ kind, indent, quoted, inline: { text } }: Block): boolean =>
  kind === "item" &&
  indent === 1 &&
  !quoted &&
  text.length > 5 &&
  text.length < 120 &&
  /^["“(\p{Lu}\d]/u.test(text) &&
  !/[.;,]$|\n/.test(text) &&
  titleScore(text) >= 0.3 &&
  !isNoTalk(text);
