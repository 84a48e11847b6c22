/** Headings that are talks by nothing of their own: where nobody is named at all, or the note says by its name what it holds. */
import { lookUp } from "../catalogue/catalogue";
import { isOrdinaryWord } from "../catalogue/words";
import type { Block } from "../markdown/document";
import { announced } from "./announced-speakers";
import { companyScore, country } from "./company-name";
import { byLevel, descendants, groupsBy, holdsTalks, isTitledHeading } from "./heading-outline";
import { attendedThese, isShortTalks } from "./list-lead";
import { isGrouping, isNoTalk } from "./no-talk";
import type { Held } from "./note-name";
import type { Section } from "./sections";
import { isLoneLabel } from "./talk-label";
import { titleScore } from "./title-score";
import { headsTitles } from "./titled-lists";
import type { Weighed } from "./weigh-headings";

/** All of the note is the event's: where some headings of one level name who spoke, the others of several words are talks as well. */
function acceptBesideNamed(weighed: readonly Weighed[], named: readonly Weighed[]): void {
  const level = named[0]?.section.level;
  if (level === undefined || named.some(({ section }) => section.level !== level)) return;
  const open = weighed.filter((one) => !one.none && one.weight >= 0 && one.section.level === level);
  if (!areWordy(open)) return;
  for (const one of open)
    one.accepted ||= one.weight >= 0.2 || titleScore(one.section.heading.inline.text) >= 0.3;
}

/**
 * In notes of an event that name no speaker anywhere: the headings below its days, or headings of one level that the text
 * below calls talks.
 */
export function acceptUnnamed(
  blocks: readonly Block[],
  weighed: readonly Weighed[],
  isOfEvent: boolean,
): void {
  const accepted = weighed.filter((one) => one.accepted && !isAnnouncedOnly(one));
  const named = accepted.filter(isNamed);
  if (named.length > 0) {
    if (isOfEvent) acceptBesideNamed(weighed, named);
    return;
  }
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
  acceptLed(blocks, weighed);
  acceptOnly(weighed);
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
      (isOfEvent && areWordy(list)) ||
      (list.length > 4 && titled >= list.length * 0.6);
    if (list.length < 3 || !enough) continue;
    for (const one of list)
      one.accepted = one.weight >= 0.2 || titleScore(one.section.heading.inline.text) >= 0.3;
    return;
  }
}

/** Bold titles above paragraphs that mostly say themselves that they are of a talk: `**Taming Queues**`, `Such a calm session`. */
function acceptLed(blocks: readonly Block[], weighed: readonly Weighed[]): void {
  const led = weighed.filter(
    ({ none, section, weight }) =>
      !none && section.level === 7 && weight > -0.2 && !holdsTalks(blocks, section),
  );
  // what serves as a heading only because of its marks weighs a tenth less
  const called = led.filter(({ weight }) => weight > 0);
  const titled = led.filter(isTitledHeading);
  if (led.length < 3 || Math.min(called.length, titled.length) < led.length * 0.6) return;
  for (const one of led) one.accepted = true;
}

/** The one heading below the event's own, where its text says that it is of a talk. */
function acceptOnly(weighed: readonly Weighed[]): void {
  const [top, ...others] = weighed.filter(({ section }) => section.level <= 6);
  const [only, second] = others.filter(({ section }) => section.parent === top?.section);
  if (top?.section.level !== 1 || top.weight > -1 || only === undefined || second !== undefined) return;
  if (!only.none && only.weight >= 0.2 && isTitledHeading(only)) only.accepted = true;
}

/** Headings of one level, the first of them right below `The sessions I saw:`. */
export function acceptAttended(blocks: readonly Block[], weighed: readonly Weighed[]): void {
  for (const list of byLevel(weighed)) {
    const first = list[0]?.section;
    const above = first === undefined ? undefined : blocks[first.first - 1];
    const lead = above?.kind === "paragraph" ? above.inline.text.trim() : "";
    if (!attendedThese(lead) || ofOther.test(lead)) continue;
    for (const one of list) {
      const { heading, parent } = one.section;
      if (ofVisit.test(heading.inline.text)) break;
      const isOpen = !one.none && one.weight >= 0 && parent === first?.parent;
      if (isOpen && !isGrouping(heading.inline.text) && !holdsTalks(blocks, one.section)) one.accepted = true;
    }
  }
}

/** `Lessons from the talks I saw:` */
const ofOther =
  /\b(?:lessons?|topics?|themes?|opinions?|links?|slides|rules?|takeaways?|questions?|quotes?|ideas?)\b/i;
/** `My flight home`, `The hotel`: what else there is to tell. */
const ofVisit =
  /^[^\p{L}\p{M}]*(?:(?:my|our|what (?:i|we)|how (?:i|we)|where (?:i|we)|getting|going|shopping|travel(?:ling|ing)?)\b|the [a-z]+\W*$)/iu;

