/** What is seen of a graph: views, filters and their chips, the backbone, layouts, communities, and the way back. */
import assert from "node:assert/strict";
import fc from "fast-check";
import type { GraphEdge, GraphNode } from "../../protocol/graph";
import { packGraph } from "../../protocol/packed-graph";
import { findCommunities } from "../../client/webview/communities";
import { GraphStore } from "../../client/webview/graph-store";
import { History } from "../../client/webview/history";
import { fixedLayout } from "../../client/webview/fixed-layouts";
import { toSvg } from "../../client/webview/picture-svg";
import {
  chipsOf,
  firstState,
  layoutNames,
  noFilters,
  readState,
  type Filters,
  type View,
} from "../../client/webview/view";
import { foundBy, search } from "../../client/webview/search";
import { backboneSize, shortestPath, visible } from "../../client/webview/visible";
import { Workspace } from "../../server/src/workspace/workspace";
import { workspaceOf } from "../fixture/workspaces";

const notes = `
//- /a.md
# QueueConf 2022

### Taming Queues - Jane Roe, Acme Logistics

They use Prometheus. Prometheus is good.

### Small Letters - Oskar Lindqvist, Fjord Systems

PostgreSQL and Redis.

//- /b.md
# Broker Summit 2024

### Brokers Again - Jane Roe, Acme Logistics

PostgreSQL.
`;

function storeOf(workspace: Workspace): GraphStore {
  const store = new GraphStore();
  store.replace(packGraph(workspace.takeGraph()));
  return store;
}
const store = storeOf(workspaceOf(notes));
const id = (name: string): string => [...store.nodes.values()].find((one) => one.name === name)?.id ?? name;
const named = (ids: Iterable<string>): string =>
  [...ids]
    .map((one) => store.nameOf(one))
    .sort()
    .join(", ");
const seen = (view: View, filters: Partial<Filters> = {}): string =>
  named(visible(store, { ...firstState, view, filters: { ...noFilters, ...filters } }).nodes.keys());

const all =
  "Acme Logistics, Broker Summit 2024, Brokers Again, Fjord Systems, Jane Roe, Oskar Lindqvist, PostgreSQL, Prometheus, QueueConf 2022, Redis, Small Letters, Taming Queues";
const first =
  "Acme Logistics, Fjord Systems, Jane Roe, Oskar Lindqvist, PostgreSQL, Prometheus, QueueConf 2022, Redis, Small Letters, Taming Queues";
const second = "Acme Logistics, Broker Summit 2024, Brokers Again, Jane Roe, PostgreSQL";

