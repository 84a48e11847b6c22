/** Makes of the catalogue's parts what `PackedNames` reads: the build does it for Node, other programs when they begin. */
import { nameKey } from "../text/fold";
import { tablePlaces } from "../text/number-table";
import type { CataloguePart } from "./catalogue-source";
import { beginningsOf, foldedName } from "./beginnings";
import { modeOf } from "./match-mode";
import { phraseOf, phrasesOf, sumsOf } from "./name-matcher";
import { matchModes, sectionNames, spellingsOf, type PackedCatalogue, type PartHead } from "./packed-names";

/** How many entries are packed between two rests: all of them take half a second. */
const together = 500;

/**
 * @param isKept which properties of an entry are kept; all of them where it is left out
 * @returns the packed catalogue at the end; until then it rests again and again
 */
export function* packCatalogue(
  parts: readonly CataloguePart[],
  isKept?: (property: string) => boolean,
): Generator<undefined, PackedCatalogue, undefined> {
  const heads: PartHead[] = [];
  const texts: string[] = [];
  const ends: number[] = [];
  const firstSpellings: number[] = [];
  const spellings: number[] = [];
  const byKey = new NumberLists();
  const byPhrase = new NumberLists();
  const byBeginning = new NumberLists();
  const sums = new Map<number, number>();
  let end = 0;
  for (const { kind, field, entries } of parts) {
    for (const entry of entries) {
      const number = ends.length;
      const text = inOneByteLetters(JSON.stringify(entry, isKept && replacer(isKept)));
      texts.push(text);
      ends.push((end += text.length));
      firstSpellings.push(spellings.length);
      for (const spelling of spellingsOf(entry)) {
        const mode = modeOf(entry, spelling);
        for (const words of phrasesOf(spelling, mode)) {
          byPhrase.add(phraseOf(words), spellings.length);
          for (const [sum, may] of sumsOf(words)) sums.set(sum, (sums.get(sum) ?? 0) | may);
        }
        for (const letters of lettersOf(spelling)) byBeginning.add(letters, spellings.length);
        // by itself a short form is a word like any other
        if (entry.short?.includes(spelling) !== true) byKey.add(nameKey(spelling), number);
        spellings.push(number * matchModes.length + matchModes.indexOf(mode));
      }
      if (number % together === 0) yield;
    }
    heads.push({ kind, field, end: ends.length });
  }
  yield;
  const keys = tablePlaces(byKey.places);
  yield;
  const phrases = tablePlaces(byPhrase.places);
  yield;
  const sections: Readonly<Record<(typeof sectionNames)[number], Int32Array>> = {
    ends: Int32Array.from(ends),
    firstSpellings: Int32Array.from(firstSpellings),
    spellings: Int32Array.from(spellings),
    keys,
    keyLists: Int32Array.from(byKey.flat()),
    phrases,
    phraseLists: Int32Array.from(byPhrase.flat()),
    sums: Int32Array.from([...sums].flat()),
    beginnings: tablePlaces(byBeginning.places),
    beginningLists: Int32Array.from(byBeginning.flat()),
  };
  return { heads, text: texts.join(""), sections: sectionNames.map((name) => sections[name]) };
}

/** A single letter may be all that is typed, and thousands have a later word that begins with it: the first word's is enough. */
const lettersOf = (spelling: string): Set<string> => {
  const folded = foldedName(spelling);
  return new Set([...beginningsOf(folded), folded.charAt(0)]);
};

const replacer =
  (isKept: (property: string) => boolean) =>
  (key: string, value: unknown): unknown =>
    // the entry itself has no name, what stands in a list a number
    key === "" || /^\d/.test(key) || isKept(key) ? value : undefined;

/** A single letter of more would make the engine keep all of the text in two bytes a letter. */
const inOneByteLetters = (json: string): string =>
  json.replace(/[^\0-\xff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** Lists of numbers by text, in the order in which they were added. */
class NumberLists {
  private readonly lists = new Map<string, number[]>();

  add(text: string, number: number): void {
    const list = this.lists.get(text);
    if (list === undefined) this.lists.set(text, [number]);
    else list.push(number);
  }

  /** Where each list begins in all of them behind one another. */
  get places(): Map<string, number> {
    let at = 0;
    return new Map(
      [...this.lists].map(([text, { length }]) => {
        at += length;
        return [text, at - length];
      }),
    );
  }

  /** All of them; the last number of each is its complement. */
  flat(): number[] {
    return [...this.lists.values()].flatMap((list) =>
      list.map((number, i) => (i === list.length - 1 ? ~number : number)),
    );
  }
}
