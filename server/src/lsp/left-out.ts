/** What the author should hear of notes that were left out: each sentence once, those of an indexing run in one message. */
import type { Log } from "./guard";

export class LeftOut {
  private readonly problems = new Map<string, string>();
  private readonly warned = new Set<string>();
  /** While it is true, nothing is told before `summarise`. */
  isGathering = false;

  /**
   * @param warn tells the author a sentence once
   * @param mark puts a sentence beside its file, or takes it away
   */
  constructor(
    private readonly warn: (message: string) => void,
    private readonly mark: (uri: string, problem: string | undefined) => void,
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
    if (isAddress(key)) this.mark(key, problem);
    if (!this.isGathering) this.warnOnce(problem);
  }

  has(key: string): boolean {
    return this.problems.has(key);
  }

  delete(key: string): void {
    if (this.problems.delete(key) && isAddress(key)) this.mark(key, undefined);
  }

  clear(): void {
    for (const key of [...this.problems.keys()]) this.delete(key);
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

/** Folders that can't be looked into have a sentence and no address. */
const isAddress = (key: string): boolean => /^[a-z][\w+.-]*:\/\//i.test(key);
