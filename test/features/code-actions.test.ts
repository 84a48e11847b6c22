/** Quick fixes and refactorings: their titles, what they change, and what they leave alone. */
import assert from "node:assert/strict";
import type { CodeAction } from "../../server/src/features/code-action";
import { codeActions } from "../../server/src/features/code-actions";
import { diagnostics } from "../../server/src/features/diagnostics";
import { decide } from "../../server/src/features/dictionary-changes";
import type { Workspace } from "../../server/src/workspace/workspace";
import { defaultSettings } from "../../protocol/settings";
import { openAtCursor } from "../fixture/workspaces";

function actionsAt(fixture: string): { workspace: Workspace; actions: CodeAction[]; note: string } {
  const { workspace, note, offset } = openAtCursor(fixture);
  workspace.settings = { ...defaultSettings, "diagnostics.talkWithoutSpeaker": "hint" };
  const range = { start: offset, end: offset };
  return { workspace, note, actions: codeActions(workspace, note, range, diagnostics(workspace, note)) };
}

const titles = (fixture: string): string[] => actionsAt(fixture).actions.map((one) => one.title);

/** The note after the action with that title. */
function after(fixture: string, title: RegExp): string {
  const { workspace, actions, note } = actionsAt(fixture);
  const action = actions.find((one) => title.test(one.title));
  assert.ok(action !== undefined, actions.map((one) => one.title).join("\n"));
  let text = workspace.note(note)?.text ?? "";
  for (const edit of action.edits.filter((one) => one.note === note).sort((a, b) => b.start - a.start))
    text = text.slice(0, edit.start) + edit.newText + text.slice(edit.end);
  return text;
}

const first = `
//- /a.md
# QueueConf 2023

### Taming Queues - Katarina Lindqvist, Fjord Systems

They run Kubernetes.

//- /b.md
# Broker Summit 2024
`;

describe("quick fixes", () => {
  const misspelled = `${first}\n### Again - Ann Lee, Acme\n\nThey run Kuber$0ntes; Kuberntes, and \`Kuberntes\`.`;
  it("write the known spelling here, in the note, in all notes", () => {
    assert.deepEqual(titles(misspelled).slice(0, 2), [
      "Write “Kubernetes”",
      "Write “Kubernetes” everywhere in this note",
    ]);
    assert.ok(
      after(misspelled, /^Write “Kubernetes”$/).endsWith("run Kubernetes; Kuberntes, and `Kuberntes`."),
    );
    assert.ok(after(misspelled, /everywhere/).endsWith("run Kubernetes; Kubernetes, and `Kuberntes`."));
    assert.ok(
      titles(`${misspelled}\n\n//- /c.md\n# QueueConf 2025\n\nKuberntes.`).some((one) =>
        one.includes("in all notes (3 places)"),
      ),
    );
  });
  it("say that a word is spelled right", () => {
    assert.deepEqual(titles(misspelled).slice(2, 3), ["“Kuberntes” is spelled right, and no name"]);
  });
  it("say that two are the same, or not", () => {
    const { actions } = actionsAt(`${first}\n### Again - Katarina Lind$0qist, Acme\n\nFine.`);
    const same = actions.find((one) => one.title.endsWith(" are the same"));
    assert.deepEqual(same?.decisions, [{ what: "same", names: ["Katarina Lindqvist", "Katarina Lindqist"] }]);
    const not = actions.find((one) => one.title.endsWith(" are not the same"));
    assert.deepEqual(
      not?.decisions.map((one) => one.what),
      ["kind", "kind"],
    );
  });
  it("part one name into two people", () => {
    const { actions } = actionsAt(
      `${first.replace("Broker Summit 2024", "QueueConf 2023")}\n### Later - Katarina Lind$0qvist, Acme\n\nFine.`,
    );
    const part = actions.find((one) => one.title.startsWith("These are different people"));
    assert.deepEqual(part?.decisions, [
      { what: "different", name: "Katarina Lindqvist", companies: ["Acme", "Fjord Systems"] },
    ]);
  });
  it("add a speaker line in the note's own words", () => {
    const fixture =
      "# QueueConf 2023\n\n### A thing\n\nPresenter: Ann Lee\n\n### B thing\n\nPresenter: Bo Berg\n\n### C thing\n\nPresenter: Kim Park\n\n### What comes af$0ter queues?\n\nIn this talk they said little.";
    assert.ok(
      after(fixture, /^Add a speaker line$/).includes(
        "### What comes after queues?\n\nPresenter: \n\nIn this talk",
      ),
    );
  });
  it("create the note that a link wants", () => {
    const { actions } = actionsAt(`${first}\n### Again - Ann Lee, Acme\n\nSee [[No$0body: here]].`);
    assert.deepEqual(actions[0]?.newNote, { file: "Nobody- here.md", text: "# Nobody: here\n" });
  });
  it("mend a front matter key", () => {
    assert.ok(
      after(
        "//- /queueconf-2023/t.md\n---\ntitle: Queues\nspe$0ker: Jane Roe\n---\n",
        /^Write “speaker”$/,
      ).includes("\nspeaker: Jane Roe\n"),
    );
  });
});

