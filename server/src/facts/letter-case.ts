/** Notes typed without capitals: finds them, and gives names in them the capitals that their readers see anyway. */
import { lookUp } from "../catalogue/catalogue";
import { isCapitals } from "./parted-talk";
import { isCommonWord, isGivenName, isOrdinaryWord } from "../catalogue/words";
import type { Block } from "../markdown/document";
import { withText, type Inline } from "../text/inline";
import { rememberInline } from "../text/remember";
import { matches } from "../text/matches";

/** How many blocks it takes to tell a writer's habit. */
const enough = 8;

/** From this share on a writer leaves capitals out; from that one on in the names of tools at least. */
export const mostlySmall = 0.7;
export const oftenSmall = 0.5;

/** How many of a note's blocks begin with a small letter, 0 to 1; 0 for notes too short to tell. */
export function smallShare(blocks: readonly Block[]): number {
  let small = 0;
  let all = 0;
  for (const { inline, kind } of blocks) {
    const first = kind === "rule" ? undefined : /[\p{L}]/u.exec(inline.text)?.[0];
    // a line of capitals says nothing of who writes names
    if (first === undefined || isCapitals(inline.text)) continue;
    all++;
    if (/\p{Ll}/u.test(first)) small++;
  }
  return all < enough ? 0 : small / all;
}

const particle = "(?:van|von|der|den|de|da|di|del|la|le|bin|al|ten|ter)";
const word = "\\p{Ll}[\\p{Ll}\\p{M}]+(?:['’-]\\p{Ll}[\\p{Ll}\\p{M}]*)?";
/** A run of small words that may be a name: at the beginning of a line or part of it, up to a comma, dash or bracket. */
const run = new RegExp(
  `(?<=^|\\n|[-–—|,;&+(:]\\s{0,2}|\\b(?:by|and|with|from)\\s)(${word}(?:\\s(?:${particle}\\s){0,2}${word}){1,2})(?=$|\\n|\\s{0,2}[-–—|,;&+():@]|\\s(?:and|from|at|of|on)\\s)`,
  "gu",
);

/** The blocks of a note typed small, with capitals where people and companies stand in lines that may announce a talk. */
export const withCapitals = (blocks: readonly Block[]): Block[] =>
  blocks.map((block, i) => {
    if (block.kind === "rule" || block.inline.text.length > 160 || block.indent > 1) return block;
    const isLead = blocks[i + 1]?.kind === "item" && !block.inline.text.includes("\n");
    const near =
      block.kind === "heading" ||
      blocks[i - 1]?.kind === "heading" ||
      isCapitals(blocks[i - 1]?.inline.text ?? "") ||
      block.kind === "item" ||
      isLead;
    return near ? { ...block, inline: capitalised(block.inline) } : block;
  });

/** The blocks of a note with its capitals, but for those of a line that is only a name, right below a heading: `jane roe`. */
export function withNamesBelowHeadings(blocks: readonly Block[]): readonly Block[] {
  const isName = (block: Block, above: Block | undefined): boolean =>
    above?.kind === "heading" && block.kind === "paragraph" && isSmallName(block.inline.text);
  if (!blocks.some((block, i) => isName(block, blocks[i - 1]))) return blocks;
  return blocks.map((block, i) =>
    isName(block, blocks[i - 1])
      ? { ...block, inline: withText(block.inline, titleCase(block.inline.text)) }
      : block,
  );
}

const aName = new RegExp(`^${word}(?:\\s(?:${particle}\\s)?${word}){1,2}\\s*$`, "u");

function isSmallName(text: string): boolean {
  if (text.length > longestName || !aName.test(text)) return false;
  const [first = "", ...rest] = text.trim().split(/\s/);
  const isKnown = lookUp(text.trim(), "tool") !== undefined || lookUp(first, "tool") !== undefined;
  return !isKnown && isGivenName(first) && !isCommonWord(first) && !rest.every((one) => isCommonWord(one));
}

/** In UTF-16 units. */
const longestName = 40;

const capitalised = (inline: Inline): Inline => withText(inline, capitalsIn(inline));

const capitalsIn = rememberInline((inline: Inline): string => {
  let text = inline.text;
  for (const match of matches(run, inline.text)) {
    const phrase = match[1] ?? "";
    if (isPerson(phrase, isSetOff(inline.text, match.index, phrase)))
      text = replaceAt(text, match.index, titleCase(phrase));
  }
  for (const match of matches(
    /(?<=[,(@]\s{0,2}|\b(?:from|at|of)\s)\p{Ll}[\p{L}\d.& -]{1,40}(?=$|\n|[,)])/gu,
    text,
  )) {
    const known = lookUp(match[0], "company");
    if (known !== undefined) text = replaceAt(text, match.index, titleCase(match[0]));
  }
  const beside = besidePerson.exec(text);
  if (beside?.[1] !== undefined && !isRemark(beside[1]))
    text = replaceAt(text, text.lastIndexOf(beside[1]), titleCase(beside[1]));
  return text;
});

/** `live from oslo`, `first time speaker`: ordinary words, or a word for where and when. */
const isRemark = (words: string): boolean =>
  /\b(?:from|at|as|in|on|with|and|time|speaker|live|again|here|today)\b/.test(words) ||
  words.split(" ").every((one) => isOrdinaryWord(one));

/** `Jane Roe, acme labs`, `by Jane Roe (acme labs)`: a line that is a name and a few words says where somebody works. */
const besidePerson =
  /^(?:by )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2}(?:, | \()(?!(?:a|an|the|he|she|who|is|was|we|i)\s)(\p{Ll}[\p{L}\d.&-]*(?: [\p{L}\d.&-]+){0,3})\)?$/u;

/** `… - jane field (acme)`: behind a dash, at the end or before what stands in brackets. */
const isSetOff = (text: string, at: number, phrase: string): boolean =>
  /\S\s[-–—|]\s$/.test(text.slice(0, at)) && /^\s*(?:\(|$)/.test(text.slice(at + phrase.length));

/**
 * A given name and a word that is no ordinary one, or words of which none means anything else.
 * @param isOff true where people are set off from titles: there a given name is enough
 */
function isPerson(phrase: string, isOff: boolean): boolean {
  const words = phrase.split(/\s/).filter((one) => !new RegExp(`^${particle}$`, "u").test(one));
  const [first = "", ...rest] = words;
  if (rest.length === 0 || lookUp(phrase, "tool") !== undefined || lookUp(phrase, "company") !== undefined)
    return false;
  const plain = (one: string): boolean => isOrdinaryWord(one) || lookUp(one, "tool") !== undefined;
  if (isOff && rest.length === 1 && isGivenName(first) && !isCommonWord(first)) return true;
  return isGivenName(first) ? !rest.every(plain) : !plain(first) && !rest.some(plain);
}

const small = new RegExp(`^(?:${particle}|of|and|for|the)\\s`, "u");

const titleCase = (phrase: string): string =>
  phrase.replace(/(?<![\p{L}\p{M}])\p{Ll}(?=\p{L})/gu, (letter, at: number) =>
    small.test(phrase.slice(at)) ? letter : letter.toUpperCase(),
  );

/** Puts words in the place of as many characters; offsets stay. */
const replaceAt = (text: string, at: number, words: string): string =>
  text.slice(0, at) + words + text.slice(at + words.length);
