/** Talks that are items with paragraphs of their own: an item is the title, and what stands inside it says who spoke and what was said. */
import type { Block } from "../markdown/document";
import { isApart, isNoTalk } from "./no-talk";
import { speakersOf } from "./heading-lines";
import { titleScore } from "./title-score";

/**
 * Lets items head what stands inside them, where two or more name their speakers in a line below.
 * @param inEvent true where the note surely belongs to an event
 */
export function openHeadedItems(blocks: readonly Block[], inEvent: boolean): readonly Block[] {
  if (!inEvent) return blocks;
  const heads = headsIn(blocks);
  if (heads.size === 0) return blocks;
  let level = 0;
  let isBelow = false;
  return blocks.map((block, i) => {
    if (heads.has(i)) {
      isBelow = true;
      return { ...block, kind: "heading", level: Math.min(level + 1, 6), indent: 0 };
    }
    if (block.kind === "heading") ({ level } = block);
    if (block.kind === "heading" || block.indent < 1 || (block.kind === "item" && block.indent === 1))
      isBelow = false;
    return isBelow ? { ...block, indent: block.indent - 1 } : block;
  });
}

/** The items that head paragraphs, in sections where at least one names its speakers; none where fewer than two do. */
function headsIn(blocks: readonly Block[]): ReadonlySet<number> {
  const parts = partsOf(blocks).map((part) => {
    const heads = part.filter((i) => isTitle(blocks[i]) && isInside(blocks[i + 1]));
    return { heads, named: heads.filter((i) => speakersOf(blocks[i + 1]) !== undefined).length };
  });
  if (parts.reduce((sum, { named }) => sum + named, 0) < 2) return new Set();
  const found = parts.filter(({ heads, named }) => named > 0 && named >= heads.length / 3);
  return new Set(found.flatMap(({ heads }) => heads));
}

/** The numbers of the blocks between headings, without those below headings that stand above no talks. */
function partsOf(blocks: readonly Block[]): number[][] {
  let part: number[] = [];
  const parts = [part];
  for (const [i, { kind, inline }] of blocks.entries()) {
    if (kind === "heading") {
      part = [];
      if (!isApart(inline.text)) parts.push(part);
    } else part.push(i);
  }
  return parts;
}

const isInside = (block: Block | undefined): boolean => block?.kind === "paragraph" && block.indent === 1;

/** An outermost item of one line that reads like a title. */
function isTitle(block: Block | undefined): boolean {
  if (block?.kind !== "item" || block.indent !== 1 || block.quoted) return false;
  const { text } = block.inline;
  return (
    text.length > 5 &&
    text.length < 120 &&
    /^["“(\p{Lu}\d]/u.test(text) &&
    !/[.;,]$|\n/.test(text) &&
    titleScore(text) >= 0.3 &&
    !isNoTalk(text)
  );
}
