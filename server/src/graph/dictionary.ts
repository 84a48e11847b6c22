/** What this workspace's author has decided: `.talkgraph.yml`. It overrules recognition and catalogue. */
import type { EntityKind } from "../../../protocol/kinds";
import { keyOf } from "../facts/fact-builder";
import { nameKey } from "../text/fold";

export interface DictionaryEntry {
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly home?: string;
  readonly about?: string;
}

export interface Dictionary {
  readonly entries: readonly DictionaryEntry[];
  /** Keys of names that are no entity. */
  readonly ignored: ReadonlySet<string>;
  /** `kind:key` of a spelling → the entry that it belongs to. */
  readonly bySpelling: ReadonlyMap<string, DictionaryEntry>;
}

export const emptyDictionary: Dictionary = { entries: [], ignored: new Set(), bySpelling: new Map() };

export function makeDictionary(entries: readonly DictionaryEntry[], ignored: readonly string[]): Dictionary {
  const bySpelling = new Map<string, DictionaryEntry>();
  for (const entry of entries)
    for (const spelling of [entry.name, ...entry.aliases]) {
      bySpelling.set(`${entry.kind}:${nameKey(spelling)}`, entry);
      bySpelling.set(`${entry.kind}:${keyOf(entry.kind, spelling)}`, entry);
    }
  return { entries, ignored: new Set(ignored.map(nameKey)), bySpelling };
}
