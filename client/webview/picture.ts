/** The picture: sigma draws what is to be seen, the mouse asks questions of it. */
import Graph from "graphology";
import Sigma from "sigma";
import { EdgeLineProgram, EdgeRectangleProgram } from "sigma/rendering";
import type { GraphEdge, GraphNode } from "../../protocol/graph";
import { BoxSelection } from "./box-selection";
import type { Community } from "./communities";
import { placeNodes, type Point } from "./first-placement";
import type { GraphStore } from "./graph-store";
import { Hulls } from "./hulls";
import { drawHover, Labels, shortened } from "./labels";
import { fixedLayout } from "./fixed-layouts";
import { ForceLayout, isCalm } from "./force-layout";
import {
  edgeLook,
  nodeLook,
  scaleFor,
  sizeOf,
  widthOf,
  type Attention,
  type EdgeLook,
  type NodeLook,
  lineFor,
} from "./looks";
import { nodePrograms } from "./node-shapes";
import type { Drawing } from "./picture-svg";
import { listenToPointer, type PointerEvents } from "./pointer";
import { moveRoughly } from "./rough-moves";
import { readTheme, type Theme } from "./theme";
import type { LayoutName } from "./view";
import type { Visible } from "./visible";

export interface PictureEvents extends Pick<PointerEvents, "select" | "selectEdge" | "open" | "menu"> {
  selectMany(ids: readonly string[]): void;
  settled(): void;
  drawn(nodes: number, edges: number): void;
}

const manyEdges = 1_500;

const nobody: Attention = {
  centre: undefined,
  lit: new Set(),
  selected: new Set(),
  marked: new Set(),
  named: new Set(),
  scale: 1,
};

export class Picture {
  private readonly graph = new Graph<NodeLook, EdgeLook>({ type: "directed", multi: true });
  private readonly sigma: Sigma<NodeLook, EdgeLook>;
  private readonly layout: ForceLayout;
  private readonly hulls: Hulls<NodeLook, EdgeLook>;
  private theme: Theme = readTheme();
  private hovered: string | undefined;
  private selected: ReadonlySet<string> = new Set();
  private attention: Attention = nobody;
  private layoutName: LayoutName = "force";
  /** Among so many relations only the strong ones are drawn with their width: a line costs much less. */
  private isCrowded = false;
  private isStale = false;
  /** Nodes that no layout has moved to their place yet. */
  private readonly unsettled = new Set<string>();

  /**
   * @param positions where things stood when the page was left
   * @param pinned what stays where it is
   */
  constructor(
    container: HTMLElement,
    private readonly store: GraphStore,
    private readonly events: PictureEvents,
    private readonly positions: Map<string, Point>,
    readonly pinned: Set<string>,
  ) {
    const labels = new Labels(() => this.theme);
    this.sigma = new Sigma(this.graph, container, {
      allowInvalidContainer: true,
      enableEdgeEvents: true,
      labelDensity: 1,
      labelGridCellSize: 90,
      labelRenderedSizeThreshold: 4.5,
      labelFont: getComputedStyle(document.body).fontFamily,
      labelSize: 12,
      labelColor: { color: this.theme.foreground },
      zIndex: true,
      hideEdgesOnMove: false,
      minCameraRatio: 0.02,
      maxCameraRatio: 6,
      defaultNodeType: "talk",
      edgeProgramClasses: {
        line: EdgeLineProgram<NodeLook, EdgeLook>,
        band: EdgeRectangleProgram<NodeLook, EdgeLook>,
      },
      defaultEdgeType: "band",
      nodeProgramClasses: nodePrograms<NodeLook, EdgeLook>(),
      nodeReducer: (id, look) => nodeLook(id, look, this.theme, this.attention),
      edgeReducer: (id, look) => edgeLook(look, this.graph.extremities(id), this.theme, this.attention),
      defaultDrawNodeLabel: (context, data) => {
        labels.put(context, data);
      },
      defaultDrawNodeHover: (context, data) => {
        drawHover(context, data, this.theme);
      },
    });
    this.sigma.on("afterRender", () => {
      this.isStale = false;
      labels.draw();
    });
    moveRoughly(this.sigma);
    this.hulls = new Hulls(
      this.sigma,
      (id) => this.pointOf(id),
      () => this.theme,
    );
    this.layout = new ForceLayout(this.graph, () => {
      this.finish();
    });
    // the bars around the picture take more or less room as they fill
    new ResizeObserver(() => {
      this.sigma.resize();
      this.light(this.hovered);
    }).observe(container);
    new BoxSelection(container, (inside) => {
      events.selectMany(this.nodesIn(inside));
    });
    listenToPointer(this.sigma, {
      ...events,
      hover: (id) => {
        this.light(id);
      },
      lift: () => {
        this.layout.stop();
        // the picture would grow with what is dragged to its edge
        this.sigma.setCustomBBox(this.sigma.getBBox());
      },
      drag: (id, to) => {
        this.graph.mergeNodeAttributes(id, this.sigma.viewportToGraph(to));
      },
      drop: (id) => {
        this.pin(id, true);
        this.finish();
      },
    });
  }

