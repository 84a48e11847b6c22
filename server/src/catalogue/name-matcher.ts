/**
 * Finds all of many names in a text in one pass over its normalised words; the longest match wins. Knows spelling and
 * word boundaries, nothing about what a name stands for.
 */
import { isOrdinaryWord } from "./words";
import { matches } from "../text/matches";

/** How strictly a name must be spelled: any case; exactly as given; as given, and other evidence has to agree. */
export type MatchMode = "fold" | "case" | "context";

export interface Name<T> {
  readonly name: string;
  readonly mode: MatchMode;
  readonly value: T;
}

export interface NameMatch<T> {
  /** UTF-16 offsets into the searched text. */
  readonly start: number;
  readonly end: number;
  /** Everything that is called so: a company and its product often share a name. */
  readonly names: readonly Name<T>[];
}

export interface Word {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  /** Of the folded letters, 32 bits. */
  readonly sum: number;
}

export const wordFrom = (start: number, end: number, folded: string): Word => {
  let sum = 0;
  for (let at = 0; at < folded.length; at++)
    sum = (Math.imul(sum ^ folded.charCodeAt(at), 0x9e3779b1) + 0x7f4a7c15) | 0;
  return { start, end, folded, sum };
};

const wordPattern = /[\p{L}\p{N}\p{M}]+(?:\+\+|#(?![\p{L}\p{N}]))?/gu;

/** The words of a text in normal form; `C++` and `C#` keep their signs. */
export const wordsOf = (text: string): Word[] => plainWordsOf(text) ?? foreignWordsOf(text);

const isPlainWordLetter = new Uint8Array(128);
for (let code = 0; code < 128; code++)
  if (/[A-Za-z0-9]/.test(String.fromCharCode(code))) isPlainWordLetter[code] = 1;

/** The words of a text without letters beyond ASCII; `undefined` for any other text. */
function plainWordsOf(text: string): Word[] | undefined {
  const words: Word[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 32;
    if (code > 127) return undefined;
    if (isPlainWordLetter[code] === 1) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      const end = at + signLength(text, at);
      words.push(wordFrom(start, end, text.slice(start, end).toLowerCase()));
      start = -1;
    }
  }
  return words;
}

/** `++` or `#` behind a word belongs to it. */
function signLength(text: string, at: number): number {
  if (text.startsWith("++", at)) return 2;
  return text[at] === "#" && !/[A-Za-z0-9]/.test(text.charAt(at + 1)) ? 1 : 0;
}

function foreignWordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of matches(wordPattern, text))
    // `Rubyで`: languages that put no spaces between words put none before a Latin name either
    for (const part of wide.test(word) ? matches(sameLetters, word) : [{ 0: word, index: 0 }]) {
      const start = index + part.index;
      words.push(wordFrom(start, start + part[0].length, part[0].normalize("NFKC").toLowerCase()));
    }
  return words;
}

/** Letters of China, Japan and Korea. */
const wideLetter = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\u30fc";
const wide = new RegExp(`[${wideLetter}]`, "u");
const sameLetters = new RegExp(`[${wideLetter}]+|[^${wideLetter}]+`, "gu");

