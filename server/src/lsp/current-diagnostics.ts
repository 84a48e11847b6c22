/** The diagnostics of notes as they stand: reports and quick fixes ask for the same, and it is computed once. */
import type { Settings } from "../../../protocol/settings";
import { diagnostics, type Diagnostic } from "../features/diagnostics";
import type { Workspace } from "../workspace/workspace";

/** Asks by a note's address; another note, the dictionary or a setting may change the answer as well as the note itself. */
export function currentDiagnostics(workspace: Workspace): (id: string) => readonly Diagnostic[] {
  let kept = new Map<string, readonly Diagnostic[]>();
  let generation = -1;
  let settings: Settings | undefined;
  return (id) => {
    if (generation !== workspace.generation || settings !== workspace.settings) {
      kept = new Map();
      ({ generation, settings } = workspace);
    }
    const found = kept.get(id) ?? diagnostics(workspace, id);
    kept.set(id, found);
    return found;
  };
}
