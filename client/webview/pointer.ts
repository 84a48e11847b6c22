/** What the mouse does in the picture: point, click, drag, ask for the menu. */
import type Sigma from "sigma";
import type { Attributes } from "graphology-types";
import type { Point } from "./first-placement";

export interface PointerEvents {
  hover(id: string | undefined): void;
  /** `undefined` where nothing stands; `add` with a key that adds to what is chosen. */
  select(id: string | undefined, add: boolean): void;
  selectEdge(id: string): void;
  open(id: string): void;
  /** Coordinates in CSS pixels of the page. */
  menu(id: string, at: Point): void;
  /** The first step of a drag. */
  lift(): void;
  /** Coordinates in CSS pixels of the picture. */
  drag(id: string, to: Point): void;
  drop(id: string): void;
}

/** A drag begins when the mouse has moved this far, in CSS pixels. */
const dragDistance = 3;

export function listenToPointer<N extends Attributes, E extends Attributes>(
  sigma: Sigma<N, E>,
  events: PointerEvents,
): void {
  /** The click that ends a drag chooses nothing. */
  let hasMoved = false;
  let held: { readonly id: string; readonly from: Point; moved: boolean } | undefined;
  sigma.on("enterNode", ({ node }) => {
    if (held === undefined) events.hover(node);
  });
  sigma.on("leaveNode", () => {
    if (held === undefined) events.hover(undefined);
  });
  sigma.on("clickNode", ({ node, event }) => {
    if (hasMoved) return;
    const { ctrlKey, metaKey, shiftKey } = event.original;
    events.select(node, ctrlKey || metaKey || shiftKey);
  });
  sigma.on("doubleClickNode", (event) => {
    event.preventSigmaDefault();
    events.open(event.node);
  });
  sigma.on("rightClickNode", ({ node, event }) => {
    event.original.preventDefault();
    const { left, top } = sigma.getContainer().getBoundingClientRect();
    events.menu(node, { x: left + event.x, y: top + event.y });
  });
  sigma.on("clickEdge", ({ edge }) => {
    events.selectEdge(edge);
  });
  sigma.on("clickStage", () => {
    events.select(undefined, false);
  });
  sigma.on("downNode", ({ node, event }) => {
    // other buttons and fingers never say that they let go
    if (!(event.original instanceof MouseEvent) || event.original.button !== 0) return;
    hasMoved = false;
    held = { id: node, from: { x: event.x, y: event.y }, moved: false };
  });
  const mouse = sigma.getMouseCaptor();
  mouse.on("mousemovebody", (event) => {
    if (held === undefined) return;
    event.preventSigmaDefault();
    event.original.preventDefault();
    if (!held.moved) {
      if (Math.hypot(event.x - held.from.x, event.y - held.from.y) < dragDistance) return;
      held.moved = true;
      hasMoved = true;
      events.lift();
    }
    events.drag(held.id, event);
  });
  mouse.on("mouseup", () => {
    const dropped = held;
    held = undefined;
    if (dropped?.moved === true) events.drop(dropped.id);
  });
}
