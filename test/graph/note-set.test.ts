/** A set of note numbers is a set of numbers. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { NoteSet } from "../../server/src/graph/note-set";

describe("a set of notes", () => {
  it("holds what a set of the language holds, in order, and leaves alone the numbers it began with", () => {
    const step = fc.record({ adds: fc.boolean(), note: fc.nat({ max: 90 }) });
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: 90 })), fc.array(step, { maxLength: 120 }), (start, steps) => {
        const first = Int32Array.from(start).sort();
        const notes = new NoteSet(first);
        const expected = new Set<number>(first);
        const before = [...first];
        for (const { adds, note } of steps) {
          if (adds) {
            notes.add(note);
            expected.add(note);
          } else assert.equal(notes.delete(note), expected.delete(note));
          assert.equal(notes.has(note), expected.has(note));
          assert.deepEqual(
            [...notes],
            [...expected].sort((a, b) => a - b),
          );
          assert.equal(notes.size, expected.size);
        }
        assert.deepEqual([...first], before);
      }),
    );
  });
});
