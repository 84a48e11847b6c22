/** What a line may be read as that is cut in two at a sign or a word: `Taming Queues - Jane Roe`, `Jane Roe: Taming Queues`. */
import { lookUp } from "../catalogue/catalogue";
import { isGivenName } from "../catalogue/words";
import type { Inline } from "../text/inline";
import { matches } from "../text/matches";
import { companyScore } from "./company-name";
import { by, withWords } from "./by-words";
import { explainsTool } from "./name-context";
import { isGivenFirst, personScore } from "./person-name";
import { isRole } from "./role";
import { readSpeakerList, type SpeakerList, type SpeakerReading } from "./speaker-list";
import {
  beginsWithPerson,
  endsWithTitle,
  holdsTitle,
  isBeforeMarked,
  isBeforeTitle,
  isBeforeTool,
  isBehindDash,
  isDone,
  isExplained,
  isMetThere,
  isPostOfSomebody,
  isSession,
  isSureHouse,
  isTitleBehindComma,
} from "./split-doubts";
import { isMaterial } from "./talk-label";
import { evidence, type Reading } from "./talk-readings";
import { titleScore } from "./title-score";

/** Every way to cut the line in two at a separator, title first or speaker first, and the whole as speakers alone. */
export function readSplits(inline: Inline, start: number, end: number): Reading[] {
  const cuts = cutsOf(inline.text, start, end);
  const beginsBig = cuts.length > 0 && isAllBig(inline.text.slice(start, start + 10));
  const found = cuts.flatMap((cut) => [
    titleFirst(inline, cut, beginsBig),
    speakerFirst(inline, cut, beginsBig),
  ]);
  return [...found, speakersAlone(inline, start, end)].filter((reading) => reading !== undefined);
}

/** Where a line is cut: it begins at `start`, its first half ends at `at`, its second goes from `to` to `end`. */
interface Cut {
  readonly start: number;
  readonly at: number;
  readonly to: number;
  readonly end: number;
  readonly separator: string;
}

/** Nobody cuts a line in more places than these. */
const mostCuts = 12;

function cutsOf(text: string, start: number, end: number): Cut[] {
  const cuts: Cut[] = [];
  for (const { index: at, 0: separator } of matches(splits, withoutInitialisms(text.slice(0, end))))
    if (at > start && cuts.length < mostCuts && depthAt(text, start, at) === 0)
      cuts.push({ start, at, to: at + separator.length, end, separator });
  return cuts;
}

/** `Jane Roe, MIT - Taming Queues`: in capitals it is no German `with`; what stands in its place has its length. */
const withoutInitialisms = (text: string): string =>
  text.includes("MIT") && /\p{Ll}/u.test(text) ? text.replace(/\bMIT\b/g, "mmm") : text;

/** `TAMING QUEUES IN ANGER, Jane Roe`: where only the title is in capitals, its end is plain. */
const weightAt = ({ text }: Inline, { start, at, to, end, separator }: Cut, beginsBig: boolean): number =>
  beginsBig && isAllBig(text.slice(start, at)) && /\p{Ll}/u.test(text.slice(to, end))
    ? 0.2
    : weightOf(separator);

function titleFirst(inline: Inline, cut: Cut, beginsBig: boolean): Reading | undefined {
  const { start, at, to, end, separator } = cut;
  const before = inline.text.slice(start, at);
  // `3h, w/ Jane Roe` has no title
  const list =
    isMaterial(before) ||
    (isBy.test(separator) && isDone.test(before)) ||
    (separator.includes(":") && isMetThere.test(inline.text.slice(to, end)))
      ? undefined
      : readSpeakerList(inline, to, end);
  if (list === undefined) return undefined;
  // `Taming Queues - Jane Roe / John Doe`: a title does not end with one of the speakers
  // `Jane Roe: Mending Drawers with Larch Wood`
  if (isWith.test(separator) && beginsWithPerson(before)) return undefined;
  const isCutInPeople =
    (separator.includes("/") && personScore(lastPart(before)) >= 0.75) ||
    (separator.includes(",") && personScore(before) >= 0.7) ||
    (separator.includes(";") && personScore(behindSign(before)) >= 0.75);
  if (isCutInPeople || (isParticle.test(separator) && endsWithFirstName(before))) return undefined;
  if (
    isArrow.test(separator) &&
    !list.speakers.some((one) => one.company !== undefined) &&
    !isSetOff(inline, start, at)
  )
    return undefined;
  const speakers = isForeign.test(separator) ? list.speakers.map(asDoubtful) : list.speakers;
  const lone = list.speakers.length === 1 && (list.speakers[0]?.score ?? 0) <= 0.5 ? 0.1 : 0;
  const penalty = lone + (separator.includes(":") ? 0.15 : 0) + commaPenalty(separator, list);
  const weight = weightAt(inline, cut, beginsBig);
  const score = list.score + weight + evidence(list) + titleScore(before) * 0.2 - penalty;
  return { title: { start, end: at }, list: { ...list, speakers }, order: "title-first", score };
}

