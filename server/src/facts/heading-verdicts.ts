/** Which headings are talks: the sure ones first, then their siblings, never a day above talks or a part of one. */
import { isGivenName } from "../catalogue/words";
import type { Block } from "../markdown/document";
import { nameKey } from "../text/fold";
import { contains } from "../text/range";
import type { EventNames } from "./event-names";
import { linkedBelow } from "./first-named";
import { saysSession } from "./foreign-presenting";
import { acceptAttended, acceptHeld, acceptShort, acceptUnnamed, hasDays, isNamed } from "./heading-habits";
import { byLevel, descendants, groupsBy, holdsTalks, isTitledHeading, nearestTalk } from "./heading-outline";
import { announcesTalks, isGrouping } from "./no-talk";
import { isCapitals } from "./parted-talk";
import type { Section } from "./sections";
import { findSetOffTalks, withoutTitle } from "./set-off-talks";
import type { TalkDraft } from "./talk-draft";
import { isTitle } from "./title-case";
import { titleScore } from "./title-score";
import type { Weighed } from "./weigh-headings";

/** At this weight a heading is a talk by itself. */
const certain = 0.55;
/** Decides for each weighed heading whether it is a talk, and marks it so. */
export function decideHeadings(
  blocks: readonly Block[],
  weighed: readonly Weighed[],
  bySection: ReadonlyMap<Section, Weighed>,
  events: EventNames,
): void {
  for (const one of weighed) one.accepted = one.weight >= certain;
  dropContainers(blocks, weighed, bySection);
  acceptSiblings(blocks, weighed, bySection, events);
  if (events.known && acceptNamed(blocks, weighed, bySection))
    acceptSiblings(blocks, weighed, bySection, events);
  acceptShort(weighed);
  if (events.known) acceptPeople(weighed);
  if (events.known) acceptAttended(blocks, weighed);
  if (events.known) acceptUnnamed(blocks, weighed, events.held === "event");
  // days in a note that is called by its event's name make it one of days
  const isOfDays = events.known && hasDays(weighed);
  const held = isOfDays && (events.held ?? "event") === "event" ? "day" : events.held;
  if (held !== undefined && held !== "event") acceptHeld(blocks, weighed, bySection, held);
  if (events.known) dropEssays(blocks, weighed);
  dropNested(weighed, bySection);
}

/** A heading whose text tells of talks by their own titles is a part of an essay: `## Monday was about people`. */
function dropEssays(blocks: readonly Block[], weighed: readonly Weighed[]): void {
  for (const one of weighed) {
    const { section, line, below } = one;
    if (!one.accepted || line.score > 0 || below.length > 0 || line.label !== undefined || line.timed)
      continue;
    const title = nameKey(section.heading.inline.text);
    const told = findSetOffTalks(blocks.slice(section.first + 1, section.bodyEnd), [], false).filter(
      (talk) => talk.speakers.length > 0,
    );
    // `her session was funny` is said of the heading's own
    if (told.length === 1 && told[0]?.rule === withoutTitle && isOwnSession(blocks, told[0])) continue;
    // in a talk's own section something else may be named as well
    const heading = section.heading.inline.text;
    if (told.length === 1 && isTitle(heading) && !announcesTalks(heading)) continue;
    if (told.length > 0 && told.every((talk) => !title.includes(nameKey(talk.title)))) one.accepted = false;
  }
}

/** `Jane Roe, who built it, and her session was funny` tells of a talk that is named above. */
const isOwnSession = (blocks: readonly Block[], { titleRange }: TalkDraft): boolean =>
  blocks.some(
    ({ inline, range }) =>
      contains(range, titleRange) &&
      /\b(?:his|her|their)\s(?:\p{L}+\s)?(?:talk|session|keynote)\b/iu.test(inline.text),
  );

/** A heading above talks is a day or a track, unless it names its own speaker. */
function dropContainers(
  blocks: readonly Block[],
  weighed: readonly Weighed[],
  bySection: ReadonlyMap<Section, Weighed>,
): void {
  for (const one of weighed) {
    if (!one.accepted) continue;
    const talks = descendants(one.section).filter(
      (section) => bySection.get(section)?.accepted === true,
    ).length;
    const own =
      one.line.score > 0.6 ||
      one.below.length > 0 ||
      (one.line.label !== undefined &&
        talks < 3 &&
        !/^session$/i.test(one.line.label) &&
        !(talks > 0 && /^\W{0,3}panel \d/i.test(one.section.heading.inline.text)));
    // `14:00 Short talks in a row` above a list of them
    const isList = (): boolean => one.line.score === 0 && holdsTalks(blocks, one.section);
    if (!own && (talks > 0 || isList())) one.accepted = false;
  }
}

