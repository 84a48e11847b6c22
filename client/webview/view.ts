/** What of the graph is wanted: a view, filters that narrow it, and how it is laid out. Plain data; kept, named, gone back to. */
import {
  entityKinds,
  kindLabels,
  relationKinds,
  relationVerbs,
  type EntityKind,
  type RelationKind,
} from "../../protocol/kinds";

export type View =
  | { readonly kind: "all" }
  /** Around the entity under the editor's cursor, wherever it goes. */
  | { readonly kind: "cursor"; readonly id: string | undefined; readonly depth: number }
  | { readonly kind: "around"; readonly ids: readonly string[]; readonly depth: number }
  | { readonly kind: "event"; readonly id: string }
  | { readonly kind: "compare"; readonly ids: readonly [string, string] }
  | { readonly kind: "path"; readonly ids: readonly [string, string] };

export interface Filters {
  readonly hiddenKinds: readonly EntityKind[];
  readonly hiddenRelations: readonly RelationKind[];
  /** Only this event's talks, and what hangs together with them. */
  readonly event: string | undefined;
  /** Only events of these years, both included. */
  readonly years: readonly [number, number] | undefined;
  /** Of mentions, only those with at least so many places that say so. */
  readonly weight: number;
  /** Only entities whose name holds it, and their neighbours. */
  readonly text: string;
}

export const layoutNames = ["force", "time", "columns", "circle"] as const;
export type LayoutName = (typeof layoutNames)[number];

export interface PanelState {
  readonly view: View;
  readonly filters: Filters;
  readonly layout: LayoutName;
  readonly communities: boolean;
  /** Above `backboneSize` entities only the most connected are shown, unless this is set. */
  readonly everything: boolean;
}

export const noFilters: Filters = {
  hiddenKinds: [],
  hiddenRelations: [],
  event: undefined,
  years: undefined,
  weight: 1,
  text: "",
};

export const firstState: PanelState = {
  view: { kind: "all" },
  filters: noFilters,
  layout: "force",
  communities: false,
  everything: false,
};

export interface Chip {
  readonly label: string;
  /** The state without what the chip tells. */
  readonly without: PanelState;
}

/** What narrows the picture, each with the state in which it does not. */
export function chipsOf(state: PanelState, nameOf: (id: string) => string): Chip[] {
  const { view, filters } = state;
  const chips: Chip[] = [];
  const add = (label: string, changed: Partial<Filters>): void => {
    chips.push({ label, without: { ...state, filters: { ...filters, ...changed } } });
  };
  if (view.kind !== "all")
    chips.push({ label: viewLabel(view, nameOf), without: { ...state, view: { kind: "all" } } });
  for (const kind of filters.hiddenKinds)
    add(`no ${kindLabels[kind].many}`, { hiddenKinds: filters.hiddenKinds.filter((one) => one !== kind) });
  for (const relation of filters.hiddenRelations)
    add(`without “${relationVerbs[relation]}”`, {
      hiddenRelations: filters.hiddenRelations.filter((one) => one !== relation),
    });
  if (filters.event !== undefined) add(`at ${nameOf(filters.event)}`, { event: undefined });
  if (filters.years !== undefined) {
    const [from, to] = filters.years;
    add(from === to ? String(from) : `${String(from)} to ${String(to)}`, { years: undefined });
  }
  if (filters.weight > 1) add(`mentioned ${String(filters.weight)} times or more`, { weight: 1 });
  if (filters.text !== "") add(`near names with “${filters.text}”`, { text: "" });
  return chips;
}

export function viewLabel(view: View, nameOf: (id: string) => string): string {
  switch (view.kind) {
    case "all":
      return "everything";
    case "cursor":
      return view.id === undefined ? "following the cursor" : `near ${nameOf(view.id)}, following the cursor`;
    case "around":
      return `near ${view.ids.slice(0, 2).map(nameOf).join(" and ")}${view.ids.length > 2 ? ` and ${String(view.ids.length - 2)} more` : ""}`;
    case "event":
      return `only ${nameOf(view.id)}`;
    case "compare":
      return `${nameOf(view.ids[0])} beside ${nameOf(view.ids[1])}`;
    case "path":
      return `from ${nameOf(view.ids[0])} to ${nameOf(view.ids[1])}`;
  }
}

/** Reads a state that was kept, perhaps by another version: what is not understood is as at first. */
export function readState(kept: unknown): PanelState {
  if (!isRecord(kept)) return firstState;
  const filters = isRecord(kept.filters) ? kept.filters : {};
  const { years } = filters;
  return {
    view: readView(kept.view),
    filters: {
      hiddenKinds: entityKinds.filter((one) => isIn(filters.hiddenKinds, one)),
      hiddenRelations: relationKinds.filter((one) => isIn(filters.hiddenRelations, one)),
      event: typeof filters.event === "string" ? filters.event : undefined,
      years: isPair(years, "number") ? (years as unknown as [number, number]) : undefined,
      weight: typeof filters.weight === "number" && filters.weight > 1 ? filters.weight : 1,
      text: typeof filters.text === "string" ? filters.text : "",
    },
    layout: layoutNames.find((one) => one === kept.layout) ?? firstState.layout,
    communities: kept.communities === true,
    everything: kept.everything === true,
  };
}

function readView(kept: unknown): View {
  if (!isRecord(kept)) return firstState.view;
  const { kind, id, ids } = kept;
  const depth = typeof kept.depth === "number" ? Math.min(6, Math.max(1, kept.depth)) : 2;
  if (kind === "cursor") return { kind, id: typeof id === "string" ? id : undefined, depth };
  if (kind === "event" && typeof id === "string") return { kind, id };
  if (kind === "around" && Array.isArray(ids))
    return { kind, ids: ids.filter((one) => typeof one === "string"), depth };
  if ((kind === "compare" || kind === "path") && isPair(ids, "string"))
    return { kind, ids: ids as unknown as [string, string] };
  return firstState.view;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;
const isIn = (list: unknown, one: string): boolean => Array.isArray(list) && list.includes(one);
const isPair = (list: unknown, type: "string" | "number"): list is readonly unknown[] =>
  Array.isArray(list) && list.length === 2 && list.every((one) => typeof one === type);