function speakerFirst(inline: Inline, cut: Cut, beginsBig: boolean): Reading | undefined {
  const { start, at, to, end, separator } = cut;
  if (separator.includes("@") || isBy.test(separator) || isWith.test(separator)) return undefined;
  const before = inline.text.slice(start, at);
  const rest = inline.text.slice(to, end);
  if (separator.includes(",") && !isTitleBehindComma(rest, /\(@\w+\)$/.test(before))) return undefined;
  const list = readSpeakerList(inline, start, at);
  if (list === undefined || isMetThere.test(before)) return undefined;
  if (
    separator.includes(",") &&
    (list.speakers.length > 1 || list.speakers[0]?.company !== undefined || list.score < 0.75)
  )
    return undefined;
  if (isArrow.test(separator) && (!/^\p{Lu}\S*(?:\s\S+){3}/u.test(rest) || /\.\s/.test(rest) || isRole(rest)))
    return undefined;
  if (separator.includes(":") && (isBeforeTool(before) || holdsTitle(before) || isExplained(before, rest)))
    return undefined;
  // `Julia: A Fast Language for Drawers`
  if (explainsTool(separator.trimEnd() + " " + rest) && lookUp(before, "tool") !== undefined)
    return undefined;
  if (isPostOfSomebody(rest) || (/^\p{Ll}/u.test(rest) && isBehindDash(before))) return undefined;
  const company = companyScore(rest.replace(/\s\([^()]*\)$/, ""));
  // `Jane Roe - @jroe - Taming Queues`: behind a handle stands a title, or what is surely a company
  const isBehindHandle =
    / @\w+$/.test(before) && /\S\s\S/.test(rest) && !/\s[-–—|]\s/.test(rest) && company < 0.85;
  // `Jane Roe, Acme - GraphQL`: where a well-known company stands before it, no other one follows
  const isHoused = company < 0.85 && isSureHouse(inline.text, list.speakers.at(-1)?.company);
  const names = isBehindHandle ? -0.3 : company >= 0.6 && !isSession(rest) && !isHoused ? 0.25 : 0;
  const again = personScore(rest) >= 0.7 ? 0.2 : 0;
  const weak = list.weakCompany === undefined ? 0 : 0.1;
  const weight = Math.max(weightAt(inline, cut, beginsBig), -0.05);
  const score = list.score + weight + evidence(list) + titleScore(rest) * 0.2 - names - again - weak;
  return { title: { start: to, end }, list, order: "speaker-first", score };
}

function speakersAlone(inline: Inline, start: number, end: number): Reading | undefined {
  const list = readSpeakerList(inline, start, end);
  if (list === undefined || list.end < end - 1 || isMetThere.test(inline.text.slice(start, end)))
    return undefined;
  const weak = list.weakCompany === undefined ? 0 : 0.35;
  const [first, ...others] = list.speakers;
  const isBare = others.length === 0 && first?.company === undefined && first?.marked !== true;
  const words = inline.text.slice(start, end);
  const bonus =
    isBeforeTitle(words) || isBeforeMarked(inline, start, end)
      ? -0.4
      : endsWithTitle(words)
        ? -0.1
        : isBare
          ? 0
          : 0.2;
  return { title: undefined, list, order: "speaker-only", score: list.score + bonus - weak };
}

