/** Relations of the graph, read from the notes that state them: nothing of them is kept twice. */
import type { EntityKind, RelationKind } from "../../../protocol/kinds";
import { lookUp } from "../catalogue/catalogue";
import { keyOf } from "../facts/fact-builder";
import type { EntityId, Evidence, Relation } from "./entity";
import { type EntityNumber, type EntityRecord } from "./entity-table";
import { statedRelations, type StatedRelation } from "./note-contribution";
import {
  borrowedIn,
  isPacked,
  relationsIn,
  relationsOfEntity,
  type NoteState,
  type NumberedRelation,
} from "./note-state";
import { GraphState, isInGraph } from "./graph-state";

/** Notes that state a relation. */
interface Statement {
  readonly kind: RelationKind;
  readonly from: EntityNumber;
  readonly to: EntityNumber;
  readonly notes: NoteState[];
  weight: number;
}

export class RelationReader extends GraphState {
  /** How often notes state a relation of an entity, and how many the catalogue knows. */
  degree(id: EntityId): number {
    const [number, record] = this.recordOf(id) ?? [];
    return number === undefined || record === undefined ? 0 : record.stated + [...this.makes(number)].length;
  }

  /** Relations from or to an entity, sorted; with `kind`, only those. Evidence is gathered when it is asked for. */
  relationsOf(id: EntityId, kind?: RelationKind): Relation[] {
    const [number, record] = this.recordOf(id) ?? [];
    if (number === undefined || record === undefined) return [];
    const found = new Map<string, Statement>();
    for (const state of this.statesOf(record))
      this.gather(state, this.relationsIn(state, number, record), found, kind);
    if (kind === undefined || kind === "makes")
      for (const one of this.makes(number)) found.set(this.keyOf(one), one);
    return this.inOrder(found);
  }

  /**
   * What stands at one end of relations of a kind that have an entity at the other, sorted: `relationsOf` tells the same with
   * weight and evidence, which dozens of suggestions with every letter have no use for.
   */
  others(id: EntityId, kind: Exclude<RelationKind, "makes">, end: "from" | "to"): EntityId[] {
    const [number, record] = this.recordOf(id) ?? [];
    if (number === undefined || record === undefined) return [];
    const found = new Set<EntityNumber>();
    for (const state of this.statesOf(record))
      for (const one of this.relationsIn(state, number, record))
        if (one.kind === kind && one[end === "from" ? "to" : "from"] === number) found.add(one[end]);
    return Array.from(found, (other) => this.idOfNumber(other)).sort();
  }

  /** The relations of an entity in a note; kept for talks, and where facts are objects, as those of open notes: whoever asks for one there asks for all. */
  private relationsIn(
    state: NoteState,
    entity: EntityNumber,
    { kind }: EntityRecord,
  ): Iterable<NumberedRelation> {
    return kind === "talk" || !isPacked(state.facts)
      ? (this.recent.relationsByEntity(state).get(entity) ?? [])
      : relationsOfEntity(state, entity);
  }

  /** A relation by its key, `kind from to`. */
  relationWith(key: string): Relation | undefined {
    const ends = /^(\w+) (.*) ((?:event|talk|speaker|company|tool):.*)$/.exec(key);
    const [, kind, from, to] = ends ?? [];
    if (kind === undefined || from === undefined || to === undefined) return undefined;
    const isTalk = to.startsWith("talk:");
    return this.relationsOf(isTalk ? to : from, kind as RelationKind).find(
      (one) => one.from === from && one.to === to,
    );
  }

  *relations(): Iterable<Relation> {
    yield* this.inOrder(this.allStatements());
  }

  protected allStatements(): Map<string, Statement> {
    const found = new Map<string, Statement>();
    for (const state of this.byPath.values()) this.gather(state, relationsIn(state), found);
    for (const tools of this.toolsOfMaker.values())
      for (const tool of tools) for (const one of this.makes(tool)) found.set(this.keyOf(one), one);
    return found;
  }

  private gather(
    state: NoteState,
    relations: Iterable<NumberedRelation>,
    found: Map<string, Statement>,
    wanted?: RelationKind,
  ): void {
    for (const { kind, weight, from, to } of relations) {
      if (wanted !== undefined && kind !== wanted) continue;
      const key = this.keyOf({ kind, from, to });
      const known = found.get(key);
      if (known === undefined) found.set(key, { kind, from, to, notes: [state], weight });
      else {
        known.notes.push(state);
        known.weight += weight;
      }
    }
  }

  protected keyOf({ kind, from, to }: Pick<Statement, "kind" | "from" | "to">): string {
    return `${kind} ${this.idOfNumber(from)} ${this.idOfNumber(to)}`;
  }

  private inOrder(found: ReadonlyMap<string, Statement>): Relation[] {
    return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => this.relation(one));
  }

  private relation(statement: Statement): Relation {
    const evidenceOf = (): Evidence[] => this.evidenceOf(statement);
    let evidence: Evidence[] | undefined;
    return {
      kind: statement.kind,
      from: this.idOfNumber(statement.from),
      to: this.idOfNumber(statement.to),
      weight: statement.weight,
      get notes() {
        return statement.notes.map(({ path }) => path).sort();
      },
      get evidence() {
        return (evidence ??= evidenceOf());
      },
    };
  }

  private evidenceOf({ kind, from, to, notes }: Statement): Evidence[] {
    return notes
      .map((state) => ({
        path: state.path,
        ranges:
          this.recent
            .stated(state, () => this.statedIn(state))
            .find((one) => one.kind === kind && one.from === from && one.to === to)?.evidence ?? [],
      }))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  protected statedIn(state: NoteState): StatedRelation[] {
    const kindOfNumber = (entity: EntityNumber): EntityKind => this.table.get(entity)?.kind ?? "talk";
    return statedRelations(this.factsOf(state), state.ids, borrowedIn(state), kindOfNumber, this.dictionary);
  }

  /** `makes`, as the catalogue knows it, between entities that the notes name both. */
  protected *makes(number: EntityNumber): Iterable<Statement> {
    const record = this.table.get(number);
    if (record === undefined || !isInGraph(record)) return;
    if (record.kind === "company")
      for (const tool of this.toolsOfMaker.get(record.id) ?? [])
        yield { kind: "makes", from: number, to: tool, notes: [], weight: 0 };
    else if (record.kind === "tool") {
      const maker = makerOf(record.id);
      const company = maker === undefined ? undefined : this.table.find(maker);
      const made = company === undefined ? undefined : this.table.get(company);
      if (company !== undefined && made !== undefined && isInGraph(made))
        yield { kind: "makes", from: company, to: number, notes: [], weight: 0 };
    }
  }
}

/** The company that makes a tool, as the catalogue knows it. */
export function makerOf(id: EntityId): EntityId | undefined {
  const entry = lookUp(id.slice("tool:".length), "tool");
  const maker = entry?.maker === undefined ? undefined : `company:${keyOf("company", entry.maker)}`;
  return maker === id ? undefined : maker;
}
