/** A server's part for new objects stays small until all notes are read, whatever was loaded before. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Runs the built server with a probe that makes many objects once everything is loaded, and tells how much is set aside for new
 * ones then; in MiB.
 */
function newSpaceOf(args: readonly string[], folder: string): Promise<number> {
  const probe = join(folder, "probe.cjs");
  writeFileSync(
    probe,
    `const { getHeapSpaceStatistics } = require("node:v8");
setImmediate(() => {
  const kept = [];
  for (let i = 0; i < 10_000; i++) kept.push(new Array(1000).fill(i));
  const { space_size } = getHeapSpaceStatistics().find(({ space_name }) => space_name === "new_space");
  process.stderr.write("NEW " + space_size / 1048576 + "\\n", () => process.exit());
});`,
  );
  const child = spawn(process.execPath, ["--require", probe, "dist/server.js", ...args]);
  return new Promise((resolve, reject) => {
    let said = "";
    child.stderr.on("data", (data: Buffer) => (said += data.toString()));
    child.on("error", reject);
    child.on("close", () => {
      resolve(Number(/NEW ([\d.]+)/.exec(said)?.[1] ?? Number.NaN));
    });
  });
}

describe("memory for new objects", () => {
  const folder = mkdtempSync(join(tmpdir(), "talkgraph-"));
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it("is kept small in a server, and left to the engine in a command", async () => {
    assert.equal(await newSpaceOf(["--stdio"], folder), 8);
    assert.ok((await newSpaceOf(["--help"], folder)) > 8);
  });
});
