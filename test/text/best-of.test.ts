import assert from "node:assert/strict";
import fc from "fast-check";
import { bestOf } from "../../server/src/text/best-of";

describe("the best of many", () => {
  it("are what sorting all would give", () => {
    const scored = fc.record({
      score: fc.integer({ min: 0, max: 4 }),
      name: fc.stringMatching(/^[a-c]{1,2}$/),
    });
    const byName = (a: { name: string }, b: { name: string }): number => a.name.localeCompare(b.name, "en");
    fc.assert(
      fc.property(fc.array(scored), fc.integer({ min: 1, max: 6 }), (all, most) => {
        const sorted = [...all].sort((a, b) => b.score - a.score || byName(a, b));
        assert.deepEqual(bestOf(all, most, byName), sorted.slice(0, most));
      }),
    );
  });
});
