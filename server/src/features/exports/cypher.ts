/** Statements of Cypher that make the graph in an empty database. */
import { kindLabels } from "../../../../protocol/kinds";
import type { ExportedGraph } from "./exported-graph";

export function cypher({ entities, relations }: ExportedGraph): string {
  const lines = entities.map(({ id, kind, name, year }) => {
    const label = kindLabels[kind].one.replace(/^./, (letter) => letter.toUpperCase());
    return `CREATE (:${label} {id: ${literal(id)}, name: ${literal(name)}${year === undefined ? "" : `, year: ${String(year)}`}});`;
  });
  for (const { kind, from, to, evidence } of relations) {
    const type = kind.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
    lines.push(
      `MATCH (a {id: ${literal(from)}}), (b {id: ${literal(to)}}) CREATE (a)-[:${type} {evidence: ${String(evidence)}}]->(b);`,
    );
  }
  return `${lines.join("\n")}\n`;
}

const literal = (text: string): string =>
  `'${text.replace(/[\\']/g, "\\$&").replace(/\n/g, "\\n").replace(/\r/g, "\\r")}'`;
