/** Keeps the workspace in step with the editor and the disk: open notes win over files, files are read in the background. */
import type { Status } from "../../../protocol/methods";
import type { Settings } from "../../../protocol/settings";
import { Workspace } from "../workspace/workspace";
import type { Log } from "./guard";
import { tooLarge, type NoteHost } from "./host";
import { isInFolders, isNote, notePath } from "./note-path";

export interface StoreEvents {
  /** Indexing went on, or the graph's counts changed. */
  status(status: Status): void;
  /** The graph may have changed. */
  changed(): void;
  /** Something the author should hear once. */
  warn(message: string): void;
  dictionary(folder: string, problems: readonly { line: number; message: string }[]): void;
}

export class NoteStore {
  readonly workspace = new Workspace();
  private readonly open = new Map<string, () => string>();
  private readonly dirty = new Set<string>();
  private readonly problems = new Map<string, string>();
  private readonly warned = new Set<string>();
  private run = 0;
  private done = 0;
  private total = 0;
  private indexing = false;
  private tellLater: (() => void) | undefined;

  constructor(
    private readonly host: NoteHost,
    private readonly events: StoreEvents,
    private readonly log: Log,
    public folders: string[] = [],
  ) {}

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
    if (this.belongs(uri)) await this.reload(uri);
    else this.remove(uri);
  }

  /** True for what indexing would find: drafts, diffs and files from elsewhere are notes only while they are open. */
  private belongs(uri: string): boolean {
    return isNote(uri, this.settings.noteExtensions) && isInFolders(uri, this.folders);
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
    this.events.changed();
    this.tell(false);
  }

  private take(uri: string, text: string): boolean {
    const limit = this.settings.maxNoteSize * 1_000_000;
    if (text.length > limit) {
      this.leaveOut(uri, tooLarge(notePath(uri, this.folders), text.length, this.settings));
      return this.workspace.removeNote(uri);
    }
    try {
      const changed = this.workspace.setNote(uri, notePath(uri, this.folders), text);
      if (this.open.has(uri)) this.problems.delete(uri);
      return changed;
    } catch (error) {
      this.leaveOut(uri, `${notePath(uri, this.folders)} is left out: it can't be read (${String(error)}).`);
      return this.workspace.removeNote(uri);
    }
  }

  /** Reads a file again that was made, changed or deleted outside the editor. */
  async reload(uri: string): Promise<void> {
    if (this.open.has(uri) || !this.belongs(uri)) return;
    this.problems.delete(uri);
    const read = await this.host.readNote(uri, this.settings);
    // opened while the file was read: the editor's text is the newer one
    if (this.open.has(uri)) return;
    if (read.problem !== undefined) this.leaveOut(uri, read.problem);
    const changed = read.text === undefined ? this.workspace.removeNote(uri) : this.take(uri, read.text);
    if (changed) this.events.changed();
    this.tell(true);
  }

  remove(uri: string): void {
    this.problems.delete(uri);
    if (this.open.has(uri)) return;
    if (this.workspace.removeNote(uri)) this.events.changed();
    this.tell(true);
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
    if (read?.problem !== undefined) this.warnOnce(read.problem);
    if (read?.problem !== undefined && read.text === undefined) return;
    const problems = this.workspace.setDictionary(read?.text, folder);
    this.events.dictionary(folder, problems);
    const first = problems[0];
    if (first !== undefined && open === undefined)
      this.warnOnce(
        `The dictionary .talkgraph.yml can't be read, so it is left aside until it is mended: line ${String(first.line)}: ${first.message}`,
      );
    this.events.changed();
    this.tell(false);
  }

  /**
   * Reads all notes of the workspace, open ones first, in slices between which requests are answered.
   * A second call makes the first one stop.
   */
  async index(
    isCancelled: () => boolean = () => false,
    progress: (done: number, total: number) => void = () => undefined,
  ): Promise<void> {
    const run = ++this.run;
    this.indexing = true;
    this.problems.clear();
    for (const uri of this.open.keys()) this.dirty.add(uri);
    this.workspace.keepDictionaries(this.folders);
    for (const folder of this.folders) await this.loadDictionary(folder);
    if (run !== this.run) return;
    this.flush();
    const found = await this.host.findNotes(this.folders, this.settings);
    if (run !== this.run) return;
    for (const problem of found.problems) this.leaveOut(problem, problem);
    const uris = found.uris.filter((uri) => !this.open.has(uri));
    const gone = new Set(this.workspace.noteIds().filter((id) => !this.open.has(id)));
    for (const uri of uris) gone.delete(uri);
    for (const uri of gone) this.workspace.removeNote(uri);
    this.done = 0;
    this.total = uris.length;
    this.tell(true);
    let slice = this.host.now();
    for (const uri of uris) {
      if (run !== this.run) return;
      if (isCancelled()) break;
      await this.indexOne(uri);
      this.done++;
      if (this.host.now() - slice > longestSlice) {
        progress(this.done, this.total);
        this.tell(false);
        await this.host.pause();
        slice = this.host.now();
      }
    }
    this.indexing = false;
    progress(this.total, this.total);
    this.events.changed();
    this.tell(true);
    this.summarise();
  }

  private async indexOne(uri: string): Promise<void> {
    const read = await this.host.readNote(uri, this.settings);
    if (this.open.has(uri)) return;
    if (read.problem !== undefined) this.leaveOut(uri, read.problem);
    if (read.text !== undefined) this.take(uri, read.text);
  }

  private leaveOut(key: string, problem: string): void {
    if (this.problems.get(key) === problem) return;
    this.problems.set(key, problem);
    this.log(problem);
    if (!this.indexing) this.warnOnce(problem);
  }

  /** After indexing, all that was left out is said once, in one message. */
  private summarise(): void {
    const [first, ...rest] = [...this.problems.values()].filter((one) => !this.warned.has(one));
    if (first === undefined) return;
    for (const one of [first, ...rest]) this.warned.add(one);
    this.events.warn(
      rest.length === 0
        ? first
        : `${first} ${String(rest.length)} more ${rest.length === 1 ? "file needs" : "files need"} a look: see the Talkgraph output.`,
    );
  }

  private warnOnce(message: string): void {
    if (this.warned.has(message)) return;
    this.warned.add(message);
    this.events.warn(message);
  }

  status(): Status {
    const counts = { events: 0, talks: 0, speakers: 0, companies: 0, tools: 0 };
    for (const [kind, count] of this.workspace.graph.countByKind()) counts[countOf[kind]] = count;
    return {
      indexing: this.indexing,
      done: this.done,
      total: this.total,
      counts,
      problems: [...this.problems.values()],
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

/** Milliseconds between two reports of how things stand, while notes are read or edited. */
const restOfStatus = 200;

/** Milliseconds of work between two looks at the waiting requests. */
const longestSlice = 20;

const countOf = {
  event: "events",
  talk: "talks",
  speaker: "speakers",
  company: "companies",
  tool: "tools",
} as const;
