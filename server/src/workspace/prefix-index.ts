/** Names by the beginnings of their words, for completion: a typed prefix costs its bucket, not the whole workspace. */
import type { EntityKind } from "../../../protocol/kinds";
import { wordsOf } from "../catalogue/name-matcher";

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

/** Takes a name that was found; `atStart` is false where a later word of the name begins so. */
export type VisitName = (name: IndexedName, atStart: boolean) => void;

/** A name with its words in normal form, and a space between them; one object, since there are tens of thousands. */
export interface Entry extends IndexedName {
  readonly folded: string;
}

/** Words are sorted into buckets by so many of their first letters. */
const depth = 2;

export class PrefixIndex {
  /** First letter → first letters → names with a word that begins so. */
  private readonly buckets = new Map<string, Map<string, Entry[]>>();

  /** @returns what `remove` asks for */
  add(value: IndexedName): Entry {
    const folded = wordsOf(value.spelling)
      .map((word) => word.folded)
      .join(" ");
    // a copy with one more field would have a place of its own for that
    const { id, kind, name, spelling, inNotes } = value;
    const entry: Entry = { id, kind, name, spelling, inNotes, folded };
    for (const beginning of beginningsOf(entry)) {
      const letter = beginning.charAt(0);
      let buckets = this.buckets.get(letter);
      if (buckets === undefined) this.buckets.set(letter, (buckets = new Map<string, Entry[]>()));
      const bucket = buckets.get(beginning);
      if (bucket === undefined) buckets.set(beginning, [entry]);
      else bucket.push(entry);
    }
    return entry;
  }

  remove(entry: Entry): void {
    for (const beginning of beginningsOf(entry)) {
      const bucket = this.buckets.get(beginning.charAt(0))?.get(beginning) ?? [];
      const at = bucket.indexOf(entry);
      if (at >= 0) bucket.splice(at, 1);
    }
  }

  /**
   * Names of which the typed words begin the whole, or begin at one of its words. One letter begins thousands, so there is
   * no object for each; a name comes twice where a letter begins two of its words.
   * @param visit is told whether the typed words begin the whole name
   */
  forEach(typed: string, visit: VisitName): void {
    const words = wordsOf(typed).map((word) => word.folded);
    const wanted = words.join(" ");
    for (const bucket of this.bucketsFor(wanted))
      for (const entry of bucket) {
        const atStart = entry.folded.startsWith(wanted) || startsAsOneWord(entry, wanted);
        if (atStart || (words.length === 1 && entry.folded.includes(` ${wanted}`))) visit(entry, atStart);
      }
  }

  private *bucketsFor(wanted: string): Iterable<readonly Entry[]> {
    const buckets = this.buckets.get(wanted.charAt(0));
    if (buckets === undefined) return;
    if (wanted.length < depth) yield* buckets.values();
    else yield buckets.get(wanted.slice(0, depth)) ?? [];
  }
}

/** `gitlabc` for `GitLab CI`. */
function startsAsOneWord({ folded }: Entry, wanted: string): boolean {
  const end = folded.indexOf(" ");
  return end > 0 && wanted.startsWith(folded.slice(0, end)) && folded.replaceAll(" ", "").startsWith(wanted);
}

const beginningsOf = ({ folded }: Entry): Set<string> =>
  new Set(
    [...folded.split(" "), folded, folded.replaceAll(" ", "")]
      .map((word) => word.slice(0, depth))
      .filter((word) => word !== ""),
  );
