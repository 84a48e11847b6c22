/**
 * The workspace's knowledge graph: entities and relations on graphology, each note's contribution replaced by itself.
 * The same notes give the same graph in whatever order they came. Mentions stay with their notes, outside graphology.
 */
import { MultiDirectedGraph } from "graphology";
import type { EntityKind, RelationKind } from "../../../protocol/kinds";
import { lookUp } from "../catalogue/catalogue";
import type { NoteFacts } from "../facts/facts";
import { keyOf } from "../facts/fact-builder";
import { byStart } from "../text/range";
import { emptyDictionary, type Dictionary } from "./dictionary";
import type { BriefEntity, Entity, EntityId, Evidence, Relation, ResolvedMention } from "./entity";
import {
  askedFor,
  askedNames,
  borrowedMentions,
  contribute,
  contributedRelations,
  dictionaryNames,
  eventYear,
  introducedNames,
  type Contribution,
} from "./note-contribution";
import { NameIndex } from "./name-index";
import { NotesByEntity } from "./notes-by-entity";

interface NodeAttributes {
  readonly kind: EntityKind;
  /** Path of a note → the spellings it uses. */
  readonly forms: Map<string, readonly string[]>;
  /** How much speaks for each spelling, over all notes. */
  readonly spellings: Map<string, number>;
  readonly years: Map<string, number>;
}

interface EdgeAttributes {
  readonly kind: RelationKind;
  readonly evidence: Map<string, Evidence["ranges"]>;
}

interface NoteState {
  readonly contribution: Contribution;
  borrowed: readonly ResolvedMention[];
  /** Own and borrowed mentions, sorted; made when they are first asked for. */
  mentions: readonly ResolvedMention[] | undefined;
  /** Everything that the note names, those of other notes' names included. */
  named: ReadonlySet<EntityId>;
  /** Nodes and edges that this note supports now. */
  nodes: Set<EntityId>;
  edges: Set<string>;
}

export class KnowledgeGraph {
  private readonly graph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  private readonly notes = new Map<string, NoteState>();
  private readonly names = new NameIndex();
  private readonly naming = new NotesByEntity();
  private readonly toolsOfMaker = new Map<string, Set<EntityId>>();
  private dictionary: Dictionary = emptyDictionary;
  private readonly changedEntities = new Set<EntityId>();
  private readonly changedRelations = new Set<string>();

  /** Puts a note's facts in the place of what it contributed before; `undefined` takes the note out. */
  replace(path: string, facts: NoteFacts | undefined): void {
    const before = this.notes.get(path);
    if (before !== undefined) this.withdraw(path, before);
    const contribution = facts === undefined ? undefined : contribute(path, facts, this.dictionary);
    const touched = this.names.replace(
      path,
      contribution === undefined ? undefined : introducedNames(contribution),
      facts === undefined ? undefined : askedNames(facts.candidates),
    );
    if (contribution === undefined) this.notes.delete(path);
    else {
      const state: NoteState = {
        contribution,
        borrowed: [],
        mentions: undefined,
        named: new Set(),
        nodes: new Set(),
        edges: new Set(),
      };
      this.notes.set(path, state);
      this.support(path, state);
    }
    for (const other of this.names.notesWith(touched.map(askedFor))) if (other !== path) this.refresh(other);
  }

  /** Takes a new dictionary and resolves every note anew; no text is read again. */
  setDictionary(dictionary: Dictionary): void {
    const all = [...this.notes].map(([path, state]) => [path, state.contribution.facts] as const);
    for (const [path] of all) this.replace(path, undefined);
    this.dictionary = dictionary;
    this.names.replace(dictionaryPath, dictionaryNames(dictionary));
    for (const [path, facts] of all) this.replace(path, facts);
  }

  get currentDictionary(): Dictionary {
    return this.dictionary;
  }

  private refresh(path: string): void {
    const state = this.notes.get(path);
    if (state === undefined) return;
    this.withdraw(path, state);
    this.support(path, state);
  }

  private support(path: string, state: NoteState): void {
    const { contribution } = state;
    const { facts, ids } = contribution;
    state.nodes = new Set();
    state.edges = new Set();
    state.mentions = undefined;
    state.borrowed = borrowedMentions(contribution, (key) => this.names.entityOf(key, path));
    state.named = new Set(
      [...ids, ...state.borrowed.map((one) => one.entity)].filter((id) => id !== undefined),
    );
    this.naming.add(path, state.named);
    if (!facts.conference) return;
    facts.entities.forEach((entity, i) => {
      const id = ids[i];
      if (id !== undefined) this.supportNode(path, state, id, kindOf(id), entity.forms);
    });
    const year = eventYear(contribution);
    if (year !== undefined && this.graph.hasNode(year.id))
      this.graph.getNodeAttributes(year.id).years.set(path, year.year);
    for (const relation of contributedRelations(contribution, state.borrowed)) {
      for (const id of [relation.from, relation.to])
        if (!state.nodes.has(id)) this.supportNode(path, state, id, kindOf(id), []);
      const key = `${relation.kind} ${relation.from} ${relation.to}`;
      if (!this.graph.hasEdge(key))
        this.graph.addEdgeWithKey(key, relation.from, relation.to, {
          kind: relation.kind,
          evidence: new Map(),
        });
      const { evidence } = this.graph.getEdgeAttributes(key);
      evidence.set(path, [...(evidence.get(path) ?? []), ...relation.evidence].sort(byStart));
      state.edges.add(key);
      this.changedRelations.add(key);
    }
  }

