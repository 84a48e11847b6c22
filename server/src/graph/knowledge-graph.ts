/**
 * The workspace's knowledge graph, changed note by note: a note's contribution is replaced by itself, and only the notes
 * that hold a name which came or went are resolved again. The same notes give the same graph in whatever order they came.
 */
import type { EntityKind } from "../../../protocol/kinds";
import type { NoteFacts } from "../facts/facts";
import type { PackedFacts } from "../facts/packed-facts";
import { byStart } from "../text/range";
import { work } from "../text/work";
import type { Dictionary } from "./dictionary";
import { kindOf, type EntityId } from "./entity";
import { type EntityNumber, type EntityRecord, type NoteNumber, type SharedRecord } from "./entity-table";
import { GraphReader } from "./graph-reader";
import { makerOf } from "./relation-reader";
import { NameIndex, type Names } from "./name-index";
import {
  askedFor,
  askedNames,
  borrowedNames,
  dictionaryNames,
  eventYear,
  globalIds,
  ignored,
  introducedNames,
  linkedNames,
  type Borrowed,
} from "./note-contribution";
import { entitiesIn, relationNumbers, relationsIn, stride, type NoteState } from "./note-state";

/** A note with what it says now; `undefined` takes it out. */
type NoteChange = readonly [path: string, facts: NoteFacts | PackedFacts | undefined];

export class KnowledgeGraph extends GraphReader {
  private readonly names = new NameIndex();
  private readonly freeNotes: NoteNumber[] = [];
  private pinned: Names = new Map();
  private readonly changedEntities = new Set<EntityId>();
  private readonly changedRelations = new Set<string>();
  private isWatched = false;

  /** Entities that a note names no more: they go once nothing is left that may still name them. */
  private readonly emptied = new Set<EntityNumber>();
  /** How many notes were not resolved even once: what they name is counted nowhere yet. */
  private unsupported = 0;
  /** Notes that hold a name which came or went, and were not resolved again yet. */
  private readonly stale = new Set<NoteNumber>();

  /** Puts a note's facts in the place of what it contributed before; `undefined` takes the note out. */
  replace(path: string, facts: NoteFacts | PackedFacts | undefined): void {
    this.replaceAll([[path, facts]]);
    this.settle();
  }

  /**
   * The same for many notes at once. What they mean to other notes is left for `settle`.
   * @param later leaves for it as well what they say themselves: where all notes come together, each is resolved once
   */
  replaceAll(changes: readonly NoteChange[], later = false): void {
    const touched = new Set<string>();
    const own = new Map<NoteState, Names>();
    for (const [path, facts] of new Map(changes)) {
      const before = this.byPath.get(path);
      if (before !== undefined) this.withdraw(before);
      const state = facts === undefined ? undefined : this.stateOf(path, facts, before);
      const names = state === undefined ? undefined : introducedNames(this.factsOf(state), state.ids);
      const namesBefore =
        before === undefined ? undefined : introducedNames(this.factsOf(before), before.ids);
      for (const name of this.names.replaceNames(namesBefore, names)) touched.add(name);
      this.replaceWords(before, state);
      if (before !== undefined) this.dropTalks(before);
      this.put(path, before, state);
      if (state !== undefined && names !== undefined) own.set(state, names);
    }
    for (const [state, names] of own)
      if (later) this.stale.add(state.number);
      else {
        this.support(state, names);
        this.stale.delete(state.number);
      }
    this.dropUnused();
    for (const note of this.asking.with([...touched].map(askedFor))) {
      const state = this.states[note];
      if (state !== undefined && !own.has(state)) this.stale.add(note);
    }
  }

  /**
   * Resolves notes again that hold names which came or went in others.
   * @param most how many to look at before it comes back
   * @returns true where nothing is left to do
   */
  settle(most = Infinity): boolean {
    let looked = 0;
    for (const note of this.stale) {
      if (looked++ >= most) break;
      this.stale.delete(note);
      const state = this.states[note];
      if (state === undefined) continue;
      if (state.isSupported) this.borrowAgain(state);
      else this.support(state);
    }
    this.dropUnused();
    return this.stale.size === 0;
  }

  private stateOf(path: string, facts: NoteFacts | PackedFacts, before: NoteState | undefined): NoteState {
    const number = before?.number ?? this.freeNotes.pop() ?? this.states.length;
    const nothing = {
      borrowed: [],
      // its own, since what is made of it is kept under it
      places: new Int32Array(),
      relations: new Int32Array(),
      event: ignored,
      isSupported: false,
    };
    const state = { number, path, facts, ...nothing };
    const read = this.factsOf({ ...state, ids: noNumbers });
    const ids = Int32Array.from(globalIds(read, this.dictionary), (id, i) => {
      const entity = read.entities[i];
      if (id === undefined || entity === undefined) return ignored;
      if (entity.kind === "talk") return this.table.addTalk(number, entity.name, entity.key);
      return kindOf(id) === "talk" ? ignored : this.table.numberOf(id);
    });
    if (number >= this.states.length) this.states.push(undefined);
    this.unsupported++;
    return { ...state, ids, event: read.event === undefined ? ignored : (ids[read.event.entity] ?? ignored) };
  }