/** `The venue`, `Books people recommended`, `Who was there`. */
const aboutPlaces = /^\P{L}*(?:the \p{L}+|(?:books?|people|food|who|where|what)\b.*)$/iu;

const isInCapitals = ({ section }: Weighed): boolean => isCapitals(section.heading.inline.text);

/** `B. Taming Queues` */
const isNumbered = ({ section }: Weighed): boolean =>
  /^(?:[A-Z]|\d{1,2})[.)]\s/.test(section.heading.inline.text);

/** Where most headings of one level are talks, the others are too, as far as nothing speaks against it. */
function acceptSiblings(
  blocks: readonly Block[],
  weighed: readonly Weighed[],
  bySection: ReadonlyMap<Section, Weighed>,
  events: EventNames,
): void {
  for (const list of byLevel(weighed)) {
    const open = list.filter((one) => !one.none && !isGrouping(one.section.heading.inline.text));
    const accepted = open.filter((one) => one.accepted);
    // among lines in capitals, others that look like headings are none
    const isHabit = accepted.filter(isInCapitals).length > Math.max(1, accepted.length / 2);
    const eligible = isHabit
      ? open.filter((one) => one.accepted || (isInCapitals(one) && one.weight > -1))
      : accepted.every(isNumbered)
        ? open.filter(isNumbered)
        : open;
    const share = isHabit && accepted.length > 2 ? 0.3 : 0.5;
    if (accepted.length < 2) continue;
    const isMost = accepted.length >= eligible.length * share;
    // lines that only serve as headings are many things
    if (!isMost && (!events.known || (accepted[0]?.section.level ?? 7) > 6)) continue;
    for (const one of isMost ? eligible : besideTalks(eligible)) {
      const isCapital = isInCapitals(one);
      if (one.accepted || (one.section.level === 8 && !isCapital)) continue;
      if (one.weight < (one.section.level === 7 || isCapital ? -0.1 : 0)) continue;
      if (one.section.children.some((child) => bySection.get(child)?.accepted === true)) continue;
      if (holdsTalks(blocks, one.section)) continue;
      if (titleScore(one.section.heading.inline.text) < 0.3 && one.weight < 0.2) continue;
      one.accepted = true;
    }
  }
}

/**
 * In notes of an event fewer will do: two talks, and one in four of the headings below the same one, or one in seven where
 * hardly any other tells of the visit.
 */
function besideTalks(open: readonly Weighed[]): Weighed[] {
  // one day is like another
  const groups = groupsBy(open, ({ section: { parent } }) =>
    parent !== undefined && isGrouping(parent.heading.inline.text) ? undefined : parent,
  );
  return groups
    .filter((group) => {
      const accepted = group.filter((one) => one.accepted).length;
      const titled = group.filter((one) => one.accepted || isTitledHeading(one)).length;
      const share = titled >= group.length * 0.85 ? 0.15 : 0.25;
      return accepted >= Math.max(2, group.length * share);
    })
    .flat()
    .filter(isTitledHeading);
}

/**
 * Where the text below most headings of one level names somebody with its first words, or says who spoke, it is a habit of the
 * writer: `### Taming Queues`, `Jane Roe has clearly been burned.`
 * @returns whether any was accepted
 */
