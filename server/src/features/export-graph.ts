/** The graph in the forms that other programs read. */
import type { ExportFormat } from "../../../protocol/export-formats";
import type { Snapshot } from "../workspace/snapshot";
import { csv } from "./exports/csv";
import { cypher } from "./exports/cypher";
import { exportedGraph, type ExportedGraph } from "./exports/exported-graph";
import { gexf } from "./exports/gexf";
import { graphml } from "./exports/graphml";
import { jsonLd } from "./exports/json-ld";
import { turtle } from "./exports/turtle";

const writers: Readonly<Record<ExportFormat, (graph: ExportedGraph) => string>> = {
  "json-ld": jsonLd,
  turtle,
  graphml,
  gexf,
  cypher,
  csv,
};

export const exportGraph = (snapshot: Snapshot, format: ExportFormat): string =>
  writers[format](exportedGraph(snapshot));
