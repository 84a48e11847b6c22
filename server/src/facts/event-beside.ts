/** The event that a line names beside a talk's title, as recordings are called: `QueueConf 2017: Taming Queues`, `Taming Queues | QueueConf 2017`. */
import type { Range } from "../text/range";
import type { EventReading } from "./event-reading";
import { eventsIn } from "./event-text";

/** An event's name in a line, with what parts it from the rest. */
export interface EventBeside {
  /** The name; offsets in the text. */
  readonly name: Range;
  /** All of it, with what parts it from the title. */
  readonly all: Range;
  readonly event: Pick<EventReading, "name" | "forms" | "year">;
}

const before = /^(\p{Lu}[^:|–—\n]{2,50}?\s(?:19|20)\d{2})(?::\s|\s[-–—|]{1,2}\s)(?=\P{L}{0,2}\p{L})/u;
const behind = /(?<=.{3})(?:\s[-–—|@]{1,2}\s|,\s)(\p{Lu}[^|–—()[\],\n]{2,50}\s(?:19|20)\d{2})$/u;
const inBrackets = /(?<=.{3})\s[([](\p{Lu}[^()[\]\n]{2,50}\s(?:19|20)\d{2})[)\]]$/u;

/** Where a line may be cut in vain: most end in no digit. */
const isDigit = (letter: string): boolean => letter >= "0" && letter <= "9";

/** The event before a title. */
export function eventBefore(text: string): EventBeside | undefined {
  return /^.{3,60}\d[\s:]/u.test(text) ? eventOf(text, before.exec(text)) : undefined;
}

/** The event behind a title and its people. */
export function eventBehind(text: string): EventBeside | undefined {
  const last = text.charAt(text.length - 1);
  if (isDigit(last)) return eventOf(text, behind.exec(text));
  return (last === ")" || last === "]") && isDigit(text.charAt(text.length - 2))
    ? eventOf(text, inBrackets.exec(text))
    : undefined;
}

/** All of the words have to be the event's name. */
function eventOf(text: string, match: RegExpExecArray | null): EventBeside | undefined {
  const words = match?.[1];
  if (match === null || words === undefined) return undefined;
  const [event] = eventsIn(words);
  if (event?.start !== 0 || event.end !== words.length) return undefined;
  const start = text.indexOf(words, match.index);
  const { name, forms, year } = event;
  return {
    name: { start, end: start + words.length },
    all: { start: match.index, end: match.index + match[0].length },
    event: { name, forms, year },
  };
}
