/** Reads `.talkgraph.yml`: what the author decided about names. Says where and why it can't be read. */
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type Scalar } from "yaml";
import type { EntityKind } from "../../../protocol/kinds";
import type {
  Decisions,
  DeniedKind,
  DictionaryDenial,
  DictionaryEntry,
  DictionarySplit,
} from "../graph/dictionary";

export interface DictionaryProblem {
  /** 1-based. */
  readonly line: number;
  readonly message: string;
}

/** Name of the file, at the root of a workspace folder. */
export const dictionaryFile = ".talkgraph.yml";

const kindsByKey: Readonly<Record<string, EntityKind>> = {
  events: "event",
  speakers: "speaker",
  companies: "company",
  tools: "tool",
};

/** Lists of what does not hold: their keys, and how their entries call what the names have nothing to do with. */
export const denialLists: Readonly<Record<DeniedKind, { readonly key: string; readonly others: string }>> = {
  worksAt: { key: "not-at", others: "companies" },
  presents: { key: "not-by", others: "talks" },
};

/** Reads a dictionary. With problems, nothing is decided. */
export function readDictionary(text: string): { decisions: Decisions; problems: DictionaryProblem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineOf = (offset: number | undefined): number =>
    offset === undefined ? 1 : lines.linePos(offset).line;
  const problems = document.errors.map((error): DictionaryProblem => ({
    line: lineOf(error.pos[0]),
    message: `This is not valid YAML: ${error.message}`,
  }));
  const entries: DictionaryEntry[] = [];
  const ignored: string[] = [];
  const same: string[][] = [];
  const different: DictionarySplit[] = [];
  const denied: DictionaryDenial[] = [];
  if (problems.length === 0 && document.contents !== null) {
    const complain = (node: unknown, message: string): void => {
      problems.push({ line: lineOf((node as Node | null)?.range?.[0]), message });
    };
    if (!isMap(document.contents))
      complain(
        document.contents,
        "The dictionary must be a map with keys such as tools, speakers or ignore.",
      );
    else
      for (const { key, value } of document.contents.items) {
        const name = isScalar(key) ? String(key.value) : "";
        const kind = kindsByKey[name];
        if (kind !== undefined) readEntries(kind, value, entries, complain);
        else if (name === "ignore") ignored.push(...readStrings(value, complain));
        else if (name === "same") same.push(...readLists(value, complain));
        else if (name === "different") different.push(...readSplits(value, complain));
        else if (name === denialLists.worksAt.key) denied.push(...readDenials("worksAt", value, complain));
        else if (name === denialLists.presents.key) denied.push(...readDenials("presents", value, complain));
        else
          complain(
            key,
            `“${name}” is no key of the dictionary; it knows ${Object.keys(kindsByKey).join(", ")}, ignore, same, different, not-at and not-by.`,
          );
      }
  }
  return { decisions: problems.length > 0 ? {} : { entries, ignored, same, different, denied }, problems };
}

type Complain = (node: unknown, message: string) => void;

function readEntries(kind: EntityKind, value: unknown, entries: DictionaryEntry[], complain: Complain): void {
  if (value === null || (isScalar(value) && value.value === null)) return;
  if (!isSeq(value)) {
    complain(value, "Here a list is expected, each entry a name or a map with name and aliases.");
    return;
  }
  for (const item of value.items) {
    if (isScalar(item) && item.value !== null) entries.push({ kind, name: textOf(item), aliases: [] });
    else if (isMap(item)) {
      const name = item.get("name");
      if (typeof name !== "string" || name === "") {
        complain(item, "An entry of the dictionary needs a name.");
        continue;
      }
      const aliases = item.get("aliases", true);
      const home = item.get("home");
      const about = item.get("about");
      entries.push({
        kind,
        name,
        aliases: aliases === undefined ? [] : readStrings(aliases, complain),
        ...(typeof home === "string" ? { home } : {}),
        ...(typeof about === "string" ? { about } : {}),
      });
    } else complain(item, "An entry of the dictionary is a name or a map with name and aliases.");
  }
}

function readLists(value: unknown, complain: Complain): string[][] {
  if (isSeq(value))
    return value.items.map((item) => readStrings(item, complain)).filter((list) => list.length > 1);
  complain(value, "Here a list of lists of names is expected, such as - [Jane Roe, J. Roe].");
  return [];
}

function readSplits(value: unknown, complain: Complain): DictionarySplit[] {
  return readNamed("different", "companies", value, complain).map(({ name, others }) => ({
    name,
    companies: others,
  }));
}

function readDenials(kind: DeniedKind, value: unknown, complain: Complain): DictionaryDenial[] {
  const { key, others } = denialLists[kind];
  return readNamed(key, others, value, complain).map((one) => ({ kind, ...one }));
}

/** Entries of a name and a list of others: `- name: Jane Roe`, below it `companies: [Acme]`. */
function readNamed(
  key: string,
  field: string,
  value: unknown,
  complain: Complain,
): { readonly name: string; readonly others: readonly string[] }[] {
  if (!isSeq(value)) {
    complain(value, `Here a list is expected, each entry with a name and ${field}.`);
    return [];
  }
  return value.items.flatMap((item) => {
    const name = isMap(item) ? item.get("name") : undefined;
    if (!isMap(item) || typeof name !== "string") {
      complain(item, `An entry of ${key} needs a name and ${field}.`);
      return [];
    }
    return [{ name, others: readStrings(item.get(field, true), complain) }];
  });
}

function readStrings(value: unknown, complain: Complain): string[] {
  if (isScalar(value)) return value.value === null ? [] : [textOf(value)];
  if (isSeq(value)) {
    const scalars = value.items.filter((item) => isScalar(item));
    if (scalars.length === value.items.length) return scalars.map(textOf);
  }
  complain(value, "Here a list of names is expected.");
  return [];
}

/** A scalar as it was written: `1.0` stays `1.0`. */
const textOf = (scalar: Scalar): string => scalar.source ?? "";
