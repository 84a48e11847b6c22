/**
 * Parts a paragraph that begins with a title: to Markdown it is one paragraph, to its writer two things. The title is a
 * first line with its speakers in the next ones, a bold first line, or a bold lead: `**Taming Queues** — Jane Roe. They …`.
 */
import type { Block } from "../markdown/document";
import { inlineLines, slice, sourceRange, withText, withoutMarks, type Inline } from "../text/inline";
import { fieldName, isField } from "./field-name";
import { isTitleField } from "./field-talks";
import { markedLines } from "./marked-lines";
import { announcesTalks, isGrouping, isNoTalk } from "./no-talk";
import { boldLead, longestTitle, partAtLead, partAtStop } from "./parted-lead";
import { isCapitals, isPartedTalk, namesBoth } from "./parted-talk";
import { personScore } from "./person-name";
import { isRole } from "./role";
import { isSpeakerField } from "./speaker-field";
import { leadsToMaterials } from "./heading-lines";
import { areLinesOfTwo, beginsWithSpeaker, isLedByTalk, partAtFeed } from "./led-by-talk";
import { isLoneLabel, isWithPeople } from "./talk-label";
import { endsSentence, fullStop } from "./sentence-end";
import { readSpeakerList } from "./speaker-list";
import { readTalkLine } from "./talk-line";
import { timedLines } from "./timed-lines";
import { isWrapped } from "./wrapped-line";

/** @param inEvent true where the note surely belongs to an event: elsewhere a bold line and a name may be of a garden */
export function partHeadedParagraphs(blocks: readonly Block[], inEvent: boolean): Block[] {
  let isAnnounced = false;
  const isTwice = (test: (inline: Inline) => boolean): boolean => {
    const first = inEvent ? blocks.findIndex((block) => isParagraph(block) && test(block.inline)) : -1;
    return first >= 0 && blocks.some((block, i) => i > first && isParagraph(block) && test(block.inline));
  };
  const isLed = isTwice(isLedByLine);
  const isAboveNames = isTwice((inline) => partLines(inline) !== undefined);
  const isLedByTalks = isTwice(isLedByTalk);
  return blocks.flatMap((block, index) => {
    if (block.kind === "heading") isAnnounced = announcesTalks(block.inline.text);
    const above = blocks[index - 1];
    return part(block, index, {
      isAnnounced,
      isInEvent: inEvent,
      isLed,
      isAboveNames,
      isLedByTalks,
      isBelowOwnTitle:
        inEvent &&
        above?.kind === "heading" &&
        !isGrouping(above.inline.text) &&
        !isNoTalk(above.inline.text),
      isBelowTitle: inEvent && headsText(above),
    });
  });
}

const isParagraph = ({ kind, indent, quoted }: Block): boolean =>
  kind === "paragraph" && indent === 0 && !quoted;

interface Surroundings {
  /** Below a heading that speaks of talks: elsewhere `Jane Roe: …` in each line is what people say. */
  readonly isAnnounced: boolean;
  readonly isInEvent: boolean;
  /** The writer sets a bold line above the text of a paragraph, not only here. */
  readonly isLed: boolean;
  /** Of other paragraphs the first line is a title surely, and the second a name: in that place any will do. */
  readonly isAboveNames: boolean;
  /** Other paragraphs begin with a line that names title and speaker as well. */
  readonly isLedByTalks: boolean;
  /** Right below a heading that may be a talk's title. */
  readonly isBelowOwnTitle: boolean;
  readonly isBelowTitle: boolean;
}

function part(block: Block, index: number, surroundings: Surroundings): Block[] {
  const { isAnnounced, isInEvent, isLed, isAboveNames, isLedByTalks, isBelowOwnTitle, isBelowTitle } =
    surroundings;
  if (!isParagraph(block)) return [block];
  const whole = unwrapped(block);
  if (whole !== block) return part(whole, index, surroundings);
  const items =
    (isInEvent ? (markedLines(block.inline) ?? timedLines(block.inline)) : undefined) ??
    (isAnnounced || (isInEvent && areLinesOfTwo(block.inline)) ? talkLines(block.inline) : []);
  // a list to the eye; its number is no other list's
  if (items.length > 0)
    return placed(block, items).map((one) => ({ ...one, kind: "item", indent: 1, group: -1 - index }));
  const parts =
    (isBelowOwnTitle && beginsWithSpeaker(block.inline) ? undefined : partAtLead(block.inline, isInEvent)) ??
    (isInEvent ? partAtMaterials(block.inline) : undefined) ??
    partLines(block.inline, isAboveNames ? 0.55 : undefined) ??
    ((isLed || (isInEvent && isAboveName(block.inline))) && isLedByLine(block.inline)
      ? partAtTitle(block.inline)
      : undefined) ??
    (isInEvent ? partAtStopWithPeople(block.inline) : undefined) ??
    (isLedByTalks && isLedByTalk(block.inline) ? partAtFeed(block.inline) : undefined) ??
    (isLed ? partAtStop(block.inline) : undefined) ??
    (isBelowTitle ? (partAtSpeakers(block.inline) ?? partAtPeople(block.inline)) : undefined);
  return parts === undefined ? [block] : placed(block, parts);
}

