/**
 * The workspace's knowledge graph, changed note by note: a note's contribution is replaced by itself, and only the notes
 * that hold a name which came or went are resolved again. The same notes give the same graph in whatever order they came.
 */
import type { MovedNote } from "../facts/edited-section";
import type { NoteFacts } from "../facts/facts";
import type { PackedFacts } from "../facts/packed-facts";
import { plainKey } from "../text/fold";
import { byStart } from "../text/range";
import { work } from "../text/work";
import type { Dictionary } from "./dictionary";
import { kindOf, type EntityId } from "./entity";
import type { EntityNumber, NoteNumber } from "./entity-table";
import {
  partsOf,
  takePart,
  unusedNumbers,
  type GraphImage,
  type GraphPart,
  type RestoredNote,
} from "./graph-image";
import { GraphLedger } from "./graph-ledger";
import type { Names } from "./name-index";
import {
  askedFor,
  askedNames,
  borrowedNames,
  dictionaryNames,
  globalIds,
  ignored,
  introducedNames,
  linkedNames,
  type Borrowed,
} from "./note-contribution";
import {
  borrowedIn,
  borrowedNumbers,
  entitiesIn,
  isPacked,
  movedState,
  relationNumbers,
  relationsIn,
  shareMemory,
  stride,
  type NoteState,
} from "./note-state";

/** A note with what it says now; `undefined` takes it out. */
type NoteChange = readonly [path: string, facts: NoteFacts | PackedFacts | undefined];

export class KnowledgeGraph extends GraphLedger {
  private readonly freeNotes: NoteNumber[] = [];
  private pinned: Names = new Map();

  /** Rises with every change. */
  revision = 0;
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
    this.revision++;
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
   * Takes facts that say what the note said before an edit, at other places.
   * @returns false where that is not all, since a word that came or went is a name of other notes; nothing is changed then
   */
  move(path: string, { facts, edit, candidates }: MovedNote): boolean {
    const state = this.byPath.get(path);
    if (state === undefined || !state.isSupported || isPacked(state.facts) || this.stale.has(state.number))
      return false;
    if (candidates.some((key) => plainKey(key) !== key || this.names.has(key))) return false;
    // what stands beside the edit may be another word by now
    if (borrowedIn(state).some(({ start, end }) => start <= edit.end && edit.start <= end)) return false;
    this.revision++;
    const asked = askedNames(facts.candidates);
    this.asking.replace(
      state.number,
      new Set(candidates.filter((key) => !asked.has(key))),
      new Set(candidates.filter((key) => asked.has(key))),
    );
    this.put(path, state, movedState(state, facts, edit));
    return true;
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
      this.revision++;
      const state = this.states[note];
      if (state === undefined) continue;
      if (state.isSupported) this.borrowAgain(state);
      else this.support(state);
    }
    this.dropUnused();
    return this.stale.size === 0;
  }

  /** What outlives the process; `undefined` while notes wait to be resolved. */
  image(): GraphImage | undefined {
    if (this.stale.size > 0 || this.unsupported > 0) return undefined;
    return {
      resolved: (path) => this.byPath.get(path),
      parts: partsOf(this.parts, this.strings),
    };
  }

  /**
   * Takes an image, in steps, into a graph that has nothing yet but the strings that belong to it.
   * @param dictionary the one that the image was made with
   */
  *restore(
    notes: Iterable<RestoredNote>,
    parts: Iterable<GraphPart>,
    dictionary: Dictionary,
  ): Generator<undefined, void> {
    this.revision++;
    this.dictionary = dictionary;
    for (const { path, facts, resolved } of notes) {
      const state = { ...resolved, path, facts, isSupported: true };
      this.byPath.set(path, state);
      this.states[state.number] = state;
      this.order.add(state.number);
      if (this.byPath.size % together === 0) yield;
    }
    this.freeNotes.push(...unusedNumbers(this.states));
    for (const part of parts) {
      takePart(this.parts, part, this.strings);
      yield;
    }
    this.countAll();
    this.pinned = new Map(
      [...dictionaryNames(dictionary)].map(([name, id]) => [name, this.table.numberOf(id)]),
    );
  }

  private stateOf(path: string, facts: NoteFacts | PackedFacts, before: NoteState | undefined): NoteState {
    const number = before?.number ?? this.freeNotes.pop() ?? this.states.length;
    const nothing = {
      // its own, since what is made of it is kept under it
      borrowed: noNumbers,
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
      if (before === undefined) this.order.add(state.number);
      this.byPath.set(path, state);
      this.states[state.number] = state;
    } else if (before !== undefined) {
      this.byPath.delete(path);
      this.order.remove(before.number);
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
    this.table.forEach((_, record) => {
      if (record.kind !== "talk") record.shown = undefined;
    });
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

  /** Makes of a note's facts what they come to among the names of all others. */
  private support(state: NoteState, own?: Names): void {
    work.notesResolved++;
    this.changedNotes.add(state.number);
    const facts = this.factsOf(state);
    if (!state.isSupported) this.unsupported--;
    state.isSupported = true;
    state.borrowed = borrowedNumbers(this.borrowedBy(state, facts, own));
    state.places = placesOf(state, facts);
    state.relations = relationNumbers(this.statedIn(state));
    shareMemory(state);
    const inGraph = new Set(facts.conference ? state.ids : []);
    for (const { from, to } of relationsIn(state)) inGraph.add(from).add(to);
    for (const entity of entitiesIn(state)) this.enter(entity, state.number, inGraph.has(entity));
    this.countSaid(state, facts, 1);
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
    const numbers = borrowedNumbers(borrowed);
    if (isSame(numbers, state.borrowed)) return;
    const isForeign = ({ entity }: Borrowed): boolean => !state.ids.includes(entity);
    this.countStated(state, -1);
    for (const { entity } of borrowedIn(state).filter(isForeign)) {
      this.leave(entity, state.number);
      this.emptied.add(entity);
    }
    state.borrowed = numbers;
    state.places = placesOf(state, facts);
    state.relations = relationNumbers(this.statedIn(state));
    shareMemory(state);
    const inGraph = new Set<EntityNumber>();
    for (const { from, to } of relationsIn(state)) inGraph.add(from).add(to);
    for (const entity of new Set(borrowed.filter(isForeign).map((one) => one.entity)))
      this.enter(entity, state.number, inGraph.has(entity));
    this.countStated(state, 1);
  }

  /** Takes back all that a note said. What nobody names any more is left for `dropIfUnused`. */
  private withdraw(state: NoteState): void {
    this.changedNotes.add(state.number);
    const facts = this.factsOf(state);
    if (state.isSupported) this.countSaid(state, facts, -1);
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
}

const noNumbers = new Int32Array();
/** How many notes are taken from an image in one step. */
const together = 1_000;

/** Where the note names what, own names and borrowed ones, in order. */
function placesOf(state: NoteState, { mentions }: NoteFacts): Int32Array {
  const places = [
    ...mentions.map(({ start, end, entity }) => ({ start, end, entity: state.ids[entity] ?? ignored })),
    ...borrowedIn(state),
  ]
    .filter(({ entity }) => entity !== ignored)
    .sort(byStart);
  const numbers = new Int32Array(places.length * stride);
  places.forEach(({ start, end, entity }, i) => {
    numbers.set([start, end, entity], i * stride);
  });
  return numbers;
}

const isSame = (some: Int32Array, others: Int32Array): boolean =>
  some.length === others.length && some.every((one, i) => one === others[i]);
