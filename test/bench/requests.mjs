/**
 * `node test/bench/requests.mjs [folder]`: the 95th percentile of every request over the notes of a folder as one workspace,
 * each asked at many places, in the process that computes it. Beside it what parsing these notes once costs, for a ratio.
 */
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { loadCore, notesIn, root } from "./core.mjs";

const features = {
  hover: "hover",
  completion: "completion",
  definition: "definition",
  references: "references",
  "document-symbols": "documentSymbols",
  "workspace-symbols": "workspaceSymbols",
  diagnostics: "diagnostics",
  rename: "rename",
  "code-actions": "codeActions",
  "call-hierarchy": "prepareHierarchy, incomingCalls, outgoingCalls",
  folding: "foldingRanges",
  "selection-ranges": "selectionRanges",
  "document-links": "documentLinks",
  "code-lenses": "codeLenses, lensTitle",
  "inlay-hints": "inlayHints",
  "semantic-tokens": "semanticTokens",
};
const core = await loadCore("requests", {
  "workspace/workspace": "Workspace",
  ...Object.fromEntries(Object.entries(features).map(([file, names]) => [`features/${file}`, names])),
});

const [folder = join(root, "samples")] = process.argv.slice(2);
const notes = notesIn(folder).map((file) => ({
  id: relative(folder, file),
  text: readFileSync(file, "utf8"),
}));

const workspace = new core.Workspace();
for (const { id, text } of notes) workspace.setNote(id, id, text);
const parser = unified().use(remarkParse).use(remarkGfm);
for (const { text } of notes) parser.parse(text);
const parsing = performance.now();
for (const { text } of notes) parser.parse(text);
const parsed = performance.now() - parsing;

/** Places of a note: its mentions, at most so many of them, evenly. */
const most = 12;
const placesIn = (id) => {
  const all = workspace.graph.mentionsIn(id).map((one) => one.start + 1);
  const step = Math.max(1, Math.floor(all.length / most));
  return all.filter((_, i) => i % step === 0).slice(0, most);
};

const requests = {
  hover: (id, at) => core.hover(workspace, id, at, () => ""),
  completion: (id, at) => core.completion(workspace, id, at + 1),
  definition: (id, at) => core.definition(workspace, id, at),
  references: (id, at) => core.references(workspace, id, at),
  rename: (id, at) => core.rename(workspace, id, at, "Another Name"),
  "code actions": (id, at) => core.codeActions(workspace, id, { start: at, end: at }, []),
  "call hierarchy": (id, at) => {
    const item = core.prepareHierarchy(workspace, id, at);
    if (item !== undefined)
      core.incomingCalls(workspace, item.id).concat(core.outgoingCalls(workspace, item.id));
  },
  "selection ranges": (id, at) => core.selectionRanges(workspace, id, at),
  "document symbols": (id) => core.documentSymbols(workspace, id),
  folding: (id) => core.foldingRanges(workspace, id),
  "document links": (id) => core.documentLinks(workspace, id),
  "code lenses": (id) => core.codeLenses(workspace, id).map((one) => core.lensTitle(workspace, one.talk)),
  "inlay hints": (id) => core.inlayHints(workspace, id, { start: 0, end: 1e9 }),
  "semantic tokens": (id) => core.semanticTokens(workspace, id),
  "workspace symbols": (id) => core.workspaceSymbols(workspace, id.slice(0, 3)),
  diagnostics: (id) => core.diagnostics(workspace, id),
  "diagnostics after a change": (id) => {
    const { text } = workspace.note(id);
    const middle = text.indexOf("\n", text.length >> 1);
    const typed = (word) => `${text.slice(0, middle)} ${word}${text.slice(middle)}`;
    // an author types in a note that was read a letter ago
    workspace.setNote(id, id, typed("b"));
    const took = ["br", "bro", "brok", "broke", "broker"].map((word) => {
      const began = performance.now();
      workspace.setNote(id, id, typed(word));
      core.diagnostics(workspace, id);
      return performance.now() - began;
    });
    workspace.setNote(id, id, text);
    return took;
  },
};

console.log(
  `${notes.length} notes, ${workspace.graph.size.entities} entities; parsing all of them once: ${parsed.toFixed(0)} ms\n`,
);
console.log("| request | p50 ms | p95 ms | p95 / parsing one note |\n|---|---:|---:|---:|");
for (const [name, ask] of Object.entries(requests)) {
  const times = [];
  for (let round = 0; round < 2; round++)
    for (const { id } of notes)
      for (const at of ask.length > 1 ? placesIn(id) : [0]) {
        const began = performance.now();
        const took = ask(id, at);
        // the first round warms up
        if (round > 0) times.push(...(name.endsWith("a change") ? took : [performance.now() - began]));
      }
  times.sort((a, b) => a - b);
  const [p50, p95] = [times[times.length >> 1] ?? 0, times[Math.floor(times.length * 0.95)] ?? 0];
  console.log(
    `| ${name} | ${p50.toFixed(2)} | ${p95.toFixed(2)} | ${(p95 / (parsed / notes.length)).toFixed(2)} |`,
  );
}
