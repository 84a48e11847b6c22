/**
 * Reads the part of a line that names speakers: `Liz Rice, Technology Evangelist, Aqua Security; Ann Lee (Acme) & Bo`.
 * Names open a speaker; roles and companies belong to the speakers before them; the last company of several counts.
 */
import { lookUp } from "../catalogue/catalogue";
import type { Inline } from "../text/inline";
import { companyScore, isLegalForm, isOccasion } from "./company-name";
import { personScore } from "./person-name";
import { nameWindow, openSpeaker } from "./open-speaker";
import { isIndependent, isRole } from "./role";
import {
  attachCompany,
  attachRole,
  extendCompany,
  isCapitalised,
  namesCompanyInside,
  shareCompany,
  type Draft,
} from "./speaker-companies";
import { isJoint, splitParts, type Part } from "./speaker-parts";
import { isLoneLabel, isMaterial, isMoment, type Window } from "./talk-label";

export interface SpeakerReading {
  /** Visible offsets of the name. */
  readonly name: Window;
  readonly score: number;
  readonly company: Window | undefined;
  /** True where a role, a handle or a profile link stands with the name. */
  readonly marked: boolean;
}

export interface SpeakerList {
  readonly speakers: readonly SpeakerReading[];
  /** How surely all of the part is about speakers, 0 to 1. */
  readonly score: number;
  /** Visible offset behind the last word that belongs to the speakers. */
  readonly end: number;
  /** Where the last part stands, if only its place makes it a company. */
  readonly weakCompany: Window | undefined;
}

const handle = /^@[\w-]{2,}$/;

const leadIn =
  /^[\p{Extended_Pictographic}\uFE0F\u200d]+\s*|^(?:presented |given |held |led |delivered |hosted )?(?:(?:by|with|von|par|por)\s+|w\/\s*)|^(?:speakers?|presenters?|presented|who|panelists?|moderators?|hosts?)\s*:\s*/iu;

/** `(Jane Roe and Bo Li, Acme)`. */
const wrapped = /^\s*\(([^()]{3,160})\)\s*$/;

/** Reads `[start, end)` of a line as a list of speakers; `undefined` where it does not begin with a name. */
export function readSpeakerList(inline: Inline, start: number, end: number): SpeakerList | undefined {
  const inner = wrapped.exec(inline.text.slice(start, end))?.[1];
  if (inner !== undefined) {
    const from = inline.text.indexOf(inner, start);
    return readSpeakerList(inline, from, from + inner.length);
  }
  const lead = leadIn.exec(inline.text.slice(start, end))?.[0].length ?? 0;
  const tail = /(?:\s*:[a-z][\w+-]*:)+\s*$/.exec(inline.text.slice(start + lead, end))?.[0].length ?? 0;
  const head = splitParts(inline.text, start + lead, end - tail, 1)[0];
  if (head === undefined || openSpeaker(inline, head, undefined, undefined, false) === undefined)
    return undefined;
  const parts = splitParts(inline.text, start + lead, end - tail);
  const isPlural = /\b(?:speakers|presenters|panell?ists|instructors|hosts)\W{1,6}$/i.test(
    inline.text.slice(0, start + lead),
  );
  const lastJoint = parts.findLastIndex((part) => isJoint(part.delimiter));
  // `Jane Roe, Bo Li, Ada Holm`: nothing but names
  const isRoll =
    parts.length > 2 &&
    parts.every(
      ({ text, inParentheses }) => !inParentheses && personScore(text) >= 0.7 && companyScore(text) < 0.85,
    );
  const drafts: Draft[] = [];
  let doubt = 0;
  let known = 0;
  let previous: "name" | "company" | "role" | "other" | undefined;
  let last: Part | undefined;
  let weak: Window | undefined;
  /** The last part was another name, or the place, of a company that is known already. */
  let isPassedOver = false;
  for (const [i, part] of parts.entries()) {
    const current = drafts.at(-1);
    const wasPassedOver = isPassedOver;
    isPassedOver = false;
    weak = undefined;
    if (current !== undefined && isMoment(part.text)) {
      // behind the time stands the room
      last = parts.at(-1) ?? part;
      break;
    }
    if (current !== undefined && handle.test(part.text)) {
      current.marked = true;
      last = part;
      continue;
    }
    // `Jane Roe, QueueConf 2024`
    if (current !== undefined && isOccasion(part.text)) {
      last = part;
      continue;
    }
    if (current !== undefined && part.inParentheses && isToolList(parts, i)) {
      last = part;
      continue;
    }
    const opened = openSpeaker(
      inline,
      part,
      current,
      previous,
      i < lastJoint || isPlural || last?.inParentheses === true,
      isRoll,
    );
    if (opened !== undefined) {
      drafts.push(opened.draft);
      previous = opened.draft.company === undefined ? "name" : "company";
      if (opened.role !== undefined) previous = attachRole(drafts, opened.role);
      if (/^(?:&|,?\s*(?:and|und|et))$/i.test(part.delimiter)) shareCompany(drafts);
      known++;
    } else if (current === undefined) return undefined;
    else if (isLegalForm(part.text) && current.company !== undefined) {
      extendCompany(drafts, part, inline.text);
    } else if (wasPassedOver && /^(?:[&+]|and|und|et|of)$/i.test(part.delimiter.trim())) {
      // more words of what was passed over
      isPassedOver = true;
      last = part;
      continue;
    } else if (
      /^[&+]$|and|und|et/i.test(part.delimiter.trim()) &&
      previous !== "name" &&
      last !== undefined &&
      !isRole(part.text)
    ) {
      const goesOn = previous === "company" && last.inParentheses === part.inParentheses;
      const isExtended = goesOn && !/^\p{Ll}/u.test(part.text) && extendCompany(drafts, part, inline.text);
      if (goesOn && !isExtended) doubt++;
    } else if (isMaterial(part.text)) {
      last = part;
      continue;
    } else if (isIndependent(part.text)) {
      current.marked = true;
      previous = "role";
      known++;
    } else if (isRole(part.text) && (companyScore(part.text) < 0.9 || namesCompanyInside(part.text))) {
      previous = attachRole(drafts, part);
      known++;
    } else {
      const past = formerly.exec(part.text)?.[0].length ?? 0;
      const words = part.text.slice(past);
      const isPlaced = part.inParentheses || (part.delimiter === "//" && !isLoneLabel(words));
      const placed = isPlaced && previous === "name" && isCapitalised(words) ? 0.6 : 0;
      // the same name in other letters
      if (
        part.inParentheses &&
        previous === "name" &&
        personScore(words) >= 0.8 &&
        companyScore(words) < 0.85
      ) {
        last = part;
        continue;
      }
      // `Acme (JR)`: who took the notes
      if (
        isPlaced &&
        current.companyWeight >= 0.6 &&
        /^\p{Lu}{2,3}$/u.test(words) &&
        lookUp(words, "company") === undefined
      ) {
        last = part;
        continue;
      }
      const weight =
        part.delimiter === ":" && current.company !== undefined ? 0 : Math.max(companyScore(words), placed);
      if (isSecond(part, last, current, words, weight)) {
        last = part;
        isPassedOver = true;
        continue;
      }
      if (weight >= 0.35) {
        attachCompany(drafts, { start: part.start + past, end: part.end }, weight);
        previous = "company";
        if (weight >= 0.6) known++;
        else {
          weak = part;
          doubt += 0.4;
        }
      } else {
        doubt += part.inParentheses ? 0.25 : 1;
        previous = "other";
      }
    }
    last = part;
  }
  const first = drafts[0];
  if (first === undefined || last === undefined) return undefined;
  const score = Math.max(0, Math.min(1, first.score + (known > 1 ? 0.1 : 0)) - doubt * 0.5);
  const speakers = drafts.map(({ name, score: each, company, marked }) => ({
    name,
    score: each,
    company,
    marked,
  }));
  return {
    speakers,
    score,
    end: endOf(inline.text, last.end, end, tail),
    weakCompany: weak,
  };
}

