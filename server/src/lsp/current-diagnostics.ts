/** The diagnostics of notes as they stand: reports and quick fixes ask for the same, and it is computed once. */
import type { Settings } from "../../../protocol/settings";
import { diagnostics, diagnosticsAfter, type Diagnostic } from "../features/diagnostics";
import type { Workspace } from "../workspace/workspace";

interface Kept {
  readonly generation: number;
  readonly settings: Settings;
  readonly found: readonly Diagnostic[];
}

const asked = new WeakMap<Workspace, (id: string) => readonly Diagnostic[]>();

/** The diagnostics of a workspace's notes; whoever asks shares what is computed. */
export function currentDiagnostics(workspace: Workspace): (id: string) => readonly Diagnostic[] {
  const known = asked.get(workspace) ?? keptDiagnostics(workspace);
  asked.set(workspace, known);
  return known;
}

/**
 * Asks by a note's address; another note, the dictionary or a setting may change the answer as well as the note itself.
 * Where the note itself only moved, the answer moves with it.
 */
function keptDiagnostics(workspace: Workspace): (id: string) => readonly Diagnostic[] {
  const kept = new Map<string, Kept>();
  const now = (id: string): readonly Diagnostic[] => {
    const known = kept.get(id);
    const moves =
      known?.settings === workspace.settings ? workspace.moves.since(known.generation) : undefined;
    // what another note says may have been a place that moved; several moves are several looks
    if (
      known === undefined ||
      moves === undefined ||
      moves.length > 1 ||
      moves.some(({ note }) => note !== id)
    )
      return diagnostics(workspace, id);
    const [move] = moves;
    return move === undefined ? known.found : diagnosticsAfter(workspace, id, known.found, move);
  };
  return (id) => {
    const found = now(id);
    const { generation } = workspace.moves;
    // what is out of date is asked for no more
    for (const [other, one] of kept)
      if (workspace.moves.since(one.generation) === undefined) kept.delete(other);
    kept.set(id, { generation, settings: workspace.settings, found });
    return found;
  };
}
