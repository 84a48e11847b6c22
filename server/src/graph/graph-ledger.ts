/** The graph's books: which notes speak for what, how much there is, and what has changed since somebody asked. */
import type { EntityKind } from "../../../protocol/kinds";
import type { NoteFacts } from "../facts/facts";
import type { EntityId } from "./entity";
import type { EntityNumber, EntityRecord, NoteNumber, SharedRecord } from "./entity-table";
import { GraphReader } from "./graph-reader";
import { isInGraph } from "./graph-state";
import { eventYears, ignored } from "./note-contribution";
import { NoteSet } from "./note-set";
import { relationsIn, stride, type NoteState } from "./note-state";
import { makerOf } from "./relation-reader";
import type { Weights } from "./weights";

export class GraphLedger extends GraphReader {
  private readonly changedEntities = new Set<EntityId>();
  private readonly changedRelations = new Set<string>();
  private isWatched = false;

  protected enter(entity: EntityNumber, note: NoteNumber, isInGraph: boolean): void {
    const record = this.table.get(entity);
    if (record === undefined) return;
    this.noteChange(entity, record);
    if (record.kind === "talk") this.count("talk", 1);
    else if (!isInGraph) (record.naming ??= new NoteSet()).add(note);
    else if (!record.notes.has(note)) {
      record.notes.add(note);
      if (record.notes.size > 1) return;
      this.count(record.kind, 1);
      const maker = record.kind === "tool" ? makerOf(record.id) : undefined;
      if (maker !== undefined) this.toolsMadeBy(maker).add(entity);
      this.noteMakes(entity);
    }
  }

  /** A note speaks for it as before, but may say something else of it. */
  protected remain(entity: EntityNumber): void {
    const record = this.table.get(entity);
    if (record !== undefined) this.noteChange(entity, record);
  }

  protected leave(entity: EntityNumber, note: NoteNumber): void {
    const record = this.table.get(entity);
    if (record === undefined) return;
    this.noteChange(entity, record);
    if (record.kind === "talk") {
      this.count("talk", -1);
      return;
    }
    record.naming?.delete(note);
    if (!record.notes.has(note)) return;
    if (record.notes.size === 1) {
      this.noteMakes(entity);
      const maker = record.kind === "tool" ? makerOf(record.id) : undefined;
      if (maker !== undefined) this.toolsMadeBy(maker).delete(entity);
      this.count(record.kind, -1);
    }
    record.notes.delete(note);
    record.years?.delete(note);
  }

  /** Takes from a graph that was restored how much there is, and that all of it is new. */
  protected countAll(): void {
    this.table.forEach((number, record) => {
      if (!isInGraph(record)) return;
      this.count(record.kind, 1);
      this.noteChange(number, record);
    });
  }

  private toolsMadeBy(maker: EntityId): Set<EntityNumber> {
    let tools = this.toolsOfMaker.get(maker);
    if (tools === undefined) this.toolsOfMaker.set(maker, (tools = new Set()));
    return tools;
  }

  private count(kind: EntityKind, by: 1 | -1): void {
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + by);
  }

  protected dropIfUnused(entity: EntityNumber): void {
    const record = this.table.get(entity);
    if (record === undefined || record.kind === "talk" || record.pinned) return;
    if (record.notes.size === 0 && (record.naming?.size ?? 0) === 0) this.table.release(entity);
  }

  protected pin(id: EntityId): EntityNumber {
    const number = this.table.numberOf(id);
    const record = this.table.get(number);
    if (record !== undefined && record.kind !== "talk") record.pinned = true;
    return number;
  }

  protected unpin(entity: EntityNumber): void {
    const record = this.table.get(entity);
    if (record === undefined || record.kind === "talk") return;
    record.pinned = false;
    this.dropIfUnused(entity);
  }

  /** Counts what a note that reports an event says: spellings, years, relations. */
  protected countSaid(state: NoteState, facts: NoteFacts, by: 1 | -1): void {
    if (!facts.conference) return;
    for (const [record, forms] of this.formsIn(state, facts)) {
      weigh(record.spellings, forms, by);
      record.shown = undefined;
    }
    this.countStated(state, by);
    if (by < 0) return;
    for (const { entity, year } of eventYears(facts, state.ids)) {
      const event = this.table.get(entity);
      if (event?.kind === "event") (event.years ??= new Map<NoteNumber, number>()).set(state.number, year);
    }
  }

  /** Every full spelling by which a note calls what it shares with others, each once. */
  private formsIn({ ids }: NoteState, { entities }: NoteFacts): Map<SharedRecord, string[]> {
    const found = new Map<SharedRecord, string[]>();
    entities.forEach(({ forms }, i) => {
      const record = this.table.get(ids[i] ?? ignored);
      if (record === undefined || record.kind === "talk") return;
      const known = found.get(record);
      if (known === undefined) found.set(record, [...new Set(forms)]);
      else for (const form of forms) if (!known.includes(form)) known.push(form);
    });
    return found;
  }

  protected countStated(state: NoteState, by: 1 | -1): void {
    // with each letter in a long note it goes through thousands: as numbers, without an object for each
    const { relations } = state;
    for (let i = 0; i < relations.length; i += stride)
      for (let end = 1; end < stride; end++) {
        const record = this.table.get(relations[i + end] ?? ignored);
        if (record !== undefined) record.stated += by;
      }
    if (this.isWatched)
      for (const relation of relationsIn(state)) this.changedRelations.add(this.keyOf(relation));
  }

  private noteMakes(entity: EntityNumber): void {
    if (this.isWatched) for (const one of this.makes(entity)) this.changedRelations.add(this.keyOf(one));
  }

  private noteChange(entity: EntityNumber, record: EntityRecord): void {
    if (record.kind !== "talk") this.changedEntities.add(record.id);
    else if (this.isWatched) this.changedEntities.add(this.idOfNumber(entity));
  }

  /** From now on talks and relations that change are told as well: that costs memory, and only a panel asks for it. */
  watch(): void {
    this.isWatched = true;
  }

  /** Entities, and relations by key, that may have changed, come or gone since the last call. */
  takeChanges(): { readonly entities: readonly EntityId[]; readonly relations: readonly string[] } {
    const changes = { entities: [...this.changedEntities], relations: [...this.changedRelations] };
    this.changedEntities.clear();
    this.changedRelations.clear();
    return changes;
  }
}

/** Adds to or takes from what speaks for each spelling; the first one of a note counts a little more. */
function weigh(spellings: Weights<string>, forms: readonly string[], sign: 1 | -1): void {
  forms.forEach((form, i) => {
    spellings.add(form, sign * (i === 0 ? 3 : 2));
  });
}
