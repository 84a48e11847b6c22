/** What words around a phrase that is set off say of it: that it is the title of a session, or of something else. */
import { titleScore } from "./title-score";
import { isTitle } from "./title-case";

export const session =
  "(?:talk|keynote|session|presentation|workshop|tutorial|lecture|panel|paper|demo|lightning talk|poster|quickie|vortr[aä]ge?|beitrag|conférence|présentation|atelier|charla|ponencia|conferencia|taller|palestra|apresentação|presentazione|intervento|foredraget|foredrag|föredrag|keynoten|presentasjon|lezing|presentatie|sessie|sesión|sessão)";
export const called = "called|titled|entitled|named";
export const sessionNear = new RegExp(`\\b${session}s?\\b`, "i");
/** `Books that were mentioned: *Taming Queues* by Jane Roe`. */
export const isOtherWork = (before: string): boolean => /\b(?:books?|novels?|films?|movies?)\b/i.test(before);
/** What a link to a programme shows where it is a session: not the page of the venue, the slides or the rules. */
export const mayBeTitle = (text: string): boolean =>
  /^[\p{Lu}\d"“]/u.test(text) &&
  /\S\s\S/.test(text) &&
  !/^\d+\s(?:\p{Ll}+\s)*(?:events?|talks?|sessions?|speakers?|rooms?|tracks?)$/u.test(text) &&
  titleScore(text) >= 0.3 &&
  !/\b(?:policy|conduct|map|slides?|site|page|schedule|programme?|agenda|recordings?|videos?|abstract|details|directions|here|blog|post)\b/i.test(
    text,
  );

/** `I missed *Taming Queues* and *Cold Starts*, which were on at the same time`: titles by their capitals, or by what else is said. */
export const isMissed = (before: string, title: string, behind: string): boolean =>
  /missed|skipped/i.test(before) &&
  /^\W{0,4}(?:(?:[\p{L}'’]+\s){0,4}(?:missed|skipped)|missed:)(?:\s(?:the|also|both|talks?|was|were))*\s?["“*_([]{0,3}(?:.{4,90}(?:,|\sand|\sor)\s["“*_([]{0,3})?$/iu.test(
    before,
  ) &&
  /\s/.test(title) &&
  (isTitle(title) ||
    (titleScore(title) >= 0.3 &&
      /\b(?:talks?|sessions?|at the same time|parallel|recordings?)\b/i.test(before + behind)));

/** How far before a title words are looked at that say what it is. */
export const reach = 160;

const attended =
  /\b(?:saw|attended|watched|caught|went (?:to|for|into)(?: see)?|gone to|followed (?:\p{L}+ )?(?:in)?to|sat in(?: on)?|circled|(?:then|next) (?:came|was)|(?:began|started|opened|ended|closed) (?:the|my|our) (?:day|morning|afternoon|week) with|chose|(?:favou?rite|highlight|pick)(?: (?:was|is))?[:,]?)\s(?:the\s)?["“*_([]{0,3}$/iu;

/** True for words before a title that say that somebody went to hear it. */
export const saysAttended = (before: string): boolean => attended.test(before);

/** `I saw *Taming Queues in Anger*`, in a paragraph that speaks of talks or of who gives them: films, pubs and trains are no talks. */
export const isAttended = (before: string, title: string, paragraph: string): boolean =>
  attended.test(before) &&
  /^[\p{Lu}\d]/u.test(title) &&
  title.split(/\s+/).length > 2 &&
  titleScore(title) >= 0.3 &&
  (sessionNear.test(paragraph) || /\b(?:presenter|speaker)s?\b/i.test(paragraph));
