/** The list beside the picture: the same entities and relations, for keyboard and screen reader, always in step. */
import type { GraphEdge, GraphNode } from "../../protocol/graph";
import { kindLabels, relationVerbs } from "../../protocol/kinds";
import { button, make, shapeOf } from "./dom";
import { Later } from "./later";
import type { PanelActions, PanelModel } from "./panel-model";
import { foundBy, search } from "./search";
import { noFilters } from "./view";

/** Rows of the list; the search finds the others. */
const most = 60;
const mostRelations = 40;

export class EntityList {
  readonly search = make("input", { id: "search", label: "Search the graph" });
  readonly element = make("ul", { id: "results", label: "Entities" });
  private model: PanelModel | undefined;
  /** What was chosen last when the list was filled last. */
  private seen: string | undefined;
  /** The picture comes first. */
  private readonly filling = new Later(0, () => {
    this.fill();
  });

  constructor(private readonly actions: PanelActions) {
    this.search.type = "search";
    this.search.placeholder = "Search talks, people, companies, tools";
    this.search.addEventListener("input", () => {
      this.fill();
    });
    this.search.addEventListener("keydown", (event) => {
      if (event.key === "Enter") this.element.querySelector("button")?.click();
      if (event.key === "ArrowDown") this.element.querySelector("button")?.focus();
    });
    this.element.addEventListener("keydown", (event) => {
      this.move(event);
    });
    this.element.addEventListener("focusin", ({ target }) => {
      if (target instanceof HTMLElement) this.makeStop(target.closest("button") ?? undefined);
    });
    this.element.addEventListener("contextmenu", (event) => {
      const row = (event.target as HTMLElement).closest<HTMLElement>("[data-entity]");
      if (row?.dataset.entity === undefined) return;
      event.preventDefault();
      const { left, bottom } = row.getBoundingClientRect();
      this.actions.menu(row.dataset.entity, { x: left + 20, y: bottom });
    });
  }

  render(model: PanelModel): void {
    this.model = model;
    this.filling.ask();
  }

  private fill(): void {
    if (this.model === undefined) return;
    const { store, visible, selected } = this.model;
    const focused = (document.activeElement as HTMLElement | null)?.dataset.row;
    const query = this.search.value.trim();
    // whoever looks for a name looks for it in all of the graph
    const among = query === "" ? visible.nodes : store.nodes;
    const isShown = ({ id }: GraphNode): boolean => visible.nodes.has(id);
    const place = (node: GraphNode): number => (isCalled(node, query) ? 0 : 2) + Number(!isShown(node));
    const found = search(store, among.values(), query).sort((a, b) => place(a) - place(b));
    const rows = found.slice(0, most);
    // what is chosen is in the list, wherever it stands
    const last = visible.nodes.get(selected.at(-1) ?? "");
    if (last !== undefined && query === "" && !rows.includes(last)) rows.unshift(last);
    const items = rows.map((node) => this.rowOf(node, selected, foundBy(node, query)));
    if (found.length > most)
      items.push(make("li", {}, `… and ${String(found.length - most)} more; search to find them`));
    if (found.length === 0) items.push(make("li", {}, whyNothing(this.model, query)));
    this.element.replaceChildren(...items);
    if (last !== undefined && last.id !== this.seen)
      this.element.querySelector('[aria-pressed="true"]')?.scrollIntoView({ block: "nearest" });
    this.seen = last?.id;
    const again = [...this.element.querySelectorAll<HTMLElement>("[data-row]")].find(
      (one) => focused !== undefined && one.dataset.row === focused,
    );
    this.makeStop(again);
    again?.focus();
  }

  /** The list is one stop of the Tab key: its rows are gone through with the arrows. */
  private makeStop(row: HTMLElement | undefined): void {
    const rows = [...this.element.querySelectorAll<HTMLElement>("button")];
    const stop = row ?? rows.find((one) => one.getAttribute("aria-pressed") === "true") ?? rows[0];
    for (const one of rows) one.tabIndex = one === stop ? 0 : -1;
  }