  /** Keeps a node where it stands, or lets the layout have it again. */
  pin(id: string, isPinned: boolean): void {
    if (isPinned) this.pinned.add(id);
    else this.pinned.delete(id);
    if (this.graph.hasNode(id)) this.graph.setNodeAttribute(id, "fixed", isPinned);
    if (this.layoutName !== "force") this.keepFixed(id);
  }

  /** In a layout that computes its places, a pinned node keeps the place of the mouse. */
  private keepFixed(id: string): void {
    if (this.graph.hasNode(id)) {
      const { x, y } = this.graph.getNodeAttributes(id);
      this.positions.set(id, { x, y });
    }
  }

  /** Draws what is to be seen; what was there stays where it was. */
  update(visible: Visible, layout: LayoutName, communities: readonly Community[]): void {
    this.layout.stop();
    this.keepPositions();
    const isOther = layout !== this.layoutName;
    this.layoutName = layout;
    this.hulls.communities = communities;
    const { nodes, edges } = visible;
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
    for (const [id, node] of nodes) this.putNode(id, node, points.get(id) ?? { x: 0, y: 0 });
    for (const edge of edges.values()) this.putEdge(edge);
    this.attend(visible.marked);
    this.sigma.setCustomBBox(null);
    this.redraw(false);
    this.events.drawn(this.graph.order, this.graph.size);
    const lost = [...nodes.keys()].filter((id) => this.unsettled.has(id)).length;
    if (layout === "force" && lost > 0) this.layout.start(lost <= nodes.size / 4);
    else this.finish();
    if (isOther) this.fit();
  }

  /** Takes a difference that changes nothing else: new and changed nodes and edges, and those that are gone. */
  patch(
    nodes: readonly GraphNode[],
    edges: readonly GraphEdge[],
    gone: { readonly nodes: readonly string[]; readonly edges: readonly string[] },
  ): void {
    for (const id of gone.edges) if (this.graph.hasEdge(id)) this.graph.dropEdge(id);
    for (const id of gone.nodes) if (this.graph.hasNode(id)) this.graph.dropNode(id);
    const unknown = nodes.filter(({ id }) => !this.positions.has(id));
    const points = placeNodes(unknown, this.store, this.positions);
    for (const node of nodes)
      this.putNode(node.id, node, this.placeOf(node.id) ?? points.get(node.id) ?? { x: 0, y: 0 });
    for (const edge of edges)
      if (this.graph.hasNode(edge.from) && this.graph.hasNode(edge.to)) {
        this.putEdge(edge);
        for (const id of [edge.from, edge.to])
          this.graph.setNodeAttribute(
            id,
            "size",
            sizeOf(this.graph.getNodeAttribute(id, "type"), this.store.degree(id)),
          );
      }
    if (this.hovered !== undefined && !this.graph.hasNode(this.hovered)) this.light(undefined);
    this.events.drawn(this.graph.order, this.graph.size);
    this.events.settled();
  }

