/** The forms in which other programs read the graph. */

export interface ExportForm {
  readonly label: string;
  /** Of the file's name, without the dot. */
  readonly ending: string;
  /** Who reads it. */
  readonly readers: string;
}

export const exportForms = {
  "json-ld": { label: "JSON-LD", ending: "jsonld", readers: "linked data in the words of schema.org" },
  turtle: { label: "Turtle", ending: "ttl", readers: "RDF stores" },
  graphml: { label: "GraphML", ending: "graphml", readers: "Gephi, yEd" },
  gexf: { label: "GEXF", ending: "gexf", readers: "Gephi" },
  cypher: { label: "Cypher", ending: "cypher", readers: "Neo4j and other graph databases" },
  csv: { label: "CSV", ending: "csv", readers: "spreadsheets" },
} as const satisfies Readonly<Record<string, ExportForm>>;

export type ExportFormat = keyof typeof exportForms;
export const exportFormats = Object.keys(exportForms) as readonly ExportFormat[];

/** The format of that name, in large or small letters; `undefined` where there is none. */
export const formatNamed = (name: unknown): ExportFormat | undefined =>
  exportFormats.find((one) => typeof name === "string" && one === name.toLowerCase());