/** `Day 1`, `Tuesday`. */
export const hasDays = (weighed: readonly Weighed[]): boolean =>
  weighed.some(({ section }) =>
    /^\W{0,4}(?:day \d|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)/i.test(section.heading.inline.text),
  );

/** Below `Lightning Talks`, where half of the headings name somebody, somebody's name alone is a talk as well, and other titles are. */
export function acceptShort(weighed: readonly Weighed[]): void {
  const below = weighed.filter(
    ({ section, none }) =>
      !none && section.level <= 6 && isShortTalks.test(section.parent?.heading.inline.text.trim() ?? ""),
  );
  const isPerson = ({ line }: Weighed): boolean => line.order === "speaker-only" && line.score >= 0.6;
  for (const group of groupsBy(below, ({ section }) => section.parent)) {
    const named = group.filter((one) => (one.accepted && isNamed(one)) || isPerson(one)).length;
    if (!group.some((one) => one.accepted && isNamed(one)) || named < group.length / 2) continue;
    for (const one of group)
      if (isPerson(one) || (isTitledHeading(one) && !isOfWriter.test(one.section.heading.inline.text)))
        one.accepted ||= one.weight > -0.2;
  }
}

/** `My favourite one`, `How to apply`. */
const isOfWriter = /^\P{L}*(?:my|our|how to|what|who|where|next|overall|favou?rites?|thoughts?)\b|^\S+$/iu;

/**
 * In a note that says by its name that it holds talks, the headings of its uppermost level are their titles; in one of a day,
 * where one of them surely is.
 */
export function acceptHeld(
  blocks: readonly Block[],
  weighed: readonly Weighed[],
  bySection: ReadonlyMap<Section, Weighed>,
  held: Held,
): void {
  const isAbove = ({ section }: Weighed): boolean =>
    descendants(section).some((child) => bySection.get(child)?.accepted === true);
  const levels = byLevel(weighed.filter(({ section }) => section.level <= 6)).sort(
    (a, b) => (a[0]?.section.level ?? 0) - (b[0]?.section.level ?? 0),
  );
  for (const list of levels) {
    const heading = ({ section }: Weighed): string => section.heading.inline.text.trim();
    const all = list.filter(
      (one) => !one.none && one.weight > -0.5 && !isGrouping(heading(one)) && /\p{L}/u.test(heading(one)),
    );
    // `KubeThings, day one`
    const open = all.filter((one) => !dayBehind.test(heading(one)));
    const labels = list.filter((one) => isLoneLabel(heading(one)) && !isGrouping(heading(one)));
    const kinds = list.filter((one) => isKindsOfTalk.test(heading(one)));
    // beside `Keynotes` with talks below others group talks as well
    if (open.length < 2 || kinds.some(({ section }) => section.children.length > 0)) continue;
    if (open.some(isAbove)) return;
    const spoken = labels.length + kinds.length + open.filter((one) => one.accepted).length;
    if (held === "day" && (open.length < 4 || spoken === 0)) return;
    const titled = open.filter(
      (one) =>
        one.accepted ||
        labels.includes(one) ||
        (one.line.order === "speaker-only" && one.line.score >= 0.7) ||
        isTitledHeading(one) ||
        (held === "short talks" && /\S\s\S+\s\S/.test(heading(one)) && titleScore(heading(one)) >= 0.4),
    );
    if (titled.length < open.length * 0.6) return;
    const talks = held === "short talks" ? open : titled;
    for (const one of [...talks, ...labels]) one.accepted ||= !holdsTalks(blocks, one.section);
    return;
  }
}

const dayBehind = /\bday (?:\d|one|two|three|four)\W*$/i;
const isKindsOfTalk =
  /^\P{L}{0,4}(?:[a-z]+ )?(?:keynotes|talks|sessions|workshops|tutorials|panels)\P{L}{0,4}$/iu;

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
export const isNamed = ({ line, below, sentences }: Weighed): boolean =>
  line.score > 0 ||
  below.length > 0 ||
  sentences.some(({ reading }) => reading.strong && reading.rule !== announced);

/** By nothing but an abstract below: one that somebody copied says nothing of the other headings. */
const isAnnouncedOnly = ({ line, below, sentences }: Weighed): boolean =>
  line.score === 0 &&
  line.label === undefined &&
  below.length === 0 &&
  sentences.some(({ reading }) => reading.rule === announced);

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

/** Four headings or more of several words each, and hardly any about the visit: no list of topics. */
function areWordy(list: readonly Weighed[]): boolean {
  const wordy = list.filter(
    (one) =>
      /\S\s\S+\s\S/.test(one.section.heading.inline.text.trim()) &&
      !/^(?:why|what is)\b/i.test(one.section.heading.inline.text.trim()) &&
      isTitledHeading(one),
  );
  return list.length > 3 && wordy.length >= list.length * 0.7;
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
