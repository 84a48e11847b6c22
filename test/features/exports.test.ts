/** Exports: each format read back by a program that is not ours. */
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { MultiDirectedGraph } from "graphology";
import { exportGraph } from "../../server/src/features/export-graph";
import { exportFormats, formatNamed } from "../../protocol/export-formats";
import { workspaceOf } from "../fixture/workspaces";

interface Parser {
  parse(constructor: unknown, text: string, options?: object): MultiDirectedGraph;
}
const load = createRequire(`${process.cwd()}/package.json`);

const workspace = workspaceOf(`
//- /a.md
# QueueConf 2023

### Taming A < B & "Brokers" - Jane Roe, Acme Logistics

They use Kafka, and a tool called queuectl.

### =SUM(Letters), or so - Zoë O'Brien

PostgreSQL.
`);
const names = [...workspace.graph.entities()].map((one) => one.name).sort();
const relations = [...workspace.graph.relations()].length;

describe("exports", () => {
  for (const [format, library] of [
    ["gexf", "graphology-gexf"],
    ["graphml", "graphology-graphml"],
  ] as const)
    it(`${format} is read back whole`, () => {
      const parser = load(library) as Parser;
      const graph = parser.parse(MultiDirectedGraph, exportGraph(workspace, format), {
        addMissingNodes: false,
      });
      const shown = graph.mapNodes((_, attributes) => String(attributes.label ?? attributes.name)).sort();
      assert.deepEqual(shown, names);
      assert.equal(graph.size, relations);
      assert.ok(graph.someNode((_, attributes) => attributes.kind === "tool"));
      assert.ok(graph.someEdge((_, attributes) => attributes.relation === "presents"));
    });

  it("json-ld parses and expands", async () => {
    const { expand } = load("jsonld") as {
      readonly expand: (document: unknown) => Promise<Record<string, unknown>[]>;
    };
    // its words are known; no address is asked for them
    const expanded = await expand(JSON.parse(exportGraph(workspace, "json-ld")));
    assert.equal(expanded.length, names.length);
    const jane = expanded.find(
      (one) => JSON.stringify(one["https://schema.org/name"]) === '[{"@value":"Jane Roe"}]',
    );
    assert.deepEqual(jane?.["@type"], ["https://schema.org/Person"]);
    assert.ok(jane["https://schema.org/worksFor"] !== undefined);
    assert.ok(expanded.some((one) => one["https://schema.org/performer"] !== undefined));
  });

  it("turtle names everything, and escapes what would end a string", () => {
    const text = exportGraph(workspace, "turtle");
    assert.equal(text.match(/ a schema:/g)?.length, names.length);
    assert.ok(text.includes('schema:name "Taming A < B & \\"Brokers\\""'));
  });

  it("cypher escapes quotes, and makes one statement for each thing", () => {
    const text = exportGraph(workspace, "cypher");
    assert.ok(text.includes("name: 'Zoë O\\'Brien'"));
    assert.equal(text.trim().split("\n").length, names.length + relations);
  });

  it("csv keeps commas in their cell, and formulas text", () => {
    const text = exportGraph(workspace, "csv");
    assert.equal(text.trim().split("\r\n").length, relations + 1);
    assert.ok(text.includes(`"'=SUM(Letters), or so",talk`));
  });

  it("knows its formats by name, and no others", () => {
    for (const format of exportFormats) assert.equal(formatNamed(format.toUpperCase()), format);
    assert.equal(formatNamed("docx"), undefined);
  });

  it("of nothing is still a document", () => {
    for (const format of exportFormats) assert.doesNotThrow(() => exportGraph(workspaceOf(""), format));
  });
});
