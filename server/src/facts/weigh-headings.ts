/** How much speaks for each heading, or line that serves as one, being a talk. */
import type { Block } from "../markdown/document";
import { isGivenName } from "../catalogue/words";
import { nameKey } from "../text/fold";
import type { Inline } from "../text/inline";
import { rememberInline } from "../text/remember";
import type { EventNames } from "./event-names";
import { firstNamed } from "./first-named";
import { evidenceOf, firstProse, type Evidence } from "./heading-evidence";
import {
  isAllLink,
  isRecordingAlone,
  leadsToOwnPage,
  leadsToProgramme,
  leadsToRecording,
  showsOwnRecording,
} from "./heading-links";
import { isGrouping } from "./no-talk";
import type { Presenting } from "./presenting";
import type { Section } from "./sections";
import { isSpeakerField } from "./speaker-field";
import { withCompanyField } from "./company-field";
import type { PersonDraft } from "./talk-draft";
import { codeOfSession, isLoneLabel } from "./talk-label";
import { headsTitle, isUnderPresenters, namesTalk, speakerOnlyWeight } from "./name-headings";
import { isOpenLine, readTalkLine, type TalkLine, type TalkOrder } from "./talk-line";
import { isTheme, presentersIn } from "./themed-sections";
import { titleScore } from "./title-score";

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
  const pairs = sections.filter((section) => headsTitle(blocks, section)).length;
  const tops = sections.filter(({ level }) => level === 1).length;
  const codes = sections.map(({ heading }) => codeOfSession(heading.inline.text.trim()));
  // without a sign behind it a flight has a code as well
  const isCoded = codes.filter((code) => code !== undefined).length > (codes.includes("signed") ? 1 : 2);
  const called = events.known
    ? sections.filter(({ heading }) => isTalkOn.test(heading.inline.text.trim()))
    : [];
  const below = events.known ? sections.filter((section) => hasKindBelow(blocks, section)) : [];
  // what a team does is a session or a workshop as well
  const kinds = below.some(({ first }) => !ofTeams.test(blocks[first + 1]?.inline.text ?? "")) ? below : [];
  return sections.map((section, i) => {
    const one = weigh(blocks, section, favoured, repeated, events, tops, pairs > 1);
    if (isCoded && codes[i] !== undefined) one.weight += 0.6;
    if (called.length > 1 && called.includes(section) && !one.none && one.line.label === undefined)
      one.weight += 0.6;
    if (kinds.length > 2 && kinds.includes(section) && !one.none) one.weight += 0.7;
    return one;
  });
}

const ofTeams = /^(?:session|workshop|demo|training|lab|meeting)s?\b/i;

/** `**Keynote**` right below a heading, and whatever was noted behind it. */
const hasKindBelow = (blocks: readonly Block[], { first }: Section): boolean => {
  const below = blocks[first + 1];
  return below?.kind === "paragraph" && isKindOfSession(below.inline.text.split("\n", 1)[0] ?? "");
};

/** True for a line below a heading that only says what kind of session it is: `**Conférence**`. */
const isKindOfSession = (text: string): boolean =>
  isLoneLabel(text) && !/^(?:topic|title|subject|demo|class|paper)s?$/i.test(text.trim());

