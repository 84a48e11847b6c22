/**
 * Figures of recognition alone: megabytes a second for parsing, recognising and matching, and how each grows with the
 * text's length, for ordinary notes and for text that means harm. A growth of 4 is linear: each text is four times the last.
 */
import { loadCore } from "./core.mjs";
import { makeNote } from "./vault.mjs";

const { readDocument, extractFacts, catalogueMatcher } = await loadCore("recognition", {
  "markdown/document": "readDocument",
  "facts/extract-facts": "extractFacts",
  "catalogue/catalogue": "catalogueMatcher",
});

const head = "# QueueConf 2023\n\n";
const texts = {
  notes: (n, seed) => makeNote(seed, n),
  "one long word": (n, seed) => `${head}w${seed}${"a".repeat(n)}`,
  "capitalised words in one line": (n, seed) => `${head}W${seed} ${"Jane Roe Acme Talk ".repeat(n / 19)}`,
  "a heading of commas": (n, seed) => `${head}## Title ${seed} - ${"Jane Roe, ".repeat(n / 10)}`,
  "open parentheses": (n, seed) => `${head}w${seed} ${"(".repeat(n)}`,
  dots: (n, seed) => `${head}w${seed}${"a.b".repeat(n / 3)}`,
  spaces: (n, seed) => `${head}w${seed}${" ".repeat(n)}y`,
  "talks in a list": (n, seed) =>
    head +
    Array.from({ length: n / 40 }, (_, i) => `- Taming ${seed * 1e5 + i} Queues (Jane Roe, Acme)\n`).join(""),
};
const sizes = [40_000, 160_000, 640_000];
/** Trees and answers are kept by their content: only a text that was never read before shows what reading costs. */
let fresh = 0;
const textOf = (make, size) => make(size, ++fresh);
const fastest = (make, size, run) =>
  Math.min(...Array.from({ length: 3 }, () => time(run, textOf(make, size))));

extractFacts(makeNote(1_000_000, 20_000), "warm.md");
console.log(
  "| text | parse, MB/s | recognise, MB/s | match names, MB/s | growth of parsing and recognising per 4 times the text |",
);
console.log("|---|---:|---:|---:|---:|");
for (const [name, make] of Object.entries(texts)) {
  const rows = sizes.map((size) => ({
    parse: fastest(make, size, (text) => readDocument(text)),
    both: fastest(make, size, (text) => extractFacts(text, "note.md")),
    match: fastest(make, size, (text) => catalogueMatcher().find(text)),
  }));
  const last = rows.at(-1);
  const growth = rows.slice(1).map((row, i) => (row.both / rows[i].both).toFixed(1));
  const rate = (ms) => (ms > 0 ? (sizes.at(-1) / 1e3 / ms).toFixed(1) : "-");
  console.log(
    `| ${name} | ${rate(last.parse)} | ${rate(last.both - last.parse)} | ${rate(last.match)} | ${growth.join(", ")} |`,
  );
}

function time(run, text) {
  const started = performance.now();
  run(text);
  return performance.now() - started;
}
