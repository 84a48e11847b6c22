/** A table of words says what sets of their small letters would say. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { wordPlaces, WordTable } from "../../server/src/catalogue/word-table";

describe("a table of words", () => {
  it("knows the lists of every word, in any case and any letters", () => {
    const word = fc.oneof(
      fc.stringMatching(/^[a-cA-C]{0,4}$/),
      fc.stringMatching(/^[aéÉßİ]{0,3}$/),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(fc.array(word), { maxLength: 4 }), fc.array(word), (lists, others) => {
        const small = lists.map((words) => words.map((one) => one.toLowerCase()));
        const table = new WordTable(wordPlaces(small));
        for (const asked of [...lists.flat(), ...others])
          small.forEach((words, list) => {
            const isOn = (table.listsOf(asked) & (1 << list)) !== 0;
            assert.equal(isOn, words.includes(asked.toLowerCase()), JSON.stringify(asked));
          });
      }),
    );
  });

  it("has no more than four lists", () => {
    assert.throws(() => wordPlaces([[], [], [], [], []]), RangeError);
  });
});
