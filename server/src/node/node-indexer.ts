/** Reads notes for the index on as many threads as the machine has processors for. */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Indexer, NoteRead, NoteToIndex } from "../lsp/host";
import { renumbered } from "../facts/packed-facts";
import type { Strings } from "../text/strings";
import { textSumOf } from "../workspace/indexed-note";
import { workerDoor, type FileToIndex, type FilesIndexed, type WorkerStart } from "./index-worker";

/** Starting a thread costs as much as reading so many notes. */
const worthAThread = 150;
const mostThreads = 8;
/** How many notes are given to a thread together: few enough that hand-overs stay short. */
const inOneGo = 12;

/**
 * @param script the bundle that a thread starts with
 * @param fileOf the file behind an address
 */
export const nodeIndexer = (script: string, fileOf: (uri: string) => string | undefined): Indexer => ({
  async index(notes, settings, strings, take, isCancelled) {
    const threads = Math.min(availableParallelism(), mostThreads, Math.ceil(notes.length / worthAThread));
    const queue = new Queue(notes, fileOf);
    const start: WorkerStart = { door: workerDoor, settings };
    const runs = Array.from({ length: threads }, () =>
      run(
        new Worker(script, { workerData: start, resourceLimits: { maxYoungGenerationSizeMb: 16 } }),
        queue,
        strings,
        take,
        isCancelled,
      ),
    );
    await Promise.all(runs);
    // one of those that an ended thread had in hand has ended it; nobody reads them here, where it would end everything
    const lost = queue.inHand();
    if (lost.length > 0 && !isCancelled()) take(lost.map((note) => ({ ...note, problem: fatal(note.path) })));
    return isCancelled() ? [] : queue.waiting();
  },
});

const fatal = (path: string): string =>
  `${path} is left out: it, or a note read together with it, ended the thread that read it. Reload the window to try again.`;

/** Notes that wait to be read, in order. */
class Queue {
  private next = 0;
  private readonly done = new Set<number>();

  constructor(
    private readonly notes: readonly NoteToIndex[],
    private readonly fileOf: (uri: string) => string | undefined,
  ) {}

  take(most: number): FileToIndex[] {
    const files: FileToIndex[] = [];
    for (; files.length < most && this.next < this.notes.length; this.next++) {
      const note = this.notes[this.next];
      const file = note === undefined ? undefined : this.fileOf(note.uri);
      if (note !== undefined && file !== undefined)
        files.push({
          index: this.next,
          file,
          path: note.path,
          ...(note.known === undefined ? {} : { known: textSumOf(note.known) }),
        });
      else this.done.add(this.next);
    }
    return files;
  }

  finish(index: number): NoteToIndex | undefined {
    this.done.add(index);
    return this.notes[index];
  }

  /** Notes that were given to a thread and did not come back. */
  inHand(): NoteToIndex[] {
    return this.notes.slice(0, this.next).filter((_, index) => !this.done.has(index));
  }

  /** Notes that no thread was given. */
  waiting(): NoteToIndex[] {
    return this.notes.slice(this.next);
  }
}

/** Keeps one thread busy until the queue is empty. */
function run(
  worker: Worker,
  queue: Queue,
  strings: Strings,
  take: (notes: readonly NoteRead[]) => void,
  isCancelled: () => boolean,
): Promise<void> {
  /** The number in `strings` of each of the thread's own. */
  const numbers: number[] = [];
  let waiting = 0;
  return new Promise((resolve) => {
    const end = (): void => {
      void worker.terminate();
      resolve();
    };
    const feed = (): void => {
      // two in hand, so that the thread never waits for its next ones
      while (waiting < 2) {
        const files = queue.take(inOneGo);
        if (files.length === 0) break;
        waiting++;
        worker.postMessage(files);
      }
      if (waiting === 0) end();
    };
    worker.on("message", ({ strings: added, files }: FilesIndexed) => {
      waiting--;
      if (isCancelled()) {
        end();
        return;
      }
      for (const text of added) numbers.push(strings.numberOf(text));
      take(
        files.flatMap(({ index, indexed, isKnown, problem }): NoteRead[] => {
          const note = queue.finish(index);
          if (note === undefined) return [];
          const found =
            isKnown === true
              ? note.known
              : indexed && { ...indexed, facts: renumbered(indexed.facts, numbers) };
          return [
            {
              ...note,
              ...(problem === undefined ? {} : { problem }),
              ...(found === undefined ? {} : { indexed: found }),
            },
          ];
        }),
      );
      feed();
    });
    worker.on("error", end);
    worker.on("exit", () => {
      resolve();
    });
    feed();
  });
}
