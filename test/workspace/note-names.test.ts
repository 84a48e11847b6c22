/** Notes by their files' names while files come, are renamed and go. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { nameKey } from "../../server/src/text/fold";
import { NoteNames } from "../../server/src/workspace/note-names";

const names = ["Day 1", "day-2", "Queues", "queues at night", "Caf\u00e9", "Cafeteria"];
const step = fc.record({
  id: fc.constantFrom("a", "b", "c", "d"),
  name: fc.option(fc.constantFrom(...names), { nil: undefined }),
});

describe("names of notes", () => {
  it("that begin so are all of them, in order, whatever came and went", () => {
    fc.assert(
      fc.property(fc.array(step), fc.constantFrom("d", "day", "QUEUES", "cafe", "x"), (steps, letters) => {
        const index = new NoteNames();
        const expected = new Map<string, string>();
        for (const { id, name } of steps) {
          index.set(id, name === undefined ? undefined : `notes/${name}.md`);
          index.beginning(letters, 9);
          if (name === undefined) expected.delete(id);
          else expected.set(id, nameKey(name));
        }
        const begun = [...expected].filter(([, key]) => key.startsWith(nameKey(letters)));
        const sorted = begun.map(([id, key]) => `${key} ${id}`).sort();
        const found = index.beginning(letters, 9).map((id) => `${expected.get(id) ?? ""} ${id}`);
        assert.deepEqual(found, sorted);
        assert.deepEqual(index.beginning(letters, 1), index.beginning(letters, 9).slice(0, 1));
      }),
    );
  });

  it("are none where nothing is typed", () => {
    const index = new NoteNames();
    index.set("a", "Day 1.md");
    assert.deepEqual(index.beginning("", 9), []);
  });
});
