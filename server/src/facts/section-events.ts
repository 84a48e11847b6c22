/** Events that parts of a note report: `## QueueConf NA 2026` above some of the talks in a log of the year. */
import type { Block } from "../markdown/document";
import { sourceRange } from "../text/inline";
import type { Range } from "../text/range";
import { remember } from "../text/remember";
import { seriesKey } from "./event-key";
import { yearOf, type EventReading } from "./event-reading";
import { eventsIn } from "./event-text";
import { month } from "./month";
import { isGrouping } from "./no-talk";
import type { Section } from "./sections";
import { endOfItem } from "./talk-draft";
import type { OwnedBlocks } from "./talk-places";

/** A heading, or an item above others, that is called like an event, with what belongs to it. */
export interface EventPart extends OwnedBlocks {
  /** The heading's place in the note. */
  readonly head: Range;
  readonly event: EventReading;
  /** Told by the headings and items that it stands below. */
  readonly yearAbove: number | undefined;
}

/**
 * The parts of a note that are headed by an event's name, outer ones before inner ones.
 * @param talks where they begin, in order: what heads none of them is no part, and what is one heads none
 */
export function findEventParts(
  blocks: readonly Block[],
  sections: readonly Section[],
  talks: readonly OwnedBlocks[],
): EventPart[] {
  const begins = new Set(talks.map(({ first }) => first));
  const heads = [...headsOfSections(sections, begins), ...headsOfItems(blocks, sections, talks)];
  const ofYears = yearsOfSeries(sections, begins);
  const named = heads
    .filter(({ first, end }) => talks.some((talk) => first < talk.first && talk.first < end))
    .flatMap(({ first, end, yearAbove }): EventPart[] => {
      const block = blocks[first];
      const head = block === undefined ? undefined : headedEvent(block.inline.text);
      if (block === undefined || head === undefined) return [];
      const { start, end: behind, ...names } = head;
      const range = sourceRange(block.inline, { start, end: behind });
      const event = { ...names, range, rule: "heading: event", confidence: 0.9 };
      return [{ first, end, head: block.range, event, yearAbove }];
    });
  return [...named, ...ofYears].sort((a, b) => a.first - b.first);
}

/** `## 2024` and `## 2025` below `# QueueConf`: each heads what was told that year. */
function yearsOfSeries(sections: readonly Section[], begins: ReadonlySet<number>): EventPart[] {
  const years = sections.flatMap((section): (EventPart & { readonly series: string })[] => {
    const year = onlyYear.exec(section.heading.inline.text)?.[1];
    const above = section.parent?.heading.inline.text;
    const series = year === undefined || above === undefined ? undefined : headedEvent(above);
    if (year === undefined || series === undefined || series.year !== undefined || begins.has(section.first))
      return [];
    const event = {
      name: `${series.name} ${year}`,
      forms: [series.name, `${series.name} ${year}`],
      year: Number(year),
      range: sourceRange(section.heading.inline, {
        start: 0,
        end: section.heading.inline.text.trimEnd().length,
      }),
      rule: "heading: year of an event",
      confidence: 0.8,
    };
    const { first, end, heading } = section;
    return [
      { first, end, head: heading.range, event, yearAbove: Number(year), series: seriesKey(series.name) },
    ];
  });
  // a single one only says when it was
  return years.filter(({ series }) => years.filter((one) => one.series === series).length > 1);
}

const onlyYear = /^\W*((?:19|20)\d{2})\W*$/;

type Head = Pick<EventPart, "first" | "end" | "yearAbove">;

/** Headings that are called like events and are no talks. */
function headsOfSections(sections: readonly Section[], begins: ReadonlySet<number>): Head[] {
  return sections
    .filter(({ first, heading }) => !begins.has(first) && headedEvent(heading.inline.text) !== undefined)
    .map((section) => ({
      first: section.first,
      end: endOf(section, sections),
      yearAbove: yearAbove(section.parent),
    }));
}

function yearAbove(section: Section | undefined): number | undefined {
  for (let up = section; up !== undefined; up = up.parent) {
    const year = yearOf(up.heading.inline.text);
    if (year !== undefined) return year;
  }
  return undefined;
}

/** An event's heading right above a talk's of the same level heads what comes up to the next event, or day. */
function endOf(section: Section, sections: readonly Section[]): number {
  if (section.end > section.first + 1) return section.end;
  const next = sections.find(
    ({ first, level, heading: { inline } }) =>
      first > section.first &&
      (level < section.level ||
        (level === section.level && (isGrouping(inline.text) || headedEvent(inline.text) !== undefined))),
  );
  return next?.first ?? Infinity;
}

/** Items that talks in nested lists stand below. */
function headsOfItems(
  blocks: readonly Block[],
  sections: readonly Section[],
  talks: readonly OwnedBlocks[],
): Head[] {
  const found = new Map<number, Head>();
  for (const { first: talk } of talks) {
    const above = itemsAbove(blocks, talk);
    above.forEach((first, i) => {
      if (found.has(first)) return;
      const outer = above.slice(i + 1).map((at) => yearOf(blocks[at]?.inline.text ?? ""));
      const year = outer.find((one) => one !== undefined);
      const section = sections.findLast((one) => one.first < first && first < one.end);
      found.set(first, {
        first,
        end: endOfItem(blocks, first, blocks.length),
        yearAbove: year ?? yearAbove(section),
      });
    });
  }
  return [...found.values()].filter(
    ({ first }) => headedEvent(blocks[first]?.inline.text ?? "") !== undefined,
  );
}

/** The items that an item stands inside of, the innermost first. */
function itemsAbove(blocks: readonly Block[], at: number): number[] {
  const found: number[] = [];
  let indent = blocks[at]?.indent ?? 0;
  for (let i = at - 1; i >= 0 && indent > 1; i--) {
    const block = blocks[i];
    if (block === undefined || block.kind === "heading") break;
    if (block.indent >= indent) continue;
    indent = block.indent;
    if (block.kind === "item") found.push(i);
  }
  return found;
}

/** The event that a heading is called like, where it says nothing else but when and where that was. */
export const headedEvent = remember((text) => {
  if (text.length > 100) return undefined;
  const found = eventsIn(text);
  const [event] = found;
  if (event === undefined || new Set(found.map(({ name }) => seriesKey(name))).size > 1) return undefined;
  const bare = (part: string): string => part.replace(when, " ").replace(about, " ");
  if (/\p{L}/u.test(bare(text.slice(0, event.start)))) return undefined;
  if (!isPlace(bare(text.slice(event.end)))) return undefined;
  const { name, forms, year, start, end } = event;
  return { name, forms, year, start, end };
}, 512);

/** Dates and numbers of days. */
const when = new RegExp(`(?<!\\p{L})${month}(?!\\p{L})\\.?|\\d+(?:st|nd|rd|th)?(?!\\p{L})`, "giu");

/** What a writer calls such a part. */
const about =
  /(?<!\p{L})(?:(?:trip )?reports?|recap|summary|notes?|talks?|sessions?|conference|days?|tag|from|at|on|to|my|the|of|online|virtual|remote|hybrid|livestream)(?!\p{L})/giu;

/** `, Bergen, Norway`, `(Bergen)`, `in Bergen` or nothing. */
function isPlace(part: string): boolean {
  const words = part.split(/[\s,/()]+/u).filter((word) => /\p{L}/u.test(word) && word !== "in");
  if (words.length === 0) return true;
  if (!/^\s*(?:[-–—|@,(:]|in\s)/u.test(part)) return false;
  return words.length <= 4 && words.every((word) => /^\P{L}*\p{Lu}/u.test(word));
}
