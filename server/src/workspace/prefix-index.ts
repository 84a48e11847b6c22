/** Names by the beginnings of their words, for completion: a typed prefix costs its bucket, not the whole workspace. */
import type { EntityKind } from "../../../protocol/kinds";
import { beginningsOf, depth, foldedName } from "../catalogue/beginnings";

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

export function entryOf({ id, kind, name, spelling, inNotes }: IndexedName): Entry {
  // a copy with one more field would have a place of its own for that
  return { id, kind, name, spelling, inNotes, folded: foldedName(spelling) };
}

/**
 * Names of which the typed words begin the whole, or begin at one of its words. One letter begins thousands, so there is
 * no object for each; a name may come twice where a letter begins two of its words.
 * @param bucketsFor gives the names by up to `depth` letters with which a word of them begins
 * @param visit is told whether the typed words begin the whole name
 */
export function visitNames(
  typed: string,
  bucketsFor: (beginning: string) => Iterable<readonly Entry[]>,
  visit: VisitName,
): void {
  const wanted = foldedName(typed);
  if (wanted === "") return;
  const isOneWord = !wanted.includes(" ");
  for (const bucket of bucketsFor(wanted.slice(0, depth)))
    for (const entry of bucket) {
      const atStart = entry.folded.startsWith(wanted) || startsAsOneWord(entry, wanted);
      if (atStart || (isOneWord && entry.folded.includes(` ${wanted}`))) visit(entry, atStart);
    }
}

/** `gitlabc` for `GitLab CI`. */
function startsAsOneWord({ folded }: Entry, wanted: string): boolean {
  const end = folded.indexOf(" ");
  return end > 0 && wanted.startsWith(folded.slice(0, end)) && folded.replaceAll(" ", "").startsWith(wanted);
}

export class PrefixIndex {
  /** First letter → first letters → names with a word that begins so. */
  private readonly buckets = new Map<string, Map<string, Entry[]>>();

  /** @returns what `remove` asks for */
  add(name: IndexedName): Entry {
    const entry = entryOf(name);
    for (const beginning of beginningsOf(entry.folded)) {
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
    for (const beginning of beginningsOf(entry.folded)) {
      const bucket = this.buckets.get(beginning.charAt(0))?.get(beginning) ?? [];
      const at = bucket.indexOf(entry);
      if (at >= 0) bucket.splice(at, 1);
    }
  }

  /** See `visitNames`. */
  forEach(typed: string, visit: VisitName): void {
    visitNames(typed, (beginning) => this.bucketsFor(beginning), visit);
  }

  private *bucketsFor(beginning: string): Iterable<readonly Entry[]> {
    const buckets = this.buckets.get(beginning.charAt(0));
    if (buckets === undefined) return;
    if (beginning.length < depth) yield* buckets.values();
    else yield buckets.get(beginning) ?? [];
  }
}
