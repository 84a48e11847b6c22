/** The card beside the picture. Text of notes only ever becomes text. */
import { kindLabels } from "../../protocol/kinds";
import type { Card, CardLine, GraphNode, Place } from "../../protocol/graph";
import type { EvidenceLine } from "../../protocol/methods";
import type { MenuItem } from "./context-menu";
import { button, make, shapeOf } from "./dom";

export interface CardEvents {
  open(place: Place, beside: boolean): void;
  show(id: string): void;
  focus(id: string): void;
}

/** Fills the element with an entity's card. */
export function renderCard(element: HTMLElement, card: Card, events: CardEvents): void {
  const parts: Node[] = [make("h2", {}, card.name), make("p", { class: "subtitle" }, card.subtitle)];
  if (card.about !== undefined) parts.push(make("p", {}, card.about));
  if (card.home !== undefined) parts.push(make("p", { class: "home" }, homePage(card.home)));
  if (card.ownWords !== undefined) parts.push(make("h3", {}, "In your notes"), list([card.ownWords], events));
  for (const { title, lines, total } of card.sections) {
    parts.push(make("h3", {}, `${title} (${String(total)})`), list(lines, events));
    if (total > lines.length)
      parts.push(make("p", { class: "detail" }, `Showing ${String(lines.length)} of ${String(total)}`));
  }
  const focus = button(
    { id: "focus" },
    () => {
      events.focus(card.id);
    },
    `Show only what is near this ${kindLabels[card.kind].one}`,
  );
  parts.push(focus, make("p", { class: "rule" }, `Recognised by: ${card.rule}`));
  element.replaceChildren(...parts);
}

/** A page on the web, which the editor opens; any other address stays words. */
function homePage(address: string): Node | string {
  if (!/^https?:\/\//i.test(address)) return address;
  const link = document.createElement("a");
  link.href = address;
  link.textContent = address;
  return link;
}

/** Fills the element with several chosen entities, and what can be done with them together. */
export function renderMany(
  element: HTMLElement,
  nodes: readonly GraphNode[],
  events: CardEvents,
  actions: readonly MenuItem[],
): void {
  element.replaceChildren(
    make("h2", {}, `${String(nodes.length)} entities chosen`),
    make("div", { class: "actions" }, ...actions.map(({ label, run }) => button({}, run, label))),
    make(
      "ul",
      {},
      ...nodes.map(({ id, kind, name }) =>
        make(
          "li",
          {},
          button(
            { class: "evidence", label: `${name}, ${kindLabels[kind].one}` },
            () => {
              events.show(id);
            },
            shapeOf(kind),
            ` ${name}`,
          ),
        ),
      ),
    ),
  );
}

/** Fills the element with the sentences behind a relation. */
export function renderEvidence(
  element: HTMLElement,
  title: string,
  lines: readonly EvidenceLine[],
  events: CardEvents,
): void {
  const body =
    lines.length > 0
      ? list(
          lines.map(({ text, place }) => ({ text, place })),
          events,
        )
      : make("p", {}, "The catalogue says so; no note does.");
  element.replaceChildren(
    make("h2", {}, title),
    make("p", { class: "subtitle" }, "What the notes say"),
    body,
  );
}

export function renderEmpty(element: HTMLElement, text: string): void {
  element.replaceChildren(make("p", { class: "subtitle" }, text));
}

function list(lines: readonly CardLine[], events: CardEvents): HTMLElement {
  const items = lines.map(({ text, place, entity, detail }) => {
    const item = make("li");
    if (place === undefined) item.append(make("span", {}, text));
    else
      item.append(
        button(
          { class: "evidence", title: "Open this place; with Ctrl, to the side" },
          ({ ctrlKey, metaKey }) => {
            events.open(place, ctrlKey || metaKey);
          },
          text,
        ),
      );
    if (detail !== undefined && detail !== "") item.append(make("span", { class: "detail" }, detail));
    if (entity !== undefined)
      item.append(
        button(
          { class: "show", label: `Show ${text} in the graph`, title: "Show in the graph" },
          () => {
            events.show(entity);
          },
          "◎",
        ),
      );
    return item;
  });
  return make("ul", {}, ...items);
}
