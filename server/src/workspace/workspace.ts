/** The notes changing over time: the only state that changes. Everything else reads snapshots of it. */
import type { GraphDelta, GraphEdge, GraphNode, GraphSnapshot } from "../../../protocol/graph";
import { defaultSettings, type Settings } from "../../../protocol/settings";
import { extractFacts } from "../facts/extract-facts";
import type { EntityId, Relation } from "../graph/entity";
import { KnowledgeGraph } from "../graph/knowledge-graph";
import { LineIndex } from "../text/line-index";
import { readDictionary, type DictionaryProblem } from "./dictionary-file";
import { catalogueNames } from "./catalogue-names";
import { PrefixIndex, type FoundName } from "./prefix-index";
import type { NoteText, Snapshot } from "./snapshot";

export class Workspace implements Snapshot {
  readonly graph = new KnowledgeGraph();
  private readonly ownNames = new PrefixIndex();
  /** Names of the notes before those that only the catalogue knows. */
  readonly names = {
    find: (typed: string): FoundName[] => [...this.ownNames.find(typed), ...catalogueNames().find(typed)],
  };
  settings: Settings = defaultSettings;
  private readonly notes = new Map<string, StoredNote>();
  private revision = 0;
  private sent = new Sent();

  /**
   * Takes a note's text. The same text again costs nothing.
   * @returns whether anything changed
   */
  setNote(id: string, path: string, text: string): boolean {
    if (this.notes.get(id)?.text === text) return false;
    this.notes.set(id, new StoredNote(id, path, text));
    this.graph.replace(id, extractFacts(text, path));
    this.update();
    return true;
  }

  removeNote(id: string): boolean {
    if (!this.notes.delete(id)) return false;
    this.graph.replace(id, undefined);
    this.update();
    return true;
  }

  /** Takes the dictionary's text; `undefined` where there is none. A broken one changes nothing. */
  setDictionary(text: string | undefined): DictionaryProblem[] {
    const { dictionary, problems } = readDictionary(text ?? "");
    if (problems.length > 0) return problems;
    this.graph.setDictionary(dictionary);
    this.update();
    return [];
  }

  note(id: string): NoteText | undefined {
    return this.notes.get(id);
  }

  noteIds(): string[] {
    return [...this.notes.keys()];
  }

  private readonly pending = new Set<EntityId>();

  private update(): void {
    for (const id of this.graph.takeChanges()) {
      this.pending.add(id);
      const entity = this.graph.entity(id);
      const names =
        entity === undefined || entity.kind === "talk"
          ? []
          : [...new Set([entity.name, ...entity.forms])].map((spelling) => ({
              id,
              kind: entity.kind,
              name: entity.name,
              spelling,
              inNotes: true,
            }));
      this.ownNames.set(id, names);
    }
  }

  /** The whole graph, at its present revision. */
  takeGraph(): GraphSnapshot {
    this.pending.clear();
    this.revision++;
    this.sent = new Sent();
    const nodes: GraphNode[] = [];
    for (const entity of this.graph.entities()) nodes.push(this.sent.putNode(this.nodeOf(entity.id)));
    const edges: GraphEdge[] = [];
    for (const relation of this.graph.relations()) edges.push(this.sent.putEdge(edgeOf(relation)));
    return { revision: this.revision, nodes, edges };
  }

  /** What changed since the graph was last taken, in whole or in part; `undefined` where nothing did. */
  takeDelta(): GraphDelta | undefined {
    if (this.pending.size === 0) return undefined;
    const from = this.revision;
    const nodes: GraphNode[] = [];
    const edges: GraphEdge[] = [];
    const removedNodes: string[] = [];
    const removedEdges: string[] = [];
    for (const id of this.pending) {
      const now = new Map(
        this.graph.relationsOf(id).map((relation) => [edgeOf(relation).id, edgeOf(relation)]),
      );
      for (const edge of this.sent.edgesOf(id))
        if (!now.has(edge)) {
          removedEdges.push(edge);
          this.sent.dropEdge(edge);
        }
      if (this.graph.entity(id) === undefined) {
        if (this.sent.dropNode(id)) removedNodes.push(id);
        continue;
      }
      const node = this.nodeOf(id);
      if (this.sent.isNewNode(node)) nodes.push(this.sent.putNode(node));
      for (const edge of now.values()) if (this.sent.isNewEdge(edge)) edges.push(this.sent.putEdge(edge));
    }
    this.pending.clear();
    if (nodes.length + edges.length + removedNodes.length + removedEdges.length === 0) return undefined;
    this.revision++;
    return { from, to: this.revision, nodes, edges, removedNodes, removedEdges };
  }

  private nodeOf(id: EntityId): GraphNode {
    const entity = this.graph.entity(id);
    if (entity === undefined) throw new Error(`the graph has no ${id}`);
    const { kind, name, notes, year } = entity;
    return { id, kind, name, notes: notes.length, ...(year === undefined ? {} : { year }) };
  }
}

const edgeOf = ({ kind, from, to, evidence }: Relation): GraphEdge => ({
  id: `${kind} ${from} ${to}`,
  kind,
  from,
  to,
  weight: Math.max(
    1,
    evidence.reduce((sum, one) => sum + one.ranges.length, 0),
  ),
});

class StoredNote implements NoteText {
  private index: LineIndex | undefined;

  constructor(
    readonly id: string,
    readonly path: string,
    readonly text: string,
  ) {}

  get lines(): LineIndex {
    this.index ??= new LineIndex(this.text);
    return this.index;
  }
}

/** What the other side was told last, so that a difference can be told next. */
class Sent {
  private readonly nodes = new Map<string, GraphNode>();
  private readonly edges = new Map<string, GraphEdge>();
  private readonly byNode = new Map<string, Set<string>>();

  isNewNode(node: GraphNode): boolean {
    const known = this.nodes.get(node.id);
    return known?.name !== node.name || known.notes !== node.notes || known.year !== node.year;
  }

  putNode(node: GraphNode): GraphNode {
    this.nodes.set(node.id, node);
    return node;
  }

  dropNode(id: string): boolean {
    return this.nodes.delete(id);
  }

  isNewEdge(edge: GraphEdge): boolean {
    return this.edges.get(edge.id)?.weight !== edge.weight;
  }

  putEdge(edge: GraphEdge): GraphEdge {
    this.edges.set(edge.id, edge);
    for (const id of [edge.from, edge.to])
      this.byNode.set(id, (this.byNode.get(id) ?? new Set()).add(edge.id));
    return edge;
  }

  dropEdge(id: string): void {
    const edge = this.edges.get(id);
    if (edge === undefined) return;
    this.edges.delete(id);
    this.byNode.get(edge.from)?.delete(id);
    this.byNode.get(edge.to)?.delete(id);
  }

  edgesOf(id: string): string[] {
    return [...(this.byNode.get(id) ?? [])];
  }
}
