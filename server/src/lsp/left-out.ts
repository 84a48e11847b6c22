/** What the author should hear of notes that were left out: each sentence once, those of an indexing run in one message. */
import type { Log } from "./guard";

export class LeftOut {
  private readonly problems = new Map<string, string>();
  private readonly warned = new Set<string>();
  /** While it is true, nothing is told before `summarise`. */
  isGathering = false;

  constructor(
    private readonly warn: (message: string) => void,
    private readonly log: Log,
  ) {}

  /** One sentence for each file that is left out now. */
  get sentences(): string[] {
    return [...this.problems.values()];
  }

  put(key: string, problem: string): void {
    if (this.problems.get(key) === problem) return;
    this.problems.set(key, problem);
    this.log(problem);
    if (!this.isGathering) this.warnOnce(problem);
  }

  delete(key: string): void {
    this.problems.delete(key);
  }

  clear(): void {
    this.problems.clear();
  }

  /** Tells all that was gathered in one message. */
  summarise(): void {
    this.isGathering = false;
    const [first, ...rest] = this.sentences.filter((one) => !this.warned.has(one));
    if (first === undefined) return;
    for (const one of [first, ...rest]) this.warned.add(one);
    this.warn(
      rest.length === 0
        ? first
        : `${first} ${String(rest.length)} more ${rest.length === 1 ? "file needs" : "files need"} a look: see the Talkgraph output.`,
    );
  }

  warnOnce(message: string): void {
    if (this.warned.has(message)) return;
    this.warned.add(message);
    this.warn(message);
  }
}
