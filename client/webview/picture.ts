/** The picture: sigma draws what the store shows, a worker lays it out, the mouse asks questions of it. */
import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import LayoutWorker from "graphology-layout-forceatlas2/worker";
import Sigma from "sigma";
import type { EntityKind } from "../../protocol/kinds";
import { placeNodes, type Point } from "./first-placement";
import type { GraphStore } from "./graph-store";
import { nodePrograms } from "./node-shapes";
import { readTheme, type Theme } from "./theme";

// type aliases, because sigma asks for an index signature, which interfaces have not
interface NodeLook {
  x: number;
  y: number;
  size: number;
  label: string | null;
  type: EntityKind;
}
interface EdgeLook {
  size: number;
}

export interface PictureEvents {
  select(id: string | undefined): void;
  selectEdge(id: string): void;
  open(id: string): void;
  settled(): void;
  drawn(nodes: number, edges: number): void;
}

/** The layout's worker runs at most this long, in milliseconds; then nothing moves and nothing burns. */
const longestLayout = 4_000;

export class Picture {
  private readonly graph = new Graph<NodeLook, EdgeLook>({ type: "directed", multi: true });
  private readonly sigma: Sigma<NodeLook, EdgeLook>;
  private readonly positions: Map<string, Point>;
  private theme: Theme = readTheme();
  private layout: LayoutWorker | undefined;
  private stopTimer: ReturnType<typeof setTimeout> | undefined;
  private hovered: string | undefined;
  private selected: string | undefined;
  private lit = new Set<string>();
  /** Nodes that stand where they were put at first, and that no layout has moved to their place yet. */
  private readonly unsettled = new Set<string>();

  constructor(
    container: HTMLElement,
    private readonly store: GraphStore,
    private readonly events: PictureEvents,
    positions: ReadonlyMap<string, Point>,
  ) {
    this.positions = new Map(positions);
    this.sigma = new Sigma(this.graph, container, {
      allowInvalidContainer: true,
      enableEdgeEvents: true,
      labelDensity: 0.6,
      labelGridCellSize: 110,
      labelRenderedSizeThreshold: 5,
      labelFont: getComputedStyle(document.body).fontFamily,
      labelSize: 12,
      labelColor: { color: this.theme.foreground },
      zIndex: true,
      minCameraRatio: 0.02,
      maxCameraRatio: 6,
      defaultNodeType: "talk",
      nodeProgramClasses: nodePrograms<NodeLook, EdgeLook>(),
      nodeReducer: (id, look) => this.nodeLook(id, look),
      edgeReducer: (id, look) => this.edgeLook(id, look),
      defaultDrawNodeHover: (context, data) => {
        this.drawHover(context, data);
      },
    });
    this.sigma.on("enterNode", ({ node }) => {
      this.light(node);
    });
    this.sigma.on("leaveNode", () => {
      this.light(undefined);
    });
    this.sigma.on("clickNode", ({ node }) => {
      events.select(node);
    });
    this.sigma.on("doubleClickNode", (event) => {
      event.preventSigmaDefault();
      events.open(event.node);
    });
    this.sigma.on("clickEdge", ({ edge }) => {
      events.selectEdge(edge);
    });
    this.sigma.on("clickStage", () => {
      events.select(undefined);
    });
  }

  /** Draws what the store shows now; what was there stays where it was. */
  update(): void {
    this.stopLayout();
    this.keepPositions();
    const { nodes, edges } = this.store.visible();
    this.graph.forEachEdge((id) => {
      if (!edges.has(id)) this.graph.dropEdge(id);
    });
    this.graph.forEachNode((id) => {
      if (!nodes.has(id)) this.graph.dropNode(id);
    });
    for (const id of nodes.keys()) if (!this.positions.has(id)) this.unsettled.add(id);
    const unplaced = [...nodes.keys()].filter((id) => this.unsettled.has(id)).length;
    if (this.selected !== undefined && !this.store.nodes.has(this.selected)) this.selected = undefined;
    if (this.hovered !== undefined && !nodes.has(this.hovered)) this.light(undefined);
    const points = placeNodes(nodes.values(), this.store, this.positions);
    for (const [id, { kind, name }] of nodes) {
      const point = points.get(id) ?? { x: 0, y: 0 };
      const look = { ...point, size: sizeOf(kind, this.store.degree(id)), label: name, type: kind };
      if (this.graph.hasNode(id)) this.graph.mergeNodeAttributes(id, look);
      else this.graph.addNode(id, look);
      this.positions.set(id, point);
    }
    for (const [id, { from, to, weight }] of edges) {
      const look = { size: Math.min(4, 0.7 + Math.log2(weight) * 0.6) };
      if (this.graph.hasEdge(id)) this.graph.mergeEdgeAttributes(id, look);
      else this.graph.addEdgeWithKey(id, from, to, look);
    }
    this.sigma.refresh();
    this.events.drawn(this.graph.order, this.graph.size);
    if (unplaced > 0) this.startLayout(unplaced > nodes.size / 4 ? longestLayout : 700);
    else this.events.settled();
  }

