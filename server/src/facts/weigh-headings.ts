/** How much speaks for each heading, or line that serves as one, being a talk. */
import type { Block } from "../markdown/document";
import { nameKey } from "../text/fold";
import type { Inline } from "../text/inline";
import { rememberInline } from "../text/remember";
import type { EventNames } from "./event-names";
import { firstNamed } from "./first-named";
import { isAboutMakers, isGrouping, isMealWithSomebody, isNoTalk, isOfTheDay } from "./no-talk";
import { findPresenting, type Presenting } from "./presenting";
import type { Section } from "./sections";
import { findBiographies, findQuotedSpeakers } from "./biographies";
import { holdsList } from "./held-lists";
import {
  findLabelledSpeakers,
  findSpeakerFields,
  findSpeakerLines,
  isSpeakerField,
  speakerHeadingBelow,
  withCompanyField,
} from "./speaker-lines";
import type { PersonDraft } from "./talk-draft";
import { hasSessionCode, isLoneLabel } from "./talk-label";
import { isRecording } from "./recordings";
import { readTalkLine, titleScore, type TalkLine, type TalkOrder } from "./talk-line";

export interface Weighed {
  readonly section: Section;
  readonly line: TalkLine;
  readonly below: readonly PersonDraft[];
  readonly sentences: readonly { block: Block; reading: Presenting }[];
  /** Whom the first words below name, where nothing else says who spoke. */
  readonly named: { readonly block: Block; readonly reading: Presenting } | undefined;
  readonly none: boolean;
  weight: number;
  accepted: boolean;
}

/** Every section of a note with its weight; nothing is accepted yet. */
export function weighHeadings(
  blocks: readonly Block[],
  sections: readonly Section[],
  events: EventNames,
): Weighed[] {
  const favoured = favouredOrder(sections);
  const repeated = countHeadings(sections);
  const tops = sections.filter(({ level }) => level === 1).length;
  const coded = sections.filter(({ heading }) => hasSessionCode(heading.inline.text.trim())).length;
  return sections.map((section) => {
    const one = weigh(blocks, section, favoured, repeated, events, tops);
    if (coded > 1 && hasSessionCode(section.heading.inline.text.trim())) one.weight += 0.6;
    return one;
  });
}

/** Up to where speakers may be named: above a list of talks, only in the very next line. */
function endOfSpeakers(blocks: readonly Block[], section: Section): number {
  if (!holdsList(blocks, section)) return section.bodyEnd;
  const next = section.first + 1;
  return blocks[next]?.kind === "paragraph" ? next + 1 : next;
}

