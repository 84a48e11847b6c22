/** Which note introduces which names, and which notes hold words that could be such a name. */
import type { EntityId } from "./entity";

interface Meaning {
  /** Path of a note → what the name means there. */
  readonly notes: Map<string, EntityId>;
  /** Entity → how many notes use the name for it. */
  readonly counts: Map<EntityId, number>;
}

const noNames: ReadonlyMap<string, EntityId> = new Map();
const noKeys: ReadonlySet<string> = new Set();

export class NameIndex {
  private readonly introduced = new Map<string, Meaning>();
  private readonly asking = new Map<string, Set<string>>();
  private readonly ownNames = new Map<string, ReadonlyMap<string, EntityId>>();
  private readonly ownAsked = new Map<string, ReadonlySet<string>>();

  /**
   * Puts what a note introduces, and the names that it asks others for, in the place of what it did before.
   * @returns the names that mean something else to other notes, or anything at all, because of it; what stays the same
   *   costs nothing, however many notes use it
   */
  replace(path: string, names = noNames, asked = noKeys): string[] {
    const before = this.ownNames.get(path) ?? noNames;
    const touched: string[] = [];
    for (const [name, entity] of before)
      if (names.get(name) !== entity && this.forget(path, name, entity) <= 1) touched.push(name);
    for (const [name, entity] of names)
      if (before.get(name) !== entity && this.introduce(path, name, entity) <= 2) touched.push(name);
    this.setAsked(path, asked);
    if (names.size > 0) this.ownNames.set(path, names);
    else this.ownNames.delete(path);
    return touched;
  }

  /** Returns how many notes use the name for the entity now. A note never looks at its own, so 2 is as good as many. */
  private introduce(path: string, name: string, entity: EntityId): number {
    const meaning: Meaning = this.introduced.get(name) ?? { notes: new Map(), counts: new Map() };
    this.introduced.set(name, meaning);
    meaning.notes.set(path, entity);
    const count = (meaning.counts.get(entity) ?? 0) + 1;
    meaning.counts.set(entity, count);
    return count;
  }

  private forget(path: string, name: string, entity: EntityId): number {
    const meaning = this.introduced.get(name);
    if (meaning === undefined) return 0;
    meaning.notes.delete(path);
    const count = (meaning.counts.get(entity) ?? 1) - 1;
    if (count > 0) meaning.counts.set(entity, count);
    else meaning.counts.delete(entity);
    if (meaning.notes.size === 0) this.introduced.delete(name);
    return count;
  }

  private setAsked(path: string, keys: ReadonlySet<string>): void {
    const before = this.ownAsked.get(path) ?? noKeys;
    for (const key of before) {
      if (keys.has(key)) continue;
      const notes = this.asking.get(key);
      notes?.delete(path);
      if (notes?.size === 0) this.asking.delete(key);
    }
    for (const key of keys) {
      const notes = this.asking.get(key);
      if (notes === undefined) this.asking.set(key, new Set([path]));
      else notes.add(path);
    }
    if (keys.size > 0) this.ownAsked.set(path, keys);
    else this.ownAsked.delete(path);
  }

  /** What a name means to a note that does not introduce it itself. Of several meanings, the first by identity. */
  entityOf(name: string, path: string): EntityId | undefined {
    const meaning = this.introduced.get(name);
    if (meaning === undefined) return undefined;
    const own = meaning.notes.get(path);
    let best: EntityId | undefined;
    for (const [entity, count] of meaning.counts)
      if (count > (entity === own ? 1 : 0) && (best === undefined || entity < best)) best = entity;
    return best;
  }

  /** The notes in which any of these names may stand. */
  notesWith(names: Iterable<string>): Set<string> {
    const found = new Set<string>();
    for (const name of names) for (const path of this.asking.get(name) ?? []) found.add(path);
    return found;
  }
}
