/** Entities by number. What notes share has an identity of its own; a talk belongs to its note and is told by it. */
import type { EntityKind } from "../../../protocol/kinds";
import { kindOf, type EntityId } from "./entity";

/** Number of an entity, or of a note. Numbers of what is gone are given again. */
export type EntityNumber = number;
export type NoteNumber = number;

export interface SharedRecord {
  readonly id: EntityId;
  readonly kind: Exclude<EntityKind, "talk">;
  /** Notes that put it into the graph. */
  readonly notes: Set<NoteNumber>;
  /** Notes that name it and put nothing into the graph. */
  naming: Set<NoteNumber> | undefined;
  /** The first of their paths, where it is known. */
  first: string | undefined;
  /** How much speaks for each spelling, over all notes. */
  readonly spellings: Map<string, number>;
  /** The years that notes tell of an event. */
  years: Map<NoteNumber, number> | undefined;
  /** How many relations notes state of it. */
  stated: number;
  /** True for what the dictionary introduces, whether a note names it or not. */
  pinned: boolean;
}

interface TalkRecord {
  readonly id: undefined;
  readonly kind: "talk";
  readonly note: NoteNumber;
  readonly name: string;
  readonly key: string;
  stated: number;
}

export type EntityRecord = SharedRecord | TalkRecord;

export class EntityTable {
  private readonly records: (EntityRecord | undefined)[] = [];
  private readonly free: EntityNumber[] = [];
  private readonly shared = new Map<EntityId, EntityNumber>();

  /** The number of what notes share, given on first use. */
  numberOf(id: EntityId): EntityNumber {
    const known = this.shared.get(id);
    if (known !== undefined) return known;
    const number = this.put({
      id,
      kind: kindOf(id) as SharedRecord["kind"],
      notes: new Set(),
      first: undefined,
      naming: undefined,
      spellings: new Map(),
      years: undefined,
      stated: 0,
      pinned: false,
    });
    this.shared.set(id, number);
    return number;
  }

  addTalk(note: NoteNumber, name: string, key: string): EntityNumber {
    return this.put({ id: undefined, kind: "talk", note, name, key, stated: 0 });
  }

  private put(record: EntityRecord): EntityNumber {
    const number = this.free.pop() ?? this.records.length;
    this.records[number] = record;
    return number;
  }

  /** The number of what notes share, where it has one. */
  find(id: EntityId): EntityNumber | undefined {
    return this.shared.get(id);
  }

  get(number: EntityNumber): EntityRecord | undefined {
    return this.records[number];
  }

  release(number: EntityNumber): void {
    const record = this.records[number];
    if (record === undefined) return;
    if (record.kind !== "talk") this.shared.delete(record.id);
    this.records[number] = undefined;
    this.free.push(number);
  }

  /** All of them, in no order. */
  *all(): Iterable<readonly [EntityNumber, EntityRecord]> {
    for (const [number, record] of this.records.entries()) if (record !== undefined) yield [number, record];
  }
}
