/**
 * Parts a paragraph that begins with a title: to Markdown it is one paragraph, to its writer two things. The title is a
 * first line with its speakers in the next ones, a bold first line, or a bold lead: `**Taming Queues** — Jane Roe. They …`.
 */
import type { Block } from "../markdown/document";
import { inlineLines, slice, sourceRange, withoutMarks, type Inline } from "../text/inline";
import { startsWithTime } from "./heading-lines";
import { firstNamed } from "./first-named";
import { itemLine } from "./item-line";
import { announcesTalks, isNoTalk } from "./no-talk";
import { isCapitals, isPartedTalk, namesBoth } from "./parted-talk";
import { personScore } from "./person-name";
import { findPresenting } from "./presenting";
import { isSpeakerField } from "./speaker-lines";
import { isWithPeople } from "./talk-label";
import { isProfileLink } from "./open-speaker";
import { endsSentence } from "./sentence-end";
import { readSpeakerList } from "./speaker-list";
import { isRecording } from "./recordings";
import { readTalkLine, type TalkLine } from "./talk-line";

/** @param inEvent true where the note surely belongs to an event: elsewhere a bold line and a name may be of a garden */
export function partHeadedParagraphs(blocks: readonly Block[], inEvent: boolean): Block[] {
  let isAnnounced = false;
  const isLed =
    inEvent && blocks.filter((block) => isParagraph(block) && isLedByLine(block.inline)).length > 1;
  const isPasted = blocks.filter((block) => mayBePasted(block) && namesSpeakers(block)).length > 1;
  return blocks.flatMap((block, index) => {
    if (isPasted && mayBePasted(block))
      return placed(block, inlineLines(block.inline)).map((line) => ({ ...line, quoted: false }));
    if (block.kind === "heading") isAnnounced = announcesTalks(block.inline.text);
    return part(block, index, {
      isAnnounced,
      isInEvent: inEvent,
      isLed,
      isBelowTitle: inEvent && isTitleAlone(blocks[index - 1]),
    });
  });
}

/** `> Mon 16:00 Taming Queues`, `> Jane Roe (Acme)`: an entry of the programme, quoted above what the writer says of it. */
const mayBePasted = ({ kind, quoted, inline }: Block): boolean =>
  kind === "paragraph" && quoted && startsWithTime.test(inline.text) && inlineLines(inline).length === 2;

const namesSpeakers = ({ inline }: Block): boolean => inlineLines(inline).slice(1).every(isSpeakers);

const isParagraph = ({ kind, indent, quoted }: Block): boolean =>
  kind === "paragraph" && indent === 0 && !quoted;

interface Surroundings {
  /** Below a heading that speaks of talks: elsewhere `Jane Roe: …` in each line is what people say. */
  readonly isAnnounced: boolean;
  readonly isInEvent: boolean;
  /** The writer sets a bold line above the text of a paragraph, not only here. */
  readonly isLed: boolean;
  readonly isBelowTitle: boolean;
}

function part(
  block: Block,
  index: number,
  { isAnnounced, isInEvent, isLed, isBelowTitle }: Surroundings,
): Block[] {
  if (!isParagraph(block)) return [block];
  const items = isAnnounced ? talkLines(block.inline) : [];
  // a list to the eye; its number is no other list's
  if (items.length > 0)
    return placed(block, items).map((one) => ({ ...one, kind: "item", indent: 1, group: -1 - index }));
  const parts =
    partAtLead(block.inline, isInEvent) ??
    partLines(block.inline) ??
    ((isLed || (isInEvent && isAboveName(block.inline))) && isLedByLine(block.inline)
      ? partAtTitle(block.inline)
      : undefined) ??
    (isLed ? partAtStop(block.inline) : undefined) ??
    (isBelowTitle ? (partAtSpeakers(block.inline) ?? partAtPeople(block.inline)) : undefined);
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
  if (isPartedTalk(title) || isCapitals(title.text)) {
    const text = slice(inline, inline.text.indexOf("\n") + 1, inline.text.length);
    return isSpeakers(second) || mayBePeople.test(second.text) ? [title, second, ...rest] : [title, text];
  }
  if (!isTitle(title) || !isSpeakers(second)) return undefined;
  return [title, second, ...rest];
}