describe("what is seen", () => {
  const cases: readonly (readonly [what: string, view: View, filters: Partial<Filters>, expected: string])[] =
    [
      ["everything", { kind: "all" }, {}, all],
      [
        "one relation around a tool",
        { kind: "around", ids: [id("Redis")], depth: 1 },
        {},
        "Redis, Small Letters",
      ],
      [
        "two relations, through no event",
        { kind: "around", ids: [id("Redis")], depth: 2 },
        {},
        "Fjord Systems, Oskar Lindqvist, PostgreSQL, QueueConf 2022, Redis, Small Letters",
      ],
      [
        "around two",
        { kind: "around", ids: [id("Redis"), id("Prometheus")], depth: 1 },
        {},
        "Prometheus, Redis, Small Letters, Taming Queues",
      ],
      [
        "around, over some relations only",
        { kind: "around", ids: [id("Jane Roe")], depth: 2 },
        { hiddenRelations: ["mentions", "partOf"] },
        "Acme Logistics, Brokers Again, Jane Roe, Taming Queues",
      ],
      ["around the cursor", { kind: "cursor", id: id("Redis"), depth: 1 }, {}, "Redis, Small Letters"],
      [
        "everything, while the cursor stands on no name",
        { kind: "cursor", id: undefined, depth: 1 },
        {},
        all,
      ],
      ["everything around what is gone", { kind: "around", ids: ["tool:gone"], depth: 2 }, {}, all],
      ["one event", { kind: "event", id: id("Broker Summit 2024") }, {}, second],
      [
        "two events, compared",
        { kind: "compare", ids: [id("Broker Summit 2024"), id("QueueConf 2022")] },
        {},
        all,
      ],
      [
        "the path between two",
        { kind: "path", ids: [id("Redis"), id("Acme Logistics")] },
        {},
        "Acme Logistics, Brokers Again, PostgreSQL, Redis, Small Letters",
      ],
      [
        "no path over hidden relations",
        { kind: "path", ids: [id("Redis"), id("Acme Logistics")] },
        { hiddenRelations: ["worksAt", "mentions"] },
        "",
      ],
      [
        "no talks",
        { kind: "all" },
        { hiddenKinds: ["talk", "speaker", "company"] },
        "Broker Summit 2024, PostgreSQL, Prometheus, QueueConf 2022, Redis",
      ],
      ["only one event's talks", { kind: "all" }, { event: id("QueueConf 2022") }, first],
      ["only some years", { kind: "all" }, { years: [2023, 2025] }, second],
      ["years without events", { kind: "all" }, { years: [1999, 2000] }, ""],
      [
        "what is mentioned twice, and who gave it where: that is said once",
        { kind: "all" },
        { weight: 2 },
        "Acme Logistics, Broker Summit 2024, Brokers Again, Fjord Systems, Jane Roe, Oskar Lindqvist, Prometheus, QueueConf 2022, Small Letters, Taming Queues",
      ],
      ["names with a word, and their neighbours", { kind: "all" }, { text: "redis" }, "Redis, Small Letters"],
      [
        "filters together",
        { kind: "event", id: id("QueueConf 2022") },
        { text: "queues", hiddenKinds: ["event"] },
        "Acme Logistics, Jane Roe, Prometheus, Taming Queues",
      ],
    ];
  for (const [what, view, filters, expected] of cases)
    it(what, () => {
      assert.equal(seen(view, filters), expected);
    });

  it("marks what two compared events have in common", () => {
    const view: View = { kind: "compare", ids: [id("Broker Summit 2024"), id("QueueConf 2022")] };
    assert.equal(
      named(visible(store, { ...firstState, view }).marked),
      "Acme Logistics, Jane Roe, PostgreSQL",
    );
  });

  it("has every relation between what is seen, and no other", () => {
    const views: View[] = [{ kind: "all" }, { kind: "around", ids: [id("Jane Roe")], depth: 1 }];
    for (const view of views) {
      const { nodes, edges } = visible(store, { ...firstState, view });
      for (const [key, { from, to }] of store.edges)
        assert.equal(edges.has(key), nodes.has(from) && nodes.has(to));
    }
  });

  it("finds no shorter path than the shortest", () => {
    const path = shortestPath(store, id("Redis"), id("Acme Logistics"));
    path.slice(1).forEach((one, i) => {
      assert.ok(store.neighbours(path[i] ?? "").has(one));
    });
    assert.equal(path.length, 5);
  });

  it("finds by the beginning of a name first", () => {
    assert.equal(search(store, store.nodes.values(), "ja")[0]?.name, "Jane Roe");
    assert.deepEqual(search(store, store.nodes.values(), "no such thing"), []);
  });

  it("finds by other names, those of a name itself first", () => {
    const nodes: GraphNode[] = [
      { id: "tool:a", kind: "tool", name: "Kubernetes", otherNames: ["k8s", "Kube"], notes: 1 },
      { id: "tool:b", kind: "tool", name: "k8s lens", notes: 1 },
      { id: "tool:c", kind: "tool", name: "Redis", notes: 1 },
    ];
    const found = (query: string): string[] =>
      search(store, nodes, query).map((one) => `${one.name} ${foundBy(one, query) ?? ""}`.trim());
    assert.deepEqual(found("K8S"), ["Kubernetes k8s", "k8s lens"]);
    assert.deepEqual(found("kube"), ["Kubernetes"]);
    assert.deepEqual(found("k8"), ["k8s lens", "Kubernetes k8s"]);
  });
});

