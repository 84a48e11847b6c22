/** Keeps the workspace in step with the editor and the disk: open notes win over files, files are read in the background. */
import type { Status } from "../../../protocol/methods";
import type { Settings } from "../../../protocol/settings";
import { Workspace } from "../workspace/workspace";
import type { Log } from "./guard";
import type { PersistedNote } from "../workspace/persisted-index";
import { tooLarge, type IndexStorage, type NoteHost, type NoteToIndex } from "./host";
import { KeptIndex, nothingLoaded } from "./kept-index";
import { LeftOut } from "./left-out";
import { isInFolders, isNote, notePath } from "./note-path";
import { NoteReader, type ReadingHooks } from "./note-reader";
import { inReadingOrder } from "./reading-order";

export interface StoreEvents {
  /** Indexing went on, or the graph's counts changed. */
  status(status: Status): void;
  /** The graph may have changed. */
  changed(): void;
  /** Something the author should hear once. */
  warn(message: string): void;
  /** A file was left out and why, or is not any more. */
  leftOut(uri: string, problem: string | undefined): void;
  dictionary(folder: string, problems: readonly { line: number; message: string }[]): void;
}

export class NoteStore {
  readonly workspace: Workspace;
  /** What the editor hides: patterns as in `.gitignore`. */
  excluded: readonly string[] = [];
  /** A folder that the editor gives for what should outlive the process. */
  storagePlace: string | undefined;
  private readonly open = new Map<string, () => string>();
  private readonly dirty = new Set<string>();
  private readonly leftOut: LeftOut;
  private readonly reader: NoteReader;
  private readonly kept: KeptIndex;
  private run = 0;
  private done = 0;
  private total = 0;
  private ignored = 0;
  private indexing = false;
  /** True once notes can be read without waiting for the recognisers. */
  isReady = false;
  private tellLater: (() => void) | undefined;

  constructor(
    private readonly host: NoteHost,
    private readonly events: StoreEvents,
    private readonly log: Log,
    public folders: string[] = [],
  ) {
    this.workspace = new Workspace(host.texts, (uri) => {
      this.changedOutside([uri]);
    });
    this.leftOut = new LeftOut(
      (message) => {
        events.warn(message);
      },
      (uri, problem) => {
        events.leftOut(uri, problem);
      },
      log,
    );
    this.reader = new NoteReader(host, this.workspace);
    const storage = (): IndexStorage | undefined => host.storage?.(this.folders, this.storagePlace);
    this.kept = new KeptIndex(host, this.workspace, storage, log, () => {
      this.flush();
    });
  }

  get isIndexing(): boolean {
    return this.indexing;
  }

  get settings(): Settings {
    return this.workspace.settings;
  }

  /** Takes an open note; its text is asked for when somebody needs it. */
  opened(uri: string, text: () => string): void {
    this.open.set(uri, text);
    this.dirty.add(uri);
  }

  edited(uri: string): void {
    this.dirty.add(uri);
  }

  /** Back to what the file says. */
  async closed(uri: string): Promise<void> {
    this.open.delete(uri);
    this.dirty.delete(uri);
    this.leftOut.delete(uri);
    await this.readAgain([uri]);
  }

  /** True for what indexing would find: drafts, diffs and files from elsewhere are notes only while they are open. */
  private belongs(uri: string): boolean {
    return (
      isNote(uri, this.settings.noteExtensions) &&
      isInFolders(uri, this.folders) &&
      this.host.isHidden?.(uri) !== true
    );
  }

  /** Brings the workspace up to the last keystroke. Every request calls it first. */
  flush(): void {
    if (this.dirty.size === 0) return;
    const uris = [...this.dirty];
    this.dirty.clear();
    for (const uri of uris) {
      const text = this.open.get(uri);
      if (text !== undefined) this.take(uri, text());
    }
    this.settleSoon();
    this.events.changed();
    this.tell(false);
  }

