/** Talks written one to a list item: `- 09h30 - Taming Queues`, `1. Jane Roe “Taming Queues”`. */
import type { Block } from "../markdown/document";
import { firstIndex } from "../text/first-index";
import { nameKey } from "../text/fold";
import { slice, sourceRange } from "../text/inline";
import {
  beginsBig,
  isSmallTitle,
  judge,
  titleLike,
  titleOf,
  type Judged,
  type ListContext,
} from "./judged-lists";
import { firstNamed, linkedBelow } from "./first-named";
import { withWholeTitles } from "./bare-speakers";
import { favour, isNamed, readItem, type Item } from "./list-item";
import { isGrouping, isNoTalk, isOfTheDay } from "./no-talk";
import { findPresenting } from "./presenting";
import { findSetOffTalks } from "./set-off-talks";
import { isSpeakerField } from "./speaker-field";
import { fieldsBelow } from "./speakers-inside";
import { endOfItem, fromSentence, personFrom, type PersonDraft, type TalkDraft } from "./talk-draft";
import { isLoneLabel } from "./talk-label";
import { readTalkLine } from "./talk-line";
import type { Told } from "./told-items";

/** Finds lists of talks outside the blocks that other talks cover already. */
export function findListTalks(blocks: readonly Block[], context: ListContext): TalkDraft[] {
  const groups = new Map<number, Item[]>();
  const joined = joinedLists(blocks);
  const isContents = contentsOf(blocks);
  blocks.forEach((block, index) => {
    if (block.kind !== "item" || block.quoted) return;
    const item = isContents(block) ? undefined : readItem(block, index);
    if (item === undefined) return;
    const group = joined.get(block.group) ?? block.group;
    const list = groups.get(group);
    if (list === undefined) groups.set(group, [item]);
    else list.push(item);
  });
  const pictured = new Set(joined.values());
  const lists = [...groups].flatMap(([group, items]) => {
    const read = withWholeTitles(favour(items));
    // a diary has pictures as well
    const isDiary = pictured.has(group) && read.filter(titleLike).length < read.length * 0.7;
    return isDiary ? [] : [judge(blocks, read, context)];
  });
  const shaped = lists.some((list) => list.verdict === "talks");
  return lists.flatMap((list) =>
    list.verdict === "talks" || (shaped && list.verdict === "perhaps") ? draftsOf(blocks, list) : [],
  );
}

/**
 * Lists that pictures part, or links with nothing but one, of one item each or of items that all begin with bold words: their
 * numbers, and that of the first of them.
 */
function joinedLists(blocks: readonly Block[]): ReadonlyMap<number, number> {
  const sizes = new Map<number, number>();
  const plain = new Set<number>();
  for (const { kind, indent, group, inline } of blocks) {
    if (kind !== "item" || indent > 1) continue;
    sizes.set(group, (sizes.get(group) ?? 0) + 1);
    if (!inline.marks.some((mark) => mark.kind === "strong" && mark.start === 0)) plain.add(group);
  }
  const mayJoin = (group: number): boolean => sizes.get(group) === 1 || !plain.has(group);
  const joined = new Map<number, number>();
  let last: number | undefined;
  let isBehindPicture = false;
  for (const { kind, indent, quoted, group, inline } of blocks) {
    if (kind === "paragraph" && inline.text.trim() === "") isBehindPicture = true;
    else if (kind !== "item" || quoted || (indent === 1 && !mayJoin(group))) last = undefined;
    else if (indent === 1) {
      if (isBehindPicture && last !== undefined) joined.set(group, last);
      last = joined.get(group) ?? group;
      isBehindPicture = false;
    }
  }
  return joined;
}

/**
 * A line of a table of contents: all of it leads to a heading of the same note. Where others do, one whose heading was never written
 * still names what stood on the programme.
 */
function contentsOf(blocks: readonly Block[]): (block: Block) => boolean {
  const lines = blocks.filter(leadsInside);
  if (lines.length === 0) return () => false;
  const headings = new Set(
    blocks.flatMap(({ kind, inline }) => (kind === "heading" ? [nameKey(inline.text)] : [])),
  );
  const sharesBeginning = beginningsOf(headings);
  const unwritten = lines.filter(({ inline }) => {
    const anchor = inline.marks.find(({ kind }) => kind === "link")?.url?.slice(1) ?? "";
    return !headings.has(nameKey(inline.text)) && !sharesBeginning(nameKey(anchor));
  });
  const written = lines.length - unwritten.length;
  const isHabit = written > 1 && written * 3 >= lines.length;
  // without a speaker it is any part of the note, under another name
  const open = isHabit ? unwritten.filter(({ inline }) => isNamed(readTalkLine(inline))) : [];
  const contents = new Set(lines);
  for (const line of open) contents.delete(line);
  return (block) => contents.has(block);
}

/** Whether one of some keys begins with another one, or that with it, by four letters or more. */
function beginningsOf(keys: ReadonlySet<string>): (other: string) => boolean {
  const ordered = [...keys].sort();
  return (other) => {
    if (other.length < shortestBeginning) return false;
    for (let length = shortestBeginning; length <= other.length; length++)
      if (keys.has(other.slice(0, length))) return true;
    return (
      ordered[firstIndex(ordered.length, (i) => (ordered[i] ?? "") >= other)]?.startsWith(other) === true
    );
  };
}

const shortestBeginning = 4;

