/** What speaks for or against reading a line as cut in two: where a post, a company or a session stands behind somebody, and no title. */
import { lookUp } from "../catalogue/catalogue";
import type { Inline } from "../text/inline";
import { isCity } from "./cities";
import { companyScore, isOnlyTool } from "./company-name";
import { personScore } from "./person-name";
import { isRole } from "./role";
import type { Window } from "./talk-label";
import { titleScore } from "./title-score";

/**
 * `Jane Roe, Looking for the Drawer within Drawers`: six words or more that no role and no company has.
 * @param isHandled behind a handle three words will do: `Jane Roe (@jroe), Drawers to Keep`
 */
export const isTitleBehindComma = (words: string, isHandled: boolean): boolean =>
  (isHandled ? /^["“]?[\p{Lu}\d]\S*\s\S+\s\S/u : /^["“]?[\p{Lu}\d](?:\S*\s){5}/u).test(words) &&
  /\s\p{Ll}{2,}/u.test(words) &&
  !/^(?:works?|worked|friends?|sent|i|we|he|she|they|one of|the (?:one|woman|man|person|author)|some(?:one|body)|who|which|also|now|based|lives?|living|former(?:ly)?|(?:co-?)?author|speaker|from|at|with|my|our|his|her|their|very|great|good|best)\b/i.test(
    words,
  ) &&
  !/^(?:the )?(?:university|college|institute|school|department|cent(?:re|er)|faculty|ministry)\b/i.test(
    words,
  ) &&
  !/[,.;]$|\.\s|,\s["“\p{Lu}]|\s(?:and|&)\s\p{Lu}\S+$/u.test(words) &&
  titleScore(words) >= 0.5 &&
  companyScore(words.split(/\s[-–—|]\s/u)[0] ?? "") < 0.85 &&
  !isRole(words) &&
  companyScore(words) < 0.6;

/** `Jane Roe - Preact` before `: Into the Void`: a title begins with what it is about. */
export const isBeforeTool = (words: string): boolean =>
  isOnlyTool(/\s[-–—]\s(\S{3,30})$/.exec(words)?.[1] ?? "");

/** `Jane Roe - Drawerly` before `: a cabinet for everybody`: what it is, and not where she works. */
export function isExplained(words: string, rest: string): boolean {
  const name = /\s[-–—]\s(\S{3,30})$/.exec(words)?.[1];
  return name !== undefined && /^an?(?:\s\S+){3}/u.test(rest) && companyScore(name) < 0.85;
}

/** `Jane Roe - Queues for the Rest` before `: A Tale of Two Brokers`: three words that are no company are a title as well. */
export function holdsTitle(words: string): boolean {
  const behindDash = /\s[-–—|]\s([^-–—|,()]+(?:\S-\S[^-–—|,()]*)*)$/u.exec(words)?.[1] ?? "";
  // `Queues for Developers` is for them, and not what somebody is
  const last = behindDash.split(/\s+/).at(-1) ?? "";
  const isPost =
    isRole(behindDash) && (!(last.endsWith("s") && isRole(last)) || isRole(behindDash.split(/\s+/)[0] ?? ""));
  return /\S\s+\S+\s+\S/.test(behindDash) && companyScore(behindDash) < 0.7 && !isPost;
}

/** `Jane Roe - Queue Engines` before `- how do they even?`: a title in two parts. */
export function isBehindDash(words: string): boolean {
  const middle = /^\P{L}*\p{Lu}[^-–—]*\s[-–—]\s(\p{Lu}\S*\s\S[^-–—]*)$/u.exec(words)?.[1];
  return middle !== undefined && companyScore(middle) < 0.85;
}

/** `Lead Engineer at Acme, host of Queue Hour`, `CTO @ queues.example`, `President, ACME club`: who somebody is, and no title. */
export function isPostOfSomebody(words: string): boolean {
  const post =
    /^(?!\p{Lu}\p{Ll}+ing\s(?:a|an|the)\s)(\p{Lu}[^:?!"“,]{1,60}?)(?:\s(?:at|@)\s(?:\p{Lu}|\p{Ll}[\p{Ll}\d-]*\.\p{Ll}{2,4}\b)|,\s\p{Lu}{3})/u.exec(
      words,
    )?.[1];
  return post !== undefined && isRole(post) && isRole(post.split(/\s+/).at(-1) ?? "");
}

/** `Jane Roe (@jroe) & John Doe, Acme - Taming Queues in Anger`. */
export function endsWithTitle(words: string): boolean {
  const behindDash =
    words
      .split(/\s[-–—|]{1,3}\s|:\s/)
      .slice(1)
      .at(-1) ?? "";
  if (isSession(behindDash)) return true;
  return (
    /\S\s\S+\s\S/.test(behindDash) &&
    !/[,/]/.test(behindDash) &&
    /\s\p{Ll}|(?:\s\S+){3}/u.test(behindDash) &&
    !isRole(behindDash) &&
    companyScore(behindDash) < 0.85 &&
    titleScore(behindDash) >= 0.4
  );
}

/** `Queue Demo`: no company is called so. */
export const isSession = (words: string): boolean =>
  companyScore(words) < 0.85 &&
  /^\p{Lu}\S*(?:\s\S+){0,3}\s(?:Presentation|Talk|Demo|Session|Update|Overview|Introduction|Tutorial|Workshop|Panel)$/u.test(
    words,
  );

/** `Jane Roe, Acme - Taming Queues`: a well-known company with something behind that is none, and no post. */
export function isBeforeTitle(words: string): boolean {
  const [, house = "", rest = ""] =
    /^[^,(|]{4,40}(?:,\s|\s\()([^,()|]{2,40})\)?\s[-–—|]\s(.{3,})$/u.exec(words) ?? [];
  const isTitle = titleScore(rest) >= 0.3 || lookUp(rest, "tool") !== undefined || /^#\p{L}\S+$/u.test(rest);
  return (
    isTitle &&
    companyScore(house) >= 0.85 &&
    companyScore(rest) < 0.85 &&
    !isRole(rest) &&
    !isCity(/^\S+/.exec(rest)?.[0] ?? "")
  );
}

/** `**Jane Roe** (Acme) - *GraphQL*`: whoever is set off one way, and what another way. */
export const isBeforeMarked = ({ text, marks }: Inline, start: number, end: number): boolean =>
  marks.some(({ kind, end: to }) => kind === "strong" && to < end) &&
  marks.some(
    (mark) =>
      mark.kind === "emphasis" &&
      mark.end >= end &&
      /\s[-–—:|]{1,2}\s$/u.test(text.slice(start, mark.start)) &&
      !isRole(text.slice(mark.start, mark.end)),
  );

/** True for words that are surely a company. */
export const isSureHouse = (text: string, house: Window | undefined): boolean =>
  house !== undefined && companyScore(text.slice(house.start, house.end)) >= 0.85;

/** `Jane Roe at QueueConf 2019`: in a line of its own she may have been anything there. */
export const isMetThere = /\sat\s[^,;:|]*(?:19|20)\d{2}$/;

/** `The conference was opened` before `by Jane Roe`. */
export const isDone =
  /^(?!(?:[Hh]ow|[Ww]hy|[Ww]here|[Ww]ho|[Ww]hat)\b)\P{L}*\p{L}.*\s(?:was|were|is|are|been)\s(?:\p{Ll}+ly\s)?(?:given|opened|closed|held|presented|led|run|hosted|started|done|moderated|followed|joined|written|made|delivered|organi[sz]ed)$/u;

export const beginsWithPerson = (words: string): boolean =>
  personScore(/^(\p{Lu}[^:–—]{3,40}?)(?::|\s[-–—])\s/u.exec(words)?.[1] ?? "") >= 0.75;
