/** A form for views around, between and beside entities; opened by a button, filled with what is chosen. */
import { button, make, select } from "./dom";
import type { PanelActions, PanelModel } from "./panel-model";
import type { View } from "./view";
import { search } from "./search";

const kinds = {
  all: "Everything",
  around: "What is near an entity",
  event: "One event",
  compare: "Two events, compared",
  path: "The path between two entities",
} as const;
type Kind = keyof typeof kinds;

/** How many names a field suggests. */
const suggested = 50;

export class ViewForm {
  readonly element: HTMLElement;
  private readonly toggle: HTMLButtonElement;
  private readonly form = make("form", { id: "view-form", label: "View" });
  private readonly kind: HTMLSelectElement;
  private readonly first = field("view-first", "Entity");
  private readonly second = field("view-second", "Second entity");
  private readonly depth = make("input", { id: "view-depth", label: "How many relations away" });
  private readonly names = make("datalist", { id: "view-names" });
  private readonly problem = make("p", { id: "view-problem", role: "alert" });
  private model: PanelModel | undefined;

  constructor(private readonly actions: PanelActions) {
    this.toggle = button(
      { id: "view" },
      () => {
        this.show(this.form.hidden === true);
      },
      "View …",
    );
    this.toggle.setAttribute("aria-expanded", "false");
    this.toggle.setAttribute("aria-controls", "view-form");
    this.kind = select({ id: "view-kind", label: "Kind of view" }, Object.entries(kinds), () => {
      this.arrange();
    });
    this.depth.type = "number";
    this.depth.min = "1";
    this.depth.max = "6";
    this.depth.value = "2";
    for (const one of [this.first, this.second]) {
      one.setAttribute("list", "view-names");
      // what stands there was put in by the panel: whoever types means another one
      one.addEventListener("focus", () => {
        one.select();
      });
      one.addEventListener("input", () => {
        this.suggest(one.value);
      });
    }
    const submit = make("button", { id: "view-show" }, "Show");
    submit.type = "submit";
    this.form.hidden = true;
    this.form.append(this.kind, this.first, this.second, this.depth, submit, this.names, this.problem);
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.submit();
    });
    this.form.addEventListener("keydown", ({ key }) => {
      if (key !== "Escape") return;
      this.show(false);
      this.toggle.focus();
    });
    this.element = make("span", { class: "popup" }, this.toggle, this.form);
  }

  private show(isOpen: boolean): void {
    this.form.hidden = !isOpen;
    this.toggle.setAttribute("aria-expanded", String(isOpen));
    this.problem.textContent = "";
    if (!isOpen) return;
    this.fill();
    this.arrange();
    this.kind.focus();
  }

  /** What is chosen in the picture is most likely meant. */
  private fill(): void {
    if (this.model === undefined) return;
    const { selected, store } = this.model;
    const [one, other] = selected.slice(-2);
    if (one !== undefined) this.first.value = store.nameOf(one);
    if (other !== undefined) this.second.value = store.nameOf(other);
    if (one === undefined) return;
    const isEvent = [one, other].every((id) => id === undefined || store.isKind(id, "event"));
    this.kind.value = other === undefined ? (isEvent ? "event" : "around") : isEvent ? "compare" : "path";
  }

  private arrange(): void {
    const kind = this.kind.value as Kind;
    this.first.hidden = kind === "all";
    this.second.hidden = kind !== "compare" && kind !== "path";
    this.depth.hidden = kind !== "around";
  }

  private suggest(typed: string): void {
    if (this.model === undefined) return;
    const { store } = this.model;
    const onlyEvents = this.kind.value === "event" || this.kind.value === "compare";
    const nodes = onlyEvents ? store.events() : store.nodes.values();
    const names = search(store, nodes, typed).slice(0, suggested);
    this.names.replaceChildren(
      ...names.map(({ name }) => {
        const option = make("option");
        option.value = name;
        return option;
      }),
    );
  }

  private submit(): void {
    const view = this.read();
    if (typeof view === "string") {
      this.problem.textContent = view;
      return;
    }
    if (this.model !== undefined) this.actions.go({ ...this.model.state, view });
    this.show(false);
    this.toggle.focus();
  }

  /** The view that the form describes, or what is wrong with it. */
  private read(): View | string {
    const kind = this.kind.value as Kind;
    if (kind === "all") return { kind };
    const isEvent = kind === "event" || kind === "compare";
    const one = this.find(this.first.value, isEvent);
    if (one === undefined) return missing(this.first.value, isEvent);
    if (kind === "event") return { kind, id: one };
    if (kind === "around") {
      const isChosen = this.model?.selected.includes(one) === true;
      const ids = isChosen ? (this.model?.selected ?? [one]) : [one];
      return { kind, ids, depth: Math.min(6, Math.max(1, Number(this.depth.value) || 2)) };
    }
    const other = this.find(this.second.value, isEvent);
    if (other === undefined) return missing(this.second.value, isEvent);
    return { kind, ids: [one, other] };
  }

  private find(name: string, onlyEvents: boolean): string | undefined {
    if (this.model === undefined || name.trim() === "") return undefined;
    const { store, selected } = this.model;
    const wanted = name.trim().toLowerCase();
    const candidates = onlyEvents ? store.events() : [...store.nodes.values()];
    const exact = candidates.filter((one) => one.name.toLowerCase() === wanted);
    const chosen = exact.find((one) => selected.includes(one.id));
    return (chosen ?? exact[0] ?? search(store, candidates, name)[0])?.id;
  }

  render(model: PanelModel): void {
    this.model = model;
  }
}

const missing = (name: string, isEvent: boolean): string =>
  name.trim() === ""
    ? `Name ${isEvent ? "an event" : "an entity"} first.`
    : `No ${isEvent ? "event" : "entity"} is called “${name}”. Take one of the names that the field offers.`;

function field(id: string, label: string): HTMLInputElement {
  const element = make("input", { id, label });
  element.type = "text";
  element.placeholder = label;
  element.autocomplete = "off";
  return element;
}
