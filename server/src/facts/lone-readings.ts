/** Lines with one name that may be anybody's, read so where others of the note name people in the same place. */
import type { Inline } from "../text/inline";
import { lookUp } from "../catalogue/catalogue";
import { by } from "./by-words";
import { companyScore } from "./company-name";
import { isNoTalk } from "./no-talk";
import { isNameByShape, personScore } from "./person-name";
import { isRole } from "./role";
import { isLoneLabel } from "./talk-label";
import type { Reading } from "./talk-readings";
import { titleScore } from "./title-score";

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
  const words = inline.text.slice(start, end);
  const parts: readonly (string | undefined)[] =
    (isBy ? authorBehind.exec(words) : (nameBehind.exec(words) ?? ofShapeBehind(words))) ?? [];
  const [whole = "", title = "", name = "", employer = ""] = parts;
  if (personScore(name) === 0 || !mayBeTitle(title)) return undefined;
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
  const words = inline.text.slice(start, end);
  const [, name = "", title = ""] = nameBefore.exec(words) ?? wholeNameBefore.exec(words) ?? [];
  if (
    !(/\s/.test(name) ? isShaped(name) : personScore(name) >= 0.25) ||
    isNoTalk(name) ||
    isLoneLabel(name) ||
    !mayBeTitle(title)
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

const nameBefore = /^(\p{Lu}\p{Ll}{2,})(?::|\s[-–—])\s(\S.{5,})$/u;

const wholeName = "(\\p{Lu}[\\p{Ll}\\p{M}'’-]+(?:\\s\\p{Lu}[\\p{L}\\p{M}'’-]+){1,2})";
const wholeNameBehind = new RegExp(
  `^(.{6,}?)(?:\\s(?:[-–—]{1,2}|/{1,2}|\\||by)\\s${wholeName}|\\s\\(${wholeName}\\))$`,
  "u",
);
const wholeNameBefore = new RegExp(`^${wholeName}(?::|\\s(?:[-–—|]|//))\\s(\\S.{3,})$`, "u");

/** `Taming Queues - China Roe`: a first word that may be anything, and a last one that is none; all of it, the title and the name. */
function ofShapeBehind(words: string): readonly string[] | undefined {
  const [whole = "", title = "", behind, enclosed] = wholeNameBehind.exec(words) ?? [];
  const name = behind ?? enclosed ?? "";
  return isShaped(name) ? [whole, title, name] : undefined;
}

/** `Taming Queues`, `GraphQL`, `#NoQueues`. */
const mayBeTitle = (words: string): boolean =>
  titleScore(words) >= 0.3 || lookUp(words, "tool") !== undefined || /^#\p{L}{4,}$/u.test(words);

/** True for words that have a name's shape and are nothing else. */
const isShaped = (name: string): boolean => isNameByShape(name) && companyScore(name) < 0.85 && !isRole(name);

const monthOrDay =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Christmas|Easter)$/;
