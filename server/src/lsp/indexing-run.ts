/** One run through all notes of the workspace: what the kept index knows is taken from it, the rest is read. */
import type { PersistedNote } from "../workspace/persisted-index";
import type { Workspace } from "../workspace/workspace";
import type { NoteHost, NoteToIndex } from "./host";
import { nothingLoaded, type KeptIndex } from "./kept-index";
import type { LeftOut } from "./left-out";
import { notePath } from "./note-path";
import type { NoteReader, ReadingHooks } from "./note-reader";
import { inReadingOrder } from "./reading-order";
import type { StatusReports } from "./status-reports";

/** What a run works with, and what it asks of whoever began it. */
interface IndexingParts {
  readonly host: NoteHost;
  readonly workspace: Workspace;
  readonly reader: NoteReader;
  readonly kept: KeptIndex;
  readonly leftOut: LeftOut;
  readonly status: StatusReports;
  /** What the editor hides: patterns as in `.gitignore`. */
  readonly excluded: readonly string[];
  /** Asked again and again: they may change while a run ends. */
  folders(): readonly string[];
  /** True for a note that the editor has open: its text is the newer one. */
  isOpen(uri: string): boolean;
  openNotes(): Iterable<string>;
  /** The recognisers are ready: open notes can be read without waiting for them. */
  ready(): void;
  toRead(uri: string, kept?: PersistedNote): NoteToIndex;
  hooks(isCancelled: () => boolean, done: (count: number) => void): ReadingHooks;
}

export interface IndexingWish {
  /** Asked again and again; true where the author does not want the rest. */
  isCancelled(): boolean;
  progress(done: number, total: number): void;
  /** Believes nothing that is known from another time. */
  readonly isFresh: boolean;
}

/** How many notes of the kept index are taken between two looks at the clock. */
const takenTogether = 24;

export class IndexingRun {
  /** @param isOver true once another run has begun */
  constructor(
    private readonly parts: IndexingParts,
    private readonly isOver: () => boolean,
  ) {}

  async run(wish: IndexingWish): Promise<void> {
    const { host, workspace, reader, kept, leftOut, status } = this.parts;
    const finding = host.findNotes(this.parts.folders(), workspace.settings, this.parts.excluded);
    // it is waited for below, and must not be nobody's until then
    finding.catch(() => undefined);
    const { notes: known, isRestored } = wish.isFresh
      ? nothingLoaded
      : await kept.load(() => reader.rest(), this.isOver);
    if (this.isOver()) return;
    await reader.prepare();
    // a note that is open has to be read now where it was not known
    if (!isRestored) await reader.warmUp();
    if (this.isOver()) return;
    this.parts.ready();
    const found = await finding;
    if (this.isOver()) return;
    status.ignored = found.ignored ?? 0;
    for (const problem of found.problems) leftOut.put(problem, problem);
    await reader.rest();
    const notes = inReadingOrder(found.notes, this.parts.openNotes()).filter(
      ({ uri }) => !this.parts.isOpen(uri),
    );
    await this.forgetAllBut(wish.isFresh ? [] : notes.map(({ uri }) => uri));
    if (this.isOver()) return;
    [status.done, status.total] = [0, notes.length];
    status.tell();
    await reader.rest();
    const taken = await this.takeKept(notes, known);
    const toRead = notes
      .filter(({ uri }) => !taken.has(uri))
      .map(({ uri }) => this.parts.toRead(uri, known.get(uri)));
    await reader.rest();
    // not before: what the index gives is all needed, and collecting it again and again would take time
    host.spareMemory?.(true);
    await reader.read(toRead, this.hooks(wish));
    if (this.isOver()) return;
    // what was not read, or not quite, is looked at again the next time
    if (!wish.isCancelled())
      for (const { uri, stamp } of notes) kept.found(uri, leftOut.has(uri) ? undefined : stamp);
    await reader.settle(this.isOver);
    if (!this.isOver() && (toRead.length > 0 || !isRestored) && !wish.isCancelled()) kept.saveLater();
  }

  private hooks(wish: IndexingWish): ReadingHooks {
    const { status } = this.parts;
    return this.parts.hooks(
      () => this.isOver() || wish.isCancelled(),
      (count) => {
        status.done += count;
        wish.progress(status.done, status.total);
        status.tellSoon();
      },
    );
  }

  private async forgetAllBut(uris: readonly string[]): Promise<void> {
    const { workspace, reader } = this.parts;
    const gone = new Set(workspace.noteIds());
    for (const uri of uris) gone.delete(uri);
    const all = [...gone];
    for (let from = 0; from < all.length && !this.isOver(); from += takenTogether) {
      workspace.removeNotes(all.slice(from, from + takenTogether).filter((id) => !this.parts.isOpen(id)));
      await reader.rest();
    }
  }

  /** Takes notes from the kept index whose files are the same; returns which. */
  private async takeKept(
    notes: readonly { readonly uri: string; readonly stamp?: string }[],
    kept: ReadonlyMap<string, PersistedNote>,
  ): Promise<ReadonlySet<string>> {
    const { workspace, reader, status } = this.parts;
    const taken = new Set<string>();
    const known = notes.flatMap(({ uri, stamp }) => {
      const note = kept.get(uri);
      if (note === undefined || !isSame(note.stamp, stamp)) return [];
      const isTooLong = note.indexed.lines.length > workspace.settings.maxNoteSize * 1_000_000;
      return note.path === notePath(uri, this.parts.folders()) && !isTooLong ? [note] : [];
    });
    for (let from = 0; from < known.length && !this.isOver(); from += takenTogether) {
      const some = known.slice(from, from + takenTogether).filter(({ id }) => !this.parts.isOpen(id));
      workspace.setIndexed(some, true);
      for (const { id } of some) taken.add(id);
      status.done += some.length;
      await reader.rest();
    }
    return taken;
  }
}

/** Files without a stamp are always looked at. */
const isSame = (kept: string, found: string | undefined): boolean => kept !== "" && kept === found;
