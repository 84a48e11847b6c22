/** What of the graph is seen: brings a changed graph or another view into the picture, in the cheapest way that shows it all. */
import type { GraphDelta } from "../../protocol/graph";
import type { PackedGraph } from "../../protocol/packed-graph";
import { findCommunities } from "./communities";
import { firstSight, hasFirstSight } from "./first-sight";
import type { GraphStore } from "./graph-store";
import type { Picture } from "./picture";
import type { Selection } from "./selection";
import type { PanelState } from "./view";
import { addDifference, takesDifferences, visible, type Visible } from "./visible";

export class Sight {
  private seen: Visible = { nodes: new Map(), edges: new Map(), total: 0, wanted: 0, marked: new Set() };

  constructor(
    private readonly store: GraphStore,
    private readonly picture: Picture,
    private readonly selection: Selection,
  ) {}

  get visible(): Visible {
    return this.seen;
  }

  get summary(): string {
    const { nodes, total } = this.seen;
    return nodes.size === total
      ? `${String(total)} entities`
      : `showing ${String(nodes.size)} of ${String(total)} entities`;
  }

  /** Sees the graph anew. */
  see(state: PanelState): void {
    this.seen = visible(this.store, state);
    this.picture.update(this.seen, state.layout, state.communities ? findCommunities(this.seen) : []);
    this.mark();
  }

  /**
   * Sees another graph.
   * @returns whether it was drawn before it was copied, as a large one is that nobody has asked anything of
   */
  seeAnother(graph: PackedGraph, state: PanelState): boolean {
    this.store.replace(graph);
    const isPlain = this.selection.ids.length === 0 && this.picture.isSettled();
    if (!isPlain || !hasFirstSight(state, graph)) {
      this.see(state);
      return false;
    }
    const { visible: seen, surroundings } = firstSight(graph);
    this.seen = seen;
    this.picture.update(seen, state.layout, [], surroundings);
    return true;
  }

  /**
   * A difference that the copy of the graph has taken already.
   * @returns whether it cost only what it holds; one that may change what else is seen is seen anew
   */
  take(delta: GraphDelta, state: PanelState): boolean {
    if (!takesDifferences(state, this.seen, delta) || !this.picture.isSettled()) {
      this.see(state);
      return false;
    }
    const { nodes, edges } = addDifference(this.seen, delta, state.filters, this.store.nodes.size);
    this.picture.patch(nodes, edges, { nodes: delta.removedNodes, edges: delta.removedEdges });
    this.mark();
    return true;
  }

  /** Shows in the picture what is chosen; what is not in it dims nothing. */
  mark(): void {
    this.picture.select(new Set(this.selection.ids.filter((id) => this.seen.nodes.has(id))));
  }
}
