/** What stands in the picture, and where: the drawn graph, brought in step with what is to be seen, and laid out. */
import Graph from "graphology";
import type { GraphEdge, GraphNode } from "../../protocol/graph";
import type { SavedPlaces, SavedState } from "./bridge";
import { placeNodes, type Point } from "./first-placement";
import { fixedLayout } from "./fixed-layouts";
import { ForceLayout } from "./force-layout";
import type { GraphStore, Surroundings } from "./graph-store";
import { lineFor, sizeOf, widthOf, type EdgeLook, type NodeLook } from "./looks";
import type { LayoutName } from "./view";
import type { Visible } from "./visible";

/** Among more relations than this only the strong ones are drawn with their width: a line costs much less. */
const manyEdges = 1_500;

export class Scene {
  readonly graph = new Graph<NodeLook, EdgeLook>({ type: "directed", multi: true });
  readonly layout: ForceLayout;
  layoutName: LayoutName = "force";
  private isCrowded = false;
  /** Nodes that no layout has moved to their place yet. */
  private readonly unsettled = new Set<string>();
  /** Where things stand in the layout by force. */
  private readonly positions: Map<string, Point>;
  /** Where pinned nodes stand in layouts that compute all other places. */
  private readonly held: Map<string, Point>;
  /** What stays where it is. */
  readonly pinned: Set<string>;

  /**
   * @param saved what was kept when the page was left
   * @param settled called when places have changed, and nothing moves any more
   */
  constructor(
    private readonly store: GraphStore,
    saved: Pick<SavedState, "positions" | "held" | "pinned">,
    private readonly settled: () => void,
  ) {
    this.positions = placesFrom(saved.positions);
    this.held = placesFrom(saved.held ?? {});
    this.pinned = new Set(saved.pinned);
    this.layout = new ForceLayout(this.graph, () => {
      this.finish();
    });
  }

  /**
   * Puts what is to be seen in its places; what was there stays where it was. The layout may move it afterwards. Whoever
   * listens to the graph has to look at all of it again.
   * @param around what stands around it, where that is known without the copy of the graph
   */
  show({ nodes, edges }: Visible, layout: LayoutName, around: Surroundings = this.store): void {
    this.layout.stop();
    this.keepPositions();
    this.covered = undefined;
    this.layoutName = layout;
    this.isCrowded = edges.size > manyEdges;
    this.dropAllBut(nodes, edges);
    for (const id of nodes.keys()) if (!this.positions.has(id)) this.unsettled.add(id);
    const points =
      layout === "force"
        ? placeNodes(nodes.values(), around, this.positions)
        : fixedLayout(layout, nodes, this.store);
    quietly(this.graph, () => {
      for (const [id, node] of nodes)
        this.putNode(node, this.heldPlace(id) ?? points.get(id) ?? { x: 0, y: 0 }, around);
      for (const edge of edges.values()) this.putEdge(edge);
    });
  }

  private dropAllBut(nodes: Visible["nodes"], edges: Visible["edges"]): void {
    if (!this.graph.someNode((id) => nodes.has(id))) {
      this.graph.clear();
      return;
    }
    this.graph.forEachEdge((id) => {
      if (!edges.has(id)) this.graph.dropEdge(id);
    });
    this.graph.forEachNode((id) => {
      if (!nodes.has(id)) this.graph.dropNode(id);
    });
  }

  /** Looks for the places of those that have none; a few of them among many move nobody else. */
  settle(): void {
    const lost = this.graph.filterNodes((id) => this.unsettled.has(id));
    if (this.layoutName !== "force" || lost.length === 0) {
      this.finish();
      return;
    }
    const isFew = lost.length <= this.graph.order / 4;
    if (isFew)
      this.graph.forEachNode((id) => {
        this.hold(id, !this.unsettled.has(id));
      });
    this.layout.start(isFew);
  }

  /** Takes a difference that changes nothing else: new nodes stand beside their neighbours. */
  patch(
    nodes: readonly GraphNode[],
    edges: readonly GraphEdge[],
    gone: { readonly nodes: readonly string[]; readonly edges: readonly string[] },
  ): void {
    this.covered = undefined;
    for (const id of gone.edges) if (this.graph.hasEdge(id)) this.graph.dropEdge(id);
    for (const id of gone.nodes) if (this.graph.hasNode(id)) this.graph.dropNode(id);
    const points = placeNodes(nodes, this.store, this.positions);
    for (const node of nodes)
      this.putNode(node, this.placeOf(node.id) ?? points.get(node.id) ?? { x: 0, y: 0 });
    for (const edge of edges) {
      if (!this.graph.hasNode(edge.from) || !this.graph.hasNode(edge.to)) continue;
      this.putEdge(edge);
      for (const id of [edge.from, edge.to])
        this.graph.updateNodeAttribute(id, "size", () =>
          sizeOf(this.graph.getNodeAttribute(id, "type"), this.store.degree(id)),
        );
    }
    this.settled();
  }

