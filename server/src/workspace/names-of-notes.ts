/** The names of the notes' entities, which come and go: by the beginnings of their words, and by their normal form. */
import { nameKey } from "../text/fold";
import { ListsByKey } from "../text/lists-by-key";
import { PrefixIndex, type Entry, type IndexedName, type VisitName } from "./prefix-index";

export class NamesOfNotes {
  private readonly beginnings = new PrefixIndex();
  private readonly byId = new ListsByKey<string, Entry>();
  private readonly byKey = new ListsByKey<string, Entry>();

  /** Puts the names of one entity in the place of those that it had. */
  set(id: string, names: readonly IndexedName[]): void {
    const before = this.byId.get(id);
    if (before.length === names.length && before.every((entry, i) => isSame(entry, names[i]))) return;
    for (const entry of [...before]) {
      this.beginnings.remove(entry);
      this.byId.remove(id, entry);
      this.byKey.remove(keyOf(entry), entry);
    }
    for (const name of names) {
      const entry = this.beginnings.add(name);
      this.byId.add(id, entry);
      this.byKey.add(keyOf(entry), entry);
    }
  }

  /** Names of which a spelling has the same normal form. */
  called(name: string): IndexedName[] {
    return [...this.byKey.get(nameKey(name))];
  }

  /** See `PrefixIndex`. */
  forEach(typed: string, visit: VisitName): void {
    this.beginnings.forEach(typed, visit);
  }
}

const keyOf = ({ spelling }: Entry): string => nameKey(spelling);

const isSame = (one: IndexedName, other: IndexedName | undefined): boolean =>
  one.spelling === other?.spelling && one.name === other.name && one.inNotes === other.inNotes;
