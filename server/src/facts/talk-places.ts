/** Where talks, and what groups them, stand in a note, with the links that belong to each. */
import type { Block, NoteDocument } from "../markdown/document";
import { sourceRange } from "../text/inline";
import { matches } from "../text/matches";
import { contains, overlaps, type Range } from "../text/range";
import type { TalkGroup, TalkLink, TalkPlace } from "./facts";
import { isGrouping } from "./no-talk";
import type { Section } from "./sections";
import type { TalkDraft } from "./talk-draft";

/** Blocks `[first, end)` that belong to a talk. */
export interface OwnedBlocks {
  readonly first: number;
  readonly end: number;
}

/** @param next the title of the next talk; where both stand in one block, each has the links from its title on */
export function placeOf(
  document: NoteDocument,
  talk: TalkDraft,
  entity: number,
  above: TalkDraft | undefined,
  next: TalkDraft | undefined,
): TalkPlace {
  const from = above?.first === talk.first ? talk.titleRange.start : 0;
  const until = next?.first === talk.first ? next.titleRange.start : Infinity;
  return {
    entity,
    title: talk.titleRange,
    section: sectionOf(document, talk),
    links: document.blocks
      .slice(talk.first, talk.end)
      .flatMap(linksOf)
      .filter(
        (link) =>
          contains(link, talk.titleRange) ||
          (link.start >= from && link.start < until && !holdsTitle(link, next)),
      ),
  };
}

/** `[Jane Roe - Taming Queues](…)` is of the talk whose title stands in it, though it begins before that. */
const holdsTitle = (link: Range, talk: TalkDraft | undefined): boolean =>
  talk !== undefined && contains(link, talk.titleRange);

/** All that belongs to some blocks of a note. */
export function sectionOf({ blocks, text }: NoteDocument, owned: OwnedBlocks): Range {
  if (owned.first === 0 && owned.end === blocks.length) return { start: 0, end: text.length };
  const first = blocks[owned.first];
  const last = blocks[owned.end - 1];
  return { start: first?.range.start ?? 0, end: Math.max(first?.range.end ?? 0, last?.range.end ?? 0) };
}

/**
 * What of a note tells of each talk: all that belongs to it, and of blocks that tell of several from the beginning of the sentence with
 * its title to that of the next one's.
 * @param talks in the order of their titles
 */
export function tellingOf(document: NoteDocument, talks: readonly TalkDraft[]): Range[] {
  const starts = talks.map((talk, i) => {
    const above = talks[i - 1];
    return above?.first === talk.first ? startOfTelling(document.text, above.titleRange, talk.titleRange) : 0;
  });
  return talks.map((talk, i) => {
    const { start, end } = sectionOf(document, talk);
    const isBeforeOther = talks[i + 1]?.first === talk.first;
    return {
      start: Math.max(start, starts[i] ?? 0),
      end: isBeforeOther ? Math.min(end, starts[i + 1] ?? end) : end,
    };
  });
}

/** Behind the last sentence that ends between two titles; the title itself where none does. */
function startOfTelling(text: string, above: Range, title: Range): number {
  const between = text.slice(above.end, title.start);
  const last = matches(betweenSentences, between).at(-1);
  return last === undefined ? title.start : above.end + last.index + last[0].length;
}

const betweenSentences = /[.!?]["”)]?\s+(?=["“„([*_]*\p{Lu})/gu;

/** Days and tracks: headings that are no talk and have talks below them. */
export function findGroups(
  { blocks, text }: NoteDocument,
  sections: readonly Section[],
  talks: readonly TalkPlace[],
): TalkGroup[] {
  if (talks.length === 0) return [];
  return sections.flatMap(({ heading, first, end }): TalkGroup[] => {
    const name = heading.inline.text.replace(/\s+/g, " ").trim();
    if (!isGrouping(name)) return [];
    const last = blocks[Math.max(first, end - 1)];
    const section = { start: heading.range.start, end: last?.range.end ?? text.length };
    const title = sourceRange(heading.inline, { start: 0, end: heading.inline.text.length });
    return talks.some((talk) => contains(section, talk.title) && !overlaps(talk.title, title))
      ? [{ name, title, section }]
      : [];
  });
}

/** Kept with the block: a paragraph may tell of hundreds of talks. */
function linksOf(block: Block): readonly TalkLink[] {
  if (block.inline.marks.length === 0) return noLinks;
  const known = byBlock.get(block);
  if (known !== undefined) return known;
  const found = block.inline.marks.flatMap((mark): TalkLink[] => {
    if (mark.kind !== "link" || mark.url === undefined) return [];
    const shown = `${block.inline.text.slice(mark.start, mark.end)} ${mark.url}`;
    const kind = /youtu\.?be|vimeo|\bvideos?\b|recording/i.test(shown)
      ? "video"
      : /slides?\b|speakerdeck|slideshare|\.pdf\b|docs\.google\.com\/presentation/i.test(shown)
        ? "slides"
        : /sched\.c|\/(?:talks?|sessions?|schedule|program(?:me)?)\//i.test(mark.url)
          ? "page"
          : undefined;
    return kind === undefined ? [] : [{ ...sourceRange(block.inline, mark), url: mark.url, kind }];
  });
  byBlock.set(block, found);
  return found;
}

const byBlock = new WeakMap<Block, readonly TalkLink[]>();
const noLinks: readonly TalkLink[] = [];
