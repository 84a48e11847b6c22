/** Reads the parts of a list of speakers one by one: each is another speaker, something about the one before it, or an aside. */
import { lookUp } from "../catalogue/catalogue";
import type { Inline } from "../text/inline";
import { beforeHouse } from "./before-house";
import { isCity } from "./cities";
import { companyScore, isLegalForm, isOccasion } from "./company-name";
import { isProfileLink, openSpeaker, type PlaceInList } from "./open-speaker";
import { personScore } from "./person-name";
import { isIndependent, isPostAt, isRole } from "./role";
import {
  attachCompany,
  attachRole,
  extendCompany,
  isCapitalised,
  namesCompanyInside,
  shareCompany,
  type Draft,
} from "./speaker-companies";
import { isJoint, type Part } from "./speaker-parts";
import { isLoneLabel, isMaterial, isMoment, type Window } from "./talk-label";

/** What is known after some of the parts. */
interface PartReading {
  readonly inline: Inline;
  readonly parts: readonly Part[];
  readonly drafts: Draft[];
  /** How much speaks against all of it being about speakers. */
  doubt: number;
  /** How many parts are surely about speakers. */
  known: number;
  /** What the last part that counts was. */
  previous: "name" | "company" | "role" | "other" | undefined;
  last: Part | undefined;
  /** The last part, if only its place makes it a company. */
  weak: Window | undefined;
  /** The last part was another name, or the place, of a company that is known already. */
  isPassedOver: boolean;
}

/**
 * @param isPlural true where a label before the parts announces several speakers
 * @returns `undefined` where the first part is no name
 */
export function readParts(
  inline: Inline,
  parts: readonly Part[],
  isPlural: boolean,
): Readonly<PartReading> | undefined {
  const lastJoint = parts.findLastIndex((part) => isJoint(part.delimiter));
  const isRoll = areNamesAlone(parts);
  const reading: PartReading = {
    inline,
    parts,
    drafts: [],
    doubt: 0,
    known: 0,
    previous: undefined,
    last: undefined,
    weak: undefined,
    isPassedOver: false,
  };
  for (const [i, part] of parts.entries()) {
    const current = reading.drafts.at(-1);
    const wasPassedOver = reading.isPassedOver;
    reading.isPassedOver = false;
    reading.weak = undefined;
    if (current !== undefined && isMoment(part.text)) {
      // behind the time stands the room
      reading.last = parts.at(-1) ?? part;
      break;
    }
    if (current !== undefined && (handle.test(part.text) || isProfile(inline, part))) current.marked = true;
    else if (reading.drafts.length === 1 && isNoName(current) && isLegalForm(part.text))
      // `Acme, Inc.`
      return undefined;
    else if (current === undefined || !(isAside(parts, i) || isNobody(part))) {
      const isOneOfSeveral = i < lastJoint || isPlural || reading.last?.inParentheses === true;
      const house = houseBehind(parts, i);
      const isName = readName(reading, part, current, {
        isOneOfSeveral,
        isRoll: isRoll && !part.inParentheses,
        house,
      });
      if (!isName && current === undefined) return undefined;
      if (!isName && current !== undefined)
        readAbout(reading, withoutHandle(part, current), current, wasPassedOver);
    }
    reading.last = part;
  }
  return reading;
}

/** `Jane Roe, Bo Li, Ada Holm`: nothing but names. */
const areNamesAlone = (parts: readonly Part[]): boolean => {
  const names = parts.filter(({ inParentheses }) => !inParentheses);
  return names.length > 2 && names.every(({ text }) => personScore(text) >= 0.7 && companyScore(text) < 0.85);
};

const handle = /^@[\w-]{2,}$/;

/** `Jane Roe - [LinkedIn](https://linkedin.com/in/jroe)`: her own page there. */
const isProfile = ({ marks }: Inline, { text, start, end }: Part): boolean =>
  profileSite.test(text) &&
  marks.some(
    (mark) => mark.kind === "link" && mark.start <= start && mark.end >= end && isProfileLink(mark.url ?? ""),
  );

const profileSite = /^(?:linked ?in|twitter|x|github|mastodon|bluesky|instagram|medium|speaker ?deck)$/i;

/** `Jane Roe, Acme @jroe`: the handle is hers. */
function withoutHandle(part: Part, current: Draft): Part {
  const text = part.text.replace(/\s@[A-Za-z][\w-]+$/, "");
  if (text === part.text) return part;
  current.marked = true;
  return { ...part, text, end: part.start + text.length };
}

