import { deepEqual, equal } from "node:assert/strict";
import { serialize } from "node:v8";
import fc from "fast-check";
import { readOnce } from "../../server/src/markdown/document";
import { narrow } from "../../server/src/text/narrow";

/** How the engine keeps a text: it writes texts of one byte a letter behind another tag. */
const isOneByte = (text: string): boolean => serialize(text)[2] === '"'.charCodeAt(0);

describe("narrow texts", () => {
  it("are the same texts", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 9_000 }), (text) => narrow(text) === text));
  });

  it("take one byte a letter where they can, though they were cut out of a wide one", () => {
    const wide = `${"A queue that nobody reads, ".repeat(400)}– says Jürgen`;
    const cut = wide.slice(0, 10_000);
    deepEqual([isOneByte(wide), isOneByte(cut), isOneByte(narrow(cut))], [false, false, true]);
    equal(narrow(cut), cut);
  });

  it("are what a note with one dash is read as, but for the part with the dash", () => {
    const { blocks } = readOnce(
      "# Queues\n\nBy Jane Roe – Acme\n\n# Notes\n\nNobody reads `them`, says Jürgen.\n",
    );
    deepEqual(
      blocks.map(({ inline }) => isOneByte(inline.text)),
      [false, false, true, true],
    );
  });
});