/** What may stand between two words of one name: `Node.js`, `GitLab/CI`, `Kata-Containers`, `re:Invent`, `Windows 95`. */
const joint = /^[ \t\n\u00a0\-_./:&+'’!]{0,3}$/;
/** Names at least this long are also found when written as one word: `KataContainers`. */
const joinable = 7;

/** What a phrase may be, as bits. */
const wholeName = 1;
const beginning = 2;

/** Names by their phrases: a phrase is the normal forms of its words with a space between them. */
export interface NameStore<T> {
  /** What a phrase of this sum may be, as bits: most words of a text begin no name, and a look at a number tells so. */
  mayBe(sum: number): number;
  /** The names that a phrase is, in their order. */
  named(phrase: string): readonly Name<T>[];
}

/** Names of libraries need fewer: `d3js`. */
const joinableLibrary = 4;

/** The two words in `OverlayFS` and `JSHint`; `conduit.io` is an address. */
const twoInOne =
  /^(\p{Lu}\p{Ll}+)(\p{Lu}\p{Ll}{2,}|(?!IO$|AI$)\p{Lu}{2,})$|^(\p{Lu}{2,})(\p{Lu}\p{Ll}{2,})$/u;

/** The ways in which a name may be written: its words, and where it is long enough all of them as one, or its parts by themselves. */
export function phrasesOf(name: string, mode: MatchMode): (readonly Word[])[] {
  const words = wordsOf(name);
  if (words.length === 0) return [];
  if (mode !== "fold") return [words];
  const joined = words.map((word) => word.folded).join("");
  const least = words.at(-1)?.folded === "js" ? joinableLibrary : joinable;
  if (words.length > 1)
    return joined.length >= least ? [words, [wordFrom(0, joined.length, joined)]] : [words];
  const [, first, second, capitals, rest] = twoInOne.exec(name) ?? [];
  const parts = [first ?? capitals, second ?? rest].flatMap((part) => part?.toLowerCase() ?? []);
  // `state flow` may be any, and so may `open SSL connections`; `JS Mobile Conf` is no `MobileConf`
  if (
    parts.length < 2 ||
    /^(?:git|java|open|type)$/.test(parts[0] ?? "") ||
    /^(?:con|conf|fest|camp|days?)$/.test(parts[1] ?? "") ||
    parts.every((part) => isOrdinaryWord(part))
  )
    return [words];
  return [words, parts.map((part) => wordFrom(0, part.length, part))];
}

export const phraseOf = (words: readonly Word[]): string => words.map(({ folded }) => folded).join(" ");

/** The sum of each beginning of a phrase, the whole last, and what it may be as bits. */
export function sumsOf(words: readonly Word[]): (readonly [sum: number, may: number])[] {
  let sum = 0;
  return words.map((word, i) => {
    sum = withWord(sum, word);
    return [sum, i === words.length - 1 ? wholeName : beginning];
  });
}

/** The sum of a phrase with one more word; of no word it is 0. */
const withWord = (sum: number, word: Word): number => {
  const mixed = Math.imul(sum ^ word.sum, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
};

export class NameMatcher<T> {
  constructor(private readonly store: NameStore<T>) {}

  /**
   * All names in the text, from left to right, none inside another. Time is linear in the text's length.
   * @param small true where names that must be spelled exactly may also be all in small letters
   */
  find(text: string, words: readonly Word[] = wordsOf(text), small = false): NameMatch<T>[] {
    const found: NameMatch<T>[] = [];
    for (let i = 0; i < words.length; i++) {
      const hit = this.longest(text, words, i, small);
      if (hit === undefined) continue;
      found.push(hit.match);
      i = hit.last;
    }
    return found;
  }

  /** The longest name that begins with a word, and which word is its last. */
  private longest(
    text: string,
    words: readonly Word[],
    first: number,
    small: boolean,
  ): { match: NameMatch<T>; last: number } | undefined {
    let best: { match: NameMatch<T>; last: number } | undefined;
    let sum = 0;
    for (let i = first; i < words.length; i++) {
      const word = words[i];
      const before = words[i - 1];
      if (word === undefined) break;
      if (i > first && before !== undefined && !isJoint(text, before.end, word.start)) break;
      sum = withWord(sum, word);
      const may = this.store.mayBe(sum);
      if ((may & wholeName) !== 0) {
        const match = this.named(text, words, first, i, small);
        if (match !== undefined) best = { match, last: i };
      }
      if ((may & beginning) === 0) break;
    }
    return best;
  }

  /** The name that some words are, if they are one. */
  private named(
    text: string,
    words: readonly Word[],
    first: number,
    last: number,
    small: boolean,
  ): NameMatch<T> | undefined {
    let phrase = words[first]?.folded ?? "";
    for (let i = first + 1; i <= last; i++) phrase += ` ${words[i]?.folded ?? ""}`;
    const known = this.store.named(phrase);
    if (known.length === 0) return undefined;
    const place = { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
    const names = known.filter((one) => fits(one, text, withSigns(one, place), small));
    const [shown] = names;
    if (shown === undefined) return undefined;
    const { start, end } = withSigns(shown, place);
    return { start, end, names };
  }
}

/** Most often a space stands there. */
const isJoint = (text: string, from: number, to: number): boolean =>
  (to - from === 1 && text.charCodeAt(from) === 32) || joint.test(text.slice(from, to));

const spaces = /\s+/g;

/** A sign that joins names as often as it stands in one, `Chef + InSpec`; a sentence's end, `Grafana. Asserts in …`. */
const apart = /\s[+/&:–—-]\s|[:!]\s|\p{L}{4}\.\s/u;

function fits(name: Name<unknown>, text: string, { start, end }: Place, small: boolean): boolean {
  const written = text.slice(start, end);
  if (written.includes(" ") && apart.test(written) && !apart.test(name.name)) return false;
  return (
    name.mode === "fold" ||
    written === name.name ||
    (name.name.includes(" ") && written.replace(spaces, " ") === name.name) ||
    (small &&
      name.mode === "case" &&
      (isPlain(name.name) ? written === written.toLowerCase() : written === name.name.toLowerCase())) ||
    (small && isWithCapital(written, name.name))
  );
}

/** `Gulp` for `gulp`: a word of small letters alone has its capital where a writer gives one to all names. */
const isWithCapital = (written: string, name: string): boolean =>
  name.length >= shortestWithCapital &&
  written.length === name.length &&
  written.charCodeAt(0) === name.charCodeAt(0) - 32 &&
  smallWord.test(name) &&
  written.slice(1) === name.slice(1);

const shortestWithCapital = 3;
const smallWord = /^[a-z][a-z\d]+$/;

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Neither a letter nor a digit; letters beyond ASCII are none. */
const isSign = (code: number): boolean => code < 128 && isPlainWordLetter[code] !== 1;

/** A name without signs at its ends. */
const isPlain = (name: string): boolean =>
  !isSign(name.charCodeAt(0)) && !isSign(name.charCodeAt(name.length - 1));

/** With the signs that a name that must be spelled exactly begins or ends with: `.NET`, `TLA+`. */
function withSigns({ name, mode }: Name<unknown>, place: Place): Place {
  if (mode === "fold" || isPlain(name)) return place;
  const words = wordsOf(name);
  const before = words[0]?.start ?? 0;
  const behind = name.length - (words.at(-1)?.end ?? name.length);
  return { start: Math.max(0, place.start - before), end: place.end + behind };
}
