/** Back and forward through states of the panel, as through pages. */
const longest = 50;

export class History<T> {
  private readonly past: T[] = [];
  private future: T[] = [];

  constructor(private present: T) {}

  get current(): T {
    return this.present;
  }

  /** A step to a new state; what lay ahead is forgotten. The same state again is no step. */
  go(next: T): void {
    if (JSON.stringify(next) === JSON.stringify(this.present)) return;
    this.past.push(this.present);
    if (this.past.length > longest) this.past.shift();
    this.future = [];
    this.present = next;
  }

  /** Another state in the place of the present one: nothing that anybody would go back to. */
  replace(next: T): void {
    this.present = next;
  }

  get canGoBack(): boolean {
    return this.past.length > 0;
  }

  get canGoForward(): boolean {
    return this.future.length > 0;
  }

  back(): void {
    const last = this.past.pop();
    if (last === undefined) return;
    this.future.push(this.present);
    this.present = last;
  }

  forward(): void {
    const next = this.future.pop();
    if (next === undefined) return;
    this.past.push(this.present);
    this.present = next;
  }
}
