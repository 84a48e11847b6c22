/** Whom a sentence names in one breath with somebody, and whose they are: `Jane Roe and Bo Li from Acme`, `Acme's Jane Roe`. */
import { isOrdinaryWord } from "../catalogue/words";
import type { Inline } from "../text/inline";
import { behind, handle } from "./company-behind";
import { companyScore } from "./company-name";
import { fullName, trimName } from "./name-in-text";
import { isLinkedTo } from "./open-speaker";
import { personScore } from "./person-name";
import { isRole } from "./role";
import { sentenceStart } from "./sentence-end";
import type { SpeakerReading } from "./speaker-list";
import type { Window } from "./talk-label";

/** Somebody whom a sentence says to have spoken. */
export const reading = (name: Window, at: Window | undefined): SpeakerReading => ({
  name,
  score: 0.8,
  company: at,
  marked: at !== undefined,
});

const partnerBefore = new RegExp(
  `(${fullName})${handle}(?:\\s(?:of|from|at)\\s[^,.;:()]{2,40}?)?(?:,)?\\s{1,3}(?:and|&|und|et|og|och|y|e|en)\\s{1,3}$`,
  "u",
);

/** `Max Inden and` before `Alex Somesan talked about`. */
export function partnersBefore({ text, marks }: Inline, name: Window): SpeakerReading[] {
  const before = text.slice(Math.max(0, name.start - 90), name.start).replaceAll("\n", " ");
  const match = /(?:and|&|und|et|o[gc]h?|y|e|en)\s{1,3}$/.test(before) ? partnerBefore.exec(before) : null;
  if (match?.[1] === undefined) return partnerInRole(text, name);
  const start = name.start - match[0].length;
  const window = trimName(text, start, start + match[1].length);
  if (window === undefined) return [];
  if (personScore(text.slice(window.start, window.end)) < 0.5 && !isLinkedTo(marks, window)) return [];
  const own = behind(text, window).company;
  return [reading(window, own !== undefined && own.end <= name.start ? own : undefined)];
}

const joinedBehind = new RegExp(`^\\s(?:and|&|und|et|y|e|og|och)\\s(${fullName})\\s(?:from|of|at)\\s`, "u");

/** `Jane Roe and Bo Li from Acme`: who stands between somebody and the company of both. */
export function partnerInside(text: string, name: Window, house: Window | undefined): SpeakerReading[] {
  const match = house === undefined ? null : joinedBehind.exec(text.slice(name.end, house.start));
  if (match?.[1] === undefined) return [];
  const start = name.end + match[0].indexOf(match[1]);
  const partner = { start, end: start + match[1].length };
  return personScore(match[1]) >= 0.5 ? [reading(partner, house)] : [];
}

const introduced = new RegExp(
  `(?<![\\p{L}\\p{N}@])(${fullName}),\\s((?:an?|the|our)\\s)?([^.;()]{3,90}?),?\\s(?:and|&|und|et|y|e|en)\\s{1,3}$`,
  "u",
);

/** `Jane Roe, founder of Acme, and` before `Bo Li, CTO at Fjord, discussed`. */
function partnerInRole(text: string, name: Window): SpeakerReading[] {
  const from = Math.max(sentenceStart(text, name.start), name.start - farthestPartner);
  const match = introduced.exec(text.slice(from, name.start));
  if (match?.[1] === undefined || !isRole(match[3] ?? "")) return [];
  const window = trimName(text, from + match.index, from + match.index + match[1].length);
  if (window === undefined || personScore(text.slice(window.start, window.end)) < 0.5) return [];
  return [reading(window, behind(text, window).company)];
}

const farthestPartner = 150;

/** `Acme's` before `Jane Roe`, and whatever else is said to have her. */
export function ownerBefore(text: string, at: number): Window | undefined {
  const match = /(?<!\p{L})((?:\p{Lu}[\p{L}\d]*\s){0,2}\p{Lu}[\p{L}\d]*)['’]s\s$/u.exec(
    text.slice(Math.max(0, at - 40), at),
  );
  if (match?.[1] === undefined || said.test(match[1]) || ofPlace.test(match[1])) return undefined;
  // `Yesterday Acme's Jane Roe`
  const lead = /^(?:\p{Lu}\p{Ll}+\s)+?(?=\p{Lu})/u.exec(match[1])?.[0] ?? "";
  const skipped = isOrdinaryWord(lead.trim()) ? lead.length : 0;
  const start = at - match[0].length;
  return { start: start + skipped, end: start + match[1].length };
}

const ofPlace = /^(?:New|San|Los|Las|North|South|East|West|Saint|St)\s/;

/** `It's Jane Roe`. */
const said = /^(?:It|He|She|That|This|There|Here|What|Who|Where|Let|Today|Tomorrow|Yesterday|\p{L}+day)$/u;

/** Cities and countries have people as well. */
const surely = 0.85;

export const houseOf = (text: string, owner: Window | undefined): Window | undefined =>
  owner !== undefined && companyScore(text.slice(owner.start, owner.end)) >= surely ? owner : undefined;

/** `by VP of Engineering` before `Jane Roe`: without what she is. */
export function withoutRole(before: string): string {
  const words = /(?:\s[\p{L}&-]+){1,4}\s$/u.exec(before)?.[0].trim().split(" ") ?? [];
  // `by` and what stands before it are none of it
  const from = words.findLastIndex((word) => /^(?:by|was|is|from|with|were)$/i.test(word));
  const role = words.slice(from + 1).join(" ");
  return role !== "" && isRole(role) ? before.slice(0, before.length - role.length - 1) : before;
}
