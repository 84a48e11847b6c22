/** The dictionary's file: read with a sentence for each mistake, written so that nothing else in it changes. */
import assert from "node:assert/strict";
import { editDictionary, type Decision } from "../../server/src/workspace/dictionary-edit";
import { readDictionary } from "../../server/src/workspace/dictionary-file";
import { Workspace } from "../../server/src/workspace/workspace";

const mistakes: readonly (readonly [text: string, line: number, message: RegExp])[] = [
  ["tools:\n  - [", 2, /not valid YAML/],
  ["- a", 1, /must be a map/],
  ["tols: [a]", 1, /“tols” is no key/],
  ["tools:\n  - aliases: [x]", 2, /needs a name/],
  ["tools: Kafka", 1, /a list is expected/],
  ["ignore:\n  - {a: b}", 2, /a list of names is expected/],
  ["different:\n  - Jane Roe", 2, /needs a name and companies/],
  ["not-at:\n  - Jane Roe", 2, /An entry of not-at needs a name and companies/],
  ["not-by: Jane Roe", 1, /a list is expected, each entry with a name and talks/],
];

describe("reading the dictionary", () => {
  for (const [text, line, message] of mistakes)
    it(`names the line and the mistake in ${JSON.stringify(text)}`, () => {
      const [problem] = readDictionary(text).problems;
      assert.equal(problem?.line, line);
      assert.match(problem.message, message);
    });

  it("takes an empty file and empty keys", () => {
    for (const text of ["", "# nothing yet\n", "tools:\n"])
      assert.deepEqual(readDictionary(text).problems, []);
  });
});

