/** Lines with one name that may be anybody's, read so where others of the note name people in the same place. */
import type { Inline } from "../text/inline";
import { by } from "./by-words";
import { companyScore } from "./company-name";
import { isNoTalk } from "./no-talk";
import { personScore } from "./person-name";
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
