/** Job roles: what may stand between a name and a company, and what company a role itself names. */
import { lookUp } from "../catalogue/catalogue";
import { wordPlaces, WordTable } from "../catalogue/word-table";
import { isOrdinaryWord } from "../catalogue/words";
import { matches } from "../text/matches";

const roleWords =
  "engineer|eng|engineering|director|dir|founder|co-?founder|ceo|cto|cio|coo|cfo|ciso|cso|cpo|vp|svp|evp|avp|president|head|lead|leader|" +
  "manager|architect|developer|dev|evangelist|advocate|scientist|researcher|professor|prof|lecturer|student|phd|consultant|analyst|" +
  "principal|senior|sr|staff|junior|chief|officer|member|maintainer|contributor|committer|designer|author|freelancer|freelance|independent|fellow|intern|" +
  "postdoc|librarian|curator|chair|co-?chair|coordinator|owner|partner|specialist|gm|pm|teacher|organi[sz]er|creator|programmer|" +
  "administrator|admin|sre|devops|technologist|strategist|editor|journalist|writer|trainer|coach|expert|hacker|chairman|" +
  "directeur|directrice|producteur|productrice|fondateur|fondatrice|ingénieur|ingénieure|développeur|développeuse|chercheur|chercheuse|responsable|entwickler|entwicklerin|geschäftsführer|geschäftsführerin|" +
  "gründer|gründerin|berater|beraterin|ingeniero|ingeniera|desarrollador|desarrolladora|fundador|fundadora|engenheiro|engenheira|desenvolvedor|desenvolvedora|" +
  "chairperson|secretary|instructor|practitioner|investigator|operator|tester|moderator|pentester|underwriter|sde|swe|sdet|tpm|cdo|cmo|cro|entrepreneur|ambassador|mvp|executive|exec";
const role = new RegExp(`(?:^|[\\s/(-])(?:${roleWords})s?(?=$|[\\s,.)/:&-])`, "iu");
const lastRole = new RegExp(`^.*(?:^|[\\s/-])(?:${roleWords})s?(?=$|[\\s,.)/:&-])`, "iu");
const preposition =
  /\s(?:(?:at|of|for|from|with|@|bei|de)\s+(?:the\s+)?|@)(?=[\p{Lu}\d]|\p{Ll}{1,2}\p{Lu})/gu;

const roles = roleWords.replace("organi[sz]er", "organizer|organiser").replace(/-\?/g, "|").split("|");
const words = new WordTable(wordPlaces([[...roles, ...roles.map((one) => `${one}s`)]]));

/** Whether any word may be a role: a look at words costs a tenth of the pattern. Letters beyond ASCII may fold to any. */
const mayNameRole = (text: string): boolean => words.holdsAnyIn(text) || /[^\0-\x7f]/.test(text);

/** True for `Senior Staff Engineer`, `VP & Chief Open Source Officer`, `CIO of GE`. */
export const isRole = (text: string): boolean =>
  text.length < 90 &&
  mayNameRole(text) &&
  role.test(text) &&
  !/^(?:my|our|your|how|why|what|when|where)\s/i.test(text) &&
  !/^(?:making|building|becoming|being|hiring|growing|keeping|writing|finding|turning|creating|helping|teaching|raising|empowering|mentoring|onboarding|interviewing|motivating|retaining)\s[^,]*$/i.test(
    text,
  ) &&
  !saysMore.test(text);

/** `Standards Liaison at Acme`: whatever it is that somebody is there. */
export const isPostAt = (text: string): boolean =>
  !/^(?:sitting|seated|staying|living|speaking|talking|meeting|met|eating|waiting|standing|walking|hanging|arriving)\b/i.test(
    text,
  ) &&
  /^(?:\p{Lu}[\p{L} ,&/-]{3,50}?|works?|working)\s(?:at\s|@\s?)[\p{Lu}\d]/u.test(text) &&
  !/\b(?:University|College|Institute|School|Hospital)\b.*\sat\s/.test(text);

/** `author of Clojure` */
const maker = /(?:^|\s)(?:co-?)?(?:author|creator|inventor|maintainer|writer)\sof\s(?:the\s)?$/i;

