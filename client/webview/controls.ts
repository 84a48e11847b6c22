/** Search, filters and the list of entities: everything of the panel that works without seeing the picture. */
import { entityKinds, kindLabels, type EntityKind } from "../../protocol/kinds";
import type { GraphStore } from "./graph-store";
import { legendPaths } from "./node-shapes";

export interface ControlEvents {
  choose(id: string): void;
  filter(): void;
  clearFocus(): void;
  fit(): void;
  zoom(factor: number): void;
}

/** Rows of the list; the search finds the others. */
const most = 60;

export class Controls {
  readonly picture = element("div", "picture");
  readonly card = element("section", "card");
  private readonly search = document.createElement("input");
  private readonly results = element("ul", "results");
  private readonly shown = element("p", "shown");
  private readonly live = element("p", "live");
  private readonly kinds = new Map<EntityKind, HTMLButtonElement>();
  private readonly focus = button("focus-chip", "");

  constructor(
    root: HTMLElement,
    private readonly store: GraphStore,
    private readonly events: ControlEvents,
  ) {
    this.search.type = "search";
    this.search.id = "search";
    this.search.placeholder = "Search talks, people, companies, tools";
    this.search.setAttribute("aria-label", "Search the graph");
    this.search.addEventListener("input", () => {
      this.renderResults();
    });
    this.search.addEventListener("keydown", (event) => {
      if (event.key === "Enter") this.results.querySelector("button")?.click();
      if (event.key === "ArrowDown") this.results.querySelector("button")?.focus();
    });
    this.results.setAttribute("aria-label", "Entities");
    this.results.addEventListener("keydown", (event) => {
      this.moveInResults(event);
    });
    this.live.setAttribute("role", "status");
    this.picture.setAttribute("role", "img");
    this.picture.setAttribute(
      "aria-label",
      "Picture of the graph; the list beside it holds the same entities",
    );
    this.card.setAttribute("aria-label", "Card");
    this.focus.addEventListener("click", () => {
      events.clearFocus();
    });
    const filters = element("div", "filters");
    filters.setAttribute("role", "group");
    filters.setAttribute("aria-label", "Kinds");
    for (const kind of entityKinds) filters.append(this.makeFilter(kind));
    filters.append(this.focus);
    const side = element("aside", "side");
    side.append(this.search, filters, this.shown, this.results, this.card, this.live);
    const stage = element("main", "stage");
    stage.append(this.picture, this.makeZoom());
    root.replaceChildren(stage, side);
  }

  private makeFilter(kind: EntityKind): HTMLElement {
    const toggle = button(`kind-${kind}`, "");
    toggle.className = `kind ${kind}`;
    toggle.addEventListener("click", () => {
      if (!this.store.hiddenKinds.delete(kind)) this.store.hiddenKinds.add(kind);
      this.events.filter();
    });
    this.kinds.set(kind, toggle);
    return toggle;
  }

  private makeZoom(): HTMLElement {
    const zoom = element("div", "zoom");
    const add = (id: string, sign: string, label: string, run: () => void): void => {
      const one = button(id, sign);
      one.setAttribute("aria-label", label);
      one.title = label;
      one.addEventListener("click", run);
      zoom.append(one);
    };
    add("zoom-in", "+", "Zoom in", () => {
      this.events.zoom(0.7);
    });
    add("zoom-out", "−", "Zoom out", () => {
      this.events.zoom(1.4);
    });
    add("zoom-fit", "⤢", "Show all", () => {
      this.events.fit();
    });
    return zoom;
  }

  /** Brings everything in step with the store. */
  render(): void {
    const counts = this.store.countByKind();
    for (const [kind, toggle] of this.kinds) {
      const isShown = !this.store.hiddenKinds.has(kind);
      toggle.setAttribute("aria-pressed", String(isShown));
      toggle.replaceChildren(legend(kind), ` ${kindLabels[kind].many} ${String(counts.get(kind) ?? 0)}`);
    }
    const focused = this.store.focus === undefined ? undefined : this.store.nodes.get(this.store.focus.id);
    this.focus.hidden = focused === undefined;
    this.focus.textContent = focused === undefined ? "" : `near ${focused.name} ✕`;
    this.focus.setAttribute(
      "aria-label",
      focused === undefined ? "" : `Showing what is near ${focused.name}; press to show all`,
    );
    const { nodes } = this.store.visible();
    this.shown.textContent =
      nodes.size < this.store.nodes.size
        ? `Showing ${String(nodes.size)} of ${String(this.store.nodes.size)} entities`
        : `${String(nodes.size)} entities`;
    this.renderResults();
  }

  private renderResults(): void {
    const found = this.store.search(this.search.value);
    const rows = found.slice(0, most).map(({ id, name, kind }) => {
      const row = document.createElement("li");
      const choose = button("", "");
      choose.dataset.entity = id;
      choose.append(legend(kind), ` ${name}`);
      choose.setAttribute("aria-label", `${name}, ${kindLabels[kind].one}`);
      choose.addEventListener("click", () => {
        this.events.choose(id);
      });
      row.append(choose);
      return row;
    });
    if (found.length > most) {
      const more = document.createElement("li");
      more.textContent = `… and ${String(found.length - most)} more; search to find them`;
      rows.push(more);
    }
    this.results.replaceChildren(...rows);
  }

  private moveInResults(event: KeyboardEvent): void {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const buttons = [...this.results.querySelectorAll("button")];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const next = buttons[at + (event.key === "ArrowDown" ? 1 : -1)];
    if (next !== undefined) next.focus();
    else if (event.key === "ArrowUp") this.search.focus();
    event.preventDefault();
  }

  /** Tells a screen reader what happened. */
  say(text: string): void {
    this.live.textContent = text;
  }
}

function element(tag: "div" | "section" | "ul" | "p" | "aside" | "main", id: string): HTMLElement {
  const made = document.createElement(tag);
  made.id = id;
  return made;
}

function button(id: string, text: string): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  if (id !== "") made.id = id;
  made.textContent = text;
  return made;
}

/** The kind's shape in its colour; the words beside it say the same. */
function legend(kind: EntityKind): SVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("class", `shape ${kind}`);
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", legendPaths[kind]);
  svg.append(path);
  return svg;
}
