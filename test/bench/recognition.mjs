/**
 * Figures of recognition alone: megabytes a second for parsing, recognising and matching, and how each grows with the
 * text's length, for ordinary notes and for text that means harm. A growth of 4 is linear: each text is four times the last.
 */
import { build } from "esbuild";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { createRequire } from "node:module";
import { makeNote } from "./vault.mjs";

const root = join(import.meta.dirname, "../..");
const out = join(root, "out/bench/core.cjs");
await build({
  stdin: {
    contents: `
      export { parseReference } from "./server/src/markdown/parse";
      export { readDocument } from "./server/src/markdown/document";
      export { extractFacts } from "./server/src/facts/extract-facts";
      export { catalogueMatcher } from "./server/src/catalogue/catalogue";`,
    resolveDir: root,
  },
  bundle: true,
  platform: "node",
  format: "cjs",
  outfile: out,
  logLevel: "error",
});
const { parseReference, readDocument, extractFacts, catalogueMatcher } = createRequire(import.meta.url)(out);

const head = "# QueueConf 2023\n\n";
const texts = {
  notes: (n) => makeNote(7, n),
  "one long word": (n) => head + "a".repeat(n),
  "capitalised words in one line": (n) => head + "Jane Roe Acme Talk ".repeat(n / 19),
  "a heading of commas": (n) => `${head}## Title - ${"Jane Roe, ".repeat(n / 10)}`,
  "open parentheses": (n) => head + "(".repeat(n),
  dots: (n) => head + "a.b".repeat(n / 3),
  spaces: (n) => `${head}x${" ".repeat(n)}y`,
  "talks in a list": (n) => head + "- Taming Queues (Jane Roe, Acme)\n".repeat(n / 32),
};
const sizes = [10_000, 40_000, 160_000];
const fastest = (run) => Math.min(...Array.from({ length: 3 }, () => time(run)));

extractFacts(makeNote(1, 20_000), "warm.md");
console.log(
  "| text | parse, MB/s | recognise, MB/s | match names, MB/s | growth of recognising per 4 times the text |",
);
console.log("|---|---:|---:|---:|---:|");
for (const [name, make] of Object.entries(texts)) {
  const rows = sizes.map((size) => {
    const text = make(size);
    readDocument(text);
    return {
      megabytes: text.length / 1e6,
      parse: name === "notes" ? fastest(() => parseReference(text)) : NaN,
      // the tree is cached by now, so this is recognition alone
      recognise: fastest(() => extractFacts(text, "note.md")),
      match: fastest(() => catalogueMatcher().find(text)),
    };
  });
  const last = rows.at(-1);
  const growth = rows.slice(1).map((row, i) => (row.recognise / rows[i].recognise).toFixed(1));
  const rate = (ms) => (Number.isNaN(ms) ? "" : (last.megabytes / (ms / 1000)).toFixed(1));
  console.log(
    `| ${name} | ${rate(last.parse)} | ${rate(last.recognise)} | ${rate(last.match)} | ${growth.join(", ")} |`,
  );
}
rmSync(out);

function time(run) {
  const started = performance.now();
  run();
  return performance.now() - started;
}
