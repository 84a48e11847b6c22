/** The notes changing over time: the only state that changes. Everything else reads snapshots of it. */
import type { GraphDelta, GraphEdge, GraphNode, GraphSnapshot } from "../../../protocol/graph";
import type { EntityKind } from "../../../protocol/kinds";
import { defaultSettings, type Settings } from "../../../protocol/settings";
import { extractFacts } from "../facts/extract-facts";
import type { Entity, EntityId, Relation } from "../graph/entity";
import { KnowledgeGraph } from "../graph/knowledge-graph";
import { LineIndex } from "../text/line-index";
import { makeDictionary, mergeDecisions, type Decisions } from "../graph/dictionary";
import { readDictionary, type DictionaryProblem } from "./dictionary-file";
import { catalogueNames } from "./catalogue-names";
import { NoteNames } from "./note-names";
import { PrefixIndex, type FoundName } from "./prefix-index";
import type { NoteText, Snapshot } from "./snapshot";
import { SimilarNames } from "./similar-names";
import { ToldGraph } from "./told-graph";

export class Workspace implements Snapshot {
  readonly graph = new KnowledgeGraph();
  private readonly ownNames = new PrefixIndex();
  /** Names of the notes before those that only the catalogue knows. */
  readonly names = {
    find: (typed: string): FoundName[] => [...this.ownNames.find(typed), ...catalogueNames().find(typed)],
  };
  readonly similar = new SimilarNames();
  settings: Settings = defaultSettings;
  private readonly notes = new Map<string, StoredNote>();
  private readonly noteNames = new NoteNames();
  private revision = 0;
  private told = new ToldGraph();

  /**
   * Takes a note's text. The same text again costs nothing.
   * @returns whether anything changed
   */
  setNote(id: string, path: string, text: string): boolean {
    const before = this.notes.get(id);
    if (before?.text === text && before.path === path) return false;
    this.notes.set(id, new StoredNote(id, path, text));
    this.noteNames.set(id, path);
    this.graph.replace(id, extractFacts(text, path));
    this.update();
    return true;
  }

  removeNote(id: string): boolean {
    if (!this.notes.delete(id)) return false;
    this.noteNames.set(id, undefined);
    this.graph.replace(id, undefined);
    this.update();
    return true;
  }

  private readonly dictionaries = new Map<string, { readonly text: string; readonly decisions: Decisions }>();

  /**
   * Takes the text of a folder's dictionary; `undefined` where there is none. A broken one changes nothing, and the same
   * text again costs nothing. The dictionaries of several folders count together.
   */
  setDictionary(text: string | undefined, folder = ""): DictionaryProblem[] {
    const { decisions, problems } = readDictionary(text ?? "");
    if (problems.length > 0) return problems;
    if (this.dictionaries.get(folder)?.text === text) return [];
    if (text === undefined) this.dictionaries.delete(folder);
    else this.dictionaries.set(folder, { text, decisions });
    const all = [...this.dictionaries.values()].map((one) => one.decisions);
    this.graph.setDictionary(makeDictionary(mergeDecisions(all)));
    this.update();
    return [];
  }

  /** Forgets the dictionaries of folders that are no longer part of the workspace. */
  keepDictionaries(folders: readonly string[]): void {
    for (const folder of [...this.dictionaries.keys()])
      if (!folders.includes(folder)) this.setDictionary(undefined, folder);
  }

  note(id: string): NoteText | undefined {
    return this.notes.get(id);
  }

  notesNamed(name: string): string[] {
    return this.noteNames.find(name);
  }

  noteIds(): string[] {
    return [...this.notes.keys()];
  }

  /** What to tell the next time; nothing is gathered before somebody has asked for the graph. */
  private readonly pendingEntities = new Set<EntityId>();
  private readonly pendingRelations = new Set<string>();

  /** Rises with every change that may change an answer. */
  generation = 0;

  private update(): void {
    this.generation++;
    const { entities, relations } = this.graph.takeChanges();
    const isAsked = this.revision > 0;
    if (isAsked) for (const key of relations) this.pendingRelations.add(key);
    for (const id of entities) {
      if (isAsked) this.pendingEntities.add(id);
      const entity = this.graph.brief(id);
      const names =
        entity === undefined || entity.kind === "talk"
          ? []
          : [...new Set([entity.name, ...this.graph.spellings(id)])].map((spelling) => ({
              id,
              kind: entity.kind,
              name: entity.name,
              spelling,
              inNotes: true,
            }));
      this.ownNames.set(id, names);
      if (entity?.kind !== "talk" && !id.startsWith("talk:"))
        this.similar.set(id, kindOf(id), [...new Set(names.map((one) => one.spelling))]);
    }
  }

  /** The whole graph, at its present revision. */
  takeGraph(): GraphSnapshot {
    this.pendingEntities.clear();
    this.pendingRelations.clear();
    this.revision++;
    this.graph.watch();
    this.told = new ToldGraph();
    const nodes: GraphNode[] = [];
    for (const entity of this.graph.entities())
      nodes.push(this.told.putNode(nodeOf(entity, entity.notes.length)));
    const edges: GraphEdge[] = [];
    for (const relation of this.graph.relations()) edges.push(this.told.putEdge(edgeOf(relation)));
    return { revision: this.revision, nodes, edges };
  }

  /** What changed since the graph was last taken, in whole or in part; `undefined` where nothing did. */
  takeDelta(): GraphDelta | undefined {
    const nodes: GraphNode[] = [];
    const edges: GraphEdge[] = [];
    const removedNodes: string[] = [];
    const removedEdges: string[] = [];
    for (const key of this.pendingRelations) {
      const relation = this.graph.relationWith(key);
      if (relation === undefined) {
        if (this.told.dropEdge(key)) removedEdges.push(key);
      } else if (this.told.isNewEdge(edgeOf(relation))) edges.push(this.told.putEdge(edgeOf(relation)));
    }
    for (const id of this.pendingEntities) {
      const brief = this.graph.brief(id);
      if (brief === undefined) {
        if (this.told.dropNode(id)) removedNodes.push(id);
      } else {
        const node = nodeOf(brief, brief.noteCount);
        if (this.told.isNewNode(node)) nodes.push(this.told.putNode(node));
      }
    }
    this.pendingEntities.clear();
    this.pendingRelations.clear();
    if (nodes.length + edges.length + removedNodes.length + removedEdges.length === 0) return undefined;
    const from = this.revision++;
    return { from, to: this.revision, nodes, edges, removedNodes, removedEdges };
  }
}

const kindOf = (id: EntityId): EntityKind => id.slice(0, id.indexOf(":")) as EntityKind;

const nodeOf = ({ id, kind, name, year }: Omit<Entity, "forms" | "notes">, notes: number): GraphNode => ({
  id,
  kind,
  name,
  notes,
  ...(year === undefined ? {} : { year }),
});

const edgeOf = ({ kind, from, to, weight }: Relation): GraphEdge => ({
  id: `${kind} ${from} ${to}`,
  kind,
  from,
  to,
  weight: Math.max(1, weight),
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
