/** Speakers whom words about them name: a paragraph that begins with somebody, `> **Jane Roe** leads the desk at Acme`. */
import type { Block } from "../markdown/document";
import { isGivenName } from "../catalogue/words";
import { companyScore } from "./company-name";
import { isProfileLink } from "./open-speaker";
import { personScore } from "./person-name";
import { companyBehind } from "./company-behind";
import { sentenceEnd } from "./sentence-end";
import { readSpeakerList } from "./speaker-list";
import { personFrom, type PersonDraft } from "./talk-draft";

/** How many blocks below a title they are looked for. */
const reach = 4;
const bioVerb =
  /^\s*(?:\([^)]{1,40}\)\s*)?(?:,|['’]s\b|(?:is|was|has|works?|worked|leads?|runs|joined|currently|started|spent|holds|loves|specializes|helps|builds)\b)/;

/** Paragraphs about people that begin with a name linked to its profile, anywhere among the first blocks of a section. */
export const findBiographies = (blocks: readonly Block[], from: number, end: number): PersonDraft[] =>
  blocks.slice(from, Math.min(end, from + 6)).flatMap((block) => {
    const first = block.inline.marks[0];
    const linked = first?.kind === "link" && first.start === 0 && isProfileLink(first.url ?? "");
    return block.kind === "paragraph" && linked ? (readBio(block) ?? []) : [];
  });

/** Behind a quoted abstract, whoever gives the talk, in bold: `> **Jane Roe** leads the desk at Acme`. */
export function findQuotedSpeakers(blocks: readonly Block[], from: number, end: number): PersonDraft[] {
  for (const { quoted, kind, inline } of blocks.slice(from, Math.min(end, from + reach))) {
    const bold = inline.marks[0];
    if (!quoted || kind !== "paragraph" || bold?.kind !== "strong" || bold.start > 0) continue;
    const stop = sentenceEnd(inline.text, 0);
    const list = readSpeakerList(inline, 0, stop);
    if (list !== undefined && list.score >= 0.6 && list.end >= stop - 2)
      return list.speakers.map((one) => personFrom(inline, one, "quoted abstract: speaker"));
    const name = inline.text.slice(0, bold.end);
    if (personScore(name) < 0.7) continue;
    const window = { start: 0, end: bold.end };
    const company = companyBehind(inline.text, window);
    return [
      personFrom(inline, { name: window, score: 0.75, company, marked: true }, "quoted abstract: speaker"),
    ];
  }
  return [];
}

/** A paragraph about somebody, beginning with the name: `[Jane Roe](…) is an engineer at Acme and …`. */
export function readBio({ inline }: Block): PersonDraft | undefined {
  if (inline.text.length < 60) return undefined;
  const link = inline.marks.find((mark) => mark.kind === "link" && mark.start === 0);
  const words = /^\p{Lu}[\p{L}\p{M}'’.-]+(?:\s+(?:van |von |de |der )?\p{Lu}[\p{L}\p{M}'’.-]+){1,2}/u
    .exec(inline.text)?.[0]
    .replace(/['’]s$/, "");
  const end =
    link !== undefined && personScore(inline.text.slice(0, link.end)) >= 0.5
      ? link.end
      : (words?.length ?? 0);
  if (
    end === 0 ||
    (personScore(inline.text.slice(0, end)) < 0.5 && !isGivenName(inline.text.slice(0, end))) ||
    !bioVerb.test(inline.text.slice(end))
  )
    return undefined;
  const name = { start: 0, end };
  const aside = /^(?:['’]s)?\s*\(([^()]{2,40})\)/.exec(inline.text.slice(end));
  const start = aside?.[1] === undefined ? 0 : end + aside[0].indexOf(aside[1]);
  const company =
    aside?.[1] === undefined || companyScore(aside[1]) < 0.6
      ? undefined
      : { start, end: start + aside[1].length };
  return personFrom(inline, { name, score: 0.8, company, marked: true }, "biography");
}
