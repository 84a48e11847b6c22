/** Talks by their titles stay in order while they come and go. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { TalkTitles } from "../../server/src/graph/talk-titles";

const change = fc.record({
  key: fc.constantFrom("a", "ab", "abc", "b", "ab@2", "ba", "c"),
  talk: fc.integer({ min: 0, max: 5 }),
  isRemoved: fc.boolean(),
  isAsked: fc.boolean(),
});

describe("talks by their titles", () => {
  it("are those that came and did not go, by their titles", () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
        const titles = new TalkTitles();
        const there = new Set<string>();
        for (const { key, talk, isRemoved, isAsked } of changes) {
          const entry = `${key.replace(/@\d+$/, "")} ${String(talk)}`;
          if (isRemoved) {
            titles.remove(key, talk);
            there.delete(entry);
          } else if (!there.has(entry)) {
            titles.add(key, talk);
            there.add(entry);
          }
          // once asked, it keeps its order
          if (isAsked) titles.beginning("a", 3);
        }
        const named = [...there].map((entry) => entry.split(" ")[0] ?? "");
        for (const letters of ["a", "ab", "b", "x"]) {
          const expected = [...new Set(named)].filter((title) => title.startsWith(letters)).sort();
          const found = titles.beginning(letters, 10);
          assert.equal(found.length, expected.length);
          found.forEach((talk, i) => {
            assert.ok(titles.called(expected[i] ?? "").includes(talk));
            assert.ok(there.has(`${expected[i] ?? ""} ${String(talk)}`));
          });
        }
        assert.equal(titles.beginning("", 2).length, Math.min(2, new Set(named).size));
      }),
    );
  });
});
