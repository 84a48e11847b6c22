/** The spellings of an entity are a map of spellings to weights, whatever comes and goes. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { Spellings } from "../../server/src/graph/spellings";

describe("spellings", () => {
  it("are what a map of them is", () => {
    const step = fc.record({
      spelling: fc.constantFrom("Acme", "ACME", "acme"),
      by: fc.constantFrom(3, 2, -2, -3),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const spellings = new Spellings();
        const expected = new Map<string, number>();
        for (const { spelling, by } of steps) {
          spellings.add(spelling, by);
          const sum = (expected.get(spelling) ?? 0) + by;
          if (sum > 0) expected.set(spelling, sum);
          else expected.delete(spelling);
          assert.deepEqual(new Map(spellings), expected);
          assert.deepEqual(spellings.all.sort(), [...expected.keys()].sort());
          const most = Math.max(...expected.values());
          const first = [...expected]
            .filter(([, weight]) => weight === most)
            .map(([one]) => one)
            .sort()[0];
          assert.equal(spellings.mostUsed, first);
          assert.deepEqual(new Map(new Spellings(expected)), expected);
        }
      }),
      { numRuns: 500 },
    );
  });
});
