/**
 * Who spoke in one line, what it was called in the next, and the notes in a list below, all through a note that has no headings:
 * paragraphs of two lines, four or more.
 */
import type { Block } from "../markdown/document";
import { inlineLines, sourceRange, type Inline } from "../text/inline";
import { companyScore } from "./company-name";
import { isNoTalk, isOfTheDay } from "./no-talk";
import { personScore } from "./person-name";
import { isRole } from "./role";
import { readSpeakerList } from "./speaker-list";
import { personFrom, type PersonDraft, type TalkDraft } from "./talk-draft";
import { titleScore } from "./title-score";

const rule = "line below its speaker";

interface Pair {
  readonly first: number;
  readonly name: Inline;
  readonly title: Inline;
}

/** Fewer may be anything that somebody made; in a note of no event, books and addresses stand so too. */
const least = 4;
const leastElsewhere = 8;
/** Nobody's name and title take more, in UTF-16 units. */
const longest = 300;
const saysTalk = /\b(?:talks?|speakers?|slides?|conf|conference|keynote|session)\b/gi;

/** @param inEvent true where the note surely belongs to an event: elsewhere it has to be long, and to speak of talks */
export function findPairedLines(blocks: readonly Block[], text: string, inEvent: boolean): TalkDraft[] {
  const pairs = blocks.flatMap((block, i) => pairIn(block, i) ?? []);
  if (pairs.length < (inEvent ? least : leastElsewhere)) return [];
  if (!inEvent && (text.match(saysTalk)?.length ?? 0) < 2) return [];
  const sure = pairs.filter(({ name }) => personScore(name.text.trim()) >= 0.7);
  const isNoted =
    pairs.filter(({ first }) => blocks[first + 1]?.kind === "item").length >= pairs.length * 0.6;
  if (sure.length < Math.max(least, pairs.length * 0.6) || !isNoted) return [];
  return pairs.map(({ first, name, title }, i) => ({
    title: title.text.trim(),
    titleRange: sourceRange(title, { start: 0, end: title.text.trimEnd().length }),
    speakers: whoIn(name),
    rule,
    confidence: 0.7,
    first,
    end: pairs[i + 1]?.first ?? nextHeading(blocks, first),
  }));
}

/** A line of two or three words or with a company, and another one that may be a title; a date may stand above. */
function pairIn(block: Block, first: number): Pair | undefined {
  if (block.kind !== "paragraph" || block.indent > 0 || block.quoted) return undefined;
  if (!block.inline.text.includes("\n") || block.inline.text.length > longest) return undefined;
  const lines = inlineLines(block.inline);
  const [name, title, ...more] = /^[\d./\s-]{3,12}$/.test(lines[0]?.text ?? "") ? lines.slice(1) : lines;
  if (name === undefined || title === undefined || more.length > 0) return undefined;
  const who = name.text.trim();
  const words = title.text.trim();
  const isName = /^\p{L}[\p{L}'’.-]*(?:\s\p{L}[\p{L}'’.-]*){1,2}$/u.test(who) || personScore(who) >= 0.7;
  if (!isName || isNoTalk(who) || /[.;:,]$/.test(words) || words.length > 140) return undefined;
  // `Jane Roe`, `Staff Engineer at Acme`: a card, and no talk
  if (isRole(words) || companyScore(words) >= 0.85 || isNoTalk(words) || isOfTheDay(words)) return undefined;
  return personScore(words) >= 0.7 || titleScore(words) <= 0 ? undefined : { first, name, title };
}

function whoIn(line: Inline): PersonDraft[] {
  const list = readSpeakerList(line, 0, line.text.length);
  if (list !== undefined && list.score >= 0.5) return list.speakers.map((one) => personFrom(line, one, rule));
  const name = { start: 0, end: line.text.trimEnd().length };
  return [personFrom(line, { name, score: 0.6, company: undefined, marked: false }, rule)];
}

function nextHeading(blocks: readonly Block[], from: number): number {
  const at = blocks.findIndex(({ kind }, i) => i > from && kind === "heading");
  return at < 0 ? blocks.length : at;
}
