/** Where everything stands: the picture with its bar, legend and years; beside it search, filters, list and card. */
import { ContextMenu } from "./context-menu";
import { button, make } from "./dom";
import { EntityList } from "./entity-list";
import { FilterForm } from "./filter-form";
import { Legend } from "./legend";
import type { PanelActions, PanelModel } from "./panel-model";
import { TimeSlider } from "./time-slider";
import { Toolbar } from "./toolbar";

export class Page {
  readonly picture = make("div", {
    id: "picture",
    role: "img",
    label: "Picture of the graph; the list beside it holds the same entities",
  });
  readonly card = make("section", { id: "card", label: "Card" });
  readonly menu = new ContextMenu();
  private readonly live = make("p", { id: "live", role: "status" });
  private readonly toolbar: Toolbar;
  private readonly legend: Legend;
  private readonly time: TimeSlider;
  private readonly filters: FilterForm;
  private readonly list: EntityList;

  constructor(root: HTMLElement, actions: PanelActions) {
    this.toolbar = new Toolbar(actions);
    this.legend = new Legend(actions);
    this.time = new TimeSlider(actions);
    this.filters = new FilterForm(actions);
    this.list = new EntityList(actions);
    const stage = make(
      "main",
      { id: "stage" },
      this.toolbar.element,
      make("div", { id: "canvas" }, this.picture, zoomOf(actions)),
      this.legend.element,
      this.time.element,
      this.menu.element,
    );
    const side = make(
      "aside",
      { id: "side", label: "Entities" },
      make("h1", { class: "unseen" }, "Talkgraph"),
      this.list.search,
      this.filters.element,
      this.list.element,
      this.card,
      this.live,
    );
    root.replaceChildren(stage, side);
    document.addEventListener("keydown", (event) => {
      onKey(event, actions, this.list.search);
      this.moveToCard(event);
    });
  }

  /** The arrow to the right leads from a row to the card of what is chosen, Escape back to the row. */
  private moveToCard(event: KeyboardEvent): void {
    if (event.altKey || !(event.target instanceof Element)) return;
    const from = event.target.closest("#results, #card")?.id;
    const to =
      from === "results" && event.key === "ArrowRight"
        ? this.card.querySelector<HTMLElement>("button, a")
        : from === "card" && event.key === "Escape"
          ? this.list.element.querySelector<HTMLElement>('[tabindex="0"]')
          : null;
    if (to === null) return;
    event.preventDefault();
    to.focus();
  }

  /** Brings everything in step with the model. */
  render(model: PanelModel): void {
    for (const part of [this.toolbar, this.legend, this.time, this.filters, this.list]) part.render(model);
  }

  /** Tells a screen reader what happened. */
  say(text: string): void {
    this.live.textContent = text;
  }
}

function zoomOf(actions: PanelActions): HTMLElement {
  const add = (id: string, label: string, sign: string, run: () => void): HTMLButtonElement =>
    button({ id, label }, run, sign);
  return make(
    "div",
    { id: "zoom", role: "group", label: "Zoom" },
    add("zoom-in", "Zoom in", "+", () => {
      actions.zoom(0.7);
    }),
    add("zoom-out", "Zoom out", "−", () => {
      actions.zoom(1.4);
    }),
    add("zoom-selection", "Show what is chosen", "◎", () => {
      actions.fitToSelection();
    }),
    add("zoom-fit", "Show all", "⤢", () => {
      actions.fit();
    }),
  );
}

/** Alt with an arrow goes back and forward, as everywhere; Ctrl+F searches; Escape chooses nothing. */
function onKey(event: KeyboardEvent, actions: PanelActions, search: HTMLElement): void {
  const isPlain = !event.shiftKey && !event.altKey;
  if (isPlain && event.ctrlKey !== event.metaKey && event.key.toLowerCase() === "f") {
    event.preventDefault();
    search.focus();
    return;
  }
  // in a field Alt with an arrow moves by words, and Escape empties it
  if (event.target instanceof HTMLInputElement && event.target.type !== "range") return;
  const isInCard = event.target instanceof Element && event.target.closest("#card") !== null;
  if (event.key === "Escape" && !event.defaultPrevented && !isInCard) actions.clear();
  if (!event.altKey || (event.key !== "ArrowLeft" && event.key !== "ArrowRight")) return;
  event.preventDefault();
  if (event.key === "ArrowLeft") actions.back();
  else actions.forward();
}
