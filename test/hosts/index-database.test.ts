/** The index in the browser's own database comes back for its own workspace only. */
import "fake-indexeddb/auto";
import assert from "node:assert/strict";
import { indexDatabase } from "../../server/src/browser/index-database";

describe("the index in the browser's database", () => {
  /** Each in the memory of the one before. */
  function* pieces(): Iterable<Uint8Array> {
    const memory = Uint8Array.of(1, 2, 3);
    yield memory;
    memory[0] = 4;
    yield memory.subarray(0, 1);
    yield memory.subarray(0, 0);
  }

  it("comes back whole, for the same folders in any order", async () => {
    await indexDatabase(["memfs:/b", "memfs:/a"])?.save(pieces());
    assert.deepEqual(await indexDatabase(["memfs:/a", "memfs:/b"])?.load(), [Uint8Array.of(1, 2, 3, 4)]);
    await indexDatabase(["memfs:/a", "memfs:/b"])?.save([Uint8Array.of(9)]);
    assert.deepEqual(await indexDatabase(["memfs:/a", "memfs:/b"])?.load(), [Uint8Array.of(9)]);
    assert.equal(await indexDatabase(["memfs:/a"])?.load(), undefined);
  });

  it("is nothing where there is no database, or it refuses", async () => {
    const { indexedDB: own } = globalThis;
    const refuse = {
      open: () => {
        throw new Error("private window");
      },
    };
    try {
      Object.assign(globalThis, { indexedDB: refuse });
      assert.equal(await indexDatabase(["memfs:/a"])?.load(), undefined);
      Object.assign(globalThis, { indexedDB: undefined });
      assert.equal(indexDatabase(["memfs:/a"]), undefined);
    } finally {
      Object.assign(globalThis, { indexedDB: own });
    }
  });
});
