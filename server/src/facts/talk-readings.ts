/** What a line may be read as where its signs tell title from people: quotation marks, parentheses, `Jane Roe's keynote`. */
import { matches } from "../text/matches";
import type { Inline } from "../text/inline";
import { lookUp } from "../catalogue/catalogue";
import { by } from "./by-words";
import { companyScore } from "./company-name";
import { isNoTalk } from "./no-talk";
import { isGivenFirst, personScore } from "./person-name";
import { isRole } from "./role";
import { readRoll, readSpeakerList, type SpeakerList } from "./speaker-list";
import { isTitle } from "./title-case";
import { isLoneLabel, kindBeforePeople, type Window } from "./talk-label";
import { titleScore } from "./title-score";

export type TalkOrder = "title-first" | "speaker-first" | "speaker-only" | "title-only";

export interface Reading {
  readonly title: Window | undefined;
  readonly list: SpeakerList;
  readonly order: TalkOrder;
  readonly score: number;
  readonly quoted?: boolean;
}

/** A company, a role or a profile beside the name makes it a speaker; a sure company most. */
export function evidence(list: SpeakerList): number {
  const known = list.speakers.filter((one) => one.company !== undefined).length;
  const marked = list.speakers.filter((one) => one.marked).length;
  return (
    Math.min(0.2, (known > 0 ? 0.1 : 0) + (marked > 0 ? 0.1 : 0)) -
    (list.weakCompany === undefined ? 0 : 0.05)
  );
}

