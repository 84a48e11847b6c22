/** Keeps the workspace in step with the editor and the disk: open notes win over files, files are read in the background. */
import type { Status } from "../../../protocol/methods";
import type { Settings } from "../../../protocol/settings";
import { Workspace } from "../workspace/workspace";
import type { Log } from "./guard";
import type { PersistedNote } from "../workspace/persisted-index";
import { Dictionaries, type DictionaryProblems } from "./dictionaries";
import { tooLarge, type IndexStorage, type NoteHost, type NoteToIndex } from "./host";
import { IndexingRun, type IndexingWish } from "./indexing-run";
import { KeptIndex } from "./kept-index";
import { LeftOut } from "./left-out";
import { isInFolders, isNote, notePath } from "./note-path";
import { NoteReader, type ReadingHooks } from "./note-reader";
import { OutsideChanges } from "./outside-changes";
import { Readiness } from "./readiness";
import { RestWork } from "./rest-work";
import { StatusReports } from "./status-reports";

export interface StoreEvents {
  /** Indexing went on, or the graph's counts changed. */
  status(status: Status): void;
  /** The graph may have changed. */
  changed(): void;
  /** Something the author should hear once. */
  warn(message: string): void;
  /** A file was left out and why, or is not any more. */
  leftOut(uri: string, problem: string | undefined): void;
  dictionary(folder: string, problems: DictionaryProblems): void;
}

export class NoteStore {
  readonly workspace: Workspace;
  readonly dictionaries: Dictionaries;
  /** What the editor hides: patterns as in `.gitignore`. */
  excluded: readonly string[] = [];
  /** A folder that the editor gives for what should outlive the process. */
  storagePlace: string | undefined;
  private readonly open = new Map<string, () => string>();
  private readonly dirty = new Set<string>();
  private readonly leftOut: LeftOut;
  private readonly reader: NoteReader;
  private readonly kept: KeptIndex;
  private readonly status: StatusReports;
  private readonly outside: OutsideChanges;
  /** The number of the last indexing run. */
  private run = 0;
  private readonly readiness: Readiness;
  private readonly rest: RestWork;

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
    this.status = new StatusReports(host, this.workspace, this.leftOut, (status) => {
      events.status(status);
    });
    this.dictionaries = new Dictionaries(host, this.workspace, this.leftOut, (folder, problems) => {
      events.dictionary(folder, problems);
      events.changed();
      this.status.tellSoon();
    });
    this.reader = new NoteReader(host, this.workspace);
    this.readiness = new Readiness(host);
    this.rest = new RestWork(
      host,
      this.workspace,
      this.reader,
      () => this.isIndexing,
      () => {
        events.changed();
      },
      log,
    );
    this.outside = new OutsideChanges(
      host,
      () => this.isIndexing,
      (uris) => this.readAgain(uris),
      log,
    );
    const storage = (): IndexStorage | undefined => host.storage?.(this.folders, this.storagePlace);
    this.kept = new KeptIndex(host, this.workspace, storage, log, () => {
      this.flush();
      this.rest.readWhole();
    });
  }

  /** True once notes can be read without waiting for the recognisers. */
  get isReady(): boolean {
    return this.readiness.isReady;
  }

  get isIndexing(): boolean {
    return this.status.isIndexing;
  }

  get currentStatus(): Status {
    return this.status.current;
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

  /**
   * What a request has to wait for where a note is open that nobody has read yet: indexing gets the recognisers ready in
   * slices, or takes over the index. At once they would keep everything else waiting.
   */
  ready(): Promise<void> | undefined {
    return this.dirty.size === 0 ? undefined : this.readiness.wait();
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
    this.rest.edited();
    this.events.changed();
    this.status.tellSoon();
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

  /** Notes that were made, changed or deleted outside the editor. */
  changedOutside(uris: Iterable<string>): void {
    this.outside.add(uris);
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
      await this.rest.finish(() => run !== this.run);
      this.events.changed();
      this.kept.saveLater();
    }
    this.status.tell();
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
   * Takes in all notes of the workspace: open ones first, then what the kept index still knows, then those beside an open
   * note, then the newest. A second call makes the first one stop.
   */
  async index(wish: IndexingWish): Promise<void> {
    const run = ++this.run;
    const isOver = (): boolean => run !== this.run;
    this.status.isIndexing = true;
    this.leftOut.isGathering = true;
    this.leftOut.clear();
    try {
      for (const uri of this.open.keys()) this.dirty.add(uri);
      this.workspace.keepDictionaries(this.folders);
      for (const folder of this.folders) await this.dictionaries.load(folder);
      await this.newRun(isOver).run(wish);
    } catch (error) {
      this.log(
        `Indexing ended early (${error instanceof Error ? (error.stack ?? error.message) : String(error)}).`,
      );
    }
    if (isOver()) return;
    this.readiness.become();
    this.status.isIndexing = false;
    wish.progress(this.status.total, this.status.total);
    this.events.changed();
    this.status.tell();
    this.leftOut.summarise();
    // what changed in the meantime
    this.outside.goOn();
    this.rest.finishSoon();
  }

  private newRun(isOver: () => boolean): IndexingRun {
    const { host, workspace, reader, kept, leftOut, status, excluded } = this;
    return new IndexingRun(
      {
        host,
        workspace,
        reader,
        kept,
        leftOut,
        status,
        folders: () => this.folders,
        excluded,
        isOpen: (uri) => this.open.has(uri),
        openNotes: () => this.open.keys(),
        ready: () => {
          this.readiness.become();
          this.flush();
        },
        toRead: (uri, known) => this.toRead(uri, known),
        hooks: (isCancelled, done) => this.hooks(isCancelled, done),
      },
      isOver,
    );
  }

  /** A note to read, with what is known of it: a file that was only touched says nothing new. */
  private toRead(uri: string, kept?: PersistedNote): NoteToIndex {
    const path = notePath(uri, this.folders);
    const here = this.workspace.note(uri)?.path === path ? this.workspace.indexed(uri) : undefined;
    const known = here ?? (kept?.path === path ? kept.indexed : undefined);
    return known === undefined ? { uri, path } : { uri, path, known };
  }

  /** Writes what should outlive the process; to be called before it ends. */
  async keep(): Promise<void> {
    await this.kept.saveIfWaiting();
  }
}

/** A note of so many UTF-16 units is read between two letters. */
const quicklyRead = 2_000;
