/** Soft outlines around communities, on a canvas of their own behind the edges. */
import type Sigma from "sigma";
import type { Attributes } from "graphology-types";
import { entityKinds } from "../../protocol/kinds";
import { outlineOf, type Community } from "./communities";
import type { Point } from "./first-placement";
import type { Theme } from "./theme";

export interface Outline {
  readonly points: readonly Point[];
  readonly color: string;
}

export class Hulls<N extends Attributes, E extends Attributes> {
  communities: readonly Community[] = [];
  private readonly canvas: HTMLCanvasElement;

  constructor(
    private readonly sigma: Sigma<N, E>,
    private readonly pointOf: (id: string) => Point | undefined,
    private readonly theme: () => Theme,
  ) {
    this.canvas = sigma.createCanvas("hulls", { beforeLayer: "edges" });
    sigma.on("afterRender", () => {
      this.draw();
    });
  }

  /** In CSS pixels of the picture. */
  outlines(): Outline[] {
    return this.communities.flatMap(({ members }, i) => {
      const points = outlineOf(members.flatMap((id) => this.pointOf(id) ?? []));
      const kind = entityKinds[i % entityKinds.length] ?? "talk";
      return points === undefined ? [] : [{ points, color: this.theme().kinds[kind] }];
    });
  }

  private draw(): void {
    const context = this.canvas.getContext("2d");
    if (context === null) return;
    const { width, height } = this.sigma.getDimensions();
    const ratio = devicePixelRatio;
    const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (this.canvas.width !== wide || this.canvas.height !== high)
      [this.canvas.width, this.canvas.height] = [wide, high];
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    context.lineJoin = "round";
    context.lineWidth = 24;
    for (const { points, color } of this.outlines()) {
      context.beginPath();
      for (const { x, y } of points) context.lineTo(x, y);
      context.closePath();
      // the canvas as a whole is nearly transparent, so that edge and inside are one
      context.fillStyle = context.strokeStyle = color;
      context.fill();
      context.stroke();
    }
  }
}