/** The order of title and speaker that most headings of the note follow. */
function favouredOrder(sections: readonly Section[]): TalkOrder | undefined {
  const counts = new Map<TalkOrder, number>();
  for (const { heading } of sections) {
    const line = readTalkLine(heading.inline);
    const { order, score } = line;
    if (score > 0 && !isOpenLine(heading.inline, line)) counts.set(order, (counts.get(order) ?? 0) + score);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first !== undefined && first[1] > 1.1 && first[1] > (second?.[1] ?? 0) * 1.5 ? first[0] : undefined;
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
  isHabit: boolean,
): Weighed {
  const evidence = evidenceOf(blocks, section, favoured, events);
  const { text, title, line, below, fields, sentences, none, speakersInLine } = evidence;
  let weight = weightFor(evidence, events.known, isHabit) - weightAgainst(evidence, repeated, events);
  if (isAmongPresenters(evidence)) weight = Math.min(weight, 0.1);
  if (isTheme(evidence)) weight = -1;
  if (isNoteTitle(evidence) && events.isIn(text)) weight = -1;
  if (section.first === 0 && line.label === undefined && beginsWithEvent(text, events)) weight = -1;
  // `QueueConf 2019, Room 7 - Jane Roe - …`: the heading of a page elsewhere
  if (roomBehind.test(title) && events.isName(title.replace(roomBehind, ""))) weight = -1;
  if (none || (events.isName(text) && !speakersInLine && line.label === undefined)) weight = -1;
  const isStated = evidence.labelled || below[0]?.rule === "field: speaker";
  if (isAbove(evidence) && !isStated && (tops < 3 || below.length + fields.length === 0)) weight -= 0.3;
  const isNamed = none || speakersInLine || below.length > 0 || fields.length > 0;
  return {
    section,
    line,
    below: withCompanyField(below.length > 0 ? below : fields, blocks, section.first + 1, section.bodyEnd),
    sentences,
    named: isNamed ? undefined : namedBelow(blocks, section),
    none,
    weight,
    accepted: false,
  };
}

/** `Charla de papel`: the first word says what it is. */
const isCalledTalk =
  /^(?:charla|ponencia|palestra|conférence|intervention) (?:de |del |da |do |d['’]|sobre |sur )\S/iu;

/** `Animation talk`: the last word says what it is, in a note with several such. */
const isTalkOn =
  /^(?!(?:my|the|our|an?|how|why|what|giving|your|his|her|their|first|second|third|next|last|best|worst|lightning|closing|opening|morning|evening|ignite|sponsor(?:ed)?|invited|favou?rite|bonus|another|tech|after|before|small|big|cheap|elevator|pillow|toolbox|table|dinner|lunch|hallway|some|any|each|every|no|this|that|one|good|great|real|crazy)\s)[^\s,]+(?:\s(?!an?\s)[^\s,]+(?<!['’]s)){0,3}\s(?:talk|keynote)$/iu;

const roomBehind = /,\s(?:room|hall|track|stage)\s[\w.]{1,12}$/i;

/**
 * What speaks for a talk.
 * @param isHabit true where several headings stand right above one other each
 */
function weightFor(evidence: Evidence, inEvent: boolean, isHabit: boolean): number {
  const { blocks, section, text, title, line, speakersInLine, below, fields, told } = evidence;
  let weight = 0;
  if (speakersInLine)
    weight +=
      line.order === "speaker-only"
        ? inEvent &&
          headsTitle(blocks, section) &&
          line.score >= 0.7 &&
          (isHabit || isGivenName(text.split(/\s/)[0] ?? ""))
          ? 0.6
          : speakerOnlyWeight(line, inEvent ? blocks[section.first + 1] : undefined)
        : 0.4 + line.score * 0.3;
  if (line.label !== undefined || (inEvent && isCalledTalk.test(text))) weight += 0.6;
  else if (isLoneLabel(text) && !isGrouping(text)) weight += 0.5;
  if (isSpeakerField(text)) weight += 0.6;
  if (
    line.order === "speaker-only" &&
    line.score >= 0.7 &&
    isUnderPresenters(section) &&
    namesTalk(blocks[section.first + 1])
  )
    weight += 0.3;
  if (line.quoted) weight += 0.3;
  // `12:30 soup` is no title
  if (line.timed && (/\s/.test(title.trim()) || /^\P{L}*\p{Lu}/u.test(title))) weight += 0.6;
  if (line.handled) weight += 0.6;
  if (section.level === 7 && isAllLink(section.heading.inline)) weight += 0.7;
  if (leadsToRecording(section.heading.inline) || (inEvent && leadsToProgramme(section.heading.inline)))
    weight += 0.6;
  if (inEvent && titleScore(text) >= 0.3 && isRecordingAlone(blocks[section.first + 1])) weight += 0.6;
  if (inEvent && leadsToOwnPage(blocks, section, title)) weight += 0.6;
  else if (inEvent && showsOwnRecording(blocks, section)) weight += 0.4;
  if (below.length > 0) weight += below[0]?.rule === "field: speaker" ? 0.7 : 0.6;
  if (fields.length > 0) weight += 0.6;
  if (told === "strong") weight += section.level <= 6 || titleScore(text) > 0.4 ? 0.6 : 0.5;
  else if (told === "later") weight += 0.3;
  if (inEvent && told === undefined && !ofVisitor.test(text))
    weight += saysItWas(firstProse(blocks, section.first + 1, section.bodyEnd)) ? 0.6 : 0;
  if (hasTalkWords(blocks, section.first + 1, section.bodyEnd)) weight += 0.2;
  return weight;
}

/** What speaks against one: the same heading again, and lines that are no headings by their marks. */
function weightAgainst(
  { section, text, line, speakersInLine, below, told }: Evidence,
  repeated: ReadonlyMap<string, number>,
  events: EventNames,
): number {
  let weight = 0;
  // the same talk at another event names its speaker again
  const isWithSpeaker = speakersInLine && line.score >= 0.75;
  const isRepeated = (repeated.get(nameKey(text)) ?? 0) > 1;
  if (isRepeated && line.order !== "speaker-only" && !isWithSpeaker) weight += 0.6;
  if (section.level < 7) return weight;
  if (
    !speakersInLine &&
    !(line.timed && events.known) &&
    line.label === undefined &&
    told !== "strong" &&
    below.length === 0
  )
    weight += 0.1;
  // a colon ends what leads in to a list, unless it names a title and who gave it
  const isBoth = speakersInLine && line.order !== "speaker-only";
  return text.endsWith(":") && !isBoth ? weight + 0.4 : weight;
}

/** People present below it, below a weekday even one, and it names none itself: a day, a track. */
const isAmongPresenters = ({ blocks, section, text, line, speakersInLine, below }: Evidence): boolean =>
  !speakersInLine &&
  line.label === undefined &&
  !line.timed &&
  below.length === 0 &&
  presentersIn(blocks, section) > (weekday.test(text) ? 0 : 1);

const isNoteTitle = ({ section, speakersInLine, line }: Evidence): boolean =>
  section.first <= 1 && section.level === 1 && !speakersInLine && line.label === undefined;

/** `QueueConf 2014, Bergen, March 24`: the event, with its year, and where it was. */
function beginsWithEvent(text: string, events: EventNames): boolean {
  const name =
    /^\W{0,3}(.{3,60}?\s(?:19|20)\d{2})(?=$|[,;(]|\s[-–—]\s\p{Lu}\p{L}+(?:,?\s\p{Lu}\p{L}+)?(?:,?\s\(?(?:[Dd]ay|[Pp]art)\s\w{1,5}\)?)?$)/u.exec(
      text,
    )?.[1];
  return name !== undefined && events.isName(name);
}

/** The title of a note stands above all the rest; what is one of many like it and names its speaker is no such title. */
const isAbove = ({ section, line, speakersInLine }: Evidence): boolean =>
  section.level === 1 && section.children.length > 1 && line.label === undefined && !speakersInLine;

/** `My first impression`, `The venue`. */
const ofVisitor = /^(?:my|our|the|why|where|who)\s/i;

/** `This was a session about queues`: the first words below a heading. */
const saysItWas = (block: Block | undefined): boolean =>
  block?.kind === "paragraph" &&
  /^this\s(?:was|is)\s(?:an?|the)\s(?:[\p{L}-]+\s){0,3}(?:talk|session|keynote|workshop|presentation|panel|discussion|tutorial)\s(?:about|on|by)\b/iu.test(
    block.inline.text,
  );

/** `Thursday: the old quarrel` may be a talk's time and title, or a day with a name. */
const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;

/** Whom the first paragraph of a section names; a list says what was told, not who spoke. */
function namedBelow(blocks: readonly Block[], section: Section): Weighed["named"] {
  const block = firstProse(blocks, section.first + 1, section.bodyEnd);
  if (block?.kind !== "paragraph" || block.quoted || block.indent > 0) return undefined;
  const reading = firstNamed(block.inline);
  return reading === undefined ? undefined : { block, reading };
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
