/** A title that an item's sentence sets off: `The first talk was “Taming Queues” by Jane Roe`, `Jane Roe: *Taming Queues*. It was …`. */
import type { Inline } from "../text/inline";
import { matches } from "../text/matches";
import type { Window } from "./talk-label";
import type { TalkLine } from "./talk-line";

const quote = /["“„]([^"“”„\n]{6,140})["”“]/gu;

const kind = "(?:talk|keynote|session|presentation|workshop|lecture|tutorial|panel|demo)";
/** All that a sentence says before a title: `The first talk was`, `After lunch I went to`, `The opening keynote,`. */
const leads = new RegExp(
  "^(?:" +
    `(?:(?:the|my|our|another|this|first|second|third|next|last|opening|closing|final|favou?rite)\\s){1,4}${kind}(?:\\s(?:(?:that\\s)?(?:I|we)\\s\\p{Ll}+(?:\\sto)?|of the day))?(?:\\s(?:was|is)(?:\\s(?:called|titled|named))?)?[,:]?|` +
    `(?:(?:after|before|in|on|then|next|later|first|finally|also|afterwards)\\b[^.!?]{0,24}?\\s)?(?:I|we)\\s(?:also\\s|then\\s|really\\s)?(?:went to|attended|saw|watched|visited|enjoyed|caught|heard|liked|loved|spent \\p{Ll}+ \\p{Ll}+ in)(?:\\s(?:the|an?|her|his|their))?(?:\\s${kind})?,?|` +
    "(?:up next|next up|next|then)(?:\\swas)?:?" +
    ")\\s{0,2}$",
  "iu",
);

/** The end of a sentence behind a title that stands behind its speaker. */
const ends = /^["”*_]{0,3}[.!?]\s/;

/** `, de` or ` (Fahrplan)` behind a title, before its people. */
const joins = /^["”*_]{0,3}(?:,?\s\p{Ll}{1,3}|\s\(\p{L}{3,14}\))$/u;

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
  const behind = text.slice(first.end, title.end);
  const isBegun =
    before.trim() === "" && ((order === "speaker-first" && ends.test(behind)) || joins.test(behind));
  return isBegun || leads.test(before) ? { ...line, title: { start: first.start, end: first.end } } : line;
}
