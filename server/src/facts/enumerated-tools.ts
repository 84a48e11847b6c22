/** Unknown names in one breath with known tools: `Svelte, Marko and Vue`, `grype vs. vulnscout`. */
import { lookUp } from "../catalogue/catalogue";
import { isGivenName, isOrdinaryWord } from "../catalogue/words";
import type { Block } from "../markdown/document";
import type { KnownName } from "./known-names";
import { readableText } from "./readable-text";
import { isPlausible, type UnknownTool } from "./tool-shape";
import { nearest } from "../text/range";
import { remember } from "../text/remember";
import { matches } from "../text/matches";

const item =
  "(?:\\p{Lu}[\\p{L}\\d+#-]{1,24}(?:\\.[\\p{L}\\d]{1,8})?(?:\\s\\p{Lu}[\\p{L}\\d+#-]{1,24}){0,2}|\\p{Ll}[\\p{Ll}\\d-]{2,24})";
const between =
  /^\s?(?:,\s?(?:(?:and|or|und)\s)?|\/|\+|&|\s(?:and|or|und|vs\.?|versus)\s|vs\.?\s|versus\s|and\s|or\s)\s?$/;
const word = new RegExp(`(?<![\\p{L}\\d@#/._-])${item}(?![\\p{L}\\d_/@]|\\.\\p{L}|['’]\\p{L})`, "gu");

/**
 * Unknown tools of enumerations.
 * @param known for each block, the names of the catalogue in it
 * @param isName tells what already names a person, a company or an event
 */
export function findEnumeratedTools(
  blocks: readonly Block[],
  known: readonly (readonly (KnownName & { readonly doubtful: boolean })[])[],
  isName: (text: string) => boolean,
): UnknownTool[] {
  return blocks.flatMap((block, i) => {
    const sure = (known[i] ?? []).filter((one) => one.kind === "tool" && !one.doubtful);
    if (sure.length === 0 || block.kind === "rule" || block.kind === "row") return [];
    const text = readableText(block.inline);
    if (!sure.some((one) => isInList(text, one))) return [];
    return matches(word, text).flatMap((match): UnknownTool[] => {
      const name = match[0];
      const start = match.index;
      const end = start + name.length;
      const around = nearest(sure, start, 3);
      const before = around.find((one) => isBetween(text, one.end, start));
      const behind = around.find((one) => isBetween(text, end, one.start));
      if (before === undefined && behind === undefined) return [];
      if (around.some((one) => one.start < end && start < one.end) || !isUnknownName(name) || isName(name))
        return [];
      const compared =
        /\bvs\.?\s$/.test(text.slice(Math.max(0, start - 5), start)) ||
        /^\svs\.?\s/.test(text.slice(end, end + 5));
      // one neighbour may be chance; two, or a comparison with one, is not
      const two =
        (before !== undefined && behind !== undefined) ||
        (before !== undefined &&
          nearest(sure, before.start, 3).some((one) => isBetween(text, one.end, before.start))) ||
        (behind !== undefined &&
          nearest(sure, behind.end, 3).some((one) => isBetween(text, behind.end, one.start)));
      const first = Math.min(start, before?.start ?? start);
      const isUsed =
        /^\p{Lu}/u.test(name) &&
        !/\s/.test(name) &&
        usedBefore.test(text.slice(Math.max(0, first - 16), first));
      const enough = two || isUsed || (compared && (before ?? behind) !== undefined);
      return enough
        ? [{ block: i, start, end, name, rule: "in one breath with known tools", confidence: 0.55 }]
        : [];
    });
  });
}

/** `trained with Theano and Lasagne`: what is done with a tool is done with the next one too. */
const usedBefore = /\b(?:with|using|uses?|used|via|through|tried|on top of)\s$/i;

/** Whether what begins or ends a step of a list stands beside a name; saves a look at every word of most lines. */
const isInList = (text: string, { start, end }: KnownName): boolean =>
  /^\s{0,2}(?:[,/+&]|and\s|or\s|und\s|vs|versus)/.test(text.slice(end, end + longestBetween)) ||
  /(?:[,/+&]|\b(?:and|or|und|vs\.?|versus)\s)\s?$/.test(
    text.slice(Math.max(0, start - longestBetween), start),
  );

/** No words between two names of a list are longer. */
const longestBetween = 12;

const isBetween = (text: string, from: number, to: number): boolean =>
  from <= to && to - from <= longestBetween && between.test(text.slice(from, to));

const isUnknownName = remember(looksUnknown);

function looksUnknown(name: string): boolean {
  const words = name.split(/[\s-]/);
  if (
    !isPlausible(name) ||
    words.some((one) => isGivenName(one)) ||
    words.every((one) => isOrdinaryWord(one))
  )
    return false;
  if (/^\p{Lu}{2,5}s?$/u.test(name) || lookUp(name, "tool") !== undefined) return false;
  if (words.length > 1 && isOrdinaryWord(words[0] ?? "")) return false;
  return words.length < 3 || /\p{Ll}\p{Lu}/u.test(name);
}
