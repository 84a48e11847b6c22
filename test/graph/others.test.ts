/** What stands at the other end of an entity's relations is what the relations themselves tell. */
import assert from "node:assert/strict";
import { relationKinds, type RelationKind } from "../../protocol/kinds";
import { graphOf } from "../fixture/graphs";

const notes = `
//- /monday.md
# QueueConf 2023

## Taming Queues - Jane Roe, Acme Systems

They run Kafka beside Redis.

## Small Brokers - Oskar Lindqvist, Fjord Labs and Jane Roe

Redis again.
//- /tuesday.md
# QueueConf 2024

## Large Brokers - Jane Roe, Fjord Labs

Back to Kafka.
`;

describe("the other ends of relations", () => {
  for (const kind of relationKinds.filter((one): one is Exclude<RelationKind, "makes"> => one !== "makes"))
    for (const end of ["from", "to"] as const)
      it(`are those of “${kind}”, read at “${end}”`, () => {
        const graph = graphOf(notes);
        let count = 0;
        for (const { id } of graph.briefs()) {
          const expected = graph
            .relationsOf(id, kind)
            .filter((one) => one[end === "from" ? "to" : "from"] === id)
            .map((one) => one[end]);
          assert.deepEqual(graph.others(id, kind, end), expected, id);
          count += expected.length;
        }
        assert.ok(count > 1);
      });
});
