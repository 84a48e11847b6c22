/** The layout by force: ForceAtlas2 moves the nodes of a graph until they have settled. */
import type Graph from "graphology";
import type { Attributes } from "graphology-types";
import forceAtlas2, { type ForceAtlas2Settings } from "graphology-layout-forceatlas2";
import LayoutWorker from "graphology-layout-forceatlas2/worker";
import type { Point } from "./first-placement";

/** The layout's worker runs at most this long, in milliseconds; then nothing moves and nothing burns. */
const longest = 4_000;
/** What a few new nodes among many settled ones are given. */
const shortest = 700;

/** ForceAtlas2, in a worker, until it has settled; at once and without motion where somebody asked for less of it. */
export class ForceLayout {
  private worker: LayoutWorker | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param finished called when nothing moves any more */
  constructor(
    private readonly graph: Graph<Attributes & Point>,
    private readonly finished: () => void,
  ) {}

  get isRunning(): boolean {
    return this.worker !== undefined;
  }

  /** @param few whether only some nodes look for their place, among others that have theirs */
  start(few: boolean): void {
    this.stop();
    const { order } = this.graph;
    if (order < 2) {
      this.finished();
      return;
    }
    const settings: ForceAtlas2Settings = {
      ...forceAtlas2.inferSettings(this.graph),
      barnesHutOptimize: order > 400,
      gravity: 0.6,
      scalingRatio: 12,
      slowDown: 4,
      adjustSizes: false,
    };
    if (isCalm()) {
      const iterations = Math.max(40, Math.min(300, Math.round(200_000 / order)));
      forceAtlas2.assign(this.graph, { iterations, settings });
      this.finished();
      return;
    }
    this.worker = new LayoutWorker(this.graph, { settings });
    this.worker.start();
    this.timer = setTimeout(
      () => {
        this.stop();
        this.finished();
      },
      few ? shortest : longest,
    );
  }

  stop(): void {
    clearTimeout(this.timer);
    this.worker?.kill();
    this.worker = undefined;
  }
}

/** Whether the reader asked for less motion. */
export const isCalm = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;
