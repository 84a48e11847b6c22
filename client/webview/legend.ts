/** The legend: kinds with shape and colour, relations, each counted, each a switch. */
import {
  entityKinds,
  kindLabels,
  relationKinds,
  relationVerbs,
  type EntityKind,
  type RelationKind,
} from "../../protocol/kinds";
import { button, make, shapeOf } from "./dom";
import type { PanelActions, PanelModel } from "./panel-model";
import type { Filters } from "./view";

export class Legend {
  readonly element = make("div", { id: "legend" });
  private readonly kinds = new Map<EntityKind, HTMLButtonElement>();
  private readonly relations = new Map<RelationKind, HTMLButtonElement>();
  private model: PanelModel | undefined;

  constructor(private readonly actions: PanelActions) {
    const kinds = make("div", { id: "filters", role: "group", label: "Kinds" });
    const relations = make("div", { id: "relations", role: "group", label: "Relations" });
    for (const kind of entityKinds) {
      const toggle = button({ id: `kind-${kind}`, class: `kind ${kind}` }, () => {
        this.change((filters) => ({ ...filters, hiddenKinds: toggled(filters.hiddenKinds, kind) }));
      });
      this.kinds.set(kind, toggle);
      kinds.append(toggle);
    }
    for (const relation of relationKinds) {
      const toggle = button({ id: `relation-${relation}`, class: `relation ${relation}` }, () => {
        this.change((filters) => ({
          ...filters,
          hiddenRelations: toggled(filters.hiddenRelations, relation),
        }));
      });
      this.relations.set(relation, toggle);
      relations.append(toggle);
    }
    this.element.append(kinds, relations);
  }

  private change(filters: (before: Filters) => Filters): void {
    if (this.model !== undefined)
      this.actions.go({ ...this.model.state, filters: filters(this.model.state.filters) });
  }

  render(model: PanelModel): void {
    this.model = model;
    const { hiddenKinds, hiddenRelations } = model.state.filters;
    const kinds = countBy(model.visible.nodes.values(), (node) => node.kind);
    const relations = countBy(model.visible.edges.values(), (edge) => edge.kind);
    // where the picture is a choice out of the whole, a count by itself would be taken for all
    const isCut = model.state.view.kind === "all" && model.visible.nodes.size < model.visible.wanted;
    const all = isCut ? countBy(model.store.nodes.values(), (node) => node.kind) : kinds;
    for (const [kind, toggle] of this.kinds) {
      const [shown = 0, there = 0] = [kinds.get(kind), all.get(kind)];
      const count = shown < there ? `${String(shown)} of ${String(there)}` : String(shown);
      toggle.setAttribute("aria-pressed", String(!hiddenKinds.includes(kind)));
      toggle.replaceChildren(shapeOf(kind), ` ${kindLabels[kind].many} ${count}`);
    }
    for (const [relation, toggle] of this.relations) {
      toggle.setAttribute("aria-pressed", String(!hiddenRelations.includes(relation)));
      const line = make("span", { class: "line" });
      line.setAttribute("aria-hidden", "true");
      toggle.replaceChildren(line, ` ${relationVerbs[relation]} ${String(relations.get(relation) ?? 0)}`);
    }
  }
}

const toggled = <T>(list: readonly T[], one: T): T[] =>
  list.includes(one) ? list.filter((each) => each !== one) : [...list, one];

function countBy<T, K>(list: Iterable<T>, key: (one: T) => K): Map<K, number> {
  const counts = new Map<K, number>();
  for (const one of list) counts.set(key(one), (counts.get(key(one)) ?? 0) + 1);
  return counts;
}
