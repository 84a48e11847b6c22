/** A decision as an edit of the dictionary's text: only the lines that change, so that it can be undone like any other edit. */
import { editDictionary, type Decision } from "../workspace/dictionary-edit";
import type { Range } from "../text/range";

export interface TextEdit extends Range {
  readonly newText: string;
}

/**
 * The edit that writes decisions into a dictionary.
 * @returns `undefined` where the text is no valid YAML, which is never overwritten; no range is changed where the decisions
 *   stand there already
 */
export function decide(text: string, decisions: readonly Decision[]): TextEdit | undefined {
  let after = text;
  for (const decision of decisions) {
    const edited = editDictionary(after, decision);
    if (edited === undefined) return undefined;
    after = edited;
  }
  return difference(text, after);
}

/** The smallest single edit that makes one text another. */
function difference(before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail])
    tail++;
  return { start, end: before.length - tail, newText: after.slice(start, after.length - tail) };
}
