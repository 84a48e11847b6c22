/** Every name that is one mistake away is found, and nothing that is two. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { SimilarNames } from "../../server/src/workspace/similar-names";

const letter = fc.constantFrom("a", "b", "c", "d", "e", "f");
const name = fc.array(letter, { minLength: 6, maxLength: 14 }).map((all) => all.join(""));

type Mistake = (name: string, at: number, letter: string) => string;
const mistakes: Readonly<Record<string, Mistake>> = {
  more: (text, at, other) => text.slice(0, at) + other + text.slice(at),
  less: (text, at) => text.slice(0, at) + text.slice(at + 1),
  other: (text, at, other) => text.slice(0, at) + other + text.slice(at + 1),
  swapped: (text, at) => text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2),
};

/** How many letters have to be put in, left out or changed, two that change places counting as one. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const isSame = a.charAt(i - 1) === b.charAt(j - 1);
      const isSwap =
        i > 1 && j > 1 && a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1);
      const row = rows[i];
      if (row === undefined) continue;
      row[j] = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + (isSame ? 0 : 1),
        isSwap ? at(i - 2, j - 2) + 1 : Infinity,
      );
    }
  return at(a.length, b.length);
}

describe("similar names", () => {
  for (const [kind, mistake] of Object.entries(mistakes))
    it(`are found by one mistake: a letter ${kind}`, () => {
      fc.assert(
        fc.property(
          fc.array(name, { minLength: 1, maxLength: 20 }),
          fc.nat(),
          letter,
          (names, place, other) => {
            const known = new SimilarNames();
            names.forEach((one, i) => {
              known.set(`tool:${String(i)}`, "tool", [one]);
            });
            const [first = ""] = names;
            const typed = mistake(first, place % first.length, other);
            const expected = names.flatMap((one, i) =>
              Math.min(one.length, typed.length) >= 6 && distance(one, typed) === 1
                ? [`tool:${String(i)}`]
                : [],
            );
            assert.deepEqual(
              known.find(typed, "tool").map(({ id }) => id),
              expected.sort(),
            );
          },
        ),
        { numRuns: 300 },
      );
    });

  it("are not found any more once they are gone", () => {
    const known = new SimilarNames();
    known.set("tool:queuectl", "tool", ["queuectl"]);
    known.set("tool:queuecti", "tool", ["queuecti"]);
    known.set("tool:queuectl", "tool", []);
    assert.deepEqual(
      known.find("queuetl", "tool").map(({ id }) => id),
      [],
    );
    assert.deepEqual(
      known.find("queuectl", "tool").map(({ id }) => id),
      ["tool:queuecti"],
    );
  });
});
