/** What the controls of the panel show, and what they may ask for. */
import type { ExportFormat } from "../../protocol/export-formats";
import type { NamedView, PictureFormat } from "../../protocol/panel";
import type { Point } from "./first-placement";
import type { GraphStore } from "./graph-store";
import type { PanelState, View } from "./view";
import type { Visible } from "./visible";

export interface PanelModel {
  readonly store: GraphStore;
  readonly state: PanelState;
  readonly visible: Visible;
  /** The chosen entities, the last one chosen last. */
  readonly selected: readonly string[];
  readonly pinned: ReadonlySet<string>;
  readonly views: readonly NamedView[];
  readonly canGoBack: boolean;
  readonly canGoForward: boolean;
}

export interface PanelActions {
  /** A step that *Back* undoes. */
  go(state: PanelState): void;
  /** Another view with the present filters and layout. */
  show(view: View): void;
  /** A state on the way to another one. */
  replace(state: PanelState): void;
  back(): void;
  forward(): void;
  choose(id: string, add?: boolean): void;
  /** Chooses nothing. */
  clear(): void;
  /** Shows the sentences behind a relation. */
  ask(edge: string): void;
  open(id: string, beside: boolean): void;
  menu(id: string, at: Point): void;
  pin(id: string, isPinned: boolean): void;
  fit(): void;
  fitToSelection(): void;
  zoom(factor: number): void;
  saveView(name: string): void;
  dropView(name: string): void;
  saveAs(format: PictureFormat | ExportFormat): void;
}
