/** Which event each talk of a note was at: mostly the note's own, in a log of several the one whose name it stands below or beside. */
import type { Block } from "../markdown/document";
import { contains, overlaps, type Range } from "../text/range";
import { nameKey } from "../text/fold";
import { remember } from "../text/remember";
import { seriesKey } from "./event-key";
import { eventOfField } from "./event-field";
import { yearOf, type EventReading } from "./event-reading";
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
  const known = new KnownEvents(own);
  let isOfLine = own === undefined;
  const found = talks.map((talk) => {
    const event = eventOfTalk(blocks, talk);
    if (event === undefined) return undefined;
    // the note's own was read in one of these lines
    if (own?.range !== undefined && isSame(event.range, own.range)) isOfLine = true;
    return known.sameAs(event) ?? known.add(event);
  });
  return isOfLine && new Set(found.filter((one) => one !== undefined)).size > 1 ? found : undefined;
}

const isSame = (one: Range | undefined, other: Range): boolean => one !== undefined && overlaps(one, other);

/** In the talk's own line, or in a field right below it: `Event: QueueConf 2017`. */
function eventOfTalk(blocks: readonly Block[], { first, end }: TalkDraft): EventReading | undefined {
  const line = blocks[first];
  const beside = line === undefined ? undefined : eventOfLine(line);
  if (beside !== undefined) return beside;
  for (const block of blocks.slice(first + 1, Math.min(end, first + 1 + fieldsBelow))) {
    if (block.kind === "heading") return undefined;
    const event = eventOfField(block.inline);
    if (event !== undefined) return event;
  }
  return undefined;
}

/** How many blocks below a title hold its fields. */
const fieldsBelow = 6;

/** Parts with one object for each event; inside those of the note's own event a heading without a year names a track. */
function knownParts(parts: readonly EventPart[], own: EventReading | undefined): EventPart[] {
  const known = new KnownEvents(own);
  const ofOwn = new KnownEvents(own);
  const owns = parts.filter(({ event }) => ofOwn.sameAs(event) !== undefined);
  const isInside = ({ first }: EventPart): boolean =>
    own !== undefined && (owns.length === 0 || owns.some((one) => one.first < first && first < one.end));
  return parts.flatMap((part) => {
    const event = { ...part.event, year: part.event.year ?? part.yearAbove };
    const same = known.sameAs(event, isInside(part));
    if (same !== undefined) return [{ ...part, event: same }];
    if (part.event.year === undefined && isInside(part)) return [];
    return [{ ...part, event: known.add(event) }];
  });
}

/** The events of a note, each as one object. */
class KnownEvents {
  /** Names that begin alike have their first word in common. */
  private readonly byFirstWord = new Map<string, EventReading[]>();

  constructor(own: EventReading | undefined) {
    if (own !== undefined) this.add(own);
  }

  add(event: EventReading): EventReading {
    const [first = ""] = wordsOf(event.name);
    const others = this.byFirstWord.get(first);
    if (others === undefined) this.byFirstWord.set(first, [event]);
    else others.push(event);
    return event;
  }

  /**
   * The event that is meant: a year counts where both tell one. A shorter name without a year, such as `QueueConf`, is the same where no
   * other begins so.
   * @param isInside true inside what the note reports as a whole: there a shorter name is the same with its year, a longer one without
   */
  sameAs(event: EventReading, isInside = false): EventReading | undefined {
    const words = wordsOf(event.name);
    const alike = (this.byFirstWord.get(words[0] ?? "") ?? []).filter(
      (one) => one.year === undefined || event.year === undefined || one.year === event.year,
    );
    const same = alike.find((one) => seriesKey(one.name) === seriesKey(event.name));
    if (same !== undefined) return same;
    const isYearless = yearOf(event.name) === undefined;
    const near = alike.filter((one) => {
      const others = wordsOf(one.name);
      return (
        ((isYearless || isInside) && begins(others, words)) ||
        (isYearless && isInside && begins(words, others))
      );
    });
    return near.length === 1 ? near[0] : undefined;
  }
}

/** The words of a name but for its year. */
const wordsOf = remember((name): readonly string[] =>
  name
    .replace(/['’]?\b(?:19|20)?\d{2}\b/g, "")
    .split(/[\s,]+/)
    .map(nameKey)
    .filter((word) => word !== ""),
);

const begins = (words: readonly string[], first: readonly string[]): boolean =>
  first.length > 0 && first.length < words.length && first.every((word, i) => word === words[i]);
