/** Which lists of a note are lists of talks: by their items, by what stands above them, and by what the note is. */
import { areTitlesWithAddress } from "./address-behind";
import { lookUp } from "../catalogue/catalogue";
import type { Block } from "../markdown/document";
import { nameKey } from "../text/fold";
import { withKindsBehind } from "./kinds-behind-titles";
import { isNamed, withAnyName, type Item } from "./list-item";
import {
  enclosing,
  isAnnounced,
  isLinkList,
  isOffStage,
  isOfTalksAlone,
  isReadingList,
  isShortTalks,
  isWatchList,
  leadIn,
  attendedThese,
  gaveThese,
} from "./list-lead";
import { announcesTalks, isAboutMakers, isGrouping, isNoTalk, isOfTheDay } from "./no-talk";
import { headedEvent } from "./section-events";
import type { Section } from "./sections";
import { fieldsBelow, holdsSpeakerField, leads, nameInside } from "./speakers-inside";
import { titleScore } from "./title-score";
import { withoutRemarks } from "./remarks-behind-titles";
import { headsTitles } from "./titled-lists";
import { toldIn, type Told } from "./told-items";

/** What a list is judged by besides itself. */
export interface ListContext {
  readonly sections: readonly Section[];
  /** For each block, whether a talk with its own heading holds it. */
  readonly covered: readonly boolean[];
  /** The note surely belongs to an event. */
  readonly inEvent: boolean;
  /** Keys of titles that stand elsewhere in the note: a list of them is its programme. */
  readonly told: ReadonlySet<string>;
  /** The note is called one of talks: there what a line with a colon announces needs no more. */
  readonly isOfTalks: boolean;
  /** It is called one of short talks: a list that is all of it is of them. */
  readonly isOfShortTalks: boolean;
}

export interface Judged {
  readonly items: readonly Item[];
  /** Items that say who spoke, and have no title. */
  readonly told: ReadonlyMap<Item, Told>;
  readonly limit: number;
  /** Below a heading of short talks: nothing else stands there. */
  readonly isShort: boolean;
  /** Who spoke stands inside most items, as a name and nothing else. */
  readonly isNamedInside: boolean;
  /** `perhaps`: talks, if the note writes others in this way too. */
  readonly verdict: "talks" | "perhaps" | "no";
}

