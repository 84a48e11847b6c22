// Runs the tests of this folder in a VS Code: the one that TALKGRAPH_VSCODE names, else a workbench out of
// the npm registry. Where neither can be had it says so in one line and lets the other tests count.

import { runTests } from "@vscode/test-electron";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureChromium } from "../../scripts/chromium.mjs";
import { ensureWorkbench } from "../../scripts/workbench.mjs";

const project = resolve(fileURLToPath(import.meta.url), "../../..");

const executable = await editor().catch(leaveOut);
if (executable) process.exitCode = await runOnCopy(executable);

/** The executable to run the tests with; throws with the reason where there is none. */
async function editor() {
  const named = process.env.TALKGRAPH_VSCODE;
  if (named) return named;
  // test-electron starts what it is given through a shell there, which can't start a script of Node's.
  if (process.platform === "win32") throw new Error("on Windows TALKGRAPH_VSCODE has to name a VS Code");
  const log = (line) => console.log(line);
  await ensureChromium({ log });
  await ensureWorkbench({ log });
  return fileURLToPath(new URL("./code.mjs", import.meta.url));
}

/** Where these tests must not be missing, TALKGRAPH_WORKBENCH=required turns their absence into a failure. */
function leaveOut(error) {
  console.log(`workbench ring left out: ${error.message.replaceAll(/\s+/gu, " ").trim()}`);
  if (process.env.TALKGRAPH_WORKBENCH === "required") process.exitCode = 1;
}

/** The tests change notes, so they get a copy of them. */
async function runOnCopy(vscodeExecutablePath) {
  const directory = mkdtempSync(join(tmpdir(), "talkgraph-notes-"));
  process.once("exit", () => rmSync(directory, { recursive: true, force: true, maxRetries: 10 }));
  // Left alone, these signals would end this process without that; SIGINT is test-electron's to handle.
  for (const signal of ["SIGTERM", "SIGHUP"]) process.once(signal, () => process.exit(1));
  const notes = join(directory, "samples");
  cpSync(join(project, "samples"), notes, { recursive: true });
  try {
    return await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: project,
      extensionTestsPath: fileURLToPath(new URL("./index.js", import.meta.url)),
      launchArgs: [notes],
    });
  } catch (error) {
    console.error(error.message);
    return error.code || 1;
  }
}
