/** Two handles over the years of the events, and a button that plays them. */
import { button, make } from "./dom";
import type { PanelActions, PanelModel } from "./panel-model";
import type { PanelState } from "./view";

/** How long a year is shown while playing, in milliseconds. */
const pace = 900;

export class TimeSlider {
  readonly element = make("div", { id: "time", role: "group", label: "Years" });
  private readonly from = range("year-from", "From year");
  private readonly to = range("year-to", "To year");
  private readonly shown = make("output", { id: "years" });
  private readonly play: HTMLButtonElement;
  private timer: ReturnType<typeof setInterval> | undefined;
  /** The state that playing has set last; whoever sets another one stops it. */
  private played = "";
  private model: PanelModel | undefined;
  private first = 0;
  private last = 0;

  constructor(private readonly actions: PanelActions) {
    this.play = button(
      { id: "play", label: "Play the years" },
      () => {
        this.toggle();
      },
      "▶",
    );
    this.from.addEventListener("input", () => {
      this.move(this.from);
    });
    this.to.addEventListener("input", () => {
      this.move(this.to);
    });
    this.from.addEventListener("change", () => {
      this.choose();
    });
    this.to.addEventListener("change", () => {
      this.choose();
    });
    this.element.append(this.play, this.from, this.to, this.shown);
  }

  /** The other handle gives way. */
  private move(moved: HTMLInputElement): void {
    this.stop();
    if (this.from.valueAsNumber > this.to.valueAsNumber)
      (moved === this.from ? this.to : this.from).value = moved.value;
    this.tell();
  }

  private choose(): void {
    const state = this.stateOf(this.from.valueAsNumber, this.to.valueAsNumber);
    if (state !== undefined) this.actions.go(state);
  }

  private stateOf(from: number, to: number): PanelState | undefined {
    if (this.model === undefined) return undefined;
    const { state } = this.model;
    const years = from <= this.first && to >= this.last ? undefined : ([from, to] as const);
    return { ...state, filters: { ...state.filters, years } };
  }

  private toggle(): void {
    if (this.timer !== undefined) {
      this.stop();
      return;
    }
    let year = this.first;
    const step = (): void => {
      const state = this.stateOf(this.first, year);
      if (state === undefined) return;
      this.played = JSON.stringify(state);
      // the first year is a step that *Back* undoes, the others are on the way
      if (year === this.first) this.actions.go(state);
      else this.actions.replace(state);
      if (year >= this.last) this.stop();
      year++;
    };
    this.timer = setInterval(step, pace);
    this.play.textContent = "⏸";
    this.play.setAttribute("aria-label", "Stop playing");
    step();
  }

  private stop(): void {
    clearInterval(this.timer);
    this.timer = undefined;
    this.play.textContent = "▶";
    this.play.setAttribute("aria-label", "Play the years");
  }

  private tell(): void {
    const [from, to] = [this.from.value, this.to.value];
    this.shown.textContent = from === to ? from : `${from} – ${to}`;
  }

  render(model: PanelModel): void {
    this.model = model;
    if (this.timer !== undefined && JSON.stringify(model.state) !== this.played) this.stop();
    const years = model.store.events().flatMap((one) => one.year ?? []);
    this.first = Math.min(...years);
    this.last = Math.max(...years);
    this.element.hidden = years.length === 0 || this.first === this.last;
    if (this.element.hidden) {
      this.stop();
      return;
    }
    for (const handle of [this.from, this.to]) {
      handle.min = String(this.first);
      handle.max = String(this.last);
    }
    const [from, to] = model.state.filters.years ?? [this.first, this.last];
    this.from.value = String(from);
    this.to.value = String(to);
    this.tell();
  }
}

function range(id: string, label: string): HTMLInputElement {
  const element = make("input", { id, label });
  element.type = "range";
  element.step = "1";
  return element;
}
