/** Notes that come and go stay in the order of their paths. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { PathOrder } from "../../server/src/graph/path-order";

const path = fc.stringMatching(/^[a-d]{1,3}$/);

describe("the order of paths", () => {
  it("is that of sorting, whatever came and went, and whichever numbers were given again", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ path, isRemoved: fc.boolean(), isAsked: fc.boolean() }), { maxLength: 40 }),
        (steps) => {
          const order = new PathOrder();
          const numbers = new Map<string, number>();
          const paths: string[] = [];
          const free: number[] = [];
          for (const step of steps) {
            const known = numbers.get(step.path);
            if (known !== undefined && step.isRemoved) {
              order.remove(known);
              numbers.delete(step.path);
              free.push(known);
            } else if (known === undefined && !step.isRemoved) {
              const number = free.pop() ?? paths.length;
              paths[number] = step.path;
              numbers.set(step.path, number);
              order.add(number);
            }
            if (!step.isAsked) continue;
            const places = order.placesOf(numbers.values(), (note) => paths[note] ?? "");
            assert.deepEqual(
              [...places].map((place) => paths[order.noteAt(place)]),
              [...numbers.keys()].sort(),
            );
            for (const most of [0, 1, 3])
              assert.deepEqual(
                order.firstPlacesOf(numbers.values(), most, (note) => paths[note] ?? ""),
                [...places].slice(0, most),
              );
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
