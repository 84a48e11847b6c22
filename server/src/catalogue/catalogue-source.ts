/** The catalogue as it is written: readable JSON in the folders beside, a file to a field. Read when it is packed. */
import { nameKey } from "../text/fold";
import type { CatalogueEntry, CatalogueKind } from "./entry";
import industry from "./companies/industry.json";
import institutions from "./companies/institutions.json";
import technology from "./companies/technology.json";
import conferences from "./events/conferences.json";
import cloud from "./tools/cloud.json";
import containers from "./tools/containers.json";
import data from "./tools/data.json";
import databases from "./tools/databases.json";
import development from "./tools/development.json";
import hardware from "./tools/hardware.json";
import languages from "./tools/languages.json";
import learning from "./tools/learning.json";
import operations from "./tools/operations.json";
import products from "./tools/products.json";
import science from "./tools/science.json";
import security from "./tools/security.json";
import systems from "./tools/systems.json";
import web from "./tools/web.json";

/** The entries of one file, without those that a file before it knows already. */
export interface CataloguePart {
  readonly kind: CatalogueKind;
  readonly field: string;
  readonly entries: readonly CatalogueEntry[];
}

/** By field; the order decides where two know one name. */
const tools: Readonly<Record<string, readonly CatalogueEntry[]>> = {
  cloud,
  containers,
  operations,
  databases,
  data,
  learning,
  languages,
  web,
  development,
  security,
  systems,
  science,
  hardware,
  products,
};

const companies = { technology, industry, institutions };

export const catalogueParts = (): CataloguePart[] => [
  ...partsOf("tool", tools),
  ...partsOf("company", companies),
  ...partsOf("event", { conferences }),
];

function partsOf(
  kind: CatalogueKind,
  lists: Readonly<Record<string, readonly CatalogueEntry[]>>,
): CataloguePart[] {
  const seen = new Set<string>();
  return Object.entries(lists).map(([field, entries]) => ({
    kind,
    field,
    entries: entries.filter(({ name }) => {
      const key = nameKey(name);
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    }),
  }));
}
