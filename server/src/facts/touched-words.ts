/** The words that an edit touches, and whether they can mean anything beyond their own section. */
import { nameKey } from "../text/fold";
import type { Range } from "../text/range";
import type { NoteFacts } from "./facts";

/** Words and what stands on both sides of them. */
export interface Touched extends Range {
  readonly words: readonly string[];
  readonly above: string;
  readonly below: string;
}

/** How far a neighbour is looked for, in UTF-16 units. */
const longestWord = 40;

/** What was written or changed, with all letters that stand next to it. */
export function touchedWords(text: string, { start, end }: Range): Touched {
  let from = start;
  while (from > 0 && /\S/.test(text.charAt(from - 1))) from--;
  let to = end;
  while (to < text.length && /\S/.test(text.charAt(to))) to++;
  const words = text.slice(from, to).split(/\s+/);
  return {
    start: from,
    end: to,
    words: words.filter((word) => word !== ""),
    above: /\S+(?=[ \t]*$)/.exec(text.slice(Math.max(0, from - longestWord), from))?.[0] ?? "",
    below: /^[ \t]*(\S+)/.exec(text.slice(to, to + longestWord))?.[1] ?? "",
  };
}

/**
 * Whether words are in small letters, and no part of anything else that the note names.
 * @param own where the words stood before
 */
export function isPlain(
  { words, above, below }: Touched,
  own: Range,
  { mentions, wikilinks, candidates, entities }: NoteFacts,
): boolean {
  if (!words.every((word) => /^\p{Ll}*[.,;!?]?$/u.test(word)) || /^\P{L}*\p{Lu}/u.test(below)) return false;
  const isNear = (one: Range): boolean => one.start <= own.end && own.start <= one.end;
  if (mentions.some(isNear) || wikilinks.some(isNear)) return false;
  const { all, parts } = wordsOfNames(entities);
  const keys = new Set(words.map(nameKey));
  if ([...keys].some((key) => all.has(key)) || [above, below].some((word) => parts.has(nameKey(word))))
    return false;
  return !candidates.some((one) =>
    isNear(one) ? one.start < own.start || own.end < one.end : keys.has(one.key),
  );
}

interface WordsOfNames {
  /** Words of all names but titles. */
  readonly all: ReadonlySet<string>;
  /** Words of names of several words. */
  readonly parts: ReadonlySet<string>;
}

const byEntities = new WeakMap<NoteFacts["entities"], WordsOfNames>();

function wordsOfNames(entities: NoteFacts["entities"]): WordsOfNames {
  const known = byEntities.get(entities);
  if (known !== undefined) return known;
  const all = new Set<string>();
  const parts = new Set<string>();
  for (const { kind, forms } of entities)
    for (const form of kind === "talk" ? [] : forms) {
      const words = form
        .split(/[\s/-]+/)
        .map(nameKey)
        .filter((word) => word !== "");
      for (const word of [...words, nameKey(form)]) all.add(word);
      if (words.length > 1) for (const word of words) parts.add(word);
    }
  const found = { all, parts };
  byEntities.set(entities, found);
  return found;
}
