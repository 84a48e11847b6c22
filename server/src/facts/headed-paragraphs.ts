/**
 * Parts a paragraph that begins with a title: to Markdown it is one paragraph, to its writer two things. The title is a
 * first line with its speakers in the next ones, a bold first line, or a bold lead: `**Taming Queues** — Jane Roe. They …`.
 */
import type { Block } from "../markdown/document";
import { inlineLines, slice, sourceRange, withoutMarks, type Inline } from "../text/inline";
import { itemLine } from "./item-line";
import { announcesTalks } from "./no-talk";
import { isCapitals, isPartedTalk, namesBoth } from "./parted-talk";
import { isSpeakerField, isWithPeople } from "./speaker-lines";
import { isProfileLink, readSpeakerList } from "./speaker-list";
import { isRecording } from "./recordings";
import { readTalkLine, type TalkLine } from "./talk-line";

export function partHeadedParagraphs(blocks: readonly Block[]): Block[] {
  let isAnnounced = false;
  return blocks.flatMap((block, index) => {
    if (block.kind === "heading") isAnnounced = announcesTalks(block.inline.text);
    return part(block, index, isAnnounced);
  });
}

/** @param isAnnounced true below a heading that speaks of talks: elsewhere `Jane Roe: …` in each line is what people say */
function part(block: Block, index: number, isAnnounced: boolean): Block[] {
  if (block.kind !== "paragraph" || block.indent > 0 || block.quoted) return [block];
  const items = isAnnounced ? talkLines(block.inline) : [];
  // a list to the eye; its number is no other list's
  if (items.length > 0)
    return placed(block, items).map((one) => ({ ...one, kind: "item", indent: 1, group: -1 - index }));
  const parts = partAtLead(block.inline) ?? partLines(block.inline);
  return parts === undefined ? [block] : placed(block, parts);
}

const placed = (block: Block, parts: readonly Inline[]): Block[] =>
  parts.map((inline) => {
    const range = sourceRange(inline, { start: 0, end: inline.text.length });
    return { ...block, inline, range };
  });

/** Lines of which each announces a talk, and no list mark stands before them; empty for any other paragraph. */
function talkLines(inline: Inline): Inline[] {
  if (!inline.text.includes("\n")) return [];
  const lines = inlineLines(inline);
  if (lines.some((line) => line.text.length > 140)) return [];
  const likely = lines.filter((line) => mayAnnounce.test(line.text));
  if (likely.length < 2 || likely.length < lines.length / 2) return [];
  const talks = likely.filter((line) => {
    const read = readTalkLine(line);
    // `Author: Jane Roe` is a field
    return namesBoth(read, 0.8) && /\s/.test(line.text.slice(read.title.start, read.title.end));
  }).length;
  return talks > 1 && talks >= lines.length / 2 ? lines : [];
}

/** A title line and speaker lines, each for itself. */
function partLines(inline: Inline): Inline[] | undefined {
  if (!inline.text.includes("\n")) return undefined;
  const [title, second, ...rest] = inlineLines(inline);
  if (title === undefined || second === undefined) return undefined;
  if (isPartedTalk(title) || isCapitals(title.text))
    return [title, slice(inline, inline.text.indexOf("\n") + 1, inline.text.length)];
  if (!isTitle(title) || !isSpeakers(second)) return undefined;
  return [title, second, ...rest];
}

/** What begins big, is parted somewhere and ends without a stop: few lines of prose do all of it. A field's name is no title. */
const mayAnnounce =
  /^\P{L}{0,3}(?!(?:Speakers?|Presenters?|Authors?|Company|Event|Date|Time|When|Where|Room|Track|Level|Status|Tags?|Slides?|Video|Programme|Program|Notes?)\s?:)[\p{Lu}\d].{3,}?(?::|,|\s(?:[-–—|]{1,3}|by))\s\S.*[^.!?;,]$/u;

/** No lead is longer than this many characters. */
const longestLead = 200;
const sentenceEnd = /(?<!\b(?:Inc|Ltd|Co|Corp|Jr|Sr|Dr|Mr|Mrs|Ms|Prof|St|vs|\p{Lu}))\.(?=\s)/u;

