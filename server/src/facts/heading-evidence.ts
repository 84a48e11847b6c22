/** What a heading, or a line that serves as one, says together with the lines below it: title, speakers, sentences. */
import type { Block } from "../markdown/document";
import { findBiographies, findQuotedSpeakers } from "./biographies";
import type { EventNames } from "./event-names";
import { holdsList, holdsTitledList } from "./held-lists";
import { isAboutMakers, isGrouping, isMealWithSomebody, isNoTalk, isOfTheDay } from "./no-talk";
import { month } from "./month";
import { findPresenting, isSurelyPresenting, type Presenting } from "./presenting";
import type { Section } from "./sections";
import { isSpeakerField } from "./speaker-field";
import { findLabelledSpeakers, isGivenBy, speakerHeadingBelow } from "./speaker-headings";
import { findSpeakerFields, findSpeakerLines } from "./speaker-lines";
import type { PersonDraft } from "./talk-draft";
import { isLoneLabel, isMaterial } from "./talk-label";
import { isTitle } from "./title-case";
import { readTalkLine, type TalkLine, type TalkOrder } from "./talk-line";

export interface Evidence {
  readonly blocks: readonly Block[];
  readonly section: Section;
  readonly text: string;
  readonly title: string;
  readonly line: TalkLine;
  readonly speakersInLine: boolean;
  /** Surely no talk. */
  readonly none: boolean;
  /** Whom lines below name as speakers. */
  readonly below: readonly PersonDraft[];
  /** True where a sub-heading of its own says so: `## Speakers`. */
  readonly labelled: boolean;
  /** Whom fields, biographies and quotations below name. */
  readonly fields: readonly PersonDraft[];
  readonly sentences: readonly { block: Block; reading: Presenting }[];
  /** How surely a sentence says who spoke; `strong` where the first prose does. */
  readonly told: "strong" | "later" | undefined;
}

/** @param favoured the order of title and speaker that most headings of the note follow */
export function evidenceOf(
  blocks: readonly Block[],
  section: Section,
  favoured: TalkOrder | undefined,
  events: EventNames,
): Evidence {
  const { inline } = section.heading;
  const text = inline.text.trim();
  const line = withoutTopics(readTalkLine(inline, favoured), blocks, section);
  // `RubyConf Mini — Day 1`
  const speakersInLine =
    line.score > 0 &&
    !line.speakers.some(({ name }) => events.isName(inline.text.slice(name.start, name.end)));
  const title = inline.text.slice(line.title.start, line.title.end);
  const heading = { blocks, section, text, title, line, speakersInLine };
  const none = isSurelyNone(heading);
  const from = section.first + 1;
  const sentences = none ? [] : presentingIn(blocks, from, Math.min(section.bodyEnd, from + 6));
  const strong = sentences.filter(({ reading }) => isSurelyPresenting(reading, events.known));
  const isFirst = strong.some(({ block }) => block === firstProse(blocks, from, section.bodyEnd));
  const told = isFirst ? "strong" : strong.length > 0 ? "later" : undefined;
  const people =
    none || speakersInLine ? { below: [], fields: [], labelled: false } : peopleBelow(heading, events);
  const isNamed = speakersInLine || people.below.length + people.fields.length > 0 || told !== undefined;
  return { ...heading, none: none || (!isNamed && isUnder(section, isNews)), ...people, sentences, told };
}

/** `Sorting Mail with Ruby Packs` above `Jane Roe - Lead Sorter at Acme`: whoever the line below names spoke, and with that. */
function withoutTopics(line: TalkLine, blocks: readonly Block[], { heading, first }: Section): TalkLine {
  const { text } = heading.inline;
  const who = line.speakers[0]?.name;
  const isWith =
    line.order === "title-first" &&
    who !== undefined &&
    /^\s+with\s+$/i.test(text.slice(line.title.end, who.start));
  const isNamedBelow =
    isWith && findSpeakerLines(blocks, first + 1, first + 2).some(({ company }) => company !== undefined);
  if (!isNamedBelow) return line;
  const title = { start: line.title.start, end: text.trimEnd().length };
  return { ...line, title, speakers: [], order: "title-only", score: 0 };
}

type HeadingLine = Pick<Evidence, "blocks" | "section" | "text" | "title" | "line" | "speakersInLine">;

/** A part of a talk or of a day, a label, a meal. */
function isSurelyNone({ blocks, section, text, title, line, speakersInLine }: HeadingLine): boolean {
  const isSeries = line.title.start > 0 && isDated.test(text) && !isNoTalk(title);
  const isNamed =
    (isSeries && line.order === "speaker-only" && line.score >= 0.7) ||
    ((isSentence.test(text) || isSeries) &&
      findSpeakerLines(blocks, section.first + 1, section.first + 2).length > 0);
  return (
    ((isNoTalk(text) || (isNoTalk(title) && line.order !== "speaker-only")) &&
      !(speakersInLine && line.order !== "speaker-only") &&
      !isNamed &&
      (!isLoneLabel(text) || isGrouping(text))) ||
    (isSpeakerField(text) && !standsAlone(section)) ||
    (section.level > 6 && isSpoken.test(text) && !isTitle(title)) ||
    text.startsWith("![") ||
    isGivenBy(section) ||
    (section.parent !== undefined &&
      section.parent.level > 1 &&
      speakerHeadingBelow(section.parent) === section) ||
    (!speakersInLine && isSomebody.test(title)) ||
    isAboutSomebody(section, line, title, text) ||
    (isOwnNotes.test(title.trim()) && line.label === undefined) ||
    isMealWithSomebody(text) ||
    isMaterial(text) ||
    (!speakersInLine && isOfTheDay(text)) ||
    isAboutMakers(text) ||
    isUnder(section, isAboutMakers)
  );
}

