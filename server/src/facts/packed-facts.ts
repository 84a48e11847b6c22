/** Facts as bytes, a tenth of what they weigh as objects: for notes that nobody has open, other processes and the disk. */
import { entityKinds, relationKinds } from "../../../protocol/kinds";
import { ByteReader, Bytes } from "../text/bytes";
import type { Range } from "../text/range";
import type { Strings } from "../text/strings";
import { eventsOfNote } from "./event-facts";
import type {
  Candidate,
  EventPlace,
  LocalEntity,
  LocalRelation,
  Mention,
  NoteFacts,
  TalkGroup,
  TalkLink,
  TalkPlace,
} from "./facts";

/** Begins with the numbers of the strings it uses; the rest calls them by their order in that list. */
export type PackedFacts = Uint8Array;

/** Confidence is kept in steps of one ten-thousandth. */
const steps = 10_000;
const linkKinds: readonly TalkLink["kind"][] = ["slides", "video", "page"];

/** @param strings takes the texts; the bytes can only be read with it */
export function packFacts(facts: NoteFacts, strings: Strings): PackedFacts {
  const out = new Writer(strings);
  out.number((facts.conference ? 1 : 0) + (facts.event === undefined ? 0 : 2));
  out.list(facts.entities, ({ kind, name, key, forms }) => {
    out.number(entityKinds.indexOf(kind));
    out.text(name);
    out.text(key);
    out.list(forms, (form) => {
      out.text(form);
    });
  });
  out.list(facts.mentions, ({ entity, rule, confidence, partial, ...range }) => {
    out.range(range);
    out.number(entity);
    out.text(rule);
    out.number(Math.round(confidence * steps) * 2 + (partial ? 1 : 0));
  });
  out.list(facts.relations, ({ kind, from, to, evidence, rule }) => {
    out.number(relationKinds.indexOf(kind));
    out.number(from);
    out.number(to);
    out.text(rule);
    out.list(evidence, (range) => {
      out.range(range);
    });
  });
  out.list(facts.talks, ({ entity, title, section, links }) => {
    out.number(entity);
    out.range(title);
    out.range(section);
    out.list(links, ({ url, kind, ...range }) => {
      out.range(range);
      out.text(url);
      out.number(linkKinds.indexOf(kind));
    });
  });
  out.list(facts.groups, ({ name, title, section }) => {
    out.text(name);
    out.range(title);
    out.range(section);
  });
  out.list(eventsOfNote(facts), (event) => {
    const { entity, year, place, dates } = event;
    out.number(entity);
    out.optional(year, (value) => {
      out.number(value);
    });
    out.optional(place, (value) => {
      out.text(value);
    });
    out.optional(dates, (value) => {
      out.text(value);
    });
  });
  out.list(facts.candidates, ({ key, ...range }) => {
    out.range(range);
    out.text(key);
  });
  out.list(facts.wikilinks, ({ target, ...range }) => {
    out.range(range);
    out.text(target);
  });
  return out.bytes();
}

/** The facts that were packed. Throws a `RangeError` for bytes that were never packed, or with other strings. */
export function unpackFacts(packed: PackedFacts, strings: Strings): NoteFacts {
  const from = new Reader(packed, strings);
  const flags = from.number();
  const entities = from.list((): LocalEntity => {
    const kind = entityKinds[from.number()];
    if (kind === undefined) throw new RangeError("no such kind");
    return { kind, name: from.text(), key: from.text(), forms: from.list(() => from.text()) };
  });
  const mentions = from.list((): Mention => {
    const { start, end } = from.range();
    const entity = from.number();
    const rule = from.text();
    const confidence = from.number();
    return { entity, start, end, rule, confidence: (confidence >> 1) / steps, partial: confidence % 2 === 1 };
  });
  const relations = from.list((): LocalRelation => {
    const kind = relationKinds[from.number()];
    if (kind === undefined) throw new RangeError("no such relation");
    const [source, to, rule] = [from.number(), from.number(), from.text()];
    return { kind, from: source, to, evidence: from.list(() => from.range()), rule };
  });
  const talks = from.list((): TalkPlace => ({
    entity: from.number(),
    title: from.range(),
    section: from.range(),
    links: from.list((): TalkLink => {
      const range = from.range();
      return { ...range, url: from.text(), kind: linkKinds[from.number()] ?? "page" };
    }),
  }));
  const groups = from.list((): TalkGroup => ({
    name: from.text(),
    title: from.range(),
    section: from.range(),
  }));
  const events = from.list(() => eventFrom(from));
  const event = (flags & 2) === 0 ? undefined : events.shift();
  const candidates = from.list((): Candidate => {
    const { start, end } = from.range();
    return { start, end, key: from.text() };
  });
  const wikilinks = from.list(() => {
    const { start, end } = from.range();
    return { start, end, target: from.text() };
  });
  const conference = (flags & 1) === 1;
  return {
    conference,
    entities,
    mentions,
    relations,
    talks,
    groups,
    ...(event === undefined ? {} : { event }),
    otherEvents: events,
    candidates,
    wikilinks,
  };
}

