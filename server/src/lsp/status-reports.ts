/** How things stand: told at once, or after a rest that many changes share. */
import { countOf, type Status } from "../../../protocol/methods";
import type { Workspace } from "../workspace/workspace";
import type { NoteHost } from "./host";
import type { LeftOut } from "./left-out";

/** Milliseconds between two reports while notes are read or edited. */
const rest = 200;

export class StatusReports {
  isIndexing = false;
  /** How many notes of an indexing run are done, of how many. */
  done = 0;
  total = 0;
  /** How many files and folders the workspace's own rules left out. */
  ignored = 0;
  private waiting: (() => void) | undefined;

  constructor(
    private readonly host: NoteHost,
    private readonly workspace: Workspace,
    private readonly leftOut: LeftOut,
    private readonly report: (status: Status) => void,
  ) {}

  get current(): Status {
    const counts = { events: 0, talks: 0, speakers: 0, companies: 0, tools: 0 };
    for (const [kind, count] of this.workspace.graph.countByKind()) counts[countOf[kind]] = count;
    const { isIndexing: indexing, done, total, ignored } = this;
    return { indexing, done, total, counts, problems: this.leftOut.sentences, ignored };
  }

  tell(): void {
    this.waiting?.();
    this.waiting = undefined;
    this.report(this.current);
  }

  tellSoon(): void {
    this.waiting ??= this.host.later(rest, () => {
      this.tell();
    });
  }
}
