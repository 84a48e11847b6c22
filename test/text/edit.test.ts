/** What changed between two texts as one edit, and where ranges stand after it. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { editBetween, movedRange } from "../../server/src/text/edit";

const text = fc.string({ unit: fc.constantFrom("a", "b", "\n"), maxLength: 40 });

describe("an edit", () => {
  it("makes of the text before the text after", () => {
    fc.assert(
      fc.property(text, text, text, (head, middle, tail) => {
        for (const [before, after] of [
          [head + tail, head + middle + tail],
          [head + middle + tail, head + tail],
          [head, middle],
          // longer than what is compared at once
          [head.repeat(300) + tail.repeat(300), head.repeat(300) + middle + tail.repeat(300)],
        ] as const) {
          const { start, end, length } = editBetween(before, after);
          assert.equal(
            before.slice(0, start) + after.slice(start, start + length) + before.slice(end),
            after,
          );
          assert.ok(end - start <= before.length && length <= after.length);
        }
      }),
    );
  });

  it("is nothing where nothing changed", () => {
    assert.deepEqual(editBetween("Taming Queues", "Taming Queues"), { start: 13, end: 13, length: 0 });
  });

  const cases: readonly (readonly [
    name: string,
    range: [number, number],
    after: [number, number] | undefined,
  ])[] = [
    ["before the edit stays", [0, 9], [0, 9]],
    ["behind the edit moves", [15, 20], [18, 23]],
    ["around the edit grows", [5, 20], [5, 23]],
    ["that ends with the edit grows", [5, 14], [5, 17]],
    ["that ends in the edit is torn", [5, 12], undefined],
    ["that begins in the edit is torn", [12, 20], undefined],
    ["that begins with the edit is torn", [10, 20], undefined],
  ];
  for (const [name, [start, end], after] of cases)
    it(`a range ${name}`, () => {
      const moved = movedRange({ start, end }, { start: 10, end: 14, length: 7 });
      assert.deepEqual(moved, after === undefined ? undefined : { start: after[0], end: after[1] });
    });

  it("of white space behind a line's words makes nothing longer that ends there", () => {
    const edit = { start: 10, end: 10, length: 1 };
    assert.deepEqual(movedRange({ start: 5, end: 10 }, edit), { start: 5, end: 11 });
    assert.deepEqual(movedRange({ start: 5, end: 10 }, { ...edit, isTrailing: true }), { start: 5, end: 10 });
  });
});