function eventFrom(from: Reader): EventPlace {
  const entity = from.number();
  const year = from.optional(() => from.number());
  const place = from.optional(() => from.text());
  const dates = from.optional(() => from.text());
  return {
    entity,
    ...(year === undefined ? {} : { year }),
    ...(place === undefined ? {} : { place }),
    ...(dates === undefined ? {} : { dates }),
  };
}

/** The same facts for other strings: `numbers` gives for each string of the one its number in the other. */
export function renumbered(packed: PackedFacts, numbers: ArrayLike<number>): PackedFacts {
  const from = new ByteReader(packed);
  const count = from.number();
  const head = new Bytes(count * 3 + 8);
  head.number(count);
  for (let i = 0; i < count; i++) head.number(numbers[from.number()] ?? 0);
  return head.with(packed.subarray(from.at));
}

// one buffer for all notes: packing is never interrupted
const body = new Bytes(4_096);

class Writer {
  private readonly used: number[] = [];
  private readonly orders = new Map<string, number>();
  private last = 0;

  constructor(private readonly strings: Strings) {
    body.clear();
  }

  number(value: number): void {
    body.number(value);
  }

  text(value: string): void {
    let order = this.orders.get(value);
    if (order === undefined) {
      order = this.used.length;
      this.orders.set(value, order);
      this.used.push(this.strings.numberOf(value));
    }
    body.number(order);
  }

  /** As the distance from the last one, which is mostly small. */
  range({ start, end }: Range): void {
    const step = start - this.last;
    body.number(step < 0 ? -step * 2 - 1 : step * 2);
    body.number(end - start);
    this.last = start;
  }

  list<T>(items: readonly T[], write: (item: T) => void): void {
    body.number(items.length);
    for (const item of items) write(item);
  }

  optional<T>(value: T | undefined, write: (value: T) => void): void {
    body.number(value === undefined ? 0 : 1);
    if (value !== undefined) write(value);
  }

  bytes(): Uint8Array {
    const head = new Bytes(this.used.length * 3 + 8);
    head.number(this.used.length);
    for (const number of this.used) head.number(number);
    return head.with(body.written);
  }
}

class Reader {
  private readonly cursor: ByteReader;
  private readonly texts: string[] = [];
  private last = 0;

  constructor(packed: PackedFacts, strings: Strings) {
    this.cursor = new ByteReader(packed);
    const count = this.cursor.count();
    for (let i = 0; i < count; i++) this.texts.push(strings.textOf(this.cursor.number()));
  }

  number(): number {
    return this.cursor.number();
  }

  text(): string {
    const text = this.texts[this.cursor.number()];
    if (text === undefined) throw new RangeError("no such string");
    return text;
  }

  range(): Range {
    const step = this.cursor.number();
    const start = this.last + (step % 2 === 1 ? -(step + 1) / 2 : step / 2);
    this.last = start;
    return { start, end: start + this.cursor.number() };
  }

  list<T>(read: () => T): T[] {
    const items: T[] = [];
    for (let left = this.cursor.count(); left > 0; left--) items.push(read());
    return items;
  }

  optional<T>(read: () => T): T | undefined {
    return this.cursor.number() === 0 ? undefined : read();
  }
}
