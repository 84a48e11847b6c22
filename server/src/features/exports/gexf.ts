/** GEXF 1.3, Gephi's own format. */
import { xml, type ExportedGraph } from "./exported-graph";

export function gexf({ entities, relations }: ExportedGraph): string {
  const value = (key: string, text: string | number): string =>
    `<attvalue for="${key}" value="${xml(String(text))}"/>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    "  <meta><creator>Talkgraph</creator></meta>",
    '  <graph defaultedgetype="directed" mode="static">',
    '    <attributes class="node"><attribute id="kind" title="kind" type="string"/><attribute id="year" title="year" type="integer"/><attribute id="notes" title="notes" type="integer"/></attributes>',
    '    <attributes class="edge"><attribute id="relation" title="relation" type="string"/></attributes>',
    "    <nodes>",
    ...entities.map(
      ({ id, kind, name, year, notes }) =>
        `      <node id="${xml(id)}" label="${xml(name)}"><attvalues>${value("kind", kind)}${year === undefined ? "" : value("year", year)}${value("notes", notes)}</attvalues></node>`,
    ),
    "    </nodes>",
    "    <edges>",
    ...relations.map(
      ({ kind, from, to, evidence }, i) =>
        `      <edge id="${String(i)}" source="${xml(from)}" target="${xml(to)}" label="${kind}" weight="${String(Math.max(1, evidence))}"><attvalues>${value("relation", kind)}</attvalues></edge>`,
    ),
    "    </edges>",
    "  </graph>",
    "</gexf>",
    "",
  ].join("\n");
}
