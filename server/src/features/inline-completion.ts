/** The best completion as grey text behind the cursor: only what goes on exactly as it was typed. */
import type { Range } from "../text/range";
import type { Snapshot } from "../workspace/snapshot";
import { suggestions } from "./completion";

export interface InlineCompletion {
  /** All of the name, with the letters that are typed already. */
  readonly insert: string;
  readonly replace: Range;
}

/** The name to show, or `undefined` where the first suggestion does not begin with what was typed. */
export function inlineCompletion(
  snapshot: Snapshot,
  note: string,
  offset: number,
): InlineCompletion | undefined {
  const { completion: mode } = snapshot.settings;
  const text = snapshot.note(note)?.text;
  if ((mode !== "ghost" && mode !== "both") || text === undefined) return undefined;
  const [best] = suggestions(snapshot, note, offset);
  if (best === undefined || best.snippet !== undefined || best.replace.end !== offset) return undefined;
  const typed = text.slice(best.replace.start, offset);
  if (typed === "" || !best.insert.startsWith(typed) || best.insert === typed) return undefined;
  return { insert: best.insert, replace: best.replace };
}
