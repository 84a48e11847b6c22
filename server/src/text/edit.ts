/** Edits of a text, and where ranges of it stand afterwards. */
import type { Range } from "./range";

/** An edit of a text: what stood in `[start, end)` makes room for `length` other UTF-16 units. */
export interface Edit extends Range {
  readonly length: number;
  /** True for white space behind all words of a line: what ends before it does not grow. */
  readonly isTrailing?: boolean;
}

/** How far an edit moves what stands behind it. */
export const shiftOf = ({ start, end, length }: Edit): number => length - (end - start);

/** What changed between two texts, as one edit: the shortest, and the last of several that are equally short. */
export function editBetween(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  // whole stretches are compared much faster than letters
  while (start + stretch <= shorter && isSame(before, after, start, start, stretch)) start += stretch;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  const most = shorter - start;
  let same = 0;
  while (
    same + stretch <= most &&
    isSame(before, after, before.length - same - stretch, after.length - same - stretch, stretch)
  )
    same += stretch;
  while (
    same < most &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  )
    same++;
  return { start, end: before.length - same, length: after.length - same - start };
}

/** In UTF-16 units. */
const stretch = 1_024;

const isSame = (a: string, b: string, from: number, to: number, length: number): boolean =>
  a.slice(from, from + length) === b.slice(to, to + length);

/** Where a range stands after an edit; one around the edit grows with it. `undefined` for one that begins or ends in what changed. */
export function movedRange({ start, end }: Range, edit: Edit): Range | undefined {
  const by = shiftOf(edit);
  if (end < edit.start || (edit.isTrailing === true && end === edit.start)) return { start, end };
  if (start > edit.end) return { start: start + by, end: end + by };
  return start < edit.start && end >= edit.end ? { start, end: end + by } : undefined;
}
