/** The notes changing over time: the only state that changes. Everything else reads snapshots of it. */
import { dequal } from "dequal/lite";
import type { GraphDelta, GraphSnapshot } from "../../../protocol/graph";
import { defaultSettings, type Settings } from "../../../protocol/settings";
import type { NoteFacts } from "../facts/facts";
import { readNote } from "../facts/read-note";
import { KnowledgeGraph } from "../graph/knowledge-graph";
import type { DictionaryProblem } from "./dictionary-file";
import { FolderDictionaries } from "./folder-dictionaries";
import { Moves } from "./moves";
import { GraphFeed } from "./graph-feed";
import { indexedNote, isSameText, textSumOf, type IndexedNote } from "./indexed-note";
import type { PersistedIndex } from "./persisted-index";
import type { NoteText, Snapshot } from "./snapshot";
import { ClosedNote, OpenNote, type TextSource } from "./stored-note";
import { StoredNotes, type FreshlyIndexed } from "./stored-notes";
import type { SimilarNames } from "./similar-names";
import { WorkspaceNames } from "./workspace-names";

export class Workspace implements Snapshot {
  private knowledge = new KnowledgeGraph();
  get graph(): KnowledgeGraph {
    return this.knowledge;
  }

  readonly names = new WorkspaceNames();
  get similar(): SimilarNames {
    return this.names.similar;
  }

  settings: Settings = defaultSettings;
  private readonly notes: StoredNotes;
  private readonly feed = new GraphFeed();

  /**
   * @param source of the texts of notes that nobody has open; without it all texts are kept
   * @param outdated is told of a note whose file is not what was read
   */
  constructor(source?: TextSource, outdated: (id: string) => void = () => undefined) {
    this.notes = new StoredNotes(source, outdated);
  }

  /**
   * Takes a note's text. The same text again costs nothing. Other notes that hold a name which came or went may be left
   * for `settle`, where there are many.
   * @returns whether anything changed
   */
  setNote(id: string, path: string, text: string): boolean {
    const before = this.notes.get(id);
    if (before instanceof OpenNote && before.isRead && before.text === text && before.path === path)
      return false;
    if (before instanceof ClosedNote && before.path === path && isSameText(text, textSumOf(before.indexed))) {
      this.notes.put(new OpenNote(id, path, text, { indexed: before.indexed }));
      return false;
    }
    const last = before instanceof OpenNote && before.path === path ? before.reading : undefined;
    const { reading, moved } = readNote(text, path, last);
    this.notes.put(new OpenNote(id, path, text, { reading }));
    if (moved !== undefined && this.graph.move(id, moved)) {
      this.moves.add(id, moved);
      this.seen = this.graph.revision;
    } else this.replaceFacts(id, reading.facts);
    return true;
  }

  private replaceFacts(id: string, facts: NoteFacts): void {
    this.graph.replaceAll([[id, facts]]);
    this.settle(mostAtOnce);
    this.indexNames(namesAtOnce);
  }

  /**
   * Reads notes whole of which only the touched sections were read since: a word in one may mean something to another, which
   * hardly ever happens and is no matter while somebody types.
   * @returns whether anything changed
   */
  readWhole(): boolean {
    const changed = this.moves.takeNotes().filter((id) => {
      const note = this.notes.get(id);
      if (!(note instanceof OpenNote) || note.reading === undefined || !note.isRead) return false;
      const { reading } = readNote(note.text, note.path);
      const isSame = dequal(reading.facts, this.graph.facts(id));
      this.notes.put(new OpenNote(id, note.path, note.text, { reading }));
      // what it borrows from other notes was moved as well
      this.replaceFacts(id, reading.facts);
      return !isSame;
    });
    return changed.length > 0;
  }

  /**
   * Shows a note's newest text, with the facts of the one before: for what is asked between two letters of a long note.
   * `setNote` with the same text brings the facts up to it.
   */
  showText(id: string, path: string, text: string): void {
    const before = this.notes.get(id);
    if (before instanceof OpenNote && before.text === text) return;
    const reading = before instanceof OpenNote && before.path === path ? before.reading : undefined;
    this.notes.put(new OpenNote(id, path, text, { isRead: false, reading }));
  }

  /**
   * Takes notes that were read for the index; what they mean to others is left for `settle`.
   * @param later leaves what they say themselves for it as well
   * @returns whether anything changed
   */
  setIndexed(notes: readonly FreshlyIndexed[], later = false): boolean {
    const changed = notes.filter((note) => !this.notes.isKnown(note));
    for (const note of changed) this.notes.putFound(note);
    const facts = changed.map(({ id, indexed }) => [id, indexed.facts] as const);
    this.graph.replaceAll(facts, later);
    if (changed.length > 0) this.update();
    return changed.length > 0;
  }

  /** What the index keeps of a note that nobody has open. */
  indexed(id: string): IndexedNote | undefined {
    return this.notes.get(id)?.indexed;
  }

  /** What the index keeps of a note; `undefined` where its facts are not those of its text. */
  toPersist(id: string): IndexedNote | undefined {
    const note = this.notes.get(id);
    if (note === undefined || note.indexed !== undefined) return note?.indexed;
    const facts = this.graph.facts(id);
    if (!(note instanceof OpenNote) || !note.isRead || facts === undefined) return undefined;
    return indexedNote(note.text, facts, this.graph.strings);
  }