function acceptNamed(
  blocks: readonly Block[],
  weighed: readonly Weighed[],
  bySection: ReadonlyMap<Section, Weighed>,
): boolean {
  let isAny = false;
  for (const list of byLevel(weighed)) {
    const eligible = list.filter(
      ({ none, weight, section }) =>
        !none &&
        weight > -0.2 &&
        section.level < 8 &&
        !isGrouping(section.heading.inline.text) &&
        !section.children.some((child) => bySection.get(child)?.accepted === true) &&
        nearestTalk(section, bySection) === undefined,
    );
    if (eligible.every((one) => one.accepted || one.named === undefined)) continue;
    const named = eligible.filter((one) =>
      one.accepted
        ? isNamed(one) || one.named !== undefined
        : one.named !== undefined &&
          titleScore(one.section.heading.inline.text) >= 0.3 &&
          !holdsTalks(blocks, one.section),
    );
    // `Jane Roe (Acme) showed …` right below two titles: with a company, and before all else
    const employed = named.filter(isBegunByEmployed);
    if (employed.length > 1 && employed.length >= eligible.length * 0.6) {
      isAny ||= employed.some((one) => !one.accepted);
      for (const one of employed) one.accepted = true;
      continue;
    }
    if (named.length < 3 || named.length < eligible.length * 0.5) continue;
    // people are named everywhere: one of them at least has to be said to have spoken, or three to have pages of their own
    const linked = named.filter((one) => one.named?.reading.rule === linkedBelow);
    const isSpoken =
      linked.filter(({ named: one }) => one !== undefined && saysSession(one.block.inline)).length > 1;
    if (!(linked.length > 2 && isSpoken) && !named.some((one) => one.accepted && isNamed(one))) continue;
    for (const one of named.filter(({ section }) => !aboutPlaces.test(section.heading.inline.text))) {
      isAny ||= !one.accepted;
      one.accepted = true;
    }
  }
  return isAny;
}

const isBegunByEmployed = ({ named }: Weighed): boolean =>
  named?.reading.strong === true && named.reading.speakers.some(({ company }) => company !== undefined);

/** Where most headings of one level are nothing but somebody's name, each stands for what they told. */
function acceptPeople(weighed: readonly Weighed[]): void {
  for (const list of byLevel(weighed)) {
    const eligible = list.filter((one) => !one.none && !isGrouping(one.section.heading.inline.text));
    const people = eligible.filter(
      ({ line, weight }) => line.order === "speaker-only" && line.score >= 0.7 && weight >= 0.3,
    );
    if (people.length > 2 && people.length >= eligible.length / 2)
      for (const one of people) one.accepted = true;
  }
}

/** `### QUI + Modules` names nobody. */
const isOneWord = ({ section, line }: Weighed): boolean =>
  line.order === "speaker-only" &&
  line.speakers.every(({ name }) => {
    const words = section.heading.inline.text.slice(name.start, name.end);
    return !/\S\s\S/.test(words) && (words === words.toUpperCase() || !isGivenName(words));
  });

/** `## Jane Roe` right below a title names who gave it. */
const isSpeakerOf = (talk: Weighed | undefined, { section, line }: Weighed): boolean =>
  line.order === "speaker-only" &&
  line.label === undefined &&
  talk?.section.first === section.first - 1 &&
  talk.line.score === 0;

/** `## Taming Queues` and `@jroe` right below `# Jane Roe`: the title of what she told, and her other name. */
const isTitleOf = (talk: Weighed | undefined, { section, line, below }: Weighed): boolean =>
  talk?.line.order === "speaker-only" &&
  talk.section.first === section.first - 1 &&
  line.score === 0 &&
  below.every(({ name }) => name.startsWith("@"));

/** `*Queues are people* -- Jane Roe` below `## Taming Queues | Jane Roe`: what she said there. */
function isSaidBy(talk: Weighed | undefined, one: Weighed): boolean {
  const names = (of: Weighed): string[] =>
    of.line.speakers.map(({ name }) => nameKey(of.section.heading.inline.text.slice(name.start, name.end)));
  const above = new Set(
    talk === undefined ? [] : [...names(talk), ...talk.below.map(({ name }) => nameKey(name))],
  );
  const said = names(one);
  return (
    one.section.level > 6 &&
    one.line.label === undefined &&
    said.length > 0 &&
    one.below.length === 0 &&
    said.every((name) => above.has(name))
  );
}

/** Inside a talk, a heading is another talk only where it names a speaker of its own. */
function dropNested(weighed: readonly Weighed[], bySection: ReadonlyMap<Section, Weighed>): void {
  for (const one of weighed) {
    if (!one.accepted || nearestTalk(one.section, bySection) === undefined) continue;
    const own =
      (one.line.score >= 0.6 && !isOneWord(one)) || one.below.length > 0 || one.line.label !== undefined;
    const talk = nearestTalk(one.section, bySection);
    if (!own || isSpeakerOf(talk, one) || isTitleOf(talk, one) || isSaidBy(talk, one)) one.accepted = false;
  }
}
