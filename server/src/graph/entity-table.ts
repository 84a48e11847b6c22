/** Entities by number. What notes share has an identity of its own; a talk belongs to its note and is told by it. */
import type { EntityKind } from "../../../protocol/kinds";
import { inParts, type NumberReader, type NumberWriter } from "../text/numbers";
import type { Strings } from "../text/strings";
import { kindOf, type EntityId } from "./entity";
import { NoteSet } from "./note-set";
import { TalkTitles } from "./talk-titles";
import { Weights } from "./weights";

/** Number of an entity, or of a note. Numbers of what is gone are given again. */
export type EntityNumber = number;
export type NoteNumber = number;

export interface SharedRecord {
  readonly id: EntityId;
  readonly kind: Exclude<EntityKind, "talk">;
  /** Notes that put it into the graph. */
  readonly notes: NoteSet;
  /** Notes that name it and put nothing into the graph. */
  naming: NoteSet | undefined;
  /** How much speaks for each spelling, over all notes. */
  readonly spellings: Weights<string>;
  /** The spelling to be shown, until another one may be it. */
  shown: string | undefined;
  /** The years that notes tell of an event. */
  years: Map<NoteNumber, number> | undefined;
  /** How many relations notes state of it. */
  stated: number;
  /** True for what the dictionary introduces, whether a note names it or not. */
  pinned: boolean;
}

/** There are tens of thousands: what is the same for all of them stands in none. */
class TalkRecord {
  constructor(
    readonly note: NoteNumber,
    readonly name: string,
    readonly key: string,
    public stated: number,
  ) {}

  get id(): undefined {
    return undefined;
  }

  // eslint-disable-next-line @typescript-eslint/class-literal-property-style
  get kind(): "talk" {
    return "talk";
  }
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
      notes: new NoteSet(),
      naming: undefined,
      spellings: new Weights(),
      shown: undefined,
      years: undefined,
      stated: 0,
      pinned: false,
    });
    this.shared.set(id, number);
    return number;
  }

  addTalk(note: NoteNumber, name: string, key: string): EntityNumber {
    const number = this.put(new TalkRecord(note, name, key, 0));
    this.titles?.add(key, number);
    return number;
  }

  private titles: TalkTitles | undefined;

  /** Talks by their titles: only links ask for them, so it is made for the first that does. */
  get talkTitles(): TalkTitles {
    if (this.titles !== undefined) return this.titles;
    const titles = new TalkTitles();
    this.forEach((number, record) => {
      if (record.kind === "talk") titles.add(record.key, number);
    });
    return (this.titles = titles);
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
    else this.titles?.remove(record.key, number);
    this.records[number] = undefined;
    this.free.push(number);
  }

  /** As numbers, in parts. */
  write(strings: Strings): Iterable<Int32Array> {
    return inParts(this.records, (out, record) => {
      writeRecord(record, out, strings);
    });
  }

  /** Takes records that were written, behind those that are here. Throws a `RangeError` where they are not whole. */
  read(from: NumberReader, strings: Strings): void {
    this.titles = undefined;
    while (!from.isAtEnd) {
      const record = readRecord(from, strings);
      const number = this.records.length;
      this.records.push(record);
      if (record === undefined) this.free.push(number);
      else if (record.kind !== "talk") this.shared.set(record.id, number);
    }
  }

  /** Visits all of them, in no order: some questions go through tens of thousands while somebody waits. */
  forEach(visit: (number: EntityNumber, record: EntityRecord) => void): void {
    for (let number = 0; number < this.records.length; number++) {
      const record = this.records[number];
      if (record !== undefined) visit(number, record);
    }
  }
}

/** What a written record begins with. */
const form = { none: 0, talk: 1, shared: 2, pinned: 3 } as const;

function writeRecord(record: EntityRecord | undefined, out: NumberWriter, strings: Strings): void {
  if (record === undefined) out.put(form.none);
  else if (record.kind === "talk")
    out.put(
      form.talk,
      record.note,
      strings.numberOf(record.name),
      strings.numberOf(record.key),
      record.stated,
    );
  else {
    out.put(record.pinned ? form.pinned : form.shared, strings.numberOf(record.id), record.stated);
    out.list(record.notes.all);
    out.list(record.naming?.all ?? []);
    out.list([...record.spellings].flatMap(([text, weight]) => [strings.numberOf(text), weight]));
    out.list([...(record.years ?? [])].flat());
  }
}

function readRecord(from: NumberReader, strings: Strings): EntityRecord | undefined {
  const first = from.next();
  if (first === form.none) return undefined;
  if (first === form.talk) {
    const [note, name, key, stated] = [from.next(), from.next(), from.next(), from.next()];
    return new TalkRecord(note, strings.textOf(name), strings.textOf(key), stated);
  }
  const id = strings.textOf(from.next());
  const stated = from.next();
  const [notes, naming, spellings, years] = [from.list(), from.list(), from.list(), from.list()];
  return {
    id,
    kind: kindOf(id) as SharedRecord["kind"],
    notes: new NoteSet(notes),
    naming: naming.length === 0 ? undefined : new NoteSet(naming),
    spellings: new Weights(pairsOf(spellings, (text) => strings.textOf(text))),
    shown: undefined,
    years: years.length === 0 ? undefined : new Map(pairsOf(years, (note) => note)),
    stated,
    pinned: first === form.pinned,
  };
}

function pairsOf<Key>(numbers: Int32Array, keyOf: (number: number) => Key): [Key, number][] {
  const pairs: [Key, number][] = [];
  for (let i = 0; i + 1 < numbers.length; i += 2) pairs.push([keyOf(numbers[i] ?? 0), numbers[i + 1] ?? 0]);
  return pairs;
}
