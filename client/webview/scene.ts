/** What stands in the picture, and where: the drawn graph, brought in step with what is to be seen, and laid out. */
import Graph from "graphology";
import type { GraphEdge, GraphNode } from "../../protocol/graph";
import { placeNodes, type Point } from "./first-placement";
import { fixedLayout } from "./fixed-layouts";
import { ForceLayout } from "./force-layout";
import type { GraphStore } from "./graph-store";
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
  /** Where pinned nodes stand in layouts that compute all other places. */
  private readonly held = new Map<string, Point>();

  /**
   * @param positions where things stood in the layout by force when the page was left
   * @param pinned what stays where it is
   * @param settled called when places have changed, and nothing moves any more
   */
  constructor(
    private readonly store: GraphStore,
    private readonly positions: Map<string, Point>,
    readonly pinned: Set<string>,
    private readonly settled: () => void,
  ) {
    this.layout = new ForceLayout(this.graph, () => {
      this.finish();
    });
  }

  /** Puts what is to be seen in its places; what was there stays where it was. The layout may move it afterwards. */
  show({ nodes, edges }: Visible, layout: LayoutName): void {
    this.layout.stop();
    this.keepPositions();
    this.layoutName = layout;
    this.isCrowded = edges.size > manyEdges;
    this.graph.forEachEdge((id) => {
      if (!edges.has(id)) this.graph.dropEdge(id);
    });
    this.graph.forEachNode((id) => {
      if (!nodes.has(id)) this.graph.dropNode(id);
    });
    for (const id of nodes.keys()) if (!this.positions.has(id)) this.unsettled.add(id);
    const points =
      layout === "force"
        ? placeNodes(nodes.values(), this.store, this.positions)
        : fixedLayout(layout, nodes, this.store);
    for (const [id, node] of nodes)
      this.putNode(node, this.heldPlace(id) ?? points.get(id) ?? { x: 0, y: 0 });
    for (const edge of edges.values()) this.putEdge(edge);
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
  savedPositions(): Record<string, readonly [number, number]> {
    const settled = [...this.positions].filter(([id]) => !this.unsettled.has(id));
    return Object.fromEntries(
      settled.map(([id, { x, y }]) => [id, [Math.round(x * 10) / 10, Math.round(y * 10) / 10]]),
    );
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

  private putNode({ id, kind, name }: GraphNode, { x, y }: Point): void {
    const size = sizeOf(kind, this.store.degree(id));
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
