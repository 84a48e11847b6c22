/** Tools that a talk is about: words of its title that the note keeps using. */
import { isCommonWord, isGivenName, isOrdinaryWord } from "../catalogue/words";
import type { Block } from "../markdown/document";
import { sourceRange } from "../text/inline";
import { byStart, overlapsAny, type Range } from "../text/range";
import { rememberInline } from "../text/remember";
import { signsOf } from "../text/signs";
import { isForeign } from "./foreign-line";
import { readableText } from "./readable-text";
import type { UnknownTool } from "./tool-shape";
import { matches } from "../text/matches";

/** Where the title of a talk stands. */
export interface TitlePlace {
  readonly block: number;
  readonly range: Range;
}

/** A word of a title that is no ordinary word, and that the text below keeps using. */
export function findTitleTools(
  blocks: readonly Block[],
  titles: readonly TitlePlace[],
  isName: (text: string) => boolean,
): UnknownTool[] {
  // time, room and people beside a title are none of it; a paragraph may hold hundreds of titles
  const byBlock = new Map<number, Range[]>();
  for (const { block, range } of titles) {
    const ranges = byBlock.get(block);
    if (ranges === undefined) byBlock.set(block, [range]);
    else ranges.push(range);
  }
  const candidates = [...byBlock].flatMap(([block, ranges]) => {
    const inline = blocks[block]?.inline;
    if (inline === undefined) return [];
    const sorted = ranges.sort(byStart);
    return titleWords(inline)
      .filter((one) => overlapsAny(sorted, sourceRange(inline, one)))
      .map((one) => ({ block, ...one }));
  });
  const counts = countWords(blocks, new Set(candidates.map(({ name }) => name)));
  return candidates
    .filter(({ name }) => {
      const { all, inside } = counts.get(name) ?? { all: 0, inside: 0 };
      return (isOrdinaryWord(name) ? inside >= 3 : all >= 2 && inside >= 1) && !isName(name);
    })
    .map((one) => ({ ...one, rule: "in the title and again below", confidence: 0.55 }));
}

/** Capitalised words of a title that may name something; offsets are into the visible text. */
const titleWords = rememberInline((inline) =>
  matches(/(?<![\p{L}\d@.-])\p{Lu}[\p{L}\d]{3,}(?![\p{L}\d])/gu, inline.text)
    .map(({ 0: name, index: start }) => ({ name, start, end: start + name.length }))
    .filter(
      ({ name }) =>
        name !== name.toUpperCase() &&
        !isGivenName(name) &&
        !isPlaceLike(name) &&
        !isCommonWord(name) &&
        !isDerived(name),
    ),
);

const before =
  /^(?:anti|auto|bio|co|cross|de|dis|inter|micro|mis|multi|non|over|post|pre|re|semi|sub|super|un|under)-?/;
const behind = /(?:able|ible|al|ally|ed|d|er|ers|es|s|ful|ic|ing|ity|ive|less|ly|ment|ness|or|ors)$/;

/** `Authentication`, `Robotics`, `Softwareentwicklung`: what words of many languages end with, and names don't. */
const isNoun =
  /(?:[ts]ion|ics|ism|logy|graphy|phony|mata|ity|ness|ance|ence|ify|ship|hood|ung|keit|heit|schaft)$/;

/** `Dataplane`, `Burnout`: two words in one. */
function isCompound(word: string): boolean {
  for (let at = 3; at <= word.length - 3; at++)
    if (isOrdinaryWord(word.slice(0, at)) && isOrdinaryWord(word.slice(at))) return true;
  return false;
}

/** `Evented`, `Decoupled`, `Reproducible`: words that others make, by what stands before or behind them. */
function isDerived(name: string): boolean {
  const word = name.toLowerCase();
  if (isNoun.test(word) || isCompound(word)) return true;
  const bare = word.replace(before, "");
  const isWord = (one: string): boolean =>
    one.length > 3 && (isOrdinaryWord(one) || isOrdinaryWord(`${one}e`));
  return [bare, word.replace(behind, ""), bare.replace(behind, "")].some(
    (one) => one !== word && isWord(one),
  );
}

/** Nationalities and countries look like names and are none. */
const isPlaceLike = (word: string): boolean => /(?:ish|ian|ean|ese|land|stan)$/.test(word) && word.length > 4;

/** How often each of some words stands in the note, and how often with a capital inside a sentence. */
function countWords(
  blocks: readonly Block[],
  asked: ReadonlySet<string>,
): ReadonlyMap<string, { all: number; inside: number }> {
  const counts = new Map([...asked].map((word) => [word, { all: 0, inside: 0 }]));
  if (asked.size === 0) return counts;
  for (const block of blocks)
    for (const { word, inside } of wordsIn(block.inline)) {
      const count = counts.get(word);
      if (count === undefined) continue;
      count.all++;
      // in German every noun has a capital
      if (inside && block.kind !== "heading" && !isForeign(block.inline)) count.inside++;
    }
  return counts;
}

/** Capitalised words of a text, and whether they stand inside a sentence. */
const wordsIn = rememberInline((inline): readonly { readonly word: string; readonly inside: boolean }[] => {
  // a table of contents only says the headings again
  if (
    signsOf(inline).capitals === 0 ||
    inline.marks.some((mark) => mark.kind === "link" && mark.url?.startsWith("#") === true)
  )
    return [];
  const text = readableText(inline);
  return matches(/(?<![\p{L}\d])\p{Lu}[\p{L}\d]{3,}(?![\p{L}\d])/gu, text).map(({ 0: word, index }) => ({
    word,
    inside: /\p{Ll},? $/u.test(text.slice(Math.max(0, index - 3), index)),
  }));
});
