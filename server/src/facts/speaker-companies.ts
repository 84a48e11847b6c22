/** Whose company is whose, while a list of speakers is read: a company may be of all before it, or another name of the same. */
import { lookUp } from "../catalogue/catalogue";
import { companyScore, isLegalForm } from "./company-name";
import { personScore } from "./person-name";
import { companyInRole } from "./role";
import type { Part } from "./speaker-parts";
import type { Window } from "./talk-label";

/** A speaker while the rest of the list is still to come. */
export interface Draft {
  name: Window;
  score: number;
  company: Window | undefined;
  companyWeight: number;
  marked: boolean;
}

/** A role behind a name; the company in it, where there is one. */
export function attachRole(drafts: readonly Draft[], part: Part): "role" | "company" {
  const current = drafts.at(-1);
  if (current === undefined) return "role";
  current.marked = true;
  const inside = companyInRole(part.text);
  if (inside === undefined) return "role";
  const words = part.text.slice(inside.start, inside.end);
  const known = knownCompanyAt(words);
  const weight = companyScore(known ?? words);
  const founded = /\b(?:co-?)?founder\b/i.test(part.text);
  if (weight < (inside.stated || founded ? 0.4 : 0.6)) return "role";
  const start = part.start + inside.start;
  const end = known === undefined ? part.start + inside.end : start + known.length;
  attachCompany(drafts, { start, end }, weight - 0.1);
  return "company";
}

/** Two words or more, each with a capital: in parentheses behind a name, ordinary words too make a company. */
export const isCapitalised = (text: string): boolean =>
  /^\p{Lu}[\p{L}\d.’'-]*(?:\s(?:&|and|of|for|the|on|in|to|\p{Lu}[\p{L}\d.’'-]*)){1,4}$/u.test(text) &&
  personScore(text) < 0.7;

/** `Jane Roe and Bo Li from Acme`: both are. */
export function shareCompany(drafts: readonly Draft[]): void {
  const company = drafts.at(-1)?.company;
  const before = drafts.at(-2);
  if (company === undefined || before === undefined || before.company !== undefined || before.marked) return;
  before.company = company;
  before.companyWeight = drafts.at(-1)?.companyWeight ?? 0;
}

/** `CTO of Acme Inc.` has a company in it; `Agile Developer Inc.` is one. */
export function namesCompanyInside(text: string): boolean {
  const inside = companyInRole(text);
  return inside !== undefined && !isLegalForm(text.slice(inside.start, inside.end));
}

/** A well-known company at the beginning of some words: `AWS` in `AWS storage services`. */
export function knownCompanyAt(words: string): string | undefined {
  const parts = words.split(" ");
  for (let count = Math.min(3, parts.length); count > 0; count--) {
    const name = parts.slice(0, count).join(" ");
    if (lookUp(name, "company") !== undefined) return count === parts.length ? undefined : name;
  }
  return undefined;
}

/** The company belongs to the last speaker and to all before that have none and stand in the same run of names. */
export function attachCompany(drafts: readonly Draft[], part: Window, weight: number): void {
  const last = drafts.at(-1);
  if (last === undefined) return;
  if (last.company !== undefined && last.companyWeight >= 0.9 && weight < 0.5) return;
  const replaced = last.company;
  for (let i = drafts.length - 1; i >= 0; i--) {
    const one = drafts[i];
    if (one === undefined || (one.company !== undefined && one.company !== replaced)) break;
    if (i < drafts.length - 1 && one.company === undefined && one.marked && replaced !== undefined) break;
    one.company = { start: part.start, end: part.end };
    one.companyWeight = weight;
  }
}

/**
 * More words of the same company, for all who have it; what is surely another company behind `and` stays one of its own.
 * @returns false where the words make no company together
 */
export function extendCompany(drafts: readonly Draft[], part: Part, text: string): boolean {
  const company = drafts.at(-1)?.company;
  if (company === undefined) return false;
  const { end } = part;
  if (companyScore(text.slice(company.start, end)) < 0.25) return false;
  if (
    /^(?:and|und|et)$/i.test(part.delimiter) &&
    !isLegalForm(part.text) &&
    companyScore(part.text) >= 0.85 &&
    companyScore(text.slice(company.start, company.end)) >= 0.85
  )
    return true;
  for (const one of drafts)
    if (one.company?.start === company.start) one.company = { start: company.start, end };
  return true;
}
