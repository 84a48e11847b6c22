/** Who gives a talk whose title a sentence sets off: behind it, before it, or by what the sentence tells. */
import type { Block } from "../markdown/document";
import type { Inline } from "../text/inline";
import { matches } from "../text/matches";
import { personScore } from "./person-name";
import { peopleByFirstName } from "./first-name-people";
import { by, withWords } from "./by-words";
import { companyBehind } from "./company-behind";
import { handleBeside } from "./handle-beside";
import { fullNameAhead, namePattern } from "./name-in-text";
import { nextAfter } from "./next-sentence";
import { findPresenting } from "./presenting";
import { called, session, sessionNear } from "./session-words";
import { peopleNear, peopleOfCompany, peopleSetOff } from "./set-off-people";
import { readSpeakerList, type SpeakerReading } from "./speaker-list";
import { fromSentence, personFrom, type PersonDraft } from "./talk-draft";
import type { Window } from "./talk-label";
import { titleScore } from "./title-score";
import { isTitle } from "./title-case";

/** A phrase in a sentence that its writer sets off; visible offsets. */
export interface SetOffTitle extends Window {
  readonly text: string;
  /** It leads to its page in a programme: a session's title, whatever else is said. */
  readonly isOnProgramme: boolean;
}

/** Where a title stands. */
export interface TitleContext {
  /** Where its sentence begins and ends. */
  readonly from: number;
  readonly end: number;
  /** Where the title before it ends. */
  readonly above: number;
  /** Where the next one begins: its people are no concern of this one. */
  readonly next: number;
  /** The sentence says that this is the title. */
  readonly isCalled: boolean;
}

/** The surest way first; `undefined` where nobody is named. */
export function peopleOfTitle(
  block: Block,
  title: SetOffTitle,
  { from, end, above, next, isCalled }: TitleContext,
): PersonDraft[] | undefined {
  const until = Math.min(end, next);
  return (
    peopleBehind(block, title, until) ??
    peopleBefore(block, title, from) ??
    setOffBefore(block, title) ??
    (isCalled ? toldBefore(block, title, above) : undefined) ??
    shortBehind(block, title, until) ??
    told(block, title, from, end) ??
    peopleSetOff(block, title, { start: from, end: until }, above) ??
    inNextSentence(block, title) ??
    peopleByFirstName(block, title, { start: from, end: until }) ??
    (title.isOnProgramme
      ? peopleNear(block, title, { start: Math.max(from, above), end: until })
      : undefined) ??
    (isTitle(title.text) ? peopleOfCompany(block, title, { start: from, end }, above, next) : undefined) ??
    byHandle(block, title)
  );
}

function inNextSentence({ inline }: Block, title: Window): PersonDraft[] | undefined {
  const found = nextAfter(inline, title);
  return found === undefined ? undefined : drafts(inline, found);
}

function byHandle({ inline }: Block, title: Window): PersonDraft[] | undefined {
  const found = handleBeside(inline, title);
  return found === undefined ? undefined : drafts(inline, [found]);
}

/** Words between a title and the people behind it. */
const byBehind = new RegExp(
  `^["”“*_)\\]]*(?:,)?\\s{1,2}(?:(?:an?|the|his|her|their)\\s(?:[\\p{L}-]{1,20}\\s){0,2}${session},?\\s)?(?:(?:was|which was)\\s)?(?:(?:run|given|held|presented|led|delivered|hosted|done|taught)\\s)?(?:(?:${by}|${withWords}|of|van|del?|d[oa])\\s(?:the\\s)?|d['’])(?=[\\p{Lu}[])`,
  "u",
);

/**
 * `“Taming Queues”, a study of drawers by Jane Roe (Acme)`, `“Taming Queues” was a comparison done by two students of Acme, Jane
 * Roe and …`; a book or a song is no talk.
 */