/** A heading, or a bold line that stands for one. */
const isTitleAlone = (block: Block | undefined): boolean =>
  block?.kind === "heading" ||
  (block?.kind === "paragraph" && isCapitals(block.inline.text)) ||
  (block?.kind === "paragraph" &&
    !block.inline.text.includes("\n") &&
    boldEnd(block.inline) >= block.inline.text.trimEnd().length - 1);

/** Where the bold words end with which a text begins; 0 where there are none. */
const boldEnd = ({ marks }: Inline): number =>
  marks.find(({ kind, start }) => kind === "strong" && start === 0)?.end ?? 0;

/** A bold first line, all of it, and text below. */
function isLedByLine(inline: Inline): boolean {
  const feed = inline.text.indexOf("\n");
  return (
    feed > 5 &&
    feed < longestTitle &&
    boldEnd(inline) >= feed - 1 &&
    boldEnd(inline) <= feed &&
    !/[.,;:]\s*$/.test(inline.text.slice(0, feed)) &&
    !isNoTalk(inline.text.slice(0, feed)) &&
    !isSpeakerField(inline.text.slice(0, feed))
  );
}

/** A line, and a whole name that is the first sentence of the text below: `Jane Roe. They keep …`. */
function isAboveName({ text }: Inline): boolean {
  const name = /^[^\n]{12,120}\n(\p{Lu}[\p{L}'’-]+\s\p{Lu}[\p{L}'’-]+)\.\s/u.exec(text)?.[1];
  return name !== undefined && personScore(name) >= 0.75;
}

const longestTitle = 120;

/** The bold first line, who speaks if the next words say so, and the text. */
function partAtTitle(inline: Inline): Inline[] {
  const feed = inline.text.indexOf("\n");
  const text = slice(inline, feed + 1, inline.text.length);
  return [slice(inline, 0, feed), ...(partAtSpeakers(text) ?? [text])];
}

/** `Jane Roe & John Doe (Acme; Marl). They keep …` below a title: a sentence that only says who speaks. */
function partAtSpeakers(inline: Inline): Inline[] | undefined {
  if (!mayBeginWithPeople.test(inline.text)) return undefined;
  const stop = sentenceEnd.exec(inline.text.slice(0, longestTitle));
  if (stop === null || /^\W{0,3}(?:host|moderator|chair)/i.test(inline.text)) return undefined;
  const first = slice(inline, 0, stop.index);
  const rest = inline.text.slice(stop.index + 1);
  const from = inline.text.length - rest.trimStart().length;
  return isSpeakers(first) ? [first, slice(inline, from, inline.text.length)] : undefined;
}

/** Two words with capitals, or a first one with a sign or a field's colon behind it. */
const mayBeginWithPeople =
  /^\P{L}{0,4}(?:(?:by|with) )?\p{Lu}[\p{L}\p{M}'’.-]*(?:[,:@&(+]|\s(?:\S{1,4}\s){0,2}[\p{Lu}@&(+])/u;

/** A first line that only says who speaks, and the text. */
function partAtPeople(inline: Inline): Inline[] | undefined {
  const feed = inline.text.indexOf("\n");
  if (feed < 0 || feed > longestTitle || isWrapped(inline.text, feed)) return undefined;
  const first = slice(inline, 0, feed);
  return isSpeakers(first) || (mayBePeople.test(first.text) && !/\p{Lu}/u.test(first.text))
    ? [first, slice(inline, feed + 1, inline.text.length)]
    : undefined;
}

/** Two to four words, or a few and a company behind a comma or in parentheses: in a note without capitals nothing tells more. */
const mayBePeople =
  /^(?:by )?\p{L}[\p{L}'’.-]+(?:\s\p{L}[\p{L}'’.-]+){1,3}(?:,\s[^.,]{2,30}|\s?\([^()]{2,40}\))?$/u;

/** What begins big, is parted somewhere and ends without a stop: few lines of prose do all of it. A field's name is no title. */
const mayAnnounce =
  /^\P{L}{0,3}(?!(?:Speakers?|Presenters?|Authors?|Company|Event|Date|Time|When|Where|Room|Track|Level|Status|Tags?|Slides?|Video|Programme|Program|Notes?)\s?:)[\p{Lu}\d].{3,}?(?::|,|\s(?:[-–—|]{1,3}|by))\s\S.*[^.!?;,]$/u;