/** Many talks that each mention two tools, some of them much more often. */
function large(talks: number): GraphStore {
  const nodes: GraphNode[] = [];
  const edges: GraphEdge[] = [];
  const tools = talks / 2;
  for (let i = 0; i < tools; i++)
    nodes.push({ id: `tool:${String(i)}`, kind: "tool", name: `tool ${String(i)}`, notes: 1 });
  for (let i = 0; i < talks; i++) {
    const talk = `talk:${String(i)}`;
    nodes.push({ id: talk, kind: "talk", name: `talk ${String(i)}`, notes: 1 });
    for (const tool of [i % 40, i % tools])
      edges.push({
        id: `${talk} ${String(tool)} ${String(edges.length)}`,
        kind: "mentions",
        from: talk,
        to: `tool:${String(tool)}`,
        weight: 1,
      });
  }
  const made = new GraphStore();
  made.replace(packGraph({ revision: 1, nodes, edges }));
  return made;
}

describe("the backbone", () => {
  it("holds the most connected, what joins them, and says how much it left out", () => {
    const made = large(4_000);
    const { nodes, wanted, total } = visible(made, firstState);
    assert.deepEqual([nodes.size, wanted, total], [backboneSize, 6_000, 6_000]);
    for (let i = 0; i < 40; i++) assert.ok(nodes.has(`tool:${String(i)}`));
    assert.ok([...nodes.values()].some((one) => one.kind === "talk"));
  });
  it("holds those who gave its talks", () => {
    const nodes: GraphNode[] = [];
    const edges: GraphEdge[] = [];
    const add = (kind: GraphNode["kind"], number: number): string => {
      const made = `${kind}:${String(number)}`;
      nodes.push({ id: made, kind, name: made, notes: 1 });
      return made;
    };
    for (let i = 0; i < 1_500; i++) add("tool", i);
    for (let i = 0; i < 1_500; i++) {
      const [talk, speaker] = [add("talk", i), add("speaker", i)];
      const join = (kind: GraphEdge["kind"], from: string, to: string): void => {
        edges.push({ id: `${from} ${to}`, kind, from, to, weight: 1 });
      };
      join("presents", speaker, talk);
      for (let k = 0; k < 3; k++) join("mentions", talk, `tool:${String((i * 7 + k) % 1_500)}`);
    }
    const made = new GraphStore();
    made.replace(packGraph({ revision: 1, nodes, edges }));
    const shown = visible(made, firstState);
    const talks = [...shown.nodes.values()].filter(({ kind }) => kind === "talk");
    const named = talks.filter(({ id: talk }) =>
      [...made.neighbours(talk)].some((one) => made.isKind(one, "speaker") && shown.nodes.has(one)),
    );
    assert.ok(talks.length > 200);
    assert.ok(named.length > talks.length * 0.7);
  });
  it("gives way to everything on request, and keeps what the view is about", () => {
    const made = large(4_000);
    assert.equal(visible(made, { ...firstState, everything: true }).nodes.size, 6_000);
    const view: View = { kind: "around", ids: ["tool:1999"], depth: 4 };
    assert.ok(visible(made, { ...firstState, view }).nodes.has("tool:1999"));
  });
});

describe("chips", () => {
  const filters: Filters = {
    hiddenKinds: ["tool"],
    hiddenRelations: ["mentions"],
    event: id("QueueConf 2022"),
    years: [2022, 2024],
    weight: 3,
    text: "queue",
  };
  const state = { ...firstState, view: { kind: "event", id: id("QueueConf 2022") } as const, filters };
  it("say what is filtered, and each takes its own filter away", () => {
    const chips = chipsOf(state, (one) => store.nameOf(one));
    assert.deepEqual(
      chips.map((one) => one.label),
      [
        "only QueueConf 2022",
        "no tools",
        "without “mentions”",
        "at QueueConf 2022",
        "2022 to 2024",
        "mentioned 3 times or more",
        "near names with “queue”",
      ],
    );
    for (const chip of chips) {
      const left = chipsOf(chip.without, (one) => store.nameOf(one)).map((one) => one.label);
      assert.deepEqual(
        left,
        chips.map((one) => one.label).filter((label) => label !== chip.label),
      );
    }
  });
  it("are none at first", () => {
    assert.deepEqual(chipsOf(firstState, String), []);
  });
});

