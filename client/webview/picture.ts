/** The picture: sigma draws what is to be seen, the mouse asks questions of it. */
import Sigma from "sigma";
import { EdgeLineProgram, EdgeRectangleProgram } from "sigma/rendering";
import { entityKinds } from "../../protocol/kinds";
import { BoxSelection } from "./box-selection";
import type { Community } from "./communities";
import type { Point } from "./first-placement";
import type { GraphStore, Surroundings } from "./graph-store";
import { Hulls } from "./hulls";
import { drawHover, Labels, shortened } from "./labels";
import { edgeLook, nodeLook, scaleFor, type Attention, type EdgeLook, type NodeLook } from "./looks";
import { nodePrograms } from "./node-shapes";
import { farthest, nearest, PictureCamera } from "./picture-camera";
import type { Drawing } from "./picture-svg";
import { listenToPointer, type PointerEvents } from "./pointer";
import { moveRoughly } from "./rough-moves";
import type { Scene } from "./scene";
import { readTheme, type Theme } from "./theme";
import type { LayoutName } from "./view";
import type { Visible } from "./visible";

export interface PictureEvents extends Pick<PointerEvents, "select" | "selectEdge" | "open" | "menu"> {
  selectMany(ids: readonly string[]): void;
  drawn(nodes: number, edges: number): void;
}

const nobody: Attention = {
  centre: undefined,
  lit: new Set(),
  selected: new Set(),
  marked: new Set(),
  named: new Set(),
  scale: 1,
};

export class Picture {
  readonly camera: PictureCamera;
  private readonly sigma: Sigma<NodeLook, EdgeLook>;
  private readonly hulls: Hulls<NodeLook, EdgeLook>;
  private theme: Theme = readTheme();
  private hovered: string | undefined;
  private selected: ReadonlySet<string> = new Set();
  private attention: Attention = nobody;
  private isStale = false;

  constructor(
    container: HTMLElement,
    private readonly store: GraphStore,
    private readonly scene: Scene,
    private readonly events: PictureEvents,
  ) {
    const labels = new Labels(() => this.theme);
    this.sigma = new Sigma(scene.graph, container, {
      allowInvalidContainer: true,
      enableEdgeEvents: true,
      labelDensity: 1,
      labelGridCellSize: 90,
      labelRenderedSizeThreshold: 4.5,
      labelFont: getComputedStyle(document.body).fontFamily,
      labelSize: 12,
      labelColor: { color: this.theme.foreground },
      zIndex: true,
      minCameraRatio: nearest,
      maxCameraRatio: farthest,
      defaultNodeType: "talk",
      edgeProgramClasses: {
        line: EdgeLineProgram<NodeLook, EdgeLook>,
        band: EdgeRectangleProgram<NodeLook, EdgeLook>,
      },
      defaultEdgeType: "band",
      nodeProgramClasses: nodePrograms<NodeLook, EdgeLook>(),
      nodeReducer: (id, look) => nodeLook(id, look, this.theme, this.attention),
      edgeReducer: (id, look) => edgeLook(look, this.scene.graph.extremities(id), this.theme, this.attention),
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
    this.warmUp();
    moveRoughly(this.sigma);
    this.camera = new PictureCamera(this.sigma, (id) => this.pointOf(id));
    this.hulls = new Hulls(
      this.sigma,
      (id) => this.pointOf(id),
      () => this.theme,
    );
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
        this.scene.stop();
        // the picture would grow with what is dragged to its edge
        this.sigma.setCustomBBox(this.sigma.getBBox());
      },
      drag: (id, to) => {
        this.scene.move(id, this.sigma.viewportToGraph(to));
      },
      drop: (id) => {
        this.scene.pin(id, true);
      },
    });
  }

  /** Draws one of each kind of node and line and takes it away again: what is drawn the first time takes the graphics longest. */
  private warmUp(): void {
    const { graph } = this.scene;
    entityKinds.forEach((type, i) => {
      graph.addNode(type, { x: i, y: i % 2, size: 5, label: null, type });
    });
    for (const type of ["line", "band"] as const)
      graph.addEdge("talk", "tool", { size: 1, relation: "mentions", weight: 1, type });
    this.sigma.refresh();
    graph.clear();
    this.sigma.refresh();
  }

  /**
   * Draws what is to be seen; what was there stays where it was.
   * @param around what stands around it, where that is known without the copy of the graph
   */
  update(
    visible: Visible,
    layout: LayoutName,
    communities: readonly Community[],
    around?: Surroundings,
  ): void {
    const isOther = layout !== this.scene.layoutName;
    this.hulls.communities = communities;
    this.scene.show(visible, layout, around);
    if (this.hovered !== undefined && !this.scene.graph.hasNode(this.hovered)) this.hovered = undefined;
    this.attend(visible.marked);
    this.sigma.setCustomBBox(null);
    this.redraw(false);
    this.events.drawn(this.scene.graph.order, this.scene.graph.size);
    this.settleLater();
    if (isOther) this.camera.fit();
  }

  /** The layout begins when the picture is on the screen: both at once would take longer. */
  private settleLater(): void {
    const turn = ++this.turn;
    this.waits = true;
    this.whenDrawn(() => {
      requestAnimationFrame(() => {
        if (turn !== this.turn) return;
        this.waits = false;
        this.scene.settle();
      });
    });
  }

  private turn = 0;
  private waits = false;

  /** Takes a difference that changes nothing else. */
  patch(...difference: Parameters<Scene["patch"]>): void {
    this.scene.patch(...difference);
    if (this.hovered !== undefined && !this.scene.graph.hasNode(this.hovered)) this.light(undefined);
    this.events.drawn(this.scene.graph.order, this.scene.graph.size);
  }

  select(ids: ReadonlySet<string>): void {
    this.selected = ids;
    this.light(this.hovered);
  }

  private light(id: string | undefined): void {
    this.hovered = id !== undefined && this.scene.graph.hasNode(id) ? id : undefined;
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
    const scale = scaleFor(this.scene.area, width, height);
    this.attention = { centre, lit, selected: this.selected, marked, named, scale };
  }

  /** Moves the camera to a node that is out of sight. */
  show(id: string): void {
    this.whenDrawn(() => {
      this.camera.seek(id);
    });
  }

  /** Brings the neighbourhood of the chosen nodes near. */
  fitToSelection(): void {
    this.whenDrawn(() => {
      this.camera.frame(this.attention.lit.size > 0 ? [...this.attention.lit] : this.scene.graph.nodes());
    });
  }

  refreshTheme(): void {
    this.theme = readTheme();
    this.sigma.setSetting("labelColor", { color: this.theme.foreground });
    this.redraw(true);
  }

  /** True when nothing moves any more. */
  isSettled(): boolean {
    return !this.waits && !this.scene.layout.isRunning;
  }

  /** Where a node stands in the picture, in CSS pixels. */
  pointOf(id: string): Point | undefined {
    const place = this.scene.placeOf(id);
    return place === undefined ? undefined : this.sigma.graphToViewport({ x: place.x, y: place.y });
  }

  private nodesIn(box: { left: number; right: number; top: number; bottom: number }): string[] {
    return this.scene.graph.filterNodes((id) => {
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
      edges: this.scene.graph.mapEdges((_, look, from, to) => {
        const shown = edgeLook(look, [from, to], this.theme, this.attention);
        return {
          from: at(from),
          to: at(to),
          size: this.sigma.scaleSize(shown.size),
          color: String(shown.color),
        };
      }),
      nodes: this.scene.graph.mapNodes((id, look) => {
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
