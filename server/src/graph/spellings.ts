/** How an entity is written, and how much speaks for each spelling. Most have one: it stands here for itself, without a map. */
export class Spellings {
  private only: string | undefined;
  private weight = 0;
  /** All of them, as soon as there are two. */
  private several: Map<string, number> | undefined;

  constructor(spellings: Iterable<readonly [string, number]> = []) {
    for (const [spelling, weight] of spellings) this.add(spelling, weight);
  }

  /** Adds to what speaks for a spelling, or takes from it; what nothing speaks for is gone. */
  add(spelling: string, by: number): void {
    if (this.several === undefined && (this.only === undefined || this.only === spelling)) {
      this.weight += by;
      this.only = this.weight > 0 ? spelling : undefined;
      if (this.weight <= 0) this.weight = 0;
      return;
    }
    this.several ??= new Map([...this]);
    const sum = (this.several.get(spelling) ?? 0) + by;
    if (sum <= 0) this.several.delete(spelling);
    else this.several.set(spelling, sum);
  }

  /** In the order in which they came. */
  get all(): string[] {
    return this.several === undefined
      ? this.only === undefined
        ? []
        : [this.only]
      : [...this.several.keys()];
  }

  /** The one for which most speaks; of two the first by letters. */
  get mostUsed(): string | undefined {
    if (this.several === undefined) return this.only;
    let best: readonly [string, number] | undefined;
    for (const one of this.several)
      if (best === undefined || one[1] > best[1] || (one[1] === best[1] && one[0] < best[0])) best = one;
    return best?.[0];
  }

  *[Symbol.iterator](): Iterator<readonly [string, number]> {
    if (this.several !== undefined) yield* this.several;
    else if (this.only !== undefined) yield [this.only, this.weight];
  }
}
