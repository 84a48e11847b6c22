/**
 * `node test/bench/panel.mjs`: the panel's page with large graphs in a headless browser, beside a peer drawn with force-graph on
 * the same graphs in the same run. The browser draws in software here, so ratios count and not bare times.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { root } from "./core.mjs";

const executablePath = process.env.TALKGRAPH_CHROMIUM ?? "/usr/bin/chromium";
const frames = 40;

/** Events, talks, speakers, companies and tools in the shares of real notes; some tools are everywhere. */
function makeGraph(nodes, edges) {
  let state = 7;
  const next = (n) => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) % n;
  const kinds = [
    ["event", 0.02],
    ["talk", 0.3],
    ["speaker", 0.25],
    ["company", 0.13],
    ["tool", 0.3],
  ];
  const made = [];
  const byKind = {};
  for (const [kind, share] of kinds) {
    byKind[kind] = Array.from({ length: Math.round(nodes * share) }, (_, i) => `${kind}:${i}`);
    for (const id of byKind[kind])
      made.push({
        id,
        kind,
        name: `${kind} ${id}`,
        notes: 1,
        ...(kind === "event" ? { year: 2012 + next(12) } : {}),
      });
  }
  const links = [];
  const add = (kind, from, to) =>
    links.push({ id: `${kind} ${from} ${to}`, kind, from, to, weight: 1 + next(3) });
  const often = (list) => list[Math.floor((next(1000) / 1000) ** 2 * list.length)];
  byKind.talk.forEach((talk) => {
    add("partOf", talk, often(byKind.event));
    add("presents", often(byKind.speaker), talk);
  });
  byKind.speaker.forEach((speaker) => add("worksAt", speaker, often(byKind.company)));
  while (links.length < edges) add("mentions", often(byKind.talk), often(byKind.tool));
  return { revision: 1, nodes: made, edges: links };
}

