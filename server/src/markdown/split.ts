/**
 * Where a note can be cut so that its parts read by themselves as they read together: before a line at the margin below a
 * blank line, and before the next item of a list at the margin. An edit then costs its part and not its note.
 */
import { dequal } from "dequal/lite";
import { editBetween, shiftOf } from "../text/edit";
import { isWide, narrow } from "../text/narrow";
import { nextLine } from "./line-starts";
import { Splitter, type Part } from "./splitter";

/** A text with its parts. */
export interface SplitText {
  readonly text: string;
  readonly from: number;
  readonly parts: readonly Part[];
}

/**
 * Cuts a text from an offset on. All parts together are the text, and cutting never changes what a line is: where it is
 * unsure to what a line belongs, it does not cut.
 * @param text what the parser will read, without shortcodes
 * @param before the same text before an edit: of what it came to, all that still holds is taken over
 */
export function splitNote(text: string, from = 0, before?: SplitText): Part[] {
  const sourceOf = isWide(text)
    ? (start: number, end: number): string => narrow(text.slice(start, end))
    : (start: number, end: number): string => text.slice(start, end);
  const { kept, first, below, by } = before?.from === from ? stillCut(text, before) : nothingCut;
  const start = first?.start ?? from;
  const splitter = new Splitter(text, start, sourceOf);
  if (first !== undefined) splitter.resume(first);
  let next = 0;
  for (let at = start, end; at < text.length; at = end) {
    end = nextLine(text, at);
    while ((below[next]?.start ?? Infinity) + by < at) next++;
    const part = below[next];
    const above = part !== undefined && part.start + by === at ? splitter.above : undefined;
    if (!splitter.read(at, end)) break;
    // from here on it would go on as it did before
    if (above !== undefined && splitter.beginsAt(at) && dequal(above, part?.above)) {
      const rest = below.slice(next).map((one) => ({ ...one, start: one.start + by }));
      return [...kept, ...splitter.parts, ...rest];
    }
  }
  return [...kept, ...splitter.finish()];
}

/** What of the parts of a text may still hold after an edit. */
interface StillCut {
  /** Those that hold. */
  readonly kept: readonly Part[];
  /** The part behind them, from which the text has to be cut again. */
  readonly first: Part | undefined;
  /** Those below the edit, and how far they moved. */
  readonly below: readonly Part[];
  readonly by: number;
}

const nothingCut: StillCut = { kept: [], first: undefined, below: [], by: 0 };

function stillCut(text: string, { text: textBefore, parts }: SplitText): StillCut {
  const edit = editBetween(textBefore, text);
  // a part begins at a line because of what that line is, and an edit right behind its end may be more of it
  let kept = parts.length - 1;
  while (kept > 0 && nextLine(textBefore, parts[kept]?.start ?? 0) >= edit.start) kept--;
  const below = parts.findIndex((part) => part.start >= edit.end);
  return {
    kept: parts.slice(0, kept),
    first: parts[kept],
    below: below < 0 ? [] : parts.slice(below),
    by: shiftOf(edit),
  };
}
