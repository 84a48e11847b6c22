/** Which headings are talks: the sure ones first, then their siblings, never a day above talks or a part of one. */
import { lookUp } from "../catalogue/catalogue";
import { isOrdinaryWord } from "../catalogue/words";
import type { Block } from "../markdown/document";
import { nameKey } from "../text/fold";
import type { EventNames } from "./event-names";
import { companyScore, country } from "./company-name";
import { isGrouping, isNoTalk } from "./no-talk";
import type { Section } from "./sections";
import { findSetOffTalks } from "./set-off-talks";
import { titleScore } from "./title-score";
import { isCapitals } from "./parted-talk";
import { headsTitles } from "./titled-lists";
import { holdsProgramme } from "./table-talks";
import { holdsList, holdsTitledList } from "./held-lists";
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
  acceptSiblings(blocks, weighed, bySection);
  if (events.known && acceptNamed(blocks, weighed, bySection)) acceptSiblings(blocks, weighed, bySection);
  if (events.known) acceptPeople(weighed);
  if (events.known) acceptUnnamed(blocks, weighed);
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
    if (told.length > 0 && told.every((talk) => !title.includes(nameKey(talk.title)))) one.accepted = false;
  }
}

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

/** A list or a table of talks right below. */
const holdsTalks = (blocks: readonly Block[], section: Section): boolean =>
  holdsList(blocks, section) || holdsTitledList(blocks, section) || holdsProgramme(blocks, section);

const descendants = (section: Section): Section[] =>
  section.children.flatMap((child) => [child, ...descendants(child)]);

/** `The venue`, `Books people recommended`, `Who was there`. */
const aboutPlaces = /^\P{L}*(?:the \p{L}+|(?:books?|people|food|who|where|what)\b.*)$/iu;

function byLevel(weighed: readonly Weighed[]): Iterable<Weighed[]> {
  const levels = new Map<number, Weighed[]>();
  for (const one of weighed) {
    const list = levels.get(one.section.level) ?? [];
    list.push(one);
    levels.set(one.section.level, list);
  }
  return levels.values();
}

const isInCapitals = ({ section }: Weighed): boolean => isCapitals(section.heading.inline.text);

