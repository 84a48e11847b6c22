/** Facts of a long note after an edit in one section, against those of the whole note read anew. */
import assert from "node:assert/strict";
import { extractFacts } from "../../server/src/facts/extract-facts";
import { readNote } from "../../server/src/facts/read-note";

describe("a long note of no event", () => {
  const sections = Array.from(
    { length: 60 },
    (_, i) =>
      `## Sorting letters by weight ${String(i)} - Jane Roe\n\n${"They weigh them once more. ".repeat(16)}`,
  ).join("\n\n");
  const path = "/notes/sorting.md";
  const noteWith = (word: string): string => `${sections}\n\nThere were ${word} in it, and more.\n`;

  for (const [from, to] of [
    ["slides", "slidex"],
    ["slidex", "slides"],
  ] as const)
    it(`is read whole where its only word of talks comes or goes: ${from} to ${to}`, () => {
      const before = readNote(noteWith(from), path).reading;
      const { facts } = readNote(noteWith(to), path, before).reading;
      assert.equal(facts.conference, to === "slides");
      assert.deepEqual(facts.talks, extractFacts(noteWith(to), path).talks);
    });
});