describe("refactorings", () => {
  const tool = `${first}\n### Again - Ann Lee, Acme\n\nThey run k$08s. Then Ann Lee and k8s again.`;
  it("offer what can be decided about a name", () => {
    assert.deepEqual(titles(tool), [
      "Link “Kubernetes” here",
      "Link the first mention of each name in this note (3)",
      "Create a note about “Kubernetes”",
      "“Kubernetes” is a company",
      "“Kubernetes” is a speaker",
      "Keep “k8s” as an alias of “Kubernetes”",
      "“k8s” is no tool, and nothing else",
    ]);
  });
  it("offer to say that a title is none", () => {
    assert.deepEqual(titles(`${first}\n### Sorting Let$0ters - Ann Lee, Acme\n\nGood.`), [
      "“Sorting Letters” is no talk",
    ]);
  });
  it("offer to say that somebody does not work there, or did not give the talk", () => {
    const about = (line: string): string[] =>
      titles(`${first}\n### ${line}\n\nGood.`).filter((one) => /does not|did not/.test(one));
    assert.deepEqual(about("Sorting Letters - Ann L$0ee, Acme"), [
      "“Ann Lee” does not work at “Acme”",
      "“Ann Lee” did not give “Sorting Letters”",
    ]);
    assert.deepEqual(about("Sorting Letters - Ann Lee, Ac$0me"), ["“Ann Lee” does not work at “Acme”"]);
    assert.deepEqual(about("Sorting Letters - Ann L$0ee"), ["“Ann Lee” did not give “Sorting Letters”"]);
    const again = `${first}\n### Sorting Letters - Ann Lee, Acme\n\nThen A$0nn Lee went home.`;
    assert.deepEqual(
      titles(again).filter((one) => /does not|did not/.test(one)),
      ["“Ann Lee” does not work at “Acme”"],
    );
  });
  it("link a mention, with the words that stand there", () => {
    assert.ok(
      after(tool, /^Link “Kubernetes” here$/).includes(
        "They run [[Kubernetes|k8s]]. Then Ann Lee and k8s again.",
      ),
    );
  });
  it("link the first mention of each name", () => {
    assert.ok(
      after(tool, /^Link the first/).includes(
        "### Again - [[Ann Lee]], [[Acme]]\n\nThey run [[Kubernetes|k8s]]. Then Ann Lee and k8s again.",
      ),
    );
  });
  it("write a note about an entity, with what is known", () => {
    const { actions } = actionsAt(tool);
    const text = actions.find((one) => one.newNote !== undefined)?.newNote?.text ?? "";
    assert.match(text, /^---\ntalkgraph: false\n---\n\n# Kubernetes\n\nContainer orchestration/);
    assert.match(
      text,
      /## Talks\n\n- Again \(Ann Lee \(Acme\) · Broker Summit 2024\) – \[\[b\]\]\n- Taming Queues .* – \[\[a\]\]/,
    );
  });
  it("write a note about an entity that adds nothing to the graph", () => {
    const { workspace } = openAtCursor(tool);
    const before = workspace.graph.size;
    for (const { newNote } of actionsAt(tool).actions)
      if (newNote !== undefined) workspace.setNote("k.md", "queueconf-2023/k.md", newNote.text);
    const { entities, relations } = workspace.graph.size;
    assert.deepEqual([entities, relations], [before.entities, before.relations]);
  });
  it("turn a list of talks into headings, and back", () => {
    const list =
      "# QueueConf 2023\n\n## Talks\n\n- Taming Que$0ues (Jane Roe, Acme)\n  - brokers leak\n- Letters of Note (Ann Lee, Acme)\n- Small Brokers (Oskar Lindqvist, Acme)\n\nThe end.";
    const headed =
      "# QueueConf 2023\n\n## Talks\n\n### Taming Queues (Jane Roe, Acme)\n\n- brokers leak\n\n### Letters of Note (Ann Lee, Acme)\n\n### Small Brokers (Oskar Lindqvist, Acme)\n\nThe end.";
    assert.equal(after(list, /into headings$/), headed);
    const back = after(
      headed.replace("Taming Que", "Taming Que$0").replace("\n\nThe end.", ""),
      /into a list of talks$/,
    );
    assert.equal(back, list.replace("$0", "").replace("\n\nThe end.", ""));
  });
  it("sort talks by time, each with what belongs to it", () => {
    const talks =
      "# QueueConf 2023\n\n### 14:00 Letters of Note - Ann Lee\n\nGood.\n\n### 9:30am Taming Que$0ues - Jane Roe\n\nBrokers.\n";
    assert.equal(
      after(talks, /^Sort these talks by time$/),
      "# QueueConf 2023\n\n### 9:30am Taming Queues - Jane Roe\n\nBrokers.\n\n### 14:00 Letters of Note - Ann Lee\n\nGood.\n",
    );
  });
  it("keep in an item what belongs to it: fences, deeper lists, lines with a wider indent", () => {
    const list =
      "# QueueConf 2023\n\n## Talks\n\n*   Taming Que$0ues (Jane Roe, Acme)\n\n    ```sh\n    queuectl drain\n    ```\n    - brokers leak\n      - all of them\n*   Letters of Note (Ann Lee, Acme)\n";
    assert.equal(
      after(list, /into headings$/),
      "# QueueConf 2023\n\n## Talks\n\n### Taming Queues (Jane Roe, Acme)\n\n```sh\nqueuectl drain\n```\n- brokers leak\n  - all of them\n\n### Letters of Note (Ann Lee, Acme)\n",
    );
  });
  it("leave headings alone that hold more than lists", () => {
    const headed =
      "# QueueConf 2023\n\n### Taming Que$0ues (Jane Roe, Acme)\n\nBrokers leak.\n\n### Letters of Note (Ann Lee, Acme)\n\n- fine\n";
    assert.ok(!titles(headed).some((one) => one.endsWith("into a list of talks")));
  });
  it("sort neither numbered lists nor times that may be of the afternoon", () => {
    const sorting = (list: string): boolean =>
      titles(`# QueueConf 2023\n\n## Talks\n\n${list}\n`).some((one) => one.startsWith("Sort"));
    const talk = (time: string, title: string, name: string): string => `${time} ${title} (${name}, Acme)`;
    const [a, b] = ["Taming Que$0ues", "Letters of Note"];
    assert.ok(sorting(`- ${talk("11:00", a, "Jane Roe")}\n- ${talk("9:30", b, "Ann Lee")}`));
    assert.ok(!sorting(`- ${talk("11:00", a, "Jane Roe")}\n- ${talk("1:30", b, "Ann Lee")}`));
    assert.ok(!sorting(`1. ${talk("11:00", a, "Jane Roe")}\n2. ${talk("9:30", b, "Ann Lee")}`));
  });
  it("sort items with all below them, and stop at a rule", () => {
    const list =
      "# QueueConf 2023\n\n- 11:00 Taming Que$0ues (Jane Roe, Acme)\n  - brokers leak\n- 9:30 Letters of Note (Ann Lee, Acme)\n  ```\n  code\n  ```\n\n---\n\nThe end.";
    assert.equal(
      after(list, /^Sort these talks by time$/),
      "# QueueConf 2023\n\n- 9:30 Letters of Note (Ann Lee, Acme)\n  ```\n  code\n  ```\n- 11:00 Taming Queues (Jane Roe, Acme)\n  - brokers leak\n\n---\n\nThe end.",
    );
  });
  it("link in a table without ending its cell", () => {
    const table =
      "# QueueConf 2023\n\n| Talk | Speaker | Tools |\n|---|---|---|\n| Taming Queues | Jane Roe | k$08s |\n| Letters of Note | Ann Lee | Kafka |\n";
    assert.ok(after(table, /^Link “Kubernetes” here$/).includes("| [[Kubernetes\\|k8s]] |"));
  });
  it("never link in front matter or in a link's words", () => {
    const linkable = (fixture: string): boolean =>
      titles(fixture).some((one) => /^Link “.+” here$/.test(one));
    assert.ok(!linkable("---\ntitle: Taming Queues\nspeaker: Jane R$0oe\n---\n\n# Taming Queues\n"));
    assert.ok(
      !linkable(
        "# QueueConf 2023\n\n### Taming Queues - Jane Roe, Acme\n\nSee [their Kubern$0etes page](https://acme.example).",
      ),
    );
  });
  it("offer nothing on ordinary words", () => {
    assert.deepEqual(titles("# QueueConf 2023\n\n### Taming Queues - Jane Roe, Acme\n\nThey wai$0ted."), []);
  });
  it("never link inside code or links", () => {
    assert.ok(
      !titles(
        "# QueueConf 2023\n\n### Taming Queues - Jane Roe, Acme\n\nSee [Kaf$0ka](https://kafka.example).",
      ).some((one) => one.startsWith("Link “Apache Kafka” here")),
    );
  });
});

describe("decisions in the dictionary's text", () => {
  it("change only their own lines", () => {
    const text = "# mine\ntools:\n  - Kafka # known\n";
    const edit = decide(text, [{ what: "ignore", name: "Spark" }]);
    assert.deepEqual(edit, { start: text.length, end: text.length, newText: "ignore:\n  - Spark\n" });
  });
  it("leave one decision about a name, not two that contradict each other", () => {
    const after = (text: string, decision: Parameters<typeof decide>[1][number]): string => {
      const edit = decide(text, [decision]);
      assert.ok(edit !== undefined);
      return text.slice(0, edit.start) + edit.newText + text.slice(edit.end);
    };
    const text = "tools:\n  - Spark\n  - Kafka # known\n";
    assert.equal(
      after(text, { what: "ignore", name: "Spark" }),
      "tools:\n  - Kafka # known\nignore:\n  - Spark\n",
    );
    assert.equal(
      after("ignore:\r\n  - Spark\r\n", { what: "kind", name: "Spark", kind: "company" }),
      "companies:\r\n  - name: Spark\r\n",
    );
    assert.equal(
      after("same:\n  - [Jane Roe, J. Roe] # she\n", {
        what: "rename",
        kind: "speaker",
        name: "Jane Roe",
        to: "Joan Roe",
      }),
      "same:\n  - [ Joan Roe, J. Roe ] # she\n",
    );
  });
  it("never overwrite what can't be read", () => {
    assert.equal(decide("tools: [", [{ what: "ignore", name: "Spark" }]), undefined);
  });
});
