/** Names that are nearly another one: found by what is left of them without one letter, so that looking costs no scan. */
import type { EntityKind } from "../../../protocol/kinds";
import { nameKey, plainKey } from "../text/fold";

export interface SimilarName {
  readonly id: string;
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
  /** By sums of what is left of a name: what they find is looked at again, so two of one sum do no harm. */
  private readonly byRest = new Map<number, Entry | readonly Entry[]>();
  private readonly byId = new Map<string, readonly Entry[]>();
  /** What was found since a name came or went: the same note is asked about again and again. */
  private readonly found = new Map<string, readonly SimilarName[]>();

  /** Puts the names of an entity in the place of those that it had. */
  set(id: string, kind: EntityKind, names: readonly string[]): void {
    const before = this.byId.get(id) ?? [];
    if (before.length === names.length && before.every((one, i) => one.name === names[i])) return;
    this.found.clear();
    for (const entry of before)
      for (const rest of restsOf(entry.plain, entry.name, kind)) this.remove(rest, entry);
    const entries = names.map((name): Entry => ({ id, kind, name, plain: plainKey(name) }));
    if (entries.length === 0) this.byId.delete(id);
    else this.byId.set(id, entries);
    for (const entry of entries)
      for (const rest of restsOf(entry.plain, entry.name, kind)) this.add(rest, entry);
  }

  private add(rest: number, entry: Entry): void {
    const known = this.byRest.get(rest);
    if (known === undefined) this.byRest.set(rest, entry);
    else this.byRest.set(rest, [...listOf(known), entry]);
  }

  private remove(rest: number, entry: Entry): void {
    const left = listOf(this.byRest.get(rest)).filter((one) => one !== entry);
    const [first] = left;
    if (first === undefined) this.byRest.delete(rest);
    else this.byRest.set(rest, left.length === 1 ? first : left);
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
    for (const rest of restsOf(plain, name, kind ?? "tool"))
      for (const entry of listOf(this.byRest.get(rest))) {
        if (entry.id === self || found.has(entry.id) || (kind !== undefined && entry.kind !== kind)) continue;
        const reason = differenceOf(name, plain, entry);
        if (reason !== undefined) found.set(entry.id, { id: entry.id, name: entry.name, reason });
      }
    return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}

const listOf = (known: Entry | readonly Entry[] | undefined): readonly Entry[] =>
  known === undefined ? [] : "id" in known ? [known] : known;

/** Sums of the name, and of all that is left of it without one letter; of a person also of the surname with the initial. */
function restsOf(plain: string, name: string, kind: EntityKind): Set<number> {
  const rests = new Set([sumWithout(plain, -1)]);
  if (plain.length >= shortest && plain.length < 60)
    for (let i = 0; i < plain.length; i++) rests.add(sumWithout(plain, i));
  if (kind === "speaker") {
    const words = name.split(/\s+/);
    const [first = "", last = ""] = [words[0], words.at(-1)];
    if (words.length > 1) rests.add(sumWithout(`@${plainKey(first).slice(0, 1)} ${plainKey(last)}`, -1));
  }
  return rests;
}

/** Fowler, Noll and Vo's sum of all letters but one. */
function sumWithout(text: string, left: number): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++)
    if (at !== left) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum;
}

function differenceOf(name: string, plain: string, other: Entry): string | undefined {
  if (nameKey(name) === nameKey(other.name)) return undefined;
  if (plain === other.plain) return "they differ in accents only";
  if (other.kind === "speaker") {
    const short = [name, other.name].find((one) => /^\p{Lu}\.?\s/u.test(one));
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
