/** The index that outlives the process comes back as it was, or not at all. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { unpackFacts } from "../../server/src/facts/packed-facts";
import { Strings } from "../../server/src/text/strings";
import { indexNote } from "../../server/src/workspace/indexed-note";
import {
  notesFor,
  persistedPieces,
  readPersisted,
  type PersistedIndex,
  type PersistedNote,
} from "../../server/src/workspace/persisted-index";

const text = (i: number): string =>
  `# QueueConf 2023\n\n### Taming ${String(i)} Queues – Jane Roe, Acmé ${String(i)}\n\nThey use Kafka.\n`;

function persisted(count: number, version = "1", strings = new Strings()): Uint8Array {
  const notes = Array.from({ length: count }, (_, i): PersistedNote => {
    const path = `notes/día ${String(i)}.md`;
    return { id: `file:///${path}`, path, stamp: String(i), indexed: indexNote(text(i), path, strings) };
  });
  const pieces = persistedPieces(notes, strings, version);
  return Buffer.concat(Array.from(pieces, (piece) => piece.slice()));
}

const whole = (bytes: Uint8Array, version: string): PersistedIndex | undefined =>
  end(readPersisted([bytes], version));

function end<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

describe("the persisted index", () => {
  it("comes back note by note, also for strings that already hold others", () => {
    for (const others of [undefined, new Strings(["Acme", "other"])]) {
      const index = whole(persisted(900), "1");
      assert.ok(index !== undefined);
      const strings = others ?? index.strings;
      const notes = others === undefined ? index.notes : end(notesFor(index, others));
      assert.equal(notes.length, 900);
      const fresh = new Strings();
      notes.forEach(({ path, stamp, indexed }, i) => {
        assert.equal(stamp, String(i));
        const again = indexNote(text(i), path, fresh);
        assert.deepEqual(unpackFacts(indexed.facts, strings), unpackFacts(again.facts, fresh));
        assert.deepEqual([indexed.hash, indexed.lines.length], [again.hash, again.lines.length]);
        assert.deepEqual([...indexed.lines.lengths], [...again.lines.lengths]);
      });
    }
  });

  it("has pieces of any size, long ones between short ones", () => {
    const strings = new Strings(["a", "é".repeat(300_000), "b"]);
    assert.deepEqual(whole(persisted(1, "1", strings), "1")?.strings.since(0, 3), strings.since(0, 3));
  });

  it("is read wherever its bytes are cut, each part in the memory of the one before", () => {
    const all = persisted(60);
    const expected = whole(all, "1")?.notes;
    function* parts(sizes: readonly number[]): Iterable<Uint8Array> {
      const memory = new Uint8Array(all.length);
      for (let at = 0, i = 0; at < all.length; i++) {
        const part = all.subarray(at, at + (sizes[i % sizes.length] ?? 1));
        memory.set(part);
        yield memory.subarray(0, part.length);
        at += part.length;
      }
    }
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 20_000 }), { minLength: 1, maxLength: 5 }), (sizes) => {
        assert.deepEqual(end(readPersisted(parts(sizes), "1"))?.notes, expected);
      }),
      { numRuns: 30 },
    );
  });

  it("of other recognisers is nothing", () => {
    assert.equal(whole(persisted(3, "2"), "1"), undefined);
  });

  it("that is cut off, damaged or somebody else's is nothing, and no error", () => {
    const all = persisted(5);
    const read = (bytes: Uint8Array): unknown => whole(bytes, "1");
    fc.assert(
      fc.property(fc.nat({ max: all.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, other) => {
        assert.equal(read(all.subarray(0, at)), undefined);
        const damaged = Uint8Array.from(all);
        damaged[at] = (damaged[at] ?? 0) ^ other;
        assert.equal(read(damaged), undefined);
      }),
      { numRuns: 400 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        assert.equal(read(bytes), undefined);
      }),
    );
  });
});
