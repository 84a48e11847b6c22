/** Which event each talk of a note was at: mostly the note's own, in a log of several the one whose name it stands below or beside. */
import type { Block } from "../markdown/document";
import { contains } from "../text/range";
import { seriesKey } from "./event-key";
import type { EventReading } from "./event-reading";
import { eventOfLine } from "./line-events";
import { findEventParts, type EventPart } from "./section-events";
import type { Section } from "./sections";
import type { TalkDraft } from "./talk-draft";

/**
 * The event of each talk.
 * @param own what the note as a whole is about
 * @returns one for each talk, the same object for the same event; `undefined` where nothing tells
 */
export function eventsOfTalks(
  blocks: readonly Block[],
  sections: readonly Section[],
  talks: readonly TalkDraft[],
  own: EventReading | undefined,
): (EventReading | undefined)[] {
  const parts = knownParts(findEventParts(blocks, sections, talks), own);
  const lines = eventsOfLines(blocks, talks, own);
  const { range } = own ?? {};
  // of several events that stand side by side none is the whole note's
  const isOfPart =
    range !== undefined &&
    parts.some(({ event }) => event !== own) &&
    parts.some(({ head }) => contains(head, range));
  const rest = isOfPart || lines !== undefined ? undefined : own;
  return talks.map(({ first }, i) => {
    const part = parts.findLast((one) => one.first < first && first < one.end);
    return lines?.[i] ?? (part === undefined ? rest : part.event);
  });
}

/** What the lines of talks name, where that are several events and the note itself is of none. */
function eventsOfLines(
  blocks: readonly Block[],
  talks: readonly TalkDraft[],
  own: EventReading | undefined,
): (EventReading | undefined)[] | undefined {
  const known: EventReading[] = own === undefined ? [] : [own];
  let isOfLine = own === undefined;
  const found = talks.map(({ first }) => {
    const block = blocks[first];
    const event = block === undefined ? undefined : eventOfLine(block);
    if (event === undefined || block === undefined) return undefined;
    if (own?.range !== undefined && contains(block.range, own.range)) isOfLine = true;
    const same = known.find((one) => isSame(one, event));
    if (same === undefined) known.push(event);
    return same ?? event;
  });
  return isOfLine && new Set(found.filter((one) => one !== undefined)).size > 1 ? found : undefined;
}

/** Parts with one object for each event; inside those of the note's own event a heading without a year names a track. */
function knownParts(parts: readonly EventPart[], own: EventReading | undefined): EventPart[] {
  const known: EventReading[] = own === undefined ? [] : [own];
  const owns = own === undefined ? [] : parts.filter(({ event }) => isSame(event, own));
  const isInside = ({ first }: EventPart): boolean =>
    own !== undefined && (owns.length === 0 || owns.some((one) => one.first < first && first < one.end));
  return parts.flatMap((part) => {
    const same = known.find((one) => isSame(one, part.event));
    if (same !== undefined) return [{ ...part, event: same }];
    if (part.event.year === undefined && isInside(part)) return [];
    const event = { ...part.event, year: part.event.year ?? part.yearAbove };
    known.push(event);
    return [{ ...part, event }];
  });
}

/** A year counts where both tell one; a shorter name, such as `QueueConf`, is the same where it says nothing else. */
function isSame(a: EventReading, b: EventReading): boolean {
  if (a.year !== undefined && b.year !== undefined && a.year !== b.year) return false;
  const [one, other] = [seriesKey(a.name), seriesKey(b.name)];
  return one.startsWith(other) || other.startsWith(one);
}
