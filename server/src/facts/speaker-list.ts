/**
 * Reads the part of a line that names speakers: `Liz Rice, Technology Evangelist, Aqua Security; Ann Lee (Acme) & Bo`.
 * Names open a speaker; roles and companies belong to the speakers before them; the last company of several counts.
 */
import type { Inline } from "../text/inline";
import { by, withWords } from "./by-words";
import { companyScore } from "./company-name";
import { anywhere, nameWindow, openSpeaker, twoCapitals } from "./open-speaker";
import { personScore } from "./person-name";
import { withoutSigns } from "./signs-between";
import { readAuthors } from "./author-list";
import type { SpeakerList, SpeakerReading } from "./speaker-reading";
import { readParts, houseBehind } from "./speaker-part-reading";
import { splitParts, type Part } from "./speaker-parts";

export type { SpeakerList, SpeakerReading } from "./speaker-reading";

const leadIn = new RegExp(
  `^[\\p{Extended_Pictographic}\\uFE0F\\u200d]+\\s*|^(?:presented |given |held |led |delivered |hosted )?(?:(?:${by}|${withWords})\\s+|w\\/\\s*)|^(?:speakers?|presenters?|presented|who|panelists?|moderators?|hosts?)\\s*:\\s*|^panel[.:]\\s+`,
  "iu",
);

const announcesSeveral = /\b(?:speakers|presenters|panell?ists|instructors|hosts)\W{1,6}$/i;

/** `(Jane Roe and Bo Li, Acme)`. */
const wrapped = /^\s*\(([^()]{3,160})\)\s*$/;

/** Reads `[start, end)` of a line as a list of speakers; `undefined` where it does not begin with a name. */
export function readSpeakerList(inline: Inline, start: number, end: number): SpeakerList | undefined {
  const plain = withoutSigns(inline);
  if (plain !== inline) return readSpeakerList(plain, start, end);
  const inner = wrapped.exec(inline.text.slice(start, end))?.[1];
  if (inner !== undefined) {
    const from = inline.text.indexOf(inner, start);
    return readSpeakerList(inline, from, from + inner.length);
  }
  const authors = readAuthors(inline, start, end, readSpeakerList);
  if (authors !== undefined) return authors;
  const lead = leadIn.exec(inline.text.slice(start, end))?.[0].length ?? 0;
  const tail = tailOf(inline.text.slice(start + lead, end));
  const [head] = splitParts(inline.text, start + lead, end - tail, 1);
  // most lines end here: the parts behind are looked for where the first may be a name
  if (head === undefined || !mayOpen(inline, head, end - tail)) return undefined;
  const parts = splitParts(inline.text, start + lead, end - tail);
  const isPlural = announcesSeveral.test(inline.text.slice(0, start + lead));
  const read = readParts(inline, parts, isPlural);
  const first = read?.drafts[0];
  if (read?.last === undefined || first === undefined) return undefined;
  const { drafts, known, doubt, last, weak } = read;
  const speakers = drafts.map(({ name, score: each, company, marked }) => ({
    name,
    score: each,
    company,
    marked,
  }));
  const sure = surest(speakers, first.score, inline.text);
  return {
    speakers,
    score: Math.max(0, Math.min(1, sure + (known > 1 ? 0.1 : 0)) - doubt * 0.5),
    end: endOf(inline.text, last.end, end, tail),
    weakCompany: weak,
  };
}

/** How much at the end is about nobody: `:tada:`, and the room that somebody spoke in. */
function tailOf(text: string): number {
  const signs = /:\s*$/.test(text) ? /(?:\s*:[a-z][\w+-]*:)+\s*$/.exec(text) : null;
  return (signs ?? roomBehind.exec(text))?.[0].length ?? 0;
}

const roomBehind =
  /\s+(?:in|@) (?:hall|room|track|theat(?:er|re)|auditorium|ballroom|saal|raum|salle|sala) [\p{L}\d.]{1,12}\s*$/iu;

/** Whether the first part may be a name: by itself, or with what stands behind it. */
function mayOpen(inline: Inline, head: Part, end: number): boolean {
  if (openSpeaker(inline, head, undefined, undefined) !== undefined) return true;
  if (!twoCapitals.test(head.text)) return false;
  const house = houseBehind(splitParts(inline.text, head.start, end, 2), 0);
  return (
    house !== undefined &&
    openSpeaker(inline, head, undefined, undefined, { ...anywhere, house }) !== undefined
  );
}

/** The first one's score; of two first names with a company that is known the better one's. */
function surest(speakers: readonly SpeakerReading[], score: number, text: string): number {
  const [first, second, ...more] = speakers;
  const company = first?.company;
  const isPair = more.length === 0 && company !== undefined && company.start === second?.company?.start;
  return isPair && companyScore(text.slice(company.start, company.end)) >= 0.85
    ? Math.max(score, second.score)
    : score;
}

/** Behind the last word; with the closing signs and short codes that are all that follows. */
function endOf(text: string, last: number, end: number, tail: number): number {
  const rest = text.slice(last, end - tail);
  return /^[\s)\]]*$/.test(rest) ? end : last;
}

/** Two names or more and nothing else, where no company can stand: `Jane Roe, Bo Li`. */
export function readRoll(inline: Inline, start: number, end: number): SpeakerList | undefined {
  const parts = splitParts(inline.text, start, end);
  const scores = parts.map(({ text }) => personScore(text));
  if (parts.length < 2 || !scores.every((score) => score >= 0.7)) return undefined;
  const speakers = parts.map((part, i): SpeakerReading => ({
    name: nameWindow(part.start, part.text),
    score: scores[i] ?? 0,
    company: undefined,
    marked: false,
  }));
  return { speakers, score: Math.min(...scores), end, weakCompany: undefined };
}
