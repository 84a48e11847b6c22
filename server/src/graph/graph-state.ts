/** What the graph holds, and the way from identities to numbers and back; the readers stand on it. */
import type { EntityKind } from "../../../protocol/kinds";
import type { NoteFacts } from "../facts/facts";
import { unpackFacts } from "../facts/packed-facts";
import { Strings } from "../text/strings";
import { emptyDictionary, type Dictionary } from "./dictionary";
import type { EntityId } from "./entity";
import type { GraphParts } from "./graph-image";
import { EntityTable, type EntityNumber, type EntityRecord, type NoteNumber } from "./entity-table";
import { NameIndex } from "./name-index";
import { isPacked, type NoteState } from "./note-state";
import { NotesByWord } from "./notes-by-word";
import { PathOrder } from "./path-order";
import { RecentFacts } from "./recent-facts";

export class GraphState {
  protected readonly table = new EntityTable();
  /** The names that notes introduce to others. */
  protected readonly names = new NameIndex();
  protected readonly byPath = new Map<string, NoteState>();
  protected readonly states: (NoteState | undefined)[] = [];
  /** The words by which notes ask others for names. */
  protected readonly asking = new NotesByWord();
  /** The names that wikilinks lead to. */
  protected readonly linking = new NotesByWord();
  protected readonly counts = new Map<EntityKind, number>();
  /** Company → tools of the notes that the catalogue says it makes. */
  protected readonly toolsOfMaker = new Map<EntityId, Set<EntityNumber>>();
  protected dictionary: Dictionary = emptyDictionary;
  protected readonly recent = new RecentFacts();

  /** @param strings what packed facts were packed with */
  constructor(readonly strings: Strings = new Strings()) {}

  get currentDictionary(): Dictionary {
    return this.dictionary;
  }

  protected get parts(): GraphParts {
    const { table, names, asking, linking, toolsOfMaker } = this;
    return { table, names, asking, linking, toolsOfMaker };
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
  protected recordOf(id: EntityId): readonly [EntityNumber, EntityRecord] | undefined {
    const number = this.numberOf(id);
    const record = number === undefined ? undefined : this.table.get(number);
    return number === undefined || record === undefined || !isInGraph(record) ? undefined : [number, record];
  }

  protected *statesOf(record: EntityRecord): Iterable<NoteState> {
    for (const note of record.kind === "talk" ? [record.note] : record.notes) {
      const state = this.states[note];
      if (state !== undefined) yield state;
    }
  }

  /** The states of some notes in the order of their paths. */
  protected inOrderOfPaths(notes: Iterable<NoteNumber>): NoteState[] {
    const numbers = Int32Array.from(notes);
    const states: NoteState[] = [];
    if (numbers.length < manyNotes) {
      for (const note of numbers) {
        const state = this.states[note];
        if (state !== undefined) states.push(state);
      }
      return states.sort(byPath);
    }
    for (const place of this.order.placesOf(numbers, this.pathOf)) {
      const state = this.states[this.order.noteAt(place)];
      if (state !== undefined) states.push(state);
    }
    return states;
  }

  /** The first of their paths, in order. */
  protected firstPaths(notes: readonly NoteNumber[] | Int32Array, most: number): string[] {
    if (notes.length < manyNotes) return this.pathsOf(notes).slice(0, most);
    const places = this.order.firstPlacesOf(notes, most, this.pathOf);
    return places.flatMap((place) => this.states[this.order.noteAt(place)]?.path ?? []);
  }

  private readonly pathOf = (note: NoteNumber): string => this.states[note]?.path ?? "";

  /** Notes in the order of their paths. */
  protected readonly order = new PathOrder();

  protected pathsOf(notes: Iterable<NoteNumber>): string[] {
    return this.inOrderOfPaths(notes).map(({ path }) => path);
  }
}

/** Talks are there as long as their note is; what notes share, as long as one of them puts it there. */
export const isInGraph = (record: EntityRecord): boolean => record.kind === "talk" || record.notes.size > 0;

/** From so many notes on, an order that is kept is faster than to sort them. */
const manyNotes = 100;

const byPath = (a: NoteState, b: NoteState): number => (a.path < b.path ? -1 : 1);
