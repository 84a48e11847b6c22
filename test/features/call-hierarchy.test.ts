/** Call hierarchy: from a tool up to companies and down again. */
import assert from "node:assert/strict";
import {
  incomingCalls,
  outgoingCalls,
  prepareHierarchy,
  type HierarchyCall,
} from "../../server/src/features/call-hierarchy";
import { openAtCursor, renderPlace, workspaceOf } from "../fixture/workspaces";

const notes = `
//- /a.md
# QueueConf 2023

### Taming Queues - Jane Roe, Acme Logistics

They use Kafka. Kafka is fine.

### Small Brokers - Oskar Lindqvist

Redis and Kafka, said Netflix.

//- /b.md
# QueueConf 2024

### Later - Jane Roe, Larkspur

PostgreSQL.
`;

const names = (calls: readonly HierarchyCall[]): string[] =>
  calls.map((one) => `${one.item.kind} ${one.item.name}`);

describe("call hierarchy", () => {
  const workspace = workspaceOf(notes);
  const id = (kind: "tool" | "talk" | "speaker" | "company", name: string): string =>
    [...workspace.graph.entities(kind)].find((one) => one.name === name)?.id ?? "";
  const steps: readonly (readonly [
    direction: "up" | "down",
    kind: "tool" | "talk" | "speaker" | "company",
    name: string,
    expected: readonly string[],
  ])[] = [
    ["up", "tool", "Apache Kafka", ["talk Small Brokers", "talk Taming Queues"]],
    ["up", "talk", "Taming Queues", ["speaker Jane Roe"]],
    ["up", "speaker", "Jane Roe", ["company Acme Logistics", "company Larkspur"]],
    ["up", "company", "Larkspur", []],
    ["down", "company", "Larkspur", ["speaker Jane Roe"]],
    ["down", "speaker", "Jane Roe", ["talk Later", "talk Taming Queues"]],
    ["down", "talk", "Small Brokers", ["tool Apache Kafka", "tool Redis"]],
    ["down", "tool", "Redis", []],
  ];
  for (const [direction, kind, name, expected] of steps)
    it(`goes ${direction} from the ${kind} ${name}`, () => {
      const calls = (direction === "up" ? incomingCalls : outgoingCalls)(workspace, id(kind, name));
      assert.deepEqual(names(calls).sort(), [...expected].sort());
    });

  it("starts at the name under the cursor, never at an event", () => {
    const at = openAtCursor(notes.replace("Redis and", "Re$0dis and"));
    assert.equal(prepareHierarchy(at.workspace, at.note, at.offset)?.name, "Redis");
    const event = openAtCursor(notes.replace("# QueueConf 2024", "# Queue$0Conf 2024"));
    assert.equal(prepareHierarchy(event.workspace, event.note, event.offset), undefined);
  });

  it("gives the places that say so, in the caller's note", () => {
    const [, taming] = incomingCalls(workspace, id("tool", "Apache Kafka"));
    assert.deepEqual(
      taming?.places.map((place) => renderPlace(workspace, { note: "a.md", ...place })),
      ["a.md:5:10 «Kafka»", "a.md:5:17 «Kafka»"],
    );
  });
});
