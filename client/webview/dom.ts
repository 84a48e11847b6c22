/** Elements in one line. Text only ever becomes text: nothing here takes markup. */
import type { EntityKind } from "../../protocol/kinds";
import { legendPaths } from "./shape-paths";

type Content = Node | string;
interface Options {
  readonly id?: string;
  readonly class?: string;
  /** What a screen reader says, where the content does not. */
  readonly label?: string;
  readonly title?: string;
  readonly role?: string;
}

export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  options: Options = {},
  ...content: readonly Content[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (options.id !== undefined) element.id = options.id;
  if (options.class !== undefined) element.className = options.class;
  if (options.label !== undefined) element.setAttribute("aria-label", options.label);
  if (options.title !== undefined) element.title = options.title;
  if (options.role !== undefined) element.setAttribute("role", options.role);
  element.append(...content);
  return element;
}

export function button(
  options: Options,
  run: (event: MouseEvent) => void,
  ...content: readonly Content[]
): HTMLButtonElement {
  const element = make("button", options, ...content);
  element.type = "button";
  if (options.title === undefined && options.label !== undefined) element.title = options.label;
  element.addEventListener("click", run);
  return element;
}

/** A choice of one of several values. */
export function select(
  options: Options,
  choices: readonly (readonly [value: string, shown: string])[],
  chosen: (value: string) => void,
): HTMLSelectElement {
  const element = make("select", options);
  setChoices(element, choices);
  element.addEventListener("change", () => {
    chosen(element.value);
  });
  return element;
}

/** Other choices; the chosen one stays if it is among them. */
export function setChoices(
  element: HTMLSelectElement,
  choices: readonly (readonly [value: string, shown: string])[],
): void {
  const { value } = element;
  element.replaceChildren(
    ...choices.map(([each, shown]) => {
      const option = make("option", {}, shown);
      option.value = each;
      return option;
    }),
  );
  if (choices.some(([each]) => each === value)) element.value = value;
}

/** The kind's shape in its colour; the words beside it say the same. */
export function shapeOf(kind: EntityKind): SVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("class", `shape ${kind}`);
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", legendPaths[kind]);
  svg.append(path);
  return svg;
}
