/** What is to be seen: the view, narrowed by the filters, cut down to its backbone where it is too large to read. */
import type { GraphDelta, GraphEdge, GraphNode } from "../../protocol/graph";
import type { GraphStore } from "./graph-store";
import type { Filters, PanelState, View } from "./view";

/** Changed in place by `addDifference` alone, so that a difference costs what it holds. */
export interface Visible {
  readonly nodes: Map<string, GraphNode>;
  readonly edges: Map<string, GraphEdge>;
  /** How many entities there are in all. */
  total: number;
  /** How many the view and the filters leave, before the backbone. */
  wanted: number;
  /** Entities that both sides of a comparison have, or that the view is about. */
  readonly marked: ReadonlySet<string>;
}

/** More entities than this are cut down to the most connected ones, until somebody asks for all. */
export const backboneSize = 1_000;
/** Of the relations between these, the strongest: so many for each entity, on average. */
export const edgesPerNode = 2.5;
/** So much of the room is for events, companies and tools, and so much for these and talks; the rest is for who gave them. */
export const rooms = { others: Math.round(backboneSize * 0.45), talks: Math.round(backboneSize * 0.75) };

export function visible(store: GraphStore, state: PanelState): Visible {
  const { filters, view, everything } = state;
  const passes = (edge: GraphEdge): boolean =>
    // who spoke, where and for whom is said once
    (edge.kind !== "mentions" || edge.weight >= filters.weight) &&
    !filters.hiddenRelations.includes(edge.kind);
  const seen = viewed(store, view, passes);
  const narrowed = within(store, filters, seen.ids);
  const nodes = new Map<string, GraphNode>();
  for (const [id, node] of store.nodes)
    if (narrowed(id) && !filters.hiddenKinds.includes(node.kind)) nodes.set(id, node);
  if (filters.weight > 1) dropLonely(store, nodes, passes);
  const wanted = nodes.size;
  if (!everything && wanted > backboneSize) keepBackbone(store, nodes, seen.marked);
  const edges = new Map<string, GraphEdge>();
  for (const [id, edge] of store.edges)
    if (passes(edge) && nodes.has(edge.from) && nodes.has(edge.to)) edges.set(id, edge);
  if (nodes.size < wanted) keepStrongest(edges, nodes.size * edgesPerNode);
  return { nodes, edges, total: store.nodes.size, wanted, marked: seen.marked };
}

/** More nodes and edges than this are seen anew. */
const small = 200;

/** Whether a difference changes nothing in what is seen but itself: no view or filter asks what stands around it. */
export function takesDifferences(
  { view, filters, everything, communities, layout }: PanelState,
  seen: Visible,
  { nodes, edges }: GraphDelta,
): boolean {
  const { event, years, weight, text } = filters;
  const isFiltered = event !== undefined || years !== undefined || weight > 1 || text !== "";
  const hasRoom = everything || seen.nodes.size <= backboneSize * 1.2;
  const isPlain = view.kind === "all" && !isFiltered && !communities && layout === "force";
  return isPlain && hasRoom && nodes.length + edges.length < small;
}

/**
 * Takes a difference into what is seen.
 * @param total how many entities there are now
 * @returns what of it is to be seen
 */
export function addDifference(
  seen: Visible,
  { nodes, edges, removedNodes, removedEdges }: GraphDelta,
  { hiddenKinds, hiddenRelations }: Filters,
  total: number,
): { nodes: readonly GraphNode[]; edges: readonly GraphEdge[] } {
  for (const id of removedEdges) seen.edges.delete(id);
  for (const id of removedNodes) seen.nodes.delete(id);
  const shown = nodes.filter((node) => !hiddenKinds.includes(node.kind));
  for (const node of shown) seen.nodes.set(node.id, node);
  const joined = edges.filter(
    ({ kind, from, to }) => !hiddenRelations.includes(kind) && seen.nodes.has(from) && seen.nodes.has(to),
  );
  for (const edge of joined) seen.edges.set(edge.id, edge);
  seen.wanted = Math.max(seen.nodes.size, seen.wanted + total - seen.total);
  seen.total = total;
  return { nodes: shown, edges: joined };
}

