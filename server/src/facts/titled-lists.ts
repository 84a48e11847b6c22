/** Lists whose items are titles that carry notes of their own: the talks of a room, with nobody named. */
import type { Block } from "../markdown/document";
import { inlineLines } from "../text/inline";
import type { Section } from "./sections";
import { titleScore } from "./title-score";

/** Words for a place where talks go on one after the other. */
const room =
  /\b(?:dev ?room|track|room|stage|hall|theat(?:er|re)|auditorium|session|block|slot)\b|\b[A-Z]{1,3}\d?\.\d[\w.]*/i;

/** True for a heading that names a room or track above a list of titles with notes below them, or any above links. */
export function headsTitles(blocks: readonly Block[], { heading, first, bodyEnd }: Section): boolean {
  const all = blocks.slice(first + 1, bodyEnd).filter((block) => block.kind === "item" && block.indent === 1);
  const items = titledItems(blocks, first + 1, bodyEnd, room.test(heading.inline.text));
  return items >= 2 && items >= all.length * 0.5;
}

/** How many outermost items between two blocks read like titles and have a page of their own, or notes. */
function titledItems(blocks: readonly Block[], from: number, end: number, withNotes: boolean): number {
  let count = 0;
  for (let i = from; i < end; i++) {
    const block = blocks[i];
    if (
      block?.kind === "item" &&
      block.indent === 1 &&
      isTitled(block, withNotes ? blocks[i + 1] : undefined)
    )
      count++;
  }
  return count;
}

/** A title of some words, all of it a link or with notes one step further in. */
function isTitled(block: Block, next: Block | undefined): boolean {
  const line = inlineLines(block.inline)[0];
  if (line === undefined) return false;
  const text = line.text.replace(/\s*\([^()]{1,12}\)$/, "").trim();
  const linked = line.marks.some(
    (mark) => mark.kind === "link" && mark.start === 0 && mark.end >= text.length - 2,
  );
  // cheapest first: most items are neither
  if (!linked && !(next?.kind === "item" && next.indent > block.indent)) return false;
  const words = text.split(/\s+/).length;
  return (
    words >= 3 &&
    words <= 16 &&
    !/[.;,]$|\. /.test(text) &&
    titleScore(text) >= 0.3 &&
    /^\P{L}{0,3}[\p{Lu}\d]/u.test(text)
  );
}
