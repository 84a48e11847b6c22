/** What the catalogue says about a name, beside the name: asked for by a card or a page, and by no recogniser. */
import type { CatalogueEntry, CatalogueKind } from "./catalogue";

export interface CatalogueTexts {
  /** One sentence. */
  readonly about?: string;
  /** A page. */
  readonly home?: string;
}

/** Where these texts are read from; what it does not know the entries themselves may tell. */
export interface TextSource {
  one(kind: CatalogueKind, name: string): CatalogueTexts | undefined;
  /** By the names of the entries. */
  all(kind: CatalogueKind): ReadonlyMap<string, CatalogueTexts>;
}

let source: TextSource | undefined;

/** For a process whose catalogue was loaded without texts: they are two fifths of its data. */
export function readTextsFrom(other: TextSource): void {
  source = other;
}

export const textsOf = (kind: CatalogueKind, entry: CatalogueEntry): CatalogueTexts =>
  source?.one(kind, entry.name) ?? entry;

/** The same for one entry after the other. */
export function textsOfMany(kind: CatalogueKind): (entry: CatalogueEntry) => CatalogueTexts {
  const all = source?.all(kind);
  return (entry) => all?.get(entry.name) ?? entry;
}
