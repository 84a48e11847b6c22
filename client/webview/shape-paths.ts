/** The shapes of the kinds as SVG paths in a box of 16, for legend, list and files. */
import type { EntityKind } from "../../protocol/kinds";

export const legendPaths: Readonly<Record<EntityKind, string>> = {
  event: "M2 2h12v12H2z",
  talk: "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1z",
  speaker: "M8 1.5 15 14H1z",
  company: "M8 0l8 8-8 8-8-8z",
  tool: "M4.5 2h7L15 8l-3.5 6h-7L1 8z",
};
