/** A set of note numbers is a set of numbers. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { NoteSet } from "../../server/src/graph/note-set";

describe("a set of notes", () => {
  it("holds what a set of the language holds, in order, and leaves alone the numbers it began with", () => {
    const step = fc.record({ adds: fc.boolean(), note: fc.nat({ max: 90 }) });
    const some = fc.uniqueArray(fc.nat({ max: 90 }), { maxLength: 90, size: "max" });
    fc.assert(
      fc.property(some, fc.array(step, { maxLength: 120 }), (start, steps) => {
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

  it("holds what is left when most of many are gone", () => {
    const all = Array.from({ length: 90 }, (_, i) => i);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 60 }), (gone) => {
        const notes = new NoteSet(Int32Array.from(all));
        for (const note of gone) assert.ok(notes.delete(note));
        const left = all.filter((note) => !gone.includes(note));
        assert.deepEqual([...notes], left);
        for (const note of gone) notes.add(note);
        assert.deepEqual([...notes], all);
      }),
    );
  });
});
