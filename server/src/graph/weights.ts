/**
 * How much speaks for each of several things: spellings of an entity, meanings of a name. Most often there is but one, and
 * it stands here for itself; a map for each would take four times the memory.
 */
export class Weights<Key extends string | number> {
  private only: Key | undefined;
  private weight = 0;
  /** All of them, as soon as there are two. */
  private several: Map<Key, number> | undefined;

  constructor(weights: Iterable<readonly [Key, number]> = []) {
    for (const [key, weight] of weights) this.add(key, weight);
  }

  get size(): number {
    return this.several?.size ?? (this.only === undefined ? 0 : 1);
  }

  /**
   * Adds to what speaks for a thing, or takes from it; what nothing speaks for is gone.
   * @returns how much speaks for it now
   */
  add(key: Key, by: number): number {
    if (this.several === undefined && (this.only === undefined || this.only === key)) {
      this.weight = Math.max(0, this.weight + by);
      this.only = this.weight > 0 ? key : undefined;
      return this.weight;
    }
    this.several ??= new Map([...this]);
    const sum = Math.max(0, (this.several.get(key) ?? 0) + by);
    if (sum === 0) this.several.delete(key);
    else this.several.set(key, sum);
    return sum;
  }

  /** In the order in which they came. */
  get keys(): Key[] {
    return this.several === undefined
      ? this.only === undefined
        ? []
        : [this.only]
      : [...this.several.keys()];
  }

  /** The one for which most speaks; of two the first in order. */
  get most(): Key | undefined {
    if (this.several === undefined) return this.only;
    let best: readonly [Key, number] | undefined;
    for (const one of this.several)
      if (best === undefined || one[1] > best[1] || (one[1] === best[1] && one[0] < best[0])) best = one;
    return best?.[0];
  }

  *[Symbol.iterator](): Iterator<readonly [Key, number]> {
    if (this.several !== undefined) yield* this.several;
    else if (this.only !== undefined) yield [this.only, this.weight];
  }
}
