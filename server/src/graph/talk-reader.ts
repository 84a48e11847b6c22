/** Talks at the other end of what thousands of notes state: the first ones, without making all. */
import type { EntityKind, RelationKind } from "../../../protocol/kinds";
import { firstIndex } from "../text/first-index";
import type { EntityId } from "./entity";
import type { EntityNumber, NoteNumber, SharedRecord } from "./entity-table";
import { ignored, severalEvents } from "./note-contribution";
import { eventsOf, otherEnds, relationsIn, type NoteState } from "./note-state";
import { NotesByYear } from "./notes-by-year";
import { RelationReader } from "./relation-reader";

/** The first talks of a list, and how many there are. */
export interface FirstTalks {
  readonly total: number;
  readonly first: readonly EntityId[];
}

const none: ReadonlySet<EntityId> = new Set();

export class TalkReader extends RelationReader {
  /** The event that a note reports; none of a note that reports several. */
  eventIn(path: string): EntityId | undefined {
    const event = this.byPath.get(path)?.event ?? ignored;
    return event < 0 ? undefined : this.idOfNumber(event);
  }

  /**
   * The talks at the other end of relations, newest event first, then by name. A tool may be named in thousands: only those
   * that are asked for are made.
   * @param left talks that are told elsewhere; they neither come nor count
   */
  talksBy(
    ids: readonly EntityId[],
    relation: RelationKind,
    most: number,
    left: ReadonlySet<EntityId> = none,
  ): FirstTalks {
    const [only, second] = ids;
    const hub = only === undefined || second !== undefined ? undefined : this.recordOf(only);
    if (hub !== undefined) {
      const [number, record] = hub;
      if ((record.kind === "tool" || record.kind === "event") && record.notes.size > manyNotes)
        return this.talksOfHub(number, record, relation, most);
    }
    const talks: TalkOfYear[] = [];
    const seen = new Set<EntityNumber>([...left].flatMap((id) => this.numberOf(id) ?? []));
    const isOnce = ids.length === 1 && left.size === 0;
    const years = new Map<EntityNumber, number>();
    const yearOf = (event: EntityNumber): number => {
      let year = years.get(event);
      if (year === undefined) years.set(event, (year = this.yearOfEvent(event)));
      return year;
    };
    for (const id of ids) {
      const [number, record] = this.recordOf(id) ?? [];
      if (number === undefined || record === undefined) continue;
      for (const state of this.statesOf(record)) {
        for (const talk of otherEnds(state, number, relation)) {
          const other = this.table.get(talk);
          if (other?.kind !== "talk" || (!isOnce && seen.has(talk))) continue;
          if (!isOnce) seen.add(talk);
          talks.push({ talk, name: other.name, year: yearOf(eventOfTalk(state, talk)) });
        }
      }
    }
    const first = firstOf(talks, most, newestFirst);
    return { total: talks.length, first: first.map(({ talk }) => this.idOfNumber(talk)) };
  }

  /** The same for what thousands of notes name, newest notes first: all that they state of a tool or an event are its talks. */
  private talksOfHub(
    hub: EntityNumber,
    { notes, stated }: SharedRecord,
    relation: RelationKind,
    most: number,
  ): FirstTalks {
    const talks: TalkOfYear[] = [];
    for (const [year, ofYear] of this.notesByYear().newestFirst()) {
      // a note of several events comes with its last one, and talks of others
      if (talks.filter((talk) => talk.year > year).length >= most) break;
      for (const note of ofYear) {
        const state = notes.has(note) ? this.states[note] : undefined;
        if (state === undefined) continue;
        for (const talk of otherEnds(state, hub, relation)) {
          const other = this.table.get(talk);
          if (other?.kind !== "talk") continue;
          const own = state.event === severalEvents ? this.yearOfEvent(eventOfTalk(state, talk)) : year;
          talks.push({ talk, name: other.name, year: own });
        }
      }
    }
    const first = firstOf(talks, most, newestFirst);
    return { total: stated, first: first.map(({ talk }) => this.idOfNumber(talk)) };
  }

