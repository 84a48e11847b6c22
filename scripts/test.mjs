/**
 * Runs every ring of tests that this machine can run, from fast to slow, and closes with `N passed, N failed, N skipped`.
 * A ring that can't run here says so in one line. `npm test -- core lsp` runs only those rings.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureChromium } from "./chromium.mjs";

const root = join(import.meta.dirname, "..");
const node = process.execPath;
const cache = mkdtempSync(join(tmpdir(), "talkgraph-cache-"));
process.on("exit", () => {
  rmSync(cache, { recursive: true, force: true });
});
const bin = (name) => join(root, "node_modules", name);
const mocha = [node, bin("mocha/bin/mocha.js"), "--no-color", "--timeout", "20000", "--forbid-only"];
const counts = { passed: 0, failed: 0, skipped: 0 };

/** A ring: what it prints is shown; mocha's counts are added up, any other command counts as one test. */
const rings = [
  { name: "types", command: [node, bin("typescript/bin/tsc"), "-b"] },
  { name: "lint", command: [node, bin("eslint/bin/eslint.js"), "."] },
  {
    name: "format",
    command: [node, bin("prettier/bin/prettier.cjs"), "--check", "--log-level", "warn", "."],
  },
  {
    name: "cycles",
    command: [
      node,
      bin("dependency-cruiser/bin/dependency-cruise.mjs"),
      "--config",
      ".dependency-cruiser.json",
      "client",
      "protocol",
      "server",
      "test",
    ],
  },
  { name: "build", command: [node, "scripts/build.mjs"] },
  { name: "tests' build", command: [node, "scripts/build-tests.mjs"] },
  {
    name: "core",
    command: [...mocha, "out/test/{text,markdown,catalogue,graph,workspace,features}/**/*.test.cjs"],
  },
  // each file of tests brings the catalogue along: with those above they would not fit into one process
  { name: "recognition", command: [...mocha, "out/test/facts/**/*.test.cjs"] },
  {
    name: "grammar",
    command: [
      node,
      bin("vscode-tmgrammar-test/dist/unit.js"),
      "-g",
      "test/grammar/markdown.tmLanguage.json",
      "-g",
      "syntaxes/talkgraph.tmLanguage.json",
      "test/grammar/*.md",
    ],
  },
  { name: "lsp", command: [...mocha, "out/test/lsp/**/*.test.cjs"] },
  { name: "hosts", command: [...mocha, "out/test/hosts/**/*.test.cjs"] },
  { name: "repository", command: [...mocha, "out/test/repository/**/*.test.cjs"] },
  { name: "webview core", command: [...mocha, "out/test/webview/!(page).test.cjs"] },
  { name: "webview page", command: [...mocha, "out/test/webview/page.test.cjs"], needs: ensureChromium },
  { name: "workbench", command: [node, "test/workbench/run.mjs"], leavesOut: /workbench ring left out: .*/ },
];

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !rings.some((ring) => ring.name.startsWith(name)));
if (unknown !== undefined) {
  console.error(`There is no ring “${unknown}”; there are ${rings.map((ring) => ring.name).join(", ")}.`);
  process.exit(2);
}
for (const ring of rings)
  if (wanted.length === 0 || wanted.some((name) => ring.name.startsWith(name))) await runRing(ring);
console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed > 0 ? 1 : 0;

async function runRing({ name, command, needs, leavesOut }) {
  console.log(`\n== ${name}`);
  if (needs !== undefined) {
    try {
      await needs({ log: (line) => console.log(line) });
    } catch (error) {
      console.log(`${name} ring left out: ${error.message.replaceAll(/\s+/gu, " ").trim()}`);
      counts.skipped++;
      return;
    }
  }
  const { code, output } = await run(command);
  if (leavesOut?.test(output)) {
    counts.skipped++;
    return;
  }
  const counted = (pattern) =>
    [...output.matchAll(pattern)].reduce((sum, match) => sum + Number(match[1]), 0);
  const passed = counted(/^\s*(\d+) passing/gm);
  const failed = counted(/^\s*(\d+) failing/gm);
  if (passed + failed === 0) {
    if (code === 0) counts.passed++;
    else counts.failed++;
    return;
  }
  counts.passed += passed;
  counts.failed += failed;
  counts.skipped += counted(/^\s*(\d+) pending/gm);
  // a crash behind the last test is a failure too
  if (code !== 0 && failed === 0) counts.failed++;
}

function run([program, ...args]) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
      // no test writes into the cache of whoever runs it
      env: { ...process.env, FORCE_COLOR: "0", XDG_CACHE_HOME: cache },
    });
    let output = "";
    const show = (stream) => (chunk) => {
      output += chunk;
      stream.write(chunk);
    };
    child.stdout.on("data", show(process.stdout));
    child.stderr.on("data", show(process.stderr));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}
