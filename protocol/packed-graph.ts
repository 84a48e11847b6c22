/**
 * A whole graph in columns: on its way into the panel's page every object is copied one by one, and fifty thousand small ones
 * take longer than the picture. Relations name their ends by number, and their identities are made again from these.
 */
import type { GraphEdge, GraphNode, GraphSnapshot } from "./graph";
import { entityKinds, relationKinds } from "./kinds";

export interface PackedGraph {
  readonly revision: number;
  readonly ids: readonly string[];
  readonly names: readonly string[];
  /** Of those that have any: the entity's number, and what else it is called. */
  readonly otherNames: readonly (readonly [number, readonly string[]])[];
  /** Indices into `entityKinds`. */
  readonly kinds: readonly number[];
  readonly notes: readonly number[];
  /** 0 for none. */
  readonly years: readonly number[];
  /** Four numbers for each relation: index into `relationKinds`, index of its beginning and of its end, weight. */
  readonly edges: Int32Array;
}

export function packGraph({ revision, nodes, edges }: GraphSnapshot): PackedGraph {
  const at = new Map(nodes.map(({ id }, i) => [id, i]));
  return {
    revision,
    ids: nodes.map((one) => one.id),
    names: nodes.map((one) => one.name),
    otherNames: nodes.flatMap(({ otherNames }, i) =>
      otherNames === undefined ? [] : [[i, otherNames] as const],
    ),
    kinds: nodes.map((one) => entityKinds.indexOf(one.kind)),
    notes: nodes.map((one) => one.notes),
    years: nodes.map((one) => one.year ?? 0),
    edges: Int32Array.from(
      edges.flatMap(({ kind, from, to, weight }) => [
        relationKinds.indexOf(kind),
        at.get(from) ?? -1,
        at.get(to) ?? -1,
        weight,
      ]),
    ),
  };
}

/** The entity of a number, without its other names; `undefined` behind the last. */
export function entityAt({ ids, names, kinds, notes, years }: PackedGraph, i: number): GraphNode | undefined {
  const id = ids[i];
  if (id === undefined) return undefined;
  const kind = entityKinds[kinds[i] ?? 0] ?? "talk";
  const node = { id, kind, name: names[i] ?? "", notes: notes[i] ?? 0 };
  const year = years[i] ?? 0;
  return year === 0 ? node : { ...node, year };
}

/** How many numbers of `edges` make a relation. */
export const relationWidth = 4;

/** The relation whose numbers begin at a place of `edges`; `undefined` where it has not both ends. */
export function relationAt({ ids, edges }: PackedGraph, at: number): GraphEdge | undefined {
  const kind = relationKinds[edges[at] ?? -1];
  const from = ids[edges[at + 1] ?? -1];
  const to = ids[edges[at + 2] ?? -1];
  if (kind === undefined || from === undefined || to === undefined) return undefined;
  return { id: `${kind} ${from} ${to}`, kind, from, to, weight: edges[at + 3] ?? 1 };
}

/** The graph again; a relation without an end is left out. */
export function unpackGraph(graph: PackedGraph): GraphSnapshot {
  const edges: GraphEdge[] = [];
  for (let at = 0; at < graph.edges.length; at += relationWidth) {
    const edge = relationAt(graph, at);
    if (edge !== undefined) edges.push(edge);
  }
  const others = new Map(graph.otherNames);
  const nodes = graph.ids.flatMap((_, i) => {
    const node = entityAt(graph, i);
    const otherNames = others.get(i);
    return node === undefined || otherNames === undefined ? (node ?? []) : { ...node, otherNames };
  });
  return { revision: graph.revision, nodes, edges };
}
