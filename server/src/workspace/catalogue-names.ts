/** The catalogue's names by their beginnings: the same for every workspace, so made once. */
import { catalogueEntries } from "../catalogue/catalogue";
import { keyOf } from "../facts/fact-builder";
import { PrefixIndex } from "./prefix-index";

const index = new PrefixIndex();
/** How many entries are put in between two rests. */
const together = 100;

function* putNames(): Iterator<undefined> {
  let count = 0;
  for (const { kind, entry } of catalogueEntries()) {
    // formats and protocols are words of every sentence
    if (entry.kind === "standard") continue;
    // joined, so that it is one string and not three
    const id = [kind, keyOf(kind, entry.name)].join(":");
    for (const spelling of [entry.name, ...(entry.aliases ?? [])])
      index.add({ id, kind, name: entry.name, spelling, inNotes: false });
    if (++count % together === 0) yield;
  }
}

let putting: Iterator<undefined> | undefined = putNames();

/** Gets some of the names ready; true where nothing is left. */
export function prepareCatalogueNames(): boolean {
  if (putting?.next().done === true) putting = undefined;
  return putting === undefined;
}

/** All of them; the rest is got ready at once. */
export function catalogueNames(): PrefixIndex {
  while (!prepareCatalogueNames());
  return index;
}
