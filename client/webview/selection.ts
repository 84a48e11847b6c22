/** The chosen entities, the last one chosen last. */
export class Selection {
  constructor(private chosen: readonly string[]) {}

  get ids(): readonly string[] {
    return this.chosen;
  }

  /** Chooses one alone; with `add` beside the others, or no longer where it was among them. */
  choose(id: string, add: boolean): void {
    const others = this.chosen.filter((one) => one !== id);
    this.chosen = !add ? [id] : others.length < this.chosen.length ? others : [...others, id];
  }

  set(ids: readonly string[]): void {
    this.chosen = ids;
  }

  /** Takes out what there is no more. @returns whether any of it was chosen */
  forget(lost: readonly string[]): boolean {
    const gone = new Set(lost);
    const left = this.chosen.filter((id) => !gone.has(id));
    const isLess = left.length < this.chosen.length;
    this.chosen = left;
    return isLess;
  }
}
