/**
 * `npm run bench [-- --notes 100,1000,10000]`: figures of the built server on generated notes, as a client over stdio sees
 * them. Beside each, in the same run, what reading the files and parsing them once with remark costs, so that every figure
 * is also a ratio. Figures are of this machine and this moment; ratios travel.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { Server } from "./server.mjs";
import { makeNote, makeVault } from "./vault.mjs";

const root = join(import.meta.dirname, "../..");
const given = process.argv.indexOf("--notes");
const sizes = (given < 0 ? "100,1000" : process.argv[given + 1]).split(",").map(Number);
const rounds = 60;
/** The notes that are typed in, by what they are called in the tables. */
const typed = [
  ["5 KB", "typed-5k.md", 5_000],
  ["200 KB", "typed-200k.md", 200_000],
];

execFileSync(process.execPath, [join(root, "scripts/build.mjs")], { stdio: "ignore" });
console.log(
  `${cpus()[0]?.model ?? "unknown processor"}, ${cpus().length} cores, Node ${process.version}; p50 / p95 / max of ${rounds} requests, ms\n`,
);
const results = [];
for (const notes of sizes) results.push(await measure(notes));
print(results);

async function measure(notes) {
  const folder = mkdtempSync(join(tmpdir(), "talkgraph-bench-"));
  const cache = mkdtempSync(join(tmpdir(), "talkgraph-cache-"));
  try {
    makeVault(folder, notes);
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".md"),
    );
    const reading = time(() => files.map((file) => readFileSync(join(folder, file), "utf8")));
    const processor = unified().use(remarkParse).use(remarkGfm);
    const parsing = time(() => reading.value.forEach((text) => processor.parse(text)));
    const bytes = reading.value.reduce((sum, text) => sum + text.length, 0);
    reading.value.length = 0;
    const cold = await start(folder, cache);
    const figures = await ask(cold.server);
    const memory = { after: cold.memory, peak: cold.peak };
    await cold.server.stop();
    const warm = await start(folder, cache);
    await warm.server.stop();
    return {
      notes,
      megabytes: bytes / 1e6,
      reading: reading.ms,
      parsing: parsing.ms,
      cold,
      warm,
      memory,
      figures,
    };
  } finally {
    rmSync(folder, { recursive: true });
    rmSync(cache, { recursive: true });
  }
}

/** Starts a server with a note open, and asks it without a pause until all notes are indexed. */
async function start(folder, cache) {
  const server = new Server(folder, { XDG_CACHE_HOME: cache });
  // a draft: it stands in no file, so both starts find the same files
  const [, name, bytes] = typed[0];
  const note = server.open(name, makeNote(999_999, bytes));
  await server.initialize();
  const place = note.placeOf(/ [A-Z]\w+(?= to )|(?<=on )[A-Z]\w+/);
  let first;
  let longest = 0;
  let peak = 0;
  while (!server.isIndexed) {
    peak = Math.max(peak, server.memory(true));
    const { ms, result } = await server.ask("textDocument/hover", note, place);
    if (first !== undefined) longest = Math.max(longest, ms);
    else if (result !== null) first = server.age();
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return {
    server,
    note,
    first: first ?? NaN,
    longest,
    index: await server.indexed,
    memory: server.memory(),
    peak,
  };
}

async function ask(server) {
  const figures = {};
  for (const [size, name, bytes] of typed) {
    const note = server.note(name) ?? server.open(name, makeNote(999_999, bytes));
    const place = note.placeOf(/ [A-Z]\w+(?= to )|(?<=on )[A-Z]\w+/);
    const requests = {};
    for (const [label, method, params] of [
      ["hover", "textDocument/hover", {}],
      ["definition", "textDocument/definition", {}],
      ["references", "textDocument/references", { context: { includeDeclaration: true } }],
      ["symbols", "textDocument/documentSymbol", {}],
    ]) {
      await server.ask(method, note, place, params);
      requests[label] = await repeat(() => server.ask(method, note, place, params));
    }
    const completion = await typing(server, note, "textDocument/completion");
    const words = await typing(server, note, "textDocument/diagnostic", "which nobody had seen ");
    const nameTyped = await typing(server, note, "textDocument/diagnostic");
    figures[size] = {
      ...requests,
      "typed → completion": completion,
      "words typed → diagnostics": words,
      "a name typed → diagnostics": nameTyped,
    };
  }
  figures["5 KB"]["workspace symbols"] = await repeat(() =>
    server.send("workspace/symbol", { query: "kube" }),
  );
  return figures;
}

/** Types letters of a name, or of other words, in a line of its own in the middle of a note; after each, one request. */
async function typing(server, note, method, words = "Kubernetes ") {
  note.insertLine("They tried ");
  let i = 0;
  const figures = await repeat(async () => {
    const started = performance.now();
    await note.type(words[i++ % words.length]);
    await server.ask(method, note, note.cursor);
    return { ms: performance.now() - started };
  });
  return figures;
}

async function repeat(run) {
  const times = [];
  for (let i = 0; i < rounds; i++) times.push((await run()).ms);
  times.sort((a, b) => a - b);
  return { p50: times[Math.floor(rounds / 2)], p95: times[Math.floor(rounds * 0.95)], max: times.at(-1) };
}

function time(run) {
  const started = performance.now();
  const value = run();
  return { value, ms: performance.now() - started };
}

function print(rows) {
  const cell = (value, digits = 0) => value.toFixed(digits);
  const table = (head, lines) => {
    console.log(`| ${head.join(" | ")} |\n|${head.map(() => "---:").join("|")}|`);
    for (const line of lines) console.log(`| ${line.join(" | ")} |`);
    console.log();
  };
  table(
    [
      "notes",
      "MB",
      "read, ms",
      "parse once with remark, ms",
      "cold index, ms",
      "of parsing",
      "first answer, ms",
      "longest wait after it, ms",
      "warm start, ms",
      "memory after, MiB",
      "peak with all processes, MiB",
    ],
    rows.map((row) => [
      row.notes,
      cell(row.megabytes, 1),
      cell(row.reading),
      cell(row.parsing),
      cell(row.cold.index),
      cell(row.cold.index / row.parsing, 2),
      cell(row.cold.first),
      cell(row.cold.longest),
      cell(row.warm.index),
      cell(row.memory.after),
      cell(row.memory.peak),
    ]),
  );
  for (const [size] of typed)
    table(
      [`${size} note`, ...rows.map((row) => `${row.notes} notes`)],
      Object.keys(rows[0].figures[size]).map((name) => [
        name,
        ...rows.map(({ figures }) => {
          const { p50, p95, max } = figures[size][name];
          return [p50, p95, max].map((ms) => cell(ms, 1)).join(" / ");
        }),
      ]),
    );
  const [before, last] = rows.slice(-2);
  if (last === undefined) return;
  const times = (name, size = "5 KB") => last.figures[size][name].p50 / before.figures[size][name].p50;
  console.log(
    `${last.notes / before.notes} times the notes: cold index × ${cell(last.cold.index / before.cold.index, 1)}, memory × ${cell(last.memory.after / before.memory.after, 1)}, ` +
      `a typed character to its completion × ${cell(times("typed → completion"), 2)} (200 KB: × ${cell(times("typed → completion", "200 KB"), 2)}), hover × ${cell(times("hover"), 2)}, definition × ${cell(times("definition"), 2)}`,
  );
}
