/** Lists of talks right below a heading, which is no talk then. */
import type { Block } from "../markdown/document";
import { inlineLines } from "../text/inline";
import { itemLine } from "./item-line";
import type { Section } from "./sections";
import { isSpeakerField } from "./speaker-field";
import { readSpeakerLine } from "./speaker-lines";
import { readTalkLine } from "./talk-line";

/** A heading above a list of talks is their heading, no talk. */
export function holdsList(blocks: readonly Block[], section: Section): boolean {
  const items = blocks
    .slice(section.first + 1, section.bodyEnd)
    .filter((block) => block.kind === "item" && block.indent === 1);
  const talks = items.filter((item) => {
    const first = inlineLines(item.inline)[0];
    if (first === undefined) return false;
    const { score, order } = readTalkLine(itemLine(first).line);
    return score >= 0.6 && (order === "title-first" || order === "speaker-first");
  });
  return talks.length >= 2 && talks.length >= items.length / 2;
}

/** The same where who speaks stands one step further in: `1. Taming Queues` and below it `- Jane Roe, Acme`. */
export function holdsTitledList(blocks: readonly Block[], { first, bodyEnd }: Section): boolean {
  let items = 0;
  let talks = 0;
  for (let i = first + 1; i < bodyEnd; i++) {
    const [block, next] = [blocks[i], blocks[i + 1]];
    if (block?.kind !== "item" || block.indent !== 1) continue;
    items++;
    const own = inlineLines(block.inline)[1];
    if (own !== undefined && isSpeakerField(own.text) && readSpeakerLine(own).length > 0) {
      talks++;
      continue;
    }
    const inside =
      next?.kind === "item" && next.indent > 1 && i + 1 < bodyEnd ? inlineLines(next.inline)[0] : undefined;
    if (inside !== undefined && readSpeakerLine(inside).some(({ company }) => company !== undefined)) talks++;
  }
  return talks >= 2 && talks >= items / 2;
}
