/** Cuts the part of a line that names speakers at everything that may stand between names, roles and companies. */
import { lookUp } from "../catalogue/catalogue";
import { isGivenName } from "../catalogue/words";
import { personScore } from "./person-name";
import type { Window } from "./talk-label";

export interface Part extends Window {
  readonly text: string;
  /** What stands before it, without parentheses. */
  readonly delimiter: string;
  readonly inParentheses: boolean;
}

/** What it begins with is looked at first: at most letters that spares a dozen tries. */
const delimiter =
  /(?=[\s;|·•/,()[\]@:])(?:\s+[-–—]{1,3}\s+|\s*[;|·•]\s*|\s+\/{1,2}\s+|(?<=\p{L}{3})\/(?=\p{Lu}\p{Ll})|,\s*(?:and|und|&|with)\s+|,\s*|\s+(?:&|\+|and|und|et|y|e|en|og|och|with|w\/)\s+|\s*[)\]]\s*(?:[-–—]{1,3}\s+|,\s+(?:and|und|et|&)\s+|[:;,|/]\s*|(?:and|und|et|&|\+)\s+)?|\s*[([]\s*|\s+\\?[-–—]{1,3}(?=\s)|\s*@\s+|\s*:\s+|\n)/giu;

/**
 * The parts of `[start, end)`, without white space and trailing punctuation; visible offsets.
 * @param most stops behind so many
 */
export function splitParts(text: string, start: number, end: number, most = Infinity): Part[] {
  const parts: Part[] = [];
  let at = start;
  let depth = 0;
  let before = "";
  const push = (to: number): void => {
    const raw = text.slice(at, to);
    // `(From Acme)`, unless a company is called so
    const said = depth > 0 ? /^\s*(?:[Ff]rom|fra|från)\s(?=\p{Lu})/u.exec(raw)?.[0] : undefined;
    const of = said === undefined || lookUp(raw.trim(), "company") !== undefined ? 0 : said.length;
    const lead = of > 0 ? of : raw.length - raw.trimStart().length;
    const body = raw
      .slice(lead)
      .trim()
      .replace(/[.,;:\s]+$/, (tail) =>
        /\p{Lu}\.$|Inc\.$|Ltd\.$|Co\.$|Corp\.$/u.test(raw.trim()) ? tail : "",
      );
    if (body !== "") {
      parts.push({
        start: at + lead,
        end: at + lead + body.length,
        text: body,
        delimiter: before,
        inParentheses: depth > 0,
      });
    }
  };
  delimiter.lastIndex = 0;
  const area = text.slice(0, end);
  delimiter.lastIndex = start;
  let behindNickname = start;
  for (let match = delimiter.exec(area); match !== null; match = delimiter.exec(area)) {
    if (match.index < behindNickname) continue;
    if (match[0].endsWith("(")) {
      const length = nicknameLength(area, at, match.index);
      behindNickname = match.index + length;
      if (length > 0) continue;
    }
    if (mayStandInName.test(match[0]) && !isBetweenNames(area, at, match)) continue;
    if (mayStandInHouse.test(match[0]) && isInsideHouse(area, at, match)) continue;
    push(match.index);
    if (parts.length >= most) return parts;
    const joint = match[0].endsWith("(") ? jointInside.exec(area.slice(match.index + match[0].length)) : null;
    if (joint?.[1] !== undefined && personScore(joint[1]) >= 0.5) {
      before = "and";
      at = match.index + match[0].length + joint[0].length;
      delimiter.lastIndex = at;
      continue;
    }
    before = match[0].replace(/[()[\]]/g, "").trim() || match[0];
    if (/[([]/.test(match[0])) depth++;
    if (/[)\]]/.test(match[0])) depth = Math.max(0, depth - 1);
    at = match.index + match[0].length;
  }
  push(end);
  return parts;
}

/** `Jane Roe (and Bo Li)`: in brackets stands another speaker. */
const jointInside =
  /^(?:and|&|und|et|y|e|with|w\/|mit|con|avec)\s(?=(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){1,2})[),])/u;

/** ` (Jay)` between one first name and a surname: `Jane (Jay) Roe`; 0 for any other parenthesis. */
function nicknameLength(text: string, from: number, at: number): number {
  const first = text.slice(from, at);
  const aside = /^\s\((\p{Lu}[\p{Ll}\p{M}-]{1,14})\)(?=\s\p{Lu}\p{L})/u.exec(text.slice(at, at + 40));
  const isFirst = /^\s*\p{Lu}[\p{L}\p{M}.-]{0,20}$/u.test(first);
  return aside !== null && isFirst && isGivenName(aside[1] ?? "") ? aside[0].length : 0;
}

const mayStandInHouse = /^\s+(?:&|and|und|\+)\s+$/i;

/** `Jane Roe, Rohde & Schwarz`: what joins the words of a well-known company parts nothing. */
function isInsideHouse(text: string, from: number, { index, 0: sign }: RegExpExecArray): boolean {
  const before = text.slice(from, index).trimEnd().split(/\s+/);
  const behind = /^[^\s,;()|]+(?:\s[^\s,;()|]+)?/u.exec(text.slice(index + sign.length))?.[0] ?? "";
  const ends = [behind, behind.split(" ")[0] ?? ""];
  return [1, 2, 3].some(
    (count) =>
      count <= before.length &&
      ends.some((end) => lookUp(`${before.slice(-count).join(" ")} & ${end}`, "company") !== undefined),
  );
}

const mayStandInName = /^\s+(?:y|e|en|og|och)\s+$/i;

/** `Ana Roe y Pedro Ruiz`, and not `Santiago Ramón y Cajal` or `Samuel E Jackson`: a whole name on both sides. */
const isBetweenNames = (text: string, from: number, { index, 0: word }: RegExpExecArray): boolean =>
  word === word.toLowerCase() &&
  /\S\s+\S/.test(text.slice(from, index).trim()) &&
  // nobody is called `og`; institutions are joined by it as well
  ((!ofInstitution.test(text.slice(from)) &&
    /^\s+o(?:g|ch)\s+\p{Lu}\p{L}+\s(?:\p{Lu}\.\s)?\p{Lu}\p{L}/u.test(text.slice(index))) ||
    isGivenName(/^\p{Lu}\p{L}+(?=\s\p{Lu})/u.exec(text.slice(index + word.length))?.[0] ?? ""));

const ofInstitution =
  /\p{L}*(?:universitet|kommune|stad|direktorat|institut|høgskole|högskola|skole|skola|bank|forbund|etat|verk|departement)\p{L}{0,3}(?!\p{L})/iu;

/** What joins two speakers rather than a speaker and a company. */
export const isJoint = (mark: string): boolean =>
  /^(?:[;/·&+•]|,?\s*(?:and|und|et|y|e|en|og|och|with|w\/|&))$/i.test(mark) || mark.includes("\n");
