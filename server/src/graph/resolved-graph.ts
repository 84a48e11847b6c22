/** What each note's facts come to among the names of all others: resolved once it comes, and again where such a name comes or goes. */
import type { NoteFacts } from "../facts/facts";
import { work } from "../text/work";
import type { EntityId } from "./entity";
import type { EntityNumber, NoteNumber } from "./entity-table";
import { GraphLedger } from "./graph-ledger";
import type { Names } from "./name-index";
import { borrowedNames, introducedNames, type Borrowed } from "./note-contribution";
import {
  borrowedIn,
  borrowedNumbers,
  entitiesIn,
  placeNumbers,
  relationNumbers,
  relationsIn,
  shareMemory,
  type NoteState,
} from "./note-state";

export class ResolvedGraph extends GraphLedger {
  /** Rises with every change. */
  revision = 0;
  /** Entities that a note names no more: they go once nothing is left that may still name them. */
  private readonly emptied = new Set<EntityNumber>();
  /** How many notes were not resolved even once: what they name is counted nowhere yet. */
  protected unsupported = 0;
  /** Notes that hold a name which came or went, and were not resolved again yet. */
  protected readonly stale = new Set<NoteNumber>();

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

  /** Makes of a note's facts what they come to among the names of all others. */
  protected support(state: NoteState, own?: Names): void {
    work.notesResolved++;
    this.changedNotes.add(state.number);
    const facts = this.factsOf(state);
    if (!state.isSupported) this.unsupported--;
    state.isSupported = true;
    state.borrowed = borrowedNumbers(this.borrowedBy(state, facts, own));
    state.places = placeNumbers(state, facts);
    state.relations = relationNumbers(this.statedIn(state));
    shareMemory(state);
    const inGraph = endsOf(state);
    if (facts.conference) for (const entity of state.ids) inGraph.add(entity);
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
    const foreign = (some: readonly Borrowed[]): Set<EntityNumber> =>
      new Set(some.map(({ entity }) => entity).filter((entity) => !state.ids.includes(entity)));
    const before = foreign(borrowedIn(state));
    const wasInGraph = endsOf(state);
    this.countStated(state, -1);
    state.borrowed = numbers;
    state.places = placeNumbers(state, facts);
    state.relations = relationNumbers(this.statedIn(state));
    shareMemory(state);
    const now = foreign(borrowed);
    const isInGraph = endsOf(state);
    for (const entity of before)
      if (!now.has(entity)) {
        this.leave(entity, state.number);
        this.emptied.add(entity);
      }
    for (const entity of now)
      // most stay what they are: out of a list of thousands and into it again takes a copy of it
      if (before.has(entity) && wasInGraph.has(entity) === isInGraph.has(entity)) this.remain(entity);
      else {
        if (before.has(entity)) this.leave(entity, state.number);
        this.enter(entity, state.number, isInGraph.has(entity));
      }
    this.countStated(state, 1);
  }

  /** Takes back all that a note said. What nobody names any more is left for `dropIfUnused`. */
  protected withdraw(state: NoteState): void {
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
  protected dropUnused(): void {
    if (this.unsupported > 0) return;
    for (const entity of this.emptied) this.dropIfUnused(entity);
    this.emptied.clear();
  }
}

/** What a note's relations hold: the note speaks for it in the graph. */
function endsOf(state: NoteState): Set<EntityNumber> {
  const ends = new Set<EntityNumber>();
  for (const { from, to } of relationsIn(state)) ends.add(from).add(to);
  return ends;
}

const isSame = (some: Int32Array, others: Int32Array): boolean =>
  some.length === others.length && some.every((one, i) => one === others[i]);