  /** Notes whose event or year may be another one since they were put in order. */
  protected readonly changedNotes = new Set<NoteNumber>();
  private byYear: NotesByYear | undefined;

  private notesByYear(): NotesByYear {
    const known = this.byYear;
    const byYear = (this.byYear ??= new NotesByYear());
    const changed = known === undefined ? this.states.keys() : this.changedNotes;
    const looked = new Set<NoteNumber>(changed);
    // what a note says of its event may make it another year's for all notes of that event
    const events = new Set<EntityNumber>();
    for (const note of looked)
      for (const event of [...byYear.eventsOf(note), ...eventsIn(this.states[note])]) events.add(event);
    for (const event of events) {
      const record = this.table.get(event);
      if (record?.kind === "event") for (const note of record.notes) looked.add(note);
    }
    for (const note of looked) {
      const state = this.states[note];
      const own = eventsIn(state);
      const year = Math.max(0, ...own.map((event) => this.yearOfEvent(event)));
      byYear.set(note, state === undefined ? undefined : own, year);
    }
    this.changedNotes.clear();
    return byYear;
  }

  /**
   * What of a kind some talks mention, with the number of talks, the most frequent first.
   * @param own left out
   */
  namedIn(talks: readonly EntityId[], kind: EntityKind, own: EntityId): (readonly [EntityId, number])[] {
    const left = this.numberOf(own);
    const counts = new Map<EntityNumber, number>();
    for (const id of talks) {
      const [talk, record] = this.recordOf(id) ?? [];
      const state = record?.kind === "talk" ? this.states[record.note] : undefined;
      if (talk === undefined || state === undefined) continue;
      for (const named of otherEnds(state, talk, "mentions"))
        if (named !== left && this.table.get(named)?.kind === kind)
          counts.set(named, (counts.get(named) ?? 0) + 1);
    }
    return [...counts]
      .map(([number, count]) => [this.idOfNumber(number), count] as const)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  }

  /** The year of an event, 0 where nobody tells it. */
  private yearOfEvent(event: EntityNumber): number {
    const record = event < 0 ? undefined : this.table.get(event);
    if (record?.kind !== "event" || record.years === undefined || record.years.size === 0) return 0;
    return Math.min(...record.years.values());
  }
}

const eventsIn = (state: NoteState | undefined): EntityNumber[] =>
  state === undefined ? [] : eventsOf(state);

const eventOfTalk = (state: NoteState, talk: EntityNumber): EntityNumber =>
  state.event === severalEvents ? (eventsByTalk(state).get(talk) ?? ignored) : state.event;

/** Kept as long as the note states what it does: it may be a log of thousands of talks. */
function eventsByTalk(state: NoteState): ReadonlyMap<EntityNumber, EntityNumber> {
  const known = eventsOfLogs.get(state.relations);
  if (known !== undefined) return known;
  const events = new Map<EntityNumber, EntityNumber>();
  for (const { kind, from, to } of relationsIn(state)) if (kind === "partOf") events.set(from, to);
  eventsOfLogs.set(state.relations, events);
  return events;
}

const eventsOfLogs = new WeakMap<Int32Array, ReadonlyMap<EntityNumber, EntityNumber>>();

/** From so many notes on, to look at the newest ones only is faster. */
const manyNotes = 200;

interface TalkOfYear {
  readonly talk: EntityNumber;
  readonly name: string;
  readonly year: number;
}

const newestFirst = (a: TalkOfYear, b: TalkOfYear): number =>
  b.year - a.year || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.talk - b.talk);

/** The first of a list in an order, without putting all of it in order. */
function firstOf<T>(list: readonly T[], most: number, order: (a: T, b: T) => number): T[] {
  const first: T[] = [];
  for (const one of list) {
    const last = first[most - 1];
    if (most === 0 || (last !== undefined && order(one, last) >= 0)) continue;
    const at = firstIndex(first.length, (i) => {
      const other = first[i];
      return other === undefined || order(other, one) > 0;
    });
    first.splice(at, 0, one);
    if (first.length > most) first.pop();
  }
  return first;
}
