/** How a node and an edge look, given what is lit, chosen and marked. */
import type { EntityKind, RelationKind } from "../../protocol/kinds";
import type { Theme } from "./theme";

// type aliases, because sigma asks for an index signature, which interfaces have not
export interface NodeLook {
  x: number;
  y: number;
  size: number;
  label: string | null;
  type: EntityKind;
  /** Stays where it is, whatever the layout does. */
  fixed?: boolean;
}
/** A line is one pixel wide, a band as wide as its evidence. */
export type EdgeType = "line" | "band";
export interface EdgeLook {
  size: number;
  relation: RelationKind;
  type: EdgeType;
  weight: number;
}

/** What the reader looks at; all sets hold identities of nodes. */
export interface Attention {
  /** Under the mouse, or chosen: it and its neighbours are lit. */
  readonly centre: string | undefined;
  /** Empty where nothing is dimmed. */
  readonly lit: ReadonlySet<string>;
  readonly selected: ReadonlySet<string>;
  readonly marked: ReadonlySet<string>;
  /** Shown with their names, as far as anything is lit. */
  readonly named: ReadonlySet<string>;
  /** Nodes are drawn smaller where many share little room: 1 is their whole size. */
  readonly scale: number;
}

/** Below this many lit nodes each of them shows its name. */
const readable = 40;

/** So much of the picture is covered by nodes at most: what covers more hides its own relations. */
const mostCovered = 0.2;

/** @param area what all nodes cover at their whole size, in square CSS pixels */
export const scaleFor = (area: number, width: number, height: number): number =>
  Math.min(1, Math.max(0.3, Math.sqrt((mostCovered * width * height) / Math.max(1, area))));

export const sizeOf = (kind: EntityKind, degree: number): number =>
  (kind === "event" ? 7 : 3.5) + Math.min(12, Math.sqrt(degree) * 1.6);

export const widthOf = (weight: number): number => Math.min(4, 0.7 + Math.log2(weight) * 0.6);

export const lineFor = (weight: number): EdgeType => (weight > 3 ? "band" : "line");

export function nodeLook(
  id: string,
  look: NodeLook,
  theme: Theme,
  { lit, selected, marked, named, scale }: Attention,
): NodeLook & Record<string, unknown> {
  const isLit = lit.size === 0 || lit.has(id);
  const isMarked = marked.has(id);
  return {
    ...look,
    size: look.size * scale,
    color: isLit ? theme.kinds[look.type] : theme.dimmed,
    label: isLit ? look.label : null,
    zIndex: isLit ? 1 : 0,
    highlighted: selected.has(id) || isMarked,
    forceLabel:
      (isLit && named.has(id)) ||
      (isMarked && marked.size < readable) ||
      (lit.size > 0 && lit.size < readable && isLit),
  };
}

export function edgeLook(
  look: EdgeLook,
  ends: readonly [string, string],
  theme: Theme,
  { centre, lit }: Attention,
): EdgeLook & Record<string, unknown> {
  if (lit.size === 0) return { ...look, color: theme.relations[look.relation] };
  const isLit = centre === undefined ? ends.every((id) => lit.has(id)) : ends.includes(centre);
  return {
    ...look,
    color: isLit ? theme.highlight : theme.dimmed,
    zIndex: isLit ? 1 : 0,
    type: isLit ? "band" : look.type,
    size: isLit ? look.size + 0.5 : look.size,
  };
}
