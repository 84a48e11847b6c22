/** Weights are a map of things to numbers above nothing, whatever comes and goes. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { Weights } from "../../server/src/graph/weights";

describe("weights", () => {
  it("are what a map of them is", () => {
    const step = fc.record({
      spelling: fc.constantFrom("Acme", "ACME", "acme"),
      by: fc.constantFrom(3, 2, -2, -3),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const spellings = new Weights();
        const expected = new Map<string, number>();
        for (const { spelling, by } of steps) {
          const sum = Math.max(0, (expected.get(spelling) ?? 0) + by);
          assert.equal(spellings.add(spelling, by), sum);
          if (sum > 0) expected.set(spelling, sum);
          else expected.delete(spelling);
          assert.deepEqual(new Map(spellings), expected);
          assert.equal(spellings.size, expected.size);
          assert.deepEqual(spellings.keys.sort(), [...expected.keys()].sort());
          const most = Math.max(...expected.values());
          const first = [...expected]
            .filter(([, weight]) => weight === most)
            .map(([one]) => one)
            .sort()[0];
          assert.equal(spellings.most, first);
          assert.deepEqual(new Map(new Weights(expected)), expected);
        }
      }),
      { numRuns: 500 },
    );
  });
});