/** `Jane Roe, QueueConf 2024`, `Jane Roe (k6 and Gatling)`: where it was, or what the talk is about. */
const isAside = (parts: readonly Part[], at: number): boolean =>
  isOccasion(parts[at]?.text ?? "") || (parts[at]?.inParentheses === true && isToolList(parts, at));

const isToolList = (parts: readonly Part[], at: number): boolean =>
  isTool(parts[at]) &&
  [parts[at - 1], parts[at + 1]].some((one) => one?.inParentheses === true && isTool(one));

const isTool = (part: Part | undefined): boolean =>
  part !== undefined && lookUp(part.text, "tool") !== undefined && lookUp(part.text, "company") === undefined;

/** A word that may be a name, and no more. */
const isNoName = (draft: Draft | undefined): boolean =>
  draft !== undefined && draft.company === undefined && draft.score < 0.5;

/** `Jane Roe & somebody from the crowd`, `Jane Roe and friends`: who is there as well, and has no name. */
const isNobody = ({ text, delimiter }: Part): boolean => isJoint(delimiter) && nobody.test(text);

const nobody =
  /^(?:some(?:body|one)|friends|guests?|others|(?:an?|his|her|their|two|three|many|several)\s(?:\S+\s)?(?:colleagues?|friends?|guests?|students?|others|people|folks|guys|lady|woman|man|person)|colleagues?|co|team|more|many others)(?:\s|$)/i;

/** What stands behind a part: in parentheses or behind a comma a company, at the beginning a role as well. */
export function houseBehind(parts: readonly Part[], at: number): PlaceInList["house"] {
  const next = parts[at + 1];
  if (next === undefined || !(next.inParentheses || next.delimiter === ",")) return undefined;
  const isSure = companyScore(next.text) >= 0.95 || (isRole(next.text) && at === 0);
  return isSure ? "sure" : next.inParentheses && companyScore(next.text) >= 0.6 ? "likely" : undefined;
}

/** Another speaker, where a part names one. */
function readName(reading: PartReading, part: Part, current: Draft | undefined, place: PlaceInList): boolean {
  const { inline, drafts } = reading;
  const opened = openSpeaker(inline, part, current, reading.previous, place);
  if (opened === undefined) return false;
  drafts.push(opened.draft);
  reading.previous = opened.draft.company === undefined ? "name" : "company";
  if (opened.role !== undefined) reading.previous = attachRole(drafts, opened.role);
  if (/^(?:&|,?\s*(?:and|und|et))$/i.test(part.delimiter)) shareCompany(drafts);
  reading.known++;
  return true;
}

/** `Jane Roe, GitHub` with no link there: it is where she works, and not where her code is. */
const isHouse = ({ marks }: Inline, { text, start, end }: Part): boolean =>
  /^\s*(?:GitHub|YouTube)\s*$/.test(text) &&
  !marks.some((mark) => mark.kind === "link" && mark.start < end && mark.end > start);

/** Something about the speaker before it: a role, a company, more of one, or nothing that is understood. */
function readAbout(reading: PartReading, part: Part, current: Draft, wasPassedOver: boolean): void {
  const { inline, drafts, last, previous } = reading;
  if (isLegalForm(part.text) && current.company !== undefined) extendCompany(drafts, part, inline.text);
  else if (isLegalForm(part.text)) return;
  else if (wasPassedOver && /^(?:[&+]|and|und|et|of)$/i.test(part.delimiter.trim()))
    // more words of what was passed over
    reading.isPassedOver = true;
  else if (
    /^[&+]$|and|und|et/i.test(part.delimiter.trim()) &&
    previous !== "name" &&
    last !== undefined &&
    !isRole(part.text)
  ) {
    const goesOn = previous === "company" && last.inParentheses === part.inParentheses;
    const isExtended = goesOn && !/^\p{Ll}/u.test(part.text) && extendCompany(drafts, part, inline.text);
    if (goesOn && !isExtended) reading.doubt++;
  } else if (isMaterial(part.text) && !isHouse(inline, part)) return;
  else if (isIndependent(part.text)) {
    current.marked = true;
    reading.previous = "role";
    reading.known++;
  } else if (
    isPostAt(part.text) ||
    (isRole(part.text) && (companyScore(part.text) < 0.9 || namesCompanyInside(part.text)))
  ) {
    reading.previous = attachRole(drafts, part);
    reading.known++;
  } else readCompany(reading, part, current);
}

