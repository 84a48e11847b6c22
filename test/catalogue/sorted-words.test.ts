/** Words in one text are found by their beginnings as in a list. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { SortedWords, sortedText } from "../../server/src/catalogue/sorted-words";

const word = fc.stringMatching(/^[abcé]{1,4}$/);

describe("words in order", () => {
  it("begin as those of the list do", () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), word, (words, letters) => {
        const sorted = new SortedWords(sortedText(words));
        for (const asked of [letters, ...words, ...words.map((one) => one.slice(0, -1))])
          if (asked !== "")
            assert.equal(
              sorted.begin(asked),
              words.some((one) => one.startsWith(asked)),
              asked,
            );
      }),
      { numRuns: 500 },
    );
  });

  it("are there in small letters", () => {
    const sorted = new SortedWords(sortedText(["Okay", "queue"]));
    assert.deepEqual(
      ["ok", "okays", "que", "r"].map((letters) => sorted.begin(letters)),
      [true, false, true, false],
    );
  });
});
