/** Where nodes begin before the layout moves them: events on a circle, all else beside what it belongs to. */
import type { GraphNode } from "../../protocol/graph";
import type { Surroundings } from "./graph-store";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Deterministic: the same graph begins at the same places. Known positions are kept. */
export function placeNodes(
  nodes: Iterable<GraphNode>,
  around: Surroundings,
  known: ReadonlyMap<string, Point>,
): Map<string, Point> {
  const list = [...nodes];
  const placed = new Map<string, Point>();
  for (const { id } of list) {
    const point = known.get(id);
    if (point !== undefined) placed.set(id, point);
  }
  const events = list
    .filter((node) => node.kind === "event")
    .sort((a, b) => (a.year ?? 0) - (b.year ?? 0) || (a.id < b.id ? -1 : 1));
  const radius = 40 + Math.sqrt(list.length) * 12;
  events.forEach(({ id }, i) => {
    const angle = (2 * Math.PI * i) / Math.max(1, events.length);
    if (!placed.has(id)) placed.set(id, { x: Math.cos(angle) * radius, y: Math.sin(angle) * radius });
  });
  const order = ["talk", "speaker", "company", "tool"];
  const rest = list
    .filter((node) => node.kind !== "event")
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || (a.id < b.id ? -1 : 1));
  for (const { id } of rest) {
    if (placed.has(id)) continue;
    const near = placedNear(id, around, (other) => placed.get(other) ?? known.get(other));
    const centre = near.length === 0 ? { x: 0, y: 0 } : mean(near);
    const spread = near.length === 0 ? radius : 18;
    placed.set(id, {
      x: centre.x + (noise(id) - 0.5) * 2 * spread,
      y: centre.y + (noise(`${id}y`) - 0.5) * 2 * spread,
    });
  }
  return placed;
}

/** Enough neighbours to say where something belongs; hubs have thousands. */
const enough = 24;

function placedNear(
  id: string,
  around: Surroundings,
  placeOf: (id: string) => Point | undefined,
): readonly Point[] {
  const near: Point[] = [];
  around.someNeighbour(id, (other) => {
    const point = placeOf(other);
    return point !== undefined && near.push(point) === enough;
  });
  return near;
}

const mean = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, one) => sum + one.x, 0) / points.length,
  y: points.reduce((sum, one) => sum + one.y, 0) / points.length,
});

/** A number from 0 to 1 that depends on the text alone. */
function noise(text: string): number {
  let hash = 2166136261;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return ((hash >>> 0) % 10_007) / 10_007;
}
