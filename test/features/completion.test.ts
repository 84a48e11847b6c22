/** Completion: what is offered for the words before the cursor, the best first, and what it replaces. */
import assert from "node:assert/strict";
import { completion } from "../../server/src/features/completion";
import { inlineCompletion } from "../../server/src/features/inline-completion";
import { openAtCursor } from "../fixture/workspaces";

/** `name (detail)` of the first three, and the text that the first would replace. */
function offered(fixture: string): string {
  const { workspace, note, text, offset } = openAtCursor(fixture);
  const items = completion(workspace, note, offset);
  const [first] = items;
  if (first === undefined) return "nothing";
  const names = items.slice(0, 3).map((item) => `${item.label} (${item.detail})`);
  return `${names.join(", ")} for «${text.slice(first.replace.start, first.replace.end)}»`;
}

const notes = `
//- /queueconf-2023/day-1.md
# QueueConf 2023

### Taming Queues - Jane Roe, Acme Logistics

They wrote a small tool called queuectl and use Prometheus.

### Small Brokers - Jonas Albrecht, Fjord Systems

A broker on a Raspberry Pi.

//- /today.md
`;

const cases: readonly (readonly [what: string, line: string, offered: string])[] = [
  ["a capital inside a sentence asks for two letters", "We met Ja$0", "Jane Roe (Acme Logistics) for «Ja»"],
  ["a name of two words is one name", "We met Jane R$0", "Jane Roe (Acme Logistics) for «Jane R»"],
  ["the rest of the word is replaced too", "We met Jane R$0o", "Jane Roe (Acme Logistics) for «Jane Ro»"],
  ["a tool that only the notes know", "then queuect$0", "queuectl (tool) for «queuect»"],
  ["a tool of the catalogue", "then kuberne$0", "Kubernetes (tool, catalogue)"],
  ["ordinary words open no list", "then we re$0", "nothing"],
  ["a capital at the beginning of a sentence may be any word", "Re$0", "nothing"],
  ["one letter is too little", "We met J$0", "nothing"],
  ["@ offers people and companies", "thanks to @jo$0", "Jonas Albrecht (Fjord Systems), "],
  ["[[ offers talks by their titles, with their event", "see [[taming$0", "Taming Queues (QueueConf 2023)"],
  ["[[ offers names and closes the brackets", "see [[jane$0", "Jane Roe (Acme Logistics), "],
  ["[[ offers what the catalogue knows as well", "see [[kuberne$0", "Kubernetes (tool, catalogue)"],
  ["a word and a comma make no speaker of it", "However, A$0", "nothing"],
  ["after “Company:” only companies", "Company: Ac$0", "Acme Logistics (company)"],
  ["after “Event:” only events", "**Event:** Que$0", "QueueConf 2023 (event)"],
  ["[[ offers notes by their files' names", "see [[day$0", "day-1 (note), "],
  ["@ alone offers whom the notes know", "thanks to @$0", "Jane Roe (Acme Logistics), "],
  ["a whole name opens no list, though a longer one begins so", "We met Kubernetes$0", "nothing"],
  ["nor does it in small letters", "then kubernetes$0", "nothing"],
  ["nor the name of a note's person", "We met Jane Roe$0", "nothing"],
  [
    "what is somebody only where it is typed is no whole name",
    "### Older Queues - Jane R$0",
    "Jane Roe (Acme Logistics) for «Jane R»",
  ],
  ["a word by itself is no name's beginning", "and the New$0", "nothing"],
  ["an abbreviation is none either", "We use API$0", "nothing"],
  [
    "small letters are enough for a field's people",
    "Speaker: jon$0",
    "Jonas Albrecht (Fjord Systems) for «jon»",
  ],
  ["and so is a surname", "Speaker: Albr$0", "Jonas Albrecht (Fjord Systems) for «Albr»"],
  ["after “from” the company comes first", "Jane Roe from Ac$0", "Acme Logistics (company)"],
  [
    "after “Speaker:” only people and companies",
    "Speaker: Jon$0",
    "Jonas Albrecht (Fjord Systems) for «Jon»",
  ],
  ["behind a field of Obsidian's as well", "who:: Jon$0", "Jonas Albrecht (Fjord Systems) for «Jon»"],
  [
    "of what only the catalogue knows, first what everybody has heard of",
    "then Kuber$0",
    "Kubernetes (tool, ",
  ],
  ["as well behind other names that begin so", "They shard Postgr$0", "PostgreSQL (tool, "],
  ["a capital inside a sentence is enough for these", "We measure with Prom$0", "Prometheus (tool) "],
  ["also where they stand in no note", "We provision with Terr$0", "Terraform (tool, catalogue)"],
  [
    "a whole word is no beginning of the catalogue's longer names",
    "We wrote it for Google Cloud$0",
    "nothing",
  ],
  ["but its next word's first letters are", "We wrote it for Google Cloud Plat$0", "Google Cloud Platform ("],
  ["people behind an empty field, to somebody who asks", "Speaker: $0", "Jane Roe (Acme Logistics), Jonas"],
  ["companies behind theirs", "Company: $0", "Fjord Systems (company), Acme Logistics (company)"],
  ["nothing behind any other colon", "They said: $0", "nothing"],
  ["nothing in code", "run `kuberne$0", "nothing"],
  ["nothing in an address", "https://kuberne$0", "nothing"],
];