/** Behind the last word; with the closing signs and short codes that are all that follows. */
function endOf(text: string, last: number, end: number, tail: number): number {
  const rest = text.slice(last, end - tail);
  return /^[\s)\]]*$/.test(rest) ? end : last;
}

/** Two names or more and nothing else, where no company can stand: `Jane Roe, Bo Li`. */
export function readRoll(inline: Inline, start: number, end: number): SpeakerList | undefined {
  const parts = splitParts(inline.text, start, end);
  const scores = parts.map(({ text }) => personScore(text));
  if (parts.length < 2 || !scores.every((score) => score >= 0.7)) return undefined;
  const speakers = parts.map((part, i): SpeakerReading => ({
    name: nameWindow(part.start, part.text),
    score: scores[i] ?? 0,
    company: undefined,
    marked: false,
  }));
  return { speakers, score: Math.min(...scores), end, weakCompany: undefined };
}

/** `formerly at Acme`, `both Acme`: the only company that is given counts. */
const formerly =
  /^(?:ex-(?=\p{Lu})|(?:who(?:['’]s| is)|formerly|previously|until recently|most recently|ex|now|currently|both|all|also)\s+(?:(?:at|of|with|from)\s+)?|(?:from|at|of)\s+)(?:the\s+)?(?=[\p{Lu}\d])/u;

/** Behind a company another name or one more, `Acme / Sales`, or in parentheses where it is, `Acme, Bern`. */
function isSecond(
  part: Part,
  last: Part | undefined,
  { company, companyWeight }: Draft,
  words: string,
  weight: number,
): boolean {
  if (company === undefined || part.inParentheses !== last?.inParentheses) return false;
  if (part.delimiter === "/") return weight <= companyWeight;
  return (
    part.inParentheses &&
    part.delimiter === "," &&
    companyWeight >= 0.6 &&
    (weight < 0.9 || !/\s/.test(words))
  );
}

/** `(k6 and Gatling)`: what the talk is about. */
const isToolList = (parts: readonly Part[], at: number): boolean =>
  isTool(parts[at]) &&
  [parts[at - 1], parts[at + 1]].some((one) => one?.inParentheses === true && isTool(one));

const isTool = (part: Part | undefined): boolean =>
  part !== undefined && lookUp(part.text, "tool") !== undefined && lookUp(part.text, "company") === undefined;