/** A bold title that its writer's editor broke into two lines is one line. */
function unwrapped(block: Block): Block {
  const { inline } = block;
  const feed = inline.text.indexOf("\n");
  const end = boldLead(inline);
  if (feed < 20 || end <= feed + 1 || end > longestTitle) return block;
  const rest = inline.text.slice(end);
  if (inline.text.slice(feed + 1, end).includes("\n") || !/^\s*(?:\n|$)/.test(rest)) return block;
  return {
    ...block,
    inline: withText(inline, `${inline.text.slice(0, feed)} ${inline.text.slice(feed + 1)}`),
  };
}

/** `Taming Queues - [Jane Roe](…)` above `[Slides](…)`: the line that names both, and what leads to more. */
function partAtMaterials(inline: Inline): Inline[] | undefined {
  const feed = inline.text.indexOf("\n");
  if (feed < 10 || feed > 160 || !leadsToMaterials(slice(inline, feed + 1, inline.text.length)))
    return undefined;
  const title = slice(inline, 0, feed);
  return namesBoth(readTalkLine(title), 0.7)
    ? [title, slice(inline, feed + 1, inline.text.length)]
    : undefined;
}

/** Parts of a block, each a block of its own. */
export const placed = (block: Block, parts: readonly Inline[]): Block[] =>
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

/** A title line and speaker lines, each for itself; how surely the names are some. */
function partLines(inline: Inline, sure?: number): Inline[] | undefined {
  if (!inline.text.includes("\n")) return undefined;
  const [title, second, ...rest] = inlineLines(inline);
  if (title === undefined || second === undefined) return undefined;
  if (isPartedTalk(title) || isCapitals(title.text) || isKindInCapitals(title.text)) {
    const text = slice(inline, inline.text.indexOf("\n") + 1, inline.text.length);
    return namesOnlyPeople(second, 0.75) || mayBePeople.test(second.text)
      ? [title, second, ...rest]
      : [title, text];
  }
  if (!isTitle(title) || !namesOnlyPeople(second, sure)) return undefined;
  return [title, second, ...rest];
}

/** `LIGHTNING TALKS`. */
const isKindInCapitals = (text: string): boolean =>
  text.length > 6 && text === text.toUpperCase() && (isGrouping(text) || isLoneLabel(text));

/** A heading, or a bold line that stands for one. */
const headsText = (block: Block | undefined): boolean =>
  block?.kind === "heading" ||
  (block?.kind === "paragraph" && isCapitals(block.inline.text)) ||
  (block?.kind === "paragraph" &&
    !block.inline.text.includes("\n") &&
    boldLead(block.inline) >= block.inline.text.trimEnd().length - 1);

