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
      const { width } = context.measureText(label.text);
      const left = beside(context, label, width, 3);
      const top = label.y - height / 2;
      // a frame is drawn around the chosen ones
      const room = label.isForced ? frame : 0;
      const box = {
        left: left - room,
        right: left + width + room,
        top: top - room,
        bottom: top + height + room,
      };
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

/** In pixels around a name in a frame. */
const frame = 6;

/** Where a name begins: to the right of its node, and to the left where the picture ends. */
function beside(
  { canvas }: CanvasRenderingContext2D,
  { x, size }: { readonly x: number; readonly size: number },
  width: number,
  gap: number,
): number {
  const right = x + size + gap;
  const left = x - size - gap - width;
  return right + width > canvas.clientWidth && left >= 0 ? left : right;
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
  const left = beside(context, data, width, 2);
  context.roundRect(left, data.y - 11, width, 22, 4);
  context.fill();
  context.stroke();
  context.fillStyle = foreground;
  context.fillText(data.label, left + 6, data.y + 4);
}
