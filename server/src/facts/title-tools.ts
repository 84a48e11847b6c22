/** Tools that a talk is about: words of its title that the note keeps using. */
import { isCommonWord, isGivenName, isOrdinaryWord } from "../catalogue/words";
import type { Block } from "../markdown/document";
import { readableText } from "./known-names";
import type { UnknownTool } from "./tool-shape";

/** A word of a title that is no ordinary word, and that the text below keeps using. */
export function findTitleTools(
  blocks: readonly Block[],
  titles: readonly number[],
  isName: (text: string) => boolean,
): UnknownTool[] {
  const found: UnknownTool[] = [];
  const counts = countWords(blocks);
  for (const i of titles) {
    const text = blocks[i]?.inline.text ?? "";
    for (const match of text.matchAll(/(?<![\p{L}\d@.-])\p{Lu}[\p{L}\d]{3,}(?![\p{L}\d])/gu)) {
      const word = match[0];
      const rare = isOrdinaryWord(word) && !isCommonWord(word);
      if (isName(word) || word === word.toUpperCase() || isGivenName(word) || isPlaceLike(word)) continue;
      if (
        isOrdinaryWord(word)
          ? !rare || (counts.inside.get(word) ?? 0) < 3
          : (counts.all.get(word) ?? 0) < 2 || (counts.inside.get(word) ?? 0) < 1
      )
        continue;
      found.push({
        block: i,
        start: match.index,
        end: match.index + word.length,
        name: word,
        rule: "in the title and again below",
        confidence: 0.55,
      });
    }
  }
  return found;
}

/** Nationalities and countries look like names and are none. */
const isPlaceLike = (word: string): boolean => /(?:ish|ian|ean|ese|land|stan)$/.test(word) && word.length > 4;

/** How often each word stands in the note, and how often with a capital inside a sentence. */
function countWords(blocks: readonly Block[]): {
  all: ReadonlyMap<string, number>;
  inside: ReadonlyMap<string, number>;
} {
  const all = new Map<string, number>();
  const inside = new Map<string, number>();
  const add = (map: Map<string, number>, word: string): void => void map.set(word, (map.get(word) ?? 0) + 1);
  for (const block of blocks) {
    // a table of contents only says the headings again
    if (block.inline.marks.some((mark) => mark.kind === "link" && mark.url?.startsWith("#") === true))
      continue;
    const text = readableText(block.inline);
    for (const { 0: word, index } of text.matchAll(/(?<![\p{L}\d])\p{L}[\p{L}\d]{2,}(?![\p{L}\d])/gu)) {
      add(all, word);
      if (block.kind !== "heading" && /\p{Ll},? $/u.test(text.slice(Math.max(0, index - 3), index)))
        add(inside, word);
    }
  }
  return { all, inside };
}
