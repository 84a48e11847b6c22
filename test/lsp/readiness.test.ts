/** Who asks before the start is over waits for it, and never for long. */
import assert from "node:assert/strict";
import { Readiness } from "../../server/src/lsp/readiness";

/** Timers that end when they are told to. */
function timers(): { later(milliseconds: number, run: () => void): () => void; end(): void; count: number } {
  const waiting: (() => void)[] = [];
  return {
    count: 0,
    later(_, run) {
      this.count++;
      waiting.push(run);
      return () => undefined;
    },
    end() {
      for (const run of waiting) run();
    },
  };
}

describe("readiness", () => {
  it("lets all who wait go on at once, and those who come later without a wait", async () => {
    const readiness = new Readiness(timers());
    const order: string[] = [];
    const waits = ["first", "second"].map(async (name) => {
      await readiness.wait();
      order.push(name);
    });
    assert.deepEqual([order, readiness.isReady], [[], false]);
    readiness.become();
    await Promise.all(waits);
    assert.deepEqual([order, readiness.isReady], [["first", "second"], true]);
    assert.equal(readiness.wait(), undefined);
  });

  it("lets them go on where the start hangs, with a single timer for all", async () => {
    const host = timers();
    const readiness = new Readiness(host);
    const [one, other] = [readiness.wait(), readiness.wait()];
    host.end();
    await one;
    await other;
    assert.deepEqual([host.count, readiness.isReady], [1, false]);
  });
});
