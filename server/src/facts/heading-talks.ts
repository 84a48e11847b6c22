/** Talks whose title is a heading, or a line that serves as one. */
import type { Block } from "../markdown/document";
import { sourceRange } from "../text/inline";
import { withEmployerLine } from "./employer-line";
import type { EventNames } from "./event-names";
import { isSpeakers } from "./heading-lines";
import { decideHeadings } from "./heading-verdicts";
import { isGrouping } from "./no-talk";
import type { Section } from "./sections";
import { fromSentence, personFrom, type PersonDraft, type TalkDraft } from "./talk-draft";
import { holdsList } from "./held-lists";
import { holdsCode } from "./talk-label";
import {
  fieldBelow,
  markedBelow,
  plainBelow,
  quotedBelow,
  statedBelow,
  type TitleBelow,
} from "./title-below";
import { isBelowAddresses } from "./name-headings";
import { weighHeadings, type Weighed } from "./weigh-headings";

/** Weighs the evidence of all headings, decides, and reads the talks out of those that are. */
export function findHeadingTalks(
  blocks: readonly Block[],
  sections: readonly Section[],
  events: EventNames,
): TalkDraft[] {
  const weighed = weighHeadings(blocks, sections, events);
  const bySection = new Map(weighed.map((one) => [one.section, one]));
  decideHeadings(blocks, weighed, bySection, events);
  const accepted = weighed.filter((one) => one.accepted);
  const named = accepted.filter(({ line }) => line.order === "speaker-only");
  const titled = (below: typeof markedBelow): number =>
    named.filter(({ section }) => below(blocks[section.first + 1]) !== undefined).length;
  const [marked, plain] = [titled(markedBelow), titled(plainBelow)];
  // of two that are enough where a company stands with each name
  const isWithPlainTitle = ({ section, line }: Weighed): boolean =>
    plainBelow(blocks[section.first + 1]) !== undefined &&
    line.speakers.some(({ company }) => company !== undefined);
  const habits = {
    isHabit: marked > 1 && marked >= named.length / 2,
    isHeadingHabit: named.filter(({ section }) => isRightBelow(section)).length > 1,
    isPlainHabit: (plain > 2 && plain >= named.length * 0.75) || (plain > 1 && named.every(isWithPlainTitle)),
  };
  return accepted.map((one) => toDraft(blocks, one, { bySection, events, ...habits }));
}

/** The rule of a heading with its session's code and its time: nothing but a programme has both. */
export const coded = "heading, code and time";
const isInProgramme = ({ line, section }: Weighed): boolean =>
  line.timed && line.score === 0 && holdsCode(section.heading.inline.text);

interface Surroundings {
  readonly bySection: ReadonlyMap<Section, Weighed>;
  readonly events: EventNames;
  /** The writer sets off titles below their speakers: two of them, and half of all. */
  readonly isHabit: boolean;
  /** The same as smaller headings. */
  readonly isHeadingHabit: boolean;
  /** The same in lines without a mark, or in quotation marks: below three speakers, and nearly all of them. */
  readonly isPlainHabit: boolean;
}

function toDraft(blocks: readonly Block[], one: Weighed, surroundings: Surroundings): TalkDraft {
  const { bySection, events, isHabit, isPlainHabit } = surroundings;
  const { section, line } = one;
  const { inline } = section.heading;
  const rule = isInProgramme(one)
    ? coded
    : line.score > 0
      ? `heading: ${line.order}`
      : one.below.length > 0
        ? "heading, speaker below"
        : "heading";
  const nested = section.children.find(
    (child) => bySection.get(child)?.accepted === true || isGrouping(child.heading.inline.text),
  );
  const below =
    line.order === "speaker-only"
      ? (titleBelow(blocks, section, surroundings) ??
        statedBelow(blocks[section.first + 1]) ??
        quotedBelow(blocks[section.first + 1], line.label !== undefined) ??
        (isHabit ? markedBelow(blocks[section.first + 1]) : undefined) ??
        (isPlainHabit ? plainBelow(blocks[section.first + 1]) : undefined))
      : fieldBelow(inline, blocks[section.first + 1]);
  const cut = events.prefixLength(inline.text.slice(line.title.start, line.title.end));
  const titled = below ?? { inline, title: { start: line.title.start + cut, end: line.title.end } };
  return {
    title: titled.inline.text.slice(titled.title.start, titled.title.end).replaceAll("\n", " "),
    titleRange: sourceRange(titled.inline, titled.title),
    speakers: withEmployerLine(
      speakersOf(one),
      blocks[section.first + (isWho(blocks[section.first + 1]) ? 2 : 1)],
    ),
    rule,
    confidence: Math.min(1, Math.max(0.4, one.weight)),
    first: section.first,
    end: nested?.first ?? (one.below.length > 0 ? startOfList(blocks, section) : undefined) ?? section.end,
  };
}

/** A line that only says who it is: a name, or a handle. */
const isWho = (block: Block | undefined): boolean =>
  isSpeakers(block) || /^@[A-Za-z][\w-]{2,30}$/.test(block?.inline.text.trim() ?? "");

/** A talk's own text ends above a list of other talks, and above the line that leads in to it. */
function startOfList(blocks: readonly Block[], section: Section): number | undefined {
  if (!holdsList(blocks, section)) return undefined;
  const first = blocks.findIndex(
    ({ kind, indent }, i) => i > section.first && i < section.end && kind === "item" && indent === 1,
  );
  const leadIn = blocks[first - 1];
  const isShort = leadIn?.kind === "paragraph" && leadIn.inline.text.length < 60;
  return isShort && first - 1 > section.first + 1 ? first - 1 : first;
}

/** Where a heading names the speaker, its only sub-heading may be the title, or among apart ones the first, where others do so too. */
function titleBelow(
  blocks: readonly Block[],
  section: Section,
  { bySection, isHeadingHabit }: Surroundings,
): TitleBelow | undefined {
  const titles = section.children.filter((child) => bySection.get(child)?.none === false);
  const [only] = titles;
  const known = only === undefined ? undefined : bySection.get(only);
  const isAlone =
    section.children.length === 1 || (isHeadingHabit && titles.length === 1 && isRightBelow(section));
  if (only === undefined || known === undefined || !isAlone || known.accepted) return undefined;
  const isBelow = only.first <= section.first + 2 || isBelowAddresses(blocks, section.first, only.first);
  if (!isBelow || known.line.score > 0) return undefined;
  return { inline: only.heading.inline, title: known.line.title };
}

const isRightBelow = ({ first, children }: Section): boolean => children[0]?.first === first + 1;

function speakersOf(one: Weighed): PersonDraft[] {
  const { inline } = one.section.heading;
  const inLine = one.line.speakers.map((reading) =>
    personFrom(inline, reading, `heading: ${one.line.order}`),
  );
  if (inLine.length > 0) return inLine;
  if (one.below.length > 0) return [...one.below];
  const strong = one.sentences.filter(({ reading }) => reading.strong);
  const best =
    strong.length > 0
      ? strong
      : one.sentences.filter(({ reading }) => reading.speakers.some((each) => each.company !== undefined));
  const first = best[0];
  if (first === undefined)
    return one.named === undefined ? [] : fromSentence(one.named.block, one.named.reading);
  return best
    .filter(({ block }) => block === first.block)
    .flatMap(({ block, reading }) => fromSentence(block, reading));
}
