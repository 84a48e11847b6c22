/** The index that outlives the process: what of it still holds is taken over, and what was read since is written in the background. */
import { persistedPieces, readPersisted, type PersistedNote } from "../workspace/persisted-index";
import { recognitionVersion } from "../workspace/recognition-version";
import type { Workspace } from "../workspace/workspace";
import type { Log } from "./guard";
import type { IndexStorage, NoteHost } from "./host";

/** How long notes rest before the index is written, in milliseconds. */
const restOfIndex = 10_000;

export class KeptIndex {
  /** What tells of each file that it is still the one that was read. */
  private readonly stamps = new Map<string, string>();
  private callOff: (() => void) | undefined;

  constructor(
    private readonly host: NoteHost,
    private readonly workspace: Workspace,
    private readonly storage: () => IndexStorage | undefined,
    private readonly log: Log,
  ) {}

  /** The notes of the kept index by address; none where it is damaged, older or of somebody else. */
  async load(): Promise<ReadonlyMap<string, PersistedNote>> {
    const bytes = await this.storage()?.load();
    const notes =
      bytes === undefined
        ? undefined
        : readPersisted(bytes, this.workspace.graph.strings, recognitionVersion);
    return new Map(notes?.map((note) => [note.id, note]));
  }

  /** A note was found with this stamp; without one it is read again the next time. */
  found(uri: string, stamp: string | undefined): void {
    if (stamp === undefined || stamp === "") this.stamps.delete(uri);
    else this.stamps.set(uri, stamp);
  }

  /** A note was changed, made or deleted outside of an indexing run: nobody looked at its file. */
  changed(uri: string): void {
    this.stamps.delete(uri);
  }

  /** Writes the index once nothing has changed for a while. */
  saveLater(): void {
    if (this.storage() === undefined) return;
    this.callOff?.();
    this.callOff = this.host.later(restOfIndex, () => {
      this.callOff = undefined;
      void this.save();
    });
  }

  /** Writes the index now where something has changed since it was written. */
  async saveIfWaiting(): Promise<void> {
    if (this.callOff !== undefined) await this.save();
  }

  /** Writes the index now. That it can't be written is told in the log only: the next start is slower, nothing else. */
  async save(): Promise<void> {
    this.callOff?.();
    this.callOff = undefined;
    const notes: PersistedNote[] = [];
    for (const id of this.workspace.noteIds()) {
      const indexed = this.workspace.indexed(id);
      const path = this.workspace.note(id)?.path;
      const stamp = this.stamps.get(id) ?? "";
      if (indexed !== undefined && path !== undefined) notes.push({ id, path, stamp, indexed });
    }
    await this.storage()
      ?.save(persistedPieces(notes, this.workspace.graph.strings, recognitionVersion))
      .catch((error: unknown) => {
        this.log(`The index could not be kept for the next start (${String(error)}).`);
      });
  }
}
