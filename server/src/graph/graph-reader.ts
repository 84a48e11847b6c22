/** The knowledge graph as it stands: entities, relations and mentions, by identity. Reads only; `KnowledgeGraph` changes it. */
import type { EntityKind, RelationKind } from "../../../protocol/kinds";
import { lookUp } from "../catalogue/catalogue";
import { keyOf } from "../facts/fact-builder";
import type { NoteFacts } from "../facts/facts";
import { unpackFacts } from "../facts/packed-facts";
import { byStart, type Range } from "../text/range";
import { Strings } from "../text/strings";
import { emptyDictionary, type Dictionary } from "./dictionary";
import type { BriefEntity, Entity, EntityId, Evidence, Relation, ResolvedMention } from "./entity";
import { EntityTable, type EntityNumber, type EntityRecord, type NoteNumber } from "./entity-table";
import { ignored, statedRelations, type StatedRelation } from "./note-contribution";
import {
  isPacked,
  otherEnds,
  relationsIn,
  relationsOfEntity,
  stride,
  type NoteState,
  type NumberedRelation,
} from "./note-state";
import { NotesByWord } from "./notes-by-word";
import { RecentFacts } from "./recent-facts";

/** Notes that state a relation. */
interface Statement {
  readonly kind: RelationKind;
  readonly from: EntityNumber;
  readonly to: EntityNumber;
  readonly notes: NoteState[];
  weight: number;
}

/** The first talks of a list, and how many there are. */
export interface FirstTalks {
  readonly total: number;
  readonly first: readonly EntityId[];
}

export class GraphReader {
  protected readonly table = new EntityTable();
  protected readonly byPath = new Map<string, NoteState>();
  protected readonly states: (NoteState | undefined)[] = [];
  /** The names that wikilinks lead to. */
  protected readonly linking = new NotesByWord();
  protected readonly counts = new Map<EntityKind, number>();
  /** Company → tools of the notes that the catalogue says it makes. */
  protected readonly toolsOfMaker = new Map<EntityId, Set<EntityNumber>>();
  protected dictionary: Dictionary = emptyDictionary;
  private readonly recent = new RecentFacts();

  /** @param strings what packed facts were packed with */
  constructor(readonly strings: Strings = new Strings()) {}

  get currentDictionary(): Dictionary {
    return this.dictionary;
  }

  /** How much there is; counts the relations, so it takes a look at all notes. */
  get size(): { readonly entities: number; readonly relations: number; readonly notes: number } {
    const entities = [...this.counts.values()].reduce((sum, count) => sum + count, 0);
    return { entities, relations: this.allStatements().size, notes: this.byPath.size };
  }

  /** How many entities of each kind there are. */
  countByKind(): ReadonlyMap<EntityKind, number> {
    return this.counts;
  }

  /** Paths of all notes, sorted. */
  paths(): string[] {
    return [...this.byPath.keys()].sort();
  }

  facts(path: string): NoteFacts | undefined {
    const state = this.byPath.get(path);
    return state === undefined ? undefined : this.factsOf(state);
  }

  protected factsOf({ facts, number }: NoteState): NoteFacts {
    return isPacked(facts) ? this.recent.get(number, facts, () => unpackFacts(facts, this.strings)) : facts;
  }

  /** The identity of a note's local entity. */
  idOf(path: string, local: number): EntityId | undefined {
    const number = this.byPath.get(path)?.ids[local] ?? -1;
    return number < 0 ? undefined : this.idOfNumber(number);
  }

  protected idOfNumber(number: EntityNumber): EntityId {
    const record = this.table.get(number);
    if (record === undefined) return "";
    return record.kind === "talk" ? `talk:${this.states[record.note]?.path ?? ""}#${record.key}` : record.id;
  }

  /** The number of what is named by at least one note. */
  protected numberOf(id: EntityId): EntityNumber | undefined {
    if (!id.startsWith("talk:")) return this.table.find(id);
    // a path may hold the sign that parts it from the key
    for (let at = id.indexOf("#"); at >= 0; at = id.indexOf("#", at + 1)) {
      const state = this.byPath.get(id.slice("talk:".length, at));
      const key = id.slice(at + 1);
      const number = state?.ids.find((one) => this.isTalkWith(one, key));
      if (number !== undefined) return number;
    }
    return undefined;
  }

  private isTalkWith(number: EntityNumber, key: string): boolean {
    const record = number < 0 ? undefined : this.table.get(number);
    return record?.kind === "talk" && record.key === key;
  }

  /** The record of what at least one note puts into the graph. */
  private recordOf(id: EntityId): readonly [EntityNumber, EntityRecord] | undefined {
    const number = this.numberOf(id);
    const record = number === undefined ? undefined : this.table.get(number);
    return number === undefined || record === undefined || !isInGraph(record) ? undefined : [number, record];
  }

  entity(id: EntityId): Entity | undefined {
    const [number, record] = this.recordOf(id) ?? [];
    if (number === undefined || record === undefined) return undefined;
    return this.whole(number, record);
  }