const describedBehind =
  /^["”“*_)\]]*(?:,\s(?:an?|the)\s(?:\p{L}+\s){0,2}(?:study|demo|report|survey|experiment|look|tour|introduction|overview|deep dive)|\swas\san?\s(?:\p{L}+\s){0,2}(?:comparison|demo|experiment|tour))\s[\p{L} -]{0,50}?\s?by\s(?:(?:two|three)\s\p{Ll}+\s(?:of|from|at)\s[^,.]{2,40},\s)?(?=\p{Lu})/u;

/** `The closing keynote was *Taming Queues* from Jane Roe`: elsewhere it is where something is from. */
const fromBehind = new RegExp(`^["”“*_)\\]]*,?\\sfrom\\s(?=${fullNameAhead})`, "u");

const bracketBehind = /^["”“*_]*\s?\((?=\p{Lu})/u;

const commaBehind = new RegExp(`^["”“*_]*,\\s(?=${fullNameAhead})`, "u");

/** `“Taming Queues”, where Jane Roe told …`. */
const whereBehind = new RegExp(`^["”“*_)\\]]*,?\\s(?:where|in which)\\s(?=${fullNameAhead})`, "u");

/** At the beginning of a paragraph only. */
const colonBehind = new RegExp(`^["”“*_]*(?::|\\s[-–—])\\s(?=${fullNameAhead})`, "u");

const said =
  "presented|gave|give|giving|deliver|delivering|talked (?:about|on|in)|spoke (?:about|on|in)|showed|introduced|opened (?:(?:the|day|track) \\p{L}+ )?with|closed (?:the \\p{L}+ )?with|started with|ran|held|delivered|did|argued in|asked in";

/** `I went to see Jane Roe about “…”`; who is only asked about a book has not written it. */
const heardAbout = "\\sabout(?<=\\b(?:see|saw|hear|heard|watched|listened to)\\s\\p{Lu}.*)";

const ofForeign = /\s(?:del?|d[oa]|d['’])\s?$/;

const isKnownTitle = ({ text, marks }: Inline, title: Window): boolean =>
  sessionNear.test(text.slice(Math.max(0, title.start - 24), title.start)) ||
  marks.some(({ kind, start, end }) => kind === "link" && start <= title.start && end >= title.end);

/** Words between the people and a title behind them. */
const joins = new RegExp(
  `(?:,|:|\\s[-–—]{1,2}|['’]s|,?\\swhose (?:talk|keynote|session|workshop),?|\\son|${heardAbout}|\\swith|,?\\s(?:${called})|,?\\sand (?:his|her|their) ${session}(?: (?:on|about|${called}))?,?|,?\\sand (?:it|which) (?:was|is) (?:simply )?(?:${called})(?: simply)?|,?\\s(?:who\\s)?(?:also\\s)?(?:${said})(?:\\s(?:an?|the|his|her|their)(?:\\s[\\p{L}-]{1,20}){0,3}?)?(?:\\s(?:${called}))?)\\s{0,2}["“*_([]{0,3}$`,
  "u",
);

const sure = 0.7;

function peopleBehind(block: Block, title: Window, end: number): PersonDraft[] | undefined {
  const { inline } = block;
  const rest = inline.text.slice(title.end, end);
  const isSession = sessionNear.test(inline.text.slice(Math.max(0, title.start - 24), title.start));
  for (const pattern of [
    byBehind,
    describedBehind,
    bracketBehind,
    commaBehind,
    whereBehind,
    colonBehind,
    ...(isSession ? [fromBehind] : []),
  ]) {
    if (pattern === colonBehind && !/^[\d:.h\s"“*–-]*$/.test(inline.text.slice(0, title.start))) continue;
    const lead = pattern.exec(rest)?.[0];
    if (lead === undefined) continue;
    // `“Cien años de soledad” de …`: a book, unless a word for a session or a link says otherwise
    if (ofForeign.test(lead) && !isKnownTitle(inline, title)) continue;
    const start = title.end + lead.length;
    // `of` stands before anything; behind `the talk “…” by` any name will do
    const needed =
      pattern === byBehind && !/\sof\s$/.test(lead) && !ofForeign.test(lead)
        ? isSession
          ? 0.25
          : 0.5
        : sure;
    const close = pattern === bracketBehind ? inline.text.indexOf(")", start) : -1;
    const list = readSpeakerList(inline, start, close < 0 ? stopOf(inline.text, start, end) : close);
    // `Jane & Bo`: whoever is named in one breath with somebody
    const isPair = pattern === byBehind && (list?.speakers[0]?.score ?? 0) >= needed;
    const people = list?.speakers.filter((one) => one.score >= (isPair ? 0.25 : needed)) ?? [];
    if (people.length > 0) return drafts(inline, people);
  }
  return undefined;
}

/** The people's part of a sentence ends where it goes on: `Jane Roe of Acme, who showed …`. */
function stopOf(text: string, start: number, end: number): number {
  const stop =
    /,?\s(?:who|which|that|was|is|about|in which|over|instead of|at the|in the|on the|where|described|showed|told|explained|argued|walked|asked|went|put|made|took|did|ran|built|wrote|gave|tried|cut|kept|brought|turned|from which|because|but|since|while|habe|hatte|hat|ist|war|waren|wurde|über|der|die|das|est|était|sur|qui|fue|era|sobre|que|(?<=\p{Lu}\p{Ll}+\s)(?:the|an?)(?=\s\p{Ll}))\s|\s[-–—]\s|;|:\s/u.exec(
      text.slice(start, end),
    );
  return stop === null ? end : start + stop.index;
}

function peopleBefore(block: Block, title: Window, from: number): PersonDraft[] | undefined {
  const { inline } = block;
  const before = inline.text.slice(from, title.start);
  const join = joins.exec(before);
  if (join === null) return undefined;
  const clause = employedClause.exec(before.slice(0, join.index))?.[0] ?? "";
  const end = from + join.index - clause.length;
  // the people may stand behind other words: `Then Jane Roe (Acme) on “…”`, `(Jane Roe, “…”)`
  for (const start of nameStarts(before, join.index).map((at) => from + at)) {
    const list = readSpeakerList(inline, start, end);
    if (list === undefined || list.end < end - 1) continue;
    const people = list.speakers.filter((one) => one.score >= sure);
    if (people.length === list.speakers.length)
      return drafts(inline, clause === "" ? people : people.map((one) => employedBy(inline.text, one)));
  }
  return undefined;
}

/** `, who works for Acme,` between people and title. */
const employedClause = /,\swho\s(?:works?|is|was)\s(?:now\s)?(?:for|at|with|from)\s[^,;.]{2,40},?$/u;

const employedBy = (text: string, one: SpeakerReading): SpeakerReading => {
  const company = companyBehind(text, one.name);
  return { ...one, company, marked: company !== undefined };
};

/** `**Ada** (Acme) → *Taming Queues*`: with a paragraph that begins so, a first name will do. */
function setOffBefore({ inline }: Block, title: Window): PersonDraft[] | undefined {
  const { text, marks } = inline;
  const bold = marks.find(
    ({ kind, start, end }) =>
      kind === "strong" &&
      end <= title.start &&
      (start === 0 || (start < 60 && cameNext.test(text.slice(0, start)))),
  );
  const between = bold === undefined ? null : joint.exec(text.slice(bold.end, title.start));
  if (bold === undefined || between === null) return undefined;
  // whose words stand in quotation marks behind a colon has only said them
  if (/["“„]$/.test(between[0]) && !/[-–—→>]|\b(?:and|with)\b/.test(between[0])) return undefined;
  const list =
    readSpeakerList(inline, bold.start, bold.end + (between[1]?.length ?? 0)) ??
    readSpeakerList(inline, bold.start, bold.end);
  const people = list?.speakers ?? [];
  // with a first name alone, what looks like no title is none
  const words = text.slice(title.start, title.end);
  const needed = /^\p{Lu}/u.test(words) && /\S\s\S+\s\S/.test(words) && titleScore(words) >= 0.3 ? 0.25 : 0.7;
  return people.length > 0 && people.every((one) => one.score >= needed) ? drafts(inline, people) : undefined;
}

const joint =
  /^(\s?\([^()]{2,60}\))?\s?(?:[-–—:]{1,2}|->|=>|→|,?\s(?:and|with)(?:\s(?:his|her|their))?)?\s?["“„]?$/;

/** `**Ignites**: *Taming Queues* – Bo; *Cold Starts* – Jane Roe`: among short talks any name will do. */
function shortBehind({ inline }: Block, title: Window, end: number): PersonDraft[] | undefined {
  if (!/\b(?:ignites?|lightning)\b/i.test(inline.text.slice(Math.max(0, title.start - 600), title.start)))
    return undefined;
  const match =
    /^["”“*_]*\s(?:\([^()]{3,80}\)\s)?(?:[-–—]{1,2}|by)\s(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’.-]+){0,2})(?=[;,.]|$)/u.exec(
      inline.text.slice(title.end, end),
    );
  if (match?.[1] === undefined || personScore(match[1]) < 0.25) return undefined;
  const at = title.end + match[0].length;
  const name = { start: at - match[1].length, end: at };
  return drafts(inline, [{ name, score: 0.6, company: undefined, marked: false }]);
}

/** Words before somebody set off in a paragraph: `Then came **Ada**`, `Second, **Ada**`. */
const cameNext =
  /^(?:(?:first|second|third|next|then|finally|last|after (?:that|this|him|her|the break|lunch))(?:ly)?[,:]?\s(?:up\s)?(?:(?:was|came|it was|on stage was|on was)\s)?)$/i;

/** Whoever a paragraph said to speak last before a title, wherever. */
function toldBefore(block: Block, title: Window, above: number): PersonDraft[] | undefined {
  const told = findPresenting(block.inline).findLast(
    ({ strong, evidence }) => strong && evidence.start >= above && evidence.end <= title.start,
  );
  if (told !== undefined) return fromSentence(block, told);
  const people = peopleNear(block, title, { start: above, end: title.start });
  return people === undefined || people.length === 0 ? undefined : people;
}

/** Where names may begin: at capitals behind a small word, a bracket or the sentence's beginning, the farthest first. */
function nameStarts(before: string, end: number): number[] {
  const farthest = 160;
  return matches(nameStart, before.slice(0, end))
    .map((match) => match.index + match[0].length)
    .filter((at) => end - at < farthest)
    .slice(0, 6);
}

const nameStart = new RegExp(`(?:^|[\\s("“])(?=${fullNameAhead})`, "gu");

/** `Jane Roe from Acme … “Taming Queues”`: somebody presents something in the same sentence. */
function told(block: Block, title: Window, from: number, end: number): PersonDraft[] | undefined {
  const reading = findPresenting(block.inline).find(
    (one) =>
      one.strong &&
      one.evidence.start >= from &&
      one.evidence.end <= end &&
      distance(one.evidence, title) < 60 &&
      // whoever stands nearer gave it
      !holdsName(block.inline.text, one.evidence.end, title.start),
  );
  return reading === undefined ? undefined : fromSentence(block, reading);
}

const holdsName = (text: string, start: number, end: number): boolean =>
  matches(namePattern, start < end ? text.slice(start, end) : "").some(([name]) => personScore(name) >= sure);

const distance = (a: Window, b: Window): number => Math.max(a.start - b.end, b.start - a.end, 0);

const drafts = (inline: Inline, people: readonly SpeakerReading[]): PersonDraft[] =>
  people.map((one) => personFrom(inline, one, "prose: title and speaker"));
