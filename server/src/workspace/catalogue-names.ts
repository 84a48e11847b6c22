/** The catalogue's names by their beginnings: the same for every workspace. Made of what somebody asks for, and kept. */
import type { EntityKind } from "../../../protocol/kinds";
import { catalogueBeginning } from "../catalogue/catalogue";
import type { CatalogueKind } from "../catalogue/entry";
import { keyOf } from "../facts/fact-builder";
import { entryOf, visitNames, type Entry, type VisitName } from "./prefix-index";

const catalogueKinds: readonly CatalogueKind[] = ["tool", "company", "event"];

/** By kind and beginning. */
const buckets = new Map<string, readonly Entry[]>();
/** By the numbers of their spellings: one stands in several buckets. */
const entries = new Map<number, Entry>();

/** See `visitNames`. */
export function forEachCatalogueName(typed: string, kinds: readonly EntityKind[], visit: VisitName): void {
  const known = catalogueKinds.filter((kind) => kinds.includes(kind));
  visitNames(typed, (beginning) => known.map((kind) => bucketFor(beginning, kind)), visit);
}

function bucketFor(beginning: string, kind: CatalogueKind): readonly Entry[] {
  const key = `${kind}:${beginning}`;
  let bucket = buckets.get(key);
  if (bucket === undefined) buckets.set(key, (bucket = [...namesFrom(beginning, kind)]));
  return bucket;
}

function* namesFrom(beginning: string, kind: CatalogueKind): Iterable<Entry> {
  for (const { number, spelling, entry } of catalogueBeginning(beginning, kind)) {
    // formats and protocols are words of every sentence
    if (entry.kind === "standard") continue;
    let name = entries.get(number);
    if (name === undefined) {
      // joined, so that it is one string and not three
      const id = [kind, keyOf(kind, entry.name)].join(":");
      name = entryOf({ id, kind, name: entry.name, spelling, inNotes: false });
      entries.set(number, name);
    }
    yield name;
  }
}