  /** Spellings and notes are gathered when somebody asks: a tool may be named in thousands. */
  private whole(number: EntityNumber, record: EntityRecord): Entity {
    const { id, kind, name, year } = this.briefOf(number, record);
    const pathsOf = (): string[] => this.pathsOf(record.kind === "talk" ? [record.note] : record.notes);
    let forms: string[] | undefined;
    let notes: string[] | undefined;
    return {
      id,
      kind,
      name,
      ...(year === undefined ? {} : { year }),
      get forms() {
        return (forms ??= record.kind === "talk" ? [record.name] : [...record.spellings.keys()].sort());
      },
      get notes() {
        return (notes ??= pathsOf());
      },
    };
  }

  private pathsOf(notes: Iterable<NoteNumber>): string[] {
    const paths: string[] = [];
    for (const note of notes) {
      const path = this.states[note]?.path;
      if (path !== undefined) paths.push(path);
    }
    return paths.sort();
  }

  /** The event that a note reports. */
  eventIn(path: string): EntityId | undefined {
    const event = this.byPath.get(path)?.event ?? ignored;
    return event === ignored ? undefined : this.idOfNumber(event);
  }

  /** The first paths of the notes that put an entity into the graph, in order; a look at each, and no more. */
  firstNotes(id: EntityId, most: number): string[] {
    const record = this.recordOf(id)?.[1];
    if (most === 1 && record !== undefined && record.kind !== "talk") {
      record.first ??= this.firstPath(record.notes);
      return record.first === undefined ? [] : [record.first];
    }
    const first: string[] = [];
    for (const { path } of record === undefined ? [] : this.statesOf(record)) {
      const last = first[most - 1];
      if (last !== undefined && path > last) continue;
      const at = first.findIndex((one) => one > path);
      first.splice(at < 0 ? first.length : at, 0, path);
      if (first.length > most) first.pop();
    }
    return first;
  }

  private firstPath(notes: Iterable<NoteNumber>): string | undefined {
    let first: string | undefined;
    for (const note of notes) {
      const path = this.states[note]?.path;
      if (path !== undefined && (first === undefined || path < first)) first = path;
    }
    return first;
  }

  /**
   * The talks at the other end of relations, newest event first, then by name. A tool may be named in thousands: only those
   * that are asked for are made.
   */
  talksBy(ids: readonly EntityId[], relation: RelationKind, most: number): FirstTalks {
    const talks: TalkOfYear[] = [];
    const seen = new Set<EntityNumber>();
    const years = new Map<EntityNumber, number>();
    const yearOf = ({ event }: NoteState): number => {
      let year = years.get(event);
      if (year === undefined) years.set(event, (year = this.yearOfEvent(event)));
      return year;
    };
    for (const id of ids) {
      const [number, record] = this.recordOf(id) ?? [];
      if (number === undefined || record === undefined) continue;
      for (const state of this.statesOf(record)) {
        const year = yearOf(state);
        for (const talk of otherEnds(state, number, relation)) {
          const other = this.table.get(talk);
          if (other?.kind !== "talk" || (ids.length > 1 && seen.has(talk))) continue;
          if (ids.length > 1) seen.add(talk);
          talks.push({ talk, name: other.name, year });
        }
      }
    }
    const first = firstOf(talks, most, newestFirst);
    return { total: talks.length, first: first.map(({ talk }) => this.idOfNumber(talk)) };
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
    if (record?.kind !== "event" || record.years === undefined) return 0;
    return Math.min(...record.years.values());
  }

  /** What of an entity can be told without looking at its notes, however many name it. */
  brief(id: EntityId): BriefEntity | undefined {
    const [number, record] = this.recordOf(id) ?? [];
    return number === undefined || record === undefined ? undefined : this.briefOf(number, record);
  }

  private briefOf(number: EntityNumber, record: EntityRecord): BriefEntity {
    const id = this.idOfNumber(number);
    if (record.kind === "talk") return { id, kind: "talk", name: record.name, noteCount: 1 };
    const { kind, spellings, years, notes } = record;
    let best: [string, number] | undefined;
    for (const one of spellings)
      if (best === undefined || one[1] > best[1] || (one[1] === best[1] && one[0] < best[0])) best = one;
    const year = years === undefined || years.size === 0 ? undefined : Math.min(...years.values());
    return {
      id,
      kind,
      name: this.properName(id, kind) ?? best?.[0] ?? id,
      noteCount: notes.size,
      ...(year === undefined ? {} : { year }),
    };
  }

  /** The dictionary's spelling, else the catalogue's. */
  private properName(id: EntityId, kind: EntityKind): string | undefined {
    const decided = this.dictionary.isEmpty ? undefined : this.dictionary.bySpelling.get(id);
    if (decided !== undefined) return decided.name;
    return kind === "tool" || kind === "company"
      ? lookUp(id.slice(id.indexOf(":") + 1), kind)?.name
      : undefined;
  }

  /** Every full spelling of an entity in the notes. */
  spellings(id: EntityId): string[] {
    const record = this.recordOf(id)?.[1];
    return record === undefined ? [] : record.kind === "talk" ? [record.name] : [...record.spellings.keys()];
  }