  private put(path: string, before: NoteState | undefined, state: NoteState | undefined): void {
    if (state !== undefined) {
      this.byPath.set(path, state);
      this.states[state.number] = state;
    } else if (before !== undefined) {
      this.byPath.delete(path);
      this.states[before.number] = undefined;
      this.freeNotes.push(before.number);
    }
  }

  private replaceWords(before: NoteState | undefined, state: NoteState | undefined): void {
    const number = state?.number ?? before?.number;
    if (number === undefined) return;
    const [old, now] = [before, state].map((one) => (one === undefined ? undefined : this.factsOf(one)));
    this.asking.replace(
      number,
      old === undefined ? undefined : askedNames(old.candidates),
      now === undefined ? undefined : askedNames(now.candidates),
    );
    this.linking.replace(
      number,
      old === undefined ? undefined : linkedNames(old),
      now === undefined ? undefined : linkedNames(now),
    );
  }

  /** Takes a new dictionary and resolves every note anew; no text is read again. */
  setDictionary(dictionary: Dictionary): void {
    const all = [...this.byPath].map(([path, { facts }]) => [path, facts] as const);
    this.replaceAll(all.map(([path]) => [path, undefined]));
    this.stale.clear();
    this.dictionary = dictionary;
    const names = new Map<string, EntityNumber>();
    for (const [name, id] of dictionaryNames(dictionary)) names.set(name, this.pin(id));
    this.names.replaceNames(this.pinned, names);
    const before = this.pinned;
    this.pinned = names;
    const kept = new Set(names.values());
    for (const entity of before.values()) if (!kept.has(entity)) this.unpin(entity);
    this.replaceAll(all);
    this.settle();
  }

  private pin(id: EntityId): EntityNumber {
    const number = this.table.numberOf(id);
    const record = this.table.get(number);
    if (record !== undefined && record.kind !== "talk") record.pinned = true;
    return number;
  }

  private unpin(entity: EntityNumber): void {
    const record = this.table.get(entity);
    if (record === undefined || record.kind === "talk") return;
    record.pinned = false;
    this.dropIfUnused(entity);
  }

  /** Makes of a note's facts what they come to among the names of all others. */
  private support(state: NoteState, own?: Names): void {
    work.notesResolved++;
    const facts = this.factsOf(state);
    if (!state.isSupported) this.unsupported--;
    state.isSupported = true;
    state.borrowed = this.borrowedBy(state, facts, own);
    state.places = placesOf(state, facts);
    state.relations = relationNumbers(this.statedIn(state));
    const inGraph = new Set(facts.conference ? state.ids : []);
    for (const { from, to } of relationsIn(state)) inGraph.add(from).add(to);
    for (const entity of entitiesIn(state)) this.enter(entity, state.number, inGraph.has(entity));
    if (!facts.conference) return;
    for (const [record, forms] of this.formsIn(state, facts)) weigh(record.spellings, forms, 1);
    const year = eventYear(facts, state.ids);
    const event = year === undefined ? undefined : this.table.get(year.entity);
    if (year !== undefined && event?.kind === "event")
      (event.years ??= new Map<NoteNumber, number>()).set(state.number, year.year);
    this.countStated(state, 1);
  }

  /** @param own what the note introduces itself, where that is known already; it is hardly ever asked for */
  private borrowedBy(state: NoteState, facts: NoteFacts, own?: Names): readonly Borrowed[] {
    let names = own;
    const isOwn = (name: string, entity: EntityNumber): boolean =>
      state.ids.includes(entity) && (names ??= introducedNames(facts, state.ids)).get(name) === entity;
    const idOf = (entity: EntityNumber): EntityId => this.idOfNumber(entity);
    const { hasAlternatives } = this.names;
    return borrowedNames(facts, (key) => this.names.entityOf(key, isOwn, idOf), hasAlternatives);
  }

  /** The same note among other names: what it says itself stays as it is. */
  private borrowAgain(state: NoteState): void {
    work.notesResolved++;
    const facts = this.factsOf(state);
    const borrowed = this.borrowedBy(state, facts);
    if (isSame(borrowed, state.borrowed)) return;
    const isForeign = ({ entity }: Borrowed): boolean => !state.ids.includes(entity);
    this.countStated(state, -1);
    for (const { entity } of state.borrowed.filter(isForeign)) {
      this.leave(entity, state.number);
      this.emptied.add(entity);
    }
    state.borrowed = borrowed;
    state.places = placesOf(state, facts);
    state.relations = relationNumbers(this.statedIn(state));
    const inGraph = new Set<EntityNumber>();
    for (const { from, to } of relationsIn(state)) inGraph.add(from).add(to);
    for (const entity of new Set(borrowed.filter(isForeign).map((one) => one.entity)))
      this.enter(entity, state.number, inGraph.has(entity));
    this.countStated(state, 1);
  }

