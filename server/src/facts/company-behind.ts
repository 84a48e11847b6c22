/** Where somebody works, as the words behind a name say it: `Jane Roe from Acme`, `Jane Roe (CEO, Acme)`, `Jane Roe, Acme,`. */
import { lookUp } from "../catalogue/catalogue";
import { isCity } from "./cities";
import { companyScore, country, isOnlyTool } from "./company-name";
import { personScore } from "./person-name";
import { isRole } from "./role";
import type { Window } from "./talk-label";

/** What may stand between a name and its company. */
export const handle = "(?:\\s{1,3}@\\w+|\\s{0,3}\\(@?[\\w ./-]{1,40}\\))?";
const companyWord =
  "(?:[\\p{Lu}\\d][\\p{L}\\d&+'’-]*(?:\\.[\\p{L}\\d]+)*|\\p{Ll}+\\p{Lu}[\\p{L}\\d]*|\\p{Ll}[\\p{L}\\d-]*\\.(?:com|org|net|io|ai|dev|nl|de)(?!\\p{L}))";
export const company = `(?:the\\s{1,3})?${companyWord}(?:\\s{1,3}(?:(?:of|for|and|&|de|der|di|del|della|du|des)\\s{1,3})?${companyWord}){0,5}`;
const stated = new RegExp(
  `^${handle}(?:,?\\s{1,3}(?:an?|the|our)?\\s{0,3}[\\p{L} -]{0,40}?)??,?\\s{1,3}(?<!instead\\s)(?:from|of|at|with|works? (?:at|for))\\s{1,3}(${company})`,
  "u",
);
/** `Jane Roe summed up ten years of Vault`: whoever did something did it to that, but for working there. */
const didSomething =
  /\s(?!(?:work|employ|bas|retir|hir|unaffiliat)\p{Ll}*ed\s)(?:\p{Ll}{2,}ed|spoke|told|gave|showed|ran|built|wrote|took)\s/u;
const aside = /^\s*\(([^()\n]{2,80})\)/;
const handleBehind = new RegExp(`^${handle}`, "u");

/** `, Head of Design at the BBC`: what somebody is head of there is no company. */
const ofDepartment = new RegExp(
  `^${handle},?\\s(?:[\\p{L}-]+\\s){0,4}(?:[Hh]ead|[SEA]?VP|[Vv]ice[ -][Pp]resident|[Dd]irector|[Mm]anager|[Ll]ead|[Ll]eader|[Cc]hief|[Cc]hair|[Pp]rofessor|[Pp]resident|[Dd]ean)\\sof\\s(?:(?:\\p{Ll}+\\s){0,2}(?:(?:\\p{Lu}[\\p{L}-]*|&|and|the)\\s){1,5}|(?:\\p{Ll}+\\s){1,2})(?:at|@|of|for|from)\\s{1,3}(${company})`,
  "u",
);
/** `, engineer @ Acme`; without a role there stands where it was as well. */
const atSign = new RegExp(`^${handle},\\s([\\p{L} &-]{2,50})\\s@\\s{1,3}(${company})`, "u");

/** `, Acme's chief engineer,` */
const ofOwner = new RegExp(`^${handle},\\s(${company})['’]s\\s([\\p{L} &/-]{2,50})(?=,)`, "u");

/** Towns, countries and tools have people as well. */
const mayEmploy = (words: string): boolean =>
  companyScore(words) >= 0.6 && !isCity(words) && !country.test(words) && !isOnlyTool(words);

/** What stands behind a name up to a company, and that at its end. */
function statedIn(rest: string): { readonly whole: string; readonly house: string } | undefined {
  const post = rest.includes(" @ ") ? atSign.exec(rest) : null;
  if (post?.[2] !== undefined && isRole(post[1] ?? "")) return { whole: post[0], house: post[2] };
  const match = (rest.includes(" of ") ? ofDepartment.exec(rest) : null) ?? stated.exec(rest);
  return match?.[1] === undefined ? undefined : { whole: match[0], house: match[1] };
}

/** The company that a sentence gives behind a name: `Jane Roe, who works at Acme`. */
export const companyBehind = (text: string, name: Window): Window | undefined => behind(text, name).company;