const places: readonly (readonly [what: string, fixture: string, labels: readonly string[]])[] = [
  ["keys of the front matter", "//- /t.md\n---\nsp$0\n---\n", ["speaker", "speakers"]],
  ["no key twice", "//- /t.md\n---\nspeaker: Jane Roe\nspea$0\n---\n", ["speakers"]],
  ["speakers behind their key", "//- /t.md\n---\nspeaker: Ja$0\n---\n", ["Jane Roe"]],
  ["the second of two speakers", '//- /t.md\n---\nspeakers: ["Ann Lee", "Jon$0"]\n---\n', ["Jonas Albrecht"]],
  ["speakers in a list", "//- /t.md\n---\nspeakers:\n  - Ann Lee\n  - Jon$0\n---\n", ["Jonas Albrecht"]],
  ["companies behind their key", "//- /t.md\n---\ncompany: $0\n---\n", ["Acme Logistics", "Fjord Systems"]],
  [
    "headings of a note in a wikilink",
    "//- /t.md\nSee [[day-1#Tam$0",
    ["Taming Queues - Jane Roe, Acme Logistics"],
  ],
  [
    "headings of the same note in a link",
    "//- /t.md\n# One thing\n\n# Two things\n\n[x](#thi$0)",
    ["One thing", "Two things"],
  ],
  [
    "no name that stands only where it is typed",
    "//- /t.md\n# QueueConf 2024\n\n## Faster Brokers\n\nSpeaker: Torben Hage$0\n",
    [],
  ],
  ["skeletons on an empty line", "//- /t.md\n# QueueConf 2024\n\n$0", ["New talk", "Speaker line"]],
];

describe("completion by place", () => {
  for (const [what, fixture, labels] of places)
    it(`offers ${what}`, () => {
      const { workspace, note, offset } = openAtCursor(`${notes.replace("//- /today.md\n", "")}\n${fixture}`);
      assert.deepEqual(
        completion(workspace, note, offset).map((item) => item.label),
        labels,
      );
    });

  it("replaces the words of a heading's address, and closes a wikilink", () => {
    const { workspace, note, offset } = openAtCursor("# One thing\n\nSee [[#One$0");
    assert.deepEqual(
      completion(workspace, note, offset).map((item) => [item.insert, item.replace.end - item.replace.start]),
      [["One thing]]", 3]],
    );
  });

  it("shows as grey text only what goes on as it was typed, and only if asked to", () => {
    const ghost = (line: string, mode: "ghost" | "list"): string | undefined => {
      const { workspace, note, offset } = openAtCursor(notes + line);
      workspace.settings = { ...workspace.settings, completion: mode };
      return inlineCompletion(workspace, note, offset)?.insert;
    };
    assert.equal(ghost("We met Jane R$0", "ghost"), "Jane Roe");
    assert.equal(ghost("We met jane r$0", "ghost"), undefined);
    assert.equal(ghost("We met Jane R$0", "list"), undefined);
  });
});

describe("completion", () => {
  for (const [what, line, expected] of cases)
    it(what, () => {
      const found = offered(notes + line);
      assert.ok(found.startsWith(expected), `${found}\n  is not\n${expected}`);
    });

  it("closes a wikilink, and goes on behind what the editor closed by itself", () => {
    const after = (line: string): string => {
      const { workspace, note, text, offset } = openAtCursor(notes + line);
      const [first] = completion(workspace, note, offset);
      const { start = 0, end = 0 } = first?.replace ?? {};
      return `${text.slice(0, start)}${first?.insert ?? ""}|${text.slice(end)}`.split("see ").at(-1) ?? "";
    };
    assert.equal(after("see [[Jane R$0"), "[[Jane Roe]]|");
    assert.equal(after("see [[Jane R$0]] there"), "[[Jane Roe]]| there");
  });

  it("stays open where a name in small letters may be the beginning of a longer word", () => {
    const labels = (typed: string): string[] => {
      const other =
        "//- /queueconf-2022/b.md\n# QueueConf 2022\n\n## Kubes - Jane Roe\n\nThey wrote a tool called `kube` and another one called kube, by hand.\n";
      const { workspace, note, offset } = openAtCursor(`${other}${notes}\nThey use ${typed}$0`);
      return completion(workspace, note, offset).map(({ label }) => label);
    };
    assert.ok(labels("Kub").includes("Kubernetes"));
    assert.ok(labels("Kube").includes("Kubernetes"));
  });

  const many = `//- /queueconf-2023/people.md\n# QueueConf 2023\n\n${Array.from({ length: 60 }, (_, i) => `## Talk number ${String(i)} - Apolonia R${"abcdefghij".charAt(i % 10)}${"aeiou".charAt(i / 12)}len\n`).join("\n")}\n${notes}`;

  it("offers at most fifty names, always in the same order", () => {
    const { workspace, note, offset } = openAtCursor(`${many}see [[ap$0`);
    const first = completion(workspace, note, offset).map((item) => item.label);
    assert.ok(first.length <= 50 && first.length > 5);
    assert.deepEqual(
      completion(workspace, note, offset).map((item) => item.label),
      first,
    );
  });

  it("is silent when the setting says so", () => {
    const { workspace, note, offset } = openAtCursor(`${notes}We met Ja$0`);
    workspace.settings = { ...workspace.settings, completion: "off" };
    assert.deepEqual(completion(workspace, note, offset), []);
  });
});
