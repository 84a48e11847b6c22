/** Feeds a picture of the graph: all of it once, and from then on what has changed. */
import type { GraphDelta, GraphEdge, GraphNode, GraphSnapshot } from "../../../protocol/graph";
import type { Entity, EntityId, Relation } from "../graph/entity";
import type { GraphReader } from "../graph/graph-reader";
import { ToldGraph } from "./told-graph";

export class GraphFeed {
  /** 0 before anybody has asked for the graph: nothing is gathered until then. */
  private revision = 0;
  private told = new ToldGraph();
  /** What to tell the next time. */
  private readonly entities = new Set<EntityId>();
  private readonly relations = new Set<string>();

  changed(entities: Iterable<EntityId>, relations: Iterable<string>): void {
    if (this.revision === 0) return;
    for (const id of entities) this.entities.add(id);
    for (const key of relations) this.relations.add(key);
  }

  /** Everything may be another one: whoever has asked for the graph sees that something is missing, and asks again. */
  changedAltogether(): void {
    if (this.revision > 0) this.revision++;
  }

  /** The whole graph, at its present revision. */
  take(graph: GraphReader): GraphSnapshot {
    this.entities.clear();
    this.relations.clear();
    this.revision++;
    this.told = new ToldGraph();
    const nodes: GraphNode[] = [];
    for (const entity of graph.entities())
      nodes.push(this.told.putNode(nodeOf(entity, entity.notes.length, graph)));
    const edges: GraphEdge[] = [];
    for (const relation of graph.relations()) edges.push(this.told.putEdge(edgeOf(relation)));
    return { revision: this.revision, nodes, edges };
  }

  /** What changed since the graph was last taken, in whole or in part; `undefined` where nothing did. */
  takeDelta(graph: GraphReader): GraphDelta | undefined {
    const nodes: GraphNode[] = [];
    const edges: GraphEdge[] = [];
    const removedNodes: string[] = [];
    const removedEdges: string[] = [];
    for (const key of this.relations) {
      const relation = graph.relationWith(key);
      if (relation === undefined) {
        if (this.told.dropEdge(key)) removedEdges.push(key);
      } else if (this.told.isNewEdge(edgeOf(relation))) edges.push(this.told.putEdge(edgeOf(relation)));
    }
    for (const id of this.entities) {
      const brief = graph.brief(id);
      if (brief === undefined) {
        if (this.told.dropNode(id)) removedNodes.push(id);
      } else {
        const node = nodeOf(brief, brief.noteCount, graph);
        if (this.told.isNewNode(node)) nodes.push(this.told.putNode(node));
      }
    }
    this.entities.clear();
    this.relations.clear();
    if (nodes.length + edges.length + removedNodes.length + removedEdges.length === 0) return undefined;
    const from = this.revision++;
    return { from, to: this.revision, nodes, edges, removedNodes, removedEdges };
  }
}

function nodeOf(
  entity: Omit<Entity, "forms" | "notes">,
  notes: number,
  graph: Pick<GraphReader, "otherNames">,
): GraphNode {
  const { id, kind, name, year } = entity;
  const otherNames = graph.otherNames(entity);
  return {
    id,
    kind,
    name,
    ...(otherNames.length === 0 ? {} : { otherNames }),
    notes,
    ...(year === undefined ? {} : { year }),
  };
}

const edgeOf = ({ kind, from, to, weight }: Relation): GraphEdge => ({
  id: `${kind} ${from} ${to}`,
  kind,
  from,
  to,
  weight: Math.max(1, weight),
});