  /** All entities, sorted by identity. */
  *entities(kind?: EntityKind): Iterable<Entity> {
    const found: { id: EntityId; number: EntityNumber; record: EntityRecord }[] = [];
    for (const [number, record] of this.table.all())
      if (isInGraph(record) && (kind === undefined || record.kind === kind))
        found.push({ id: this.idOfNumber(number), number, record });
    found.sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const { number, record } of found) yield this.whole(number, record);
  }

  /** The same, in no order, without what takes a look at notes. */
  *briefs(kind?: EntityKind): Iterable<BriefEntity> {
    for (const [number, record] of this.table.all())
      if (isInGraph(record) && (kind === undefined || record.kind === kind))
        yield this.briefOf(number, record);
  }

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

  private *statesOf(record: EntityRecord): Iterable<NoteState> {
    for (const note of record.kind === "talk" ? [record.note] : record.notes) {
      const state = this.states[note];
      if (state !== undefined) yield state;
    }
  }

  /** The relations of an entity in a note; of a talk kept, since whoever asks for one asks for all of its note. */
  private relationsIn(
    state: NoteState,
    entity: EntityNumber,
    { kind }: EntityRecord,
  ): Iterable<NumberedRelation> {
    return kind === "talk"
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

  private allStatements(): Map<string, Statement> {
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
    return statedRelations(this.factsOf(state), state.ids, state.borrowed, kindOfNumber);
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

  /** Paths of all notes that name an entity, sorted; also of those that report no event and add nothing to the graph. */
  notesNaming(id: EntityId): string[] {
    const number = this.numberOf(id);
    const record = number === undefined ? undefined : this.table.get(number);
    if (record === undefined) return [];
    return this.pathsOf(record.kind === "talk" ? [record.note] : [...record.notes, ...(record.naming ?? [])]);
  }

  /** Paths of all notes with a wikilink to a name, given by its key; sorted. */
  notesLinking(key: string): string[] {
    return this.pathsOf(this.linking.with([key]));
  }

  /** Where a note names an entity, in order. */
  placesIn(path: string, id: EntityId): Range[] {
    const state = this.byPath.get(path);
    const number = this.numberOf(id);
    if (state === undefined || number === undefined) return [];
    const found: Range[] = [];
    const { places } = state;
    for (let i = 0; i < places.length; i += stride)
      if (places[i + 2] === number) found.push({ start: places[i] ?? 0, end: places[i + 1] ?? 0 });
    return found;
  }

  /** All mentions of a note with what they name, sorted; those of other notes' names included. */
  mentionsIn(path: string): readonly ResolvedMention[] {
    const state = this.byPath.get(path);
    if (state === undefined) return [];
    return this.recent.mentions(state.number, state.places, () => this.mentionsOf(state));
  }

  private mentionsOf(state: NoteState): ResolvedMention[] {
    const own = this.factsOf(state).mentions.flatMap((mention): ResolvedMention[] => {
      const number = state.ids[mention.entity] ?? -1;
      return number < 0 ? [] : [{ ...mention, entity: this.idOfNumber(number) }];
    });
    const borrowed = state.borrowed.map(({ start, end, entity, exact }): ResolvedMention => {
      const rule = exact ? "named in another note" : "named in another note, with other accents";
      return {
        start,
        end,
        entity: this.idOfNumber(entity),
        rule,
        confidence: exact ? 0.6 : 0.5,
        partial: false,
      };
    });
    return [...own, ...borrowed].sort(byStart);
  }

  /** Whether a note puts an entity into the graph. */
  isIn(path: string, id: EntityId): boolean {
    const state = this.byPath.get(path);
    const record = this.recordOf(id)?.[1];
    if (state === undefined || record === undefined) return false;
    return record.kind === "talk" ? record.note === state.number : record.notes.has(state.number);
  }
}

interface TalkOfYear {
  readonly talk: EntityNumber;
  readonly name: string;
  readonly year: number;
}

const newestFirst = (a: TalkOfYear, b: TalkOfYear): number => b.year - a.year || (a.name < b.name ? -1 : 1);

/** The first of a list in an order, without putting all of it in order. */
function firstOf<T>(list: readonly T[], most: number, order: (a: T, b: T) => number): T[] {
  const first: T[] = [];
  for (const one of list) {
    const last = first[most - 1];
    if (most === 0 || (last !== undefined && order(one, last) >= 0)) continue;
    let [low, high] = [0, first.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = first[middle];
      if (other !== undefined && order(other, one) <= 0) low = middle + 1;
      else high = middle;
    }
    first.splice(low, 0, one);
    if (first.length > most) first.pop();
  }
  return first;
}

/** The company that makes a tool, as the catalogue knows it. */
export function makerOf(id: EntityId): EntityId | undefined {
  const entry = lookUp(id.slice("tool:".length), "tool");
  const maker = entry?.maker === undefined ? undefined : `company:${keyOf("company", entry.maker)}`;
  return maker === id ? undefined : maker;
}

export const isInGraph = (record: EntityRecord): boolean => record.kind === "talk" || record.notes.size > 0;
