/** The menu of an entity: what the panel can do with it, and what the editor offers for it. */
import { button, make } from "./dom";
import type { Point } from "./first-placement";

export interface MenuItem {
  readonly label: string;
  readonly run: () => void;
}

export class ContextMenu {
  readonly element = make("div", { id: "menu", role: "menu" });
  private before: HTMLElement | undefined;
  private at: Point = { x: 0, y: 0 };

  constructor() {
    this.element.hidden = true;
    this.element.addEventListener("keydown", (event) => {
      this.move(event);
    });
    document.addEventListener(
      "pointerdown",
      (event) => {
        if (!this.element.contains(event.target as Node)) this.close(false);
      },
      { capture: true },
    );
    window.addEventListener("blur", () => {
      this.close(false);
    });
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  /** @param at where its corner stands, in CSS pixels of the page, as far as there is room */
  open(label: string, items: readonly MenuItem[], at: Point): void {
    this.before = document.activeElement as HTMLElement;
    this.element.setAttribute("aria-label", label);
    this.element.replaceChildren();
    this.element.hidden = false;
    this.at = at;
    this.add(items);
    this.element.querySelector("button")?.focus();
  }

  /** Adds what was found out after it was opened. */
  add(items: readonly MenuItem[]): void {
    for (const { label, run } of items)
      this.element.append(
        button(
          { role: "menuitem" },
          () => {
            this.close(true);
            run();
          },
          label,
        ),
      );
    this.place();
  }

  /** All of it is in sight, whatever was added. */
  private place(): void {
    const { width, height } = this.element.getBoundingClientRect();
    this.element.style.left = `${String(Math.max(0, Math.min(this.at.x, innerWidth - width - 4)))}px`;
    this.element.style.top = `${String(Math.max(0, Math.min(this.at.y, innerHeight - height - 4)))}px`;
  }

  close(giveBack: boolean): void {
    if (this.element.hidden) return;
    this.element.hidden = true;
    if (!giveBack) return;
    const row = this.before?.dataset.row;
    // the list may have been made anew meanwhile
    const again = this.before?.isConnected === false && row !== undefined ? CSS.escape(row) : undefined;
    (again === undefined
      ? this.before
      : document.querySelector<HTMLElement>(`[data-row="${again}"]`)
    )?.focus();
  }

  private move(event: KeyboardEvent): void {
    if (event.key === "Escape" || event.key === "Tab") {
      this.close(true);
      event.preventDefault();
      return;
    }
    const buttons = [...this.element.querySelectorAll("button")];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0) return;
    buttons[(at + step + buttons.length) % buttons.length]?.focus();
    event.preventDefault();
  }
}