  private startLayout(milliseconds: number): void {
    const settings = {
      ...forceAtlas2.inferSettings(this.graph),
      barnesHutOptimize: this.graph.order > 400,
      gravity: 0.6,
      scalingRatio: 12,
      slowDown: 4,
      adjustSizes: false,
    };
    if (this.graph.order < 2) {
      this.finish();
      return;
    }
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
      forceAtlas2.assign(this.graph, {
        iterations: Math.max(40, Math.min(300, Math.round(200_000 / this.graph.order))),
        settings,
      });
      this.finish();
      return;
    }
    this.layout = new LayoutWorker(this.graph, { settings });
    this.layout.start();
    this.stopTimer = setTimeout(() => {
      this.stopLayout();
      this.finish();
    }, milliseconds);
  }

  private stopLayout(): void {
    clearTimeout(this.stopTimer);
    this.layout?.kill();
    this.layout = undefined;
  }

  private finish(): void {
    this.keepPositions();
    this.graph.forEachNode((id) => this.unsettled.delete(id));
    this.events.settled();
  }

  private keepPositions(): void {
    this.graph.forEachNode((id, { x, y }) => this.positions.set(id, { x, y }));
  }

  /** Where everything stands that a layout has put in its place; what the graph no longer has is forgotten. */
  savedPositions(): Record<string, readonly [number, number]> {
    for (const id of this.positions.keys())
      if (!this.store.nodes.has(id)) {
        this.positions.delete(id);
        this.unsettled.delete(id);
      }
    const settled = [...this.positions].filter(([id]) => !this.unsettled.has(id));
    return Object.fromEntries(
      settled.map(([id, { x, y }]) => [id, [Math.round(x * 10) / 10, Math.round(y * 10) / 10]]),
    );
  }

  select(id: string | undefined): void {
    this.selected = id;
    this.light(this.hovered);
  }

  private light(id: string | undefined): void {
    this.hovered = id;
    const centre = id ?? this.selected;
    this.lit = centre === undefined ? new Set() : this.store.neighbours(centre).add(centre);
    this.sigma.refresh({ skipIndexation: true });
  }

  /** Moves the camera to a node that is out of sight. */
  show(id: string): void {
    const data = this.sigma.getNodeDisplayData(id);
    const point = this.pointOf(id);
    if (data === undefined || point === undefined) return;
    const { width, height } = this.sigma.getDimensions();
    const margin = 30;
    if (point.x > margin && point.x < width - margin && point.y > margin && point.y < height - margin) return;
    const animate = !matchMedia("(prefers-reduced-motion: reduce)").matches;
    const target = { x: data.x, y: data.y };
    if (animate) void this.sigma.getCamera().animate(target, { duration: 300 });
    else this.sigma.getCamera().setState(target);
  }

  fit(): void {
    void this.sigma.getCamera().animatedReset({ duration: 300 });
  }

  zoom(factor: number): void {
    const camera = this.sigma.getCamera();
    camera.setState({ ratio: Math.min(6, Math.max(0.02, camera.ratio * factor)) });
  }

  refreshTheme(): void {
    this.theme = readTheme();
    this.sigma.setSetting("labelColor", { color: this.theme.foreground });
    this.sigma.refresh({ skipIndexation: true });
  }

  /** True when nothing moves any more. */
  isSettled(): boolean {
    return this.layout === undefined;
  }

  /** Where a node stands in the picture, in CSS pixels; for tests that click it. */
  pointOf(id: string): Point | undefined {
    if (!this.graph.hasNode(id)) return undefined;
    const { x, y } = this.graph.getNodeAttributes(id);
    return this.sigma.graphToViewport({ x, y });
  }

  private nodeLook(id: string, look: NodeLook): Partial<NodeLook> & Record<string, unknown> {
    const isLit = this.lit.size === 0 || this.lit.has(id);
    return {
      ...look,
      color: isLit ? this.theme.kinds[look.type] : this.theme.dimmed,
      label: isLit ? look.label : null,
      zIndex: isLit ? 1 : 0,
      highlighted: id === this.selected,
      forceLabel: this.lit.size > 0 && this.lit.size < 40 && isLit,
    };
  }

  private edgeLook(id: string, look: EdgeLook): Partial<EdgeLook> & Record<string, unknown> {
    const centre = this.hovered ?? this.selected;
    if (centre === undefined) return { ...look, color: this.theme.edge };
    const isLit = this.graph.hasExtremity(id, centre);
    return {
      ...look,
      color: isLit ? this.theme.highlight : this.theme.dimmed,
      zIndex: isLit ? 1 : 0,
      size: isLit ? look.size + 0.5 : look.size,
    };
  }

  private drawHover(
    context: CanvasRenderingContext2D,
    data: { x: number; y: number; size: number; label?: string | null },
  ): void {
    if (data.label === null || data.label === undefined) return;
    context.font = `600 12px ${getComputedStyle(document.body).fontFamily}`;
    const width = context.measureText(data.label).width + 12;
    context.fillStyle = this.theme.background;
    context.strokeStyle = this.theme.highlight;
    context.beginPath();
    context.roundRect(data.x + data.size + 2, data.y - 11, width, 22, 4);
    context.fill();
    context.stroke();
    context.beginPath();
    context.arc(data.x, data.y, data.size + 2, 0, 2 * Math.PI);
    context.stroke();
    context.fillStyle = this.theme.foreground;
    context.fillText(data.label, data.x + data.size + 8, data.y + 4);
  }
}

const sizeOf = (kind: EntityKind, degree: number): number =>
  (kind === "event" ? 7 : 3.5) + Math.min(12, Math.sqrt(degree) * 1.6);
