/** The index that outlives the process comes back as it was, or not at all. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { unpackFacts } from "../../server/src/facts/packed-facts";
import { Strings } from "../../server/src/text/strings";
import { indexNote } from "../../server/src/workspace/indexed-note";
import {
  persistedPieces,
  readPersisted,
  type PersistedNote,
} from "../../server/src/workspace/persisted-index";

const text = (i: number): string =>
  `# QueueConf 2023\n\n### Taming ${String(i)} Queues – Jane Roe, Acmé ${String(i)}\n\nThey use Kafka.\n`;

function persisted(count: number, version = "1"): Uint8Array {
  const strings = new Strings();
  const notes = Array.from({ length: count }, (_, i): PersistedNote => {
    const path = `notes/día ${String(i)}.md`;
    return { id: `file:///${path}`, path, stamp: String(i), indexed: indexNote(text(i), path, strings) };
  });
  return Buffer.concat([...persistedPieces(notes, strings, version)]);
}

describe("the persisted index", () => {
  it("comes back note by note, in strings that already hold others", () => {
    for (const strings of [new Strings(), new Strings(["Acme", "other"])]) {
      const notes = readPersisted(persisted(900), strings, "1") ?? [];
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

  it("of other recognisers is nothing", () => {
    assert.equal(readPersisted(persisted(3, "2"), new Strings(), "1"), undefined);
  });

  it("that is cut off, damaged or somebody else's is nothing, and no error", () => {
    const whole = persisted(5);
    const read = (bytes: Uint8Array): unknown => readPersisted(bytes, new Strings(), "1");
    fc.assert(
      fc.property(fc.nat({ max: whole.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, other) => {
        assert.equal(read(whole.subarray(0, at)), undefined);
        const damaged = Uint8Array.from(whole);
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
