/** The page's copy of the graph: differences, gaps, filters, neighbourhoods. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { GraphStore } from "../../client/webview/graph-store";
import { placeNodes } from "../../client/webview/first-placement";
import { Workspace } from "../../server/src/workspace/workspace";
import { workspaceOf } from "../fixture/workspaces";

const day1 =
  "# QueueConf 2023\n\n### Taming Queues - Jane Roe, Acme\n\nThey use Prometheus.\n\n### Letters - Oskar Lindqvist, Acme\n\nThey use Kafka.";

function storeOf(workspace: Workspace): GraphStore {
  const store = new GraphStore();
  store.replace(workspace.takeGraph());
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

  it("notices a gap", () => {
    const workspace = workspaceOf(day1);
    const store = storeOf(workspace);
    workspace.setNote("b.md", "b.md", day1.replace("2023", "2024"));
    workspace.takeDelta();
    workspace.removeNote("b.md");
    const late = workspace.takeDelta();
    assert.ok(late !== undefined && !store.apply(late));
  });

  it("shows what is near, through everything but events", () => {
    const store = storeOf(workspaceOf(day1));
    store.focus = { id: "tool:prometheus", depth: 2 };
    const names = [...store.visible().nodes.values()].map((node) => node.name).sort();
    assert.deepEqual(names, ["Acme", "Jane Roe", "Prometheus", "QueueConf 2023", "Taming Queues"]);
  });

  it("shows everything again when what it showed the surroundings of is gone", () => {
    const store = storeOf(workspaceOf(day1));
    store.focus = { id: "tool:gone", depth: 2 };
    store.replace(workspaceOf(day1).takeGraph());
    assert.equal(store.focus, undefined);
  });

  it("hides kinds, and the relations to them", () => {
    const store = storeOf(workspaceOf(day1));
    store.hiddenKinds.add("event");
    const { nodes, edges } = store.visible();
    assert.ok([...nodes.values()].every((node) => node.kind !== "event"));
    assert.ok([...edges.values()].every((edge) => edge.kind !== "partOf"));
  });

  it("finds by the beginning of a name first", () => {
    const store = storeOf(workspaceOf(day1));
    assert.equal(store.search("ja")[0]?.name, "Jane Roe");
    assert.deepEqual(store.search("no such thing"), []);
  });

  it("places the same graph at the same points, and leaves known points alone", () => {
    const store = storeOf(workspaceOf(day1));
    const { nodes } = store.visible();
    const first = placeNodes(nodes.values(), store, new Map());
    assert.deepEqual(placeNodes(nodes.values(), store, new Map()), first);
    const known = new Map([["tool:prometheus", { x: 1, y: 2 }]]);
    assert.deepEqual(placeNodes(nodes.values(), store, known).get("tool:prometheus"), { x: 1, y: 2 });
  });
});
