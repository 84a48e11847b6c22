/** Quotations that hold more than somebody's words: an entry of the programme above what the writer says of it, a callout with a title. */
import type { Block } from "../markdown/document";
import { inlineLines, slice } from "../text/inline";
import { namesOnlyPeople, placed } from "./headed-paragraphs";
import { startsWithTime } from "./heading-lines";
import { namesBoth } from "./parted-talk";
import { readTalkLine } from "./talk-line";

/** @param inEvent true where the note surely belongs to an event: elsewhere such lines are of any day */
export function openQuotations(blocks: readonly Block[], inEvent: boolean): Block[] {
  const isPasted = inEvent && blocks.filter((block) => mayBePasted(block) && namesSpeakers(block)).length > 1;
  return blocks.flatMap((block) => {
    if (!block.quoted || block.kind !== "paragraph") return [block];
    if (isPasted && mayBePasted(block))
      return placed(block, inlineLines(block.inline)).map((line) => ({ ...line, quoted: false }));
    return calloutOf(block, inEvent) ?? [block];
  });
}

/** Of the kinds of callouts those that hold notes: what is quoted, asked or to do is no talk. */
const callout = /^\[!(?:note|info|abstract|summary|example|talk|session|event)\][+-]?\s+/i;

/** `> [!note] Taming Queues — Jane Roe`, as Obsidian sets notes off: the title heads what stands in the quotation. */
function calloutOf(block: Block, isInEvent: boolean): Block[] | undefined {
  const lead = callout.exec(block.inline.text);
  if (lead === null) return undefined;
  const feed = block.inline.text.indexOf("\n");
  const end = feed < 0 ? block.inline.text.length : feed;
  const title = slice(block.inline, lead[0].length, end);
  const line = readTalkLine(title);
  const isEmployed = line.speakers.some(({ company }) => company !== undefined);
  if (!namesBoth(line, 0.75) || line.quoted || !(isInEvent || isEmployed)) return undefined;
  const [heading, ...text] = placed(block, [
    title,
    ...(feed < 0 ? [] : [slice(block.inline, feed + 1, block.inline.text.length)]),
  ]);
  return heading === undefined
    ? undefined
    : [{ ...heading, kind: "heading", level: 6, quoted: false }, ...text];
}

/** `> Mon 16:00 Taming Queues`, `> Jane Roe (Acme)`: an entry of the programme, quoted above what the writer says of it. */
const mayBePasted = ({ kind, quoted, inline }: Block): boolean =>
  kind === "paragraph" && quoted && startsWithTime.test(inline.text) && inlineLines(inline).length === 2;

const namesSpeakers = ({ inline }: Block): boolean => inlineLines(inline).slice(1).every(namesOnlyPeople);
