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
import { NoteNames } from "./note-names";
import { indexedNote, isSameText, textSumOf, type IndexedNote } from "./indexed-note";
import type { PersistedIndex } from "./persisted-index";
import type { NoteText, Snapshot } from "./snapshot";
import { ClosedNote, FetchedTexts, OpenNote, type TextSource } from "./stored-note";
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
  private notes = new Map<string, OpenNote | ClosedNote>();
  private noteNames = new NoteNames();
  private readonly feed = new GraphFeed();

  private readonly texts: FetchedTexts | undefined;

  /**
   * @param source of the texts of notes that nobody has open; without it all texts are kept
   * @param outdated is told of a note whose file is not what was read
   */
  constructor(source?: TextSource, outdated: (id: string) => void = () => undefined) {
    if (source !== undefined) this.texts = new FetchedTexts(source, outdated);
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
      this.put(new OpenNote(id, path, text, { indexed: before.indexed }));
      return false;
    }
    const last = before instanceof OpenNote && before.path === path ? before.reading : undefined;
    const { reading, moved } = readNote(text, path, last);
    this.put(new OpenNote(id, path, text, { reading }));
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
      this.put(new OpenNote(id, note.path, note.text, { reading }));
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
    this.put(new OpenNote(id, path, text, { isRead: false, reading }));
  }

  /**
   * Takes notes that were read for the index; what they mean to others is left for `settle`.
   * @param later leaves what they say themselves for it as well
   * @returns whether anything changed
   */
  setIndexed(notes: readonly FoundNote[], later = false): boolean {
    const changed = notes.filter((note) => !this.isKnown(note));
    for (const { id, path, indexed, text } of changed)
      this.put(
        this.texts === undefined || (text !== undefined && !this.texts.canFetch(id))
          ? new OpenNote(id, path, text ?? "", { indexed })
          : new ClosedNote(id, path, indexed, this.texts),
      );
    const facts = changed.map(({ id, indexed }) => [id, indexed.facts] as const);
    this.graph.replaceAll(facts, later);
    if (changed.length > 0) this.update();
    return changed.length > 0;
  }

  private isKnown({ id, path, indexed, text }: FoundNote): boolean {
    const known = this.notes.get(id);
    if (known?.path !== path) return false;
    return known instanceof ClosedNote
      ? known.indexed.hash === indexed.hash
      : known.isRead && known.indexed !== undefined && known.text === text;
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
    const { texts } = this;
    if (parts.length === 0 || dictionary !== this.dictionarySum || texts === undefined) return false;
    if (!notes.every(({ id }) => texts.canFetch(id))) return false;
    return [...this.notes.values()].every((note) => note instanceof OpenNote);
  }

  /** False where texts have to be kept: their notes are read at every start. */
  get canKeepGraph(): boolean {
    return this.texts !== undefined;
  }

  /**
   * Takes all of an index, in steps; open notes keep what is in the editor.
   * @returns false where something else came in the meantime, and nothing was taken
   */
  *restore(index: PersistedIndex): Generator<undefined, boolean> {
    const { texts } = this;
    if (texts === undefined) return false;
    const graph = new KnowledgeGraph(index.strings);
    const notes = new Map<string, OpenNote | ClosedNote>();
    const names = new NoteNames();
    const restored = index.notes.flatMap(({ id, indexed: { facts }, resolved }) =>
      resolved === undefined ? [] : [{ path: id, facts, resolved }],
    );
    yield* graph.restore(restored, index.parts, this.graph.currentDictionary);
    for (const { id, path, indexed } of index.notes) {
      notes.set(id, new ClosedNote(id, path, indexed, texts));
      names.set(id, path);
      if (notes.size % notesAtOnce === 0) yield;
    }
    if (!this.canRestore(index)) return false;
    const before = this.knowledge;
    const open = this.notes;
    [this.knowledge, this.notes, this.noteNames] = [graph, notes, names];
    for (const note of open.values()) {
      const { id, path, text } = note;
      const known = notes.get(id);
      const indexed = known?.path === path ? known.indexed : undefined;
      const isRead = note instanceof OpenNote && note.isRead;
      const isSame = isRead && indexed !== undefined && isSameText(text, textSumOf(indexed));
      // what was packed for the graph before can't be read with the strings of this one
      this.put(
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

  private put(note: OpenNote | ClosedNote): void {
    this.texts?.forget(note.id);
    this.notes.set(note.id, note);
    this.noteNames.set(note.id, note.path);
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
    const gone = ids.filter((id) => this.notes.delete(id));
    if (gone.length === 0) return false;
    for (const id of gone) {
      this.texts?.forget(id);
      this.noteNames.set(id, undefined);
    }
    this.graph.replaceAll(gone.map((id) => [id, undefined]));
    this.settle(mostAtOnce);
    this.indexNames(namesAtOnce);
    return true;
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

/** A note that was read for the index; with its text where texts can't be fetched. */
export interface FoundNote {
  readonly id: string;
  readonly path: string;
  readonly indexed: IndexedNote;
  readonly text?: string;
}

/** How many notes of an index are taken in one step. */
const notesAtOnce = 2_000;
/** How many names are put into their indexes with a keystroke; where there are more, `indexNames` has time for them. */
const namesAtOnce = 60;
/** How many other notes are resolved again before a keystroke is answered; the rest has time. */
const mostAtOnce = 100;
