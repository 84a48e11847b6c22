/** What the other side was told of the graph last, so that only differences are told next. */
import type { GraphEdge, GraphNode } from "../../../protocol/graph";

export class ToldGraph {
  private readonly nodes = new Map<string, GraphNode>();
  private readonly weights = new Map<string, number>();

  isNewNode(node: GraphNode): boolean {
    const known = this.nodes.get(node.id);
    return (
      known?.name !== node.name ||
      known.notes !== node.notes ||
      known.year !== node.year ||
      known.otherNames?.join("\n") !== node.otherNames?.join("\n")
    );
  }

  putNode(node: GraphNode): GraphNode {
    this.nodes.set(node.id, node);
    return node;
  }

  dropNode(id: string): boolean {
    return this.nodes.delete(id);
  }

  isNewEdge(edge: GraphEdge): boolean {
    return this.weights.get(edge.id) !== edge.weight;
  }

  putEdge(edge: GraphEdge): GraphEdge {
    this.weights.set(edge.id, edge.weight);
    return edge;
  }

  dropEdge(id: string): boolean {
    return this.weights.delete(id);
  }
}