  private placeOf(id: string): Point | undefined {
    return this.graph.hasNode(id) ? this.graph.getNodeAttributes(id) : this.positions.get(id);
  }

  private putNode(id: string, { kind, name }: GraphNode, { x, y }: Point): void {
    const isPinned = this.pinned.has(id);
    const look = {
      x,
      y,
      size: sizeOf(kind, this.store.degree(id)),
      label: name,
      type: kind,
      fixed: isPinned,
    };
    if (this.graph.hasNode(id)) this.graph.mergeNodeAttributes(id, look);
    else this.graph.addNode(id, look);
    if (this.layoutName === "force") this.positions.set(id, { x, y });
  }

  private putEdge({ id, from, to, kind, weight }: GraphEdge): void {
    const look = {
      size: widthOf(weight),
      relation: kind,
      weight,
      type: this.isCrowded ? lineFor(weight) : "band",
    };
    if (this.graph.hasEdge(id)) this.graph.mergeEdgeAttributes(id, look);
    else this.graph.addEdgeWithKey(id, from, to, look);
  }

  private finish(): void {
    this.keepPositions();
    if (this.layoutName === "force") this.graph.forEachNode((id) => this.unsettled.delete(id));
    this.events.settled();
  }

  private keepPositions(): void {
    if (this.layoutName === "force")
      this.graph.forEachNode((id, { x, y }) => this.positions.set(id, { x, y }));
  }

  /** Where everything stands that a layout has put in its place; what the graph no longer has is forgotten. */
  savedPositions(): Record<string, readonly [number, number]> {
    for (const id of this.positions.keys())
      if (!this.store.nodes.has(id)) {
        this.positions.delete(id);
        this.unsettled.delete(id);
        this.pinned.delete(id);
      }
    const settled = [...this.positions].filter(([id]) => !this.unsettled.has(id));
    return Object.fromEntries(
      settled.map(([id, { x, y }]) => [id, [Math.round(x * 10) / 10, Math.round(y * 10) / 10]]),
    );
  }

  select(ids: ReadonlySet<string>): void {
    this.selected = ids;
    this.light(this.hovered);
  }

  private light(id: string | undefined): void {
    this.hovered = id !== undefined && this.graph.hasNode(id) ? id : undefined;
    this.attend(this.attention.marked);
    this.redraw(true);
  }

  /** Draws with the next frame; several changes until then cost one. Places are known when it is drawn. */
  private redraw(skipIndexation: boolean): void {
    this.isStale = true;
    this.sigma.refresh({ skipIndexation, schedule: true });
  }

  private whenDrawn(run: () => void): void {
    if (this.isStale) this.sigma.once("afterRender", run);
    else run();
  }

  private attend(marked: ReadonlySet<string>): void {
    const [only] = this.selected.size === 1 ? this.selected : [];
    const centre = this.hovered ?? only;
    const around = centre === undefined ? this.selected : [centre];
    const lit = new Set(around);
    for (const id of around) for (const other of this.store.neighbours(id)) lit.add(other);
    const named = new Set(this.hulls.communities.map(({ head }) => head));
    const { width, height } = this.sigma.getDimensions();
    const scale = scaleFor(this.graph.order, width, height);
    this.attention = { centre, lit, selected: this.selected, marked, named, scale };
  }

  /** Moves the camera to a node that is out of sight. */
  show(id: string): void {
    this.whenDrawn(() => {
      this.moveTo(id);
    });
  }

  private moveTo(id: string): void {
    const data = this.sigma.getNodeDisplayData(id);
    const point = this.pointOf(id);
    if (data === undefined || point === undefined) return;
    const { width, height } = this.sigma.getDimensions();
    const margin = 30;
    if (point.x > margin && point.x < width - margin && point.y > margin && point.y < height - margin) return;
    this.moveCamera({ x: data.x, y: data.y });
  }

