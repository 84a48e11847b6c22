/** Which notes name an entity, whether they add it to the graph or not. */
import type { EntityId } from "./entity";

export class NotesByEntity {
  private readonly paths = new Map<EntityId, Set<string>>();

  add(path: string, entities: Iterable<EntityId>): void {
    for (const id of entities) {
      const known = this.paths.get(id);
      if (known === undefined) this.paths.set(id, new Set([path]));
      else known.add(path);
    }
  }

  remove(path: string, entities: Iterable<EntityId>): void {
    for (const id of entities) {
      const known = this.paths.get(id);
      known?.delete(path);
      if (known?.size === 0) this.paths.delete(id);
    }
  }

  /** Sorted. */
  notes(id: EntityId): string[] {
    return [...(this.paths.get(id) ?? [])].sort();
  }
}
