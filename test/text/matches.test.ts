import { deepEqual } from "node:assert/strict";
import fc from "fast-check";
import { matches } from "../../server/src/text/matches";

describe("all matches of a pattern", () => {
  it("are those that the language finds, in texts with letters of two units as well", () => {
    const letters = fc.constantFrom("𝗝", "a", " ", "B", "👍", "(", "\ud835");
    const patterns = [/(?:^|[\s(])(?=\p{Lu})/gu, /\p{Lu}?/gu, /a*/g, /(?<!\p{L})\p{L}+/gu];
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 8 }), fc.constantFrom(...patterns), (parts, pattern) => {
        const text = parts.join("");
        const places = (found: Iterable<RegExpMatchArray>): unknown =>
          [...found].map((one) => [one.index, one[0]]);
        deepEqual(places(matches(pattern, text)), places(text.matchAll(pattern)));
      }),
      { examples: [[["𝗝", "a"], patterns[0] ?? /a/g]] },
    );
  });
});
