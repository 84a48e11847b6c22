/** Quotations that hold more than somebody's words: an entry of the programme above what the writer says of it, a callout with a title. */
import type { Block } from "../markdown/document";
import { inlineLines, slice } from "../text/inline";
import { namesOnlyPeople, placed } from "./headed-paragraphs";
import { startsWithTime } from "./heading-lines";
import { boldLead } from "./parted-lead";
import { namesBoth } from "./parted-talk";
import { isRecording } from "./recordings";
import { readTalkLine } from "./talk-line";

/** @param inEvent true where the note surely belongs to an event: elsewhere such lines are of any day */
export function openQuotations(blocks: readonly Block[], inEvent: boolean): Block[] {
  const isPasted = inEvent && blocks.filter((block) => mayBePasted(block) && namesSpeakers(block)).length > 1;
  const isHeaded =
    inEvent && blocks.filter((block) => isHeadedByTitle(block) && namesSpeakerSecond(block)).length > 1;
  const isShown = inEvent && blocks.filter(leadsToRecording).length > 2;
  return blocks.flatMap((block) => {
    if (isShown && leadsToRecording(block)) return [{ ...block, quoted: false }];
    if (!block.quoted || block.kind !== "paragraph") return [block];
    if (isPasted && mayBePasted(block))
      return placed(block, inlineLines(block.inline)).map((line) => ({ ...line, quoted: false }));
    if (isHeaded && isHeadedByTitle(block)) return headedEntry(block);
    return calloutOf(block, inEvent) ?? [block];
  });
}

/** `> Jane Roe's [Taming Queues](https://youtu.be/…)`: one line of a quotation, and its recording. */
const isCaption = ({ kind, quoted, inline }: Block): boolean =>
  kind === "paragraph" && quoted && inline.text.length < 200 && !inline.text.includes("\n");
const leadsToRecording = (block: Block): boolean =>
  isCaption(block) && block.inline.marks.some(({ kind, url }) => kind === "link" && isRecording(url));

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

/** `> **Taming Queues**`, `> Jane Roe (Acme)`, and lines of its abstract: an entry whose title is set off. */
function isHeadedByTitle({ kind, quoted, inline }: Block): boolean {
  const feed = inline.text.indexOf("\n");
  const end = boldLead(inline);
  return kind === "paragraph" && quoted && feed > 5 && end >= feed - 1 && end <= feed;
}

const namesSpeakerSecond = ({ inline }: Block): boolean => {
  const second = inlineLines(inline)[1];
  return second !== undefined && namesOnlyPeople(second);
};

/** Where other entries name people in the same place. */
const amongOthers = 0.7;

/** The title as a heading, below it who speaks; the rest is quoted as before. */
function headedEntry(block: Block): Block[] {
  const [title, second] = inlineLines(block.inline);
  if (title === undefined || second === undefined) return [block];
  const isNamed = namesOnlyPeople(second, amongOthers);
  // a saying, and who said it or nobody
  if (!isNamed && !/\d{1,2}[:.h]\d{2}/.test(second.text)) return [block];
  const from = title.text.length + 1 + (isNamed ? second.text.length + 1 : 0);
  const { text } = block.inline;
  const [heading, ...below] = placed(block, [
    title,
    ...(isNamed ? [second] : []),
    ...(from < text.length ? [slice(block.inline, from, text.length)] : []),
  ]);
  if (heading === undefined) return [block];
  return [
    { ...heading, kind: "heading", level: 6, quoted: false },
    ...below.map((one, i) => (isNamed && i === 0 ? { ...one, quoted: false } : one)),
  ];
}