/** @param read the items of one list */
export function judge(
  blocks: readonly Block[],
  read: readonly Item[],
  { sections, covered, inEvent, told: titlesTold, isOfTalks, isOfShortTalks }: ListContext,
): Judged {
  const first = read[0]?.index ?? 0;
  const section = enclosing(sections, first);
  const above = leadIn(blocks, first, section);
  const isAll = isOfShortTalks && read[0]?.block.indent === 1 && isAllOfNote(blocks);
  const short = isAll || isShortTalks.test(above) || isWatchList.test(above);
  const items = short ? read.map(withAnyName) : read;
  const limit = section?.end ?? blocks.length;
  const told = toldIn(items, above, short, speaksOfTalks(blocks, first, section));
  const isNamedInside = inEvent && nameInside(blocks, items);
  const no = { items, told, limit, isShort: short, isNamedInside, verdict: "no" } as const;
  const heading = section?.heading.inline.text ?? "";
  if (
    isAboutMakers(heading) ||
    isReadingList.test(heading) ||
    isOffStage(above) ||
    isOfOtherEvents.test(heading)
  )
    return no;
  if (isLinkList(heading) && !(inEvent && areHandled(items))) return no;
  const count = (test: (item: Item) => boolean): number => items.filter(test).length;
  const timed = count((item) => item.line.timed);
  const inTalk = covered[first] === true && !isWatchList.test(above);
  if (inTalk && (timed < items.length / 2 || !(isMostlyNamed(items) || beginsBig(items)))) return no;
  const kinds = inEvent && !inTalk ? withKindsBehind(items) : undefined;
  if (kinds !== undefined) return { ...no, items: kinds, verdict: "talks" };
  const fielded = inTalk
    ? 0
    : count((item) => !isNamed(item.line) && fieldsBelow(blocks, item, limit, isNamedInside).length > 0);
  const named = count((item) => isNamed(item.line) && !isErrand(item)) + fielded + (inTalk ? 0 : told.size);
  const stressed = count((item) => item.stressed);
  const labelled = count((item) =>
    /^(?:session|talk|keynote|workshop|tutorial|lightning talk)$/i.test(item.line.label ?? ""),
  );
  const outermost = items[0]?.block.indent === 1;
  const announced = (announcesTalks(above) || (outermost && isAnnounced(section))) && !inTalk;
  // right below the word for them, with no line that says what is listed
  const isHeard =
    !inTalk && inEvent && outermost && blocks[first - 1] === section?.heading && isOfTalksAlone(section);
  // a whole day in one list has its meals and breaks in it
  const half = count((item) => isNamed(item.line) || !(isNoTalk(item.text) || isOfTheDay(item.text))) / 2;
  const roomful = !inTalk && inEvent && section !== undefined && outermost && headsTitles(blocks, section);
  const again = inTalk || titlesTold.size < 3 ? 0 : count((item) => titlesTold.has(nameKey(titleOf(item))));
  const certain =
    roomful ||
    (again > 2 && again >= items.length * 0.7) ||
    (short && !inTalk && count((item) => titleLike(item) || isNamed(item.line)) >= half) ||
    (items.length > 1 && (timed >= half || (named >= 2 && named >= half))) ||
    // all that somebody noted of an event in a log
    (inEvent &&
      !inTalk &&
      outermost &&
      items.length === 1 &&
      named === 1 &&
      headedEvent(heading) !== undefined &&
      items.every(({ line }) => line.speakers.some(({ company }) => company !== undefined))) ||
    (!inTalk &&
      (items.length > 1 || items.every(({ inline }) => leads(inline))) &&
      items.every((item) => titleLike(item) && holdsSpeakerField(blocks, item.index))) ||
    (announced && (named + timed + stressed) / items.length >= 0.3) ||
    (announced && again > 2) ||
    (announced && items.length > 1 && attendedThese(above) && items.every(titleLike)) ||
    (announced &&
      inEvent &&
      items.length > 1 &&
      (attendedThese(above) || gaveThese(above)) &&
      items.every(({ setOff }) => setOff > 0)) ||
    (isHeard && areToldOf(items)) ||
    (inEvent &&
      !inTalk &&
      outermost &&
      mayListTalks(above) &&
      items.every(titleLike) &&
      areTitlesWithAddress(items.map(({ block }) => block.inline))) ||
    (inEvent && outermost && isAllOfNote(blocks) && areTitlesWithNotes(blocks, items)) ||
    (inEvent && labelled > 2 && labelled >= half && !inTalk) ||
    (inEvent &&
      isOfTalks &&
      !inTalk &&
      outermost &&
      announcesChoice.test(above) &&
      areLong(items) &&
      items.length > 1 &&
      items.every(titleLike)) ||
    // below a day, where each sets off its title and somebody is named
    (inEvent &&
      !inTalk &&
      isGrouping(heading) &&
      items.length > 2 &&
      stressed === items.length &&
      named > 0) ||
    (announced &&
      above.length < 60 &&
      items.length > 1 &&
      items.every((item) => titleLike(item) && inTitleCase(item)));
  if (certain) return { ...no, verdict: "talks" };
  const parted = isHeard ? withoutRemarks(items) : undefined;
  if (parted !== undefined) return { ...no, items: parted, verdict: "talks" };
  return named + timed >= half ? { ...no, verdict: "perhaps" } : no;
}

/** A heading above events that are still to come. */
const isOfOtherEvents =
  /^\P{L}*(?:(?:next|upcoming|future) (?:events|conferences|meet-?ups)|(?:nächste|kommende) (?:events|veranstaltungen|konferenzen|termine)|prochain(?:e?s?) (?:événements|évènements|conférences)|próximos eventos|prossimi eventi)\P{L}*$/iu;