  private enter(entity: EntityNumber, note: NoteNumber, isInGraph: boolean): void {
    const record = this.table.get(entity);
    if (record === undefined) return;
    this.noteChange(entity, record);
    if (record.kind === "talk") this.count("talk", 1);
    else if (!isInGraph) (record.naming ??= new Set()).add(note);
    else if (!record.notes.has(note)) {
      record.notes.add(note);
      const { path = "" } = this.states[note] ?? {};
      if (record.first !== undefined && path < record.first) record.first = path;
      if (record.notes.size > 1) return;
      this.count(record.kind, 1);
      const maker = record.kind === "tool" ? makerOf(record.id) : undefined;
      if (maker !== undefined) this.toolsMadeBy(maker).add(entity);
      this.noteMakes(entity);
    }
  }

  private leave(entity: EntityNumber, note: NoteNumber): void {
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
    if (record.first === this.states[note]?.path) record.first = undefined;
    record.years?.delete(note);
  }

  private toolsMadeBy(maker: EntityId): Set<EntityNumber> {
    let tools = this.toolsOfMaker.get(maker);
    if (tools === undefined) this.toolsOfMaker.set(maker, (tools = new Set()));
    return tools;
  }

  private count(kind: EntityKind, by: 1 | -1): void {
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + by);
  }

  /** Takes back all that a note said. What nobody names any more is left for `dropIfUnused`. */
  private withdraw(state: NoteState): void {
    const facts = this.factsOf(state);
    if (facts.conference && state.isSupported) {
      this.countStated(state, -1);
      for (const [record, forms] of this.formsIn(state, facts)) weigh(record.spellings, forms, -1);
    }
    if (!state.isSupported) this.unsupported--;
    for (const entity of entitiesIn(state)) {
      if (state.isSupported) this.leave(entity, state.number);
      // a talk goes with its note
      if (this.table.get(entity)?.kind !== "talk") this.emptied.add(entity);
    }
  }

  /** A note that waits to be resolved may name any of them. */
  private dropUnused(): void {
    if (this.unsupported > 0) return;
    for (const entity of this.emptied) this.dropIfUnused(entity);
    this.emptied.clear();
  }

  private dropTalks({ ids }: NoteState): void {
    for (const id of ids) if (this.table.get(id)?.kind === "talk") this.table.release(id);
  }

  private dropIfUnused(entity: EntityNumber): void {
    const record = this.table.get(entity);
    if (record === undefined || record.kind === "talk" || record.pinned) return;
    if (record.notes.size === 0 && (record.naming?.size ?? 0) === 0) this.table.release(entity);
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

  private countStated(state: NoteState, by: 1 | -1): void {
    for (const relation of relationsIn(state)) {
      for (const entity of [relation.from, relation.to]) {
        const record = this.table.get(entity);
        if (record !== undefined) record.stated += by;
      }
      if (this.isWatched) this.changedRelations.add(this.keyOf(relation));
    }
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

const noNumbers = new Int32Array();

/** Adds to or takes from what speaks for each spelling; the first one of a note counts a little more. */
function weigh(spellings: Map<string, number>, forms: readonly string[], sign: 1 | -1): void {
  forms.forEach((form, i) => {
    const sum = (spellings.get(form) ?? 0) + sign * (i === 0 ? 3 : 2);
    if (sum <= 0) spellings.delete(form);
    else spellings.set(form, sum);
  });
}

/** Where the note names what, own names and borrowed ones, in order. */
function placesOf({ ids, borrowed }: NoteState, { mentions }: NoteFacts): Int32Array {
  const places = [
    ...mentions.map(({ start, end, entity }) => ({ start, end, entity: ids[entity] ?? ignored })),
    ...borrowed,
  ]
    .filter(({ entity }) => entity !== ignored)
    .sort(byStart);
  const numbers = new Int32Array(places.length * stride);
  places.forEach(({ start, end, entity }, i) => {
    numbers.set([start, end, entity], i * stride);
  });
  return numbers;
}

const isSame = (some: readonly Borrowed[], others: readonly Borrowed[]): boolean =>
  some.length === others.length &&
  some.every(({ start, end, entity, exact }, i) => {
    const other = others[i];
    return other?.start === start && other.end === end && other.entity === entity && other.exact === exact;
  });
