/** `Queue Things: Day one` as a note's title, where the note speaks of talks: an event whose name nothing else may tell. */
import type { NoteDocument } from "../markdown/document";
import { sourceRange, type Inline } from "../text/inline";
import type { Range } from "../text/range";
import { yearOf, type EventReading } from "./event-reading";
import { firstBlock } from "./first-block";
import { isYearlyName } from "./yearly-name";

const ofDay =
  /^(\p{L}[^:|,–—\n]{2,50}?)\s?(?:\s[-–—|]|[:|,–—])\s(?:(?:the )?(?:first|second|third|last) day|day\s(?:\d|one|two|three|four|five))\W{0,3}$/iu;
/** Journeys and courses have days as well: there hardly three of these are said. */
const spoken = /\b(?:talk|speaker|keynote|conference|slide)(?=s?\b)/gi;
const enough = 3;
const otherDays =
  /\b(?:training|course|boot ?camp|academy|onboarding|trip|week|marathon|camino|cycling|hiking|holidays?|vacation|school|tour|road|diary|journal|log|hotel|yoga|with)\b/i;
/** How much of a note is looked at, in UTF-16 units. */
const farthest = 20_000;

export function eventOfDay({ blocks, frontMatter, text }: NoteDocument): EventReading[] {
  const title = frontMatter.fields.get("title")?.[0];
  const heading = firstBlock(blocks);
  if (title !== undefined)
    return named(title.value, text, (end) => ({ start: title.start, end: title.start + end }));
  return heading?.kind === "heading"
    ? named(heading.inline.text, text, (end) => startOf(heading.inline, end))
    : [];
}

const startOf = (inline: Inline, end: number): Range => sourceRange(inline, { start: 0, end });

function named(title: string, text: string, place: (end: number) => Range): EventReading[] {
  const name = ofDay.exec(title)?.[1] ?? "";
  if (name === "" || otherDays.test(name) || !/\p{Lu}/u.test(name) || !isYearlyName(name)) return [];
  const said = new Set(
    text
      .slice(0, farthest)
      .match(spoken)
      ?.map((word) => word.toLowerCase()),
  );
  if (said.size < enough) return [];
  return [
    {
      name,
      forms: [name],
      year: yearOf(name),
      range: place(name.length),
      rule: "heading: day of an event",
      confidence: 0.75,
    },
  ];
}
