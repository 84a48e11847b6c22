/**
 * Finds all of many names in a text in one pass over its normalised words; the longest match wins. Knows spelling and
 * word boundaries, nothing about what a name stands for.
 */
import { ListsByKey } from "../text/lists-by-key";
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
}

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
      words.push({ start, end, folded: text.slice(start, end).toLowerCase() });
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
  for (const match of matches(wordPattern, text))
    words.push({
      start: match.index,
      end: match.index + match[0].length,
      folded: match[0].normalize("NFKC").toLowerCase(),
    });
  return words;
}

/** What may stand between two words of one name: `Node.js`, `GitLab/CI`, `Kata-Containers`, `re:Invent`, `Windows 95`. */
const joint = /^[ \t\n\u00a0\-_./:&+'’]{0,3}$/;
/** Names at least this long are also found when written as one word: `KataContainers`. */
const joinable = 7;

export class NameMatcher<T> {
  /** Names by their words, with a space between them: a tree of words would take five times the memory. */
  private readonly names = new ListsByKey<string, Name<T>>();
  /** How many words the longest name has that begins with a word. */
  private readonly mostWords = new Map<string, number>();
  /** Two words or more with which a longer name begins. */
  private readonly beginnings = new Set<string>();

  constructor(names: Iterable<Name<T>>) {
    for (const name of names) this.add(name);
  }

  add(name: Name<T>): void {
    const words = wordsOf(name.name).map((word) => word.folded);
    this.insert(words, name);
    const joined = words.join("");
    if (words.length > 1 && joined.length >= joinable && name.mode === "fold") this.insert([joined], name);
  }

  private insert(words: readonly string[], name: Name<T>): void {
    const [first] = words;
    if (first === undefined) return;
    this.names.add(words.join(" "), name);
    this.mostWords.set(first, Math.max(words.length, this.mostWords.get(first) ?? 0));
    for (let count = 2; count < words.length; count++) this.beginnings.add(words.slice(0, count).join(" "));
  }

  /**
   * All names in the text, from left to right, none inside another. Time is linear in the text's length.
   * @param small true where names that must be spelled exactly may also be all in small letters
   */
  find(text: string, words: readonly Word[] = wordsOf(text), small = false): NameMatch<T>[] {
    const found: NameMatch<T>[] = [];
    for (let i = 0; i < words.length; i++) {
      // most words begin no name
      const most = this.mostWords.get(words[i]?.folded ?? "");
      if (most === undefined) continue;
      const hit = this.longest(text, words, i, Math.min(words.length, i + most), small);
      if (hit === undefined) continue;
      found.push(hit.match);
      i = hit.last;
    }
    return found;
  }

  /** The longest name that begins with a word and ends before another, and which word is its last. */
  private longest(
    text: string,
    words: readonly Word[],
    first: number,
    end: number,
    small: boolean,
  ): { match: NameMatch<T>; last: number } | undefined {
    let best: { match: NameMatch<T>; last: number } | undefined;
    let phrase = "";
    let before: Word | undefined;
    for (let i = first; i < end; i++) {
      const word = words[i];
      if (word === undefined) break;
      if (before === undefined) phrase = word.folded;
      else if (isJoint(text, before.end, word.start)) phrase = `${phrase} ${word.folded}`;
      else break;
      before = word;
      const known = this.names.get(phrase);
      if (known.length > 0) {
        const start = words[first]?.start ?? 0;
        const written = text.slice(start, word.end);
        const names = known.filter((name) => fits(name, written, small));
        if (names.length > 0) best = { match: { start, end: word.end, names }, last: i };
      }
      if (i > first && !this.beginnings.has(phrase)) break;
    }
    return best;
  }
}

/** Most often a space stands there. */
const isJoint = (text: string, from: number, to: number): boolean =>
  (to - from === 1 && text.charCodeAt(from) === 32) || joint.test(text.slice(from, to));

const spaces = /\s+/g;

const fits = (name: Name<unknown>, written: string, small: boolean): boolean =>
  name.mode === "fold" ||
  written.replace(spaces, " ") === name.name ||
  (small && name.mode === "case" && written === written.toLowerCase());
