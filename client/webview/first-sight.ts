/**
 * What is seen first of a large graph: its backbone, chosen from the columns in which it came, before anything else is made of
 * them. It is what `visible` makes of the same graph.
 */
import type { GraphEdge, GraphNode } from "../../protocol/graph";
import { entityKinds } from "../../protocol/kinds";
import { entityAt, relationAt, relationWidth, type PackedGraph } from "../../protocol/packed-graph";
import type { Surroundings } from "./graph-store";
import type { PanelState } from "./view";
import { backboneSize, edgesPerNode, rooms, type Visible } from "./visible";

export interface FirstSight {
  readonly visible: Visible;
  readonly surroundings: Surroundings;
}

/** Whether a graph is seen so: all of it, unfiltered, and too large to be read. */
export const hasFirstSight = (
  { view, filters, layout, everything, communities }: PanelState,
  { ids }: PackedGraph,
): boolean =>
  view.kind === "all" &&
  layout === "force" &&
  !everything &&
  !communities &&
  ids.length > backboneSize &&
  filters.hiddenKinds.length + filters.hiddenRelations.length === 0 &&
  filters.weight <= 1 &&
  filters.event === undefined &&
  filters.years === undefined &&
  filters.text.trim() === "";

export function firstSight(graph: PackedGraph): FirstSight {
  const counts = count(graph);
  const kept = backboneOf(graph, counts);
  const nodes = new Map<string, GraphNode>();
  const total = graph.ids.length;
  for (let i = 0; i < total; i++) {
    const node = kept[i] === 1 ? entityAt(graph, i) : undefined;
    if (node !== undefined) nodes.set(node.id, node);
  }
  const among = relationsAmong(graph, kept);
  const edges = new Map<string, GraphEdge>();
  for (const at of strongest(graph, among, nodes.size * edgesPerNode)) {
    const edge = relationAt(graph, at);
    if (edge !== undefined) edges.set(edge.id, edge);
  }
  return {
    visible: { nodes, edges, total, wanted: total, marked: new Set() },
    surroundings: surroundingsIn(graph, counts, kept, among),
  };
}

/** What columns tell of each entity, by number. */
interface Counts {
  readonly degrees: Int32Array;
  readonly weights: Int32Array;
}

/** Plain loops over numbers here and below: the engine has never seen this code when the first graph comes. */
function count({ ids, edges }: PackedGraph): Counts {
  const degrees = new Int32Array(ids.length);
  const weights = new Int32Array(ids.length);
  for (let at = 0; at < edges.length; at += relationWidth) {
    const from = edges[at + 1] ?? -1;
    const to = edges[at + 2] ?? -1;
    if (from < 0 || to < 0) continue;
    const weight = edges[at + 3] ?? 1;
    degrees[from] = (degrees[from] ?? 0) + 1;
    weights[from] = (weights[from] ?? 0) + weight;
    if (to === from) continue;
    degrees[to] = (degrees[to] ?? 0) + 1;
    weights[to] = (weights[to] ?? 0) + weight;
  }
  return { degrees, weights };
}

/** 1 for each entity that stays. */
function backboneOf({ ids, kinds, edges }: PackedGraph, { weights }: Counts): Uint8Array {
  const kept = new Uint8Array(ids.length);
  let count = 0;
  const fill = (numbers: Int32Array, room: number, weight: Int32Array): void => {
    const inOrder = numbers
      .filter((i) => kept[i] === 0)
      .sort((a, b) => (weight[b] ?? 0) - (weight[a] ?? 0) || ((ids[a] ?? "") < (ids[b] ?? "") ? -1 : 1));
    for (const number of inOrder.subarray(0, Math.max(0, room - count))) {
      kept[number] = 1;
      count++;
    }
  };
  const joins = (among?: number): Int32Array => {
    const counts = (i: number): number =>
      kept[i] === 1 && (among === undefined || kinds[i] === among) ? 1 : 0;
    const found = new Int32Array(ids.length);
    for (let at = 0; at < edges.length; at += relationWidth) {
      const from = edges[at + 1] ?? -1;
      const to = edges[at + 2] ?? -1;
      if (from < 0 || to < 0) continue;
      found[from] = (found[from] ?? 0) + counts(to);
      if (to !== from) found[to] = (found[to] ?? 0) + counts(from);
    }
    return found;
  };
  const talk = entityKinds.indexOf("talk");
  const speaker = entityKinds.indexOf("speaker");
  const numbers = Int32Array.from(kinds.keys());
  const others = numbers.filter((i) => kinds[i] !== talk && kinds[i] !== speaker);
  fill(others, rooms.others, weights);
  const talks = numbers.filter((i) => kinds[i] === talk);
  fill(talks, rooms.talks, joins());
  const given = joins(talk);
  const speakers = numbers.filter((i) => kinds[i] === speaker && (given[i] ?? 0) > 0);
  fill(speakers, backboneSize, given);
  fill(numbers, backboneSize, weights);
  return kept;
}

