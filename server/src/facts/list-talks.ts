/** Talks written one to a list item: `- 09h30 - Taming Queues`, `1. Jane Roe “Taming Queues”`. */
import type { Block } from "../markdown/document";
import { nameKey } from "../text/fold";
import { inlineLines, sourceRange } from "../text/inline";
import { announcesTalks, isAboutMakers, isGrouping, isNoTalk, isOfTheDay } from "./no-talk";
import {
  enclosing,
  isAnnounced,
  isLinkList,
  isReadingList,
  isShortTalks,
  isWatchList,
  leadIn,
} from "./list-lead";
import { favour, isNamed, readItem, withAnyName, type Item } from "./list-item";
import { findPresenting } from "./presenting";
import type { Section } from "./sections";
import { isSpeakerField } from "./speaker-field";
import { findSpeakerLines, readSpeakerLine, withCompanyField } from "./speaker-lines";
import { toldIn, type Told } from "./told-items";
import { endOfItem, fromSentence, personFrom, type PersonDraft, type TalkDraft } from "./talk-draft";
import { findSetOffTalks } from "./set-off-talks";
import { headsTitles } from "./titled-lists";
import { isLoneLabel } from "./talk-label";
import { titleScore } from "./title-score";

/**
 * Finds lists of talks outside the blocks that other talks cover already.
 * @param covered for each block, whether a talk with its own heading holds it
 * @param inEvent true where the note surely belongs to an event
 * @param told keys of titles that stand elsewhere in the note: a list of them is its programme
 * @param isOfTalks true for a note that is called one of talks: there what a line with a colon announces needs no more
 */
export function findListTalks(
  blocks: readonly Block[],
  sections: readonly Section[],
  covered: readonly boolean[],
  inEvent: boolean,
  told: ReadonlySet<string>,
  isOfTalks = false,
): TalkDraft[] {
  const groups = new Map<number, Item[]>();
  blocks.forEach((block, index) => {
    if (block.kind !== "item" || block.quoted) return;
    const item = leadsInside(block) ? undefined : readItem(block, index);
    if (item === undefined) return;
    const list = groups.get(block.group);
    if (list === undefined) groups.set(block.group, [item]);
    else list.push(item);
  });
  const lists = [...groups.values()].map((items) =>
    judge(blocks, sections, favour(items), covered, inEvent, told, isOfTalks),
  );
  const shaped = lists.some((list) => list.verdict === "talks");
  return lists.flatMap((list) =>
    list.verdict === "talks" || (shaped && list.verdict === "perhaps") ? draftsOf(blocks, list) : [],
  );
}

/** A line of a table of contents: all of it leads to a heading of the same note. */
const leadsInside = ({ inline }: Block): boolean =>
  inline.marks.some((mark) => mark.kind === "link" && mark.start === 0 && mark.url?.startsWith("#") === true);

interface Judged {
  readonly items: readonly Item[];
  /** Items that say who spoke, and have no title. */
  readonly told: ReadonlyMap<Item, Told>;
  readonly limit: number;
  /** Below a heading of short talks: nothing else stands there. */
  readonly isShort: boolean;
  /** `perhaps`: talks, if the note writes others in this way too. */
  readonly verdict: "talks" | "perhaps" | "no";
}