/** A bold or linked lead that names a talk and its speaker, and the text behind it. */
function partAtLead(inline: Inline): Inline[] | undefined {
  const { text, marks } = inline;
  const mark = marks.find(
    ({ kind, start, end, url }) =>
      start === 0 &&
      (kind === "strong" || (kind === "link" && /\s/.test(text.slice(0, end)) && !isProfileLink(url ?? ""))),
  );
  if (mark === undefined || mark.end > longestLead) return undefined;
  const ownLine = partAtBreak(inline, mark.end);
  if (ownLine !== undefined) return ownLine;
  const { end, rest } = leadOf(text, mark.end);
  const body = text.slice(rest).trimStart();
  if (end === 0 || body === "") return undefined;
  const lead = slice(inline, 0, end);
  const line = readTalkLine(lead);
  // `**Panel: Is it a trap?**` on a line of its own says what it is
  const isLabelled = line.label !== undefined && text[end] === "\n" && line.title.end - line.title.start > 5;
  if (
    isLabelled ||
    (namesBoth(line, 0.75) && (mark.kind === "strong" || isRecording(mark.url) || isDressed(line)))
  )
    return [lead, slice(inline, text.length - body.length, text.length)];
  // `**Taming Queues** by Jane Roe – in the small room again. They …`
  const said = itemLine(lead).line;
  const read = readTalkLine(said);
  return said.text.length < lead.text.length && namesBoth(read, 0.75) && isDressed(read)
    ? [said, slice(inline, said.text.length, text.length)]
    : undefined;
}

/** A company beside a name, or a title in quotation marks: soups and films have neither. */
const isDressed = ({ speakers, quoted }: TalkLine): boolean =>
  quoted || speakers.some((one) => one.company !== undefined);

/** Nobody breaks lines at fewer letters. */
const shortestLine = 58;

/**
 * `**Taming Queues** – Jane Roe, Acme` in a line of its own. Where the next word would not have fitted any more, or something
 * is still open, the line was only broken there.
 */
function partAtBreak(inline: Inline, boldEnd: number): Inline[] | undefined {
  const { text } = inline;
  const feed = text.indexOf("\n");
  if (feed <= boldEnd || feed > longestLead || /[.,;(]$|\([^)]*$/.test(text.slice(0, feed))) return undefined;
  const next = /^\S*/.exec(text.slice(feed + 1))?.[0] ?? "";
  const width = Math.max(...text.split("\n").map((line) => line.length));
  const isFull = feed > shortestLine && feed + 1 + next.length > width;
  if (isFull || !/^(?:\P{Ll}|\p{Ll}+\p{Lu})/u.test(next)) return undefined;
  const first = slice(inline, 0, feed);
  const read = readTalkLine(first);
  return namesBoth(read, 0.9) && isDressed(read) ? [first, slice(inline, feed + 1, text.length)] : undefined;
}

/** Where the lead ends and the text begins; visible offsets, 0 where there is no lead. */
function leadOf(text: string, boldEnd: number): { end: number; rest: number } {
  const line = text.indexOf("\n");
  if (line >= 0 && boldEnd >= line - 1 && boldEnd <= line) return { end: line, rest: line };
  const stop = /[.:]\s*$/.exec(text.slice(0, boldEnd));
  if (stop !== null) return { end: stop.index, rest: boldEnd };
  const from = text.slice(boldEnd, boldEnd + longestLead);
  const sentence = sentenceEnd.exec(
    line < 0 ? from : text.slice(boldEnd, Math.min(line, boldEnd + longestLead)),
  );
  if (sentence === null) return { end: 0, rest: 0 };
  return { end: boldEnd + sentence.index, rest: boldEnd + sentence.index + 1 };
}

const isTitle = (line: Inline): boolean =>
  line.text.length < 120 &&
  /^(?:["“‘([#]|«\s?)?[\p{Lu}\d]/u.test(line.text) &&
  !/[.,;:]$/.test(line.text) &&
  readTalkLine(withoutMarks(line)).score < 0.6;

function isSpeakers(line: Inline): boolean {
  if (/^(?:a )?panel\b/i.test(line.text) && isWithPeople(line.text)) return true;
  if (line.text.length > 120 || /[.!?]$/.test(line.text.replace(/\b(?:Inc|Ltd|Co|Jr)\.$/, ""))) return false;
  const list = readSpeakerList(line, 0, line.text.length);
  if (list === undefined || list.end < line.text.length - 2) return false;
  const dressed = list.speakers.some((one) => one.company !== undefined || one.marked);
  return list.score >= (dressed || isSpeakerField(line.text) ? 0.6 : 0.9);
}
