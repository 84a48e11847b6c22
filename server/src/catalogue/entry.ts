/** What the catalogue says of one name. */

/** One well-known name. `about` is one sentence; `home` a page. */
export interface CatalogueEntry {
  readonly name: string;
  readonly aliases?: readonly string[];
  /** Names that stand for it only where the words around say a tool: `Node`, `Outlook`. */
  readonly short?: readonly string[];
  readonly match?: string;
  readonly maker?: string;
  readonly home?: string;
  readonly category?: string;
  readonly kind?: string;
  readonly about?: string;
  /** The file it stands in, such as `databases`; tools of one field are named together. */
  readonly field?: string;
}

export type CatalogueKind = "tool" | "company" | "event";

export interface Known {
  readonly kind: CatalogueKind;
  readonly entry: CatalogueEntry;
}