type Passes = (edge: GraphEdge) => boolean;

/** The entities of a view, `undefined` for all; and those that it is about. */
function viewed(
  store: GraphStore,
  view: View,
  passes: Passes,
): { ids: ReadonlySet<string> | undefined; marked: ReadonlySet<string> } {
  const about = (ids: readonly string[]): Set<string> => new Set(ids.filter((id) => store.nodes.has(id)));
  switch (view.kind) {
    case "all":
      return { ids: undefined, marked: new Set() };
    case "cursor":
    case "around": {
      const ids = about(view.kind === "around" ? view.ids : view.id === undefined ? [] : [view.id]);
      // what is gone has no surroundings
      return ids.size === 0
        ? { ids: undefined, marked: ids }
        : { ids: around(store, ids, view.depth, passes), marked: ids };
    }
    case "event": {
      const ids = about([view.id]);
      return { ids: ids.size === 0 ? undefined : ofEvents(store, ids), marked: ids };
    }
    case "compare": {
      const [one, other] = view.ids.map((id) => ofEvents(store, about([id])));
      const both = new Set([...(one ?? [])].filter((id) => other?.has(id) === true));
      return { ids: new Set([...(one ?? []), ...(other ?? [])]), marked: both };
    }
    case "path": {
      const path = shortestPath(store, view.ids[0], view.ids[1], passes);
      return { ids: new Set(path), marked: about(view.ids) };
    }
  }
}

/** Everything at most so many relations away. Nobody is reached through an event, which joins all that it held. */
function around(
  store: GraphStore,
  ids: ReadonlySet<string>,
  depth: number,
  passes: Passes = () => true,
): Set<string> {
  const found = new Set(ids);
  let rim = [...ids];
  for (let step = 0; step < depth; step++) {
    const next: string[] = [];
    for (const id of rim)
      for (const edge of store.relationsOf(id)) {
        const other = edge.from === id ? edge.to : edge.from;
        if (!passes(edge) || found.has(other)) continue;
        found.add(other);
        if (!store.isKind(other, "event")) next.push(other);
      }
    rim = next;
  }
  return found;
}

/** Events with their talks, what these mention, who presents them, and for whom. */
export function ofEvents(store: GraphStore, events: ReadonlySet<string>): Set<string> {
  const found = new Set(events);
  const add = (from: Iterable<string>, isWanted: (id: string) => boolean): string[] => {
    const added = [...from]
      .flatMap((id) => [...store.neighbours(id)])
      .filter((id) => isWanted(id) && !found.has(id));
    for (const id of added) found.add(id);
    return added;
  };
  const talks = add(events, (id) => store.isKind(id, "talk"));
  const named = add(talks, (id) => !store.isKind(id, "event") && !store.isKind(id, "talk"));
  const speakers = named.filter((id) => store.isKind(id, "speaker"));
  add(speakers, (id) => store.isKind(id, "company"));
  return found;
}

/** The fewest relations from one entity to another, both ends included; empty where nothing joins them. */
export function shortestPath(
  store: GraphStore,
  from: string,
  to: string,
  passes: Passes = () => true,
): string[] {
  if (!store.nodes.has(from) || !store.nodes.has(to)) return [];
  const before = new Map<string, string | undefined>([[from, undefined]]);
  let rim = [from];
  while (rim.length > 0 && !before.has(to)) {
    const next: string[] = [];
    for (const id of rim)
      for (const edge of store.relationsOf(id)) {
        const other = edge.from === id ? edge.to : edge.from;
        if (!passes(edge) || before.has(other)) continue;
        before.set(other, id);
        next.push(other);
      }
    rim = next;
  }
  if (!before.has(to)) return [];
  const path: string[] = [];
  for (let at: string | undefined = to; at !== undefined; at = before.get(at)) path.unshift(at);
  return path;
}

