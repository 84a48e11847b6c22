/** What features see: the workspace as it stands, to read and never to change. */
import type { Settings } from "../../../protocol/settings";
import type { GraphReader } from "../graph/graph-reader";
import type { LineIndex } from "../text/line-index";

import type { SimilarNames } from "./similar-names";
import type { WorkspaceNames } from "./workspace-names";

export interface NoteText {
  /** The note's address in the editor, or its path on the command line. */
  readonly id: string;
  /** Its path inside the workspace, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly lines: LineIndex;
}

export interface Snapshot {
  readonly graph: GraphReader;
  /** `forEach` by the beginnings of words; `called` among the names of the notes only. */
  readonly names: Pick<WorkspaceNames, "forEach" | "called">;
  /** Names that are nearly another one. */
  readonly similar: Pick<SimilarNames, "find">;
  readonly settings: Settings;
  note(id: string): NoteText | undefined;
  /** Addresses of the notes whose file is called so, sorted; folders, ending, case and punctuation don't count. */
  notesNamed(name: string): string[];
  /** The same of those whose file's name begins with some letters, at most so many. */
  notesBeginning(letters: string, most: number): string[];
}
