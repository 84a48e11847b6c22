/** A programme in one paragraph, each line with its time before it: `9:00 Taming Queues⏎9:45 -> 10:30 : Small Brokers [Hall 2]`. */
import { inlineLines, slice, type Inline } from "../text/inline";
import { isNoTalk, isOfTheDay } from "./no-talk";
import { namesBoth } from "./parted-talk";
import { isMoment } from "./talk-label";
import { readTalkLine } from "./talk-line";
import { titleScore } from "./title-score";

/** Two times may stand in any paragraph. */
const least = 3;
const clock = "(?:[01]?\\d|2[0-3])(?:[:.h][0-5]\\d|h)";
/** A time or two, on the five minutes as programmes have them, and words. */
const begun = new RegExp(
  `^[([]?(?:0?[6-9]|1\\d|2[0-3])(?:[:.h][0-5][05]|h)(\\s?(?:[-–—~]|->|→|to|à|bis)\\s?${clock})?[\\])]?(?!\\p{L})\\s*[-–—:|,]*\\s*`,
  "iu",
);
const room = /\s+\[[^[\]]{1,30}\]$/;
const surelyRoom = /\d|room|hall|saal|sala|salle|raum|track|stage|amphi/i;
/** `[Jane Roe]`, `[Jane van der Berg & Max Muster]`. */
const somebody = /\[\p{Lu}[^[\]\d]*\s\p{Lu}[^[\]\d]*\]$/u;

interface Line {
  readonly start: number;
  end: number;
  /** The words behind the time. */
  readonly words: string;
  readonly isSpan: boolean;
}

/** @returns the lines, a line without a time with the one that it goes on with; `undefined` for any other paragraph */
export function timedLines(inline: Inline): Inline[] | undefined {
  if (!/^[^\n]*\n[^\n]*\n/.test(inline.text)) return undefined;
  const parts: Line[] = [];
  let at = 0;
  let timed = 0;
  const lines = inlineLines(inline);
  for (const { text } of lines) {
    const time = isMoment(text) ? null : begun.exec(text);
    const end = at + text.length;
    const last = parts.at(-1);
    if (time !== null) timed++;
    if (time !== null || last === undefined) {
      const words = text.slice(time?.[0].length ?? 0);
      parts.push({ start: at, end, words, isSpan: time?.[1] !== undefined });
    } else last.end = end;
    at = end + 1;
  }
  if (timed < least || timed < lines.length * 0.7 || !isProgramme(parts, inline)) return undefined;
  const isInRooms =
    parts.some(({ words }) => surelyRoom.test(room.exec(words)?.[0] ?? "")) &&
    count(parts, ({ words }) => room.test(words)) >= timed / 2;
  return parts.map(({ start, end }) => {
    const line = slice(inline, start, end);
    const hall = isInRooms && !somebody.test(line.text) ? line.text.search(room) : -1;
    return hall > 0 ? slice(line, 0, hall) : line;
  });
}

const count = (parts: readonly Line[], test: (part: Line) => boolean): number => parts.filter(test).length;

/**
 * Journeys, tasks, minutes and what happened have times before their lines as well. A programme has spans, breaks or people in it, and
 * what is left are titles.
 */
function isProgramme(parts: readonly Line[], inline: Inline): boolean {
  const isBreak = ({ words }: Line): boolean => isNoTalk(words) || isOfTheDay(words);
  const rest = parts.filter((part) => !isBreak(part));
  const titles = count(rest, ({ words }) => /^["“'‘]?[\p{Lu}\d]/u.test(words) && titleScore(words) >= 0.3);
  if (rest.length < 2 || titles < rest.length * 0.7) return false;
  const named = count(rest, ({ start, end }) => namesBoth(readTalkLine(slice(inline, start, end)), 0.6));
  return (
    count(parts, ({ isSpan }) => isSpan) >= parts.length / 2 ||
    parts.length - rest.length > 1 ||
    named >= rest.length * 0.4
  );
}