/** No lead is longer than this many characters. */
const longestLead = 200;
const sentenceEnd = /(?<!\b(?:Inc|Ltd|Co|Corp|Jr|Sr|Dr|Mr|Mrs|Ms|Prof|St|vs|\p{Lu}))\.(?=\s)/u;

/** A bold or linked lead that names a talk and its speaker, and the text behind it. */
function partAtLead(inline: Inline, isInEvent: boolean): Inline[] | undefined {
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
    (namesBoth(line, isInEvent && line.quoted ? loneName : 0.75) &&
      (mark.kind === "strong" || isRecording(mark.url) || isDressed(line)))
  )
    return [lead, slice(inline, text.length - body.length, text.length)];
  // `**Taming Queues** by Jane Roe – in the small room again. They …`
  const said = itemLine(lead).line;
  const read = readTalkLine(said);
  return said.text.length < lead.text.length && namesBoth(read, 0.75) && isDressed(read)
    ? [said, slice(inline, said.text.length, text.length)]
    : undefined;
}

/** With a title in quotation marks, and nothing else, a first name is enough. */
const loneName = 0.65;

/** `**Taming Queues.** Jane Roe brought …`: a bold title with its stop, and who spoke at the beginning of the text. */
function partAtStop(inline: Inline): Inline[] | undefined {
  const end = boldEnd(inline);
  const title = inline.text.slice(0, end).trim();
  if (end === 0 || end > longestTitle || !/[.?!]$/.test(title) || title.split(/\s+/).length < 3)
    return undefined;
  const text = slice(inline, end, inline.text.length);
  const body = slice(text, text.text.length - text.text.trimStart().length, text.text.length);
  const named = firstNamed(body);
  const isTold =
    (named?.strong === true && named.evidence.start === 0) || findPresenting(body).some((one) => one.strong);
  const stop = title.endsWith(".") ? inline.text.lastIndexOf(".", end) : end;
  return isTold ? [slice(inline, 0, stop), body] : undefined;
}

/** A company beside a name, or a title in quotation marks: soups and films have neither. */
const isDressed = ({ speakers, quoted }: TalkLine): boolean =>
  quoted || speakers.some((one) => one.company !== undefined);

/** Nobody breaks lines at fewer letters. */
const shortestLine = 58;

function widthOf(text: string): number {
  let width = 0;
  for (const { length } of text.split("\n")) width = Math.max(width, length);
  return width;
}

/** Whether a line ends where the next word would not have fitted any more. */
function isWrapped(text: string, feed: number): boolean {
  const next = /^\S*/.exec(text.slice(feed + 1))?.[0] ?? "";
  return feed > shortestLine && feed + 1 + next.length > widthOf(text);
}

/** Nobody wraps lines at more letters. */
const longestWrapped = 130;

/**
 * `**Taming Queues** – Jane Roe, Acme` in a line of its own. Where the next word would not have fitted any more, or something
 * is still open, the line was only broken there.
 */
function partAtBreak(inline: Inline, boldEnd: number): Inline[] | undefined {
  const { text } = inline;
  const feed = text.indexOf("\n");
  if (feed <= boldEnd || feed > longestLead || /[.,;(]$|\([^)]*$/.test(text.slice(0, feed))) return undefined;
  const next = /^\S*/.exec(text.slice(feed + 1))?.[0] ?? "";
  const width = widthOf(text);
  // who writes such lines breaks none of them without a reason
  const isUnwrapped = width > longestWrapped && feed < width / 2;
  if (isWrapped(text, feed) || (!isUnwrapped && !/^(?:\P{Ll}|\p{Ll}+\p{Lu})/u.test(next))) return undefined;
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
  // where the line was only broken, the sentence goes on
  const until = line < 0 || isWrapped(text, line) ? text.length : line + 1;
  const sentence = sentenceEnd.exec(text.slice(boldEnd, Math.min(until, boldEnd + longestLead)));
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
  if (line.text.length > 120 || endsSentence(line.text)) return false;
  const list = readSpeakerList(line, 0, line.text.length);
  if (list === undefined || list.end < line.text.length - 2) return false;
  const dressed = list.speakers.some((one) => one.company !== undefined || one.marked);
  return list.score >= (dressed || isSpeakerField(line.text) ? 0.6 : 0.9);
}
