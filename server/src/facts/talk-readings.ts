/** What a line may be read as where its signs tell title from people: quotation marks, parentheses, `Jane Roe's keynote`. */
import { isForeignWord, isGivenName } from "../catalogue/words";
import type { Inline } from "../text/inline";
import { by } from "./by-words";
import { companyScore } from "./company-name";
import { isGivenFirst } from "./person-name";
import { isRole } from "./role";
import { readSpeakerList, type SpeakerList } from "./speaker-list";
import { isTitle } from "./title-case";
import { kindBeforePeople, type Window } from "./talk-label";
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

/** `[Jane Roe (Acme)]`, `(Jane Roe, Acme)` at the end of a line. */
const inBrackets = /\s*(?:\[([^[\]]{3,160})\]|[([]([^()[\]]{3,160})[)\]])$/;

/** `Taming Queues (Jane Roe, Acme)`. */
export function readParenthesis(inline: Inline, start: number, end: number): Reading[] {
  const match = inBrackets.exec(inline.text.slice(start, end));
  const inside = match?.[1] ?? match?.[2];
  if (match === null || inside === undefined || match.index === 0) return [];
  const at = start + match.index;
  const from = start + match.index + match[0].indexOf(inside);
  const open = from + (kindBeforePeople.exec(inside)?.[0].length ?? 0);
  const close = from + inside.length;
  // `(Jane Roe, full room)`: what somebody says of it in small letters says nothing of who
  const remark = /,\s\p{Ll}[^,()]*$/u.exec(inside)?.index;
  const whole = readSpeakerList(inline, open, close);
  const list =
    remark === undefined || (whole !== undefined && whole.score >= 0.6)
      ? whole
      : (readSpeakerList(inline, open, from + remark) ?? whole);
  const [first] = list?.speakers ?? [];
  if (list === undefined || first === undefined) return [];
  const employer =
    first.company === undefined ? "" : inline.text.slice(first.company.start, first.company.end);
  // a name of ordinary words is one where a well-known company stands behind it, of words that nobody knows where any does
  const isForeignStart = isForeignWord(/^\S*/.exec(inline.text.slice(first.name.start))?.[0] ?? "");
  const known =
    /^\p{Lu}\S+(?: \p{Lu}\S+){1,2}$/u.test(inline.text.slice(first.name.start, first.name.end)) &&
    companyScore(employer) >= (first.score >= 0.6 && !isForeignStart ? 0.45 : 0.85);
  // `(Summer Roe)`; a word that another language begins sentences with is less of a name
  const isShaped = first.score >= 0.6 && !isForeignStart;
  if (first.score < 0.7 && !known && !isShaped) return [];
  const already = readSpeakerList(inline, start, at);
  // `Queue Wrangling [Jane Roe]`: in square brackets stands no company, and two words that nobody knows are less of a name
  const isSurer =
    already !== undefined &&
    match[0].trimStart().startsWith("[") &&
    already.speakers[0]?.company === undefined &&
    first.score > (already.speakers[0]?.score ?? 0) + 0.1;
  if (already !== undefined && already.score >= 0.5 && !isSurer) return [];
  return [
    {
      title: { start, end: at },
      list,
      order: "title-first",
      score: Math.max(list.score, known || isShaped ? 0.65 : 0) + evidence(list) + (isSurer ? 0.1 : -0.05),
    },
  ];
}

