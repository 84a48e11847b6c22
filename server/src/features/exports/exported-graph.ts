/** The graph as every export begins with it: entities and relations in a fixed order, with what the notes tell of them. */
import type { EntityKind, RelationKind } from "../../../../protocol/kinds";
import type { Snapshot } from "../../workspace/snapshot";

export interface ExportedEntity {
  /** `talk:queueconf/day-1.md#tamingqueues@20`: stable as long as the notes are. */
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly year: number | undefined;
  /** In how many notes it is named. */
  readonly notes: number;
}

export interface ExportedRelation {
  readonly kind: RelationKind;
  readonly from: string;
  readonly to: string;
  /** How many places say so; 0 where the catalogue does. */
  readonly evidence: number;
}

export interface ExportedGraph {
  readonly entities: readonly ExportedEntity[];
  readonly relations: readonly ExportedRelation[];
}

export function exportedGraph({ graph }: Snapshot): ExportedGraph {
  const entities = [...graph.entities()].map(({ id, kind, name, year, notes }) => ({
    id,
    kind,
    name,
    year,
    notes: notes.length,
  }));
  const relations = [...graph.relations()].map(({ kind, from, to, evidence }) => ({
    kind,
    from,
    to,
    evidence: evidence.reduce((sum, one) => sum + one.ranges.length, 0),
  }));
  return { entities, relations };
}

/** Text inside XML: the five signs that mean something there, and no characters that XML forbids. */
export const xml = (text: string): string =>
  text
    // eslint-disable-next-line no-control-regex -- XML has no place for these, escaped or not
    .replace(/[\u0000-\u0008\v\f\u000e-\u001f\ufffe\uffff]/g, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/'/g, "&apos;");
