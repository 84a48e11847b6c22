/** What the panel's page and the extension say to each other. The page speaks first. */
import type { Card, GraphDelta, GraphSnapshot, Place } from "./graph";
import type { EvidenceLine } from "./methods";

/** From the page. */
export type PanelRequest =
  /** The page is there, or has lost count of the revisions: it wants all of the graph. */
  | { readonly type: "ready" }
  | { readonly type: "card"; readonly id: string }
  | { readonly type: "evidence"; readonly edge: string }
  | { readonly type: "open"; readonly place: Place; readonly beside: boolean }
  | { readonly type: "openEntity"; readonly id: string }
  /** The page has drawn the graph; tests and the status bar wait for it. */
  | { readonly type: "drawn"; readonly nodes: number; readonly edges: number };

/** From the extension. */
export type PanelMessage =
  | { readonly type: "graph"; readonly graph: GraphSnapshot }
  | { readonly type: "delta"; readonly delta: GraphDelta }
  | { readonly type: "card"; readonly id: string; readonly card: Card | null }
  | { readonly type: "evidence"; readonly edge: string; readonly lines: readonly EvidenceLine[] }
  | { readonly type: "focus"; readonly id: string; readonly depth: number };
