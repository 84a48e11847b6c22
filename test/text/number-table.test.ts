/** A table of numbers by text says what a map would say. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { NumberTable, tablePlaces } from "../../server/src/text/number-table";

describe("a table of numbers", () => {
  const text = fc.oneof(
    fc.stringMatching(/^[a-c ]{0,4}$/),
    fc.string().map((one) => one.toLowerCase()),
  );

  it("knows the number of every text that was put in, and of no other", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, fc.nat({ max: 2 ** 31 - 2 }))), fc.array(text), (pairs, others) => {
        const numbers = new Map(pairs);
        const table = new NumberTable(tablePlaces(numbers));
        for (const asked of [...numbers.keys(), ...others])
          assert.equal(table.get(asked), numbers.get(asked) ?? -1, JSON.stringify(asked));
      }),
    );
  });
});