describe("the dictionary decides", () => {
  const workspaceWith = (dictionary: string): Workspace => {
    const workspace = new Workspace();
    workspace.setNote("a.md", "a.md", "# QueueConf 2023\n\n### Taming Queues - Jane Roe, Acme\n\nKafka.");
    workspace.setNote(
      "b.md",
      "b.md",
      "# QueueConf 2024\n\n### Letters - Jane Roe, Larkspur\n\nKafka and J. Roe.",
    );
    assert.deepEqual(workspace.setDictionary(dictionary), []);
    return workspace;
  };
  const names = (workspace: Workspace, kind: "speaker" | "tool" | "company"): string[] =>
    [...workspace.graph.entities(kind)].map((one) => one.id);

  it("that two people of one name are two", () => {
    assert.deepEqual(
      names(workspaceWith("different:\n  - name: Jane Roe\n    companies: [Acme, Larkspur]"), "speaker"),
      ["speaker:janeroe@acme", "speaker:janeroe@larkspur"],
    );
    assert.deepEqual(names(workspaceWith(""), "speaker"), ["speaker:janeroe"]);
  });
  it("that two names are one", () => {
    const workspace = workspaceWith("same:\n  - [Acme Logistics, Acme, Larkspur]");
    assert.deepEqual(names(workspace, "company"), ["company:acmelogistics"]);
    assert.equal(workspace.graph.entity("company:acmelogistics")?.name, "Acme Logistics");
  });
  it("that two events are one, by a year or for all their years", () => {
    const events = (dictionary: string): string[] => {
      const workspace = new Workspace();
      for (const [i, name] of ["QueueConf 2023", "QueueConf Bergen 2023", "QueueConf Bergen 2024"].entries())
        workspace.setNote(
          `${String(i)}.md`,
          `${String(i)}.md`,
          `# ${name}\n\n### Letters ${String(i)} - Jane Roe`,
        );
      assert.deepEqual(workspace.setDictionary(dictionary), []);
      return [...workspace.graph.entities("event")].map((one) => one.name);
    };
    const [first, second, third] = ["QueueConf 2023", "QueueConf Bergen 2023", "QueueConf Bergen 2024"];
    assert.deepEqual(events(""), [first, second, third]);
    assert.deepEqual(events("same:\n  - [QueueConf 2023, QueueConf Bergen 2023]"), [first, third]);
    assert.deepEqual(events("events:\n  - name: Letter Days 2023\n    aliases: [QueueConf Bergen 2023]"), [
      "Letter Days 2023",
      first,
      third,
    ]);
    assert.deepEqual(events("events:\n  - name: QueueConf\n    aliases: [QueueConf Bergen]").length, 2);
    assert.deepEqual(events("ignore: [QueueConf 2023]"), [second, third]);
    assert.deepEqual(events("ignore: [QueueConf Bergen]"), [first]);
  });
  it("that a name is of another kind, and what it is then no longer related to", () => {
    const workspace = workspaceWith("companies: [Kafka]\ntools: [Jane Roe]");
    assert.deepEqual(names(workspace, "company"), ["company:acme", "company:kafka", "company:larkspur"]);
    assert.deepEqual(names(workspace, "speaker"), []);
    assert.equal(
      [...workspace.graph.relations()].some((one) => one.kind === "presents" || one.kind === "worksAt"),
      false,
    );
    assert.equal(workspace.graph.relationsOf("company:kafka", "mentions").length, 2);
  });
  it("that somebody does not work somewhere, or did not give a talk, in every spelling", () => {
    const said = (dictionary: string): string[] =>
      ["worksAt", "presents"].flatMap((kind) =>
        workspaceWith(dictionary)
          .graph.relationsOf("speaker:janeroe", kind as "worksAt" | "presents")
          .map(({ to }) => to),
      );
    const all = said("");
    assert.deepEqual(all.slice(0, 2), ["company:acme", "company:larkspur"]);
    assert.equal(all.length, 4);
    const without = (dictionary: string): string[] => all.filter((one) => !said(dictionary).includes(one));
    assert.deepEqual(without("not-at:\n  - name: Jane Roe\n    companies: [ACME Inc.]"), ["company:acme"]);
    assert.deepEqual(without("not-at:\n  - name: John Roe\n    companies: [Acme]"), []);
    assert.deepEqual(without("not-at:\n  - { name: jane roe, companies: Acme }"), ["company:acme"]);
    assert.equal(without("not-by:\n  - { name: Jane Roe, talks: [Letters] }").length, 1);
    const alias =
      "companies:\n  - { name: Acme, aliases: [Ac] }\nsame:\n  - [Jane Roe, Joan Roe]\nnot-at:\n  - { name: Joan Roe, companies: [Ac] }";
    assert.deepEqual(without(alias), ["company:acme"]);
    const same = "same:\n  - [Joan Roe, Jane Roe]\nnot-at:\n  - { name: Joan Roe, companies: [Acme] }";
    assert.deepEqual(
      workspaceWith(same)
        .graph.relationsOf("speaker:joanroe", "worksAt")
        .map(({ to }) => to),
      ["company:larkspur"],
    );
  });
  it("that a word is a name, wherever it stands", () => {
    const workspace = workspaceWith("tools:\n  - name: Quibblet\n    aliases: [Quib]");
    workspace.setNote(
      "c.md",
      "c.md",
      "# QueueConf 2024\n\n### Small - Ann Lee, Acme\n\nThey liked Quibblet, and Quib again.",
    );
    assert.deepEqual(workspace.graph.relationsOf("tool:quibblet", "mentions").length, 1);
    assert.equal(
      workspace.graph.mentionsIn("c.md").filter((one) => one.entity === "tool:quibblet").length,
      2,
    );
    workspace.setDictionary("");
    assert.equal(
      workspace.graph.mentionsIn("c.md").some((one) => one.entity === "tool:quibblet"),
      false,
    );
  });
  it("together with the dictionaries of other folders, until they are gone", () => {
    const workspace = workspaceWith("ignore: [Kafka]");
    workspace.setDictionary(undefined, "b");
    workspace.setDictionary("same:\n  - [Acme Logistics, Acme]\n", "c");
    assert.deepEqual(names(workspace, "tool"), []);
    assert.ok(names(workspace, "company").includes("company:acmelogistics"));
    workspace.keepDictionaries(["c"]);
    assert.deepEqual(names(workspace, "tool"), ["tool:apachekafka"]);
    assert.ok(names(workspace, "company").includes("company:acmelogistics"));
  });
  it("that a name is nothing", () => {
    assert.deepEqual(names(workspaceWith("ignore: [Kafka]"), "tool"), []);
  });
  it("that a title is none, and who gave the talk is still somebody", () => {
    const all = workspaceWith("");
    const [title = ""] = [...all.graph.entities("talk")].map((one) => one.name);
    const workspace = workspaceWith(`ignore: ["${title}"]`);
    assert.ok(title !== "" && ![...workspace.graph.entities("talk")].some((one) => one.name === title));
    assert.deepEqual(names(workspace, "speaker"), names(all, "speaker"));
    assert.equal(
      [...workspace.graph.relations()].some(({ from, to }) => from === "" || to === ""),
      false,
    );
  });
});

