/**
 * `npm run bench [-- --notes 100,1000]`: figures of the built server on generated notes, as a client over stdio sees them.
 * Beside each, in the same run, what reading the files and parsing them once with remark costs, so that every figure is
 * also a ratio. Figures are of this machine and this moment; ratios travel.
 */
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import protocol from "vscode-languageserver/node";
import { makeNote, makeVault } from "./vault.mjs";

const root = join(import.meta.dirname, "../..");
const given = process.argv.indexOf("--notes");
const sizes = (given < 0 ? "100,200,1000" : process.argv[given + 1]).split(",").map(Number);
const rounds = 60;

execFileSync(process.execPath, [join(root, "scripts/build.mjs")], { stdio: "ignore" });
console.log(
  `${cpus()[0]?.model ?? "unknown processor"}, ${cpus().length} cores, Node ${process.version}; medians of ${rounds} requests, ms\n`,
);
const results = [];
for (const notes of sizes) results.push(await measure(notes));
print(results);

async function measure(notes) {
  const folder = mkdtempSync(join(tmpdir(), "talkgraph-bench-"));
  try {
    makeVault(folder, notes);
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".md"),
    );
    const reading = time(() => files.map((file) => readFileSync(join(folder, file), "utf8")));
    const processor = unified().use(remarkParse).use(remarkGfm);
    const parsing = time(() => reading.value.forEach((text) => processor.parse(text)));
    const bytes = reading.value.reduce((sum, text) => sum + text.length, 0);
    return {
      notes,
      megabytes: bytes / 1e6,
      reading: reading.ms,
      parsing: parsing.ms,
      ...(await ask(folder)),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function ask(folder) {
  const child = spawn(process.execPath, [join(root, "dist/server.js"), "serve", "--stdio"]);
  const connection = protocol.createProtocolConnection(
    new protocol.StreamMessageReader(child.stdout),
    new protocol.StreamMessageWriter(child.stdin),
  );
  const start = performance.now();
  const indexed = new Promise((resolve) => {
    connection.onNotification("talkgraph/statusChanged", (status) => {
      if (!status.indexing) resolve(performance.now() - start);
    });
  });
  connection.listen();
  const uri = pathToFileURL(folder).href;
  await connection.sendRequest("initialize", {
    processId: null,
    capabilities: {},
    workspaceFolders: [{ uri, name: "notes" }],
  });
  await connection.sendNotification("initialized", {});
  const index = await indexed;
  const memory = residentSize(child.pid);
  const figures = {};
  for (const [name, bytes] of [
    ["5 KB", 5_000],
    ["200 KB", 200_000],
  ])
    figures[name] = await typeIn(connection, `${uri}/typed-${bytes}.md`, makeNote(9_999, bytes));
  const peak = residentSize(child.pid, "VmHWM");
  await connection.sendRequest("shutdown");
  await connection.sendNotification("exit");
  return { index, memory, peak, figures };
}

/** Types letters of a name at the end of a note; after each, one request of a kind. */
async function typeIn(connection, uri, text) {
  const textDocument = { uri, languageId: "markdown", version: 1, text: `${text}\n\nThey tried ` };
  await connection.sendNotification("textDocument/didOpen", { textDocument });
  const line = textDocument.text.split("\n").length - 1;
  const place = { line: 2, character: text.split("\n")[2].indexOf(" - ") + 5 };
  let character = 11;
  let version = 1;
  const figures = {};
  for (const [name, method, where] of [
    ["completion", "textDocument/completion", () => ({ line, character })],
    ["hover", "textDocument/hover", () => place],
    ["definition", "textDocument/definition", () => place],
  ]) {
    const times = [];
    for (let i = 0; i < rounds; i++) {
      const letter = "Kubernetes "[i % 11];
      const started = performance.now();
      await connection.sendNotification("textDocument/didChange", {
        textDocument: { uri, version: ++version },
        contentChanges: [{ range: { start: { line, character }, end: { line, character } }, text: letter }],
      });
      character++;
      await connection.sendRequest(method, { textDocument: { uri }, position: where() });
      times.push(performance.now() - started);
    }
    times.sort((a, b) => a - b);
    figures[name] = { p50: times[Math.floor(rounds / 2)], p95: times[Math.floor(rounds * 0.95)] };
  }
  return figures;
}

function time(run) {
  const started = performance.now();
  const value = run();
  return { value, ms: performance.now() - started };
}

/** Resident memory of a process in MiB, where the system tells it. */
function residentSize(pid, field = "VmRSS") {
  try {
    return (
      Number(new RegExp(`${field}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024
    );
  } catch {
    return NaN;
  }
}

function print(rows) {
  const cell = (value, digits = 0) => value.toFixed(digits);
  console.log(
    "| notes | MB | read, ms | parse once with remark, ms | index, ms | index / parse | memory after, MiB | peak, MiB |",
  );
  console.log("|---:|---:|---:|---:|---:|---:|---:|---:|");
  for (const row of rows)
    console.log(
      `| ${row.notes} | ${cell(row.megabytes, 1)} | ${cell(row.reading)} | ${cell(row.parsing)} | ${cell(row.index)} | ${cell(row.index / row.parsing, 2)} | ${cell(row.memory)} | ${cell(row.peak)} |`,
    );
  for (const size of ["5 KB", "200 KB"]) {
    console.log(`\na typed character in a ${size} note, then one request (p50 / p95, ms)\n`);
    console.log("| notes | completion | hover | definition |\n|---:|---:|---:|---:|");
    for (const row of rows)
      console.log(
        `| ${row.notes} | ${["completion", "hover", "definition"].map((name) => `${cell(row.figures[size][name].p50, 1)} / ${cell(row.figures[size][name].p95, 1)}`).join(" | ")} |`,
      );
  }
  const [first, second] = rows;
  if (second !== undefined)
    console.log(
      `\n${second.notes / first.notes} times the notes: completion in a 5 KB note takes ${cell(second.figures["5 KB"].completion.p50 / first.figures["5 KB"].completion.p50, 2)} times as long`,
    );
}
