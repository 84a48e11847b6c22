/** Filters by event, evidence and name, what is filtered now as chips, and how much of the graph that leaves. */
import { button, make, select, setChoices } from "./dom";
import { Later } from "./later";
import type { PanelActions, PanelModel } from "./panel-model";
import { chipsOf, type Filters } from "./view";
import { backboneSize } from "./visible";

/** How long somebody types on before the picture follows, in milliseconds. */
const pause = 250;

export class FilterForm {
  readonly element = make("div", { id: "narrow" });
  private readonly event: HTMLSelectElement;
  private readonly weight: HTMLSelectElement;
  private readonly text = make("input", {
    id: "filter-text",
    label: "Names with these words, and what is next to them",
  });
  private readonly chips = make("ul", { id: "chips", label: "What is filtered" });
  private readonly shown = make("p", { id: "shown" });
  private readonly typing = new Later(pause, () => {
    this.takeText();
  });
  private model: PanelModel | undefined;

  constructor(private readonly actions: PanelActions) {
    this.event = select({ id: "filter-event", label: "Only one event" }, [], (id) => {
      this.change({ event: id === "" ? undefined : id });
    });
    this.weight = select(
      { id: "filter-weight", label: "How often something is mentioned in a talk" },
      [
        ["1", "Mentioned at all"],
        ["2", "Mentioned twice or more"],
        ["3", "Mentioned 3 times or more"],
        ["5", "Mentioned 5 times or more"],
      ],
      (weight) => {
        this.change({ weight: Number(weight) });
      },
    );
    this.text.type = "text";
    this.text.placeholder = "Names with …, and what is next to them";
    this.text.addEventListener("input", () => {
      this.typing.ask();
    });
    // whoever goes on to something else has done typing
    this.text.addEventListener("change", () => {
      this.takeText();
    });
    const more = make(
      "details",
      { id: "more-filters" },
      make("summary", {}, "Filters"),
      this.event,
      this.weight,
      this.text,
    );
    this.element.append(more, this.chips, this.shown);
  }

  private takeText(): void {
    this.typing.drop();
    const text = this.text.value.trim();
    if (text !== this.model?.state.filters.text) this.change({ text });
  }

  private change(filters: Partial<Filters>): void {
    if (this.model === undefined) return;
    const { state } = this.model;
    this.actions.go({ ...state, filters: { ...state.filters, ...filters } });
  }

  render(model: PanelModel): void {
    this.model = model;
    const { state, store, visible } = model;
    setChoices(this.event, [
      ["", "All events"],
      ...store.events().map(({ id, name }) => [id, name] as const),
    ]);
    this.event.value = state.filters.event ?? "";
    this.weight.value = String(state.filters.weight);
    if (document.activeElement !== this.text) this.text.value = state.filters.text;
    this.chips.replaceChildren(
      ...chipsOf(state, (id) => store.nameOf(id)).map(({ label, without }) =>
        make(
          "li",
          {},
          button(
            { class: "chip", label: `Remove the filter: ${label}` },
            () => {
              this.actions.go(without);
            },
            `${label} ✕`,
          ),
        ),
      ),
    );
    this.shown.replaceChildren(...this.tell(visible.nodes.size, visible.wanted, visible.total));
  }

  /** `Showing 12 of 24 entities`, and by which rule the others were left out. */
  private tell(shown: number, wanted: number, total: number): (Node | string)[] {
    if (shown === total) return [`${String(total)} entities`];
    const words = `Showing ${String(shown)} of ${String(total)} entities`;
    if (shown === wanted) return [words];
    const all = button(
      { id: "everything" },
      () => {
        if (this.model !== undefined) this.actions.go({ ...this.model.state, everything: true });
      },
      `Show all ${String(wanted)}`,
    );
    return [`${words}: the ${String(backboneSize)} of which the notes say most, and what joins them. `, all];
  }
}
