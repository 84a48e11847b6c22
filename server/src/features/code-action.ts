/** What a quick fix or a refactoring is, before it is done. */
import type { Decision } from "../workspace/dictionary-edit";
import type { Diagnostic } from "./diagnostics";
import type { NoteRange } from "./lookup";

export interface ActionEdit extends NoteRange {
  readonly newText: string;
}

export interface CodeAction {
  readonly title: string;
  readonly kind: "quickfix" | "refactor";
  /** True for the one that most people want. */
  readonly preferred: boolean;
  /** The diagnostic that it mends. */
  readonly diagnostic?: Diagnostic;
  readonly edits: readonly ActionEdit[];
  readonly decisions: readonly Decision[];
  /** A note to be made beside the present one: file name and text. */
  readonly newNote?: { readonly file: string; readonly text: string };
}

export const fix = (
  title: string,
  diagnostic: Diagnostic,
  changes: Partial<Pick<CodeAction, "edits" | "decisions">>,
  preferred = false,
): CodeAction => ({ title, kind: "quickfix", preferred, diagnostic, edits: [], decisions: [], ...changes });

export const refactoring = (
  title: string,
  changes: Partial<Pick<CodeAction, "edits" | "decisions" | "newNote">>,
): CodeAction => ({ title, kind: "refactor", preferred: false, edits: [], decisions: [], ...changes });