  /**
   * Brings a note's text up to the last keystroke, and its facts only where that takes no time: for what is asked with
   * every letter. The facts follow when the author rests.
   */
  show(uri: string): void {
    const text = this.dirty.has(uri) ? this.open.get(uri)?.() : undefined;
    if (text !== undefined && text.length > quicklyRead && this.workspace.note(uri) !== undefined)
      this.workspace.showText(uri, notePath(uri, this.folders), text);
    else this.flush();
  }

  private take(uri: string, text: string): void {
    const limit = this.settings.maxNoteSize * 1_000_000;
    const path = notePath(uri, this.folders);
    if (text.length > limit) {
      this.leftOut.put(uri, tooLarge(path, text.length, this.settings));
      this.workspace.removeNote(uri);
      return;
    }
    try {
      this.workspace.setNote(uri, path, text);
      this.leftOut.delete(uri);
    } catch (error) {
      this.leftOut.put(uri, `${path} is left out: it can't be read (${String(error)}).`);
      this.workspace.removeNote(uri);
    }
  }

  private isSettling = false;

  /** Resolves what a keystroke left undone in other notes, when there is time. */
  private settleSoon(): void {
    if (this.indexing || (this.workspace.settle(0) && this.workspace.indexNames(0))) return;
    this.finishSoon();
  }

  private finishSoon(): void {
    if (this.isSettling) return;
    this.isSettling = true;
    const ended = (): void => {
      this.isSettling = false;
      this.events.changed();
    };
    this.finish().then(ended, (error: unknown) => {
      this.log(`Names could not be resolved (${String(error)}).`);
      ended();
    });
  }

  /** Resolves what is left, then has all names ready for completion, and everything for the first letter. */
  private async finish(isCancelled: () => boolean = () => false): Promise<void> {
    await this.reader.settle(isCancelled);
    await this.reader.indexNames(isCancelled);
    await this.reader.warmUp(true);
    this.host.spareMemory?.(false);
  }

  private readonly outside = new Set<string>();
  private readOutside: (() => void) | undefined;

  /** Notes that were made, changed or deleted outside the editor; a burst of them is read together, each once. */
  changedOutside(uris: Iterable<string>): void {
    for (const uri of uris) this.outside.add(uri);
    // an indexing run may be about to take what it found before
    if (this.indexing) return;
    this.readOutside ??= this.host.later(restOfFiles, () => {
      const all = [...this.outside];
      this.outside.clear();
      const ended = (): void => {
        this.readOutside = undefined;
        // what changed while those were read
        if (this.outside.size > 0) this.changedOutside([]);
      };
      this.readAgain(all).then(ended, (error: unknown) => {
        this.log(`Changed files could not be read (${String(error)}).`);
        ended();
      });
    });
  }

  private async readAgain(uris: readonly string[]): Promise<void> {
    const closed = uris.filter((uri) => !this.open.has(uri));
    for (const uri of closed) {
      this.kept.changed(uri);
      this.leftOut.delete(uri);
    }
    const [here, elsewhere] = [
      closed.filter((uri) => this.belongs(uri)),
      closed.filter((uri) => !this.belongs(uri)),
    ];
    const removed = this.workspace.removeNotes(elsewhere);
    const { run } = this;
    const changed = await this.reader.read(
      here.map((uri) => this.toRead(uri)),
      this.hooks(() => run !== this.run),
    );
    if (removed || changed) {
      await this.finish(() => run !== this.run);
      this.events.changed();
      this.kept.saveLater();
    }
    this.tell(true);
  }

  private hooks(isCancelled: () => boolean, done: (count: number) => void = () => undefined): ReadingHooks {
    return {
      isCancelled,
      // opened while the file was read: the editor's text is the newer one
      isWanted: (uri) => !this.open.has(uri),
      problem: (uri, problem) => {
        this.leftOut.put(uri, problem);
      },
      done,
    };
  }

  /**
   * The text of a folder's dictionary as the editor has it, else as it was last read from the disk; `undefined` where there
   * is none, `null` where there is one that can't be read.
   */
  async dictionaryText(folder: string): Promise<string | null | undefined> {
    const open = this.openDictionaries.get(folder);
    if (open !== undefined) return open();
    const read = await this.host.readDictionary(folder);
    return read === undefined ? undefined : (read.text ?? (read.problem === undefined ? undefined : null));
  }