/** `Jane Roe (Acme) / Taming Queues`: what she told of. */
const isBehindSlash = ({ delimiter, inParentheses }: Part, last: Part | undefined): boolean =>
  delimiter === "/" && last?.inParentheses === true && !inParentheses;

/** What titles are made of, and no companies. */
const asks = /^(?:what|how|why|when|where|who)(?!\p{L})|\s(?:in|with|for|to|from|into|without|vs)\s/iu;

/** A company, as surely as its words and its place say so; else a doubt. */
function readCompany(reading: PartReading, part: Part, current: Draft): void {
  const { inline, drafts, last, previous } = reading;
  const past = beforeHouse(part.text);
  const words = withoutTeam(part.text.slice(past));
  const isPlaced = part.inParentheses || (part.delimiter === "//" && !isLoneLabel(words));
  // `the Eclipse Foundation (Temurin)`: what they make
  if (part.inParentheses && current.companyWeight >= 0.6 && isTool(part)) return;
  // `Jane Roe - Kubernetes`: what the talk is about
  if (/^\s*[-–—]+\s*$/u.test(part.delimiter) && /\s/.test(part.text) && isTool(part)) {
    reading.doubt++;
    reading.previous = "other";
    return;
  }
  if (
    isBehindSlash(part, last) &&
    previous === "company" &&
    (companyScore(words) < 0.85 || asks.test(words))
  ) {
    reading.doubt++;
    reading.previous = "other";
    return;
  }
  // `Jane Roe, Lyon`, `Jane Roe (Oslo)`: where somebody is from says nothing of who they work for
  if (isCity(words) && companyScore(words) === 0) return;
  const whole = current.company === undefined ? "" : inline.text.slice(current.company.start, part.end);
  // `University of California, Berkeley`
  if (part.delimiter === "," && whole.length < longestHouse && lookUp(whole, "company") !== undefined) {
    extendCompany(drafts, part, inline.text);
    return;
  }
  if (isOtherSpelling(part, words, previous) || (isPlaced && isNoteTaker(words, current))) return;
  const placed = isPlaced && previous === "name" && isCapitalised(words) ? 0.6 : 0;
  const weight =
    part.delimiter.trim() === ":" && (current.company !== undefined || companyScore(words) < 0.85)
      ? 0
      : Math.max(companyScore(words), placed);
  if (isSecond(part, last, current, words, weight)) reading.isPassedOver = true;
  else if (weight >= 0.35) {
    attachCompany(drafts, { start: part.start + past, end: part.start + past + words.length }, weight);
    reading.previous = "company";
    if (weight >= 0.6) reading.known++;
    else {
      reading.weak = part;
      reading.doubt += 0.4;
    }
  } else {
    reading.doubt += part.inParentheses ? 0.25 : 1;
    reading.previous = "other";
  }
}

/** In UTF-16 units. */
const longestHouse = 60;

/** `Netflix playback team`: whose team it is. */
function withoutTeam(words: string): string {
  const house = /^(\p{Lu}\S*)\s(?:\S+\s){0,3}(?:team|group|department)$/u.exec(words)?.[1];
  return house !== undefined && lookUp(house, "company") !== undefined ? house : words;
}

/** In parentheses behind a name the same one in other letters. */
const isOtherSpelling = (part: Part, words: string, previous: PartReading["previous"]): boolean =>
  part.inParentheses && previous === "name" && personScore(words) >= 0.8 && companyScore(words) < 0.85;

/** `Acme (JR)`: who took the notes. */
const isNoteTaker = (words: string, { companyWeight }: Draft): boolean =>
  companyWeight >= 0.6 && /^\p{Lu}{2,3}$/u.test(words) && lookUp(words, "company") === undefined;

/** Behind a company another name or one more, `Acme / Sales`, or in parentheses where it is, `Acme, Bern`. */
function isSecond(
  part: Part,
  last: Part | undefined,
  { company, companyWeight }: Draft,
  words: string,
  weight: number,
): boolean {
  if (company === undefined || part.inParentheses !== last?.inParentheses) return false;
  // `University of California, Berkeley`: where it is
  if (part.delimiter === "," && isCity(words)) return true;
  if (part.delimiter === "/") return weight <= companyWeight;
  return (
    part.inParentheses &&
    part.delimiter === "," &&
    companyWeight >= 0.6 &&
    (weight < 0.9 || !/\s/.test(words))
  );
}
