/** What the graph keeps of one note: its facts, packed where nobody has the note open, and what they come to in the workspace. */
import { relationKinds, type RelationKind } from "../../../protocol/kinds";
import type { NoteFacts } from "../facts/facts";
import { shiftOf, type Edit } from "../text/edit";
import { byStart } from "../text/range";
import type { PackedFacts } from "../facts/packed-facts";
import type { EntityNumber, NoteNumber } from "./entity-table";
import { ignored, severalEvents, type Borrowed, type StatedRelation } from "./note-contribution";

export interface NoteState {
  readonly number: NoteNumber;
  readonly path: string;
  readonly facts: NoteFacts | PackedFacts;
  /** The number of each local entity. */
  ids: Int32Array;
  /** The number of the event that the note reports; -1 without one, -2 where its parts report several. */
  readonly event: EntityNumber;
  /** False before it was resolved for the first time. */
  isSupported: boolean;
  /** Every name of other notes, in order: start, end, entity, and 1 where it is written as they write it. */
  borrowed: Int32Array;
  /** Every place of a name, own and borrowed, in order: start, end, entity. */
  places: Int32Array;
  /** Every relation: its kind and weight, from, to. */
  relations: Int32Array;
}

const borrowedStride = 4;

export function borrowedNumbers(borrowed: readonly Borrowed[]): Int32Array {
  const numbers = new Int32Array(borrowed.length * borrowedStride);
  borrowed.forEach(({ start, end, entity, exact }, i) => {
    numbers.set([start, end, entity, exact ? 1 : 0], i * borrowedStride);
  });
  return numbers;
}

export function borrowedIn({ borrowed }: Pick<NoteState, "borrowed">): Borrowed[] {
  const found: Borrowed[] = [];
  for (let i = 0; i + borrowedStride <= borrowed.length; i += borrowedStride) {
    const [start = 0, end = 0, entity = 0] = [borrowed[i], borrowed[i + 1], borrowed[i + 2]];
    found.push({ start, end, entity, exact: borrowed[i + 3] === 1 });
  }
  return found;
}

/** Where the note names what, own names and borrowed ones, in order. */
export function placeNumbers(state: NoteState, { mentions }: NoteFacts): Int32Array {
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

/** Lets a note's lists share their memory: alone each of them takes as much again for itself. */
export function shareMemory(state: NoteState): void {
  const lists = [state.ids, state.borrowed, state.places, state.relations] as const;
  const all = new Int32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  const moved = (list: Int32Array): Int32Array => {
    all.set(list, at);
    at += list.length;
    return all.subarray(at - list.length, at);
  };
  state.ids = moved(state.ids);
  state.borrowed = moved(state.borrowed);
  state.places = moved(state.places);
  state.relations = moved(state.relations);
}

/** What a note says, at the places where it stands after an edit that none of it touches. */
export function movedState(state: NoteState, facts: NoteFacts, edit: Edit): NoteState {
  const { start, end } = edit;
  const by = shiftOf(edit);
  const moved = (list: Int32Array, width: number): Int32Array =>
    list.map((number, i) => (i % width < 2 && number >= end && number > start ? number + by : number));
  const found = {
    ...state,
    facts,
    borrowed: moved(state.borrowed, borrowedStride),
    places: moved(state.places, stride),
    // another list, since what is kept about it tells places
    relations: state.relations.slice(),
  };
  shareMemory(found);
  return found;
}

export const isPacked = (facts: NoteFacts | PackedFacts): facts is PackedFacts => facts instanceof Uint8Array;

/** The width of an entry of `places` and `relations`. */
export const stride = 3;

const kindBits = 3;

/** Relations as numbers; the weight is how many places say so. */
export function relationNumbers(relations: readonly StatedRelation[]): Int32Array {
  const numbers = new Int32Array(relations.length * stride);
  relations.forEach(({ kind, from, to, evidence }, i) => {
    numbers.set([(evidence.length << kindBits) | relationKinds.indexOf(kind), from, to], i * stride);
  });
  return numbers;
}

/** One relation of a note. */
export interface NumberedRelation {
  readonly kind: RelationKind;
  readonly weight: number;
  readonly from: EntityNumber;
  readonly to: EntityNumber;
}

export function* relationsIn({ relations }: NoteState): Iterable<NumberedRelation> {
  for (let i = 0; i < relations.length; i += stride) {
    const one = relationAt(relations, i);
    if (one !== undefined) yield one;
  }
}

function relationAt(relations: Int32Array, at: number): NumberedRelation | undefined {
  const first = relations[at] ?? 0;
  const kind = relationKinds[first & ((1 << kindBits) - 1)];
  if (kind === undefined) return undefined;
  return { kind, weight: first >> kindBits, from: relations[at + 1] ?? 0, to: relations[at + 2] ?? 0 };
}

/** Those of them that an entity stands in. */
export function* relationsOfEntity(state: NoteState, entity: EntityNumber): Iterable<NumberedRelation> {
  const { relations } = state;
  for (let i = 0; i < relations.length; i += stride)
    if (relations[i + 1] === entity || relations[i + 2] === entity) {
      const one = relationAt(relations, i);
      if (one !== undefined) yield one;
    }
}

/** What stands at the other end of an entity's relations of a kind; made for being asked of thousands of notes. */
export function otherEnds(
  { relations }: NoteState,
  entity: EntityNumber,
  kind: RelationKind,
): EntityNumber[] {
  const wanted = relationKinds.indexOf(kind);
  const found: EntityNumber[] = [];
  for (let i = 0; i < relations.length; i += stride) {
    const [from, to] = [relations[i + 1] ?? 0, relations[i + 2] ?? 0];
    if ((from === entity || to === entity) && ((relations[i] ?? 0) & ((1 << kindBits) - 1)) === wanted)
      found.push(from === entity ? to : from);
  }
  return found;
}

/** The number that a note keeps for its event. */
export function eventNumber({ event, otherEvents }: NoteFacts, ids: Int32Array): EntityNumber {
  if (otherEvents.length > 0) return severalEvents;
  return event === undefined ? ignored : (ids[event.entity] ?? ignored);
}

/** The events that a note's talks were at. */
export function eventsOf(state: NoteState): EntityNumber[] {
  if (state.event !== severalEvents) return state.event === ignored ? [] : [state.event];
  const found = new Set<EntityNumber>();
  for (const { kind, to } of relationsIn(state)) if (kind === "partOf") found.add(to);
  return [...found];
}

/** Every entity that the note names, each once. */
export function entitiesIn({ ids, borrowed }: NoteState): Set<EntityNumber> {
  const found = new Set<EntityNumber>();
  for (const id of ids) if (id >= 0) found.add(id);
  for (let i = 2; i < borrowed.length; i += borrowedStride) found.add(borrowed[i] ?? 0);
  return found;
}
