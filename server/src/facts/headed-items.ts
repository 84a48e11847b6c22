/** Talks that are items with paragraphs of their own: an item is the title, and what stands inside it says who spoke and what was said. */
import type { Block } from "../markdown/document";
import { isGrouping, isNoTalk } from "./no-talk";
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
  let isInside = false;
  return blocks.map((block, i) => {
    if (heads.has(i)) {
      isInside = true;
      return { ...block, kind: "heading", level: Math.min(level + 1, 6), indent: 0 };
    }
    if (block.kind === "heading") ({ level } = block);
    if (block.kind === "heading" || block.indent < 1 || (block.kind === "item" && block.indent === 1))
      isInside = false;
    return isInside ? { ...block, indent: block.indent - 1 } : block;
  });
}

/** The items that head paragraphs, in sections where at least one names its speakers; none where fewer than two do. */
function headsIn(blocks: readonly Block[]): ReadonlySet<number> {
  const found = new Set<number>();
  let named = 0;
  let own: number[] = [];
  let ownNamed = 0;
  let isElsewhere = false;
  const close = (): void => {
    if (ownNamed > 0 && ownNamed >= own.length / 3) for (const i of own) found.add(i);
    own = [];
    ownNamed = 0;
  };
  for (const [i, block] of blocks.entries()) {
    const { text } = block.inline;
    if (block.kind === "heading") {
      close();
      isElsewhere = isNoTalk(text) && !isGrouping(text);
    }
    const next = blocks[i + 1];
    if (isElsewhere || !isTitle(block) || next?.kind !== "paragraph" || next.indent !== 1) continue;
    own.push(i);
    if (speakersOf({ ...next, indent: 0 }) === undefined) continue;
    ownNamed++;
    named++;
  }
  close();
  return named < 2 ? new Set() : found;
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
