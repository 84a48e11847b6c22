/** Lists of talks right below a heading, which is no talk then. */
import type { Block } from "../markdown/document";
import { nameKey } from "../text/fold";
import { inlineLines, type Inline } from "../text/inline";
import { itemLine } from "./item-line";
import { isNoTalk } from "./no-talk";
import { isRecordedTalk, isRecording } from "./recordings";
import type { Section } from "./sections";
import { isSpeakerField } from "./speaker-field";
import { readSpeakerLine } from "./speaker-lines";
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
  let fields = 0;
  let linked = 0;
  for (let i = first + 1; i < bodyEnd; i++) {
    const [block, next] = [blocks[i], blocks[i + 1]];
    if (block?.kind !== "item" || block.indent !== 1) continue;
    items++;
    const inside =
      next?.kind === "item" && next.indent > 1 && i + 1 < bodyEnd ? inlineLines(next.inline)[0] : undefined;
    if (isField(inside) && isTitle(inlineLines(block.inline)[0]?.text ?? "")) {
      fields++;
      if (block.inline.marks.some(({ kind, start }) => kind === "link" && start === 0)) linked++;
    } else if (isField(inlineLines(block.inline)[1]) || (inside !== undefined && namesEmployed(inside)))
      talks++;
  }
  return (talks + fields >= 2 || linked > 0) && talks + fields >= items / 2;
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

const isField = (line: Inline | undefined): boolean =>
  line !== undefined && isSpeakerField(line.text) && readSpeakerLine(line).length > 0;

const namesEmployed = (line: Inline): boolean =>
  readSpeakerLine(line).some(({ company }) => company !== undefined);

/** `Details` above fields is no title. */
const isTitle = (text: string): boolean => /\S\s+\S/.test(text) && !isNoTalk(text) && titleScore(text) >= 0.3;
