/**
 * How well completion knows what is wanted, and how seldom it disturbs. Every note of a folder is typed again from its first
 * line: at each later mention of a name, with three letters typed, is the name among the first three? And every word of prose
 * is typed letter by letter: on how many of them does a list open that is no known name?
 *
 * node test/bench/completion.mjs [folder of notes] [folder of prose]
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadCore, notesIn, root } from "./core.mjs";

const { Workspace, completion, lookUp } = await loadCore("completion", {
  "workspace/workspace": "Workspace",
  "features/completion": "completion",
  "catalogue/catalogue": "lookUp",
});

const [notes = join(root, "samples"), prose = notes] = process.argv.slice(2);

const letters = 3;
const best = 3;
let wanted = 0;
let first = 0;
let among = 0;
const missed = new Map();
const times = [];
for (const path of notesIn(notes)) {
  const text = readFileSync(path, "utf8");
  const whole = new Workspace();
  whole.setNote(path, path, text);
  const seen = new Set();
  const typed = new Workspace();
  for (const mention of whole.graph.mentionsIn(path)) {
    const { entity, start, end, partial } = mention;
    const words = text.slice(start, end);
    const isLater = seen.has(entity);
    seen.add(entity);
    if (!isLater || partial || /^(?:talk|event):/.test(entity) || words.length <= letters) continue;
    if (/[`[/]$/.test(text.slice(0, start))) continue;
    wanted++;
    typed.setNote(path, path, text.slice(0, start + letters));
    const began = performance.now();
    const items = completion(typed, path, start + letters);
    times.push(performance.now() - began);
    const same = (item) => item.entity === entity || item.insert.toLowerCase() === words.toLowerCase();
    const at = items.findIndex(same);
    if (at === 0) first++;
    if (at >= 0 && at < best) among++;
    else missed.set(words, (missed.get(words) ?? 0) + 1);
  }
}

let words = 0;
let opened = 0;
const noisy = new Map();
for (const path of notesIn(prose)) {
  const text = readFileSync(path, "utf8");
  const workspace = new Workspace();
  workspace.setNote(path, path, text);
  const names = workspace.graph.mentionsIn(path);
  for (const match of text.matchAll(/[\p{L}][\p{L}\p{N}'’-]*/gu)) {
    const start = match.index;
    const end = start + match[0].length;
    if (names.some((one) => one.start < end && start < one.end)) continue;
    if (match[0].split("-").some((part) => lookUp(part, "tool") ?? lookUp(part, "company"))) continue;
    // in an address nobody writes prose: headings are offered there
    if (/\]\([^()\s]*$/.test(text.slice(Math.max(0, start - 200), start))) continue;
    words++;
    for (let at = start + 2; at <= end; at++) {
      // what stands behind the cursor is not typed yet
      const here = Object.create(workspace, { note: { value: () => ({ text: text.slice(0, at) }) } });
      if (completion(here, path, at).length === 0) continue;
      opened++;
      noisy.set(match[0], (noisy.get(match[0]) ?? 0) + 1);
      break;
    }
  }
}

const share = (part, all) => `${((100 * part) / Math.max(1, all)).toFixed(1)} %`;
const top = (map) =>
  [...map]
    .sort((a, b) => b[1] - a[1])
    .slice(0, process.env.TALKGRAPH_LIST === "all" ? 400 : 12)
    .map(([word, count]) => `${word} ${count}`)
    .join(", ");
times.sort((a, b) => a - b);
console.log(
  `later mentions: ${wanted}; first: ${share(first, wanted)}; among the first ${best}: ${share(among, wanted)}`,
);
console.log(
  `completion p50 ${times[times.length >> 1]?.toFixed(2)} ms, p95 ${times[Math.floor(times.length * 0.95)]?.toFixed(2)} ms`,
);
console.log(
  `words of prose: ${words}; a list opened on ${opened}, one in ${opened === 0 ? "none" : Math.round(words / opened)}`,
);
if (process.env.TALKGRAPH_LIST) console.log(`missed: ${top(missed)}\nnoisy: ${top(noisy)}`);
