/** The knowledge graph as it stands: entities, relations and mentions, by identity. Reads only; `KnowledgeGraph` changes it. */
import type { EntityKind } from "../../../protocol/kinds";
import { lookUp, type CatalogueEntry } from "../catalogue/catalogue";
import { spellingsOf } from "../catalogue/packed-names";
import { bestOf } from "../text/best-of";
import { byStart, type Range } from "../text/range";
import type { DictionaryEntry } from "./dictionary";
import type { BriefEntity, Entity, EntityId, ResolvedMention } from "./entity";
import type { EntityNumber, EntityRecord } from "./entity-table";
import { borrowedIn, stride, type NoteState } from "./note-state";
import { isInGraph } from "./graph-state";
import { TalkReader } from "./talk-reader";

export class GraphReader extends TalkReader {
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
        return (forms ??= record.kind === "talk" ? [record.name] : record.spellings.keys.sort());
      },
      get notes() {
        return (notes ??= pathsOf());
      },
    };
  }

  /** The first paths of the notes that put an entity into the graph, in order; their states are not looked at. */
  firstNotes(id: EntityId, most: number): string[] {
    const record = this.recordOf(id)?.[1];
    if (record === undefined) return [];
    return this.firstPaths(record.kind === "talk" ? [record.note] : record.notes.all, most);
  }

  /** What of an entity can be told without looking at its notes, however many name it. */
  brief(id: EntityId): BriefEntity | undefined {
    const [number, record] = this.recordOf(id) ?? [];
    return number === undefined || record === undefined ? undefined : this.briefOf(number, record);
  }

  private briefOf(number: EntityNumber, record: EntityRecord): BriefEntity {
    const id = this.idOfNumber(number);
    if (record.kind === "talk") return { id, kind: "talk", name: record.name, noteCount: 1 };
    const { kind, years, notes } = record;
    const year = years === undefined || years.size === 0 ? undefined : Math.min(...years.values());
    const name = this.nameOf(record);
    return { id, kind, name, noteCount: notes.size, ...(year === undefined ? {} : { year }) };
  }

  private nameOf(record: EntityRecord): string {
    if (record.kind === "talk") return record.name;
    record.shown ??= this.entryOf(record.id, record.kind)?.name ?? record.spellings.most ?? record.id;
    return record.shown;
  }

  /** The dictionary's entry, else the catalogue's. */
  private entryOf(id: EntityId, kind: EntityKind): DictionaryEntry | CatalogueEntry | undefined {
    const decided = this.dictionary.isEmpty ? undefined : this.dictionary.bySpelling.get(id);
    if (decided !== undefined) return decided;
    return kind === "tool" || kind === "company" ? lookUp(id.slice(id.indexOf(":") + 1), kind) : undefined;
  }

  /** What else an entity is called in the notes, by the dictionary or the catalogue: names that do not stand within its own. */
  otherNames({ id, kind, name }: Pick<Entity, "id" | "kind" | "name">): string[] {
    const entry = this.entryOf(id, kind);
    const all = new Set([...this.spellings(id), ...(entry === undefined ? [] : spellingsOf(entry))]);
    const own = name.toLowerCase();
    return [...all].filter((other) => !own.includes(other.toLowerCase()));
  }

  /** The talks of a title, given by its key; sorted. */
  talksCalled(title: string): EntityId[] {
    return this.talkIds(this.table.talkTitles.called(title)).sort();
  }

  /** A talk of each title whose key begins so, by their titles; at most so many. */
  talksBeginning(letters: string, most: number): EntityId[] {
    return this.talkIds(this.table.talkTitles.beginning(letters, most));
  }

  private talkIds(numbers: readonly EntityNumber[]): EntityId[] {
    return numbers
      .filter((number) => {
        const record = this.table.get(number);
        return record !== undefined && isInGraph(record);
      })
      .map((number) => this.idOfNumber(number));
  }

  /** Every full spelling of an entity in the notes. */
  spellings(id: EntityId): string[] {
    const record = this.recordOf(id)?.[1];
    return record === undefined ? [] : record.kind === "talk" ? [record.name] : record.spellings.keys;
  }

  /** All entities, sorted by identity. */
  *entities(kind?: EntityKind): Iterable<Entity> {
    const found: { id: EntityId; number: EntityNumber; record: EntityRecord }[] = [];
    this.forEachOf(kind, (number, record) => {
      found.push({ id: this.idOfNumber(number), number, record });
    });
    found.sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const { number, record } of found) yield this.whole(number, record);
  }

  /** The same, in no order, without what takes a look at notes. */
  briefs(kind?: EntityKind): BriefEntity[] {
    const found: BriefEntity[] = [];
    this.forEachOf(kind, (number, record) => {
      found.push(this.briefOf(number, record));
    });
    return found;
  }

  private forEachOf(
    kind: EntityKind | undefined,
    visit: (number: EntityNumber, record: EntityRecord) => void,
  ): void {
    this.table.forEach((number, record) => {
      if (isInGraph(record) && (kind === undefined || record.kind === kind)) visit(number, record);
    });
  }

  /**
   * The entities whose names are worth most, the best first, and of one score by name.
   * @param scoreOf what a name is worth; 0 leaves it out
   */
  best(kind: EntityKind | undefined, scoreOf: (name: string) => number, most: number): BriefEntity[] {
    const found: { number: EntityNumber; record: EntityRecord; name: string; score: number }[] = [];
    this.forEachOf(kind, (number, record) => {
      const name = this.nameOf(record);
      const score = scoreOf(name);
      if (score > 0) found.push({ number, record, name, score });
    });
    return bestOf(found, most, (a, b) => (a.name < b.name ? -1 : 1)).map(({ number, record }) =>
      this.briefOf(number, record),
    );
  }

  /** Paths of all notes that name an entity, sorted; also of those that report no event and add nothing to the graph. */
  notesNaming(id: EntityId): string[] {
    return this.statesNaming(this.numberOf(id)).map(({ path }) => path);
  }

  private statesNaming(number: EntityNumber | undefined): NoteState[] {
    const record = number === undefined ? undefined : this.table.get(number);
    if (record === undefined) return [];
    if (record.kind === "talk") return this.inOrderOfPaths([record.note]);
    return this.inOrderOfPaths(
      record.naming === undefined ? record.notes.all : [...record.notes, ...record.naming],
    );
  }

  /** Every place in all notes where an entity is named, by path and place. */
  placesOf(id: EntityId): PlaceInNote[] {
    const number = this.numberOf(id);
    const found: PlaceInNote[] = [];
    for (const state of this.statesNaming(number)) addPlaces(state, number, found);
    return found;
  }

  /** Paths of all notes that hold some words which name nothing there, given by their key; sorted. */
  notesAsking(key: string): string[] {
    return this.pathsOf(this.asking.with([key]));
  }

  /** Paths of all notes with a wikilink to a name, given by its key; sorted. */
  notesLinking(key: string): string[] {
    return this.pathsOf(this.linking.with([key]));
  }

  /** Where a note names an entity, in order. */
  placesIn(path: string, id: EntityId): PlaceInNote[] {
    const state = this.byPath.get(path);
    const found: PlaceInNote[] = [];
    if (state !== undefined) addPlaces(state, this.numberOf(id), found);
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
    const borrowed = borrowedIn(state).map(({ start, end, entity, exact }): ResolvedMention => {
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

/** A range of a note, given by its path. */
export interface PlaceInNote extends Range {
  readonly note: string;
}

/** Into one list for all notes: a tool may be named in thousands. */
function addPlaces(
  { path, places }: NoteState,
  entity: EntityNumber | undefined,
  found: PlaceInNote[],
): void {
  for (let i = 0; i < places.length; i += stride)
    if (places[i + 2] === entity) found.push({ note: path, start: places[i] ?? 0, end: places[i + 1] ?? 0 });
}
