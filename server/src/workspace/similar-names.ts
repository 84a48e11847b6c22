/** Names that are nearly another one: found by the half that one mistake leaves as it is, so that looking costs no scan. */
import type { EntityKind } from "../../../protocol/kinds";
import { nameKey, plainKey } from "../text/fold";
import { ListsByKey } from "../text/lists-by-key";

export interface SimilarName {
  readonly id: string;
  /** The spelling of it that is nearly the same. */
  readonly name: string;
  /** Half a sentence: `they differ in one letter`. */
  readonly reason: string;
}

interface Entry {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly plain: string;
}

/** How many answers are kept. */
const mostFound = 5_000;
/** Below this many letters one letter makes another word. */
const shortest = 6;

export class SimilarNames {
  /** By sums of parts of a name: what they find is looked at again, so two of one sum do no harm. */
  private readonly byPart = new ListsByKey<number, Entry>();
  private readonly byId = new Map<string, readonly Entry[]>();
  /** What was found since a name came or went: the same note is asked about again and again. */
  private readonly found = new Map<string, readonly SimilarName[]>();

  /** Puts the names of an entity in the place of those that it had. */
  set(id: string, kind: EntityKind, names: readonly string[]): void {
    const before = this.byId.get(id) ?? [];
    if (before.length === names.length && before.every((one, i) => one.name === names[i])) return;
    this.found.clear();
    for (const entry of before) for (const part of partsOf(entry)) this.byPart.remove(part, entry);
    const entries = names.map((name): Entry => ({ id, kind, name, plain: plainKey(name) }));
    if (entries.length === 0) this.byId.delete(id);
    else this.byId.set(id, entries);
    for (const entry of entries) for (const part of partsOf(entry)) this.byPart.add(part, entry);
  }

  /** Other entities whose name is nearly this one, sorted by identity. */
  find(name: string, kind: EntityKind | undefined, self?: string): readonly SimilarName[] {
    const key = `${kind ?? ""}:${self ?? ""}:${name}`;
    const known = this.found.get(key);
    if (known !== undefined) return known;
    const found = this.look(name, kind, self);
    if (this.found.size >= mostFound) this.found.clear();
    this.found.set(key, found);
    return found;
  }

  private look(name: string, kind: EntityKind | undefined, self: string | undefined): SimilarName[] {
    const plain = plainKey(name);
    const found = new Map<string, SimilarName>();
    for (const part of partsAround(plain, name, kind))
      for (const entry of this.byPart.get(part)) {
        if (entry.id === self || found.has(entry.id) || (kind !== undefined && entry.kind !== kind)) continue;
        const reason = differenceOf(name, plain, entry);
        if (reason !== undefined) found.set(entry.id, { id: entry.id, name: entry.name, reason });
      }
    return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}

/** As long and longer ones are no names. */
const longest = 60;

/**
 * What a name is found by: the beginning and the end that a single mistake can't have touched both; of a person also the
 * surname with the initial.
 */
function partsOf({ plain, name, kind }: Entry): Set<number> {
  const parts = new Set(partsOfLength(plain, plain.length));
  if (kind === "speaker") for (const part of initialsOf(name)) parts.add(part);
  return parts;
}

/** What names are found by that are one step from this one: a letter longer, as long, or a letter shorter. */
function partsAround(plain: string, name: string, kind: EntityKind | undefined): Set<number> {
  const parts = new Set<number>();
  // what is as long comes first: the same letters with other accents say more than a letter less
  const lengths =
    plain.length < longest - 1 ? [plain.length, plain.length - 1, plain.length + 1] : [plain.length];
  for (const length of lengths) for (const part of partsOfLength(plain, length)) parts.add(part);
  if (kind === "speaker") for (const part of initialsOf(name)) parts.add(part);
  return parts;
}

/**
 * Sums of the parts by which a name of so many letters is found. With two letters of it left out, both halves can't change
 * at once: one letter more, less or other, or two that change places, lie in the first half or behind it.
 */
function partsOfLength(plain: string, length: number): number[] {
  if (length < shortest || length >= longest) return plain.length === length ? [sumOf(`=${plain}`)] : [];
  const half = (length >> 1) - 1;
  const long = String(length);
  return [sumOf(`${long}<${plain.slice(0, half)}`), sumOf(`${long}>${plain.slice(plain.length - half)}`)];
}

/** `J. Roe` for `Jane Roe`. */
function initialsOf(name: string): number[] {
  const words = name.split(/\s+/);
  const [first = "", last = ""] = [words[0], words.at(-1)];
  return words.length > 1 ? [sumOf(`@${plainKey(first).slice(0, 1)} ${plainKey(last)}`)] : [];
}

/** Fowler, Noll and Vo's sum. */
function sumOf(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum;
}

function differenceOf(name: string, plain: string, other: Entry): string | undefined {
  if (plain === other.plain)
    return nameKey(name) === nameKey(other.name) ? undefined : "they differ in accents only";
  if (other.kind === "speaker") {
    const short = [name, other.name].find((one) => initial.test(one));
    const long = short === name ? other.name : name;
    const surname = (one: string): string => plainKey(one.split(/\s+/).at(-1) ?? "");
    if (
      short !== undefined &&
      surname(short) === surname(long) &&
      plainKey(short).startsWith(plainKey(long).slice(0, 1))
    )
      return "one has only the initial";
  }
  if (Math.min(plain.length, other.plain.length) < shortest) return undefined;
  const step = editStep(plain, other.plain);
  if (step === undefined || /\d/.test(step.letters) || (step.letters === "s" && step.atEnd)) return undefined;
  return step.swapped ? "two letters have changed places" : "they differ in one letter";
}

const initial = /^\p{Lu}\.?\s/u;

/** The one step from one word to another: a letter more, less or other, or two that changed places. */
function editStep(a: string, b: string): { letters: string; atEnd: boolean; swapped: boolean } | undefined {
  if (Math.abs(a.length - b.length) > 1) return undefined;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - start && a[a.length - 1 - tail] === b[b.length - 1 - tail])
    tail++;
  const left = a.slice(start, a.length - tail);
  const right = b.slice(start, b.length - tail);
  if (left.length <= 1 && right.length <= 1)
    return { letters: left + right, atEnd: tail === 0, swapped: false };
  const isSwap = left.length === 2 && right === `${left.charAt(1)}${left.charAt(0)}`;
  return isSwap ? { letters: left, atEnd: tail === 0, swapped: true } : undefined;
}
