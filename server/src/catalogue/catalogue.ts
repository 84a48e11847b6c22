/** What Talkgraph knows by itself about well-known tools, companies and conferences. Data is in the folders beside. */
import { nameKey } from "../text/fold";
import { ListsByKey } from "../text/lists-by-key";
import industry from "./companies/industry.json";
import institutions from "./companies/institutions.json";
import technology from "./companies/technology.json";
import conferences from "./events/conferences.json";
import { NameMatcher, wordsOf, type MatchMode, type Name } from "./name-matcher";
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
import { isCommonWord, isGivenName, isOrdinaryWord } from "./words";

/** One well-known name. `about` is one sentence; `home` a page. */
export interface CatalogueEntry {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly match?: string;
  readonly maker?: string;
  readonly home?: string;
  readonly category?: string;
  readonly kind?: string;
  readonly about?: string;
}

export type CatalogueKind = "tool" | "company" | "event";

export interface Known {
  readonly kind: CatalogueKind;
  readonly entry: CatalogueEntry;
}

/** Tools by field; the order decides where two fields know one name. */
const fields: Readonly<Record<string, readonly CatalogueEntry[]>> = {
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
const tools: readonly CatalogueEntry[] = Object.values(fields).flat();
const companies: readonly CatalogueEntry[] = [...technology, ...industry, ...institutions];

const known: readonly Known[] = [
  ...unique(tools).map((entry): Known => ({ kind: "tool", entry })),
  ...unique(companies).map((entry): Known => ({ kind: "company", entry })),
  ...unique(conferences).map((entry): Known => ({ kind: "event", entry })),
];

/** Two lists may know one name; the first one counts. */
function unique(entries: readonly CatalogueEntry[]): CatalogueEntry[] {
  const seen = new Set<string>();
  return entries.filter(({ name }) => {
    const key = nameKey(name);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** How a spelling must match: a short all-capital form or a single short word is never taken in another case. */
function modeOf(entry: CatalogueEntry, spelling: string): MatchMode {
  const stated = entry.match;
  if (stated === "fold") return "fold";
  const own = spelling === entry.name;
  const small = spelling === spelling.toLowerCase();
  if (
    stated === "context" &&
    !small &&
    !isCommonWord(spelling) &&
    !isGivenName(spelling) &&
    spelling.length > 3
  )
    return "case";
  if (stated === "context" && (own || isOrdinaryPhrase(spelling)) && !spelling.includes(" "))
    return "context";
  // a short form that is a word is never meant by that word: “Spring” is, “spring” is not
  if (!own && !/[ -]/.test(spelling) && isOrdinaryWord(spelling)) return "case";
  // `get_it`, `flAWS`, `dev.to`: without its signs and capitals it is what everybody writes
  if (isPlainInside(spelling)) return "case";
  // two letters that stand for nothing else
  if (/^(?:JS|TS|Qt)$/.test(spelling)) return "case";
  if (spelling.length <= 2) return /[\d#+]/.test(spelling) ? "case" : "context";
  if (stated !== undefined && !own && spelling.length > 4 && !isOrdinaryPhrase(spelling)) return "fold";
  if (stated !== undefined || (/[ -]/.test(spelling) && isOrdinaryPhrase(spelling))) return "case";
  return spelling.length <= 4 && spelling === spelling.toUpperCase() ? "case" : "fold";
}

const isOrdinaryPhrase = (spelling: string): boolean =>
  wordsOf(spelling).every((word) => isOrdinaryWord(word.folded));

function isPlainInside(spelling: string): boolean {
  if (!/[^\p{L}\d\s-]|\p{Ll}\p{Lu}/u.test(spelling)) return false;
  const parts = spelling.split(/[^\p{L}\d]+/u).filter((part) => part !== "");
  return parts.length > 0 && (parts.every(isOrdinaryWord) || isOrdinaryWord(parts.join("")));
}

function* spellings(): Iterable<Name<Known>> {
  for (const one of known)
    for (const name of new Set([one.entry.name, ...(one.entry.aliases ?? [])]))
      yield { name, mode: modeOf(one.entry, name), value: one };
}

const matcher = new NameMatcher<Known>([], known.length * 2);
const byKey = new ListsByKey<string, Known>();
/** How many names are put in between two rests. */
const together = 600;

/** Puts all names into the matcher and under their keys; rests again and again, since it takes a tenth of a second. */
function* putNames(): Iterator<undefined> {
  let count = 0;
  for (const name of spellings()) {
    matcher.add(name);
    byKey.add(nameKey(name.name), name.value);
    if (++count % together === 0) yield;
  }
}

let putting: Iterator<undefined> | undefined = putNames();

/** Gets a little of the catalogue ready; true where nothing is left. Whoever needs it before that gets the rest ready at once. */
export function prepareCatalogue(): boolean {
  if (putting?.next().done === true) putting = undefined;
  return putting === undefined;
}

/** The matcher over every spelling of every entry. */
export function catalogueMatcher(): NameMatcher<Known> {
  while (!prepareCatalogue());
  return matcher;
}

/** The entry of a kind that goes by this name, in any spelling of letters. */
export const lookUp = (name: string, kind: CatalogueKind): CatalogueEntry | undefined =>
  lookUpKey(nameKey(name), kind);

/** The same for a name in its normal form already. */
export function lookUpKey(key: string, kind: CatalogueKind): CatalogueEntry | undefined {
  while (putting !== undefined) prepareCatalogue();
  for (const one of byKey.get(key)) if (one.kind === kind) return one.entry;
  return undefined;
}

const fieldByEntry = new Map<CatalogueEntry, string>();

/** The field that a tool belongs to, such as `databases`; tools of one field are named together. */
export function fieldOf(entry: CatalogueEntry): string | undefined {
  if (fieldByEntry.size === 0)
    for (const [field, entries] of Object.entries(fields))
      for (const one of entries) fieldByEntry.set(one, field);
  return fieldByEntry.get(entry);
}

/** Every entry of the catalogue. */
export const catalogueEntries = (): readonly Known[] => known;
