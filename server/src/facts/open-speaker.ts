/** What opens a speaker in a list of them: a name, with a role, a handle or a company right behind it. */
import { lookUp } from "../catalogue/catalogue";
import { isOrdinaryWord } from "../catalogue/words";
import type { Inline, Mark } from "../text/inline";
import { isCity } from "./cities";
import { companyScore, isLegalForm, isOccasion } from "./company-name";
import { honorificLength, personScore } from "./person-name";
import { wideNameScore } from "./wide-name";
import { isRole, roleStart } from "./role";
import type { Draft } from "./speaker-companies";
import { isJoint, type Part } from "./speaker-parts";
import type { Window } from "./talk-label";

const affiliation =
  /^(.{2,50}?)\s+(?:from|of|at|@|von(?: der| dem)?|bei|de chez|works (?:at|for))\s+(?:the\s+)?(?=[\p{L}\d])/iu;

/** Words for `of` that stand in names as well: before capitals, or a company that is known. */
const affiliationOrName = /^(.{2,50}?)\s+(?:de la|de l['’]|du|vom|von der|della|da|do|del|de)\s?(?=\p{Lu})/iu;

/** Looked for first: hardly any name holds one. */
const mayHoldParticle = /\s(?:d[aeou]|vo[mn])/i;

/** `Acme's Jane Roe`. */
const ownerBefore = /^(\p{Lu}[\p{L}\d.& -]{1,30})['’]s\s(?=\p{Lu})/u;

const handleInside = /\s+(?:a\.?k\.?a\.?\s)?@[A-Za-z_]\w{1,30}$/;

const profile =
  /^https?:\/\/(?:www\.|mobile\.)?(?:twitter\.com|x\.com|github\.com|linkedin\.com\/(?:in|pub)|mastodon\.|hachyderm\.io|fosstodon\.org|bsky\.app\/profile|keybase\.io|speakerdeck\.com|medium\.com\/@|about\.me|instagram\.com|orcid\.org|scholar\.google)[^/]*\/@?[\w.%-]+\/?(?:\?.*)?$/i;

/** True for a link to somebody's page at a place where people have pages. */
export const isProfileLink = (url: string): boolean => profile.test(url);

/** What the parts around it say of a part. */
export interface PlaceInList {
  /** The list says further on that it names several people. */
  readonly isOneOfSeveral: boolean;
  /** The list holds nothing but names. */
  readonly isRoll: boolean;
  /** How surely a company or a role stands right behind it. */
  readonly house: "likely" | "sure" | undefined;
}

export const anywhere: PlaceInList = { isOneOfSeveral: false, isRoll: false, house: undefined };

/**
 * The speaker that a part of a list opens, with the role right behind the name; `undefined` where it opens none.
 * @param current the speaker before it, if there is one
 * @param previous what the last part was
 */
export function openSpeaker(
  inline: Inline,
  part: Part,
  current: Draft | undefined,
  previous: string | undefined,
  { isOneOfSeveral, isRoll, house }: PlaceInList = anywhere,
): { draft: Draft; role?: Part } | undefined {
  const stated = houseBehindWord(part.text) ?? houseBehindParticle(part.text);
  // `Queensland University of Technology` behind a name is no further speaker
  const isCompany = current !== undefined && companyScore(stated?.[1] ?? "") >= 0.85;
  if (stated?.[1] !== undefined && !isCompany) {
    const name = nameWindow(part.start, stated[1]);
    const score = scoreOf(inline, name);
    const company = firstCompany(inline.text, { start: part.start + stated[0].length, end: part.end });
    if (
      score >= 0.25 &&
      !isRole(stated[1]) &&
      companyScore(inline.text.slice(company.start, company.end)) >= (score >= 0.7 ? 0.2 : 0.3)
    )
      return { draft: draft(name, Math.max(score, 0.7), company, 0.8, true) };
  }
  // `Jane Roe at QueueConf 2019`, `Jane Roe from Oslo`: where it was or she lives, and not where she works
  const where = stated?.[1] === undefined ? "" : part.text.slice(stated[0].length);
  const isThere = isCity(where) || (/\s(?:at|@)\s/i.test(stated?.[0] ?? "") && isOccasion(where));
  if (stated?.[1] !== undefined && current === undefined && isThere) {
    const name = nameWindow(part.start, stated[1]);
    const score = scoreOf(inline, name);
    if (score >= 0.6 && /\s/.test(stated[1])) return { draft: draft(name, score, undefined, 0, true) };
  }
  const owner = part.text.includes("s ") ? ownerBefore.exec(part.text) : null;
  if (owner?.[1] !== undefined && companyScore(owner[1]) >= 0.6) {
    const name = nameWindow(part.start + owner[0].length, part.text.slice(owner[0].length));
    const house = { start: part.start, end: part.start + owner[1].length };
    if (personScore(inline.text.slice(name.start, name.end)) >= 0.7)
      return { draft: draft(name, 0.8, house, 0.8, true) };
  }
  const cut = roleStart(part.text);
  if (cut !== undefined && (current === undefined || previous !== "name" || part.delimiter !== ",")) {
    const name = nameWindow(part.start, part.text.slice(0, cut).trim());
    if (scoreOf(inline, name) >= 0.7) {
      const role: Part = { ...part, start: part.start + cut, text: part.text.slice(cut) };
      return { draft: draft(name, 0.8, undefined, 0, true), role };
    }
  }
  if (part.inParentheses && current !== undefined) return undefined;
  const name = nameWindow(part.start, part.text);
  const score = scoreOf(inline, name);
  const marked = handleInside.test(part.text) || isLinkedTo(inline.marks, name);
  if (current === undefined) {
    // `Temperance Roe, Acme`: before a company or a role two capitals are a name
    const isShaped =
      score > 0.05 &&
      score <= 0.2 &&
      twoCapitals.test(part.text) &&
      house !== undefined &&
      !isOrdinaryWord(part.text.split(" ")[1] ?? "");
    if (isShaped) return { draft: draft(name, 0.6, undefined, 0, marked) };
    return score > 0.2 ? { draft: draft(name, score, undefined, 0, marked) } : undefined;
  }
  const joined = isJoint(part.delimiter);
  const sibling = joined || (part.delimiter === "," && previous === "name") || previous === "company";
  if (isRole(part.text) && score < 0.8) return undefined;
  if (isRoll) return { draft: draft(name, score, undefined, 0, marked) };
  const company = companyScore(part.text);
  // `Jane & Bo`: two first names, of which one is on no list; `Jane Roe & Bo (Acme)`
  const isPair =
    joined &&
    /^\S+$/.test(part.text) &&
    (house !== undefined || /^\S+$/.test(inline.text.slice(current.name.start, current.name.end)));
  const isWide = part.delimiter === "," && (wideNameScore(part.text) ?? 0) >= 0.6;
  const needed = isPair
    ? 0.25
    : joined || isWide
      ? 0.5
      : (previous !== undefined && previous !== "other" && isOneOfSeveral) || withInitial.test(part.text)
        ? 0.7
        : 0.9;
  const isSibling = sibling || (withInitial.test(part.text) && !part.inParentheses);
  if (isSibling && score >= needed && (isPair || score > company - 0.2) && company < 0.9)
    return { draft: draft(name, score, undefined, 0, marked) };
  return undefined;
}

/** What firms are called, and families are not: `Queueworks`, `ProtoTec`. */
const isCalledLikeHouse = (words: string): boolean =>
  /(?:works?|tec|tech|soft|software|ware|labs?|media|systems?|data|consulting|digital|cloud|hub|shop|group|werk)$/i.test(
    words,
  ) || /\p{Ll}\p{Lu}|^\p{Lu}{2,}|\d/u.test(words);

/** `Jane Roe from Acme`, `Jane Roe von Acme`, and not `Ada von Roe`: behind one word `von` goes on with the name. */
function houseBehindWord(text: string): RegExpExecArray | null {
  const match = affiliation.exec(text);
  const isOfName =
    match !== null &&
    /\svon\s/iu.test(match[0]) &&
    !/\s/.test(match[1] ?? "") &&
    lookUp(text.slice(match[0].length), "company") === undefined &&
    !isCalledLikeHouse(text.slice(match[0].length));
  return isOfName ? null : match;
}

/** `Clémentine de la SNCF`, and not `Ada de la Cruz`. */
function houseBehindParticle(text: string): RegExpExecArray | null {
  const match = mayHoldParticle.test(text) ? affiliationOrName.exec(text) : null;
  // small letters all over: `Jane DUROE` is nobody of Roe
  if (match === null || /\p{Lu}$/u.test(match[0].trimEnd())) return null;
  const house = text.slice(match[0].length);
  const isHouse = match[0].endsWith("vom ") && companyScore(house) >= 0.85;
  return isHouse || /^\p{Lu}{3,6}$/u.test(house) || lookUp(house, "company") !== undefined ? match : null;
}

export const twoCapitals = /^\p{Lu}\p{Ll}{2,}\s\p{Lu}[\p{L}'’-]+$/u;

/** `Jane R.` is no company. */
const withInitial = /^\p{Lu}\p{Ll}+\s\p{Lu}\.$/u;

/** `Acme Research & Marl Inc.`: of two companies the first. */
function firstCompany(text: string, { start, end }: Window): Window {
  const both = /^(.{2,40}?)\s(?:&|and)\s(.{2,40})$/.exec(text.slice(start, end));
  const [, first = "", second = ""] = both ?? [];
  return companyScore(first) >= 0.6 && companyScore(second) >= 0.85 && !isLegalForm(second)
    ? { start, end: start + first.length }
    : { start, end };
}

const draft = (
  name: Window,
  score: number,
  company: Window | undefined,
  companyWeight: number,
  marked: boolean,
): Draft => ({
  name,
  score,
  company,
  companyWeight,
  marked,
});

/** The name itself: without an honorific before it, a handle or an academic degree behind it. */
export function nameWindow(start: number, text: string): Window {
  const lead = honorificLength(text);
  const body = text
    .slice(lead)
    .replace(handleInside, "")
    .replace(/,?\s+(?:(?:Ph\.?D|M\.?D|MSc)\.?|OSB|SJ|OBE|CBE|FRS)$/, "");
  return { start: start + lead, end: start + lead + body.length };
}

/** A lone word is enough of a name where a profile is linked to it, or where nothing else could open the list. */
function scoreOf(inline: Inline, name: Window): number {
  const text = inline.text.slice(name.start, name.end);
  const titled = /(?:^|\s)(?:Dr|Prof|Mr|Mrs|Ms)\.?\s+$/.test(
    inline.text.slice(Math.max(0, name.start - 6), name.start),
  );
  const score = titled && /^\p{Lu}\p{Ll}+$/u.test(text) ? 0.7 : personScore(text);
  const linked = isLinkedTo(inline.marks, name);
  // `[DHR](https://twitter.com/dhr)`
  if (score === 0) {
    const isInitials =
      /^\p{Lu}{2,4}$/u.test(text) && companyScore(text) < 0.85 && lookUp(text, "tool") === undefined;
    return linked && isInitials ? 0.5 : 0;
  }
  return Math.min(1, score + (linked ? 0.3 : 0));
}

/** True where a name leads to its bearer's page. */
export const isLinkedTo = (marks: readonly Mark[], name: Window): boolean =>
  marks.some(
    (mark) =>
      mark.kind === "link" &&
      mark.start <= name.start &&
      mark.end >= name.end &&
      isProfileLink(mark.url ?? ""),
  );