/** A bold first line, all of it, and text below. */
function isLedByLine(inline: Inline): boolean {
  const feed = inline.text.indexOf("\n");
  return (
    feed > 5 &&
    feed < longestTitle &&
    boldLead(inline) >= feed - 1 &&
    boldLead(inline) <= feed &&
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

/** `**Taming Queues.** Jane Roe, John Doe (Acme)` in a line of its own, and the text below it. */
function partAtStopWithPeople(inline: Inline): Inline[] | undefined {
  const feed = inline.text.indexOf("\n");
  const end = boldLead(inline);
  if (feed < 0 || end === 0 || end >= feed || end > longestTitle) return undefined;
  const title = inline.text.slice(0, end).trimEnd();
  if (title.split(/\s+/).length < 3 || !/^\s*\p{Lu}/u.test(inline.text.slice(end, feed))) return undefined;
  const lead = /^\s*/.exec(inline.text.slice(end))?.[0].length ?? 0;
  const people = slice(inline, end + lead, feed);
  if (isWrapped(inline.text, feed) && !people.text.trimEnd().endsWith(")")) return undefined;
  // who is only met stands alone, or the line was broken there
  const list = readSpeakerList(people, 0, people.text.length);
  const isSure = (list?.speakers.length ?? 0) > 1 || list?.speakers[0]?.company !== undefined;
  if (!isSure || !/^\P{L}*\p{Lu}/u.test(inline.text.slice(feed + 1))) return undefined;
  const stop = title.endsWith(".") ? title.length - 1 : title.length;
  return namesOnlyPeople(people, 0.7)
    ? [slice(inline, 0, stop), people, slice(inline, feed + 1, inline.text.length)]
    : undefined;
}

/** The bold first line, who speaks if the next words say so, and the text. */
function partAtTitle(inline: Inline): Inline[] {
  const feed = inline.text.indexOf("\n");
  const text = slice(inline, feed + 1, inline.text.length);
  return [slice(inline, 0, feed), ...(partAtSpeakers(text) ?? [text])];
}

/** `Jane Roe & John Doe (Acme; Marl). They keep …` below a title: a sentence that only says who speaks. */
function partAtSpeakers(inline: Inline): Inline[] | undefined {
  if (!mayBeginWithPeople.test(inline.text)) return undefined;
  const stop = fullStop.exec(inline.text.slice(0, longestTitle));
  if (stop === null || /^\W{0,3}(?:host|moderator|chair)/i.test(inline.text)) return undefined;
  const first = slice(inline, 0, stop.index);
  const rest = inline.text.slice(stop.index + 1);
  const from = inline.text.length - rest.trimStart().length;
  return namesOnlyPeople(first) ? [first, slice(inline, from, inline.text.length)] : undefined;
}

/** Two words with capitals, or a first one with a sign or a field's colon behind it. */
const mayBeginWithPeople =
  /^\P{L}{0,4}(?:(?:by|with) )?\p{Lu}[\p{L}\p{M}'’.-]*(?:[,:@&(+]|\s(?:\S{1,4}\s){0,2}[\p{Lu}@&(+])/u;

/** A first line that only says who speaks, and the text. */
function partAtPeople(inline: Inline): Inline[] | undefined {
  const feed = inline.text.indexOf("\n");
  if (feed < 0 || feed > longestTitle || isWrapped(inline.text, feed)) return undefined;
  // the fields of one talk stay together
  if (isTitleField(inline.text.slice(feed + 1, feed + 30))) return undefined;
  const first = slice(inline, 0, feed);
  // `Staff Engineer, Acme` in the next line says that it is somebody
  const next = /^[^,\n]{3,60}(?=,\s[^,\n]{2,40}$)/u.exec(inline.text.slice(feed + 1))?.[0] ?? "";
  const sure = next !== "" && isRole(next) ? 0.6 : undefined;
  return namesOnlyPeople(first, sure) || (mayBePeople.test(first.text) && !/\p{Lu}/u.test(first.text))
    ? [first, slice(inline, feed + 1, inline.text.length)]
    : undefined;
}

/** Two to four words, or a few and a company behind a comma or in parentheses: in a note without capitals nothing tells more. */
const mayBePeople =
  /^(?:by )?\p{L}[\p{L}'’.-]+(?:\s\p{L}[\p{L}'’.-]+){1,3}(?:,\s[^.,]{2,30}|\s?\([^()]{2,40}\))?$/u;

/** What begins big, is parted somewhere and ends without a stop: few lines of prose do all of it. A field's name is no title. */
const mayAnnounce = new RegExp(
  `^\\P{L}{0,3}(?!${fieldName})[\\p{Lu}\\d].{3,}?(?::|,|\\s(?:[-–—|]{1,3}|by))\\s\\S.*[^.!?;,]$`,
  "u",
);

const isTitle = (line: Inline): boolean =>
  line.text.length < 120 &&
  /\p{L}/u.test(line.text) &&
  /^(?:["“‘([#]|«\s?)?[\p{Lu}\d]/u.test(line.text) &&
  !/[.,;:]$/.test(line.text) &&
  !isField(line.text) &&
  readTalkLine(withoutMarks(line)).score < 0.6;

/**
 * True for a line that says who speaks, and nothing else.
 * @param sure how surely names are names that stand there with nothing beside them
 */
export function namesOnlyPeople(line: Inline, sure = 0.9): boolean {
  if (/^(?:a )?panel\b/i.test(line.text) && isWithPeople(line.text)) return true;
  if (line.text.length > 120 || endsSentence(line.text)) return false;
  const list = readSpeakerList(line, 0, line.text.length);
  if (list === undefined || list.end < line.text.length - 2) return false;
  const dressed = list.speakers.some((one) => one.company !== undefined || one.marked);
  return list.score >= (dressed || isSpeakerField(line.text) ? 0.6 : sure);
}
