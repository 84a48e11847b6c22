/** Names by the beginnings of their words, for completion: a typed prefix costs its bucket, not the whole workspace. */
import type { EntityKind } from "../../../protocol/kinds";
import { wordsOf } from "../catalogue/name-matcher";
import { nameKey } from "../text/fold";

export interface IndexedName {
  /** Identity of the entity, or `kind:key` of a catalogue entry. */
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** Spelling that was matched; the name itself or an alias. */
  readonly spelling: string;
  /** False for what only the catalogue knows. */
  readonly inNotes: boolean;
}

export interface FoundName {
  readonly name: IndexedName;
  /** False where a later word of the name begins so. */
  readonly atStart: boolean;
}

interface Entry {
  readonly folded: string;
  readonly words: readonly string[];
  readonly value: IndexedName;
}

/** Words are sorted into buckets by their first letter, and by this many. */
const depth = 2;

export class PrefixIndex {
  private readonly buckets = new Map<string, Set<Entry>>();
  private readonly byId = new Map<string, Entry[]>();
  private readonly byKey = new Map<string, Entry[]>();

  /** Puts the names of one entity in the place of those that it had. */
  set(id: string, names: readonly IndexedName[]): void {
    const before = this.byId.get(id) ?? [];
    if (before.length === names.length && before.every(({ value }, i) => isSame(value, names[i]))) return;
    for (const entry of before) {
      for (const bucket of bucketsOf(entry)) this.buckets.get(bucket)?.delete(entry);
      const key = nameKey(entry.value.spelling);
      const left = this.byKey.get(key)?.filter((one) => one !== entry) ?? [];
      if (left.length > 0) this.byKey.set(key, left);
      else this.byKey.delete(key);
    }
    if (names.length === 0) {
      this.byId.delete(id);
      return;
    }
    const entries = names.map((value): Entry => {
      const words = wordsOf(value.spelling).map((word) => word.folded);
      return { folded: words.join(" "), words, value };
    });
    this.byId.set(id, entries);
    for (const entry of entries) {
      const key = nameKey(entry.value.spelling);
      this.byKey.set(key, [...(this.byKey.get(key) ?? []), entry]);
      for (const bucket of bucketsOf(entry)) {
        const set = this.buckets.get(bucket);
        if (set === undefined) this.buckets.set(bucket, new Set([entry]));
        else set.add(entry);
      }
    }
  }

  /** Names of which a spelling has the same normal form. */
  called(name: string): IndexedName[] {
    return (this.byKey.get(nameKey(name)) ?? []).map(({ value }) => value);
  }

  /** Names of which the typed words begin the whole, or begin at one of its words. */
  find(typed: string): FoundName[] {
    const words = wordsOf(typed).map((word) => word.folded);
    const wanted = words.join(" ");
    if (wanted === "") return [];
    const found: FoundName[] = [];
    for (const entry of this.buckets.get(wanted.slice(0, depth)) ?? []) {
      const atStart = entry.folded.startsWith(wanted) || startsAsOneWord(entry, wanted);
      if (atStart) found.push({ name: entry.value, atStart });
      else if (words.length === 1 && entry.words.some((word) => word.startsWith(wanted)))
        found.push({ name: entry.value, atStart });
    }
    return found;
  }
}

/** `gitlabc` for `GitLab CI`. */
const startsAsOneWord = ({ words }: Entry, wanted: string): boolean =>
  words.length > 1 && wanted.startsWith(words[0] ?? "") && words.join("").startsWith(wanted);

const isSame = (one: IndexedName, other: IndexedName | undefined): boolean =>
  one.spelling === other?.spelling && one.name === other.name && one.inNotes === other.inNotes;

const bucketsOf = ({ words, folded }: Entry): Set<string> =>
  new Set([...words, folded].flatMap((word) => [word.slice(0, 1), word.slice(0, depth)]));
