/** What this workspace's author has decided: `.talkgraph.yml`. It overrules recognition and catalogue. */
import type { EntityKind } from "../../../protocol/kinds";
import { keyOf } from "../facts/fact-builder";
import type { LocalEntity } from "../facts/facts";
import { nameKey } from "../text/fold";

export interface DictionaryEntry {
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly home?: string;
  readonly about?: string;
}

/** People of one name, told apart by their companies. */
export interface DictionarySplit {
  readonly name: string;
  readonly companies: readonly string[];
}

/** Relations that notes seem to state and that do not hold, each from somebody. */
export type DeniedKind = "worksAt" | "presents";

/** Companies where somebody does not work, or talks that they did not give. */
export interface DictionaryDenial {
  readonly kind: DeniedKind;
  readonly name: string;
  readonly others: readonly string[];
}

export interface Dictionary {
  /** True where nothing was decided at all. */
  readonly isEmpty: boolean;
  readonly entries: readonly DictionaryEntry[];
  /** Keys of names that are no entity. */
  readonly ignored: ReadonlySet<string>;
  /** `kind:key` of a spelling → the entry that it belongs to. */
  readonly bySpelling: ReadonlyMap<string, DictionaryEntry>;
  /** Key of a spelling → the entry that states what kind of thing it is, whatever recognition says. */
  readonly byName: ReadonlyMap<string, DictionaryEntry>;
  /** Key of a speaker's name → keys of the companies that part the people of that name. */
  readonly splits: ReadonlyMap<string, ReadonlySet<string>>;
  /** `kind:key` of a speaker's name → keys of what they have no such relation to. */
  readonly denied: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What the dictionary's file says, before it is put in order. */
export interface Decisions {
  readonly entries?: readonly DictionaryEntry[];
  readonly ignored?: readonly string[];
  /** Lists of names that mean the same; the first is the one to use. */
  readonly same?: readonly (readonly string[])[];
  readonly different?: readonly DictionarySplit[];
  readonly denied?: readonly DictionaryDenial[];
}

const kinds: readonly EntityKind[] = ["event", "speaker", "company", "tool"];

export function makeDictionary({
  entries = [],
  ignored = [],
  same = [],
  different = [],
  denied = [],
}: Decisions): Dictionary {
  const bySpelling = new Map<string, DictionaryEntry>();
  const byName = new Map<string, DictionaryEntry>();
  const add = (entry: DictionaryEntry): void => {
    for (const spelling of [entry.name, ...entry.aliases])
      for (const key of [nameKey(spelling), keyOf(entry.kind, spelling)])
        if (!bySpelling.has(`${entry.kind}:${key}`)) bySpelling.set(`${entry.kind}:${key}`, entry);
  };
  for (const entry of entries) {
    add(entry);
    for (const spelling of [entry.name, ...entry.aliases])
      if (!byName.has(nameKey(spelling))) byName.set(nameKey(spelling), entry);
  }
  for (const [name, ...aliases] of same)
    if (name !== undefined) for (const kind of kinds) add({ kind, name, aliases });
  return {
    isEmpty: entries.length + ignored.length + same.length + different.length + denied.length === 0,
    entries,
    ignored: new Set(ignored.map(nameKey)),
    bySpelling,
    byName,
    splits: new Map(
      different.map(({ name, companies }) => [
        nameKey(name),
        new Set(companies.map((one) => keyOf("company", one))),
      ]),
    ),
    denied: deniedBy(denied, bySpelling),
  };
}

/** Under the names that entities have in the end: the author may write any of their spellings. */
function deniedBy(
  denials: readonly DictionaryDenial[],
  bySpelling: ReadonlyMap<string, DictionaryEntry>,
): Map<string, ReadonlySet<string>> {
  const keyOfEntity = (kind: EntityKind, name: string): string =>
    keyOf(kind, bySpelling.get(`${kind}:${keyOf(kind, name)}`)?.name ?? name);
  const all = new Map<string, Set<string>>();
  for (const { kind, name, others } of denials) {
    const key = `${kind}:${keyOfEntity("speaker", name)}`;
    const known = all.get(key) ?? new Set<string>();
    for (const other of others) known.add(keyOfEntity(otherEnd[kind], other));
    all.set(key, known);
  }
  return all;
}

const otherEnd = { worksAt: "company", presents: "talk" } as const;

/** Whether the author says that a relation which a note states does not hold; in every spelling of both names. */
export function denies(
  dictionary: Dictionary,
  kind: DeniedKind,
  speaker: LocalEntity,
  other: LocalEntity,
): boolean {
  if (dictionary.denied.size === 0) return false;
  const theirs = keysOf(dictionary, other);
  return keysOf(dictionary, speaker).some((own) => {
    const denied = dictionary.denied.get(`${kind}:${own}`);
    return denied !== undefined && theirs.some((key) => denied.has(key));
  });
}

/** The keys of all that an entity is called, by its note and by the author. */
function keysOf({ bySpelling }: Dictionary, { kind, key, forms }: LocalEntity): string[] {
  const own = [key, ...forms.map((form) => keyOf(kind, form))];
  const decided = own.flatMap((one) => {
    const name = bySpelling.get(`${kind}:${one}`)?.name;
    return name === undefined ? [] : [keyOf(kind, name)];
  });
  return [...own, ...decided];
}

/** The decisions of several files as one; the first one to speak of a name counts. */
export const mergeDecisions = (all: readonly Decisions[]): Decisions => ({
  entries: all.flatMap((one) => one.entries ?? []),
  ignored: all.flatMap((one) => one.ignored ?? []),
  same: all.flatMap((one) => one.same ?? []),
  different: all.flatMap((one) => one.different ?? []),
  denied: all.flatMap((one) => one.denied ?? []),
});

export const emptyDictionary: Dictionary = makeDictionary({});