/** `Top announcements`: what stands below is what was announced. */
const isNews = (text: string): boolean =>
  /^(?:(?:top|new|big|main|major|product|keynote)\s){0,2}(?:announcements|releases|news)\W*$/i.test(
    text.trim(),
  );

/** `Jane -- runs the mail room` as a line of its own. */
const isAboutSomebody = ({ level }: Section, { order }: TalkLine, title: string, text: string): boolean =>
  level === 8 && order === "speaker-first" && /^\p{Ll}/u.test(title) && /^\p{L}+\s[-–—]/u.test(text);

/** `"This is a good time to sort letters."` as a line of its own: what somebody said. */
const isSpoken = /^["“„][^"“”„]*\S\s\S[^"“”„]*[.!]["“”]$/u;

/** `Lightning: somebody with a drawer`. */
const isSomebody =
  /^(?:some(?:body|one)|an? (?:guy|woman|man|person|student)|two (?:guys|people|students)) (?:w\/|with) /i;
const isOwnNotes =
  /^(?:my |\p{Lu}\p{Ll}+['’]s? )?(?:raw )?(?:notes|summary|recap|impressions|trip report|report)$/iu;

/** Speakers below a heading that names none: the surest way of naming them counts. */
function peopleBelow(
  { blocks, section, line }: HeadingLine,
  events: EventNames,
): Pick<Evidence, "below" | "fields" | "labelled"> {
  // who speaks inside items speaks of them
  if (holdsTitledList(blocks, section)) return { below: [], fields: [], labelled: false };
  const from = section.first + 1;
  const labelled = findLabelledSpeakers(blocks, section, events.known);
  const below =
    labelled.length > 0
      ? labelled
      : findSpeakerLines(
          blocks,
          from,
          endOfSpeakers(blocks, section),
          false,
          events.known && !ofPeople.test(section.heading.inline.text),
        );
  if (below.length > 0) return { below, fields: [], labelled: labelled.length > 0 };
  const isQuoted = events.known && (line.timed || line.label !== undefined);
  return {
    below,
    labelled: false,
    fields: [
      ...findSpeakerFields(blocks, from, section.bodyEnd),
      ...findBiographies(blocks, from, section.bodyEnd),
      ...(isQuoted ? findQuotedSpeakers(blocks, from, section.bodyEnd) : []),
    ],
  };
}

/** `Photos by`, `Follow these people`: whoever stands below did not speak. */
const ofPeople = /\b(?:by|from|follow|tweets?|photos?|dinner|lunch|overheard|quotes?|met|people)\b/i;

/** Up to where speakers may be named: above a list of talks, only in the very next line. */
function endOfSpeakers(blocks: readonly Block[], section: Section): number {
  if (!holdsList(blocks, section)) return section.bodyEnd;
  const next = section.first + 1;
  return blocks[next]?.kind === "paragraph" ? next + 1 : next;
}

/** `September 8 - Fireside Chat` is a day, unless who spoke stands right below. */
const isDated = new RegExp(`^(?:${month}\\.? \\d{1,2}|\\d{1,2}(?:st|nd|rd|th)?\\.? ${month})`, "i");

/** `What we learned` looks back, and with a speaker right below is a title. */
const isSentence = /^(?:things|what|stuff) (?:that )?(?:i|we)\b/i;

/** `Speaker: Jane Roe` heads a talk where it is one of several below a day, and belongs to the title above it elsewhere. */
function standsAlone({ parent }: Section): boolean {
  if (parent === undefined) return true;
  const fields = parent.children.filter((child) => isSpeakerField(child.heading.inline.text)).length;
  return fields > 1 || isGrouping(parent.heading.inline.text);
}

function isUnder(section: Section, test: (text: string) => boolean): boolean {
  for (let up = section.parent; up !== undefined; up = up.parent)
    if (test(up.heading.inline.text)) return true;
  return false;
}

const isProse = (block: Block): boolean =>
  (block.kind === "paragraph" || block.kind === "item") && block.inline.text.trim() !== "";

/** The first paragraph or item of some blocks. */
export const firstProse = (blocks: readonly Block[], from: number, end: number): Block | undefined =>
  blocks.slice(from, end).find(isProse);

function presentingIn(
  blocks: readonly Block[],
  from: number,
  end: number,
): { block: Block; reading: Presenting }[] {
  return blocks
    .slice(from, end)
    .filter((block) => isProse(block) && !block.quoted)
    .flatMap((block) => findPresenting(block.inline).map((reading) => ({ block, reading })));
}
