/** What has time until nobody types: names of other notes, the indexes of names, and notes of which only sections were read. */
import type { Workspace } from "../workspace/workspace";
import type { Log } from "./guard";
import type { NoteHost } from "./host";
import type { NoteReader } from "./note-reader";

/** How long nobody types before notes are read whole, in milliseconds. */
const restOfNote = 400;

export class RestWork {
  private isFinishing = false;
  private callOffReading: (() => void) | undefined;

  /** @param changed is told when the graph may have changed */
  constructor(
    private readonly host: NoteHost,
    private readonly workspace: Workspace,
    private readonly reader: NoteReader,
    private readonly isIndexing: () => boolean,
    private readonly changed: () => void,
    private readonly log: Log,
  ) {}

  /** To be called after each edit: while somebody types, sections are read; when they rest, notes. */
  edited(): void {
    this.settleSoon();
    this.callOffReading?.();
    this.callOffReading = this.host.later(restOfNote, () => {
      this.readWhole();
    });
  }

  /** Reads notes whole of which only sections were read. */
  readWhole(): void {
    this.callOffReading?.();
    this.callOffReading = undefined;
    if (!this.workspace.readWhole()) return;
    this.settleSoon();
    this.changed();
  }

  /** Resolves what a keystroke left undone in other notes, when there is time. */
  private settleSoon(): void {
    if (this.isIndexing() || (this.workspace.settle(0) && this.workspace.indexNames(0))) return;
    this.finishSoon();
  }

  finishSoon(): void {
    if (this.isFinishing) return;
    this.isFinishing = true;
    const ended = (): void => {
      this.isFinishing = false;
      this.changed();
    };
    this.finish().then(ended, (error: unknown) => {
      this.log(`Names could not be resolved (${String(error)}).`);
      ended();
    });
  }

  /** Resolves what is left, then has all names ready for completion, and everything for the first letter. */
  async finish(isCancelled: () => boolean = () => false): Promise<void> {
    try {
      await this.reader.settle(isCancelled);
      await this.reader.indexNames(isCancelled);
      await this.reader.warmUp(true);
    } finally {
      this.host.spareMemory?.(false);
    }
  }
}
