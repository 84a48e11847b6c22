/** What a line may be read as that holds a title in quotation marks: `Jane Roe “Taming Queues”`, `“Taming Queues” by Jane Roe`. */
import { isGivenName, isOrdinaryWord } from "../catalogue/words";
import type { Inline } from "../text/inline";
import { matches } from "../text/matches";
import { by } from "./by-words";
import { companyScore } from "./company-name";
import { readSpeakerList } from "./speaker-list";
import type { Window } from "./talk-label";
import { evidence, type Reading } from "./talk-readings";

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
    const behind = close + (/^[\s,:;|–—-]*(?:from\s)?/.exec(inline.text.slice(close, end))?.[0].length ?? 0);
    const after = readSpeakerList(inline, behind, end);
    // a title may be from a house as well
    const isFrom = /from\s$/.test(inline.text.slice(close, behind));
    const isHouse = isFrom && companyScore(inline.text.slice(behind, end)) >= 0.8;
    if (after !== undefined && match.index === start && !isHouse && after.score >= (isFrom ? 0.7 : 0.25))
      found.push({
        title,
        list: after,
        order: "title-first",
        score: after.score + 0.2 + evidence(after),
        quoted: true,
      });
    else if (match.index === start) found.push(...anyAuthor(inline.text, title, close, end));
  }
  return found;
}

const authorOfQuoted = new RegExp(
  `^,?\\s(?:${by})\\s(\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’.-]*){1,2})$`,
  "u",
);

/** `“Taming Queues” by Jane Roe`: whatever the name, two words with capitals behind `by` are one. */
function anyAuthor(text: string, title: Window, from: number, end: number): Reading[] {
  const match = authorOfQuoted.exec(text.slice(from, end));
  if (match?.[1] === undefined || companyScore(match[1]) >= 0.85) return [];
  if (match[1].split(" ").every((word) => isOrdinaryWord(word) && !isGivenName(word))) return [];
  const name = { start: end - match[1].length, end };
  const speaker = { name, score: 0.7, company: undefined, marked: false };
  const list = { speakers: [speaker], score: 0.7, end, weakCompany: undefined };
  return [{ title, list, order: "title-first", score: 0.8, quoted: true }];
}

/** `Closing: Jane Roe, “Taming Queues”`. */
const openingOrClosing = /^(?:opening|closing|keynote|(?:opening|closing) keynote)(?::|,|\s[-–—])\s/i;

/** `Jane Roe on “Taming Queues”`. */
const beforeTitle = /(?<=\S)[\s,]+(?:on|about|presents?|presenting|presented|talks? (?:on|about))[\s:]+$/i;

function skipBack(text: string, at: number, start: number): number {
  let end = at - (beforeTitle.exec(text.slice(start, at))?.[0].length ?? 0);
  while (end > start && /[\s,:;|–—-]/.test(text[end - 1] ?? "")) end--;
  return end;
}
