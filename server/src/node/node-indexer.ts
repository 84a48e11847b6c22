/**
 * Reads notes for the index in as many processes as the machine has processors. Threads would do as well, but the memory
 * that they used stays with the process for good.
 */
import { fork, type ChildProcess } from "node:child_process";
import { availableParallelism, constants, setPriority } from "node:os";
import type { Indexer, NoteRead, NoteToIndex } from "../lsp/host";
import { renumbered } from "../facts/packed-facts";
import type { Settings } from "../../../protocol/settings";
import type { Strings } from "../text/strings";
import { textSumOf, type IndexedNote } from "../workspace/indexed-note";
import { indexDoor, type FileToIndex, type FilesIndexed, type NotesToIndex } from "./index-process";

/** Starting a process costs as much as reading so many notes. */
const worthAProcess = 150;
const mostProcesses = 8;
/** How many notes are given to a process together: few enough that hand-overs stay short. */
const inOneGo = 12;

/**
 * @param script the bundle that a process starts with
 * @param fileOf the file behind an address
 */
export const nodeIndexer = (script: string, fileOf: (uri: string) => string | undefined): Indexer => ({
  async index(notes, settings, strings, take, isCancelled) {
    const count = Math.min(availableParallelism(), mostProcesses, Math.ceil(notes.length / worthAProcess));
    const queue = new Queue(notes, fileOf);
    const children = Array.from({ length: count }, () => started(script) ?? []).flat();
    await Promise.all(children.map((child) => run(child, settings, queue, strings, take, isCancelled)));
    // one of those that an ended process had in hand has ended it; nobody reads them here, where it would end everything
    const lost = queue.inHand();
    if (lost.length > 0 && !isCancelled()) take(lost.map((note) => ({ ...note, problem: fatal(note.path) })));
    return isCancelled() ? [] : queue.waiting();
  },
});

/** `undefined` where the system gives no process: the notes are read here then. */
function started(script: string): ChildProcess | undefined {
  const child = forked(script);
  if (child?.pid === undefined) {
    child?.on("error", () => undefined);
    return undefined;
  }
  try {
    // whoever types goes first
    setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // not allowed on this machine
  }
  return child;
}

function forked(script: string): ChildProcess | undefined {
  try {
    return fork(script, [indexDoor], {
      serialization: "advanced",
      // what stands on standard output is for the editor alone
      stdio: ["ignore", "ignore", "inherit", "ipc"],
      // a debugger of this process is none of that one
      execArgv: [],
      // the editor's own program runs scripts only when it is told to
      env: { ...process.env, ELECTRON_RUN_AS_NODE: "1" },
    });
  } catch {
    // no memory for it
    return undefined;
  }
}

const fatal = (path: string): string =>
  `${path} is left out: it, or a note read together with it, ended the process that read it. Reload the window to try again.`;

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

  /** Notes that were given to a process and did not come back. */
  inHand(): NoteToIndex[] {
    return this.notes.slice(0, this.next).filter((_, index) => !this.done.has(index));
  }

  /** Notes that no process was given. */
  waiting(): NoteToIndex[] {
    return this.notes.slice(this.next);
  }
}

/** Keeps one process busy until the queue is empty. */
function run(
  child: ChildProcess,
  settings: Settings,
  queue: Queue,
  strings: Strings,
  take: (notes: readonly NoteRead[]) => void,
  isCancelled: () => boolean,
): Promise<void> {
  /** The number in `strings` of each of the process's own. */
  const numbers: number[] = [];
  let waiting = 0;
  let isEnded = false;
  return new Promise((resolve) => {
    const end = (): void => {
      isEnded = true;
      child.kill();
      resolve();
    };
    const feed = (): void => {
      if (isEnded) return;
      // two in hand, so that the process never waits for its next ones
      while (waiting < 2) {
        const files = queue.take(inOneGo);
        if (files.length === 0) break;
        waiting++;
        child.send({ settings, files } satisfies NotesToIndex);
      }
      if (waiting === 0) end();
    };
    child.on("message", ({ strings: added, files }: FilesIndexed) => {
      waiting--;
      if (isCancelled()) {
        end();
        return;
      }
      for (const text of added) numbers.push(strings.numberOf(text));
      const own = ownCopies(
        files.flatMap(({ indexed }) => indexed ?? []),
        numbers,
      );
      take(
        files.flatMap(({ index, indexed, isKnown, problem }): NoteRead[] => {
          const note = queue.finish(index);
          const copy = indexed === undefined ? undefined : own.shift();
          if (note === undefined) return [];
          const found = isKnown === true ? note.known : copy;
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
    child.on("error", end);
    child.on("exit", end);
    feed();
  });
}

/**
 * Notes in strings of our own, and together in memory of their own: what came in is part of a whole message, and memory for
 * each of them alone would take half as much again.
 */
function ownCopies(notes: readonly IndexedNote[], numbers: readonly number[]): IndexedNote[] {
  const facts = notes.map((note) => renumbered(note.facts, numbers));
  const memory = new Uint8Array(
    notes.reduce((sum, { lines }, i) => sum + (facts[i]?.length ?? 0) + lines.lengths.length, 0),
  );
  let at = 0;
  const moved = (bytes: Uint8Array): Uint8Array => {
    memory.set(bytes, at);
    at += bytes.length;
    return memory.subarray(at - bytes.length, at);
  };
  return notes.map(({ hash, lines: { length, lengths } }, i) => ({
    hash,
    facts: moved(facts[i] ?? new Uint8Array()),
    lines: { length, lengths: moved(lengths) },
  }));
}