/** Where most headings of one level are talks, the others are too, as far as nothing speaks against it. */
function acceptSiblings(
  blocks: readonly Block[],
  weighed: readonly Weighed[],
  bySection: ReadonlyMap<Section, Weighed>,
): void {
  for (const list of byLevel(weighed)) {
    const open = list.filter((one) => !one.none && !isGrouping(one.section.heading.inline.text));
    const accepted = open.filter((one) => one.accepted);
    // among lines in capitals, others that look like headings are none
    const isHabit = accepted.filter(isInCapitals).length > Math.max(1, accepted.length / 2);
    const eligible = isHabit
      ? open.filter((one) => one.accepted || (isInCapitals(one) && one.weight > -1))
      : open;
    const share = isHabit && accepted.length > 2 ? 0.3 : 0.5;
    if (accepted.length < 2 || accepted.length < eligible.length * share) continue;
    for (const one of eligible) {
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
    if (named.length < 3 || named.length < eligible.length * 0.5) continue;
    // people are named everywhere: one of them at least has to be said to have spoken
    if (!named.some((one) => one.accepted && isNamed(one))) continue;
    for (const one of named.filter(({ section }) => !aboutPlaces.test(section.heading.inline.text))) {
      isAny ||= !one.accepted;
      one.accepted = true;
    }
  }
  return isAny;
}

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

/**
 * In notes of an event that name no speaker anywhere: the headings below its days, or headings of one level that the text
 * below calls talks.
 */
function acceptUnnamed(blocks: readonly Block[], weighed: readonly Weighed[]): void {
  const accepted = weighed.filter((one) => one.accepted);
  if (accepted.some(isNamed)) return;
  const isOpen = (one: Weighed): boolean =>
    !one.none &&
    one.weight >= 0 &&
    one.section.level <= 6 &&
    !holdsTalks(blocks, one.section) &&
    !headsTitles(blocks, one.section);
  const below = weighed.filter(
    (one) =>
      isOpen(one) && one.section.parent !== undefined && isGrouping(one.section.parent.heading.inline.text),
  );
  const levels = new Set(weighed.filter(isOpen).map((one) => one.section.level));
  const lists =
    below.length >= 3
      ? [below]
      : [...levels].map((level) =>
          weighed.filter((one) => isOpen(one) && one.section.level === level && !isTool(one.section)),
        );
  for (const list of lists) {
    if (accepted.length > 0 && list !== below) return;
    const called = list.filter((one) => one.weight >= 0.2).length;
    const titled = list.filter((one) => isLongTitle(one.section.heading.inline.text)).length;
    const enough =
      list === below ||
      isProgramme(weighed, list[0]?.section.level) ||
      called >= list.length / 2 ||
      areHoused(list) ||
      (list.length > 4 && titled >= list.length * 0.6);
    if (list.length < 3 || !enough) continue;
    for (const one of list)
      one.accepted = one.weight >= 0.2 || titleScore(one.section.heading.inline.text) >= 0.3;
    return;
  }
}

/** Headings of one level, with breaks and short talks among them: the day as it went. */
const isProgramme = (weighed: readonly Weighed[], level: number | undefined): boolean => {
  const alike = weighed
    .filter(({ section }) => section.level === level)
    .map(({ section }) => section.heading.inline.text);
  return alike.some((text) => breaks.test(text)) && alike.some((text) => shortTalks.test(text));
};
const breaks = /^\W{0,4}(?:lunch|coffee|break|pause)\b/i;
const shortTalks = /^\W{0,4}(?:lightning talks?|ignites?)\b/i;

/** A heading that somebody is named for, in it or below. */
const isNamed = ({ line, below, sentences }: Weighed): boolean =>
  line.score > 0 || below.length > 0 || sentences.some((one) => one.reading.strong);

/** `Taming Queues (Acme)`: two or more with who is behind the talk, and among them a company for sure. */
function areHoused(list: readonly Weighed[]): boolean {
  // one heading of the first level to a talk is a habit; below that, many things have a company in parentheses
  if (list.some(({ section }) => section.level > 1)) return false;
  const houses = list.flatMap(({ section }) => houseBehind.exec(section.heading.inline.text)?.[1] ?? []);
  const likely = houses.filter(
    (one) => companyScore(one) >= 0.45 && !isOrdinaryWord(one) && !isNoTalk(one) && !country.test(one),
  );
  return (
    likely.length > 1 && likely.length >= list.length * 0.2 && likely.some((one) => companyScore(one) >= 0.85)
  );
}

const houseBehind = /^\S+\s.{1,200}\s[([](\p{Lu}[^()[\]]{1,40})[)\]]$/u;

/** Five words or more with capitals on the longer ones: a title, where a topic would do with two. */
function isLongTitle(text: string): boolean {
  const words = text.trim().split(/\s+/);
  const longer = words.filter((word) => word.length > 3);
  const capital = longer.filter((word) => /^\P{L}*[\p{Lu}\d]/u.test(word)).length;
  return words.length >= 5 && capital >= longer.length * 0.7 && titleScore(text) >= 0.3;
}

/** `## OpenTelemetry` is a topic, unless it stands below a day. */
const isTool = ({ heading }: Section): boolean => lookUp(heading.inline.text.trim(), "tool") !== undefined;

/** Inside a talk, a heading is another talk only where it names a speaker of its own. */
function dropNested(weighed: readonly Weighed[], bySection: ReadonlyMap<Section, Weighed>): void {
  for (const one of weighed) {
    if (!one.accepted || nearestTalk(one.section, bySection) === undefined) continue;
    const own = one.line.score >= 0.6 || one.below.length > 0 || one.line.label !== undefined;
    if (!own) one.accepted = false;
  }
}

function nearestTalk(section: Section, bySection: ReadonlyMap<Section, Weighed>): Weighed | undefined {
  for (let up = section.parent; up !== undefined; up = up.parent) {
    const found = bySection.get(up);
    if (found?.accepted === true) return found;
  }
  return undefined;
}