  /** Takes a folder's dictionary from the editor that has it open; `undefined` when it is closed. */
  async openedDictionary(folder: string, text: (() => string) | undefined): Promise<void> {
    if (text === undefined) this.openDictionaries.delete(folder);
    else this.openDictionaries.set(folder, text);
    await this.loadDictionary(folder);
  }

  private readonly openDictionaries = new Map<string, () => string>();

  async loadDictionary(folder: string): Promise<void> {
    const open = this.openDictionaries.get(folder);
    const read = open === undefined ? await this.host.readDictionary(folder) : { text: open() };
    if (read?.problem !== undefined) this.leftOut.warnOnce(read.problem);
    if (read?.problem !== undefined && read.text === undefined) return;
    const problems = this.workspace.setDictionary(read?.text, folder);
    this.events.dictionary(folder, problems);
    const first = problems[0];
    if (first !== undefined && open === undefined)
      this.leftOut.warnOnce(
        `The dictionary .talkgraph.yml can't be read, so it is left aside until it is mended: line ${String(first.line)}: ${first.message}`,
      );
    this.events.changed();
    this.tell(false);
  }

  /**
   * Takes in all notes of the workspace: open ones first, then what the kept index still knows, then those beside an open
   * note, then the newest. A second call makes the first one stop.
   * @param isFresh believes nothing that is known from another time
   */
  async index(
    isCancelled: () => boolean = () => false,
    progress: (done: number, total: number) => void = () => undefined,
    isFresh = false,
  ): Promise<void> {
    const run = ++this.run;
    this.indexing = true;
    this.leftOut.isGathering = true;
    this.leftOut.clear();
    try {
      await this.takeAll(run, isCancelled, progress, isFresh);
    } catch (error) {
      this.log(
        `Indexing ended early (${error instanceof Error ? (error.stack ?? error.message) : String(error)}).`,
      );
    }
    if (run !== this.run) return;
    this.isReady = true;
    this.indexing = false;
    progress(this.total, this.total);
    this.events.changed();
    this.tell(true);
    this.leftOut.summarise();
    // what changed in the meantime
    if (this.outside.size > 0) this.changedOutside([]);
    this.finishSoon();
  }

  private async takeAll(
    run: number,
    isCancelled: () => boolean,
    progress: (done: number, total: number) => void,
    isFresh: boolean,
  ): Promise<void> {
    const isOver = (): boolean => run !== this.run;
    for (const uri of this.open.keys()) this.dirty.add(uri);
    this.workspace.keepDictionaries(this.folders);
    for (const folder of this.folders) await this.loadDictionary(folder);
    const finding = this.host.findNotes(this.folders, this.settings, this.excluded);
    // it is waited for below, and must not be nobody's until then
    finding.catch(() => undefined);
    const { notes: kept, isRestored } = isFresh
      ? nothingLoaded
      : await this.kept.load(() => this.reader.rest(), isOver);
    if (isOver()) return;
    await this.reader.prepare();
    // a note that is open has to be read now where it was not known
    if (!isRestored) await this.reader.warmUp();
    if (isOver()) return;
    this.isReady = true;
    this.flush();
    const found = await finding;
    if (isOver()) return;
    this.ignored = found.ignored ?? 0;
    for (const problem of found.problems) this.leftOut.put(problem, problem);
    await this.reader.rest();
    const notes = inReadingOrder(found.notes, this.open.keys()).filter(({ uri }) => !this.open.has(uri));
    await this.forgetAllBut(isFresh ? [] : notes.map(({ uri }) => uri), isOver);
    if (isOver()) return;
    [this.done, this.total] = [0, notes.length];
    this.tell(true);
    await this.reader.rest();
    const taken = await this.takeKept(notes, kept, isOver);
    const hooks = this.hooks(
      () => isOver() || isCancelled(),
      (count) => {
        this.done += count;
        progress(this.done, this.total);
        this.tell(false);
      },
    );
    const toRead = notes
      .filter(({ uri }) => !taken.has(uri))
      .map(({ uri }) => this.toRead(uri, kept.get(uri)));
    await this.reader.rest();
    // not before: what the index gives is all needed, and collecting it again and again would take time
    this.host.spareMemory?.(true);
    await this.reader.read(toRead, hooks);
    if (isOver()) return;
    // what was not read, or not quite, is looked at again the next time
    if (!isCancelled())
      for (const { uri, stamp } of notes) this.kept.found(uri, this.leftOut.has(uri) ? undefined : stamp);
    await this.reader.settle(isOver);
    if (!isOver() && (toRead.length > 0 || !isRestored) && !isCancelled()) this.kept.saveLater();
  }