  /** What all nodes cover at their whole size, in square CSS pixels. */
  get area(): number {
    this.covered ??= this.graph.reduceNodes((sum, _, { size }) => sum + Math.PI * size ** 2, 0);
    return this.covered;
  }

  /** Until something comes, goes or grows. */
  private covered: number | undefined;

  placeOf(id: string): Point | undefined {
    return this.graph.hasNode(id) ? this.graph.getNodeAttributes(id) : undefined;
  }

  move(id: string, to: Point): void {
    if (this.graph.hasNode(id)) this.graph.mergeNodeAttributes(id, { x: to.x, y: to.y });
  }

  /** Keeps a node where it stands, or lets the layout have it again. */
  pin(id: string, isPinned: boolean): void {
    if (isPinned) this.pinned.add(id);
    else this.pinned.delete(id);
    const place = this.placeOf(id);
    if (place !== undefined) {
      this.hold(id, isPinned);
      this.unsettled.delete(id);
      const places = this.layoutName === "force" ? this.positions : this.held;
      const key = this.layoutName === "force" ? id : `${this.layoutName} ${id}`;
      places.set(key, { x: place.x, y: place.y });
    }
    this.settled();
  }

  private heldPlace(id: string): Point | undefined {
    return this.pinned.has(id) ? this.held.get(`${this.layoutName} ${id}`) : undefined;
  }

  /** Nothing moves any more; where it stands now is its place. */
  stop(): void {
    if (!this.layout.isRunning) return;
    this.layout.stop();
    this.finish();
  }

  /** Where everything stands that a layout has put in its place, what is not read yet included. */
  savedPositions(): SavedPlaces {
    return savedPlaces([...this.positions].filter(([id]) => !this.unsettled.has(id)));
  }

  /** Where pinned nodes stand in the other layouts. */
  savedHeld(): SavedPlaces {
    return savedPlaces([...this.held].filter(([key]) => this.pinned.has(key.slice(key.indexOf(" ") + 1))));
  }

  /** What the notes no longer name has no place. */
  forget(ids: readonly string[]): void {
    for (const id of ids) {
      this.positions.delete(id);
      this.unsettled.delete(id);
      this.pinned.delete(id);
    }
  }

  private hold(id: string, isHeld: boolean): void {
    this.graph.setNodeAttribute(id, "fixed", isHeld || this.pinned.has(id));
  }

  private putNode({ id, kind, name }: GraphNode, { x, y }: Point, around: Surroundings = this.store): void {
    const size = sizeOf(kind, around.degree(id));
    const look = { x, y, size, label: name, type: kind, fixed: this.pinned.has(id) };
    if (this.graph.hasNode(id)) this.graph.mergeNodeAttributes(id, look);
    else this.graph.addNode(id, look);
    if (this.layoutName === "force") this.positions.set(id, { x, y });
  }

  private putEdge({ id, from, to, kind, weight }: GraphEdge): void {
    const type = this.isCrowded ? lineFor(weight) : "band";
    const look: EdgeLook = { size: widthOf(weight), relation: kind, weight, type };
    if (this.graph.hasEdge(id)) this.graph.mergeEdgeAttributes(id, look);
    else this.graph.addEdgeWithKey(id, from, to, look);
  }

  private finish(): void {
    this.keepPositions();
    if (this.layoutName === "force")
      this.graph.forEachNode((id) => {
        this.unsettled.delete(id);
        if (this.graph.getNodeAttribute(id, "fixed") === true) this.hold(id, false);
      });
    this.settled();
  }

  private keepPositions(): void {
    if (this.layoutName === "force")
      this.graph.forEachNode((id, { x, y }) => this.positions.set(id, { x, y }));
  }
}

const placesFrom = (saved: SavedPlaces): Map<string, Point> =>
  new Map(Object.entries(saved).map(([key, [x, y]]) => [key, { x, y }]));

const savedPlaces = (places: readonly (readonly [string, Point])[]): SavedPlaces =>
  Object.fromEntries(
    places.map(([key, { x, y }]) => [key, [Math.round(x * 10) / 10, Math.round(y * 10) / 10]]),
  );

const everyOne = ["nodeAdded", "edgeAdded", "nodeAttributesUpdated", "edgeAttributesUpdated"] as const;

/** Changes a graph without telling of every node and edge that comes or changes: there are thousands. */
function quietly(graph: Graph<NodeLook, EdgeLook>, change: () => void): void {
  const listeners = everyOne.map((event) => [event, graph.rawListeners(event)] as const);
  for (const event of everyOne) graph.removeAllListeners(event);
  try {
    change();
  } finally {
    for (const [event, list] of listeners) for (const listener of list) graph.on(event, listener);
  }
}
