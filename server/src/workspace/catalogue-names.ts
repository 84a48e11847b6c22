/** The catalogue's names by their beginnings: the same for every workspace, so made once. */
import { catalogueEntries } from "../catalogue/catalogue";
import { keyOf } from "../facts/fact-builder";
import { PrefixIndex } from "./prefix-index";

let index: PrefixIndex | undefined;

export function catalogueNames(): PrefixIndex {
  if (index !== undefined) return index;
  index = new PrefixIndex();
  for (const { kind, entry } of catalogueEntries()) {
    // formats and protocols are words of every sentence
    if (entry.kind === "standard") continue;
    const id = `${kind}:${keyOf(kind, entry.name)}`;
    const spellings = [entry.name, ...(entry.aliases ?? [])];
    index.set(
      id,
      spellings.map((spelling) => ({ id, kind, name: entry.name, spelling, inNotes: false })),
    );
  }
  return index;
}
