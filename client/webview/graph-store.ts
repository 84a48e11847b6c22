/** The page's copy of the graph and what of it is to be seen. Knows nothing of pixels; runs without a DOM. */
import type { GraphDelta, GraphEdge, GraphNode, GraphSnapshot } from "../../protocol/graph";
import type { EntityKind } from "../../protocol/kinds";

export interface Focus {
  readonly id: string;
  /** How many relations away things are still shown. */
  readonly depth: number;
}

export interface Visible {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edges: ReadonlyMap<string, GraphEdge>;
}

export class GraphStore {
  readonly nodes = new Map<string, GraphNode>();
  readonly edges = new Map<string, GraphEdge>();
  readonly hiddenKinds = new Set<EntityKind>();
  focus: Focus | undefined;
  private revision = -1;
  private readonly edgesOf = new Map<string, Set<string>>();

  /** Takes all of the graph. */
  replace({ revision, nodes, edges }: GraphSnapshot): void {
    this.nodes.clear();
    this.edges.clear();
    this.edgesOf.clear();
    this.revision = revision;
    for (const node of nodes) this.nodes.set(node.id, node);
    for (const edge of edges) this.addEdge(edge);
    this.dropLostFocus();
  }

  /** What is gone has no surroundings to show. */
  private dropLostFocus(): void {
    if (this.focus !== undefined && !this.nodes.has(this.focus.id)) this.focus = undefined;
  }

  /** Takes a difference. Returns false on a gap: the page has to ask for all of the graph again. */
  apply(delta: GraphDelta): boolean {
    if (delta.from !== this.revision) return false;
    this.revision = delta.to;
    for (const id of delta.removedEdges) this.removeEdge(id);
    for (const id of delta.removedNodes) {
      for (const edge of [...(this.edgesOf.get(id) ?? [])]) this.removeEdge(edge);
      this.nodes.delete(id);
      this.edgesOf.delete(id);
    }
    for (const node of delta.nodes) this.nodes.set(node.id, node);
    for (const edge of delta.edges) this.addEdge(edge);
    this.dropLostFocus();
    return true;
  }

  private addEdge(edge: GraphEdge): void {
    this.edges.set(edge.id, edge);
    for (const id of [edge.from, edge.to])
      this.edgesOf.set(id, (this.edgesOf.get(id) ?? new Set()).add(edge.id));
  }

  private removeEdge(id: string): void {
    const edge = this.edges.get(id);
    if (edge === undefined) return;
    this.edges.delete(id);
    this.edgesOf.get(edge.from)?.delete(id);
    this.edgesOf.get(edge.to)?.delete(id);
  }

  /** Entities one relation away. */
  neighbours(id: string): Set<string> {
    const found = new Set<string>();
    for (const key of this.edgesOf.get(id) ?? []) {
      const edge = this.edges.get(key);
      if (edge !== undefined) found.add(edge.from === id ? edge.to : edge.from);
    }
    return found;
  }

  degree(id: string): number {
    return this.edgesOf.get(id)?.size ?? 0;
  }

  /** What is to be seen with the present filters and focus. */
  visible(): Visible {
    const near = this.focus === undefined ? undefined : this.around(this.focus);
    const nodes = new Map<string, GraphNode>();
    for (const [id, node] of this.nodes)
      if (!this.hiddenKinds.has(node.kind) && (near === undefined || near.has(id))) nodes.set(id, node);
    const edges = new Map<string, GraphEdge>();
    for (const [id, edge] of this.edges) if (nodes.has(edge.from) && nodes.has(edge.to)) edges.set(id, edge);
    return { nodes, edges };
  }

  private around({ id, depth }: Focus): Set<string> {
    const found = new Set([id]);
    let rim = [id];
    for (let step = 0; step < depth; step++) {
      const next: string[] = [];
      for (const one of rim)
        for (const other of this.neighbours(one)) {
          if (found.has(other)) continue;
          found.add(other);
          // an event joins everything that it held: it is shown, but nobody is reached through it
          if (this.nodes.get(other)?.kind !== "event") next.push(other);
        }
      rim = next;
    }
    return found;
  }

  /** Entities whose name holds the query, those that begin with it first, then the most connected. */
  search(query: string): GraphNode[] {
    const wanted = query.trim().toLowerCase();
    const rank = (node: GraphNode): number => (node.name.toLowerCase().startsWith(wanted) ? 0 : 1);
    return [...this.visible().nodes.values()]
      .filter((node) => node.name.toLowerCase().includes(wanted))
      .sort(
        (a, b) => rank(a) - rank(b) || this.degree(b.id) - this.degree(a.id) || (a.name < b.name ? -1 : 1),
      );
  }

  /** How many entities of each kind there are. */
  countByKind(): Map<EntityKind, number> {
    const counts = new Map<EntityKind, number>();
    for (const { kind } of this.nodes.values()) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return counts;
  }
}