/** The company, and its other name, that stand behind a name. */
export function behind(
  text: string,
  name: Window,
): { end: number; company?: Window; alias: Window | undefined } {
  const rest = text.slice(name.end, name.end + 200);
  const inBrackets = /^\s?\(/.test(rest) ? besideName(text, name) : undefined;
  if (inBrackets !== undefined) return inBrackets;
  const handled = handleBehind.exec(rest)?.[0].length ?? 0;
  const owner = ofOwner.exec(rest);
  if (owner?.[1] !== undefined && isRole(owner[2] ?? "") && mayEmploy(owner[1])) {
    const start = name.end + owner[0].indexOf(owner[1]);
    const house = { start, end: start + owner[1].length };
    return { end: name.end + owner[0].length, company: house, alias: undefined };
  }
  const found = statedIn(rest);
  if (found === undefined || didSomething.test(found.whole.slice(0, -found.house.length)))
    return besideName(text, name) ?? { end: name.end + handled, alias: undefined };
  const { whole, house } = found;
  const written = withoutPerson(house);
  const end = name.end + whole.length - (house.length - written.length);
  const words = written
    .replace(/^the\s+/, "")
    .replace(/['’]s.*$|[.,]+$/u, (tail) => (/^(?:Inc|Ltd|Co)\.$/.test(tail) ? tail : ""));
  const from = name.end + whole.length - house.length + (house.startsWith("the ") ? 4 : 0);
  // `, University of Leeds`: what stands before `of` is half of the name
  const kind = institutionOf.exec(text.slice(name.end, from))?.[0].length ?? 0;
  const at = { start: from - kind, end: from + words.length };
  // `Jane Roe, with PostgreSQL`
  const isTopic = /\s(?:with|of)\s(?:the\s)?$/.test(text.slice(name.end, from)) && isOnlyTool(words);
  if (isTopic || companyScore(words) < 0.35 || (personScore(words) >= 0.9 && companyScore(words) < 0.85))
    return { end, alias: undefined };
  const other = aside.exec(text.slice(end, end + 90));
  const alias = other?.[1] !== undefined && companyScore(other[1]) >= 0.6 && !/https?:/.test(other[1]);
  if (other?.[1] === undefined || !alias)
    return { end: end + (other?.[0].length ?? 0), company: at, alias: undefined };
  const open = end + other[0].indexOf(other[1]);
  return { end: end + other[0].length, company: at, alias: { start: open, end: open + other[1].length } };
}

const institutionOf =
  /(?:\p{Lu}\p{L}+\s)*(?:University|Institute|College|School|Academy|Ministry|Library|Museum|Bank|Department|City|Bureau|Society|Council)\s{1,3}of\s{1,3}(?:the\s{1,3})?$/u;

/** `(CEO, Acme)`, `(Acme, and everything else)`, `, Acme,` or `of acme Labs` right behind a name. */
function besideName(
  text: string,
  name: Window,
): { end: number; company: Window; alias: undefined } | undefined {
  const rest = text.slice(name.end, name.end + 80);
  const match = /^\s*\(([^()@\n]{2,60})\)/.exec(rest) ?? beside.exec(rest);
  if (match?.[1] === undefined) return undefined;
  const from = name.end + match[0].indexOf(match[1]);
  let at = from;
  for (const part of match[1].split(/(?<=,)\s|\s(?=\/\s)/)) {
    const words = part.replace(
      /^(?:and|\/)\s|^(?:(?:both|all|now|also)\s)?(?:(?:from|at|of|with)\s)?(?:the\s(?=\p{Lu}))?|,$/gu,
      "",
    );
    const start = text.indexOf(words, at);
    at = start + words.length;
    // behind `de` stands half a name as easily
    if (/^\s(?:de|da|do|di|van)\s/.test(match[0]) && lookUp(words, "company") === undefined) continue;
    if (words.length < 2 || isRole(words) || companyScore(words) < 0.6 || personScore(words) >= 0.7) continue;
    return { end: name.end + match[0].length, company: { start, end: at }, alias: undefined };
  }
  return undefined;
}

/** A company that stands between commas, or behind a word for `of` or `at` in another language, or begins small. */
const beside =
  /^(?:,\s(?:(?:da|do|de|del|della|du|vom|von|bei|van|chez|na|no)\s)?|\s(?:vom|von|von der|van|bei|of|from|at|de|da|do|di)\s)((?:\p{Ll}{2,6}\s)?[\p{Lu}\d][\p{L}\d&+.-]*(?:\s[\p{Lu}\d][\p{L}\d&+-]*){0,3})(?=[,.;]?(?:\s|$))/u;

/** `the Library of Wales and Bo Li`: the next person begins behind the company. */
function withoutPerson(company: string): string {
  const joint = /\s(?:and|&)\s(.+)$/u.exec(company);
  return joint?.[1] !== undefined && personScore(joint[1]) >= 0.7 ? company.slice(0, joint.index) : company;
}