/** `[Jane Roe, Acme] Taming Queues`: whoever stands in brackets before all. */
export function readBracketFirst(inline: Inline, start: number, end: number): Reading[] {
  const match = /^\[([^[\]]{4,60})\]\s{1,2}(?=["“\p{Lu}\d]\S*\s\S)/u.exec(inline.text.slice(start, end));
  const inside = match?.[1] ?? "";
  if (match === null || inline.marks.some((mark) => mark.kind === "link" && mark.start <= start)) return [];
  const list = readSpeakerList(inline, start + 1, start + 1 + inside.length);
  if (list === undefined || list.end < start + inside.length || list.score < 0.7) return [];
  const title = { start: start + match[0].length, end };
  const words = inline.text.slice(title.start, end);
  return [
    { title, list, order: "speaker-first", score: list.score + evidence(list) + titleScore(words) * 0.2 },
  ];
}

/** `Jane Roe, Acme. Taming Queues`: a heading, since in a text the last sentence would end as well. */
export function readSentences(inline: Inline, start: number, end: number): Reading[] {
  if (!inline.text.includes(". ")) return [];
  const last = readLastSentence(inline, start, end);
  if (last.length > 0) return last;
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

/** `09:30 Sorting letters at night. Jane Roe (Acme)`: behind a time a last sentence that is a name and no more says who speaks. */
function readLastSentence(inline: Inline, start: number, end: number): Reading[] {
  if (!/^\W{0,4}\d{1,2}[:.h]\d{2}/.test(inline.text)) return [];
  const lead = /^(?:\S+\s+){3,20}?[^\s(]*\p{Ll}{2}\.\s+(?=\p{Lu}[^.]{4,60}$)/u.exec(
    inline.text.slice(start, end),
  )?.[0];
  if (lead === undefined) return [];
  const list = readSpeakerList(inline, start + lead.length, end);
  if (list === undefined || list.end < end - 1 || list.score < 0.7) return [];
  // a place ends a day as well, and somebody who is spoken of
  if (ofVisitor.test(lead) || !beginGiven(inline, list)) return [];
  const title = { start, end: start + lead.trimEnd().length - 1 };
  return [{ title, list, order: "title-first", score: list.score + evidence(list) - 0.1 }];
}

const ofVisitor =
  /^(?:took|started|went|had|met|left|arrived|got|talked|walked|ate|drove|began|ended|finished|checked|back)\b/i;

/** Whether each of them has a first name that people have, or a company beside the name. */
const beginGiven = ({ text }: Inline, { speakers }: SpeakerList): boolean =>
  speakers.every(
    ({ name, company }) =>
      company !== undefined || isGivenName(/^\p{L}+/u.exec(text.slice(name.start, name.end))?.[0] ?? ""),
  );

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

/** `Taming Queues *Jane Roe*`, `Taming Queues [Jane Roe](…)`: only the mark parts the two, and people are all that is set off. */
export function readMarkedBehind(inline: Inline, start: number, end: number): Reading[] {
  const { text } = inline;
  const mark = inline.marks.find(
    ({ kind, start: from, end: to }) => kind !== "code" && from > start + 8 && to >= end - 1,
  );
  if (mark === undefined || !/[\p{L}\d?!.)]\s\p{Lu}/u.test(text.slice(mark.start - 2, mark.start + 1)))
    return [];
  const list = readSpeakerList(inline, mark.start, mark.end);
  if (list === undefined || list.end < mark.end || list.score < 0.75) return [];
  const title = { start, end: mark.start - 1 };
  const words = text.slice(start, title.end);
  // `Thanks to *Jane Roe*`, `Dinner with [Jane Roe](…)`
  if (!/\S\s\S/.test(words) || endsOpen.test(words) || titleScore(words) < 0.4) return [];
  return [{ title, list, order: "title-first", score: Math.min(0.58, list.score) }];
}

/** A word behind which a sentence goes on. */
const endsOpen =
  /(?:^|\s)(?:about|after|before|behind|than|like|without|through|not|no|under|over|between|against|beyond|around|since|until|during|via|vs\.?|versus|into|credits?|photos?|author|winner|follow|legendary|great|admiral|(?:dr|prof|sir|president|king|queen)\.?|and|or|to|of|for|from|with|by|at|in|on|as|de|di|da|do|von|par|por|con|mit|av|van|y|e|et|und|och|og|the|a|an|is|was|are|were|has|had|met|thanks?|&|\p{L}+(?:ed|ing))$/iu;

const byBehindMark = new RegExp(
  `^,?\\s(?:(?:${by})\\s([^:]{3,80}?)\\s?:\\s|from\\s([^:]{3,80}?)(?:\\s?:\\s|$))`,
  "u",
);

/** `**Taming Queues** by Jane Roe: a fine talk, if long`: with the title set off, what stands behind a colon is said of the talk. */
export function readMarkedBy(inline: Inline, start: number, end: number): Reading[] {
  const title = inline.marks.find(
    ({ kind, start: from, end: to }) => kind !== "code" && from <= start && to > start + 5 && to < end,
  );
  const match = title === undefined ? null : byBehindMark.exec(inline.text.slice(title.end, end));
  const people = match?.[1] ?? match?.[2];
  if (title === undefined || match === null || people === undefined) return [];
  const from = title.end + match[0].indexOf(people);
  const list = readSpeakerList(inline, from, from + people.length);
  if (list === undefined || list.score < (match[1] === undefined ? 0.7 : 0.5)) return [];
  if (list.end < from + people.length - 1) return [];
  // by whom a film is stands there as well: by itself it makes no note one of talks
  const speakers = list.speakers.map((one) => ({ ...one, score: Math.min(one.score, 0.45) }));
  return [
    {
      title: { start, end: title.end },
      list: { ...list, speakers },
      order: "title-first",
      score: list.score + 0.25,
    },
  ];
}

/** No company and no role, which are set off behind a name as well. */
const mayBeTitled = (words: string): boolean =>
  companyScore(words) < 0.85 && !isRole(words) && /\s\p{Ll}|(?:\S\s+){3}\S/u.test(words);

const betweenMarks = /^(?:\s|\s?[-–—:|]{1,2}\s)$/;
const behindMarks = /^(?:.?$|\s?[:;–—|-]\s|\s?\()/su;

/**
 * `**Jane Roe (Acme)** *Taming Queues*`, `[[Jane Roe]] *Taming Queues*`, `**Jane Roe** - *Queues: Tamed*: video / slides`: two marks, and
 * nothing between them.
 */
export function readTwoMarks(inline: Inline, start: number, end: number): Reading[] {
  const { text, marks } = inline;
  if (marks.length < 2) return [];
  const people = marks.find(
    ({ kind, start: from }) =>
      from === start && (kind === "strong" || kind === "wikilink" || kind === "link"),
  );
  const title = marks.find(
    (mark) =>
      mark.kind === "emphasis" &&
      mark.start > (people?.end ?? end) &&
      betweenMarks.test(text.slice(people?.end, mark.start)) &&
      behindMarks.test(text.slice(mark.end, end)),
  );
  if (people === undefined || title === undefined) return [];
  const words = text.slice(title.start, title.end);
  const isJoined = title.start > people.end + 1;
  if (isJoined && (people.kind !== "strong" || !mayBeTitled(words))) return [];
  const list = readSpeakerList(inline, start, people.end);
  if (!/\S\s\S/.test(words) || list === undefined || list.score < 0.7 || list.end < people.end - 1) return [];
  const isLinked = people.kind !== "strong";
  if (isLinked && (!/^[\p{Lu}\d]\S*\s\S+\s\S/u.test(words) || isRole(words))) return [];
  const isBare = list.speakers.every(({ company }) => company === undefined);
  if (!isLinked && !isJoined && isBare && !isTitle(words)) return [];
  return [
    {
      title: { start: title.start, end: title.end },
      list,
      order: "speaker-first",
      score: list.score + (isJoined ? 0.6 : 0.2),
    },
  ];
}

const kindFirst =
  /^((?:(?:opening|closing|morning|evening) )?(?:keynote|lightning talk|ignite))\s(?=\p{Lu})|^(?:conférence|présentation|intervention|exposé|atelier|charla|ponencia|conferencia|presentación|palestra|apresentação|intervento|presentazione) (?:de |d['’]|di )(?=\p{Lu})/iu;

/** `Keynote Jane Roe`, `Conférence de Jane Roe`: the kind of session, and nothing else but who gives it. */
export function readKindFirst(inline: Inline, start: number, end: number): Reading[] {
  const match = kindFirst.exec(inline.text.slice(start, end));
  if (match === null) return [];
  // as of `Jane Roe's keynote` the whole is the title
  const kind = match[1]?.length ?? end - start;
  const list = readSpeakerList(inline, start + match[0].length, end);
  if (list === undefined || list.score < 0.7 || list.end < end - 1) return [];
  if (!list.speakers.every(({ name }) => /\s/.test(inline.text.slice(name.start, name.end)))) return [];
  if (match[1] === undefined && !beginGiven(inline, list)) return [];
  return [{ title: { start, end: start + kind }, list, order: "title-first", score: list.score }];
}

/** `Jane Roe, Acme, *Taming Queues for Everyone*`: what is set off at the end, below people with their company, is the title. */
export function readSetOffBehind(inline: Inline, start: number, end: number): Reading[] {
  const { text, marks } = inline;
  const title = marks.find(
    ({ kind, start: from, end: to }) =>
      (kind === "emphasis" || kind === "strong") && from > start + 5 && to >= end - 1,
  );
  if (title === undefined || !/^\p{Lu}\S*\s+\S+\s+\S/u.test(text.slice(title.start, title.end))) return [];
  const people = text.slice(start, title.start).replace(/[\s,:;|–—-]+$/u, "");
  const list = readSpeakerList(inline, start, start + people.length);
  if (list === undefined || list.score < 0.6 || list.end < start + people.length - 1) return [];
  if (list.speakers.every(({ company }) => company === undefined) && list.weakCompany === undefined)
    return [];
  return [
    { title: { start: title.start, end: title.end }, list, order: "speaker-first", score: list.score + 0.25 },
  ];
}