/** Tells for each entity whether the view and the filters by event, year and text leave it. */
function within(
  store: GraphStore,
  { event, years, text }: Filters,
  view: ReadonlySet<string> | undefined,
): (id: string) => boolean {
  const isWanted = (one: GraphNode): boolean =>
    (event === undefined || one.id === event) &&
    (years === undefined || (one.year !== undefined && one.year >= years[0] && one.year <= years[1]));
  const dated =
    event === undefined && years === undefined
      ? undefined
      : ofEvents(
          store,
          new Set(
            store
              .events()
              .filter(isWanted)
              .map((one) => one.id),
          ),
        );
  const wanted = text.trim().toLowerCase();
  const named = wanted === "" ? undefined : new Set<string>();
  if (named !== undefined)
    for (const [id, { name }] of store.nodes)
      if (name.toLowerCase().includes(wanted))
        for (const other of store.neighbours(id).add(id)) named.add(other);
  return (id) => [view, dated, named].every((set) => set === undefined || set.has(id));
}

function dropLonely(store: GraphStore, nodes: Map<string, GraphNode>, passes: Passes): void {
  const joined = new Set<string>();
  for (const edge of store.edges.values())
    if (passes(edge) && nodes.has(edge.from) && nodes.has(edge.to)) joined.add(edge.from).add(edge.to);
  for (const id of nodes.keys()) if (!joined.has(id)) nodes.delete(id);
}

/**
 * Leaves the events, companies and tools of which the notes say most, the talks that join most of them, and the people who gave
 * those; where that is less than there is room for, whatever else they say most of. What the view is about stays.
 */
function keepBackbone(store: GraphStore, nodes: Map<string, GraphNode>, marked: ReadonlySet<string>): void {
  const kept = new Set(marked);
  const fill = (ids: readonly string[], room: number, weight: (id: string) => number): void => {
    const open = ids.filter((id) => !kept.has(id));
    const weights = new Map(open.map((id) => [id, weight(id)]));
    open.sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0) || (a < b ? -1 : 1));
    for (const id of open.slice(0, Math.max(0, room - kept.size))) kept.add(id);
  };
  const joins = (among: ReadonlySet<string>): ((id: string) => number) => {
    const known = new Set([...kept].filter((id) => among.has(id)));
    return (id) =>
      store
        .relationsOf(id)
        .reduce((sum, { from, to }) => sum + Number(known.has(from === id ? to : from)), 0);
  };
  const talks: string[] = [];
  const speakers: string[] = [];
  const others: string[] = [];
  for (const [id, { kind }] of nodes)
    (kind === "talk" ? talks : kind === "speaker" ? speakers : others).push(id);
  fill(others, rooms.others, (id) => store.weight(id));
  fill(talks, rooms.talks, joins(kept));
  const given = joins(new Set(talks));
  fill(
    speakers.filter((id) => given(id) > 0),
    backboneSize,
    given,
  );
  fill([...nodes.keys()], backboneSize, (id) => store.weight(id));
  for (const id of nodes.keys()) if (!kept.has(id)) nodes.delete(id);
}

/** Leaves the relations of which most places speak; of equal ones, those that join what has the fewest. */
function keepStrongest(edges: Map<string, GraphEdge>, most: number): void {
  if (edges.size <= most) return;
  const joined = new Map<string, number>();
  const rank = new Map<string, number>();
  const inOrder = [...edges.values()].sort((a, b) => b.weight - a.weight);
  for (const { id, from, to } of inOrder) {
    const nth = Math.min(joined.get(from) ?? 0, joined.get(to) ?? 0);
    rank.set(id, nth);
    for (const end of [from, to]) joined.set(end, (joined.get(end) ?? 0) + 1);
  }
  inOrder.sort((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0));
  for (const { id } of inOrder.slice(most)) edges.delete(id);
}
