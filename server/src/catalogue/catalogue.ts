/** What Talkgraph knows by itself about well-known tools, companies and conferences. Data is in the folders beside. */
import { nameKey } from "../text/fold";
import { openCatalogue } from "./catalogue-data";
import type { CatalogueEntry, CatalogueKind, Known } from "./entry";
import { NameMatcher } from "./name-matcher";
import { PackedNames, type SpelledName } from "./packed-names";

export type { CatalogueEntry, CatalogueKind, Known } from "./entry";

let opening: ReturnType<typeof openCatalogue> | undefined;
let opened: { readonly names: PackedNames; readonly matcher: NameMatcher<Known> } | undefined;

/** Gets a little of the catalogue ready; true where nothing is left. Whoever needs it before that gets the rest ready at once. */
export function prepareCatalogue(): boolean {
  if (opened !== undefined) return true;
  const run = (opening ??= openCatalogue());
  // one that throws is over: whoever asks next begins anew, and gets the same reason
  opening = undefined;
  const step = run.next();
  if (step.done !== true) {
    opening = run;
    return false;
  }
  const names = new PackedNames(step.value);
  opened = { names, matcher: new NameMatcher(names) };
  return true;
}

function whole(): NonNullable<typeof opened> {
  for (;;) {
    if (opened !== undefined) return opened;
    prepareCatalogue();
  }
}

/** The matcher over every spelling of every entry. */
export const catalogueMatcher = (): NameMatcher<Known> => whole().matcher;

/** The entry of a kind that goes by this name, in any spelling of letters. */
export const lookUp = (name: string, kind: CatalogueKind): CatalogueEntry | undefined =>
  lookUpKey(nameKey(name), kind);

/** The same for a name in its normal form already. */
export const lookUpKey = (key: string, kind: CatalogueKind): CatalogueEntry | undefined =>
  whole().names.find(key, kind);

/** Every spelling of an entry of a kind with a word that begins with one or two letters; see `PackedNames.beginning`. */
export const catalogueBeginning = (letters: string, kind: CatalogueKind): Iterable<SpelledName> =>
  whole().names.beginning(letters, kind);
