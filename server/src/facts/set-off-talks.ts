/** Talks that a sentence names by a title set off in it: `Jane Roe (Acme) presented “Taming Queues”`, `*Taming Queues*, run by Jane Roe`. */
import { lookUp } from "../catalogue/catalogue";
import { isOrdinaryWord } from "../catalogue/words";
import type { Block } from "../markdown/document";
import { sourceRange, withText, type Inline } from "../text/inline";
import { overlaps } from "../text/range";
import { companyScore } from "./company-name";
import { firstNamed } from "./first-named";
import { isNoTalk } from "./no-talk";
import { isGivenFirst, personScore } from "./person-name";
import { findPresenting } from "./presenting";
import { isAttended, isMissed, isTitle, mayBeTitle, reach, session, sessionNear } from "./session-words";
import { sentenceEnd, sentenceStart } from "./sentence-end";
import { isOnProgramme, isSlideDeck } from "./recordings";
import { peopleNear, peopleOfCompany, peopleSetOff } from "./set-off-people";
import { isProfileLink, readSpeakerList, type SpeakerReading } from "./speaker-list";
import { fromSentence, personFrom, type PersonDraft, type TalkDraft } from "./talk-draft";
import type { Window } from "./talk-label";
import { titleScore } from "./talk-line";
import { matches } from "../text/matches";