const leadsInside = ({ inline }: Block): boolean =>
  inline.marks.some((mark) => mark.kind === "link" && mark.start === 0 && mark.url?.startsWith("#") === true);

function draftsOf(
  blocks: readonly Block[],
  { items, told, limit, isShort: isBelowShort, isNamedInside }: Judged,
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
    .filter((item) => item.line.score > 0 || !leadsIn(blocks, item))
    .filter((item) => (item.line.score > 0 || !isOfTheDay(item.text)) && !isSpeakerField(item.text))
    .filter(({ line, text }) => !(line.timed && line.score === 0 && isOfProgramme.test(text)))
    .filter(
      (item) =>
        item.line.speakers.length > 0 ||
        item.line.timed ||
        titleLike(item) ||
        (isShort && isSmallTitle(titleOf(item))) ||
        (isSetOff && /\s/.test(item.text.slice(0, item.setOff))) ||
        told.has(item) ||
        fieldsBelow(blocks, item, limit, isNamedInside).some(
          ({ company, rule }) => isNamedInside || company !== undefined || rule === "field: speaker",
        ),
    )
    .filter(
      (item) => item.line.score > 0 || !item.line.timed || !capitals || /^\P{L}*\p{Lu}/u.test(titleOf(item)),
    )
    .flatMap((item) => {
      const end = endOfOne(blocks, item, next.get(item), limit, items.length === 1);
      const inside = told.has(item) ? [] : talksInside(item, end);
      return inside.length > 0 ? inside : [toDraft(blocks, item, told.get(item), end, isNamedInside)];
    });
}

/** Behind a time and with nobody named, a track and a meal: `10:40 Track on Sorting`, `12:00 Queuers for noodle lunch`. */
const isOfProgramme = /^\P{L}*(?:track on\s|.{2,40} for (?:\p{L}+ )?lunch$)/iu;

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

/** `All talks are online. Some that I saw:` with them one step further in. */
function leadsIn(blocks: readonly Block[], { block, index }: Item): boolean {
  const next = blocks[index + 1];
  return (
    /[.!]\s\S[^.!?]*:$/.test(block.inline.text.trimEnd()) &&
    next?.kind === "item" &&
    next.indent > block.indent
  );
}

/** Nobody writes more paragraphs on a talk below the only item of a list. */
const mostParagraphs = 4;

/** Numbered talks hold the paragraphs that stand between them and the next number; a list of one item those below it. */
function endOfOne(
  blocks: readonly Block[],
  item: Item,
  next: number | undefined,
  limit: number,
  isAlone: boolean,
): number {
  const end = endOfItem(blocks, item.index, limit);
  if (isAlone && !item.block.ordered) {
    let last = end;
    while (last < Math.min(limit, end + mostParagraphs) && isPlainParagraph(blocks[last])) last++;
    return last;
  }
  if (!item.block.ordered) return end;
  const reach = next ?? Math.min(limit, end + 1);
  return blocks.slice(end, reach).every(isPlainParagraph) ? Math.max(end, reach) : end;
}

const isPlainParagraph = (block: Block | undefined): boolean =>
  block?.kind === "paragraph" && block.indent === 0;

/** `- Taming Queues` above `Where [Jane Roe](…) tells of queues`: who has a page, and is named first in the paragraph below. */
function linkedBelowItem(blocks: readonly Block[], item: Item, end: number): PersonDraft[] {
  const block = blocks[item.index + 1];
  if (item.index + 1 >= end || block === undefined || !isPlainParagraph(block)) return [];
  const reading = firstNamed(block.inline);
  return reading?.rule === linkedBelow ? fromSentence(block, reading) : [];
}

/** `**Taming Queues**. [Jane](…) showed us how`: who has a page, and is the first word behind the title. */
function linkedBehindTitle({ block, setOff }: Item): PersonDraft[] {
  const { inline } = block;
  const end = setOff > 0 ? (/^[.:!?]?\s*(?:[-–—:]\s+)?/.exec(inline.text.slice(setOff))?.[0].length ?? 0) : 0;
  if (end === 0) return [];
  const behind = { ...block, inline: slice(inline, setOff + end, inline.text.length) };
  const reading = firstNamed(behind.inline);
  return reading?.rule === linkedBelow && reading.strong ? fromSentence(behind, reading) : [];
}

function toDraft(
  blocks: readonly Block[],
  item: Item,
  spoken: Told | undefined,
  end: number,
  isNamedInside: boolean,
): TalkDraft {
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
  const below = inLine.length > 0 ? [] : fieldsBelow(blocks, item, end, isNamedInside);
  const told =
    inLine.length + below.length > 0
      ? []
      : blocks.slice(item.index, end).flatMap((block) =>
          findPresenting(block.inline)
            .filter((reading) => reading.strong)
            .flatMap((reading) => fromSentence(block, reading)),
        );
  const isNamed = inLine.length + below.length + told.length > 0;
  const linked = isNamed
    ? []
    : [...linkedBehindTitle(item), ...linkedBelowItem(blocks, item, end)].slice(0, 1);
  return {
    title: first.text.slice(item.line.title.start, item.line.title.end),
    titleRange: sourceRange(first, item.line.title),
    speakers: [...inLine, ...below, ...told.slice(0, 1), ...linked],
    rule: item.line.timed ? "list item with time" : `list item: ${item.line.order}`,
    confidence: 0.7,
    first: item.index,
    end,
  };
}
