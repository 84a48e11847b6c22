/** Something done once a while after it was last asked for. */
export class Later {
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param pause in milliseconds */
  constructor(
    private readonly pause: number,
    private readonly run: () => void,
  ) {}

  /** Asks for it; what was asked for before is put off. */
  ask(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(this.run, this.pause);
  }

  /** It is done already, or wanted no longer. */
  drop(): void {
    clearTimeout(this.timer);
  }
}
