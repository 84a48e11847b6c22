/** Names by the beginnings of their words, whatever came and went before. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { wordsOf } from "../../server/src/catalogue/name-matcher";
import { NamesOfNotes } from "../../server/src/workspace/names-of-notes";
import type { IndexedName } from "../../server/src/workspace/prefix-index";

const nameOf = (spelling: string, id = spelling): IndexedName => ({
  id,
  kind: "tool",
  name: spelling,
  spelling,
  inNotes: true,
});

const word = fc
  .array(fc.constantFrom("a", "b", "c"), { minLength: 1, maxLength: 3 })
  .map((all) => all.join(""));
const spelling = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));

/** By looking at all of them. */
function lookedThrough(spellings: readonly string[], typed: string): string[] {
  const wanted = wordsOf(typed).map((one) => one.folded);
  const whole = wanted.join(" ");
  return spellings.filter((one) => {
    const words = wordsOf(one).map(({ folded }) => folded);
    return (
      words.join(" ").startsWith(whole) ||
      words.join("").startsWith(whole) ||
      (wanted.length === 1 && words.some((each) => each.startsWith(whole)))
    );
  });
}

const foundIn = (index: NamesOfNotes, typed: string): [string, boolean][] => {
  const found: [string, boolean][] = [];
  index.forEach(typed, ({ spelling: one }, atStart) => {
    found.push([one, atStart]);
  });
  return found;
};

describe("names by their beginnings", () => {
  it("are those that looking at all of them finds", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(spelling, { maxLength: 30 }),
        fc.array(fc.nat(), { maxLength: 10 }),
        spelling,
        (spellings, gone, typed) => {
          const index = new NamesOfNotes();
          for (const one of spellings) index.set(one, [nameOf(one)]);
          const left = new Set(spellings);
          for (const at of gone) {
            const one = spellings[at % Math.max(1, spellings.length)];
            if (one === undefined) continue;
            index.set(one, []);
            left.delete(one);
          }
          const found = new Set(foundIn(index, typed).map(([name]) => name));
          assert.deepEqual([...found].sort(), lookedThrough([...left], typed).sort());
        },
      ),
      { numRuns: 500 },
    );
  });

  it("are told apart by spelling: a name of two spellings is found by each", () => {
    const index = new NamesOfNotes();
    index.set("tool:k", [nameOf("Kubernetes", "tool:k"), nameOf("k8s", "tool:k")]);
    assert.deepEqual(foundIn(index, "k"), [
      ["Kubernetes", true],
      ["k8s", true],
    ]);
    assert.deepEqual(
      index.called("K8S").map(({ id }) => id),
      ["tool:k"],
    );
    index.set("tool:k", [nameOf("Kubernetes", "tool:k")]);
    assert.deepEqual(index.called("k8s"), []);
  });
});