describe("a kept state", () => {
  it("is read back as it was", () => {
    const view: View = { kind: "path", ids: ["a", "b"] };
    const state = {
      ...firstState,
      view,
      layout: "time" as const,
      filters: { ...noFilters, weight: 2, years: [2020, 2021] as const },
    };
    assert.deepEqual(readState(JSON.parse(JSON.stringify(state))), state);
  });
  it("is as at first where it is not understood, whatever it is", () => {
    assert.deepEqual(readState(undefined), firstState);
    assert.deepEqual(
      readState({ view: { kind: "path", ids: ["one"] }, layout: "spiral", filters: { years: "2020" } }),
      firstState,
    );
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        visible(store, readState(value));
      }),
    );
  });
});

describe("back and forward", () => {
  it("go through the states in order, and a new step forgets what lay ahead", () => {
    const history = new History("a");
    for (const one of ["b", "b", "c"]) history.go(one);
    history.back();
    assert.deepEqual([history.current, history.canGoBack, history.canGoForward], ["b", true, true]);
    history.back();
    history.back();
    assert.deepEqual([history.current, history.canGoBack], ["a", false]);
    history.forward();
    history.go("d");
    assert.deepEqual([history.current, history.canGoForward], ["d", false]);
  });
});

describe("layouts", () => {
  for (const name of layoutNames.filter((one) => one !== "force"))
    it(`${name}: every node has a place of its own, always the same`, () => {
      const { nodes } = visible(store, firstState);
      const points = fixedLayout(name, nodes, store);
      assert.deepEqual(points, fixedLayout(name, nodes, store));
      const places = [...nodes.keys()].map((one) => points.get(one));
      assert.ok(places.every((one) => one !== undefined && Number.isFinite(one.x) && Number.isFinite(one.y)));
      assert.equal(new Set(places.map((one) => JSON.stringify(one))).size, nodes.size);
    });
  it("puts later events to the right", () => {
    const points = fixedLayout("time", visible(store, firstState).nodes, store);
    assert.ok((points.get(id("QueueConf 2022"))?.x ?? 0) < (points.get(id("Broker Summit 2024"))?.x ?? 0));
  });
  it("puts one kind into one column", () => {
    const points = fixedLayout("columns", visible(store, firstState).nodes, store);
    assert.equal(points.get(id("Redis"))?.x, points.get(id("PostgreSQL"))?.x);
    assert.notEqual(points.get(id("Redis"))?.x, points.get(id("Jane Roe"))?.x);
  });
});

describe("communities", () => {
  it("are groups that hang together, always the same, each named by its most connected member", () => {
    const text = (event: string, tool: string, who: string): string =>
      `# ${event}\n\n${["First", "Second", "Third", "Last"].map((nth) => `### ${nth} Lessons of ${tool} - ${who}\n\nAll about ${tool}.\n`).join("\n")}`;
    const workspace = new Workspace();
    workspace.setNote("a.md", "a.md", text("QueueConf 2022", "Redis", "Jane Roe"));
    workspace.setNote("b.md", "b.md", text("Broker Summit 2024", "Grafana", "Ann Lee"));
    const made = storeOf(workspace);
    const found = findCommunities(visible(made, firstState));
    assert.deepEqual(found, findCommunities(visible(made, firstState)));
    const of = (name: string): number =>
      found.findIndex((one) => one.members.some((each) => made.nameOf(each) === name));
    assert.notEqual(of("Redis"), of("Grafana"));
    assert.equal(of("Redis"), of("QueueConf 2022"));
    for (const { head, members } of found) assert.ok(members.includes(head));
  });
});

describe("the picture as SVG", () => {
  it("keeps names of notes text, and is well-formed whatever they are", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (label) => {
        const svg = toSvg({
          width: 100,
          height: 50,
          nodes: [{ x: 1, y: 2, size: 8, kind: "tool", color: "#ff0000", label: `<script>${label}` }],
          edges: [{ from: { x: 0, y: 0 }, to: { x: 1, y: 1 }, size: 1, color: "#00ff00" }],
          hulls: [],
          text: "#000000",
          background: undefined,
          font: `"Segoe UI", sans`,
        });
        assert.ok(!svg.includes("<script>") && svg.includes("&lt;script&gt;"));
        assert.doesNotMatch(svg.replaceAll("\n", ""), /[\p{Cs}\ufffe\uffff]/u);
        assert.equal(svg.match(/<(?=text)/g)?.length, 1);
      }),
    );
  });
});
