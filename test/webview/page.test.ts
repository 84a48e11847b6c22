/** The panel's page in a real browser, fed by the sample of dev.html: clicks, search, filters, keyboard. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Browser, type Page } from "playwright-core";
import type { GraphSnapshot } from "../../protocol/graph";
import type { PanelRequest } from "../../protocol/panel";

const executablePath = process.env.TALKGRAPH_CHROMIUM ?? "/usr/bin/chromium";

interface Handles {
  readonly sent: PanelRequest[];
  readonly packGraph: (graph: GraphSnapshot) => unknown;
  readonly talkgraphPicture: {
    pointOf(id: string): { x: number; y: number } | undefined;
    isSettled(): boolean;
    drawing(isTransparent: boolean): {
      readonly nodes: readonly { readonly color: string; readonly label?: string }[];
      readonly edges: readonly object[];
    };
    readonly camera: { readonly place: { readonly x: number; readonly y: number; readonly ratio: number } };
  };
  readonly talkgraphScene: {
    readonly pinned: ReadonlySet<string>;
    savedPositions(): Record<string, unknown>;
    placeOf(id: string): { readonly x: number; readonly y: number } | undefined;
  };
}
interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}
declare const axe: { run(): Promise<AxeResults> };
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
    page.setDefaultTimeout(8_000);
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
    const point = await page.evaluate(async (wanted) => {
      // places count from the next frame on
      for (let i = 0; i < 2; i++)
        await new Promise((resolve) => {
          requestAnimationFrame(resolve);
        });
      return window.talkgraphPicture.pointOf(wanted);
    }, id);
    const box = await page.locator("#picture").boundingBox();
    assert.ok(point !== undefined && box !== null, id);
    return { x: box.x + point.x, y: box.y + point.y };
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

  it("has one stop for the list, which arrows go through, and ways to the card and back", async () => {
    const within = (): Promise<string | undefined> =>
      page.evaluate(() => document.activeElement?.closest("#results, #card, #search")?.id);
    const row = (): Promise<string | null | undefined> =>
      page.evaluate(() => document.activeElement?.textContent);
    await page.locator("#search").focus();
    await page.keyboard.press("ArrowDown");
    const first = await row();
    await page.keyboard.press("End");
    assert.notEqual(await row(), first);
    await page.keyboard.press("Home");
    assert.equal(await row(), first);
    await page.keyboard.press("Enter");
    await page.locator("#card h2").waitFor();
    await page.keyboard.press("ArrowRight");
    assert.equal(await within(), "card");
    await page.keyboard.press("Escape");
    assert.equal(await within(), "results");
    await page.keyboard.press("Tab");
    assert.equal(await within(), "card");
    assert.equal(await page.locator('#results [tabindex="0"]').count(), 1);
  });

  it("is scrolled where there is little room, and nothing lies on anything else", async () => {
    await page.setViewportSize({ width: 700, height: 450 });
    const boxes = await page.evaluate(() =>
      ["#toolbar", "#canvas", "#legend", "#search", "#results", "#card"].map((part) => {
        const { top, bottom, height } =
          document.querySelector(part)?.getBoundingClientRect() ?? new DOMRect();
        return { part, top, bottom, height };
      }),
    );
    assert.ok((boxes.find(({ part }) => part === "#canvas")?.height ?? 0) >= 200);
    boxes.slice(1).forEach(({ part, top }, i) => {
      assert.ok(top >= (boxes[i]?.bottom ?? 0) - 1, `${part} lies on ${boxes[i]?.part ?? ""}`);
    });
    await page.locator("#card").scrollIntoViewIfNeeded();
    assert.ok(
      await page.evaluate(
        () => document.scrollingElement !== null && document.scrollingElement.scrollTop > 0,
      ),
    );
  });

  it("hides a kind and brings it back", async () => {
    const toggle = page.locator("#kind-tool");
    await toggle.click();
    assert.equal(await toggle.getAttribute("aria-pressed"), "false");
    await shown("Showing 18 of 24 entities");
    await toggle.click();
    await page.getByText("24 entities").first().waitFor();
  });

  it("shows only what is near, and all again", async () => {
    await page.locator('#results button[data-entity="speaker:Jane Roe"]').click();
    await page.locator("#focus").click();
    await page.getByText(/^Showing \d+ of 24 entities$/).waitFor();
    await page.getByRole("button", { name: "Remove the filter: near Jane Roe" }).click();
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

  it("puts what is new beside its neighbours, and moves nothing else", async () => {
    const places = (): Promise<Record<string, unknown>> =>
      page.evaluate(() => window.talkgraphScene.savedPositions());
    const before = await places();
    await page.evaluate(() => {
      window.postMessage(
        {
          type: "delta",
          delta: {
            from: 1,
            to: 2,
            nodes: [{ id: "talk:new", kind: "talk", name: "Queues on Paper", notes: 1 }],
            edges: [
              {
                id: "mentions talk:new tool:NATS",
                kind: "mentions",
                from: "talk:new",
                to: "tool:NATS",
                weight: 1,
              },
            ],
            removedNodes: ["tool:Redis"],
            removedEdges: [],
          },
        },
        "*",
      );
    });
    await page.locator('#results button[data-entity="talk:new"]').waitFor();
    const after = await places();
    assert.equal(after["tool:Redis"], undefined);
    for (const [id, place] of Object.entries(before))
      if (id !== "tool:Redis") assert.deepEqual(after[id], place, id);
    const [one, other] = [after["talk:new"], after["tool:NATS"]] as [number, number][];
    assert.ok(Math.hypot((one?.[0] ?? 0) - (other?.[0] ?? 0), (one?.[1] ?? 0) - (other?.[1] ?? 0)) < 40);
  });

  it("lights the neighbours of what is under the mouse, and dims the rest", async () => {
    /** How many nodes have the colour that most of them have: ten talks, or all that is dimmed. */
    const most = (): Promise<number> =>
      page.evaluate(() => {
        const counts = new Map<string, number>();
        for (const { color } of window.talkgraphPicture.drawing(false).nodes)
          counts.set(color, (counts.get(color) ?? 0) + 1);
        return Math.max(...counts.values());
      });
    assert.equal(await most(), 10);
    const { x, y } = await pointOf("tool:NATS");
    await page.mouse.move(x, y);
    await page.waitForFunction(() => {
      const [first] = window.talkgraphPicture.drawing(false).nodes;
      return (
        window.talkgraphPicture.drawing(false).nodes.filter((one) => one.color === first?.color).length > 12
      );
    });
    assert.equal(await most(), 24 - 1 - 2);
  });

  it("keeps names of notes text", async () => {
    await page.evaluate(() => {
      window.postMessage(
        {
          type: "graph",
          graph: window.packGraph({
            revision: 9,
            nodes: [{ id: "tool:x", kind: "tool", name: "<img src=x onerror=alert(1)>", notes: 1 }],
            edges: [],
          }),
        },
        "*",
      );
    });
    await page.locator('#results button[data-entity="tool:x"]').waitFor();
    assert.equal(await page.locator("#panel img").count(), 0);
  });

  it("remembers where things were and what was hidden", async () => {
    await page.locator("#kind-event").click();
    await page.waitForFunction(() => sessionStorage.getItem("state")?.includes('"hiddenKinds":["event"]'));
    await page.reload();
    await page.waitForFunction(() => window.sent.some((request) => request.type === "drawn"));
    assert.equal(await page.locator("#kind-event").getAttribute("aria-pressed"), "false");
  });

  const press = async (name: string): Promise<void> =>
    page.getByRole("button", { name, exact: true }).click();
  const shown = async (text: string | RegExp): Promise<void> =>
    page.locator("#shown", { hasText: text }).waitFor();
  const choose = async (id: string, add = false): Promise<void> =>
    page.locator(`#results button[data-row="${id}"]`).click(add ? { modifiers: ["Control"] } : {});

  describe("the search", () => {
    const names = (): Promise<string[]> =>
      page.locator("#results > li > button").evaluateAll((rows) => rows.map((row) => row.textContent));
    it("finds what the filters leave out, and brings it in", async () => {
      await page.locator("#kind-tool").click();
      await shown(/Showing \d+ of 24/);
      await page.locator("#search").fill("NATS");
      assert.deepEqual(await names(), [" NATS not shown"]);
      await page.keyboard.press("Enter");
      await page.getByRole("button", { name: "Remove the filter: near NATS", exact: true }).waitFor();
      await page.locator('#results button[data-row="tool:NATS"][aria-pressed="true"]').waitFor();
    });
    it("says what nothing is called, and why nothing is shown", async () => {
      await page.locator("#search").fill("zzz");
      assert.equal(await page.locator("#results").textContent(), "Nothing is called “zzz”.");
      await page.locator("#search").fill("");
      await page.locator("#more-filters summary").click();
      await page.locator("#filter-text").fill("zzz");
      await page.locator("#results", { hasText: "The filters leave nothing to show." }).waitFor();
    });
    it("is where Ctrl+F leads, and Escape chooses nothing", async () => {
      await choose("speaker:Jane Roe");
      await page.locator('#results button[aria-pressed="true"]').first().waitFor();
      await page.keyboard.press("Escape");
      await page.locator('#results button[aria-pressed="true"]').first().waitFor({ state: "detached" });
      await page.keyboard.press("Control+f");
      assert.equal(await page.evaluate(() => document.activeElement?.id), "search");
    });
  });

  describe("views", () => {
    it("one event, by the form, with the keyboard alone", async () => {
      await page.locator("#view").focus();
      await page.keyboard.press("Enter");
      await page.locator("#view-kind").selectOption("event");
      await page.locator("#view-first").fill("Broker Summit 2024");
      await page.locator("#view-show").press("Enter");
      await shown("Showing 12 of 24 entities");
      await press("Remove the filter: only Broker Summit 2024");
      await shown("24 entities");
    });
    it("a name that nothing is called so is refused in a sentence", async () => {
      await press("View …");
      await page.locator("#view-kind").selectOption("around");
      await page.locator("#view-first").fill("Nobody at all");
      await page.locator("#view-show").click();
      await page.getByText("No entity is called “Nobody at all”").waitFor();
    });
    it("two events compared, and the path between two entities, from what is chosen", async () => {
      await choose("event:QueueConf 2023");
      await choose("event:Broker Summit 2024", true);
      await press("Compare these events");
      await shown("24 entities");
      await choose("speaker:Jane Roe");
      await choose("speaker:Mina Okafor", true);
      await press("Show the path between them");
      await shown("Showing 3 of 24 entities");
    });
    it("follows the cursor", async () => {
      await press("Follow cursor");
      assert.deepEqual(await sent("follow"), [{ type: "follow", isOn: true }]);
      await page.evaluate(() => {
        window.postMessage({ type: "cursor", id: "tool:NATS" }, "*");
      });
      await page.getByRole("heading", { name: "NATS" }).waitFor();
      await shown(/^Showing \d+ of 24/);
      await press("Follow cursor");
      assert.deepEqual((await sent("follow"))[1], { type: "follow", isOn: false });
    });
    it("are kept under a name, opened again, and forgotten", async () => {
      await page.locator("#kind-talk").click();
      await press("Keep view");
      await press("Remove the filter: no talks");
      await page.locator("#views").selectOption("everything");
      await shown("Showing 14 of 24");
      await press("Forget “everything”");
      const kept = (await sent("views")) as unknown as { views: unknown[] }[];
      assert.deepEqual(
        kept.map((one) => one.views.length),
        [1, 0],
      );
    });
    it("go back and forward", async () => {
      await page.locator("#kind-tool").click();
      await page.locator("#kind-event").click();
      await shown("Showing 16 of 24");
      await page.keyboard.press("Alt+ArrowLeft");
      await shown("Showing 18 of 24");
      await press("Back");
      await shown("24 entities");
      await press("Forward");
      await shown("Showing 18 of 24");
    });
  });

  describe("filters", () => {
    it("combine, are chips, and are undone one by one", async () => {
      await page.locator("#more-filters summary").click();
      await page.locator("#filter-event").selectOption("event:QueueConf 2023");
      await page.locator("#filter-text").fill("Jane");
      await page.locator("#relation-mentions").click();
      const chips = page.locator("#chips button");
      await chips.nth(2).waitFor();
      assert.deepEqual(await chips.allTextContents(), [
        "without “mentions” ✕",
        "at QueueConf 2023 ✕",
        "near names with “Jane” ✕",
      ]);
      for (let left = 3; left > 0; left--) await chips.first().click();
      await shown("24 entities");
      assert.equal(await chips.count(), 0);
    });
    it("by how often something is mentioned", async () => {
      await page.locator("#more-filters summary").click();
      await page.locator("#filter-weight").selectOption("2");
      await shown("Showing 18 of 24 entities");
    });
    it("by year, with handles and played to the end", async () => {
      await page.locator("#year-from").focus();
      await page.keyboard.press("ArrowRight");
      await page.getByRole("button", { name: "Remove the filter: 2024" }).waitFor();
      await shown("Showing 12 of 24 entities");
      await press("Play the years");
      await page.getByRole("button", { name: "Remove the filter: 2023" }).waitFor();
      await shown("24 entities");
      await page.getByRole("button", { name: "Play the years" }).waitFor();
    });
  });

  describe("the picture", () => {
    it("keeps what was dragged where it was put, until it is let go", async () => {
      const at = await pointOf("tool:NATS");
      await page.mouse.move(at.x, at.y);
      await page.mouse.down();
      await page.mouse.move(at.x - 60, at.y - 40, { steps: 5 });
      await page.mouse.up();
      const to = await pointOf("tool:NATS");
      assert.ok(Math.abs(to.x - at.x + 60) < 6 && Math.abs(to.y - at.y + 40) < 6, JSON.stringify([at, to]));
      assert.ok(await page.evaluate(() => window.talkgraphScene.pinned.has("tool:NATS")));
      await page.mouse.click(to.x, to.y, { button: "right" });
      await page.getByRole("menuitem", { name: "Let it move again" }).click();
      assert.equal(await page.evaluate(() => window.talkgraphScene.pinned.size), 0);
    });
    it("chooses with a box", async () => {
      const canvas = await page.locator("#picture").boundingBox();
      assert.ok(canvas !== null);
      await page.keyboard.down("Shift");
      await page.mouse.move(canvas.x + 2, canvas.y + 2);
      await page.mouse.down();
      await page.mouse.move(canvas.x + canvas.width - 2, canvas.y + canvas.height - 2, { steps: 4 });
      await page.mouse.up();
      await page.keyboard.up("Shift");
      await page.getByRole("heading", { name: "24 entities chosen" }).waitFor();
    });
    it("lists the sentences behind an edge that is clicked", async () => {
      await press("Communities");
      const [one, other] = [await pointOf("event:QueueConf 2023"), await pointOf("talk:sample.md#0")];
      await page.mouse.click((one.x * 2 + other.x) / 3, (one.y * 2 + other.y) / 3);
      await page.getByRole("heading", { name: "Queue lessons, part 1 is part of QueueConf 2023" }).waitFor();
      await page.getByText("Jane Roe from Acme talked about queues.").waitFor();
    });
    for (const layout of ["time", "columns", "circle"])
      it(`stands still in the layout ${layout}, and by force as before when that comes back`, async () => {
        const before = await pointOf("tool:NATS");
        await page.locator("#layout").selectOption(layout);
        const other = await pointOf("tool:NATS");
        assert.notDeepEqual(other, before);
        await page.locator("#layout").selectOption("force");
        const after = await pointOf("tool:NATS");
        assert.ok(Math.abs(after.x - before.x) < 1 && Math.abs(after.y - before.y) < 1);
      });
    it("zooms in, out, to what is chosen, to all", async () => {
      // what the camera is to frame is known with the next frame
      const becomes = async (wanted: "nearer" | "farther" | "whole"): Promise<void> => {
        await page.waitForFunction((how) => {
          const { ratio } = window.talkgraphPicture.camera.place;
          return how === "nearer" ? ratio < 1 : how === "farther" ? ratio > 1 : ratio === 1;
        }, wanted);
      };
      await press("Zoom in");
      await becomes("nearer");
      await press("Zoom out");
      await press("Zoom out");
      await becomes("farther");
      await choose("company:Acme");
      await press("Show what is chosen");
      await becomes("nearer");
      await press("Show all");
      await becomes("whole");
    });
    it("is where it was after a reload: places, camera, pins, what is chosen", async () => {
      await choose("tool:NATS");
      await page.locator("#results button[data-row='tool:NATS']").click({ button: "right" });
      await page.getByRole("menuitem", { name: "Keep it here" }).click();
      await press("Zoom in");
      const camera = await page.evaluate(() => window.talkgraphPicture.camera.place);
      await page.waitForFunction(
        (ratio) => sessionStorage.getItem("state")?.includes(`"ratio":${String(ratio)}`),
        camera.ratio,
      );
      const before = await pointOf("tool:NATS");
      await page.reload();
      await page.getByRole("heading", { name: "NATS" }).waitFor();
      assert.deepEqual(await page.evaluate(() => window.talkgraphPicture.camera.place), camera);
      assert.ok(await page.evaluate(() => window.talkgraphScene.pinned.has("tool:NATS")));
      const after = await pointOf("tool:NATS");
      assert.ok(
        Math.abs(after.x - before.x) < 2 && Math.abs(after.y - before.y) < 2,
        JSON.stringify([before, after]),
      );
    });
  });

  it("keeps what is pinned in another layout after a reload", async () => {
    await page.locator("#layout").selectOption("columns");
    await page.waitForFunction(() => window.talkgraphPicture.isSettled());
    const at = await pointOf("tool:NATS");
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    await page.mouse.move(at.x - 50, at.y - 30, { steps: 5 });
    await page.mouse.up();
    await page.waitForFunction(() => sessionStorage.getItem("state")?.includes("columns tool:NATS"));
    const before = await page.evaluate(() => window.talkgraphScene.placeOf("tool:NATS"));
    await page.reload();
    await page.waitForFunction(() => window.talkgraphScene.placeOf("tool:NATS") !== undefined);
    const after = await page.evaluate(() => window.talkgraphScene.placeOf("tool:NATS"));
    assert.ok(before !== undefined && after !== undefined);
    assert.ok(
      Math.abs(after.x - before.x) < 1 && Math.abs(after.y - before.y) < 1,
      JSON.stringify([before, after]),
    );
  });

  describe("the menu of an entity", () => {
    it("opens by keyboard, is walked with arrows, and gives the focus back", async () => {
      await choose("tool:NATS");
      const row = page.locator("#results button[data-row='tool:NATS']");
      await row.focus();
      await row.dispatchEvent("contextmenu");
      await page.getByRole("menu", { name: "NATS, tool" }).waitFor();
      await page.keyboard.press("ArrowDown");
      assert.equal(await page.evaluate(() => document.activeElement?.textContent), "Open to the side");
      await page.keyboard.press("Enter");
      assert.deepEqual(await sent("openEntity"), [{ type: "openEntity", id: "tool:NATS", beside: true }]);
      await row.dispatchEvent("contextmenu");
      await page.keyboard.press("Escape");
      assert.equal(await page.evaluate(() => document.activeElement?.getAttribute("data-row")), "tool:NATS");
    });
    it("offers what the editor offers, and renames there", async () => {
      await choose("tool:NATS");
      await page.locator("#results button[data-row='tool:NATS']").click({ button: "right" });
      await page.getByRole("menuitem", { name: "Not an entity" }).click();
      assert.deepEqual(await sent("act"), [{ type: "act", id: "tool:NATS", title: "Not an entity" }]);
      await page.locator("#results button[data-row='tool:NATS']").click({ button: "right" });
      await page.getByRole("menuitem", { name: "Rename …" }).click();
      assert.deepEqual(await sent("rename"), [{ type: "rename", id: "tool:NATS" }]);
    });
    it("joins two that are the same", async () => {
      await choose("speaker:Jane Roe");
      await choose("speaker:Mina Okafor", true);
      await press("These are the same");
      assert.deepEqual(await sent("same"), [
        { type: "same", ids: ["speaker:Jane Roe", "speaker:Mina Okafor"] },
      ]);
    });
  });

  describe("the list beside the picture", () => {
    it("has the relations of what is chosen, each with its evidence", async () => {
      await choose("speaker:Jane Roe");
      const relations = page.getByRole("list", { name: "Relations of Jane Roe" });
      await relations.getByRole("button", { name: "works at Acme", exact: true }).waitFor();
      await relations.getByRole("button", { name: "1: what the notes say of “works at Acme”" }).click();
      await page.getByRole("heading", { name: "Jane Roe works at Acme" }).waitFor();
      await relations.getByRole("button", { name: "works at Acme", exact: true }).click();
      await page.getByRole("heading", { name: "Acme" }).waitFor();
    });
    it("tells a screen reader what changed", async () => {
      await page.locator("#kind-tool").click();
      await page.locator("#live", { hasText: "everything: showing 18 of 24 entities" }).waitFor();
    });
  });

  describe("files", () => {
    it("PNG at one, two and four times, and without background", async () => {
      const sizes = [];
      for (const format of ["png-1", "png-2", "png-4", "png-2-transparent"]) {
        const before = (await sent("saveFile")).length;
        await page.locator("#save-as").selectOption(format);
        await press("Save");
        await page.waitForFunction(
          (count) => window.sent.filter((one) => one.type === "saveFile").length > count,
          before,
        );
        const file = (await sent("saveFile")).at(-1) as { data: string; encoding: string };
        const bytes = Buffer.from(file.data, "base64");
        assert.deepEqual([file.encoding, bytes.subarray(1, 4).toString()], ["base64", "PNG"]);
        sizes.push(bytes.readUInt32BE(16));
      }
      const [one = 0] = sizes;
      assert.deepEqual(sizes, [one, one * 2, one * 4, one * 2]);
    });
    it("SVG with every name that is shown", async () => {
      await page.locator("#save-as").selectOption("svg");
      await press("Save");
      const file = (await sent("saveFile")).at(-1) as { data: string; name: string };
      assert.equal(file.name, "talkgraph.svg");
      const parts = await page.evaluate((text) => {
        const svg = new DOMParser().parseFromString(text, "image/svg+xml");
        return ["parsererror", "path", "line"].map((tag) => svg.querySelectorAll(tag).length);
      }, file.data);
      assert.deepEqual(parts, [0, 24, 43]);
    });
    it("all of the graph for other programs, by the extension", async () => {
      for (const format of ["gexf", "graphml", "json-ld"]) {
        await page.locator("#save-as").selectOption(format);
        await press("Save");
      }
      assert.deepEqual(
        (await sent("export")).map((one) => ("format" in one ? one.format : "")),
        ["gexf", "graphml", "json-ld"],
      );
    });
    it("a command asks for the picture", async () => {
      await page.evaluate(() => {
        window.postMessage({ type: "savePicture", format: "svg" }, "*");
      });
      await page.waitForFunction(() => window.sent.some((one) => one.type === "saveFile"));
    });
  });

  for (const theme of ["vscode-dark", "vscode-light", "vscode-high-contrast", "vscode-high-contrast-light"])
    it(`has no fault that axe knows, in ${theme}`, async () => {
      await page.evaluate((name) => {
        document.body.className = name.startsWith("vscode-high-contrast")
          ? `vscode-high-contrast ${name}`
          : name;
        document.body.dataset.theme = name;
      }, theme);
      await page.locator("#more-filters summary").click();
      await page.locator("#kind-event").click();
      await choose("speaker:Jane Roe");
      await page.getByRole("heading", { name: "Jane Roe" }).waitFor();
      await page.addScriptTag({ path: "node_modules/axe-core/axe.min.js" });
      for (const open of [false, true]) {
        if (open) {
          await press("View …");
          await page.locator("#results button[data-row='speaker:Jane Roe']").dispatchEvent("contextmenu");
        }
        const { violations } = await page.evaluate(() => axe.run());
        assert.deepEqual(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map((one) => one.html).join(" ")}`),
          [],
        );
      }
    });
});
