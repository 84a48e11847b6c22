/** Half-open ranges of UTF-16 offsets, the only positions that the core knows. */
import { firstIndex } from "./first-index";

/** From `start` up to, not including, `end`; UTF-16 offsets into one note's text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export const rangeLength = (range: Range): number => range.end - range.start;

/** True where `offset` lies in the range or at its very end (where a cursor stands after a word). */
export const touches = (range: Range, offset: number): boolean =>
  range.start <= offset && offset <= range.end;

export const contains = (outer: Range, inner: Range): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

/** The index of the first of some ranges, in order and apart from each other, that ends behind an offset. */
const firstEndingBehind = (sorted: readonly Range[], offset: number): number =>
  firstIndex(sorted.length, (i) => (sorted[i]?.end ?? 0) > offset);

/** Whether a range shares a letter with one of these, which are in order and apart from each other. */
export const overlapsAny = (sorted: readonly Range[], { start, end }: Range): boolean =>
  (sorted[firstEndingBehind(sorted, start)]?.start ?? Infinity) < end;

/** Those of some ranges, in order and apart from each other, that stand nearest to an offset: so many before it and behind. */
export function nearest<T extends Range>(sorted: readonly T[], offset: number, each: number): readonly T[] {
  const at = firstEndingBehind(sorted, offset);
  return sorted.slice(Math.max(0, at - each), at + each + 1);
}

/** Sorts by start, the longer range first where two begin together. */
export const byStart = (a: Range, b: Range): number => a.start - b.start || b.end - a.end;
