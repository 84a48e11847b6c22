/** Words of a note that may name something which only another note introduces. */
import { isOrdinaryWord } from "../catalogue/words";
import type { Block } from "../markdown/document";
import { sourceRange, type Inline } from "../text/inline";
import { nameKey } from "../text/fold";
import { overlapsAny, type Range } from "../text/range";
import type { Candidate } from "./facts";
import { readableText, readableWords } from "./readable-text";
import { rememberInline } from "../text/remember";
import { signsOf } from "../text/signs";
import { matches } from "../text/matches";

const run =
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}\p{M}\p{N}.+#'’-]*|\p{Ll}+\p{Lu}[\p{L}\p{N}]*|[\p{Ll}\p{N}]+(?:[-_.][\p{Ll}\p{N}]+)+)(?:\s+(?:\p{Lu}[\p{L}\p{M}\p{N}.+#'’-]*|(?:van|von|de|der|den|of)\s+\p{Lu}\p{L}*)){0,4}/gu;
const smallLetters = /^\p{Ll}[\p{Ll}\p{N}]+$/u;
/** What makes a word part of a longer one: an address, a handle, an identifier. */
const joinedBefore = /[._/@#-]$/;
const joinedBehind = /^(?:_|[-.]\p{L})/u;

/** A small word that is in no dictionary may be somebody's tool. */
const isSmallWord = (text: string, start: number, end: number): boolean =>
  smallLetters.test(text.slice(start, end)) &&
  !joinedBefore.test(text.slice(Math.max(0, start - 1), start)) &&
  !joinedBehind.test(text.slice(end, end + 3));

const longest = 5;

/**
 * Capitalised runs and their parts, identifiers, code spans and link texts, as far as nothing is mentioned there yet.
 * @param taken places of mentions, sorted, none overlapping another
 */
export function findCandidates(blocks: readonly Block[], taken: readonly Range[]): Candidate[] {
  const found: Candidate[] = [];
  for (const { inline } of blocks)
    for (const name of namesIn(inline)) {
      const { start, end } = sourceRange(inline, name);
      if (!overlapsAny(taken, { start, end })) found.push({ start, end, key: name.key });
    }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** What may be a name in one text; offsets are into the visible text. */
const namesIn = rememberInline((inline: Inline): Candidate[] => {
  const text = readableText(inline);
  const found: Candidate[] = [];
  const { capitals, hyphened, dotted } = signsOf(inline);
  for (const match of capitals > 0 || hyphened || dotted ? matches(run, text) : [])
    for (const part of parts(match[0])) {
      const start = match.index + part.start;
      const end = start + part.length;
      const key = nameKey(text.slice(start, end));
      if (key.length > 1) found.push({ start, end, key });
    }
  for (const { start, end, folded } of readableWords(inline))
    if (end - start > 3 && !isOrdinaryWord(folded) && isSmallWord(text, start, end))
      found.push({ start, end, key: nameKey(folded) });
  for (const { kind, start, end } of inline.marks) {
    if (kind !== "code" && kind !== "wikilink") continue;
    const words = inline.text.slice(start, end);
    const key = nameKey(words);
    if (key.length > 1 && words.length < 40 && !found.some((one) => one.start === start && one.key === key))
      found.push({ start, end, key });
  }
  return found;
});

/** A run of words and every shorter run inside it: `Yesterday Jane Roe` holds `Jane Roe`. */
function parts(phrase: string): { start: number; length: number }[] {
  const words = matches(/\S+/g, phrase).slice(0, longest + 2);
  const found: { start: number; length: number }[] = [];
  for (let i = 0; i < words.length; i++)
    for (let j = i; j < Math.min(words.length, i + longest); j++) {
      const first = words[i];
      const last = words[j];
      if (first === undefined || last === undefined) continue;
      const end = last.index + last[0].replace(/[.'’-]+$|['’]s$/u, "").length;
      if (end > first.index) found.push({ start: first.index, length: end - first.index });
    }
  return found;
}