/** Words of sentences: `Nobody Told Me I Was a Manager` is no role. */
const saysMore = /\s(?:I|me|my|we|you|was|were|are|is|isn['’]t|not|told|becoming|been|how|why)\s/i;

/** Somebody who works for nobody in particular. */
export const isIndependent = (text: string): boolean =>
  /^(?:an?\s+)?(?:freelance|freelancer|independent|self[- ]employed|consultant|students?|retired|unaffiliated)\b(?!\s(?:at|of|from)\s\p{Lu})[^,]{0,30}$/iu.test(
    text.trim(),
  );

/**
 * Where the company stands inside a role: `CIO of GE` → `GE`, `Founder Acme` → `Acme`, `Acme's CTO` → `Acme`; offsets into `text`.
 * Whether that is a company at all is for the caller to weigh.
 */
export function companyInRole(text: string): { start: number; end: number; stated: boolean } | undefined {
  const whose = /^(?:the\s)?(\p{Lu}[\p{L}\d&.-]*(?:\s\p{Lu}[\p{L}\d&.-]*){0,2})['’]s?\s/u.exec(text);
  if (whose?.[1] !== undefined) {
    const start = whose[0].indexOf(whose[1]);
    return { start, end: start + whose[1].length, stated: false };
  }
  const stated = prepositionOfHouse(text);
  // what somebody made is not where they work
  if (stated !== undefined && maker.test(text.slice(0, stated.index + stated[0].length))) return undefined;
  if (stated !== undefined) {
    const start = stated.index + stated[0].length;
    // `Head of Design`
    const isDepartment =
      ofDepartment.test(text.slice(0, start)) &&
      lookUp(text.slice(start), "company") === undefined &&
      !ofHouses.test(text.slice(start)) &&
      (text.slice(start).match(/[\p{L}\d]+/gu) ?? []).every(
        (word) => isOrdinaryWord(word) || /^\p{Lu}{2}$/u.test(word),
      );
    if (isDepartment) return undefined;
    if (!isRole(text.slice(start))) return { start, end: text.length, stated: true };
  }
  // `Software Engineer at larkspur`
  const small = /\s(?:at|@)\s(\p{Ll}[\p{Ll}\d]{3,20})$/u.exec(text)?.[1];
  if (small !== undefined && !isOrdinaryWord(small) && isRole(text.slice(0, -small.length)))
    return { start: text.length - small.length, end: text.length, stated: true };
  const end = mayNameRole(text) ? lastRole.exec(text)?.[0].length : undefined;
  if (end === undefined || end >= text.length || /\bmoderator$/i.test(text.slice(0, end))) return undefined;
  const rest = text.slice(end);
  const lead = rest.length - rest.trimStart().length;
  if (!/^\s+[\p{Lu}\d]/u.test(rest)) return undefined;
  return { start: end + lead, end: text.length, stated: false };
}

/** The preposition before the company: behind `Engineer at University of Leeds` the first, behind `Head of Design at Acme` the last. */
function prepositionOfHouse(text: string): RegExpExecArray | undefined {
  const found = matches(preposition, text);
  let at = found.length - 1;
  while (at > 0 && isInsideName(text, found[at - 1], found[at])) at--;
  return found[at];
}

function isInsideName(
  text: string,
  before: RegExpExecArray | undefined,
  one: RegExpExecArray | undefined,
): boolean {
  if (before === undefined || one === undefined || !/^\s(?:of|for|de)\s/.test(one[0])) return false;
  const between = text.slice(before.index + before[0].length, one.index);
  return (
    institutionOf.test(between) ||
    (/^\s(?:of|de)/.test(one[0]) && /^(?:\s(?:at|from|bei)\s|\s?@)/.test(before[0]))
  );
}

const institutionOf =
  /^(?:\p{Lu}\S*\s){0,2}(?:University|Universidad|Universidade|Université|College|School|Institute|Ministry|Department|Bank|Academy|Museum|Library|Office|Council|Faculty|Society|Association|City|State|Church|House|Hospital|Cent(?:er|re))$/u;

const ofHouses =
  /\b(?:foundation|initiative|institute|labs?|university|college|school|group|alliance|network|society|association|cent(?:er|re)|agency|bank|museum|library)$/i;
const ofDepartment =
  /(?:^|\s)(?:head|[sea]?vp|vice[ -]president|director|manager|lead|chief|dean|professor)\sof\s$/i;

/** Where a role begins inside a phrase such as `Joe Doe EVP and CTO at Acme`, if after the first word. */
export function roleStart(text: string): number | undefined {
  const match = mayNameRole(text) ? role.exec(text) : null;
  if (match === null || match.index === 0) return undefined;
  return match.index + 1;
}
