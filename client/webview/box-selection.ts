/** Choosing with a box: drag with Shift held, over the picture. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export class BoxSelection {
  private readonly frame = document.createElement("div");
  private from: { readonly x: number; readonly y: number } | undefined;

  private hasChosen = false;

  /** @param chosen told of the box in CSS pixels of the container */
  constructor(
    private readonly container: HTMLElement,
    private readonly chosen: (box: Box) => void,
  ) {
    this.frame.id = "box";
    this.frame.hidden = true;
    container.append(this.frame);
    // before the picture hears of it: a drag with Shift moves nothing
    container.addEventListener(
      "mousedown",
      (event) => {
        this.begin(event);
      },
      { capture: true },
    );
    // the click that ends the drag is none of the picture's either
    container.addEventListener(
      "click",
      (event) => {
        if (this.hasChosen) event.stopPropagation();
        this.hasChosen = false;
      },
      { capture: true },
    );
    window.addEventListener("mousemove", (event) => {
      this.draw(event);
    });
    window.addEventListener("mouseup", (event) => {
      this.end(event);
    });
    window.addEventListener("keydown", ({ key }) => {
      if (key === "Escape") this.cancel();
    });
  }

  private begin(event: MouseEvent): void {
    this.hasChosen = false;
    if (!event.shiftKey || event.button !== 0) return;
    event.stopPropagation();
    event.preventDefault();
    this.from = this.at(event);
  }

  private draw(event: MouseEvent): void {
    if (this.from === undefined) return;
    const { left, right, top, bottom } = this.boxTo(event);
    this.frame.hidden = false;
    const { style } = this.frame;
    [style.left, style.top, style.width, style.height] = [left, top, right - left, bottom - top].map(
      (one) => `${String(one)}px`,
    ) as [string, string, string, string];
  }

  private end(event: MouseEvent): void {
    if (this.from === undefined) return;
    const box = this.boxTo(event);
    this.cancel();
    if (box.right - box.left <= 4 && box.bottom - box.top <= 4) return;
    this.hasChosen = true;
    this.chosen(box);
  }

  private cancel(): void {
    this.from = undefined;
    this.frame.hidden = true;
  }

  private at(event: MouseEvent): { x: number; y: number } {
    const { left, top } = this.container.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  }

  private boxTo(event: MouseEvent): Box {
    const { x, y } = this.at(event);
    const from = this.from ?? { x, y };
    return {
      left: Math.min(from.x, x),
      right: Math.max(from.x, x),
      top: Math.min(from.y, y),
      bottom: Math.max(from.y, y),
    };
  }
}