  fit(): void {
    this.moveCamera({ x: 0.5, y: 0.5, ratio: 1, angle: 0 });
  }

  /** So near that the chosen nodes fill the picture. */
  fitTo(ids: Iterable<string>): void {
    this.whenDrawn(() => {
      this.frame([...ids]);
    });
  }

  private frame(ids: readonly string[]): void {
    const points = ids.flatMap((id) => this.sigma.getNodeDisplayData(id) ?? []);
    if (points.length === 0) return;
    const xs = points.map((one) => one.x);
    const ys = points.map((one) => one.y);
    const [left, right, bottom, top] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const ratio = Math.min(1, Math.max(0.08, (right - left) * 1.3, (top - bottom) * 1.3));
    this.moveCamera({ x: (left + right) / 2, y: (bottom + top) / 2, ratio });
  }

  /** Brings the neighbourhood of the chosen nodes near. */
  fitToSelection(): void {
    this.fitTo(this.attention.lit.size > 0 ? this.attention.lit : this.graph.nodes());
  }

  zoom(factor: number): void {
    const { ratio } = this.sigma.getCamera();
    this.sigma.getCamera().setState({ ratio: Math.min(6, Math.max(0.02, ratio * factor)) });
  }

  private moveCamera(target: { x?: number; y?: number; ratio?: number; angle?: number }): void {
    if (isCalm()) this.sigma.getCamera().setState(target);
    else void this.sigma.getCamera().animate(target, { duration: 300 });
  }

  get camera(): { x: number; y: number; ratio: number } {
    const { x, y, ratio } = this.sigma.getCamera().getState();
    return { x, y, ratio };
  }

  set camera(state: { x: number; y: number; ratio: number }) {
    this.sigma.getCamera().setState(state);
  }

  onCamera(run: () => void): void {
    this.sigma.getCamera().on("updated", run);
  }

  refreshTheme(): void {
    this.theme = readTheme();
    this.sigma.setSetting("labelColor", { color: this.theme.foreground });
    this.redraw(true);
  }

  /** True when nothing moves any more. */
  isSettled(): boolean {
    return !this.layout.isRunning;
  }

  /** Where a node stands in the picture, in CSS pixels. */
  pointOf(id: string): Point | undefined {
    if (!this.graph.hasNode(id)) return undefined;
    const { x, y } = this.graph.getNodeAttributes(id);
    return this.sigma.graphToViewport({ x, y });
  }

  private nodesIn(box: { left: number; right: number; top: number; bottom: number }): string[] {
    return this.graph.filterNodes((id) => {
      const point = this.pointOf(id);
      return (
        point !== undefined &&
        point.x >= box.left &&
        point.x <= box.right &&
        point.y >= box.top &&
        point.y <= box.bottom
      );
    });
  }

  /** What is seen now, for files; `isTransparent` leaves the background out. */
  drawing(isTransparent: boolean): Drawing {
    const { width, height } = this.sigma.getDimensions();
    const named = this.sigma.getNodeDisplayedLabels();
    const at = (id: string): Point => this.pointOf(id) ?? { x: 0, y: 0 };
    return {
      width,
      height,
      text: this.theme.foreground,
      background: isTransparent ? undefined : this.theme.background,
      font: getComputedStyle(document.body).fontFamily,
      hulls: this.hulls.outlines(),
      edges: this.graph.mapEdges((_, look, from, to) => {
        const shown = edgeLook(look, [from, to], this.theme, this.attention);
        return {
          from: at(from),
          to: at(to),
          size: this.sigma.scaleSize(shown.size),
          color: String(shown.color),
        };
      }),
      nodes: this.graph.mapNodes((id, look) => {
        const shown = nodeLook(id, look, this.theme, this.attention);
        const label = named.has(id) || shown.forceLabel === true ? shortened(shown.label ?? "") : undefined;
        return {
          ...at(id),
          kind: look.type,
          size: this.sigma.scaleSize(shown.size),
          color: String(shown.color),
          label,
        };
      }),
    };
  }
}
