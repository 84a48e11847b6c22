/** What can be done with one entity, and with several chosen ones; the same in the menu, on the card and in the list. */
import type { GraphNode } from "../../protocol/graph";
import { kindLabels } from "../../protocol/kinds";
import type { PanelRequest } from "../../protocol/panel";
import type { ContextMenu, MenuItem } from "./context-menu";
import type { Point } from "./first-placement";
import type { PanelActions, PanelModel } from "./panel-model";
import type { View } from "./view";

type Send = (request: PanelRequest) => void;

/** The menu of an entity; what the editor has for it comes a moment later. */
export class EntityMenu {
  private openedFor: string | undefined;

  constructor(
    private readonly menu: ContextMenu,
    private readonly actions: PanelActions,
    private readonly send: Send,
  ) {}

  /** @param at in CSS pixels of the page */
  open(node: GraphNode, model: PanelModel, at: Point): void {
    this.openedFor = node.id;
    const items = actionsFor(node, model, this.actions, this.send);
    this.menu.open(`${node.name}, ${kindLabels[node.kind].one}`, items, at);
    this.send({ type: "actions", id: node.id });
  }

  /** What the editor has for an entity; nothing where another menu is open by now. */
  take(id: string, titles: readonly string[]): void {
    if (id !== this.openedFor || !this.menu.isOpen) return;
    this.menu.add(
      titles.map((title) =>
        item(title, () => {
          this.send({ type: "act", id, title });
        }),
      ),
    );
  }
}

export function actionsFor(
  { id, kind }: GraphNode,
  model: PanelModel,
  actions: PanelActions,
  send: Send,
): MenuItem[] {
  const isPinned = model.pinned.has(id);
  const items: MenuItem[] = [
    item("Open", () => {
      actions.open(id, false);
    }),
    item("Open to the side", () => {
      actions.open(id, true);
    }),
    showing("Show what is near", { kind: "around", ids: [id], depth: 2 }, actions),
  ];
  if (kind === "event") items.push(showing("Show only this event", { kind: "event", id }, actions));
  items.push(
    item(isPinned ? "Let it move again" : "Keep it here", () => {
      actions.pin(id, !isPinned);
    }),
    item("Rename …", () => {
      send({ type: "rename", id });
    }),
  );
  return model.selected.length > 1 ? [...items, ...jointActions(model, actions, send)] : items;
}

/** What can be done with all chosen entities together. */
export function jointActions(model: PanelModel, actions: PanelActions, send: Send): MenuItem[] {
  const { selected: ids, store } = model;
  const [one, other] = ids;
  const items = [showing("Show what is near them", { kind: "around", ids, depth: 1 }, actions)];
  if (one === undefined || other === undefined || ids.length !== 2) return items;
  items.push(showing("Show the path between them", { kind: "path", ids: [one, other] }, actions));
  if (ids.every((id) => store.isKind(id, "event")))
    items.push(showing("Compare these events", { kind: "compare", ids: [one, other] }, actions));
  const kind = store.nodes.get(one)?.kind;
  if (kind !== "talk" && kind === store.nodes.get(other)?.kind)
    items.push(
      item("These are the same", () => {
        send({ type: "same", ids });
      }),
    );
  return items;
}

const item = (label: string, run: () => void): MenuItem => ({ label, run });

const showing = (label: string, view: View, actions: PanelActions): MenuItem =>
  item(label, () => {
    actions.show(view);
  });
