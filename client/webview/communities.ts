/** Communities: entities that hang together more than with the rest, found by Louvain's method, and the outlines around them. */
import Graph from "graphology";
import louvain from "graphology-communities-louvain";
import { polygonHull } from "d3-polygon";
import type { Point } from "./first-placement";
import type { Visible } from "./visible";

export interface Community {
  readonly members: readonly string[];
  /** The entity that most of the others hang together with. */
  readonly head: string;
}

/** Smaller ones are no community. */
const smallest = 4;
/** More outlines than this say nothing. */
const most = 24;

/** The largest communities of what is seen, the largest first. The same graph gives the same communities. */
export function findCommunities({ nodes, edges }: Visible): Community[] {
  const graph = new Graph({ type: "undirected" });
  for (const id of nodes.keys()) graph.addNode(id);
  for (const { from, to, weight } of edges.values()) {
    if (from === to) continue;
    if (graph.hasEdge(from, to))
      graph.updateEdgeAttribute(from, to, "weight", (sum) => (sum as number) + weight);
    else graph.addEdge(from, to, { weight });
  }
  if (graph.size === 0) return [];
  const groups = new Map<number, string[]>();
  for (const [id, group] of Object.entries(louvain(graph, { rng: seeded(), getEdgeWeight: "weight" })))
    groups.set(group, [...(groups.get(group) ?? []), id]);
  return [...groups.values()]
    .filter((members) => members.length >= smallest)
    .sort((a, b) => b.length - a.length)
    .slice(0, most)
    .map((members) => ({ members, head: headOf(graph, members, nodes) }));
}

/** An event or a tool names a community better than one talk. */
function headOf(graph: Graph, members: readonly string[], nodes: Visible["nodes"]): string {
  const rank = (id: string): number => graph.degree(id) * (nodes.get(id)?.kind === "talk" ? 0.3 : 1);
  return members.reduce((best, id) => (rank(id) > rank(best) ? id : best), members[0] ?? "");
}

/** Numbers from 0 to 1 that look like chance and are always the same. */
function seeded(): () => number {
  let state = 42;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** The outline around points, `undefined` for fewer than three. */
export const outlineOf = (points: readonly Point[]): Point[] | undefined =>
  polygonHull(points.map(({ x, y }) => [x, y]))?.map(([x, y]) => ({ x, y }));
