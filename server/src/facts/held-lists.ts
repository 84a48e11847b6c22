/** Lists of talks right below a heading, which is no talk then. */
import type { Block } from "../markdown/document";
import { nameKey } from "../text/fold";
import { inlineLines, type Inline } from "../text/inline";
import { itemLine } from "./item-line";
import { isNoTalk } from "./no-talk";
import { isRecordedTalk, isRecording } from "./recordings";
import type { Section } from "./sections";
import { readSpeakerLine } from "./speaker-lines";
import { isReadField, leads, lineInside } from "./speakers-inside";
import { readTalkLine } from "./talk-line";
import { titleScore } from "./title-score";

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

/**
 * The same where who speaks stands one step further in: `1. Taming Queues` and below it `- Jane Roe, Acme`, or `- Speaker: Jane Roe`, of
 * which one is enough where the title leads to it.
 */
export function holdsTitledList(blocks: readonly Block[], { first, bodyEnd }: Section): boolean {
  let items = 0;
  let talks = 0;
  let isLinked = false;
  for (let i = first + 1; i < bodyEnd; i++) {
    const block = blocks[i];
    if (block?.kind !== "item" || block.indent !== 1) continue;
    items++;
    const [line, second] = inlineLines(block.inline);
    const inside = i + 1 < bodyEnd ? lineInside(blocks, i) : undefined;
    const isNamed = isReadField(inside) && isTitle(line?.text ?? "");
    if (isNamed || isReadField(second) || (inside !== undefined && namesEmployed(inside))) talks++;
    isLinked ||= isNamed && leads(block.inline);
  }
  return (talks >= 2 || isLinked) && talks >= items / 2;
}

/** Nothing but recordings right below, each called by more than the heading: `- [Jane Roe - Taming Queues](https://youtu.be/…)`. */
export function holdsRecordings(blocks: readonly Block[], { heading, first, bodyEnd }: Section): boolean {
  const below = blocks.slice(first + 1, bodyEnd);
  const title = nameKey(heading.inline.text);
  return (
    below.some(isRecordedTalk) &&
    below.every((block) => {
      const [link] = block.inline.marks;
      return (
        block.kind === "item" &&
        link?.kind === "link" &&
        link.start === 0 &&
        isRecording(link.url) &&
        !nameKey(block.inline.text).includes(title)
      );
    })
  );
}

const namesEmployed = (line: Inline): boolean =>
  readSpeakerLine(line).some(({ company }) => company !== undefined);

/** `Details` above fields is no title. */
const isTitle = (text: string): boolean => /\S\s+\S/.test(text) && !isNoTalk(text) && titleScore(text) >= 0.3;