  /** A note to read, with what is known of it: a file that was only touched says nothing new. */
  private toRead(uri: string, kept?: PersistedNote): NoteToIndex {
    const path = notePath(uri, this.folders);
    const here = this.workspace.note(uri)?.path === path ? this.workspace.indexed(uri) : undefined;
    const known = here ?? (kept?.path === path ? kept.indexed : undefined);
    return known === undefined ? { uri, path } : { uri, path, known };
  }

  private async forgetAllBut(uris: readonly string[], isOver: () => boolean): Promise<void> {
    const gone = new Set(this.workspace.noteIds());
    for (const uri of uris) gone.delete(uri);
    const all = [...gone];
    for (let from = 0; from < all.length && !isOver(); from += takenTogether) {
      this.workspace.removeNotes(all.slice(from, from + takenTogether).filter((id) => !this.open.has(id)));
      await this.reader.rest();
    }
  }

  /** Takes notes from the kept index whose files are the same; returns which. */
  private async takeKept(
    notes: readonly { readonly uri: string; readonly stamp?: string }[],
    kept: ReadonlyMap<string, PersistedNote>,
    isOver: () => boolean,
  ): Promise<ReadonlySet<string>> {
    const taken = new Set<string>();
    const known = notes.flatMap(({ uri, stamp }) => {
      const note = kept.get(uri);
      if (note === undefined || !isSame(note.stamp, stamp)) return [];
      const isTooLong = note.indexed.lines.length > this.settings.maxNoteSize * 1_000_000;
      return note.path === notePath(uri, this.folders) && !isTooLong ? [note] : [];
    });
    for (let from = 0; from < known.length && !isOver(); from += takenTogether) {
      const some = known.slice(from, from + takenTogether).filter(({ id }) => !this.open.has(id));
      this.workspace.setIndexed(some, true);
      for (const { id } of some) taken.add(id);
      this.done += some.length;
      await this.reader.rest();
    }
    return taken;
  }

  /** Writes what should outlive the process; to be called before it ends. */
  async keep(): Promise<void> {
    await this.kept.saveIfWaiting();
  }

  status(): Status {
    const counts = { events: 0, talks: 0, speakers: 0, companies: 0, tools: 0 };
    for (const [kind, count] of this.workspace.graph.countByKind()) counts[countOf[kind]] = count;
    return {
      indexing: this.indexing,
      done: this.done,
      total: this.total,
      counts,
      problems: this.leftOut.sentences,
      ignored: this.ignored,
    };
  }

  /** Tells how things stand: now, or after a rest that many changes share. */
  private tell(now: boolean): void {
    if (!now) {
      this.tellLater ??= this.host.later(restOfStatus, () => {
        this.tell(true);
      });
      return;
    }
    this.tellLater?.();
    this.tellLater = undefined;
    this.events.status(this.status());
  }
}

/** A note of so many UTF-16 units is read between two letters. */
const quicklyRead = 2_000;
/** Files without a stamp are always looked at. */
const isSame = (kept: string, found: string | undefined): boolean => kept !== "" && kept === found;

/** Milliseconds between two reports of how things stand, while notes are read or edited. */
const restOfStatus = 200;
/** How long files rest after a change before they are read, in milliseconds. */
const restOfFiles = 60;
/** How many notes of the kept index are taken between two looks at the clock. */
const takenTogether = 24;

const countOf = {
  event: "events",
  talk: "talks",
  speaker: "speakers",
  company: "companies",
  tool: "tools",
} as const;