  private supportNode(
    path: string,
    state: NoteState,
    id: EntityId,
    kind: EntityKind,
    forms: readonly string[],
  ): void {
    if (!this.graph.hasNode(id)) {
      this.graph.addNode(id, { kind, forms: new Map(), spellings: new Map(), years: new Map() });
      this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1);
      this.linkMaker(id, kind);
    }
    const node = this.graph.getNodeAttributes(id);
    const known = node.forms.get(path) ?? [];
    weigh(node.spellings, known, -1);
    const all = [...new Set([...known, ...forms])];
    node.forms.set(path, all);
    weigh(node.spellings, all, 1);
    state.nodes.add(id);
    this.changedEntities.add(id);
  }

  private withdraw(path: string, state: NoteState): void {
    this.naming.remove(path, state.named);
    for (const key of state.edges) {
      if (!this.graph.hasEdge(key)) continue;
      const { evidence } = this.graph.getEdgeAttributes(key);
      evidence.delete(path);
      this.changedRelations.add(key);
      if (evidence.size === 0) this.graph.dropEdge(key);
    }
    for (const id of state.nodes) {
      if (!this.graph.hasNode(id)) continue;
      const { forms, spellings, years } = this.graph.getNodeAttributes(id);
      weigh(spellings, forms.get(path) ?? [], -1);
      forms.delete(path);
      years.delete(path);
      this.changedEntities.add(id);
      if (forms.size === 0) this.dropNode(id);
    }
  }

  private dropNode(id: EntityId): void {
    for (const key of this.graph.edges(id)) this.changedRelations.add(key);
    this.graph.dropNode(id);
    this.counts.set(kindOf(id), (this.counts.get(kindOf(id)) ?? 1) - 1);
    for (const tools of this.toolsOfMaker.values()) tools.delete(id);
  }

  /** `makes`, as the catalogue knows it, between entities that the notes name both. */
  private linkMaker(id: EntityId, kind: EntityKind): void {
    if (kind === "tool") {
      const maker = this.makerOf(id);
      if (maker === undefined) return;
      const tools = this.toolsOfMaker.get(maker) ?? new Set();
      this.toolsOfMaker.set(maker, tools.add(id));
      if (this.graph.hasNode(maker)) this.addMakes(maker, id);
    } else if (kind === "company")
      for (const tool of this.toolsOfMaker.get(id) ?? []) this.addMakes(id, tool);
  }

  private makerOf(id: EntityId): EntityId | undefined {
    const entry = lookUp(id.slice("tool:".length), "tool");
    return entry?.maker === undefined ? undefined : `company:${keyOf("company", entry.maker)}`;
  }

  private addMakes(from: EntityId, to: EntityId): void {
    const key = `makes ${from} ${to}`;
    if (from === to || this.graph.hasEdge(key)) return;
    this.graph.addEdgeWithKey(key, from, to, { kind: "makes", evidence: new Map() });
    this.changedRelations.add(key);
  }

  /** Entities, and relations by key, that may have changed, come or gone since the last call. */
  takeChanges(): { readonly entities: readonly EntityId[]; readonly relations: readonly string[] } {
    const changes = { entities: [...this.changedEntities], relations: [...this.changedRelations] };
    this.changedEntities.clear();
    this.changedRelations.clear();
    return changes;
  }

  get size(): { readonly entities: number; readonly relations: number; readonly notes: number } {
    return { entities: this.graph.order, relations: this.graph.size, notes: this.notes.size };
  }

  private readonly counts = new Map<EntityKind, number>();

  /** How many entities of each kind there are. */
  countByKind(): ReadonlyMap<EntityKind, number> {
    return this.counts;
  }

  entity(id: EntityId): Entity | undefined {
    const brief = this.brief(id);
    if (brief === undefined) return undefined;
    const { forms, spellings } = this.graph.getNodeAttributes(id);
    return { ...brief, forms: [...spellings.keys()].sort(), notes: [...forms.keys()].sort() };
  }

  /** What of an entity can be told without looking at all its notes, however many name it. */
  brief(id: EntityId): BriefEntity | undefined {
    if (!this.graph.hasNode(id)) return undefined;
    const { kind, forms, spellings, years } = this.graph.getNodeAttributes(id);
    let best: [string, number] | undefined;
    for (const one of spellings)
      if (best === undefined || one[1] > best[1] || (one[1] === best[1] && one[0] < best[0])) best = one;
    const year = years.size === 0 ? undefined : Math.min(...years.values());
    return {
      id,
      kind,
      name: this.properName(id, kind) ?? best?.[0] ?? id,
      noteCount: forms.size,
      ...(year === undefined ? {} : { year }),
    };
  }

  /** Every full spelling of an entity in the notes. */
  spellings(id: EntityId): string[] {
    return this.graph.hasNode(id) ? [...this.graph.getNodeAttributes(id).spellings.keys()] : [];
  }

  /** The dictionary's spelling, else the catalogue's. */
  private properName(id: EntityId, kind: EntityKind): string | undefined {
    const decided = this.dictionary.bySpelling.get(id);
    if (decided !== undefined) return decided.name;
    return kind === "tool" || kind === "company"
      ? lookUp(id.slice(id.indexOf(":") + 1), kind)?.name
      : undefined;
  }

  /** All entities, sorted by identity. */
  *entities(kind?: EntityKind): Iterable<Entity> {
    for (const id of this.graph.nodes().sort()) {
      if (kind !== undefined && kindOf(id) !== kind) continue;
      const entity = this.entity(id);
      if (entity !== undefined) yield entity;
    }
  }

  /** The same, in no order, without what takes a look at all notes. */
  *briefs(kind?: EntityKind): Iterable<BriefEntity> {
    for (const id of this.graph.nodes()) {
      const entity = kind === undefined || kindOf(id) === kind ? this.brief(id) : undefined;
      if (entity !== undefined) yield entity;
    }
  }

  /** Relations from or to an entity, sorted; with `kind`, only those. */
  relationsOf(id: EntityId, kind?: RelationKind): Relation[] {
    if (!this.graph.hasNode(id)) return [];
    return this.graph
      .edges(id)
      .filter((key) => kind === undefined || this.graph.getEdgeAttributes(key).kind === kind)
      .sort()
      .map((key) => this.relation(key));
  }

  /** A relation by its key, `kind from to`. */
  relationWith(key: string): Relation | undefined {
    return this.graph.hasEdge(key) ? this.relation(key) : undefined;
  }

  *relations(): Iterable<Relation> {
    for (const key of this.graph.edges().sort()) yield this.relation(key);
  }

  private relation(key: string): Relation {
    const { kind, evidence } = this.graph.getEdgeAttributes(key);
    return {
      kind,
      from: this.graph.source(key),
      to: this.graph.target(key),
      evidence: [...evidence]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([path, ranges]) => ({ path, ranges })),
    };
  }

  degree(id: EntityId): number {
    return this.graph.hasNode(id) ? this.graph.degree(id) : 0;
  }

  /** Paths of all notes that name an entity, sorted; also of those that report no event and add nothing to the graph. */
  notesNaming(id: EntityId): string[] {
    return this.naming.notes(id);
  }

  /** All mentions of a note with what they name, sorted; those of other notes' names included. */
  mentionsIn(path: string): readonly ResolvedMention[] {
    const state = this.notes.get(path);
    if (state === undefined) return [];
    state.mentions ??= mergedMentions(state);
    return state.mentions;
  }

  facts(path: string): NoteFacts | undefined {
    return this.notes.get(path)?.contribution.facts;
  }

  /** The identity of a note's local entity. */
  idOf(path: string, local: number): EntityId | undefined {
    return this.notes.get(path)?.contribution.ids[local];
  }

  paths(): string[] {
    return [...this.notes.keys()].sort();
  }
}

/** Under this the dictionary introduces its names; no note has an empty address. */
const dictionaryPath = "";

const kindOf = (id: EntityId): EntityKind => id.slice(0, id.indexOf(":")) as EntityKind;

/** Adds to or takes from what speaks for each spelling; the first one of a note counts a little more. */
function weigh(spellings: Map<string, number>, forms: readonly string[], sign: 1 | -1): void {
  forms.forEach((form, i) => {
    const sum = (spellings.get(form) ?? 0) + sign * (i === 0 ? 3 : 2);
    if (sum <= 0) spellings.delete(form);
    else spellings.set(form, sum);
  });
}

function mergedMentions({ contribution, borrowed }: NoteState): ResolvedMention[] {
  const { facts, ids } = contribution;
  const own = facts.mentions.flatMap((mention): ResolvedMention[] => {
    const entity = ids[mention.entity];
    return entity === undefined ? [] : [{ ...mention, entity }];
  });
  return [...own, ...borrowed].sort(byStart);
}