/** As in `speaker-parts`, what it begins with is looked at first; a heading has a second line behind `<br>`, and `[Wed, room 2]` may stand between title and people. */
const splits = new RegExp(
  "(?=[\\s|·•:,;\\-–—])(?:\\s+(?:[-–—]{1,3}|~)\\s+|[ \\t]*\\n\\s*|\\s+(?:→|⇒|->|=>)\\s+|\\s+\\[[^[\\]]{2,40}\\][.:]?\\s+(?:[-–—]{1,2}\\s+)?|\\s*[|·•]\\s*|\\s+\\/{1,2}\\s+|\\s+@\\s+|\\s*:\\s+" +
    `|,?\\s+(?:${by}|${withWords}|presented by|featuring|feat\\.|w\\/)\\s+|[,;]\\s+|\\s+[-–—]{2,3}(?=\\S)|(?<=\\S)[-–—]\\s+|\\s+[-–—](?=\\p{Lu}))`,
  "giu",
);

/** Words of other languages, behind which anything is of somebody: a note without an event is none of talks because of them. */
const isForeign = /\s(?:par|por|door|di|av|af|mit|avec|con|met|med)\s/i;
const asDoubtful = (one: SpeakerReading): SpeakerReading =>
  one.company === undefined ? { ...one, score: Math.min(one.score, 0.45) } : one;

/** A word that says that what follows gave it, and one that says only that they are in it. */
const isBy = new RegExp(`\\s(?:${by}|presented by|feat\\.|featuring)\\s`, "i");
const isWith = new RegExp(`\\s(?:${withWords}|w\\/)\\s`, "i");
/** `Ada`, `Taming Queues by Ada`, `Taming Queues - Ada`. */
const endsWithFirstName = (words: string): boolean =>
  isGivenFirst(words) ||
  isGivenName(/(?:^|\s(?:by|with|mit|[-–—|/:])\s|[(,:]\s?)(\p{Lu}[\p{L}-]+)$/u.exec(words)?.[1] ?? "");

/** Words for `by` that stand in names as well: `Ada von Roe`. */
const isParticle = /\s(?:von|di|av|af)\s/;

const isSetOff = ({ marks }: Inline, start: number, end: number): boolean =>
  marks.some((mark) => mark.kind !== "code" && mark.start <= start && mark.end >= end - 1);

/** More often it says what became of something, or who is to do it. */
const isArrow = /→|⇒|[-=]>/;

function weightOf(separator: string): number {
  if (isBy.test(separator)) return 0.05;
  if (isWith.test(separator)) return -0.1;
  if (isArrow.test(separator)) return -0.15;
  // nobody writes two slashes but to part a title from its people
  if (separator.includes("//")) return 0.15;
  if (separator.includes(",")) return -0.2;
  if (separator.includes(";")) return -0.1;
  if (separator.includes(":")) return -0.05;
  return 0;
}

/** Ten letters or more, none of them small. */
const isAllBig = (words: string): boolean =>
  words.length >= 10 && words === words.toUpperCase() && /\p{Lu}{3}/u.test(words);

/** What stands behind the last dash, bar or colon. */
const behindSign = (words: string): string => /(?:\s[-–—|]|:)\s([^-–—|:]{3,40})$/u.exec(words)?.[1] ?? words;

/** What stands behind the last dash or bar. */
const lastPart = (words: string): string => /\s[-–—|]\s([^-–—|]{3,40})$/.exec(words)?.[1] ?? "";

/** `Taming Queues, Jane Roe` needs a name that is sure, or `Rise, Fall and Ruby` would have a speaker. */
const commaPenalty = (separator: string, list: SpeakerList): number =>
  separator.trim() === "," && (list.speakers[0]?.score ?? 0) < 0.9 && evidence(list) === 0 ? 0.2 : 0;

function depthAt(text: string, start: number, at: number): number {
  let depth = 0;
  for (let i = start; i < at; i++) {
    const char = text[i];
    if (char === "(" || char === "[") depth++;
    else if ((char === ")" || char === "]") && depth > 0) depth--;
  }
  return depth;
}