  private readonly dictionaries = new FolderDictionaries();

  /** What tells the dictionary from others. */
  get dictionarySum(): string {
    return this.dictionaries.sum;
  }

  /**
   * Takes the text of a folder's dictionary; `undefined` where there is none. A broken one changes nothing, and the same
   * text again costs nothing.
   */
  setDictionary(text: string | undefined, folder = ""): DictionaryProblem[] {
    const { problems, isNew } = this.dictionaries.set(text, folder);
    if (isNew) {
      this.graph.setDictionary(this.dictionaries.merged());
      this.update();
    }
    return problems;
  }

  /** Forgets the dictionaries of folders that are no longer part of the workspace. */
  keepDictionaries(folders: readonly string[]): void {
    for (const folder of this.dictionaries.folders)
      if (!folders.includes(folder)) this.setDictionary(undefined, folder);
  }

  /** True where an index was made with this very dictionary, and no note was taken yet that nobody has open. */
  canRestore({ notes, parts, dictionary }: PersistedIndex): boolean {
    if (parts.length === 0 || dictionary !== this.dictionarySum) return false;
    return this.notes.canGiveWayTo(notes);
  }

  /** False where texts have to be kept: their notes are read at every start. */
  get canKeepGraph(): boolean {
    return this.notes.canFetch;
  }

  /**
   * Takes all of an index, in steps; open notes keep what is in the editor.
   * @returns false where something else came in the meantime, and nothing was taken
   */
  *restore(index: PersistedIndex): Generator<undefined, boolean> {
    if (!this.canKeepGraph) return false;
    const graph = new KnowledgeGraph(index.strings);
    const restored = index.notes.flatMap(({ id, indexed: { facts }, resolved }) =>
      resolved === undefined ? [] : [{ path: id, facts, resolved }],
    );
    yield* graph.restore(restored, index.parts, this.graph.currentDictionary);
    const notes = yield* this.notes.closed(index.notes, notesAtOnce);
    if (!this.canRestore(index)) return false;
    const before = this.knowledge;
    this.knowledge = graph;
    for (const note of this.notes.exchange(notes)) {
      const { id, path, text } = note;
      const known = this.notes.get(id);
      const indexed = known?.path === path ? known.indexed : undefined;
      const isRead = note instanceof OpenNote && note.isRead;
      const isSame = isRead && indexed !== undefined && isSameText(text, textSumOf(indexed));
      // what was packed for the graph before can't be read with the strings of this one
      this.notes.put(
        new OpenNote(id, path, text, {
          isRead,
          ...(isSame ? { indexed } : { reading: note instanceof OpenNote ? note.reading : undefined }),
        }),
      );
      if (!isSame) graph.replaceAll([[id, before.facts(id)]]);
    }
    this.feed.changedAltogether();
    this.seen = -1;
    this.update();
    return true;
  }

  /**
   * Resolves notes again that hold names which came or went in others.
   * @param most how many to look at before it comes back
   * @returns true where none is left
   */
  settle(most = Infinity): boolean {
    const isSettled = this.graph.settle(most);
    this.update();
    if (most === Infinity) this.indexNames();
    return isSettled;
  }

  removeNote(id: string): boolean {
    return this.removeNotes([id]);
  }

  removeNotes(ids: readonly string[]): boolean {
    const gone = this.notes.remove(ids);
    if (gone.length === 0) return false;
    this.graph.replaceAll(gone.map((id) => [id, undefined]));
    this.settle(mostAtOnce);
    this.indexNames(namesAtOnce);
    return true;
  }

  note(id: string): NoteText | undefined {
    return this.notes.get(id);
  }

  notesBeginning(letters: string, most: number): string[] {
    return this.notes.beginning(letters, most);
  }

  notesNamed(name: string): string[] {
    return this.notes.named(name);
  }

  noteIds(): string[] {
    return this.notes.ids();
  }

  /** What only moved since the last change of anything else. */
  readonly moves = new Moves();

  /** The graph's revision when its changes were taken last. */
  private seen = 0;

  private update(): void {
    if (this.seen === this.graph.revision) return;
    this.seen = this.graph.revision;
    this.moves.clear();
    const { entities, relations } = this.graph.takeChanges();
    this.feed.changed(entities, relations);
    for (const id of entities) this.names.changed(id);
  }

  /**
   * Puts names into the indexes of names.
   * @param most how many entities to look at before it comes back
   * @returns true where none is left
   */
  indexNames(most = Infinity): boolean {
    return this.names.update(this.graph, most);
  }

  /** The whole graph, at its present revision. */
  takeGraph(): GraphSnapshot {
    this.graph.watch();
    return this.feed.take(this.graph);
  }

  /** What changed since the graph was last taken, in whole or in part; `undefined` where nothing did. */
  takeDelta(): GraphDelta | undefined {
    return this.feed.takeDelta(this.graph);
  }
}

/** How many notes of an index are taken in one step. */
const notesAtOnce = 2_000;
/** How many names are put into their indexes with a keystroke; where there are more, `indexNames` has time for them. */
const namesAtOnce = 60;
/** How many other notes are resolved again before a keystroke is answered; the rest has time. */
const mostAtOnce = 100;