describe("writing the dictionary", () => {
  const before =
    "# ours\ntools:\n  # the good one\n  - name: queuectl # small\n    aliases: [qctl]\n  - Kafka\nignore: [Wonderland]\n";
  const cases: readonly (readonly [what: string, decision: Decision, expected: string])[] = [
    [
      "adds to a list that is there",
      { what: "ignore", name: "Paradise" },
      before.replace("[Wonderland]", "[ Wonderland, Paradise ]"),
    ],
    [
      "says nothing twice",
      { what: "ignore", name: "wonderland" },
      before.replace("[Wonderland]", "[ Wonderland ]"),
    ],
    [
      "makes a list that is not there",
      { what: "same", names: ["Acme Logistics", "Acme"] },
      `${before}same:\n  - [ Acme Logistics, Acme ]\n`,
    ],
    [
      "adds an alias to an entry",
      { what: "alias", kind: "tool", name: "queuectl", alias: "queue-ctl" },
      before.replace("[qctl]", "[ qctl, queue-ctl ]"),
    ],
    [
      "makes a map of a name",
      { what: "alias", kind: "tool", name: "Kafka", alias: "Franz" },
      before.replace("- Kafka", "- name: Kafka\n    aliases: [ Franz ]"),
    ],
    [
      "adds an entry of a kind",
      { what: "kind", kind: "company", name: "Acme" },
      `${before}companies:\n  - name: Acme\n`,
    ],
    [
      "says where somebody does not work",
      { what: "deny", relation: "worksAt", name: "Jane Roe", other: "Acme" },
      `${before}not-at:\n  - name: Jane Roe\n    companies: [Acme]\n`,
    ],
    [
      "says what somebody did not give",
      { what: "deny", relation: "presents", name: "Jane Roe", other: "Letters: a view" },
      `${before}not-by:\n  - name: Jane Roe\n    talks: ["Letters: a view"]\n`,
    ],
  ];
  const plain = (text: string | undefined): string => (text ?? "").replace(/\[ /g, "[").replace(/ \]/g, "]");
  for (const [what, decision, expected] of cases)
    it(what, () => {
      assert.equal(plain(editDictionary(before, decision)), plain(expected));
    });

  it("adds to what was said of somebody, and renames there", () => {
    const denied = "not-at:\n  - name: Jane Roe\n    companies: [Acme]\n";
    const more = editDictionary(denied, {
      what: "deny",
      relation: "worksAt",
      name: "jane roe",
      other: "Larkspur",
    });
    assert.equal(plain(more), denied.replace("[Acme]", "[Acme, Larkspur]"));
    const renamed = (kind: "speaker" | "company", name: string): string | undefined =>
      editDictionary(denied, { what: "rename", kind, name, to: "New" });
    assert.equal(plain(renamed("speaker", "Jane Roe")), denied.replace("Jane Roe", "New"));
    assert.equal(plain(renamed("company", "Acme")), denied.replace("Acme", "New"));
  });
  it("begins a new file", () => {
    assert.equal(editDictionary("", { what: "ignore", name: "Paradise" }), "ignore:\n  - Paradise\n");
  });
  it("never touches a file that it can't read", () => {
    assert.equal(editDictionary("tools: [", { what: "ignore", name: "x" }), undefined);
  });
});
