/** The card beside the picture. Text of notes only ever becomes text. */
import { kindLabels } from "../../protocol/kinds";
import type { Card, CardLine, Place } from "../../protocol/graph";
import type { EvidenceLine } from "../../protocol/methods";

export interface CardEvents {
  open(place: Place): void;
  show(id: string): void;
  focus(id: string): void;
}

/** Fills the element with an entity's card. */
export function renderCard(element: HTMLElement, card: Card, events: CardEvents): void {
  const parts: Node[] = [make("h2", card.name), make("p", card.subtitle, "subtitle")];
  if (card.about !== undefined) parts.push(make("p", card.about));
  if (card.home !== undefined) parts.push(make("p", card.home, "home"));
  if (card.ownWords !== undefined) parts.push(make("h3", "In your notes"), list([card.ownWords], events));
  for (const { title, lines } of card.sections)
    parts.push(make("h3", `${title} (${String(lines.length)})`), list(lines, events));
  const focus = button(`Show only what is near this ${kindLabels[card.kind].one}`, () => {
    events.focus(card.id);
  });
  focus.id = "focus";
  parts.push(focus, make("p", `Recognised by: ${card.rule}`, "rule"));
  element.replaceChildren(...parts);
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
      : make("p", "The catalogue says so; no note does.");
  element.replaceChildren(make("h2", title), make("p", "What the notes say", "subtitle"), body);
}

export function renderEmpty(element: HTMLElement, text: string): void {
  element.replaceChildren(make("p", text, "subtitle"));
}

function list(lines: readonly CardLine[], events: CardEvents): HTMLElement {
  const items = lines.map((line) => {
    const item = document.createElement("li");
    const { place, entity } = line;
    if (place === undefined) item.append(make("span", line.text));
    else {
      const open = button(line.text, () => {
        events.open(place);
      });
      open.classList.add("evidence");
      open.title = "Open this place";
      item.append(open);
    }
    if (line.detail !== undefined && line.detail !== "") item.append(make("span", line.detail, "detail"));
    if (entity !== undefined) {
      const show = button("◎", () => {
        events.show(entity);
      });
      show.classList.add("show");
      show.setAttribute("aria-label", `Show ${line.text} in the graph`);
      show.title = "Show in the graph";
      item.append(show);
    }
    return item;
  });
  const element = document.createElement("ul");
  element.append(...items);
  return element;
}

function make(tag: "h2" | "h3" | "p" | "span", text: string, className?: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  if (className !== undefined) element.className = className;
  return element;
}

function button(text: string, run: () => void): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.textContent = text;
  element.addEventListener("click", run);
  return element;
}
