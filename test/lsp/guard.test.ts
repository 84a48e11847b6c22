/** What stands before every request: the wait for a start, and the look at what was cancelled meanwhile. */
import assert from "node:assert/strict";
import { CancellationTokenSource, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import { guard } from "../../server/src/lsp/guard";

describe("the fence around a request", () => {
  for (const isCancelled of [false, true])
    it(`waits, and ${isCancelled ? "runs nothing that was cancelled meanwhile" : "then answers"}`, async () => {
      let goOn: () => void = () => undefined;
      let answered = 0;
      const ready = new Promise<void>((resolve) => (goOn = resolve));
      const asked = guard<string, string>(
        "hover",
        {
          log(message) {
            throw new Error(message);
          },
          ready: () => ready,
        },
        "",
        (params) => `${params} ${String(++answered)}`,
      );
      const source = new CancellationTokenSource();
      const answer = asked("a card", source.token);
      if (isCancelled) source.cancel();
      assert.equal(answered, 0);
      goOn();
      const given = await answer;
      if (!isCancelled) assert.equal(given, "a card 1");
      else assert.ok(given instanceof ResponseError && given.code === LSPErrorCodes.RequestCancelled);
      assert.equal(answered, isCancelled ? 0 : 1);
    });
});
