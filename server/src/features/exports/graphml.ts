/** GraphML, as Gephi and yEd read it. */
import { xml, type ExportedGraph } from "./exported-graph";

const keys = [
  ["name", "node", "string"],
  ["kind", "node", "string"],
  ["year", "node", "int"],
  ["notes", "node", "int"],
  ["relation", "edge", "string"],
  ["weight", "edge", "double"],
] as const;

export function graphml({ entities, relations }: ExportedGraph): string {
  const data = (key: string, value: string | number): string =>
    `<data key="${key}">${xml(String(value))}</data>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys.map(
      ([name, of, type]) => `  <key id="${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`,
    ),
    '  <graph edgedefault="directed">',
    ...entities.map(
      ({ id, kind, name, year, notes }) =>
        `    <node id="${xml(id)}">${data("name", name)}${data("kind", kind)}${year === undefined ? "" : data("year", year)}${data("notes", notes)}</node>`,
    ),
    ...relations.map(
      ({ kind, from, to, evidence }, i) =>
        `    <edge id="e${String(i)}" source="${xml(from)}" target="${xml(to)}">${data("relation", kind)}${data("weight", Math.max(1, evidence))}</edge>`,
    ),
    "  </graph>",
    "</graphml>",
    "",
  ].join("\n");
}
