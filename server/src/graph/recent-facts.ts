/** Facts and mentions of the notes that were looked at last, as objects: the rest stay packed. */
import type { NoteFacts } from "../facts/facts";
import type { PackedFacts } from "../facts/packed-facts";
import type { ResolvedMention } from "./entity";
import type { EntityNumber, NoteNumber } from "./entity-table";
import type { StatedRelation } from "./note-contribution";
import { relationsIn, type NoteState, type NumberedRelation } from "./note-state";

type RelationsByEntity = ReadonlyMap<EntityNumber, readonly NumberedRelation[]>;

/** How many notes of each are kept; at twice as many the older half is forgotten. */
const most = 32;

class Recent<Source extends object, Value> {
  private young = new Map<NoteNumber, readonly [Source, Value]>();
  private old = new Map<NoteNumber, readonly [Source, Value]>();

  /** What was made of this very source, else what `make` gives. */
  get(note: NoteNumber, source: Source, make: () => Value): Value {
    const known = this.young.get(note) ?? this.old.get(note);
    const value = known?.[0] === source ? known[1] : make();
    if (this.young.size >= most) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(note, [source, value]);
    return value;
  }
}

export class RecentFacts {
  private readonly byEntity = new Recent<Int32Array, RelationsByEntity>();
  private readonly statements = new Recent<Int32Array, readonly StatedRelation[]>();

  /** The relations of a note by what stands at their ends. */
  relationsByEntity(state: NoteState): RelationsByEntity {
    return this.byEntity.get(state.number, state.relations, () => {
      const found = new Map<EntityNumber, NumberedRelation[]>();
      for (const relation of relationsIn(state))
        for (const entity of [relation.from, relation.to]) {
          const list = found.get(entity);
          if (list === undefined) found.set(entity, [relation]);
          else list.push(relation);
        }
      return found;
    });
  }

  /** The relations of a note with their evidence. */
  stated(state: NoteState, find: () => readonly StatedRelation[]): readonly StatedRelation[] {
    return this.statements.get(state.number, state.relations, find);
  }

  private readonly unpacked = new Recent<PackedFacts, NoteFacts>();
  private readonly resolved = new Recent<Int32Array, readonly ResolvedMention[]>();

  get(note: NoteNumber, packed: PackedFacts, unpack: () => NoteFacts): NoteFacts {
    return this.unpacked.get(note, packed, unpack);
  }

  mentions(
    note: NoteNumber,
    places: Int32Array,
    resolve: () => readonly ResolvedMention[],
  ): readonly ResolvedMention[] {
    return this.resolved.get(note, places, resolve);
  }
}
