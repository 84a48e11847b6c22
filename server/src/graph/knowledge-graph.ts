/**
 * The workspace's knowledge graph, changed note by note: a note's contribution is replaced by itself, and only the notes
 * that hold a name which came or went are resolved again. The same notes give the same graph in whatever order they came.
 */
import type { MovedNote } from "../facts/edited-section";
import type { NoteFacts } from "../facts/facts";
import type { PackedFacts } from "../facts/packed-facts";
import { plainKey } from "../text/fold";
import type { Dictionary } from "./dictionary";
import { kindOf } from "./entity";
import type { EntityNumber, NoteNumber } from "./entity-table";
import {
  partsOf,
  takePart,
  unusedNumbers,
  type GraphImage,
  type GraphPart,
  type RestoredNote,
} from "./graph-image";
import type { Names } from "./name-index";
import {
  askedFor,
  askedNames,
  dictionaryNames,
  globalIds,
  ignored,
  introducedNames,
  linkedNames,
} from "./note-contribution";
import { borrowedIn, eventNumber, isPacked, movedState, type NoteState } from "./note-state";
import { ResolvedGraph } from "./resolved-graph";

/** A note with what it says now; `undefined` takes it out. */
type NoteChange = readonly [path: string, facts: NoteFacts | PackedFacts | undefined];

export class KnowledgeGraph extends ResolvedGraph {
  private readonly freeNotes: NoteNumber[] = [];
  private pinned: Names = new Map();

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
    return { ...state, ids, event: eventNumber(read, ids) };
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

  private dropTalks({ ids }: NoteState): void {
    for (const id of ids) if (this.table.get(id)?.kind === "talk") this.table.release(id);
  }
}

const noNumbers = new Int32Array();
/** How many notes are taken from an image in one step. */
const together = 1_000;