  /** @param called the other name by which it was found */
  private rowOf({ id, name, kind }: GraphNode, selected: readonly string[], called?: string): HTMLLIElement {
    const isChosen = selected.includes(id);
    const isShown = this.model?.visible.nodes.has(id) === true;
    const choose = button(
      {
        label: [
          name,
          kindLabels[kind].one,
          ...(called === undefined ? [] : [`also ${called}`]),
          ...(isShown ? [] : ["not shown yet"]),
        ].join(", "),
      },
      ({ ctrlKey, metaKey }) => {
        if (!isShown) this.bringIn(id);
        this.actions.choose(id, isShown && (ctrlKey || metaKey));
      },
      shapeOf(kind),
      ` ${name}`,
      ...(called === undefined ? [] : [make("span", { class: "aside" }, ` ${called}`)]),
      ...(isShown ? [] : [make("span", { class: "aside" }, " not shown")]),
    );
    choose.dataset.entity = id;
    choose.dataset.row = id;
    choose.setAttribute("aria-pressed", String(isChosen));
    const row = make("li", {}, choose);
    if (selected.at(-1) === id) row.append(this.relationsOf(id));
    return row;
  }

  /** Shows what is near something that the view or the filters leave out. */
  private bringIn(id: string): void {
    if (this.model === undefined) return;
    const { state, store } = this.model;
    const kind = store.nodes.get(id)?.kind;
    const hiddenKinds = state.filters.hiddenKinds.filter((one) => one !== kind);
    const filters = { ...noFilters, hiddenKinds, hiddenRelations: state.filters.hiddenRelations };
    this.actions.go({ ...state, view: { kind: "around", ids: [id], depth: 2 }, filters });
  }

  private relationsOf(id: string): HTMLElement {
    const { store, visible } = this.model ?? {};
    const list = make("ul", { class: "relations", label: `Relations of ${store?.nameOf(id) ?? ""}` });
    if (store === undefined || visible === undefined) return list;
    const seen = [...store.relationsOf(id)]
      .filter((edge) => visible.edges.has(edge.id))
      .sort((a, b) => b.weight - a.weight);
    for (const edge of seen.slice(0, mostRelations)) list.append(this.relationOf(id, edge));
    if (seen.length > mostRelations)
      list.append(make("li", {}, `… and ${String(seen.length - mostRelations)} more`));
    return list;
  }

  private relationOf(id: string, edge: GraphEdge): HTMLLIElement {
    const { store } = this.model ?? {};
    const other = edge.from === id ? edge.to : edge.from;
    const name = store?.nameOf(other) ?? other;
    const words =
      edge.from === id ? `${relationVerbs[edge.kind]} ${name}` : `${name} ${relationVerbs[edge.kind]} this`;
    const go = button(
      { label: words },
      () => {
        this.actions.choose(other);
      },
      words,
    );
    go.dataset.entity = other;
    go.dataset.row = `${id} ${edge.id}`;
    const why = button(
      { class: "why", label: `${String(edge.weight)}: what the notes say of “${words}”` },
      () => {
        this.actions.ask(edge.id);
      },
      String(edge.weight),
    );
    why.dataset.row = `${id} ${edge.id} why`;
    return make("li", {}, go, why);
  }

  private move(event: KeyboardEvent): void {
    const buttons = [...this.element.querySelectorAll("button")];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const places: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: buttons.length - 1,
    };
    const place = places[event.key];
    if (place === undefined) return;
    if (buttons[place] !== undefined) buttons[place].focus();
    else if (event.key === "ArrowUp") this.search.focus();
    event.preventDefault();
  }
}

const isCalled = (node: GraphNode, query: string): boolean =>
  (foundBy(node, query) ?? node.name).toLowerCase() === query.toLowerCase();

/** Why the list is empty, and what to do about it. */
function whyNothing({ store, state }: PanelModel, query: string): string {
  if (store.nodes.size === 0)
    return "Nothing to show yet. The graph fills while notes are read; it takes notes that tell of an event, a talk or a speaker.";
  if (query !== "") return `Nothing is called “${query}”.`;
  return state.view.kind === "path"
    ? "Nothing joins these two."
    : "The filters leave nothing to show. Take one of them away to see more.";
}
