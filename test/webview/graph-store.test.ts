/** The page's copy of the graph: differences, gaps, filters, neighbourhoods. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { GraphStore } from "../../client/webview/graph-store";
import { placeNodes } from "../../client/webview/first-placement";
import { Workspace } from "../../server/src/workspace/workspace";
import { packGraph, unpackGraph } from "../../protocol/packed-graph";
import { workspaceOf } from "../fixture/workspaces";

const day1 =
  "# QueueConf 2023\n\n### Taming Queues - Jane Roe, Acme\n\nThey use Prometheus and Kubernetes.\n\n### Letters - Oskar Lindqvist, Acme\n\nThey use Kafka.";

function storeOf(workspace: Workspace): GraphStore {
  const store = new GraphStore();
  store.replace(packGraph(workspace.takeGraph()));
  return store;
}

const shown = (store: GraphStore): unknown => [
  [...store.nodes.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  [...store.edges.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
];

describe("the page's graph", () => {
  it("is the server's graph after any sequence of differences", () => {
    const text = fc.constantFrom(
      "",
      day1,
      day1.replace("Jane Roe", "Mina Okafor"),
      day1.replace("Kafka", "Redis"),
      day1.replace("Oskar", "Óskar"),
      "# QueueConf 2024\n\n### Letters - Jane Roe\n\nx",
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom("a.md", "b.md"), text), { maxLength: 8 }), (edits) => {
        const workspace = new Workspace();
        const store = storeOf(workspace);
        for (const [path, content] of edits) {
          workspace.setNote(path, path, content);
          const delta = workspace.takeDelta();
          if (delta !== undefined) assert.ok(store.apply(delta));
        }
        assert.deepEqual(shown(store), shown(storeOf(workspace)));
      }),
      { numRuns: 60 },
    );
  });

  it("is the same after it was packed for its way into the page", () => {
    const graph = workspaceOf(day1).takeGraph();
    assert.deepEqual(unpackGraph(packGraph(graph)), graph);
  });

  it("notices a gap", () => {
    const workspace = workspaceOf(day1);
    const store = storeOf(workspace);
    workspace.setNote("b.md", "b.md", day1.replace("2023", "2024"));
    workspace.takeDelta();
    workspace.removeNote("b.md");
    const late = workspace.takeDelta();
    assert.ok(late !== undefined && !store.apply(late));
  });

  it("keeps degrees and weights through differences", () => {
    const store = new GraphStore();
    const node = (id: string, kind: "talk" | "tool") => ({ id, kind, name: id, notes: 1 });
    const edge = (weight: number) => ({
      id: "mentions a b",
      kind: "mentions" as const,
      from: "a",
      to: "b",
      weight,
    });
    store.replace(
      packGraph({ revision: 1, nodes: [node("a", "talk"), node("b", "tool")], edges: [edge(2)] }),
    );
    store.apply({ from: 1, to: 2, nodes: [], edges: [edge(5)], removedNodes: [], removedEdges: [] });
    assert.deepEqual([store.degree("b"), store.weight("b")], [1, 5]);
    store.apply({ from: 2, to: 3, nodes: [], edges: [], removedNodes: ["a"], removedEdges: [] });
    assert.deepEqual([store.degree("b"), store.weight("b"), store.edges.size], [0, 0, 0]);
  });

  it("places the same graph at the same points, and leaves known points alone", () => {
    const store = storeOf(workspaceOf(day1));
    const nodes = [...store.nodes.values()];
    const first = placeNodes(nodes, store, new Map());
    assert.deepEqual(placeNodes(nodes, store, new Map()), first);
    const known = new Map([["tool:prometheus", { x: 1, y: 2 }]]);
    assert.deepEqual(placeNodes(nodes, store, known).get("tool:prometheus"), { x: 1, y: 2 });
  });
});
