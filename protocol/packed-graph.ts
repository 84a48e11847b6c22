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

/** The graph again; a relation without an end is left out. */
export function unpackGraph({
  revision,
  ids,
  names,
  kinds,
  notes,
  years,
  edges,
}: PackedGraph): GraphSnapshot {
  const nodes = ids.map((id, i): GraphNode => {
    const year = years[i] ?? 0;
    const node = {
      id,
      kind: entityKinds[kinds[i] ?? 0] ?? "talk",
      name: names[i] ?? "",
      notes: notes[i] ?? 0,
    };
    return year === 0 ? node : { ...node, year };
  });
  const joined: GraphEdge[] = [];
  for (let i = 0; i + 3 < edges.length; i += 4) {
    const kind = relationKinds[edges[i] ?? -1];
    const from = ids[edges[i + 1] ?? -1];
    const to = ids[edges[i + 2] ?? -1];
    if (kind !== undefined && from !== undefined && to !== undefined)
      joined.push({ id: `${kind} ${from} ${to}`, kind, from, to, weight: edges[i + 3] ?? 1 });
  }
  return { revision, nodes, edges: joined };
}
