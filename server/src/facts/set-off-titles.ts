/** Phrases in a text that its writer sets off, and that read like titles: in quotation marks, emphasis or links, behind a dash. */
import { lookUp } from "../catalogue/catalogue";
import { isOrdinaryWord } from "../catalogue/words";
import type { Block } from "../markdown/document";
import type { Inline } from "../text/inline";
import { matches } from "../text/matches";
import { overlaps } from "../text/range";
import { companyScore } from "./company-name";
import { saysSession } from "./foreign-presenting";
import { isNoTalk } from "./no-talk";
import { isProfileLink } from "./open-speaker";
import { isGivenFirst, personScore } from "./person-name";
import { isOnProgramme, isSlideDeck } from "./recordings";
import { called, mayBeTitle, session } from "./session-words";
import type { Window } from "./talk-label";
import type { SetOffTitle } from "./title-people";
import { titleScore } from "./title-score";

/** However short, or a long one takes its end for a beginning; where another one opens, it was never closed. */
const quote = /["“„][^"“”„\n]{1,140}(?:[”“]|"(?!(?<=[\s([]")[\p{L}\d]))/gu;
/** With its marks. */
const shortestQuote = 8;

/** Words before a title of a single word: `her talk, “Sorting”`. */
const titled = new RegExp(
  `(?:\\b${session},?|\\b(?:${called}|present(?:ed|s|ing))(?: simply| just)?)\\s["“*_]{1,3}$`,
  "iu",
);

/** An event's site has its year; a blog's posts have their month, and documentation has neither. */
const siteOf = (url: string | undefined): string | undefined =>
  /^https?:\/\/([^/?#]+)(?:\/[^/\d?#][^/?#]*)?\/(?:19|20)\d{2}\/(?!\d{1,2}\/)./i.exec(url ?? "")?.[1];

const linkAround = ({ marks }: Inline, at: number): string | undefined =>
  marks.find(({ kind, start, end }) => kind === "link" && start <= at && at < end)?.url;

/** Where four links or more lead whose words stand in quotation marks: the event's own pages of its sessions. */
export function programmeSite(blocks: readonly Block[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { kind, inline } of blocks) {
    if (kind === "heading" || inline.marks.length === 0) continue;
    for (const { index } of matches(quote, inline.text.replaceAll("\n", " "))) {
      const site = siteOf(linkAround(inline, index + 1));
      if (site !== undefined) counts.set(site, (counts.get(site) ?? 0) + 1);
    }
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first !== undefined && first[1] > 3 ? first[0] : undefined;
}

/** Set-off phrases that read like titles: several words, no sentence. */
export function titlesIn(inline: Inline, site: string | undefined): SetOffTitle[] {
  const found: SetOffTitle[] = [];
  const add = (start: number, end: number, isQuoted: boolean, url?: string): void => {
    const text = inline.text.slice(start, end).trim();
    const words = text.split(/\s+/);
    // a picture whose address a blog's program makes
    if (/^!\[|\]\(/.test(text)) return;
    if (words.length > 16 || text.length > 120 || isNoTalk(text) || /(?<!\b[ap]\.m)[.;,]$/.test(text)) return;
    if (words.length < 2 && !titled.test(inline.text.slice(0, start))) return;
    // who speaks, and where they work, is set off as often as what they call it
    if (!isQuoted && (isPerson(text) || standsAsEmployer(inline.text.slice(0, start), text))) return;
    if (!/^[\p{Lu}\d]/u.test(text) && words.length < 3) return;
    if (words.length > 1 && titleScore(text) < 0.3 && !words.some((word) => isOrdinaryWord(word))) return;
    if (!found.some((one) => overlaps(one, { start, end })))
      found.push({
        start,
        end,
        text,
        isOnProgramme:
          (isOnProgramme(url) ||
            isSlideDeck(url) ||
            (isQuoted && site !== undefined && siteOf(url) === site)) &&
          mayBeTitle(text),
      });
  };
  for (const match of matches(quote, inline.text))
    if (match[0].length >= shortestQuote)
      add(match.index + 1, match.index + match[0].length - 1, true, linkAround(inline, match.index + 1));
  for (const mark of inline.marks)
    // `**Taming queues.** Jane Roe showed …`
    if (mark.kind === "strong" && mark.start === 0 && /\s\S+\s\S+\.$/.test(inline.text.slice(0, mark.end)))
      add(0, mark.end - 1, false);
    else if (
      mark.kind === "emphasis" ||
      mark.kind === "strong" ||
      (mark.kind === "link" && !isProfileLink(mark.url ?? ""))
    )
      add(mark.start + (isLeftOpen(inline.text, mark) ? 1 : 0), mark.end, false, mark.url);
  for (const { start, end } of behindPeople(inline)) add(start, end, false);
  return found.sort((a, b) => a.start - b.start);
}

/** `["Taming Queues](…)`: a quotation that nobody closed. */
const isLeftOpen = (text: string, { start, end }: Window): boolean =>
  /^["“„][^"“”„]*$/.test(text.slice(start, end));

/** `[Jane Roe](https://github.com/jroe) - Taming Queues in Anger, she told …`: what stands behind a dash and somebody who is linked. */
function behindPeople(inline: Inline): Window[] {
  const { text, marks } = inline;
  // what people do stands behind a dash as well
  if (!saysSession(inline)) return [];
  return marks.flatMap(({ kind, end, url }) => {
    const match =
      kind === "link" && isProfileLink(url ?? "") ? titleBehind.exec(text.slice(end, end + 160)) : null;
    const start = end + (match?.[0].length ?? 0) - (match?.[1]?.length ?? 0);
    return match?.[1] === undefined ? [] : [{ start, end: start + match[1].length }];
  });
}

const titleBehind =
  /^\s?[-–—]{1,2}\s(\p{Lu}\S*(?:\s[^\s,.;!?]+|[,:]\s\p{Lu}\S*){2,14}\??)(?=,\s|[.;!]|\s[-–—(]|$)/u;

/** A company that is known, or one where one would stand: behind a name, in parentheses. */
const standsAsEmployer = (before: string, text: string): boolean =>
  lookUp(text, "company") !== undefined ||
  (companyScore(text) >= 0.85 &&
    /(?:\((?:[^()]*, )?|\b(?:of|at|from)(?: the)? |\p{Lu}[\p{L}'’-]+, )$/u.test(before));

/** A name for sure, or a given name and another word. */
const isPerson = (text: string): boolean =>
  personScore(text) >= 0.7 || (/^\p{Lu}\S+\s\p{Lu}\S+$/u.test(text) && isGivenFirst(text));