/** `Taming Queues in Practice — [Jane Roe (@jroe)](…)`: of what is listed for its links, the title would lead there. */
const areHandled = (items: readonly Item[]): boolean =>
  items.length > 2 &&
  areLong(items) &&
  items.every(
    (item) =>
      isNamed(item.line) &&
      titleOf(item).includes(" ") &&
      /(?:^|[\s(])@[A-Za-z]\w/.test(item.text) &&
      item.inline.marks.some(({ kind, start }) => kind === "link" && start > item.line.title.start),
  );

/** What somebody has to do or to pack, or whom to thank. */
const isToDo =
  /^(?:buy|write|pay|book|ask|send|call|check|read|watch|try|pack|bring|fix|thanks?|get|ship|order|plan|find|update|install|clean|print|charge)\b/i;

/** A note that is one list and nothing else. */
const isAllOfNote = (blocks: readonly Block[]): boolean =>
  blocks.every(
    ({ kind, indent, group }) => indent > 0 && (kind !== "item" || indent > 1 || group === blocks[0]?.group),
  );

/** Four items or more, most of them titles by their words and capitals with notes of their own one step further in. */
function areTitlesWithNotes(blocks: readonly Block[], items: readonly Item[]): boolean {
  const titled = items.filter(
    (item) =>
      titleLike(item) &&
      inTitleCase(item) &&
      titleOf(item).split(/\s+/).length > 2 &&
      !isToDo.test(titleOf(item)) &&
      lookUp(titleOf(item), "tool") === undefined &&
      lookUp(titleOf(item), "company") === undefined,
  );
  const noted = titled.filter(({ index, block }) => (blocks[index + 1]?.indent ?? 0) > block.indent);
  return items.length > 3 && titled.length >= items.length * 0.7 && noted.length >= items.length * 0.6;
}

/** `**Taming Queues**. She showed how …`: titles that are set off, with what was said of them behind each. */
const areToldOf = (items: readonly Item[]): boolean =>
  items.length > 2 &&
  items.every(
    ({ setOff, block: { inline } }) =>
      setOff > 0 &&
      /\s/.test(inline.text.slice(0, setOff)) &&
      titleScore(inline.text.slice(0, setOff)) >= 0.3 &&
      /^[.:!?]?\s*(?:[-–—:]\s+)?\p{Lu}.*\p{Ll}/su.test(inline.text.slice(setOff)),
  );

/** `Music of the breaks:`; a heading, or nothing, says nothing against it. */
const mayListTalks = (above: string): boolean =>
  (!above.endsWith(":") || announcesTalks(above) || /\b(?:slides|videos|recordings)\b/i.test(above)) &&
  !/\b(?:music|songs?|playlist|tools?|reading|articles?|books?|sponsors?|films?|movies?)\b/i.test(above);

/** Three words or more each, on average: what one packs has fewer. */
const areLong = (items: readonly Item[]): boolean =>
  items.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0) >= items.length * 3;

/** The heading above a list, or the paragraph right above it. */
const speaksOfTalks = (blocks: readonly Block[], first: number, section: Section | undefined): boolean =>
  [section?.heading, blocks[first - 1]].some(
    (block) =>
      block !== undefined &&
      block.kind !== "item" &&
      /\b(?:talks?|sessions?|speakers?|presentations?|keynotes?)\b/i.test(block.inline.text),
  );

/** `Next up:`, `For the last slot we have two choices:`, in a note that is called one of talks. */
const announcesChoice =
  /(?:^|\s)(?:next up|up next|then|sessions?|talks?|choices|tracks?)\b[^:]{0,30}:$|\bwe(?:['’]ll)? (?:have|had|get):$/i;

/** `Vince: ask for the slides`: a first name before a colon is whoever has to do it. */
const isErrand = ({ line, text }: Item): boolean =>
  line.order === "speaker-first" &&
  !line.quoted &&
  line.speakers.every(
    ({ name, company, marked }) =>
      company === undefined && !marked && !/\s/.test(text.slice(name.start, name.end)),
  ) &&
  text
    .slice(line.speakers.at(-1)?.name.end ?? 0)
    .trimStart()
    .startsWith(":");

/** Most longer words begin with a capital, as in a title, not in a sentence. */
function inTitleCase(item: Item): boolean {
  const words = item.text.split(/\s+/).filter((word) => word.length > 3);
  return words.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length >= words.length * 0.7;
}

const isMostlyNamed = (items: readonly Item[]): boolean =>
  items.filter((item) => isNamed(item.line)).length >= items.length / 2;

/** True where most titles begin with a capital. */
export const beginsBig = (items: readonly Item[]): boolean =>
  items.filter((item) => /^\P{L}*\p{Lu}/u.test(titleOf(item))).length >= items.length * 0.6;

/** Talks of a list; where most begin with a capital, what begins small is no title but food or a meeting. */
export const titleOf = (item: Item): string => item.text.slice(item.line.title.start, item.line.title.end);

/** `stamps in five minutes`: a few words, no sentence and no label. */
export const isSmallTitle = (title: string): boolean =>
  title.length < 70 &&
  !/^(?:one|some|somebody|someone|two|three|a|an|the|and|others?|more)\s/.test(title) &&
  title.split(/\s+/).length > 2 &&
  titleScore(title) >= 0.3 &&
  !/[.:;,!](?:\s|$)/.test(title);

export const titleLike = (item: Item): boolean => {
  const title = titleOf(item);
  return (
    title.length > 5 &&
    title.length < 160 &&
    titleScore(title) >= 0.3 &&
    !/[.;,]$/.test(title) &&
    /^[\p{Lu}\d"“[]/u.test(title)
  );
};
