/** The panel's page in a real browser, fed by the sample of dev.html: clicks, search, filters, keyboard. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Browser, type Page } from "playwright-core";
import type { PanelRequest } from "../../protocol/panel";

const executablePath = process.env.TALKGRAPH_CHROMIUM ?? "/usr/bin/chromium";

interface Handles {
  readonly sent: PanelRequest[];
  readonly talkgraphPicture: {
    pointOf(id: string): { x: number; y: number } | undefined;
    isSettled(): boolean;
  };
}
declare const window: Handles & { postMessage(message: unknown, target: string): void };

describe("the panel's page", function () {
  this.timeout(30_000);
  let browser: Browser;
  let page: Page;
  const errors: string[] = [];

  before(async () => {
    browser = await chromium.launch({
      executablePath,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--allow-file-access-from-files",
      ],
    });
  });
  after(() => browser.close());
  beforeEach(async () => {
    errors.length = 0;
    page = await browser.newPage({ viewport: { width: 1000, height: 640 }, reducedMotion: "reduce" });
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(pathToFileURL(join(process.cwd(), "client/webview/dev.html")).href);
    await page.waitForFunction(
      () => window.sent.some((request) => request.type === "drawn") && window.talkgraphPicture.isSettled(),
    );
  });
  afterEach(async () => {
    assert.deepEqual(errors, []);
    await page.close();
  });

  const sent = (type: string): Promise<PanelRequest[]> =>
    page.evaluate((wanted) => window.sent.filter((request) => request.type === wanted), type);
  const pointOf = async (id: string): Promise<{ x: number; y: number }> => {
    const point = await page.evaluate((wanted) => window.talkgraphPicture.pointOf(wanted), id);
    assert.ok(point !== undefined, id);
    return point;
  };

  it("draws all of the graph and says so", async () => {
    assert.deepEqual((await sent("drawn"))[0], { type: "drawn", nodes: 24, edges: 43 });
    await page.getByText("24 entities").first().waitFor();
  });

  it("shows the card of a node that is clicked, and opens a place from it", async () => {
    const { x, y } = await pointOf("tool:Apache Kafka");
    await page.mouse.click(x, y);
    await page.getByRole("heading", { name: "Apache Kafka" }).waitFor();
    await page.locator("#card .evidence").click();
    assert.deepEqual((await sent("open"))[0], {
      type: "open",
      place: { uri: "file:///notes/sample.md", line: 4, character: 2, endCharacter: 10 },
      beside: false,
    });
  });

  it("opens what is double clicked", async () => {
    const { x, y } = await pointOf("event:QueueConf 2023");
    await page.mouse.dblclick(x, y);
    await page.waitForFunction(() => window.sent.some((request) => request.type === "openEntity"));
  });

  it("finds with the keyboard alone", async () => {
    await page.locator("#search").focus();
    await page.keyboard.type("petra");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Petra Vogelsang" }).waitFor();
  });

  it("hides a kind and brings it back", async () => {
    const toggle = page.locator("#kind-tool");
    await toggle.click();
    assert.equal(await toggle.getAttribute("aria-pressed"), "false");
    await page.getByText("Showing 18 of 24 entities").waitFor();
    await toggle.click();
    await page.getByText("24 entities").first().waitFor();
  });

  it("shows only what is near, and all again", async () => {
    await page.locator('#results button[data-entity="speaker:Jane Roe"]').click();
    await page.locator("#focus").click();
    await page.getByText(/^Showing \d+ of 24 entities$/).waitFor();
    await page.locator("#focus-chip").click();
    await page.getByText("24 entities").first().waitFor();
  });

  it("asks for all of the graph again after a gap", async () => {
    await page.evaluate(() => {
      window.postMessage(
        {
          type: "delta",
          delta: { from: 7, to: 8, nodes: [], edges: [], removedNodes: [], removedEdges: [] },
        },
        "*",
      );
    });
    await page.waitForFunction(() => window.sent.filter((request) => request.type === "ready").length === 2);
  });

  it("takes a difference without moving what was there", async () => {
    const before = await pointOf("event:QueueConf 2023");
    await page.evaluate(() => {
      window.postMessage(
        {
          type: "delta",
          delta: {
            from: 1,
            to: 2,
            nodes: [{ id: "tool:queuectl", kind: "tool", name: "queuectl", notes: 1 }],
            edges: [],
            removedNodes: ["tool:Redis"],
            removedEdges: [],
          },
        },
        "*",
      );
    });
    await page.locator('#results button[data-entity="tool:queuectl"]').waitFor();
    assert.equal(await page.evaluate(() => window.talkgraphPicture.pointOf("tool:Redis")), undefined);
    assert.ok(before.x > 0);
  });

  it("keeps names of notes text", async () => {
    await page.evaluate(() => {
      window.postMessage(
        {
          type: "graph",
          graph: {
            revision: 9,
            nodes: [{ id: "tool:x", kind: "tool", name: "<img src=x onerror=alert(1)>", notes: 1 }],
            edges: [],
          },
        },
        "*",
      );
    });
    await page.locator('#results button[data-entity="tool:x"]').waitFor();
    assert.equal(await page.locator("#panel img").count(), 0);
  });

  it("remembers where things were and what was hidden", async () => {
    await page.locator("#kind-event").click();
    await page.reload();
    await page.waitForFunction(() => window.sent.some((request) => request.type === "drawn"));
    assert.equal(await page.locator("#kind-event").getAttribute("aria-pressed"), "false");
  });
});
