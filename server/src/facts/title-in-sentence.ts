/** A title that an item's sentence sets off: `The first talk was “Taming Queues” by Jane Roe`, `Jane Roe: *Taming Queues*. It was …`. */
import type { Inline } from "../text/inline";
import { matches } from "../text/matches";
import type { Window } from "./talk-label";
import type { TalkLine } from "./talk-line";

const quote = /["“„]([^"“”„\n]{6,140})["”“]/gu;

/** What a sentence says before a title: a word for a session, or what a visitor does. */
const leads =
  /(?<!\p{L})(?:talks?|keynote|session|presentation|workshop|lecture|tutorial|panel|demo|went to|attended|saw|watched|visited|enjoyed|liked|loved|favou?rite|caught|heard|was|is|called|titled|named|next|next up|up next)(?!\p{L})[^.!?]{0,40}$/iu;

/** What stands behind a title that a sentence begins with, and goes on. */
const goesOn = /^["”*_]{0,3}(?:[.!?;,]\s|\s[-–—(]|\s(?:was|is|were|came|went|got)(?!\p{L}))/u;

/** The line with what its sentence sets off as the title, where that is only a part of what was taken for one. */
export function withTitleOfSentence(line: TalkLine, { text, marks }: Inline): TalkLine {
  const { title, order } = line;
  if (order !== "title-first" && order !== "speaker-first") return line;
  const within = ({ start, end }: Window): boolean =>
    start >= title.start && end <= title.end && end - start < title.end - title.start;
  const setOff = [
    ...matches(quote, text.slice(0, title.end + 1)).map(({ index, 1: words = "" }) => ({
      start: index + 1,
      end: index + 1 + words.length,
    })),
    ...marks.filter(({ kind, end }) => kind !== "code" && kind !== "delete" && end <= title.end),
  ].filter((one) => within(one) && /\S\s\S/.test(text.slice(one.start, one.end)));
  const [first, second] = setOff;
  // marks around the quotation marks are of the same title
  if (first === undefined || (second !== undefined && second.start >= first.end)) return line;
  const before = text.slice(title.start, first.start).replace(/["“„]$/u, "");
  const isBegun = before.trim() === "" && goesOn.test(text.slice(first.end, title.end));
  return isBegun || leads.test(before) ? { ...line, title: { start: first.start, end: first.end } } : line;
}