const quote = /["“„]([^"“”„\n]{6,140})["”“]/gu;
/** Words between a title and the people behind it. */
const byBehind = new RegExp(
  `^["”*_)\\]]*(?:,)?\\s{1,2}(?:(?:an?|the|his|her|their)\\s(?:[\\p{L}-]{1,20}\\s){0,2}${session},?\\s)?(?:(?:was|which was)\\s)?(?:(?:run|given|held|presented|led|delivered|hosted|done|taught)\\s)?(?:by|with|of|di|von|par|por|van)\\s(?:the\\s)?(?=[\\p{Lu}[])`,
  "u",
);
const bracketBehind = /^["”*_]*\s?\((?=\p{Lu})/u;
const commaBehind = /^["”*_]*,\s(?=\p{Lu}[\p{L}'’-]+\s\p{Lu})/u;
/** `“Taming Queues”, where Jane Roe told …`. */
const whereBehind = /^["”*_)\]]*,?\s(?:where|in which)\s(?=\p{Lu}[\p{L}'’-]+\s\p{Lu})/u;
/** At the beginning of a paragraph only. */
const colonBehind = /^["”*_]*(?::|\s[-–—])\s(?=\p{Lu}[\p{L}'’-]+\s\p{Lu})/u;
const said =
  "presented|gave|talked (?:about|on|in)|spoke (?:about|on|in)|showed|introduced|opened (?:(?:the|day|track) \\p{L}+ )?with|closed (?:the \\p{L}+ )?with|started with|ran|held|delivered|did|argued in|asked in";
const called = "called|titled|entitled|named";
/** Words between the people and a title behind them. */
const joins = new RegExp(
  `(?:,|:|\\s[-–—]{1,2}|['’]s|,?\\swhose (?:talk|keynote|session|workshop),?|\\son|\\swith|,?\\s(?:${called})|,?\\sand (?:his|her|their) ${session}(?: (?:on|about|${called}))?,?|,?\\sand (?:it|which) (?:was|is) (?:simply )?(?:${called})(?: simply)?|,?\\s(?:who\\s)?(?:also\\s)?(?:${said})(?:\\s(?:an?|the|his|her|their)(?:\\s[\\p{L}-]{1,20}){0,3}?)?(?:\\s(?:${called}))?)\\s?["“*_([]{0,3}$`,
  "u",
);

/** Words before a title of a single word: `her talk, “Sorting”`. */
const titled = new RegExp(`(?:\\b${session},?|\\b(?:${called})(?: simply| just)?)\\s["“*_]{1,3}$`, "iu");

interface SetOff extends Window {
  readonly text: string;
  /** It leads to its page in a programme: a session's title, whatever else is said. */
  readonly isOnProgramme: boolean;
}

/**
 * Talks with titles in quotation marks, emphasis or links, in prose that no other talk covers.
 * @param covered for each block, whether it belongs to another talk
 * @param proseOnly true where the note names no talk in any other way; then sentences without a title count too
 */
export function findSetOffTalks(
  blocks: readonly Block[],
  covered: readonly boolean[],
  proseOnly: boolean,
): TalkDraft[] {
  let isReading = false;
  return blocks.flatMap((block, index) => {
    if (block.kind === "heading") isReading = readingList.test(block.inline.text);
    if (
      isReading ||
      covered[index] === true ||
      block.kind === "heading" ||
      block.kind === "row" ||
      block.kind === "rule"
    )
      return [];
    if (block.quoted || block.inline.text.length < 30) return [];
    const line = { ...block, inline: withText(block.inline, block.inline.text.replaceAll("\n", " ")) };
    const titles = titlesIn(line.inline);
    const talks = titles.flatMap(
      (title, i, all) =>
        talkOf(line, index, title, all[i - 1]?.end ?? 0, all[i + 1]?.start ?? Infinity) ?? [],
    );
    // a paragraph on one talk may say anywhere who gave it
    if (talks[0]?.speakers.length === 0 && talks.length === 1)
      talks[0].speakers.push(...(block.kind === "paragraph" ? peopleOfParagraph(line) : []));
    const last = talks.at(-1);
    if (last !== undefined) last.end = endOfPoints(blocks, index);
    return talks.length > 0 || !proseOnly ? talks : untitled(line, index);
  });
}

/** A heading above books and things to do. */
const readingList = /\b(?:to (?:read|buy|do)|reading|books?|bibliography|literature|shopping)\b/i;

/** Whom a paragraph says to have spoken, else the first person whom it names. */
function peopleOfParagraph(block: Block): PersonDraft[] {
  const reading = findPresenting(block.inline).find((one) => one.strong) ?? firstNamed(block.inline);
  return reading === undefined ? [] : fromSentence(block, reading);
}

/** `… Points to remember:` has the list below it. */
function endOfPoints(blocks: readonly Block[], index: number): number {
  let end = index + 1;
  if (blocks[index]?.inline.text.trimEnd().endsWith(":") === true) while (blocks[end]?.kind === "item") end++;
  return end;
}

/** `Jane Roe gave a quiet talk on queues`: a talk that has no title goes by its speaker's name. */
function untitled(block: Block, index: number): TalkDraft[] {
  const text = block.inline.text;
  return findPresenting(block.inline).flatMap((reading): TalkDraft[] => {
    const [first] = reading.speakers;
    if (first === undefined || !reading.strong || !/\s/.test(text.slice(first.name.start, first.name.end)))
      return [];
    const said = text.slice(reading.evidence.start, sentenceEnd(text, reading.evidence.end));
    if (!sessionNear.test(said)) return [];
    return [
      {
        title: text.slice(first.name.start, first.name.end),
        titleRange: sourceRange(block.inline, first.name),
        speakers: fromSentence(block, reading),
        rule: "prose: talk without a title",
        confidence: 0.5,
        first: index,
        end: index + 1,
      },
    ];
  });
}

/** Set-off phrases that read like titles: several words, no sentence. */
function titlesIn(inline: Inline): SetOff[] {
  const found: SetOff[] = [];
  const add = (start: number, end: number, isQuoted: boolean, url?: string): void => {
    const text = inline.text.slice(start, end).trim();
    const words = text.split(/\s+/);
    if (words.length > 16 || text.length > 120 || isNoTalk(text) || /(?<!\b[ap]\.m)[.;,]$/.test(text)) return;
    if (words.length < 2 && !titled.test(inline.text.slice(0, start))) return;
    // who speaks, and where they work, is set off as often as what they call it
    if (!isQuoted && (isPerson(text) || standsAsEmployer(inline.text.slice(0, start), text))) return;
    if (!/^[\p{Lu}\d]/u.test(text) && words.length < 3) return;
    if (words.length > 1 && titleScore(text) < 0.3 && !words.some((word) => isOrdinaryWord(word))) return;
    if (!found.some((one) => overlaps(one, { start, end })))
      found.push({
        start,
        end,
        text,
        isOnProgramme: (isOnProgramme(url) || isSlideDeck(url)) && mayBeTitle(text),
      });
  };
  for (const match of matches(quote, inline.text))
    add(match.index + 1, match.index + match[0].length - 1, true);
  for (const mark of inline.marks)
    if (
      mark.kind === "emphasis" ||
      mark.kind === "strong" ||
      (mark.kind === "link" && !isProfileLink(mark.url ?? ""))
    )
      add(mark.start, mark.end, false, mark.url);
  return found.sort((a, b) => a.start - b.start);
}

/** A company that is known, or one where one would stand: behind a name, in parentheses. */
const standsAsEmployer = (before: string, text: string): boolean =>
  lookUp(text, "company") !== undefined ||
  (companyScore(text) >= 0.85 &&
    /(?:\((?:[^()]*, )?|\b(?:of|at|from)(?: the)? |\p{Lu}[\p{L}'’-]+, )$/u.test(before));

/** A name for sure, or a given name and another word. */
const isPerson = (text: string): boolean =>
  personScore(text) >= 0.7 || (/^\p{Lu}\S+\s\p{Lu}\S+$/u.test(text) && isGivenFirst(text));

/**
 * @param above where the title before this one ends
 * @param next where the next title begins: its people are no concern of this one
 */
function talkOf(
  block: Block,
  index: number,
  title: SetOff,
  above: number,
  next: number,
): TalkDraft | undefined {
  const { inline } = block;
  const { text } = inline;
  const from = sentenceStart(text, title.start);
  const end = sentenceEnd(text, title.end);
  // `Books that were mentioned: *Taming Queues* by Jane Roe`
  const near = text.slice(Math.max(from, title.start - reach), title.start);
  if (/\b(?:books?|novels?|films?|movies?)\b/i.test(near)) return undefined;
  const isCalled = calledSo.test(text.slice(from, title.start));
  const speakers =
    peopleBehind(block, title, Math.min(end, next)) ??
    peopleBefore(block, title, from) ??
    setOffBefore(block, title) ??
    (isCalled ? toldBefore(block, title, above) : undefined) ??
    shortBehind(block, title, Math.min(end, next)) ??
    told(block, title, from, end) ??
    peopleSetOff(block, title, { start: from, end: Math.min(end, next) }, above) ??
    (title.isOnProgramme
      ? peopleNear(block, title, { start: Math.max(from, above), end: Math.min(end, next) })
      : undefined) ??
    (isTitle(title.text) ? peopleOfCompany(block, title, { start: from, end }, above, next) : undefined);
  const isSession =
    sessionNear.test(text.slice(Math.max(from, title.start - 24), title.start)) ||
    sessionNear.test(text.slice(title.end, title.end + 16));
  const isKnown =
    title.isOnProgramme ||
    (isCalled && titleScore(title.text) >= 0.3) ||
    (isSession && isTitle(title.text)) ||
    isMissed(text.slice(from, title.start), title.text, text.slice(title.end, end)) ||
    isAttended(text.slice(Math.max(from, above, title.start - reach), title.start), title.text, text);
  if (speakers === undefined && !isKnown) return undefined;
  return {
    title: title.text,
    titleRange: sourceRange(inline, title),
    speakers: speakers ?? [],
    rule: speakers === undefined ? "prose: a session's title" : "prose: title and speaker",
    confidence: speakers === undefined ? 0.5 : 0.6,
    first: index,
    end: index + 1,
  };
}

const sure = 0.7;

function peopleBehind(block: Block, title: Window, end: number): PersonDraft[] | undefined {
  const { inline } = block;
  const rest = inline.text.slice(title.end, end);
  for (const pattern of [byBehind, bracketBehind, commaBehind, whereBehind, colonBehind]) {
    if (pattern === colonBehind && !/^[\d:.h\s"“*–-]*$/.test(inline.text.slice(0, title.start))) continue;
    const lead = pattern.exec(rest)?.[0].length;
    if (lead === undefined) continue;
    const start = title.end + lead;
    const close = pattern === bracketBehind ? inline.text.indexOf(")", start) : -1;
    const list = readSpeakerList(inline, start, close < 0 ? stopOf(inline.text, start, end) : close);
    const people =
      list?.speakers.filter(
        (one) =>
          one.score >= (pattern === byBehind && !/\sof\s$/.test(pattern.exec(rest)?.[0] ?? "") ? 0.5 : sure),
      ) ?? [];
    if (people.length > 0) return drafts(inline, people);
  }
  return undefined;
}

/** The people's part of a sentence ends where it goes on: `Jane Roe of Acme, who showed …`. */
function stopOf(text: string, start: number, end: number): number {
  const stop =
    /,?\s(?:who|which|that|was|is|about|in which|over|instead of|at the|in the|on the|where|described|showed|told|explained|argued|walked|asked|went|from which|because|but|since|while)\s|\s[-–—]\s|;|:\s/u.exec(
      text.slice(start, end),
    );
  return stop === null ? end : start + stop.index;
}

function peopleBefore(block: Block, title: Window, from: number): PersonDraft[] | undefined {
  const { inline } = block;
  const before = inline.text.slice(from, title.start);
  const join = joins.exec(before);
  if (join === null) return undefined;
  const end = from + join.index;
  // the people may stand behind other words: `Then Jane Roe (Acme) on “…”`, `(Jane Roe, “…”)`
  for (const start of nameStarts(before, join.index).map((at) => from + at)) {
    const list = readSpeakerList(inline, start, end);
    if (list === undefined || list.end < end - 1) continue;
    const people = list.speakers.filter((one) => one.score >= sure);
    if (people.length === list.speakers.length) return drafts(inline, people);
  }
  return undefined;
}

/** `**Ada** (Acme) → *Taming Queues*`: with a paragraph that begins so, a first name will do. */
function setOffBefore({ inline }: Block, title: Window): PersonDraft[] | undefined {
  const { text, marks } = inline;
  const bold = marks.find(
    ({ kind, start, end }) =>
      kind === "strong" && end <= title.start && (start === 0 || cameNext.test(text.slice(0, start))),
  );
  const between = bold === undefined ? null : joint.exec(text.slice(bold.end, title.start));
  if (bold === undefined || between === null) return undefined;
  // whose words stand in quotation marks behind a colon has only said them
  if (/["“„]$/.test(between[0]) && !/[-–—→>]|\b(?:and|with)\b/.test(between[0])) return undefined;
  const list =
    readSpeakerList(inline, bold.start, bold.end + (between[1]?.length ?? 0)) ??
    readSpeakerList(inline, bold.start, bold.end);
  const people = list?.speakers ?? [];
  return people.length > 0 && people.every((one) => one.score >= 0.25) ? drafts(inline, people) : undefined;
}

const joint =
  /^(\s?\([^()]{2,60}\))?\s?(?:[-–—:]{1,2}|->|=>|→|,?\s(?:and|with)(?:\s(?:his|her|their))?)?\s?["“„]?$/;
/** `**Ignites**: *Taming Queues* – Bo; *Cold Starts* – Jane Roe`: among short talks any name will do. */
function shortBehind({ inline }: Block, title: Window, end: number): PersonDraft[] | undefined {
  if (!/\b(?:ignites?|lightning)\b/i.test(inline.text.slice(0, title.start))) return undefined;
  const match =
    /^["”*_]*\s(?:\([^()]{3,80}\)\s)?(?:[-–—]{1,2}|by)\s(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’.-]+){0,2})(?=[;,.]|$)/u.exec(
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

/** Words behind which nothing else than a title stands: `Her title: “…”`, `they called it “…”`. */
const calledSo =
  /(?:\b(?:the|its|his|her|their|whose|with the|title:?|talk,)\s(?:\p{L}+\s)?title(?:\s(?:is|was))?(?:\s(?:simply|just|a plain|a simple))?:?|\btitle(?:d|:)|\b(?:called|named|titled) it(?:\s(?:simply|just))?:?)\s["“*_]{0,3}$/iu;

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
  return matches(/(?:^|[\s("“])(?=\p{Lu}[\p{L}'’.-]*\s\p{Lu})/gu, before.slice(0, end))
    .map((match) => match.index + match[0].length)
    .filter((at) => end - at < farthest)
    .slice(0, 6);
}

/** `Jane Roe from Acme … “Taming Queues”`: somebody presents something in the same sentence. */
function told(block: Block, title: Window, from: number, end: number): PersonDraft[] | undefined {
  const reading = findPresenting(block.inline).find(
    (one) =>
      one.strong &&
      one.evidence.start >= from &&
      one.evidence.end <= end &&
      distance(one.evidence, title) < 60,
  );
  return reading === undefined ? undefined : fromSentence(block, reading);
}

const distance = (a: Window, b: Window): number => Math.max(a.start - b.end, b.start - a.end, 0);

const drafts = (inline: Inline, people: readonly SpeakerReading[]): PersonDraft[] =>
  people.map((one) => personFrom(inline, one, "prose: title and speaker"));
