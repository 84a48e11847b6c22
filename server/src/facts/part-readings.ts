/** What a line may be read as that the same sign cuts in three: a name, where somebody works, and a title. */
import { lookUp } from "../catalogue/catalogue";
import { isGivenName, isOrdinaryWord } from "../catalogue/words";
import type { Inline } from "../text/inline";
import { nameKey } from "../text/fold";
import { companyScore } from "./company-name";
import { isNoTalk } from "./no-talk";
import { personScore } from "./person-name";
import { isRole } from "./role";
import { beforeHouse } from "./before-house";
import { readRoll, readSpeakerList } from "./speaker-list";
import { isLoneLabel } from "./talk-label";
import type { Reading } from "./talk-readings";
import { titleScore } from "./title-score";

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
  if (!/^["“]?[\p{Lu}\d]/u.test(words)) return [];
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

/** A company that is known; behind a name a word that is none of any day, before one two words or three with capitals as well. */
function mayBeHouse(words: string, isBehindName: boolean): boolean {
  if (isNoTalk(words) || isLoneLabel(words) || isRole(words) || isKnownTool(words)) return false;
  if (companyScore(words) >= 0.85) return true;
  if (/^\p{Lu}[\p{L}&+.'’-]*$/u.test(words)) return !isOrdinaryWord(words) && !isGivenName(words);
  return !isBehindName && /^\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){1,2}$/u.test(words);
}

const isKnownTool = (words: string): boolean => {
  const tool = lookUp(words, "tool");
  // a company's product may have its name
  const isOwn = tool?.maker !== undefined && nameKey(tool.maker) === nameKey(tool.name);
  return tool !== undefined && !isOwn && lookUp(words, "company") === undefined;
};

/** `Taming Queues | Bo | Acme`: a first name, where a company stands behind it. */
function readLoneBars([title = "", name = "", employer = ""]: readonly string[], start: number): Reading[] {
  const isName =
    /^\p{Lu}\p{Ll}{1,15}$/u.test(name) && personScore(name) >= 0.25 && !isKnownTool(name) && !isRole(title);
  if (!isName || titleScore(title) < 0.3 || !/\S\s\S/.test(title) || personScore(title) >= 0.6) return [];
  if (companyScore(employer) < 0.85 || isRole(employer)) return [];
  const from = start + title.length + 3;
  const at = from + name.length + 3;
  const speaker = {
    name: { start: from, end: from + name.length },
    score: 0.7,
    company: { start: at, end: at + employer.length },
    marked: true,
  };
  return [
    {
      title: { start, end: start + title.length },
      list: { speakers: [speaker], score: 0.7, end: speaker.company.end, weakCompany: undefined },
      order: "title-first",
      score: 0.8,
    },
  ];
}

/** With a handle behind it anything of a name's shape is one, and what follows can be nothing but the company and the title. */
function readBarsWithHandle(
  [name = "", handle = "", employer = "", title = ""]: readonly string[],
  start: number,
  end: number,
): Reading[] {
  if (!/^\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){1,2}$/u.test(name) || !/^@[\w-]{2,30}$/.test(handle))
    return [];
  if (isRole(employer) || isRole(title) || !/^\P{L}?[\p{Lu}\d]/u.test(title)) return [];
  const house = start + name.length + handle.length + 6;
  const speaker = {
    name: { start, end: start + name.length },
    score: 0.8,
    company: { start: house, end: house + employer.length },
    marked: true,
  };
  return [
    {
      title: { start: end - title.length, end },
      list: { speakers: [speaker], score: 0.8, end: speaker.company.end, weakCompany: undefined },
      order: "speaker-first",
      score: 1.3,
    },
  ];
}

/** `Jane Roe | Acme | Taming Queues`, `Jane Roe | @jroe | Acme | Queues`. */
export function readBars(inline: Inline, start: number, end: number): Reading[] {
  if (!inline.text.includes(" | ")) return [];
  const parts = inline.text.slice(start, end).split(" | ");
  if (parts.length === 4) return readBarsWithHandle(parts, start, end);
  const [people = "", employer = "", title = ""] = parts;
  if (parts.length !== 3) return [];
  const list =
    readRoll(inline, start, start + people.length) ?? readSpeakerList(inline, start, start + people.length);
  if (list === undefined) return readLoneBars(parts, start);
  if (!/\S\s\S+\s\S/.test(title) || isRole(title)) return [];
  if (list.end < start + people.length - 1 || list.score < 0.7) return [];
  const at = start + people.length + 3;
  const known = companyScore(employer) >= 0.3 && !isRole(employer);
  const company = known ? { start: at + beforeHouse(employer), end: at + employer.length } : undefined;
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
