/** Where nodes stand in layouts that nothing moves: by event over time, by kind in columns, in a circle. */
import { entityKinds } from "../../protocol/kinds";
import type { GraphNode } from "../../protocol/graph";
import type { Point } from "./first-placement";
import type { GraphStore } from "./graph-store";
import type { LayoutName } from "./view";

/** Positions of a layout that nothing moves. Deterministic. */
export function fixedLayout(
  name: Exclude<LayoutName, "force">,
  nodes: ReadonlyMap<string, GraphNode>,
  store: GraphStore,
): Map<string, Point> {
  if (name === "time") return overTime(nodes, store);
  if (name === "columns") return inColumns(nodes, store);
  return inCircle(nodes, store);
}

/** Neighbours in the circle are of one kind, the most connected first. */
function inCircle(nodes: ReadonlyMap<string, GraphNode>, store: GraphStore): Map<string, Point> {
  const ids = [...nodes.keys()].sort(byKind(nodes, store));
  const radius = 20 + ids.length * 3;
  return new Map(
    ids.map((id, i) => {
      const angle = (2 * Math.PI * i) / ids.length;
      return [id, { x: Math.cos(angle) * radius, y: Math.sin(angle) * radius }];
    }),
  );
}

const byKind =
  (nodes: ReadonlyMap<string, GraphNode>, store: GraphStore) =>
  (a: string, b: string): number =>
    entityKinds.indexOf(nodes.get(a)?.kind ?? "talk") - entityKinds.indexOf(nodes.get(b)?.kind ?? "talk") ||
    store.degree(b) - store.degree(a) ||
    (a < b ? -1 : 1);

/** How many stand below each other before a column begins a second one. */
const columnHeight = 60;
const columnWidth = 60;
const rowHeight = 14;

/** One column for each kind: companies, their speakers, the talks, what they mention, and where. */
function inColumns(nodes: ReadonlyMap<string, GraphNode>, store: GraphStore): Map<string, Point> {
  const placed = new Map<string, Point>();
  let x = 0;
  for (const kind of ["company", "speaker", "talk", "tool", "event"] as const) {
    const ids = [...nodes].flatMap(([id, node]) => (node.kind === kind ? [id] : []));
    ids.sort((a, b) => store.degree(b) - store.degree(a) || (a < b ? -1 : 1));
    const height = Math.max(columnHeight, Math.ceil(Math.sqrt(ids.length) * 4));
    ids.forEach((id, i) => {
      const inColumn = Math.min(height, ids.length - Math.floor(i / height) * height);
      placed.set(id, {
        x: x + Math.floor(i / height) * columnWidth,
        y: ((inColumn - 1) / 2 - (i % height)) * rowHeight,
      });
    });
    x += (Math.floor(Math.max(0, ids.length - 1) / height) + 1) * columnWidth + columnWidth * 2;
  }
  return placed;
}

/** How much room each further node of a group takes. */
const spread = 10;
/** Points around a centre, each at the same distance from the next ones: the pattern of a sunflower. */
const around = ({ x, y }: Point, i: number): Point => ({
  x: x + Math.cos(i * 2.399963) * spread * Math.sqrt(i),
  y: y + Math.sin(i * 2.399963) * spread * Math.sqrt(i),
});

/** Events from left to right by year with their talks around them; tools below, companies above, speakers beside. */
function overTime(nodes: ReadonlyMap<string, GraphNode>, store: GraphStore): Map<string, Point> {
  const placed = new Map<string, Point>();
  const events = store.events().filter(({ id }) => nodes.has(id));
  const talksOf = (id: string): string[] => [...store.neighbours(id)].filter((one) => nodes.has(one)).sort();
  const largest = Math.max(1, ...events.map(({ id }) => talksOf(id).length));
  const step = 60 + spread * Math.sqrt(largest) * 2.6;
  const years = [...new Set(events.map((one) => one.year ?? 0))].sort((a, b) => a - b);
  const inYear = new Map<number, number>();
  for (const { id, year = 0 } of events) {
    const nth = inYear.get(year) ?? 0;
    inYear.set(year, nth + 1);
    const row = (nth % 2 === 0 ? 1 : -1) * Math.ceil(nth / 2);
    const centre = { x: years.indexOf(year) * step * 1.5, y: row * step * 2 };
    placed.set(id, centre);
    talksOf(id).forEach((talk, i) => {
      if (!placed.has(talk)) placed.set(talk, around(centre, i + 2));
    });
  }
  const lanes = { speaker: 0.35, tool: -0.8, company: 0.8, talk: 0, event: 0 };
  const crowds = new Map<string, number>();
  for (const kind of ["speaker", "tool", "company", "talk"] as const)
    for (const [id, node] of nodes) {
      if (node.kind !== kind || placed.has(id)) continue;
      const near = [...store.neighbours(id)].flatMap((other) => placed.get(other) ?? []);
      const middle = near.length === 0 ? { x: -step, y: 0 } : meanOf(near);
      const cell = {
        x: Math.round(middle.x / step / 0.75) * step * 0.75,
        y: Math.round(middle.y / step) * step,
      };
      const crowd = `${kind} ${String(cell.x)} ${String(cell.y)}`;
      const nth = crowds.get(crowd) ?? 0;
      crowds.set(crowd, nth + 1);
      placed.set(id, around({ x: cell.x, y: cell.y + lanes[kind] * step }, nth));
    }
  return placed;
}

const meanOf = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, one) => sum + one.x, 0) / points.length,
  y: points.reduce((sum, one) => sum + one.y, 0) / points.length,
});