function judge(
  blocks: readonly Block[],
  sections: readonly Section[],
  read: readonly Item[],
  covered: readonly boolean[],
  inEvent: boolean,
  titlesTold: ReadonlySet<string>,
  isOfTalks: boolean,
): Judged {
  const first = read[0]?.index ?? 0;
  const section = enclosing(sections, first);
  const above = leadIn(blocks, first, section);
  const short = isShortTalks.test(above) || isWatchList.test(above);
  const items = short ? read.map(withAnyName) : read;
  const limit = section?.end ?? blocks.length;
  const told = toldIn(items, above, short, speaksOfTalks(blocks, first, section));
  const no = { items, told, limit, isShort: short, verdict: "no" } as const;
  const heading = section?.heading.inline.text ?? "";
  if (isAboutMakers(heading) || isReadingList.test(heading) || isLinkList(heading)) return no;
  const count = (test: (item: Item) => boolean): number => items.filter(test).length;
  const timed = count((item) => item.line.timed);
  const inTalk = covered[first] === true && !isWatchList.test(above);
  if (inTalk && (timed < items.length / 2 || !(isMostlyNamed(items) || beginsBig(items)))) return no;
  const fielded = inTalk
    ? 0
    : count((item) => !isNamed(item.line) && fieldsBelow(blocks, item, limit).length > 0);
  const named = count((item) => isNamed(item.line) && !isErrand(item)) + fielded + (inTalk ? 0 : told.size);
  const stressed = count((item) => item.stressed);
  const labelled = count((item) =>
    /^(?:session|talk|keynote|workshop|tutorial|lightning talk)$/i.test(item.line.label ?? ""),
  );
  const outermost = items[0]?.block.indent === 1;
  const announced = (announcesTalks(above) || (outermost && isAnnounced(section))) && !inTalk;
  // a whole day in one list has its meals and breaks in it
  const half = count((item) => isNamed(item.line) || !(isNoTalk(item.text) || isOfTheDay(item.text))) / 2;
  const roomful = !inTalk && inEvent && section !== undefined && outermost && headsTitles(blocks, section);
  const again = inTalk || titlesTold.size < 3 ? 0 : count((item) => titlesTold.has(nameKey(titleOf(item))));
  const certain =
    roomful ||
    (again > 2 && again >= items.length * 0.7) ||
    (short && !inTalk && count((item) => titleLike(item) || isNamed(item.line)) >= half) ||
    (items.length > 1 && (timed >= half || (named >= 2 && named >= half))) ||
    (announced && (named + timed + stressed) / items.length >= 0.3) ||
    (announced && again > 2) ||
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
  return named + timed >= half ? { ...no, verdict: "perhaps" } : no;
}

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

/** Speakers in the item's own further lines, or in fields of the items inside it. */
function fieldsBelow(blocks: readonly Block[], item: Item, limit: number): PersonDraft[] {
  const second = inlineLines(item.block.inline)[1];
  const own = second === undefined ? [] : readSpeakerLine(second);
  if (own.length > 0) return own;
  const end = endOfItem(blocks, item.index, limit);
  const fields = withCompanyField(
    findSpeakerLines(blocks, item.index + 1, end, true),
    blocks,
    item.index + 1,
    end,
  );
  const next = blocks[item.index + 1];
  if (fields.length > 0 || next?.kind !== "item" || item.index + 1 >= end) return fields;
  const first = inlineLines(next.inline)[0];
  return first === undefined ? [] : readSpeakerLine(first).filter((person) => person.company !== undefined);
}

/** Most longer words begin with a capital, as in a title, not in a sentence. */
function inTitleCase(item: Item): boolean {
  const words = item.text.split(/\s+/).filter((word) => word.length > 3);
  return words.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length >= words.length * 0.7;
}

const isMostlyNamed = (items: readonly Item[]): boolean =>
  items.filter((item) => isNamed(item.line)).length >= items.length / 2;

/** True where most titles begin with a capital. */
const beginsBig = (items: readonly Item[]): boolean =>
  items.filter((item) => /^\P{L}*\p{Lu}/u.test(titleOf(item))).length >= items.length * 0.6;

/** Talks of a list; where most begin with a capital, what begins small is no title but food or a meeting. */
function draftsOf(
  blocks: readonly Block[],
  { items, told, limit, isShort: isBelowShort }: Judged,
): TalkDraft[] {
  // what begins small is a title among others that are surely some
  const isShort =
    isBelowShort && items.filter((item) => isNamed(item.line) || titleLike(item)).length >= items.length / 2;
  const capitals = beginsBig(items);
  const isSetOff = items.filter(({ setOff }) => setOff > 0).length >= items.length * 0.7;
  const next = new Map(items.map((item, i) => [item, items[i + 1]?.index]));
  return items
    .filter(
      (item) =>
        ((item.line.timed || item.line.score >= 0.7) &&
          isLoneLabel(titleOf(item)) &&
          !headsItems(blocks, item)) ||
        (!isNoTalk(item.text) && !isNoTalk(titleOf(item))) ||
        ((isNamed(item.line) || isShort) && /^(?:things|what|stuff)\s/i.test(titleOf(item))),
    )
    .filter((item) => (item.line.score > 0 || !isOfTheDay(item.text)) && !isSpeakerField(item.text))
    .filter(
      (item) =>
        item.line.speakers.length > 0 ||
        item.line.timed ||
        titleLike(item) ||
        (isShort && isSmallTitle(titleOf(item))) ||
        (isSetOff && /\s/.test(item.text.slice(0, item.setOff))) ||
        told.has(item) ||
        fieldsBelow(blocks, item, limit).some(({ company }) => company !== undefined),
    )
    .filter(
      (item) => item.line.score > 0 || !item.line.timed || !capitals || /^\P{L}*\p{Lu}/u.test(titleOf(item)),
    )
    .flatMap((item) => {
      const end = endOfOne(blocks, item, next.get(item), limit);
      const inside = told.has(item) ? [] : talksInside(item, end);
      return inside.length > 0 ? inside : [toDraft(blocks, item, told.get(item), end)];
    });
}

