/** What the panel's page and the extension say to each other. The page speaks first. */
import type { Card, GraphDelta, Place } from "./graph";
import type { ExportFormat } from "./export-formats";
import type { EvidenceLine } from "./methods";
import type { PackedGraph } from "./packed-graph";

/** A view that the user gave a name; its state is the page's own affair. */
export interface NamedView {
  readonly name: string;
  readonly state: unknown;
}

/** A format, and for pixels how many each pixel of the screen becomes. */
export const pictureFormats = ["png-1", "png-2", "png-4", "png-2-transparent", "svg"] as const;
export type PictureFormat = (typeof pictureFormats)[number];

export const pictureLabels: Readonly<Record<PictureFormat, string>> = {
  "png-1": "PNG",
  "png-2": "PNG, twice as large",
  "png-4": "PNG, four times as large",
  "png-2-transparent": "PNG, without background",
  svg: "SVG",
};

/** From the page. */
export type PanelRequest =
  /** The page is there, or has lost count of the revisions: it wants all of the graph. */
  | { readonly type: "ready" }
  | { readonly type: "card"; readonly id: string }
  | { readonly type: "evidence"; readonly edge: string }
  | { readonly type: "open"; readonly place: Place; readonly beside: boolean }
  | { readonly type: "openEntity"; readonly id: string; readonly beside: boolean }
  /** Whether the page wants to hear of the name under the editor's cursor. */
  | { readonly type: "follow"; readonly isOn: boolean }
  | { readonly type: "rename"; readonly id: string }
  /** What the editor offers for an entity: its quick fixes and refactorings. */
  | { readonly type: "actions"; readonly id: string }
  | { readonly type: "act"; readonly id: string; readonly title: string }
  /** The author says that these are one. */
  | { readonly type: "same"; readonly ids: readonly string[] }
  | { readonly type: "views"; readonly views: readonly NamedView[] }
  /** A picture to be written where the user says; `base64` for bytes. */
  | {
      readonly type: "saveFile";
      readonly name: string;
      readonly data: string;
      readonly encoding: "utf8" | "base64";
    }
  | { readonly type: "export"; readonly format: ExportFormat }
  /** The page has drawn the graph; tests and the status bar wait for it. */
  | { readonly type: "drawn"; readonly nodes: number; readonly edges: number };

/** From the extension. */
export type PanelMessage =
  | { readonly type: "graph"; readonly graph: PackedGraph }
  | { readonly type: "delta"; readonly delta: GraphDelta }
  | { readonly type: "card"; readonly id: string; readonly card: Card | null }
  | { readonly type: "evidence"; readonly edge: string; readonly lines: readonly EvidenceLine[] }
  | { readonly type: "actions"; readonly id: string; readonly titles: readonly string[] }
  | { readonly type: "views"; readonly views: readonly NamedView[] }
  /** A command asks for the picture as a file. */
  | { readonly type: "savePicture"; readonly format: PictureFormat }
  /** The entity under the editor's cursor. */
  | { readonly type: "cursor"; readonly id: string }
  | { readonly type: "whole" }
  | { readonly type: "focus"; readonly id: string; readonly depth: number };
