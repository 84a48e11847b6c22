/** Definition, references, outline and workspace symbols: where things are. */
import assert from "node:assert/strict";
import { definition } from "../../server/src/features/definition";
import { documentSymbols } from "../../server/src/features/document-symbols";
import { references } from "../../server/src/features/references";
import { workspaceSymbols } from "../../server/src/features/workspace-symbols";
import { openAtCursor, renderPlace, workspaceOf } from "../fixture/workspaces";

function definitionOf(fixture: string): string {
  const { workspace, note, offset } = openAtCursor(fixture);
  const found = definition(workspace, note, offset);
  return found === undefined ? "nothing" : renderPlace(workspace, found.target);
}

const day1 = `
//- /day-1.md
# QueueConf 2023

### Taming Queues - Jane Roe, Acme

They wrote a tool called queuectl. queuectl is a program that shows who waits.
`;

describe("definition", () => {
  it("leads from a name in prose to the speaker's introduction in another note", () => {
    assert.equal(definitionOf(`${day1}\n//- /later.md\nMet Jane R$0oe again.`), "day-1.md:3:21 «Jane Roe»");
  });
  it("leads to a tool's defining sentence", () => {
    assert.equal(
      definitionOf(`${day1}\n//- /later.md\nInstalled queue$0ctl.`),
      "day-1.md:5:36 «queuectl is a program that shows who waits.»",
    );
  });
  it("leads from a title to the talk", () => {
    assert.equal(definitionOf(day1.replace("Taming", "Tam$0ing")), "day-1.md:3:5 «Taming Queues»");
  });
  it("follows a wikilink by its name", () => {
    assert.equal(definitionOf(`${day1}\n//- /later.md\nSee [[Jane R$0oe|her]].`), "day-1.md:3:21 «Jane Roe»");
  });
  it("follows a wikilink to a talk by its title, whatever comes and goes", () => {
    const { workspace, note, offset } = openAtCursor(`${day1}\n//- /later.md\nSee [[taming q$0ueues]].`);
    const found = (): string => {
      const target = definition(workspace, note, offset)?.target;
      return target === undefined ? "nothing" : renderPlace(workspace, target);
    };
    assert.equal(found(), "day-1.md:3:5 «Taming Queues»");
    workspace.setNote("day-1.md", "day-1.md", "# QueueConf 2023\n\n### Feeding Queues - Jane Roe, Acme\n");
    assert.equal(found(), "nothing");
    const again = "# QueueConf 2024\n\n### Taming Queues - Jane Roe, Acme\n";
    workspace.setNote("day-9.md", "day-9.md", `${again}\n### Taming Queues - Bo Li, Acme\n`);
    assert.equal(found(), "day-9.md:3:5 «Taming Queues»");
    workspace.setNote("day-9.md", "day-9.md", "Nothing.");
    assert.equal(found(), "nothing");
  });
  it("prefers a note that is called like the entity", () => {
    assert.equal(
      definitionOf(
        `${day1}\n//- /tools/queuectl.md\n# QueueConf tools\n\nAll about queuectl.\n\n//- /later.md\nqueue$0ctl`,
      ),
      "tools/queuectl.md:1:1 «»",
    );
  });
  it("knows nothing of ordinary words", () => {
    assert.equal(definitionOf(`${day1}\n//- /later.md\nWe wai$0ted.`), "nothing");
  });
});

describe("references", () => {
  it("finds every mention, unlinked prose and short forms included", () => {
    const { workspace, note, offset } = openAtCursor(
      `${day1.replace("They wrote", "Jane and her team wrote")}\n//- /later.md\nMet Jane R$0oe again; Jane Roe was late.`,
    );
    assert.deepEqual(
      references(workspace, note, offset).map((one) => renderPlace(workspace, one)),
      [
        "day-1.md:3:21 «Jane Roe»",
        "day-1.md:5:1 «Jane»",
        "later.md:1:5 «Jane Roe»",
        "later.md:1:21 «Jane Roe»",
      ],
    );
  });
});

describe("references of other places", () => {
  const at = (fixture: string): string[] => {
    const { workspace, note, offset } = openAtCursor(fixture);
    return references(workspace, note, offset).map((one) => renderPlace(workspace, one));
  };
  it("are none for an ordinary word", () => {
    assert.deepEqual(at(`${day1}\n//- /later.md\nWe wai$0ted.`), []);
  });
  it("of a tool hold all its spellings, and nothing in code", () => {
    assert.deepEqual(
      at(
        `//- /a.md\n# QueueConf 2023\n\n### Taming Queues - Jane Roe\n\nPostgre$0SQL and postgres.\n\n~~~\nPostgreSQL\n~~~`,
      ),
      ["a.md:5:1 «PostgreSQL»", "a.md:5:16 «postgres»"],
    );
  });
});

describe("document symbols", () => {
  it("are the talks with their speakers and tools", () => {
    const workspace = workspaceOf(`
# QueueConf 2023

### Taming Queues - Jane Roe, Acme

They use Kafka and Redis.

### Small Brokers - Jonas Albrecht

A Raspberry Pi.`);
    const outline = documentSymbols(workspace, "note.md").map(
      ({ name, detail, children }) =>
        `${name} | ${detail} | ${children.map((child) => child.name).join(", ")}`,
    );
    assert.deepEqual(outline, [
      "Taming Queues | Jane Roe | Jane Roe, Apache Kafka, Redis",
      "Small Brokers | Jonas Albrecht | Jonas Albrecht, Raspberry Pi",
    ]);
  });
});

describe("workspace symbols", () => {
  const found = (query: string): string[] =>
    workspaceSymbols(workspaceOf(day1), query).map(({ kind, name }) => `${kind} ${name}`);
  it("finds by the beginning first", () => {
    assert.equal(found("jane")[0], "speaker Jane Roe");
  });
  it("finds letters in their order", () => {
    assert.ok(found("qctl").includes("tool queuectl"));
  });
  it("finds another spelling of a name", () => {
    const named = "//- /a.md\n# QueueConf 2023\n\n### Taming Queues - Jane Roe, Acme\n\nThey run k8s.";
    assert.deepEqual(
      workspaceSymbols(workspaceOf(named), "k8s").map(({ name }) => name),
      ["Kubernetes"],
    );
  });
  it("says by which words it was found, for editors that look for these in the name", () => {
    const labels = (query: string): string[] =>
      workspaceSymbols(workspaceOf(`${day1}\n\nThey run k8s.`), query).map(({ label }) => label);
    assert.deepEqual(labels("k8s"), ["Kubernetes (k8s)"]);
    assert.deepEqual(labels("tool:kube"), ["tool: Kubernetes"]);
    assert.deepEqual(labels("jane"), ["Jane Roe"]);
  });
  it("finds no letters that are strewn over a name where some stand together", () => {
    assert.ok(found("taming").every((name) => /taming/i.test(name)));
  });
  it("finds no letters that are strewn over a name", () => {
    assert.ok(found("tques").includes("talk Taming Queues"));
    assert.ok(!found("ts").includes("talk Taming Queues"));
  });
  it("looks only among one kind when asked", () => {
    assert.deepEqual(found("tool:q"), ["tool queuectl"]);
  });
});
