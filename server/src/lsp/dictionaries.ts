/** The folders' dictionaries, as the editor has them or as they stand on the disk. */
import type { Workspace } from "../workspace/workspace";
import type { NoteHost } from "./host";
import type { LeftOut } from "./left-out";

export type DictionaryProblems = readonly { readonly line: number; readonly message: string }[];

export class Dictionaries {
  /** Those that the editor has open. */
  private readonly open = new Map<string, () => string>();

  /** @param taken is told of every dictionary that was taken, or could not be */
  constructor(
    private readonly host: NoteHost,
    private readonly workspace: Workspace,
    private readonly leftOut: LeftOut,
    private readonly taken: (folder: string, problems: DictionaryProblems) => void,
  ) {}

  /**
   * The text of a folder's dictionary as the editor has it, else as it was last read from the disk; `undefined` where there
   * is none, `null` where there is one that can't be read.
   */
  async text(folder: string): Promise<string | null | undefined> {
    const open = this.open.get(folder);
    if (open !== undefined) return open();
    const read = await this.host.readDictionary(folder);
    return read === undefined ? undefined : (read.text ?? (read.problem === undefined ? undefined : null));
  }

  /** Takes a folder's dictionary from the editor that has it open; `undefined` when it is closed. */
  async opened(folder: string, text: (() => string) | undefined): Promise<void> {
    if (text === undefined) this.open.delete(folder);
    else this.open.set(folder, text);
    await this.load(folder);
  }

  async load(folder: string): Promise<void> {
    const open = this.open.get(folder);
    const read = open === undefined ? await this.host.readDictionary(folder) : { text: open() };
    if (read?.problem !== undefined) this.leftOut.warnOnce(read.problem);
    if (read?.problem !== undefined && read.text === undefined) return;
    const problems = this.workspace.setDictionary(read?.text, folder);
    const first = problems[0];
    if (first !== undefined && open === undefined)
      this.leftOut.warnOnce(
        `The dictionary .talkgraph.yml can't be read, so it is left aside until it is mended: line ${String(first.line)}: ${first.message}`,
      );
    this.taken(folder, problems);
  }
}
