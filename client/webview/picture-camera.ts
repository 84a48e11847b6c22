/** Where one looks at the picture from: moved by the controls, kept over reloads. */
import type Sigma from "sigma";
import type { Point } from "./first-placement";
import { isCalm } from "./force-layout";
import type { EdgeLook, NodeLook } from "./looks";

/** In sigma's framed coordinates, where the whole picture is 0 to 1; a smaller ratio is nearer. */
export interface CameraPlace {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

export const nearest = 0.02;
export const farthest = 6;
/** How near a few nodes are brought at most. */
const nearestFrame = 0.08;
/** Room around what is framed. */
const roomy = 1.3;
/** How far from the picture's edge a node is in sight, in CSS pixels. */
const margin = 30;
/** How long the camera is on its way, in milliseconds. */
const journey = 300;

export class PictureCamera {
  /** @param pointOf where a node stands in the picture, in CSS pixels */
  constructor(
    private readonly sigma: Sigma<NodeLook, EdgeLook>,
    private readonly pointOf: (id: string) => Point | undefined,
  ) {}

  get place(): CameraPlace {
    const { x, y, ratio } = this.sigma.getCamera().getState();
    return { x, y, ratio };
  }

  set place(place: CameraPlace) {
    this.sigma.getCamera().setState(place);
  }

  onMove(run: () => void): void {
    this.sigma.getCamera().on("updated", run);
  }

  zoom(factor: number): void {
    const { ratio } = this.place;
    this.sigma.getCamera().setState({ ratio: Math.min(farthest, Math.max(nearest, ratio * factor)) });
  }

  /** Shows the whole picture. */
  fit(): void {
    this.move({ x: 0.5, y: 0.5, ratio: 1, angle: 0 });
  }

  /** Goes to a node that is out of sight. */
  seek(id: string): void {
    const data = this.sigma.getNodeDisplayData(id);
    const point = this.pointOf(id);
    if (data === undefined || point === undefined) return;
    const { width, height } = this.sigma.getDimensions();
    const isInSight =
      point.x > margin && point.x < width - margin && point.y > margin && point.y < height - margin;
    if (!isInSight) this.move({ x: data.x, y: data.y });
  }

  /** So near that these nodes fill the picture. */
  frame(ids: readonly string[]): void {
    const points = ids.flatMap((id) => this.sigma.getNodeDisplayData(id) ?? []);
    if (points.length === 0) return;
    const xs = points.map((one) => one.x);
    const ys = points.map((one) => one.y);
    const [left, right, bottom, top] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const ratio = Math.min(1, Math.max(nearestFrame, (right - left) * roomy, (top - bottom) * roomy));
    this.move({ x: (left + right) / 2, y: (bottom + top) / 2, ratio });
  }

  private move(target: Partial<CameraPlace> & { readonly angle?: number }): void {
    if (isCalm()) this.sigma.getCamera().setState(target);
    else void this.sigma.getCamera().animate(target, { duration: journey });
  }
}
