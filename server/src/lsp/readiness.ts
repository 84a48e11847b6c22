/** Whether notes can be read without waiting for the recognisers, and the wait of those who ask before. */
import type { NoteHost } from "./host";

/** How long a request waits at most for a start that hangs, in milliseconds. */
const longestWait = 2_000;

export class Readiness {
  private isHere = false;
  private waiting: Promise<void> | undefined;
  private tell: (() => void) | undefined;

  constructor(private readonly host: Pick<NoteHost, "later">) {}

  get isReady(): boolean {
    return this.isHere;
  }

  become(): void {
    this.isHere = true;
    this.tell?.();
  }

  /** Ends when everything is ready, or after two seconds; `undefined` where there is nothing to wait for. */
  wait(): Promise<void> | undefined {
    if (this.isHere) return undefined;
    return (this.waiting ??= new Promise((resolve) => {
      this.tell = resolve;
      this.host.later(longestWait, resolve);
    }));
  }
}