/** The order of title and speaker that most headings of the note follow. */
function favouredOrder(sections: readonly Section[]): TalkOrder | undefined {
  const counts = new Map<TalkOrder, number>();
  for (const { heading } of sections) {
    const { order, score } = readTalkLine(heading.inline);
    if (score > 0) counts.set(order, (counts.get(order) ?? 0) + score);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first !== undefined && first[1] > 1.2 && first[1] > (second?.[1] ?? 0) * 1.5 ? first[0] : undefined;
}

function countHeadings(sections: readonly Section[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { heading } of sections) {
    const key = nameKey(heading.inline.text);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

const talkWords =
  /\b(?:this|the|his|her|their|my|a|an) (?:\p{L}+ ){0,2}(?:talk|presentation|keynote|workshop|session|lecture|panel|tutorial)\b|\bthe (?:speaker|presenter|presentator|audience|slides?)s?\b/iu;
const mayBeTalkWord =
  /talk|presentat|presenter|keynote|workshop|session|lecture|panel|tutorial|speaker|audience|slide/i;
const materials = /slides?\b|speakerdeck|slideshare|sched\.c|youtu\.?be|vimeo|\brecording\b/i;

function weigh(
  blocks: readonly Block[],
  section: Section,
  favoured: TalkOrder | undefined,
  repeated: ReadonlyMap<string, number>,
  events: EventNames,
  tops: number,
): Weighed {
  const { heading } = section;
  const text = heading.inline.text.trim();
  const line = readTalkLine(heading.inline, favoured);
  // `RubyConf Mini — Day 1`
  const speakersInLine =
    line.score > 0 &&
    !line.speakers.some(({ name }) => events.isName(heading.inline.text.slice(name.start, name.end)));
  const title = heading.inline.text.slice(line.title.start, line.title.end);
  const named =
    isSentence.test(text) && findSpeakerLines(blocks, section.first + 1, section.first + 2).length > 0;
  const none =
    ((isNoTalk(text) || isNoTalk(title)) &&
      !speakersInLine &&
      !named &&
      (!isLoneLabel(text) || isGrouping(text))) ||
    (isSpeakerField(text) && !standsAlone(section)) ||
    (section.parent !== undefined &&
      section.parent.level > 1 &&
      speakerHeadingBelow(section.parent) === section) ||
    (/^(?:my )?(?:raw )?(?:notes|summary|recap|impressions|trip report|report)$/i.test(title.trim()) &&
      line.label === undefined) ||
    isMealWithSomebody(text) ||
    (!speakersInLine && isOfTheDay(text)) ||
    isAboutMakers(text) ||
    isUnder(section, isAboutMakers);
  const from = section.first + 1;
  const labelled = none || speakersInLine ? [] : findLabelledSpeakers(blocks, section);
  const below =
    none || speakersInLine || labelled.length > 0
      ? labelled
      : findSpeakerLines(blocks, from, endOfSpeakers(blocks, section));
  const fields =
    none || speakersInLine || below.length > 0
      ? []
      : [
          ...findSpeakerFields(blocks, from, section.bodyEnd),
          ...findBiographies(blocks, from, section.bodyEnd),
          ...(events.known && (line.timed || line.label !== undefined)
            ? findQuotedSpeakers(blocks, from, section.bodyEnd)
            : []),
        ];
  const sentences = none ? [] : presentingIn(blocks, from, Math.min(section.bodyEnd, from + 6));
  const strong = sentences.some(
    (one) => one.reading.strong && one.block === firstProse(blocks, from, section.bodyEnd),
  );
  const later = !strong && sentences.some((one) => one.reading.strong);
  let weight = 0;
  if (speakersInLine)
    weight += line.order === "speaker-only" ? speakerOnlyWeight(line) : 0.4 + line.score * 0.3;
  if (line.label !== undefined) weight += 0.6;
  else if (isLoneLabel(text) && !isGrouping(text)) weight += 0.5;
  if (isSpeakerField(text)) weight += 0.6;
  if (line.quoted) weight += 0.3;
  // `12:30 soup` is no title
  if (line.timed && (/\s/.test(title.trim()) || /^\P{L}*\p{Lu}/u.test(title))) weight += 0.6;
  if (line.handled) weight += 0.6;
  if (leadsToRecording(heading.inline)) weight += 0.6;
  if (below.length > 0) weight += below[0]?.rule === "field: speaker" ? 0.7 : 0.6;
  if (fields.length > 0) weight += 0.6;
  if (strong) weight += section.level <= 6 || titleScore(text) > 0.4 ? 0.6 : 0.5;
  else if (later) weight += 0.3;
  if (hasTalkWords(blocks, from, section.bodyEnd)) weight += 0.2;
  if ((repeated.get(nameKey(text)) ?? 0) > 1 && line.order !== "speaker-only") weight -= 0.6;
  if (
    section.level >= 7 &&
    !speakersInLine &&
    !(line.timed && events.known) &&
    line.label === undefined &&
    !strong &&
    below.length === 0
  )
    weight -= 0.1;
  if (text.endsWith(":") && section.level >= 7) weight -= 0.4;
  const isNoteTitle =
    section.first <= 1 && section.level === 1 && !speakersInLine && line.label === undefined;
  if (
    !speakersInLine &&
    line.label === undefined &&
    !line.timed &&
    below.length === 0 &&
    presentersIn(blocks, section) > (weekday.test(text) ? 0 : 1)
  )
    weight = Math.min(weight, 0.1);
  if (isNoteTitle && events.isIn(text)) weight = -1;
  if (none || (events.isName(text) && !speakersInLine && line.label === undefined)) weight = -1;
  // the title of a note stands above all the rest; what is one of many like it and names its speaker is no such title
  const isAbove =
    section.level === 1 && section.children.length > 1 && line.label === undefined && !speakersInLine;
  if (isAbove && (tops < 3 || below.length + fields.length === 0)) weight -= 0.3;
  return {
    section,
    line,
    below: withCompanyField(below.length > 0 ? below : fields, blocks, from, section.bodyEnd),
    sentences,
    named:
      none || speakersInLine || below.length > 0 || fields.length > 0
        ? undefined
        : namedBelow(blocks, section),
    none,
    weight,
    accepted: false,
  };
}

/** All of it leads to a recording, and it reads like a title. */
const leadsToRecording = ({ text, marks }: Inline): boolean =>
  titleScore(text) >= 0.3 &&
  !/\b(?:playlist|videos?|stream|guidelines|conduct|photos)\b/i.test(text) &&
  marks.some(
    ({ kind, start, end, url }) =>
      kind === "link" && start <= 1 && end >= text.trimEnd().length - 1 && isRecording(url),
  );

/** `What we learned` looks back, and with a speaker right below is a title. */
const isSentence = /^(?:things|what|stuff) (?:that )?(?:i|we)\b/i;

/** `Thursday: the old quarrel` may be a talk's time and title, or a day with a name. */
const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;

/** `Speaker: Jane Roe` heads a talk where it is one of several below a day, and belongs to the title above it elsewhere. */
function standsAlone({ parent }: Section): boolean {
  if (parent === undefined) return true;
  const fields = parent.children.filter((child) => isSpeakerField(child.heading.inline.text)).length;
  return fields > 1 || isGrouping(parent.heading.inline.text);
}

/** A heading that is only a name needs a company, a role or a profile beside it, or it may be anybody. */
function speakerOnlyWeight(line: TalkLine): number {
  const dressed = line.speakers.some((one) => one.company !== undefined || one.marked);
  return dressed ? 0.6 : 0.35;
}

function isUnder(section: Section, test: (text: string) => boolean): boolean {
  for (let up = section.parent; up !== undefined; up = up.parent)
    if (test(up.heading.inline.text)) return true;
  return false;
}

const isProse = (block: Block): boolean =>
  (block.kind === "paragraph" || block.kind === "item") && block.inline.text.trim() !== "";

const firstProse = (blocks: readonly Block[], from: number, end: number): Block | undefined =>
  blocks.slice(from, end).find(isProse);

/** Whom the first paragraph of a section names; a list says what was told, not who spoke. */
function namedBelow(blocks: readonly Block[], section: Section): Weighed["named"] {
  const block = firstProse(blocks, section.first + 1, section.bodyEnd);
  if (block?.kind !== "paragraph" || block.quoted || block.indent > 0) return undefined;
  const reading = firstNamed(block.inline);
  return reading === undefined ? undefined : { block, reading };
}

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

/**
 * How many paragraphs of a section tell of different people presenting; 0 where none of them sets a title off. Two or
 * more make the section an essay on several talks.
 */
function presentersIn(blocks: readonly Block[], { first, bodyEnd }: Section): number {
  const names = new Set<string>();
  let titled = false;
  for (const block of blocks.slice(first + 1, bodyEnd).slice(0, 30)) {
    if (block.kind !== "paragraph" || block.quoted) continue;
    const reading = findPresenting(block.inline).find((one) => one.strong);
    const name = reading?.speakers[0]?.name;
    if (name === undefined) continue;
    names.add(nameKey(block.inline.text.slice(name.start, name.end)));
    titled ||=
      /["“][^"“”]{6,100}["”]/.test(block.inline.text) ||
      block.inline.marks.some((mark) => mark.kind === "emphasis");
  }
  return titled ? names.size : 0;
}

const hasTalkWords = (blocks: readonly Block[], from: number, end: number): boolean =>
  blocks.slice(from, Math.min(end, from + 8)).some((block) => saysTalk(block.inline));

/** Whether a text says that its section is a talk's: by a word for one, or a link to its slides. */
export const saysTalk = rememberInline(
  ({ text, marks }: Inline): boolean =>
    (mayBeTalkWord.test(text) && talkWords.test(text)) ||
    marks.some(
      (mark) =>
        mark.kind === "link" && materials.test(`${mark.url ?? ""} ${text.slice(mark.start, mark.end)}`),
    ),
);
