/** Which note introduces which names, and which notes hold words that could be such a name. */
import type { Candidate } from "../facts/facts";
import type { EntityId } from "./entity";

export class NameIndex {
  private readonly introduced = new Map<string, Map<string, EntityId>>();
  private readonly candidates = new Map<string, Set<string>>();
  private readonly ownNames = new Map<string, ReadonlyMap<string, EntityId>>();
  private readonly ownCandidates = new Map<string, ReadonlySet<string>>();

  /** Adds a note; returns the names that mean something else, or anything at all, because of it. */
  add(path: string, names: ReadonlyMap<string, EntityId>, candidates: readonly Candidate[]): string[] {
    const touched: string[] = [];
    for (const [name, entity] of names) {
      const notes = this.introduced.get(name) ?? new Map<string, EntityId>();
      notes.set(path, entity);
      this.introduced.set(name, notes);
      if (notes.size <= 2 || isMixed(notes)) touched.push(name);
    }
    const keys = new Set(candidates.map((one) => one.key));
    for (const key of keys) {
      const notes = this.candidates.get(key);
      if (notes === undefined) this.candidates.set(key, new Set([path]));
      else notes.add(path);
    }
    this.ownNames.set(path, names);
    this.ownCandidates.set(path, keys);
    return touched;
  }

  /** Takes a note out; returns the names that mean something else without it. */
  remove(path: string): string[] {
    const touched: string[] = [];
    for (const name of this.ownNames.get(path)?.keys() ?? []) {
      const notes = this.introduced.get(name);
      if (notes === undefined) continue;
      const mixed = isMixed(notes);
      notes.delete(path);
      if (notes.size <= 1 || mixed) touched.push(name);
      if (notes.size === 0) this.introduced.delete(name);
    }
    for (const key of this.ownCandidates.get(path) ?? []) {
      const notes = this.candidates.get(key);
      notes?.delete(path);
      if (notes?.size === 0) this.candidates.delete(key);
    }
    this.ownNames.delete(path);
    this.ownCandidates.delete(path);
    return touched;
  }

  /** What a name means to a note that does not introduce it itself. Of several meanings, the first by identity. */
  entityOf(name: string, path: string): EntityId | undefined {
    const notes = this.introduced.get(name);
    if (notes === undefined) return undefined;
    let best: EntityId | undefined;
    for (const [other, entity] of notes)
      if (other !== path && (best === undefined || entity < best)) best = entity;
    return best;
  }

  /** The notes in which any of these names may stand. */
  notesWith(names: Iterable<string>): Set<string> {
    const found = new Set<string>();
    for (const name of names) for (const path of this.candidates.get(name) ?? []) found.add(path);
    return found;
  }
}

/** One name for several entities: who else uses it decides what it means. */
const isMixed = (notes: ReadonlyMap<string, EntityId>): boolean => new Set(notes.values()).size > 1;