/** `Room K: full. Would have been “Taming Queues” by Jane Roe`: an item that tells of others by their own titles is none. */
function talksInside({ block, index, line }: Item, end: number): TalkDraft[] {
  if (line.score > 0 || line.quoted || !/[“"]/.test(block.inline.text)) return [];
  const talks = findSetOffTalks([block], [], false).filter(({ speakers }) => speakers.length > 0);
  return talks.map((talk) => ({ ...talk, first: index, end }));
}

/** `16:30 lightning talks` with the talks one step further in. */
function headsItems(blocks: readonly Block[], item: Item): boolean {
  const next = blocks[item.index + 1];
  return isGrouping(titleOf(item)) && next?.kind === "item" && next.indent > item.block.indent;
}

const titleOf = (item: Item): string => item.text.slice(item.line.title.start, item.line.title.end);

/** `stamps in five minutes`: a few words, no sentence and no label. */
const isSmallTitle = (title: string): boolean =>
  title.length < 70 &&
  !/^(?:one|some|somebody|someone|two|three|a|an|the|and|others?|more)\s/.test(title) &&
  title.split(/\s+/).length > 2 &&
  titleScore(title) >= 0.3 &&
  !/[.:;,!](?:\s|$)/.test(title);

const titleLike = (item: Item): boolean => {
  const title = titleOf(item);
  return (
    title.length > 5 &&
    title.length < 160 &&
    titleScore(title) >= 0.3 &&
    !/[.;,]$/.test(title) &&
    /^[\p{Lu}\d"“[]/u.test(title)
  );
};

/** Numbered talks hold the paragraphs that stand between them and the next number. */
function endOfOne(blocks: readonly Block[], item: Item, next: number | undefined, limit: number): number {
  const end = endOfItem(blocks, item.index, limit);
  if (!item.block.ordered) return end;
  const reach = next ?? Math.min(limit, end + 1);
  return blocks.slice(end, reach).every((block) => block.kind === "paragraph" && block.indent === 0)
    ? Math.max(end, reach)
    : end;
}

function toDraft(blocks: readonly Block[], item: Item, spoken: Told | undefined, end: number): TalkDraft {
  const first = item.inline;
  const inLine = item.line.speakers.map((reading) =>
    personFrom(first, reading, `list item: ${item.line.order}`),
  );
  if (spoken !== undefined)
    return {
      title: item.block.inline.text.slice(spoken.name.start, spoken.name.end),
      titleRange: sourceRange(item.block.inline, spoken.name),
      speakers: spoken.people,
      rule: "list item: talked about",
      confidence: 0.6,
      first: item.index,
      end,
    };
  const below = inLine.length > 0 ? [] : fieldsBelow(blocks, item, end);
  const told =
    inLine.length + below.length > 0
      ? []
      : blocks.slice(item.index, end).flatMap((block) =>
          findPresenting(block.inline)
            .filter((reading) => reading.strong)
            .flatMap((reading) => fromSentence(block, reading)),
        );
  return {
    title: first.text.slice(item.line.title.start, item.line.title.end),
    titleRange: sourceRange(first, item.line.title),
    speakers: [...inLine, ...below, ...told.slice(0, 1)],
    rule: item.line.timed ? "list item with time" : `list item: ${item.line.order}`,
    confidence: 0.7,
    first: item.index,
    end,
  };
}
