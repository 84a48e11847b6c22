/** The index of the next start is written to its end, also where the editor closes while it is written. */
import assert from "node:assert/strict";
import { setImmediate } from "node:timers/promises";
import type { IndexStorage, NoteHost } from "../../server/src/lsp/host";
import { KeptIndex } from "../../server/src/lsp/kept-index";
import { Workspace } from "../../server/src/workspace/workspace";

describe("the kept index", () => {
  it("is not given up half written", async () => {
    const workspace = new Workspace({ canFetch: () => true, fetch: () => undefined });
    workspace.setNote("file:///a.md", "a.md", "# QueueConf 2023\n\n### Taming Queues - Jane Roe, Acme\n");
    const timers: (() => void)[] = [];
    const host: Pick<NoteHost, "later"> = {
      later: (_, run) => {
        timers.push(run);
        return () => undefined;
      },
    };
    let pieces = 0;
    let finish = (): void => undefined;
    const storage: IndexStorage = {
      load: () => Promise.resolve(undefined),
      save: async (all) => {
        await new Promise<void>((resolve) => (finish = resolve));
        pieces = [...all].length;
      },
    };
    const kept = new KeptIndex(
      host as NoteHost,
      workspace,
      () => storage,
      () => undefined,
      () => undefined,
    );
    kept.saveLater();
    timers.shift()?.();
    let isKept = false;
    const ended = kept.saveIfWaiting().then(() => (isKept = true));
    await setImmediate();
    assert.equal(isKept, false);
    finish();
    await ended;
    assert.ok(pieces > 1);
  });
});
