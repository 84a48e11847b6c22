/** The names of the notes where they are looked for: by their beginnings, and by what is nearly the same. */
import type { EntityKind } from "../../../protocol/kinds";
import { kindOf, type EntityId } from "../graph/entity";
import type { GraphReader } from "../graph/graph-reader";
import { forEachCatalogueName } from "./catalogue-names";
import { NamesOfNotes } from "./names-of-notes";
import type { IndexedName, VisitName } from "./prefix-index";
import { SimilarNames } from "./similar-names";

export class WorkspaceNames {
  private readonly own = new NamesOfNotes();
  /** Names that are nearly another one. */
  readonly similar = new SimilarNames();
  /** Entities whose names may have changed since they were put here. */
  private readonly waiting = new Set<EntityId>();

  /** By the beginnings of words; names of the notes before those that only the catalogue knows. */
  forEach(typed: string, kinds: readonly EntityKind[], visit: VisitName): void {
    this.own.forEach(typed, (name, atStart) => {
      if (kinds.includes(name.kind)) visit(name, atStart);
    });
    forEachCatalogueName(typed, kinds, visit);
  }

  /** Names of the notes with the same normal form. */
  called(name: string): IndexedName[] {
    return this.own.called(name);
  }

  /** An entity's names may be others by now. Nobody looks for a talk by its name here. */
  changed(id: EntityId): void {
    if (!id.startsWith("talk:")) this.waiting.add(id);
  }

  /**
   * Takes the names that have changed.
   * @param most how many entities to look at before it comes back
   * @returns true where none is left
   */
  update(graph: GraphReader, most: number): boolean {
    let looked = 0;
    for (const id of this.waiting) {
      if (looked++ >= most) return false;
      this.waiting.delete(id);
      const entity = graph.brief(id);
      const spellings =
        entity === undefined ? [] : [...new Set([entity.name, ...graph.spellings(id).sort()])];
      this.similar.set(id, kindOf(id), spellings);
      this.own.set(
        id,
        entity === undefined
          ? []
          : spellings.map((spelling) => ({
              id,
              kind: entity.kind,
              name: entity.name,
              spelling,
              inNotes: true,
            })),
      );
    }
    return true;
  }
}
