/** Notes that were made, changed or deleted outside the editor: a burst of them is read together, each once. */
import type { Log } from "./guard";
import type { NoteHost } from "./host";

/** How long files rest after a change before they are read, in milliseconds. */
const rest = 60;

export class OutsideChanges {
  private readonly waiting = new Set<string>();
  private isReading = false;

  /**
   * @param isHeld true while an indexing run may be about to take what it found before
   * @param read reads notes again
   */
  constructor(
    private readonly host: NoteHost,
    private readonly isHeld: () => boolean,
    private readonly read: (uris: readonly string[]) => Promise<void>,
    private readonly log: Log,
  ) {}

  add(uris: Iterable<string>): void {
    for (const uri of uris) this.waiting.add(uri);
    this.goOn();
  }

  /** Reads what waits, where nothing is in its way. */
  goOn(): void {
    if (this.waiting.size === 0 || this.isReading || this.isHeld()) return;
    this.isReading = true;
    this.host.later(rest, () => {
      const all = [...this.waiting];
      this.waiting.clear();
      const ended = (): void => {
        this.isReading = false;
        // what changed while those were read
        this.goOn();
      };
      this.read(all).then(ended, (error: unknown) => {
        this.log(`Changed files could not be read (${String(error)}).`);
        ended();
      });
    });
  }
}
