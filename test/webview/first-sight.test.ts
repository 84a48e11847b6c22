/** What is seen first of a large graph is what is seen of it afterwards. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { firstSight, hasFirstSight } from "../../client/webview/first-sight";
import { GraphStore, type Surroundings } from "../../client/webview/graph-store";
import { firstState } from "../../client/webview/view";
import { visible } from "../../client/webview/visible";
import type { GraphEdge, GraphNode } from "../../protocol/graph";
import { entityKinds, relationKinds } from "../../protocol/kinds";
import { packGraph, type PackedGraph } from "../../protocol/packed-graph";

/** More entities than a picture can hold, in an order of their own, with hubs and with some that nothing joins. */
const graph = fc
  .record({
    seed: fc.integer({ min: 1 }),
    size: fc.integer({ min: 1_001, max: 1_900 }),
    edges: fc.nat({ max: 6_000 }),
  })
  .map(({ seed, size, edges }): PackedGraph => {
    let state = seed;
    const next = (most: number): number =>
      (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) % most;
    const nodes = Array.from({ length: size }, (_, i): GraphNode => {
      const kind = entityKinds[next(entityKinds.length)] ?? "talk";
      return { id: `${kind}:${String((i * 7_919) % size)}`, kind, name: String(i), notes: 1 };
    });
    const joined = new Map<string, GraphEdge>();
    for (let i = 0; i < edges; i++) {
      const [from, to] = [nodes[next(size)], nodes[next(1 + next(size))]];
      const kind = relationKinds[next(relationKinds.length)] ?? "mentions";
      if (from === undefined || to === undefined) continue;
      const id = `${kind} ${from.id} ${to.id}`;
      joined.set(id, { id, kind, from: from.id, to: to.id, weight: 1 + next(4) });
    }
    return packGraph({ revision: 1, nodes, edges: [...joined.values()] });
  });

function neighbours(around: Surroundings, id: string): string[] {
  const found: string[] = [];
  around.someNeighbour(id, (other) => {
    found.push(other);
    return false;
  });
  return found;
}

describe("what is seen first", () => {
  it("is what is seen afterwards, in the same order, with the same around it", () => {
    fc.assert(
      fc.property(graph, (packed) => {
        const store = new GraphStore();
        store.replace(packed);
        assert.ok(hasFirstSight(firstState, packed));
        const seen = visible(store, firstState);
        const { visible: first, surroundings } = firstSight(packed);
        assert.deepEqual([...first.nodes.values()], [...seen.nodes.values()]);
        assert.deepEqual([...first.edges.values()], [...seen.edges.values()]);
        assert.deepEqual([first.total, first.wanted, first.marked], [seen.total, seen.wanted, seen.marked]);
        for (const id of seen.nodes.keys()) {
          assert.equal(surroundings.degree(id), store.degree(id));
          assert.deepEqual(
            neighbours(surroundings, id),
            neighbours(store, id).filter((other) => seen.nodes.has(other)),
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  it("is left to the whole graph where somebody asks for a part of it, or for all", () => {
    const [large, small] = [2_000, 900].map((size) =>
      packGraph({
        revision: 1,
        nodes: Array.from({ length: size }, (_, i) => ({
          id: `tool:${String(i)}`,
          kind: "tool",
          name: "",
          notes: 1,
        })),
        edges: [],
      }),
    );
    assert.ok(large !== undefined && small !== undefined);
    assert.ok(!hasFirstSight(firstState, small));
    assert.ok(!hasFirstSight({ ...firstState, everything: true }, large));
    assert.ok(!hasFirstSight({ ...firstState, layout: "columns" }, large));
    assert.ok(!hasFirstSight({ ...firstState, filters: { ...firstState.filters, weight: 2 } }, large));
    assert.ok(
      !hasFirstSight({ ...firstState, filters: { ...firstState.filters, hiddenKinds: ["tool"] } }, large),
    );
    assert.ok(!hasFirstSight({ ...firstState, view: { kind: "event", id: "event:1" } }, large));
  });
});
