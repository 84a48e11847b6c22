/** Events that parts of a note report: `## QueueConf NA 2026` above some of the talks in a log of the year. */
import type { Block } from "../markdown/document";
import { sourceRange } from "../text/inline";
import type { Range } from "../text/range";
import { remember } from "../text/remember";
import { seriesKey } from "./event-key";
import { yearOf, type EventReading } from "./event-reading";
import { eventsIn } from "./event-text";
import { month } from "./month";
import type { Section } from "./sections";
import { endOfItem } from "./talk-draft";
import type { OwnedBlocks } from "./talk-places";

/** A heading, or an item above others, that is called like an event, with what belongs to it. */
export interface EventPart extends OwnedBlocks {
  /** The heading's place in the note. */
  readonly head: Range;
  readonly event: EventReading;
  /** Told by the headings that it stands below. */
  readonly yearAbove: number | undefined;
}

/**
 * The parts of a note that are headed by an event's name, outer ones before inner ones.
 * @param talks where they begin: what heads none of them is no part, and what is one heads none
 */
export function findEventParts(
  blocks: readonly Block[],
  sections: readonly Section[],
  talks: readonly OwnedBlocks[],
): EventPart[] {
  const begins = new Set(talks.map(({ first }) => first));
  const heads = [
    ...sections.map((section) => ({ first: section.first, end: endOf(section, sections) })),
    ...parentsOf(blocks, talks).map((first) => ({ first, end: endOfItem(blocks, first, blocks.length) })),
  ];
  return heads
    .flatMap(({ first, end }): EventPart[] => {
      const block = blocks[first];
      if (block === undefined || begins.has(first)) return [];
      if (!talks.some((talk) => first < talk.first && talk.first < end)) return [];
      const head = headedEvent(block.inline.text);
      if (head === undefined) return [];
      const { start, end: behind, ...names } = head;
      const event = {
        ...names,
        range: sourceRange(block.inline, { start, end: behind }),
        rule: "heading: event",
        confidence: 0.9,
      };
      return [{ first, end, head: block.range, event, yearAbove: yearAbove(first, sections) }];
    })
    .sort((a, b) => a.first - b.first);
}

/** An event's heading right above a talk's of the same level heads what comes up to the next event. */
function endOf(section: Section, sections: readonly Section[]): number {
  if (section.end > section.first + 1) return section.end;
  const after = sections.filter(({ first, level }) => first > section.first && level <= section.level);
  return (
    after.find(
      ({ level, heading }) => level < section.level || headedEvent(heading.inline.text) !== undefined,
    )?.first ?? Infinity
  );
}

/** The year of the nearest heading above that tells one. */
const yearAbove = (at: number, sections: readonly Section[]): number | undefined =>
  sections
    .filter(({ first, end }) => first < at && at < end)
    .reduceRight<number | undefined>((found, { heading }) => found ?? yearOf(heading.inline.text), undefined);

/** The items that talks in nested lists stand below. */
function parentsOf(blocks: readonly Block[], talks: readonly OwnedBlocks[]): number[] {
  const found = new Set<number>();
  for (const { first } of talks) {
    let indent = blocks[first]?.indent ?? 0;
    for (let i = first - 1; i >= 0 && indent > 0; i--) {
      const block = blocks[i];
      if (block === undefined || block.kind === "heading") break;
      if (block.indent >= indent) continue;
      indent = block.indent;
      if (block.kind === "item") found.add(i);
    }
  }
  return [...found];
}

/** The event that a heading is called like, where it says nothing else but when and where that was. */
const headedEvent = remember((text) => {
  if (text.length > 100) return undefined;
  const found = eventsIn(text);
  const [event] = found;
  if (event === undefined || new Set(found.map(({ name }) => seriesKey(name))).size > 1) return undefined;
  const rest = `${text.slice(0, event.start)} | ${text.slice(event.end)}`
    .replace(when, " ")
    .replace(about, " ");
  if (!rest.split("|").every(isPlace)) return undefined;
  const { name, forms, year, start, end } = event;
  return { name, forms, year, start, end };
}, 512);

/** Dates and numbers of days. */
const when = new RegExp(`(?<!\\p{L})${month}(?!\\p{L})\\.?|\\d+(?:st|nd|rd|th)?(?!\\p{L})`, "giu");

/** What a writer calls such a part. */
const about =
  /(?<!\p{L})(?:(?:trip )?reports?|recap|summary|notes?|talks?|sessions?|conference|days?|tag|from|at|in|on|to|my|the|of|online|virtual|remote|hybrid|livestream)(?!\p{L})/giu;

/** `, Bergen, Norway` or nothing. */
function isPlace(part: string): boolean {
  const words = part.split(/[\s,/()]+/u).filter((word) => /\p{L}/u.test(word));
  return words.length <= 4 && words.every((word) => /^\P{L}*\p{Lu}/u.test(word));
}
