/** The page's copy of the graph, brought up to date by differences. Knows nothing of pixels; runs without a DOM. */
import type { GraphDelta, GraphEdge, GraphNode } from "../../protocol/graph";
import type { EntityKind, RelationKind } from "../../protocol/kinds";
import { unpackGraph, type PackedGraph } from "../../protocol/packed-graph";

const none: readonly GraphEdge[] = [];

/** What stands around an entity. */
export interface Surroundings {
  /** How many relations it has in all. */
  degree(id: string): number;
  /** Calls with the other end of each of its relations until that returns true. */
  someNeighbour(id: string, take: (other: string) => boolean): void;
}

export class GraphStore implements Surroundings {
  private readonly nodesById = new Map<string, GraphNode>();
  private readonly edgesById = new Map<string, GraphEdge>();
  private revision = -1;
  /** Arrays, because whole graphs are taken far more often than a relation goes. */
  private readonly edgesOf = new Map<string, GraphEdge[]>();
  private readonly weights = new Map<string, number>();
  /** Every event in order, until one comes or goes. */
  private eventList: readonly GraphNode[] | undefined;
  /** A graph of which nobody has asked anything yet: a large one takes a moment, and is drawn before. */
  private waiting: PackedGraph | undefined;

  get nodes(): ReadonlyMap<string, GraphNode> {
    this.unpack();
    return this.nodesById;
  }

  get edges(): ReadonlyMap<string, GraphEdge> {
    this.unpack();
    return this.edgesById;
  }

  /** Takes all of the graph; it is copied when somebody asks for something in it. */
  replace(graph: PackedGraph): void {
    this.revision = graph.revision;
    this.waiting = graph;
    this.eventList = undefined;
  }

  private unpack(): void {
    if (this.waiting === undefined) return;
    const { nodes, edges } = unpackGraph(this.waiting);
    this.waiting = undefined;
    this.nodesById.clear();
    this.edgesById.clear();
    this.edgesOf.clear();
    this.weights.clear();
    for (const node of nodes) this.nodesById.set(node.id, node);
    for (const edge of edges) this.joinEdge(edge);
  }

  /** Takes a difference. Returns false on a gap: the page has to ask for all of the graph again. */
  apply(delta: GraphDelta): boolean {
    if (delta.from !== this.revision) return false;
    this.unpack();
    this.revision = delta.to;
    const isEvent = (node: GraphNode | undefined): boolean => node?.kind === "event";
    if (delta.nodes.some(isEvent) || delta.removedNodes.some((id) => isEvent(this.nodesById.get(id))))
      this.eventList = undefined;
    for (const id of delta.removedEdges) this.removeEdge(id);
    for (const id of delta.removedNodes) {
      for (const edge of [...this.relationsOf(id)]) this.removeEdge(edge.id);
      this.nodesById.delete(id);
      this.edgesOf.delete(id);
      this.weights.delete(id);
    }
    for (const node of delta.nodes) this.nodesById.set(node.id, node);
    for (const edge of delta.edges) this.addEdge(edge);
    return true;
  }

  private addEdge(edge: GraphEdge): void {
    this.removeEdge(edge.id);
    this.joinEdge(edge);
  }

  private joinEdge(edge: GraphEdge): void {
    this.edgesById.set(edge.id, edge);
    this.attach(edge.from, edge);
    if (edge.to !== edge.from) this.attach(edge.to, edge);
  }

  private attach(id: string, edge: GraphEdge): void {
    const list = this.edgesOf.get(id);
    if (list === undefined) this.edgesOf.set(id, [edge]);
    else list.push(edge);
    this.weights.set(id, (this.weights.get(id) ?? 0) + edge.weight);
  }

  private removeEdge(id: string): void {
    const edge = this.edgesById.get(id);
    if (edge === undefined) return;
    this.edgesById.delete(id);
    for (const end of new Set([edge.from, edge.to])) {
      const list = this.edgesOf.get(end) ?? [];
      list.splice(list.indexOf(edge), 1);
      this.weights.set(end, (this.weights.get(end) ?? 0) - edge.weight);
    }
  }

  /** The relations of an entity. */
  relationsOf(id: string): readonly GraphEdge[] {
    this.unpack();
    return this.edgesOf.get(id) ?? none;
  }

  someNeighbour(id: string, take: (other: string) => boolean): void {
    for (const { from, to } of this.relationsOf(id)) if (take(from === id ? to : from)) return;
  }

  /** Entities one relation away, over all relations or some of them. */
  neighbours(id: string, over: (relation: RelationKind) => boolean = () => true): Set<string> {
    const found = new Set<string>();
    for (const edge of this.relationsOf(id))
      if (over(edge.kind)) found.add(edge.from === id ? edge.to : edge.from);
    return found;
  }

  degree(id: string): number {
    return this.relationsOf(id).length;
  }

  /** How many places speak of an entity's relations. */
  weight(id: string): number {
    this.unpack();
    return this.weights.get(id) ?? 0;
  }

  nameOf(id: string): string {
    return this.nodes.get(id)?.name ?? id.slice(id.indexOf(":") + 1);
  }

  isKind(id: string, kind: EntityKind): boolean {
    return this.nodes.get(id)?.kind === kind;
  }

  /** The event of a talk, if its notes name one. */
  eventOf(talk: string): GraphNode | undefined {
    for (const edge of this.relationsOf(talk))
      if (edge.kind === "partOf" && edge.from === talk) return this.nodes.get(edge.to);
    return undefined;
  }

  /** Every event, the oldest first. */
  events(): readonly GraphNode[] {
    this.eventList ??= [...this.nodes.values()]
      .filter((one) => one.kind === "event")
      .sort((a, b) => (a.year ?? 9999) - (b.year ?? 9999) || (a.name < b.name ? -1 : 1));
    return this.eventList;
  }
}
