/** The best of many, where only a few are shown. */

export interface Scored {
  readonly score: number;
}

/**
 * The best in order, highest scores first. Of thousands only the last place is sought by sorting their scores; no more than
 * are as good as that are put in order.
 * @param compare decides between equal scores
 */
export function bestOf<T extends Scored>(
  all: readonly T[],
  most: number,
  compare: (a: T, b: T) => number,
): T[] {
  const least =
    all.length > most ? Float64Array.from(all, ({ score }) => score).sort()[all.length - most] : undefined;
  return (least === undefined ? [...all] : all.filter(({ score }) => score >= least))
    .sort((a, b) => b.score - a.score || compare(a, b))
    .slice(0, most);
}
