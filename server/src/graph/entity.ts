/** Entities and relations of the whole workspace, as everything above the graph sees them. */
import type { EntityKind, RelationKind } from "../../../protocol/kinds";
import type { Range } from "../text/range";

/** `tool:kubernetes`, `speaker:lizrice`, `talk:2019/day-1.md#tamingqueues@120`. */
export type EntityId = string;

/** What an identity is one of. */
export const kindOf = (id: EntityId): EntityKind => id.slice(0, id.indexOf(":")) as EntityKind;

export interface Entity {
  readonly id: EntityId;
  readonly kind: EntityKind;
  /** The spelling that most notes use, or the catalogue's or dictionary's. */
  readonly name: string;
  /** Every full spelling in the notes, sorted. */
  readonly forms: readonly string[];
  /** Paths of the notes that name it, sorted. */
  readonly notes: readonly string[];
  /** Year of an event, where notes tell it. */
  readonly year?: number;
}

/** What of an entity can be told without looking at all its notes. */
export interface BriefEntity extends Omit<Entity, "forms" | "notes"> {
  readonly noteCount: number;
}

export interface Evidence {
  readonly path: string;
  readonly ranges: readonly Range[];
}

export interface Relation {
  readonly kind: RelationKind;
  readonly from: EntityId;
  readonly to: EntityId;
  /** How many places say so, in all notes; 0 where only the catalogue does. */
  readonly weight: number;
  /** Paths of the notes that say so, sorted. */
  readonly notes: readonly string[];
  /** Sorted by path; empty where the catalogue says so. */
  readonly evidence: readonly Evidence[];
}

/** A mention with the entity that it names in the whole workspace. */
export interface ResolvedMention extends Range {
  readonly entity: EntityId;
  readonly rule: string;
  readonly confidence: number;
  readonly partial: boolean;
}
