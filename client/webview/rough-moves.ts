/**
 * Where drawing is slow (a large picture, a machine that draws in software), the camera moves what was drawn last, as a whole; it is
 * drawn anew as soon as the camera rests. Where drawing is quick, nothing of this happens.
 */
import type Sigma from "sigma";
import type { Attributes } from "graphology-types";
import type { CameraState } from "sigma/types";

/** A picture that takes longer than this, in milliseconds from one frame to the next, is slow. */
const slow = 22;
/** The camera rests when it has not moved for so long, in milliseconds. */
const rest = 140;

export function moveRoughly<N extends Attributes, E extends Attributes>(sigma: Sigma<N, E>): void {
  const camera = sigma.getCamera();
  const draw = sigma.scheduleRender.bind(sigma);
  let drawn: CameraState = camera.getState();
  let cost = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  sigma.on("beforeRender", () => {
    clearTimeout(timer);
    drawn = camera.getState();
    const began = performance.now();
    // what a frame costs shows in when the next one comes, since the graphics run beside the script
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        cost = (performance.now() - began) / 2;
      }),
    );
    place(sigma, "");
  });
  // sigma asks for this at each step of the camera, and whenever else something is to be drawn
  sigma.scheduleRender = () => {
    const now = camera.getState();
    const isMoved = now.x !== drawn.x || now.y !== drawn.y || now.ratio !== drawn.ratio;
    if (cost < slow || !isMoved) return draw();
    clearTimeout(timer);
    timer = setTimeout(draw, rest);
    place(sigma, transformFrom(sigma, drawn, now));
    return sigma;
  };
}

/** Layers that show nothing while the picture moves. */
const empty: readonly string[] = ["edgeLabels", "hovers", "hoverNodes"];

/** The mouse's layer stays: it tells places of the page. */
function place<N extends Attributes, E extends Attributes>(sigma: Sigma<N, E>, transform: string): void {
  for (const [name, canvas] of Object.entries(sigma.getCanvases()))
    if (name !== "mouse" && canvas.style.transform !== transform) {
      canvas.style.transform = transform;
      canvas.hidden = transform !== "" && empty.includes(name);
    }
}

/** What makes a picture drawn from one camera look as from another. */
function transformFrom<N extends Attributes, E extends Attributes>(
  sigma: Sigma<N, E>,
  from: CameraState,
  to: CameraState,
): string {
  const centre = { x: 0.5, y: 0.5 };
  const before = sigma.framedGraphToViewport(centre, { cameraState: from });
  const now = sigma.framedGraphToViewport(centre, { cameraState: to });
  const scale = from.ratio / to.ratio;
  // whole pixels are copied, all else is computed
  const [x, y] = [Math.round(now.x - before.x * scale), Math.round(now.y - before.y * scale)];
  return `translate(${String(x)}px, ${String(y)}px)${scale === 1 ? "" : ` scale(${String(scale)})`}`;
}