const quoteMarks = /(?:["“„]|«\s?)([^"“”„«»\n]{3,200}?)(?:["”“]|\s?»)/gu;

/** `Liz Rice “Running with Scissors”`, `"Taming Queues" by Jane Roe`. */
export function readQuoted(inline: Inline, start: number, end: number): Reading[] {
  const found: Reading[] = [];
  for (const match of matches(quoteMarks, inline.text.slice(0, end))) {
    if (match.index < start) continue;
    const close = match.index + match[0].length;
    const words = match[1] ?? "";
    const from = inline.text.indexOf(words, match.index + 1);
    const title = { start: from, end: from + words.length };
    const lead = openingOrClosing.exec(inline.text.slice(start, match.index))?.[0].length ?? 0;
    const before = readSpeakerList(inline, start + lead, skipBack(inline.text, match.index, start));
    if (before !== undefined && close >= end - 1 && before.score >= 0.25)
      found.push({
        title,
        list: before,
        order: "speaker-first",
        score: before.score + 0.2 + evidence(before),
        quoted: true,
      });
    const behind = close + (/^[\s,:;|–—-]*/.exec(inline.text.slice(close, end))?.[0].length ?? 0);
    const after = readSpeakerList(inline, behind, end);
    if (after !== undefined && match.index === start && after.score >= 0.25)
      found.push({
        title,
        list: after,
        order: "title-first",
        score: after.score + 0.2 + evidence(after),
        quoted: true,
      });
    else if (match.index === start) found.push(...anyAuthor(inline.text, title, close, end));
    if (
      after !== undefined &&
      after.score < 0.35 &&
      match.index === start &&
      isLoneAside(inline.text, close, end)
    )
      found.push({ title, list: after, order: "title-first", score: 0.6, quoted: true });
  }
  return found;
}

/** `“Taming Queues” (Bo)`. */
const isLoneAside = (text: string, from: number, end: number): boolean =>
  /^\s\(\p{Lu}\p{Ll}{2,}\??\)$/u.test(text.slice(from, end));

const authorOfQuoted = new RegExp(
  `^,?\\s(?:${by})\\s(\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’.-]*){1,2})$`,
  "u",
);

/** `“Taming Queues” by Jane Roe`: whatever the name, two words with capitals behind `by` are one. */
function anyAuthor(text: string, title: Window, from: number, end: number): Reading[] {
  const match = authorOfQuoted.exec(text.slice(from, end));
  if (match?.[1] === undefined || companyScore(match[1]) >= 0.85) return [];
  const name = { start: end - match[1].length, end };
  const speaker = { name, score: 0.7, company: undefined, marked: false };
  const list = { speakers: [speaker], score: 0.7, end, weakCompany: undefined };
  return [{ title, list, order: "title-first", score: 0.8, quoted: true }];
}

/** `Closing: Jane Roe, “Taming Queues”`. */
const openingOrClosing = /^(?:opening|closing|keynote|(?:opening|closing) keynote)(?::|,|\s[-–—])\s/i;

function skipBack(text: string, at: number, start: number): number {
  let end = at;
  while (end > start && /[\s,:;|–—-]/.test(text[end - 1] ?? "")) end--;
  return end;
}

/** `Taming Queues (Jane Roe, Acme)`. */
export function readParenthesis(inline: Inline, start: number, end: number): Reading[] {
  const match = /\s*[([]([^()[\]]{3,160})[)\]]$/.exec(inline.text.slice(start, end));
  if (match?.[1] === undefined || match.index === 0) return [];
  const at = start + match.index;
  const from = start + match.index + match[0].indexOf(match[1]);
  const open = from + (kindBeforePeople.exec(match[1])?.[0].length ?? 0);
  const close = from + match[1].length;
  // `(Jane Roe, full room)`: what somebody says of it in small letters says nothing of who
  const remark = /,\s\p{Ll}[^,()]*$/u.exec(match[1])?.index;
  const whole = readSpeakerList(inline, open, close);
  const list =
    remark === undefined || (whole !== undefined && whole.score >= 0.6)
      ? whole
      : (readSpeakerList(inline, open, from + remark) ?? whole);
  const [first] = list?.speakers ?? [];
  if (list === undefined || first === undefined) return [];
  const employer =
    first.company === undefined ? "" : inline.text.slice(first.company.start, first.company.end);
  // a name of ordinary words is one where a well-known company stands behind it
  const known =
    /^\p{Lu}\S+ \p{Lu}\S+$/u.test(inline.text.slice(first.name.start, first.name.end)) &&
    companyScore(employer) >= 0.85;
  if (first.score < 0.7 && !known) return [];
  const already = readSpeakerList(inline, start, at);
  if (already !== undefined && already.score >= 0.5) return [];
  return [
    {
      title: { start, end: at },
      list,
      order: "title-first",
      score: Math.max(list.score, known ? 0.6 : 0) + evidence(list) - 0.05,
    },
  ];
}

/** `Jane Roe, Acme. Taming Queues`: a heading, since in a text the last sentence would end as well. */
export function readSentences(inline: Inline, start: number, end: number): Reading[] {
  if (!inline.text.includes(". ")) return [];
  const match = /^([^.]{5,70}[^\s.])\.\s(?=[\p{Lu}\d])(?=[^.!]{8,}$)/u.exec(inline.text.slice(start, end));
  if (match?.[1] === undefined || !/,\s|\)$/.test(match[1])) return [];
  const list = readSpeakerList(inline, start, start + match[1].length);
  if (list === undefined || list.end < start + match[1].length - 1) return [];
  if (!list.speakers.every((one) => one.company !== undefined && one.score >= 0.7)) return [];
  const title = { start: start + match[0].length, end };
  // `Jane Roe, Acme. Met at the booth`
  const words = inline.text.slice(title.start, end);
  if (!isTitle(words) && words.split(/\s+/).length < 6) return [];
  return [{ title, list, order: "speaker-first", score: list.score + evidence(list) - 0.1 }];
}

/** `Jane Roe - ACM - Taming Queues`, `Acme / Jane Roe / Taming Queues`: the same sign between three parts. */
export function readTriple(inline: Inline, start: number, end: number): Reading[] {
  if (!twoSigns.test(inline.text)) return [];
  const match = /^([^-–—/|]*?\S)(\s[-–—/|]\s)(\S.*?)\2(\S.*)$/u.exec(
    inline.text.slice(start, end).replaceAll(hyphen, "_"),
  );
  if (match === null) return [];
  const [, first = "", sign = "", second = ""] = match;
  const parts = [
    { start, end: start + first.length },
    { start: start + first.length + sign.length, end: start + first.length + sign.length + second.length },
  ];
  const title = { start: (parts[1]?.end ?? end) + sign.length, end };
  const words = inline.text.slice(title.start, end);
  const isPerson = parts.map((part) => personScore(inline.text.slice(part.start, part.end)) >= 0.6);
  const person = parts[isPerson[0] === true ? 0 : 1];
  const house = parts[isPerson[0] === true ? 1 : 0];
  if (isPerson[0] === isPerson[1] || person === undefined || house === undefined) return [];
  if (!mayBeHouse(inline.text.slice(house.start, house.end), isPerson[0] === true)) return [];
  if (personScore(words) >= 0.5 || isRole(words) || companyScore(words) >= 0.85) return [];
  // a title as easily stands before its speaker
  if (isPerson[0] !== true && (sign.includes("-") || !isPlainTitle(words))) return [];
  const employer = inline.text.slice(house.start, house.end);
  const company = isPerson[0] === true || companyScore(employer) >= 0.6 ? house : undefined;
  const speaker = { name: person, score: 0.8, company, marked: company !== undefined };
  return [
    {
      title,
      list: { speakers: [speaker], score: 0.8, end: person.end, weakCompany: undefined },
      order: "speaker-first",
      score: 1.15,
    },
  ];
}

/** Three words or more, one of them small, and no time: no company and no room. */
const isPlainTitle = (words: string): boolean =>
  /\S\s\S+\s\S/.test(words) &&
  /\s\p{Ll}{3}|[:?]/u.test(words) &&
  !/\d[:.h]\d/.test(words) &&
  titleScore(words) >= 0.5;

/** Looked for first: most lines have one such sign at most. */
const twoSigns = /\s[-–—/|]\s.*\s[-–—/|]\s/;

/** Inside a word. */
const hyphen = /(?<=\S)[-–—/|]|[-–—/|](?=\S)/g;

/** A word, capitals, or two or three words with capitals: what stands between a name and a title is no part of either. */
const mayBeHouse = (words: string, isBehindName: boolean): boolean =>
  /^(?:\p{Lu}[\p{L}\d&+.'’-]*)(?:\s(?:of\s|the\s|for\s|&\s)*[\p{Lu}\d][\p{L}\d&+.'’-]*){0,3}$/u.test(words) &&
  !isNoTalk(words) &&
  !isLoneLabel(words) &&
  !isRole(words) &&
  (companyScore(words) >= 0.85 || (isBehindName ? /^\S+$/.test(words) && !isKnownTool(words) : true));

const isKnownTool = (words: string): boolean =>
  lookUp(words, "tool") !== undefined && lookUp(words, "company") === undefined;

/** `Jane Roe | Acme | Taming Queues`. */
export function readBars(inline: Inline, start: number, end: number): Reading[] {
  if (!inline.text.includes(" | ")) return [];
  const parts = inline.text.slice(start, end).split(" | ");
  const [people = "", employer = "", title = ""] = parts;
  if (parts.length !== 3 || !/\S\s\S+\s\S/.test(title) || isRole(title)) return [];
  const list =
    readRoll(inline, start, start + people.length) ?? readSpeakerList(inline, start, start + people.length);
  if (list === undefined || list.end < start + people.length - 1 || list.score < 0.7) return [];
  const at = start + people.length + 3;
  const known = companyScore(employer) >= 0.3 && !isRole(employer);
  const company = known ? { start: at, end: at + employer.length } : undefined;
  const speakers = list.speakers.map((one) => ({ ...one, company: one.company ?? company, marked: true }));
  const from = at + employer.length + 3;
  return [
    {
      title: { start: from, end },
      list: { ...list, speakers },
      order: "speaker-first",
      score: list.score + 0.5,
    },
  ];
}

/** `Jane Roe's Keynote`: the whole is the title, the name in it the speaker. */
export function readPossessive(inline: Inline, start: number, end: number): Reading[] {
  const match =
    /^((?:\S+\s){0,3}\S+?)['’]s?\s+(?:\w+ ){0,2}(?:keynote|talk|session|presentation|workshop|lightning talk)$/iu.exec(
      inline.text.slice(start, end),
    );
  if (match?.[1] === undefined) return [];
  const list = readSpeakerList(inline, start, start + match[1].length);
  if (list === undefined || !isGivenFirst(match[1])) return [];
  return [{ title: { start, end }, list, order: "title-first", score: list.score + 0.15 }];
}

/** `**Taming Queues** Jane Roe`: only the mark parts the two. */
export function readMarked(inline: Inline, start: number, end: number): Reading[] {
  const mark = inline.marks.find(
    ({ kind, start: from, end: to }) =>
      (kind === "strong" || kind === "emphasis") && from <= start && to > start + 5 && to < end,
  );
  // `**Speaker:** Jane Roe` is a field
  if (mark === undefined || !/^[^:]\s\p{Lu}/u.test(inline.text.slice(mark.end - 1))) return [];
  const list = readSpeakerList(inline, mark.end + 1, end);
  if (list === undefined || list.end < end - 1 || list.score < 0.75) return [];
  return [
    {
      title: { start, end: mark.end },
      list,
      order: "title-first",
      score: list.score + 0.1,
    },
  ];
}

/** `**Jane Roe (Acme)** *Taming Queues*`, `[[Jane Roe]] *Taming Queues*`: two marks, and nothing between them. */
export function readTwoMarks(inline: Inline, start: number, end: number): Reading[] {
  const { text, marks } = inline;
  if (marks.length < 2) return [];
  const people = marks.find(
    ({ kind, start: from }) =>
      from === start && (kind === "strong" || kind === "wikilink" || kind === "link"),
  );
  const title = marks.find(
    (mark) => mark.kind === "emphasis" && mark.start === (people?.end ?? end) + 1 && mark.end >= end - 1,
  );
  if (people === undefined || title === undefined) return [];
  const words = text.slice(title.start, title.end);
  const list = readSpeakerList(inline, start, people.end);
  if (!/\S\s\S/.test(words) || list === undefined || list.score < 0.7 || list.end < people.end - 1) return [];
  const isLinked = people.kind !== "strong";
  if (isLinked && (!/^[\p{Lu}\d]\S*\s\S+\s\S/u.test(words) || isRole(words))) return [];
  if (!isLinked && list.speakers.every(({ company }) => company === undefined) && !isTitle(words)) return [];
  return [
    { title: { start: title.start, end: title.end }, list, order: "speaker-first", score: list.score + 0.2 },
  ];
}

/** `Taming Queues by @jroe`, `**Taming Queues**, @jroe`: who has no other name there goes by the handle. */
export function readHandle(inline: Inline, start: number, end: number): Reading[] {
  const text = inline.text.slice(start, end);
  const match = handleBehind.exec(text);
  const handle = match?.[1] ?? match?.[2];
  if (match === null || handle === undefined || !/\S\s\S/.test(text.slice(0, match.index))) return [];
  const titleEnd = start + match.index;
  // behind a comma stands whoever is called as well: `great party, @acme`
  const isSetOff = inline.marks.some((mark) => mark.start <= start && Math.abs(mark.end - titleEnd) < 2);
  if (match[0].startsWith(",") && match[1] !== undefined && !/by\s/.test(match[0]) && !isSetOff) return [];
  const at = titleEnd + match[0].indexOf(handle);
  const name = { start: at, end: at + handle.length };
  // in a change log it is who did it: a note without an event is none of talks because of it
  const reading = { name, score: 0.45, company: undefined, marked: true };
  return [
    {
      title: { start, end: titleEnd },
      list: { speakers: [reading], score: 0.6, end: name.end, weakCompany: undefined },
      order: "title-first",
      score: 0.6,
    },
  ];
}

const anyOneName =
  "(\\p{Lu}[\\p{Ll}\\p{M}]+(?:-\\p{Lu}\\p{Ll}+)?)(?:\\)?$|\\)|,\\s\\p{Ll}|\\.\\s|\\s(?:again|too|once more)!?$|\\s\\(([^()]{2,40})\\)$)";
const nameBehind = new RegExp(`^(.{6,}?)(?:\\s(?:[-–—]{1,2}|/|by)\\s|\\s\\()${anyOneName}`, "u");
const authorBehind = new RegExp(`^(.{6,}?),?\\s(?:${by})\\s${anyOneName}`, "u");

/**
 * `Taming Queues (Bo)`, `Taming Queues / Bo`, `Taming Queues – Bo, from Oslo`: among others with whole names behind their titles any
 * name will do.
 * @param isBy true where only `by` tells that it is one
 */
export function readLone(inline: Inline, start: number, end: number, isBy = false): Reading | undefined {
  const match = (isBy ? authorBehind : nameBehind).exec(inline.text.slice(start, end));
  const [whole = "", title = "", name = "", employer = ""] = match ?? [];
  if (match === null || personScore(name) === 0 || titleScore(title) < 0.3) return undefined;
  // `Lightning talks (Tue)`
  if (isNoTalk(title) || isNoTalk(name) || monthOrDay.test(name)) return undefined;
  const from = start + title.length + whole.slice(title.length).indexOf(name);
  const house = end - employer.length - 1;
  const company =
    /^\p{Lu}/u.test(employer) && companyScore(employer) >= 0.35 ? { start: house, end: end - 1 } : undefined;
  const speaker = {
    name: { start: from, end: from + name.length },
    score: 0.6,
    company,
    marked: company !== undefined,
  };
  return {
    title: { start, end: start + title.length },
    list: { speakers: [speaker], score: 0.6, end: speaker.name.end, weakCompany: undefined },
    order: "title-first",
    score: 0.6,
  };
}

/** `Bo: Taming Queues`, among others with whole names before their titles. */
export function readLoneBefore(inline: Inline, start: number, end: number): Reading | undefined {
  const match = /^(\p{Lu}\p{Ll}{2,})(?::|\s[-–—])\s(\S.{5,})$/u.exec(inline.text.slice(start, end));
  const [, name = "", title = ""] = match ?? [];
  if (
    match === null ||
    personScore(name) < 0.25 ||
    isNoTalk(name) ||
    isLoneLabel(name) ||
    titleScore(title) < 0.3
  )
    return undefined;
  const at = { start, end: start + name.length };
  const speaker = { name: at, score: 0.6, company: undefined, marked: false };
  return {
    title: { start: end - title.length, end },
    list: { speakers: [speaker], score: 0.6, end: at.end, weakCompany: undefined },
    order: "speaker-first",
    score: 0.6,
  };
}

const monthOrDay =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Christmas|Easter)$/;

const handleBehind =
  /(?:,?\sby|\sw\/|\swith|,|\s(?:[-–—]{1,3}|[|·/]))\s(@[a-z][\w-]{2,30})$|\s\((@[a-z][\w-]{2,30})\)$/i;