/** Places of the relations between entities that stay. */
function relationsAmong({ edges }: PackedGraph, kept: Uint8Array): Int32Array {
  const among = new Int32Array(edges.length / relationWidth);
  let count = 0;
  for (let at = 0; at < edges.length; at += relationWidth)
    if (kept[edges[at + 1] ?? -1] === 1 && kept[edges[at + 2] ?? -1] === 1) among[count++] = at;
  return among.subarray(0, count);
}

/** Of some relations those of which most places speak, in the order in which they came; of equal ones, those that join what has the fewest. */
function strongest({ ids, edges }: PackedGraph, among: Int32Array, most: number): Int32Array {
  if (among.length <= most) return among;
  const byWeight = orderOf(among.map((at) => -(edges[at + 3] ?? 0)));
  const joined = new Int32Array(ids.length);
  const ranks = byWeight.map((i) => {
    const at = among[i] ?? 0;
    const from = edges[at + 1] ?? 0;
    const to = edges[at + 2] ?? 0;
    const rank = Math.min(joined[from] ?? 0, joined[to] ?? 0);
    joined[from] = (joined[from] ?? 0) + 1;
    joined[to] = (joined[to] ?? 0) + 1;
    return rank;
  });
  const kept = orderOf(ranks)
    .subarray(0, most)
    .map((place) => byWeight[place] ?? 0);
  return kept.sort().map((i) => among[i] ?? 0);
}

/** Places from the least value to the greatest, equal ones as they come: whole numbers in order, without asking for each pair. */
function orderOf(values: Int32Array): Int32Array {
  const count = values.length;
  const keys = new Float64Array(count);
  for (let i = 0; i < count; i++) keys[i] = (values[i] ?? 0) * count + i;
  keys.sort();
  const order = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const key = keys[i] ?? 0;
    order[i] = key - Math.floor(key / count) * count;
  }
  return order;
}

/** What stands around each entity that stays: how much there is in all, and what of it stays too. */
function surroundingsIn(
  { ids, edges }: PackedGraph,
  { degrees }: Counts,
  kept: Uint8Array,
  among: Int32Array,
): Surroundings {
  const numbers = new Map<string, number>();
  kept.forEach((isKept, i) => {
    if (isKept === 1) numbers.set(ids[i] ?? "", i);
  });
  // the neighbours of each entity one after the other in one list: where its own end
  const ends = new Int32Array(ids.length + 1);
  for (const at of among) {
    const from = edges[at + 1] ?? 0;
    const to = edges[at + 2] ?? 0;
    ends[from + 1] = (ends[from + 1] ?? 0) + 1;
    if (to !== from) ends[to + 1] = (ends[to + 1] ?? 0) + 1;
  }
  for (let i = 1; i < ends.length; i++) ends[i] = (ends[i] ?? 0) + (ends[i - 1] ?? 0);
  const next = ends.slice();
  const others = new Int32Array(ends.at(-1) ?? 0);
  const put = (end: number, other: number): void => {
    const place = next[end] ?? 0;
    others[place] = other;
    next[end] = place + 1;
  };
  for (const at of among) {
    const from = edges[at + 1] ?? 0;
    const to = edges[at + 2] ?? 0;
    put(from, to);
    if (to !== from) put(to, from);
  }
  return {
    degree: (id) => degrees[numbers.get(id) ?? -1] ?? 0,
    someNeighbour(id, take) {
      const number = numbers.get(id);
      if (number === undefined) return;
      const last = ends[number + 1] ?? 0;
      for (let i = ends[number] ?? 0; i < last; i++) if (take(ids[others[i] ?? -1] ?? "")) return;
    },
  };
}
