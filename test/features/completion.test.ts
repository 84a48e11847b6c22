/** Completion: what is offered for the words before the cursor, the best first, and what it replaces. */
import assert from "node:assert/strict";
import { completion } from "../../server/src/features/completion";
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
  ["a capital inside a sentence asks for two letters", "We met Ja$0", "Jane Roe (Acme Logistics), "],
  ["a name of two words is one name", "We met Jane R$0", "Jane Roe (Acme Logistics) for «Jane R»"],
  ["the rest of the word is replaced too", "We met Jane R$0o", "Jane Roe (Acme Logistics) for «Jane Ro»"],
  ["a tool that only the notes know", "then queuect$0", "queuectl (tool) for «queuect»"],
  ["a tool of the catalogue", "then kuberne$0", "Kubernetes (tool, catalogue)"],
  ["ordinary words open no list", "then we re$0", "nothing"],
  ["a capital at the beginning of a sentence may be any word", "Re$0", "nothing"],
  ["one letter is too little", "We met J$0", "nothing"],
  ["@ offers people and companies", "thanks to @jo$0", "Jonas Albrecht (Fjord Systems), "],
  ["[[ offers everything", "see [[taming$0", "nothing"],
  ["[[ offers names and closes the brackets", "see [[jane$0", "Jane Roe (Acme Logistics), "],
  ["after “from” the company comes first", "Jane Roe from Ac$0", "Acme Logistics (company)"],
  [
    "after “Speaker:” only people and companies",
    "Speaker: Jon$0",
    "Jonas Albrecht (Fjord Systems) for «Jon»",
  ],
  ["nothing in code", "run `kuberne$0", "nothing"],
  ["nothing in an address", "https://kuberne$0", "nothing"],
];

describe("completion", () => {
  for (const [what, line, expected] of cases)
    it(what, () => {
      const found = offered(notes + line);
      assert.ok(found.startsWith(expected), `${found}\n  is not\n${expected}`);
    });

  it("closes a wikilink that is still open, and leaves a closed one alone", () => {
    const insertOf = (line: string): string | undefined => {
      const { workspace, note, offset } = openAtCursor(notes + line);
      return completion(workspace, note, offset)[0]?.insert;
    };
    assert.equal(insertOf("see [[Jane R$0"), "Jane Roe]]");
    assert.equal(insertOf("see [[Jane R$0]]"), "Jane Roe");
  });

  it("offers at most fifty names, always in the same order", () => {
    const { workspace, note, offset } = openAtCursor(`${notes}see [[ap$0`);
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