execFileSync(process.execPath, [join(root, "scripts/build.mjs")], { stdio: "ignore" });
const folder = mkdtempSync(join(tmpdir(), "talkgraph-panel-"));
const peer = join(folder, "peer.html");
writeFileSync(
  peer,
  `<!doctype html><body style="margin:0"><div id="picture"></div><script src="${pathToFileURL(join(root, "node_modules/force-graph/dist/force-graph.min.js")).href}"></script>`,
);
const browser = await chromium.launch({
  executablePath,
  args: ["--no-sandbox", "--disable-gpu", "--allow-file-access-from-files", "--enable-precise-memory-info"],
});
console.log(
  "| graph | what | Talkgraph | Talkgraph, everything shown | force-graph | ratio as it opens | ratio, everything shown |",
);
console.log("|---|---|---:|---:|---:|---:|---:|");
try {
  for (const [nodes, edges] of [
    [1_000, 5_000],
    [10_000, 50_000],
  ]) {
    const graph = makeGraph(nodes, edges);
    // the first picture is one moment: the middle of five, each of a page of its own, one and the other in turn
    const turns = [];
    for (let i = 0; i < 5; i++)
      turns.push([
        await talkgraph(graph, false),
        await talkgraph(graph, true),
        await forceGraph(graph, i === 0),
      ]);
    const [opened, all, other] = [0, 1, 2].map((which) => ({
      ...turns[0][which],
      first: turns.map((turn) => turn[which].first).sort((a, b) => a - b)[2],
    }));
    const size = `${nodes.toLocaleString("en")} / ${edges.toLocaleString("en")}`;
    for (const [what, key, unit] of [
      ["first picture", "first", "ms"],
      ["settled layout", "settled", "ms"],
      ["a frame while panning", "pan", "ms"],
      ["one difference", "delta", "ms"],
      ["memory of the page", "memory", "MB"],
    ]) {
      const show = (value) => (value === undefined ? "–" : `${value.toFixed(value < 10 ? 1 : 0)} ${unit}`);
      const ratio = (value) => (other[key] === undefined ? "–" : (other[key] / value).toFixed(1));
      console.log(
        `| ${size} | ${what} | ${show(opened[key])} | ${show(all[key])} | ${show(other[key])} | ${ratio(opened[key])} | ${ratio(all[key])} |`,
      );
    }
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}

/** @param everything shows more than the backbone */
async function talkgraph(graph, everything) {
  const page = await open(pathToFileURL(join(root, "client/webview/dev.html")).href);
  await page.waitForFunction(
    () => window.sent.some((one) => one.type === "drawn") && window.talkgraphPicture.isSettled(),
  );
  if (everything)
    await page.evaluate(() => {
      const state = { view: { kind: "all" }, filters: {}, layout: "force", everything: true };
      sessionStorage.setItem("state", JSON.stringify({ positions: {}, state }));
    });
  if (everything) await page.reload();
  await page.waitForFunction(
    () => window.sent.some((one) => one.type === "drawn") && window.talkgraphPicture.isSettled(),
  );
  await page.evaluate((given) => {
    window.given = { type: "graph", graph: window.packGraph(given) };
  }, graph);
  await page.waitForTimeout(500);
  const first = await page.evaluate(async () => {
    const message = window.given;
    const count = window.sent.length;
    const started = performance.now();
    // as the extension sends them
    window.postMessage({ type: "views", views: [] }, "*");
    window.postMessage(message, "*");
    while (!window.sent.slice(count).some((one) => one.type === "drawn"))
      await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return { started, took: performance.now() - started };
  });
  await page.waitForFunction(() => window.talkgraphPicture.isSettled(), undefined, { timeout: 120_000 });
  const settled = await page.evaluate((started) => performance.now() - started, first.started);
  const pan = await page.evaluate(panFrames, { frames, move: "talkgraph" });
  const delta = await page.evaluate(async () => {
    const times = [];
    for (let i = 0; i < 12; i++) {
      const count = window.sent.length;
      const started = performance.now();
      window.postMessage(
        {
          type: "delta",
          delta: {
            from: 1 + i,
            to: 2 + i,
            nodes: [{ id: `tool:new${i}`, kind: "tool", name: `new ${i}`, notes: 1 }],
            edges: [{ id: `new${i}`, kind: "mentions", from: "talk:1", to: `tool:new${i}`, weight: 1 }],
            removedNodes: [],
            removedEdges: [],
          },
        },
        "*",
      );
      while (!window.sent.slice(count).some((one) => one.type === "drawn"))
        await new Promise((done) => setTimeout(done, 0));
      times.push(performance.now() - started);
      // what it changed is drawn before the next one comes
      await new Promise(requestAnimationFrame);
      await new Promise((done) => setTimeout(done, 0));
    }
    return times.sort((a, b) => a - b)[times.length >> 1];
  });
  const memory = await heapOf(page);
  await page.close();
  return { first: first.took, settled, pan, delta, memory };
}

/** @param whole waits until everything rests, and then for all other figures */
async function forceGraph(graph, whole) {
  const page = await open(pathToFileURL(peer).href);
  await page.evaluate((given) => {
    window.given = {
      nodes: given.nodes.map(({ id, name, kind }) => ({ id, name, kind })),
      links: given.edges.map(({ from, to, kind, weight }) => ({ source: from, target: to, kind, weight })),
    };
  }, graph);
  await page.waitForTimeout(500);
  const found = await page.evaluate(async (wait) => {
    const message = window.given;
    // it comes as a message here, too
    const received = new Promise((resolve) =>
      window.addEventListener("message", ({ data }) => resolve(data), { once: true }),
    );
    const started = performance.now();
    window.postMessage(message, "*");
    const data = await received;
    const drawn = Promise.withResolvers();
    const stopped = Promise.withResolvers();
    window.peer = new window.ForceGraph(document.getElementById("picture"))
      .width(960)
      .height(690)
      .nodeLabel("name")
      .onRenderFramePost(drawn.resolve)
      .onEngineStop(() => stopped.resolve(performance.now() - started))
      .graphData(data);
    await drawn.promise;
    // on the screen, as above
    await new Promise(requestAnimationFrame);
    const first = performance.now() - started;
    return { first, settled: wait ? await stopped.promise : NaN };
  }, whole);
  if (!whole) {
    await page.close();
    return found;
  }
  const pan = await page.evaluate(panFrames, { frames, move: "peer" });
  const memory = await heapOf(page);
  await page.close();
  return { ...found, pan, memory };
}

/** The mean time from one frame to the next while the picture moves; runs in the page. */
async function panFrames({ frames: count, move }) {
  const step = (i) => {
    const x = Math.sin(i / 5) * 0.1;
    if (move === "peer") window.peer.centerAt(x * 500, x * 300);
    else window.talkgraphPicture.camera = { x: 0.5 + x, y: 0.5 + x, ratio: 1 };
  };
  for (let i = 0; i < 5; i++) {
    step(i);
    await new Promise(requestAnimationFrame);
  }
  const started = performance.now();
  for (let i = 0; i < count; i++) {
    step(i);
    await new Promise(requestAnimationFrame);
  }
  return (performance.now() - started) / count;
}

async function open(url) {
  const page = await browser.newPage({ viewport: { width: 1300, height: 820 } });
  page.setDefaultTimeout(120_000);
  page.on("pageerror", (error) => console.error(error.message));
  await page.goto(url);
  return page;
}

async function heapOf(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  return page.evaluate(() => performance.memory.usedJSHeapSize / 1e6);
}
