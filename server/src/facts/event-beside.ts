/** The event that a line names beside a talk's title, as recordings are called: `QueueConf 2017: Taming Queues`, `Taming Queues | QueueConf 2017`. */
import { matches } from "../text/matches";
import { eventKey } from "./event-key";
import type { EventReading } from "./event-reading";
import { eventsIn } from "./event-text";
import { bracketEvent, trimTalkLine, type Window } from "./talk-label";
import type { TalkDraft } from "./talk-draft";

/** An event's name in a line, with what parts it from the rest. */
interface EventBeside {
  /** The name; offsets in the text. */
  readonly name: Window;
  /** What is left without it, and without what parts it from the rest. */
  readonly rest: Window;
  readonly event: Pick<EventReading, "name" | "forms" | "year">;
}

const before = /^(\p{Lu}[^:|–—\n]{2,50}?\s(?:19|20)\d{2})(?::\s|\s[-–—|]{1,2}\s)(?=\P{L}{0,2}\p{L})/u;
const signBefore = /\s[-–—|@]{1,2}\s|,\s|\s[([]/g;
const behind = /^\p{Lu}[^|–—()[\],\n]{2,50}\s(?:19|20)\d{2}$/u;

/** The event before a title, or behind it and its people. */
export function eventBeside(text: string): EventBeside | undefined {
  return eventBefore(text) ?? eventInBrackets(text) ?? eventBehind(text);
}

/** `[QueueConf 2017] Taming Queues`. */
function eventInBrackets(text: string): EventBeside | undefined {
  const label = text.startsWith("[") ? bracketEvent.exec(text)?.[0] : undefined;
  if (label === undefined) return undefined;
  return ofName(text, { start: 1, end: label.indexOf("]") }, { start: label.length, end: text.length });
}

function eventBefore(text: string): EventBeside | undefined {
  const match = /^.{3,60}\d[\s:]/u.test(text) ? before.exec(text) : null;
  const words = match?.[1];
  if (match === null || words === undefined) return undefined;
  const name = { start: 0, end: words.length };
  return ofName(text, name, { start: match[0].length, end: text.length });
}

function eventBehind(text: string): EventBeside | undefined {
  // most lines end in no year
  const end = /(?:19|20)\d{2}[)\]]?$/.test(text) ? text.length - (/[)\]]$/.test(text) ? 1 : 0) : 0;
  const sign = end === 0 ? undefined : matches(signBefore, text).at(-1);
  if (sign === undefined || sign.index < 3) return undefined;
  const name = { start: sign.index + sign[0].length, end };
  if (/[([]$/.test(sign[0]) !== end < text.length || !behind.test(text.slice(name.start, end)))
    return undefined;
  return ofName(text, name, { start: 0, end: sign.index });
}

/** All of the words have to be the event's name. */
function ofName(text: string, name: Window, rest: Window): EventBeside | undefined {
  const words = text.slice(name.start, name.end);
  const [found] = eventsIn(words);
  if (found?.start !== 0 || found.end !== words.length) return undefined;
  return { name, rest, event: { name: found.name, forms: found.forms, year: found.year } };
}

/** A talk whose title is no longer called with the event that it was at; the event of another talk is part of its title. */
export function withoutEvent(talk: TalkDraft, event: EventReading | undefined): TalkDraft {
  const { title, titleRange } = talk;
  const beside = event === undefined ? undefined : eventBeside(title);
  // with marks inside, places in the note are others
  if (
    event === undefined ||
    beside === undefined ||
    titleRange.end - titleRange.start !== title.length ||
    eventKey(beside.event.name, beside.event.year) !== eventKey(event.name, event.year)
  )
    return talk;
  const { start, end } = beside.rest;
  const trimmed = trimTalkLine(title.slice(start, end));
  const own = { start: start + trimmed.start, end: start + trimmed.end };
  return {
    ...talk,
    title: title.slice(own.start, own.end),
    titleRange: { start: titleRange.start + own.start, end: titleRange.start + own.end },
  };
}
