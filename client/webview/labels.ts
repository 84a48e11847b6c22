/** Names beside nodes, none over another: the forced ones first, then the larger ones, and of the rest those that find room. */
import type { Theme } from "./theme";

interface Label {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
  readonly isForced: boolean;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Longer names are cut; the card has them whole. */
const longest = 44;
const height = 15;

export const shortened = (name: string): string =>
  name.length > longest ? `${name.slice(0, longest - 1).trimEnd()}…` : name;

export class Labels {
  private waiting: { readonly context: CanvasRenderingContext2D; readonly label: Label }[] = [];

  constructor(private readonly theme: () => Theme) {}

  /** What sigma wants drawn; it is, when all of the frame's labels are known. */
  put(
    context: CanvasRenderingContext2D,
    data: { x: number; y: number; size: number; label?: string | null; forceLabel?: boolean },
  ): void {
    const { x, y, size, label, forceLabel } = data;
    if (label === null || label === undefined || label === "") return;
    this.waiting.push({
      context,
      label: { x, y, size, text: shortened(label), isForced: forceLabel === true },
    });
  }

  /** Draws what was put since the last frame, as far as there is room. */
  draw(): void {
    const placed: Box[] = [];
    const { background, foreground } = this.theme();
    const font = `12px ${getComputedStyle(document.body).fontFamily}`;
    const inOrder = this.waiting.sort(
      ({ label: a }, { label: b }) => Number(b.isForced) - Number(a.isForced) || b.size - a.size,
    );
    for (const { context, label } of inOrder) {
      context.font = font;
      const left = label.x + label.size + 3;
      const top = label.y - height / 2;
      const box = { left, right: left + context.measureText(label.text).width, top, bottom: top + height };
      if (placed.some((other) => overlap(other, box))) continue;
      placed.push(box);
      context.lineJoin = "round";
      context.lineWidth = 3;
      context.strokeStyle = background;
      context.strokeText(label.text, left, label.y + 4);
      context.fillStyle = foreground;
      context.fillText(label.text, left, label.y + 4);
    }
    this.waiting = [];
  }
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The name of the node under the mouse or of a chosen one: whole, in a frame, with a ring around the node. */
export function drawHover(
  context: CanvasRenderingContext2D,
  data: { x: number; y: number; size: number; label?: string | null },
  { background, foreground, highlight }: Theme,
): void {
  context.strokeStyle = highlight;
  context.beginPath();
  context.arc(data.x, data.y, data.size + 2, 0, 2 * Math.PI);
  context.stroke();
  if (data.label === null || data.label === undefined) return;
  context.font = `600 12px ${getComputedStyle(document.body).fontFamily}`;
  const width = context.measureText(data.label).width + 12;
  context.fillStyle = background;
  context.beginPath();
  context.roundRect(data.x + data.size + 2, data.y - 11, width, 22, 4);
  context.fill();
  context.stroke();
  context.fillStyle = foreground;
  context.fillText(data.label, data.x + data.size + 8, data.y + 4);
}
