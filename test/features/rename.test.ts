/** Rename: every mention of one entity and nothing else, refusals with a reason, and back again byte for byte. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { prepareRename, rename, type Rename } from "../../server/src/features/rename";
import { Workspace } from "../../server/src/workspace/workspace";
import { openAtCursor, workspaceOf } from "../fixture/workspaces";

/** The notes after a rename, `?` behind the edits that ask first. */
function renamed(fixture: string, newName: string): string {
  const { workspace, note, offset } = openAtCursor(fixture);
  const found = rename(workspace, note, offset, newName);
  if ("refusal" in found) return `refused: ${found.refusal}`;
  return workspace
    .noteIds()
    .sort()
    .map((id) => {
      const text = applied(workspace, id, found, (edit) =>
        edit.uncertain ? `${edit.newText}?` : edit.newText,
      );
      return text === workspace.note(id)?.text
        ? ""
        : `${id}: ${text
            .split("\n")
            .filter((line) => line.trim() !== "")
            .join(" / ")}`;
    })
    .filter((line) => line !== "")
    .join("\n");
}

function applied(
  workspace: Workspace,
  id: string,
  { edits }: Rename,
  shown: (edit: Rename["edits"][number]) => string = (edit) => edit.newText,
): string {
  let text = workspace.note(id)?.text ?? "";
  for (const edit of edits.filter((one) => one.note === id).reverse())
    text = text.slice(0, edit.start) + shown(edit) + text.slice(edit.end);
  return text;
}

const cases: readonly (readonly [what: string, fixture: string, newName: string, expected: string])[] = [
  [
    "a name in a label, which goes on leading where it led",
    `
//- /a.md
# QueueConf 2023

### Taming Queues - [Jane R$0oe], Acme

By [Jane Roe][] and [Jane Roe](https://roe.example/more), not by [Jane Roe][site].

[Jane Roe]: https://roe.example/
[site]: https://site.example/`,
    "Joan Roe",
    "a.md: # QueueConf 2023 / ### Taming Queues - [Joan Roe][Jane Roe], Acme / By [Joan Roe][Jane Roe] and [Joan Roe](https://roe.example/more), not by [Joan Roe][site]. / [Jane Roe]: https://roe.example/ / [site]: https://site.example/",
  ],
  [
    "a name in a heading where other words begin so, below a label that stands in code, and an anchor that two headings have",
    `
//- /a.md
# QueueConf 2023

See [one](#javascript-for-java-people), [two](#java), [Java].

## JavaScript for Ja$0va people

## \`Java\`

## Java

\`\`\`
[Java]: https://java.example
\`\`\``,
    "Kotlin",
    "a.md: # QueueConf 2023 / See [one](#javascript-for-kotlin-people), [two](#java), [Kotlin]. / ## JavaScript for Kotlin people / ## `Java` / ## Kotlin / ``` / [Java]: https://java.example / ```",
  ],
  [
    "a talk with the line that leads to it",
    `
//- /a.md
# QueueConf 2023

- [Taming Queues](#taming-queues)
- [the other one](#small-letters)

## Taming Qu$0eues

Speaker: Jane Roe

## Small Letters

Speaker: Ann Lee`,
    "Calming Queues",
    "a.md: # QueueConf 2023 / - [Calming Queues](#calming-queues) / - [the other one](#small-letters) / ## Calming Queues / Speaker: Jane Roe / ## Small Letters / Speaker: Ann Lee",
  ],
  [
    "a speaker in a heading that something leads to",
    `
//- /a.md
# QueueConf 2023

See [the first](#taming-queues---jane-roe).

## Taming Queues - Jane R$0oe

Good.`,
    "Joan Roe",
    "a.md: # QueueConf 2023 / See [the first](#taming-queues---joan-roe). / ## Taming Queues - Joan Roe / Good.",
  ],
  [
    "a speaker in heading, prose and another note; the lone first name asks",
    `
//- /a.md
# QueueConf 2023

### Taming Queues - Jane R$0oe, Acme

Jane was late. Later Jane Roe was not.

//- /b.md
# QueueConf 2024

### Letters - Jane Roe`,
    "Joan Roe",
    "a.md: # QueueConf 2023 / ### Taming Queues - Joan Roe, Acme / Joan? was late. Later Joan Roe was not.\nb.md: # QueueConf 2024 / ### Letters - Joan Roe",
  ],
  [
    "from the lone first name, all of the name",
    `
# QueueConf 2023

### Taming Queues - Jane Roe, Acme

Ja$0ne was late.`,
    "Joan Doe",
    "note.md: # QueueConf 2023 / ### Taming Queues - Joan Doe, Acme / Joan? was late.",
  ],
  [
    "a name that other notes only mention asks there",
    `
//- /a.md
# QueueConf 2023

### Taming Queues - Jane R$0oe, Acme

//- /b.md
# QueueConf 2024

### Letters - Ann Lee

She asked Jane Roe.`,
    "Joan Roe",
    "a.md: # QueueConf 2023 / ### Taming Queues - Joan Roe, Acme\nb.md: # QueueConf 2024 / ### Letters - Ann Lee / She asked Joan Roe?.",
  ],
  [
    "marks and line ends between the words stay",
    `
# QueueConf 2023

### Taming Queues - Jane R$0oe, Acme

Then **Jane** Roe came. Later, as Jane
Roe said, nothing.`,
    "Joan Doe",
    "note.md: # QueueConf 2023 / ### Taming Queues - Joan Doe, Acme / Then **Joan** Doe came. Later, as Joan / Doe said, nothing.",
  ],
  [
    "front matter is quoted where YAML needs it",
    `
//- /queueconf-2023/taming.md
---
title: Taming Queues
speakers: [Jane R$0oe]
---

//- /queueconf-2023/again.md
---
title: Queues again
speaker: 'Jane Roe'
---
`,
    "Joan O'Roe, Jr",
    "queueconf-2023/again.md: --- / title: Queues again / speaker: 'Joan O''Roe, Jr' / ---\nqueueconf-2023/taming.md: --- / title: Taming Queues / speakers: [\"Joan O'Roe, Jr\"] / ---",
  ],
  [
    "a company keeps its legal form",
    `
# QueueConf 2023

### Taming Queues - Jane Roe, Fjord Sys$0tems GmbH

They at Fjord Systems.`,
    "Fjord Works",
    "note.md: # QueueConf 2023 / ### Taming Queues - Jane Roe, Fjord Works GmbH / They at Fjord Works.",
  ],
  [
    "never in code, never in an address",
    `
# QueueConf 2023

### Taming Queues - Jane Roe, Acme

They wrote a tool called queue$0ctl. Run \`queuectl --all\`; https://queuectl.example/queuectl.`,
    "queuetool",
    "note.md: # QueueConf 2023 / ### Taming Queues - Jane Roe, Acme / They wrote a tool called queuetool. Run `queuectl --all`; https://queuectl.example/queuectl.",
  ],
  [
    "another word that holds the name stays",
    `
# QueueConf 2023

### Taming Queues - Jane Roe, Lark$0spur

Larkspur and Larkspurville.`,
    "Apex",
    "note.md: # QueueConf 2023 / ### Taming Queues - Jane Roe, Apex / Apex and Larkspurville.",
  ],
  [
    "the name behind the shown words of a wikilink",
    `
# QueueConf 2023

### Taming Queues - Jane R$0oe, Acme

We met [[Jane Roe|her]] and [[Jane Roe]].`,
    "Joan Roe",
    "note.md: # QueueConf 2023 / ### Taming Queues - Joan Roe, Acme / We met [[Joan Roe|her]] and [[Joan Roe]].",
  ],
  [
    "front matter",
    `
//- /queueconf-2023/talk.md
---
title: Taming Queues
speaker: Jane Ro$0e
---

Queues.`,
    "Joan Roe",
    "queueconf-2023/talk.md: --- / title: Taming Queues / speaker: Joan Roe / --- / Queues.",
  ],
  [
    "a title",
    `
# QueueConf 2023

### Taming Que$0ues - Jane Roe, Acme`,
    "Draining Queues",
    "note.md: # QueueConf 2023 / ### Draining Queues - Jane Roe, Acme",
  ],
  [
    "an alias is a name of its own",
    `
# QueueConf 2023

### Taming Queues - Jane Roe, Acme

They run Kubern$0etes, and k8s again.`,
    "Kube",
    "note.md: # QueueConf 2023 / ### Taming Queues - Jane Roe, Acme / They run Kube, and k8s again.",
  ],
  [
    "a name in a table",
    `
# QueueConf 2023

| Talk | Speaker |
| --- | --- |
| Taming Queues | Jane R$0oe |
| Letters of Note | Oskar Lindqvist |`,
    "Joan Roe",
    "note.md: # QueueConf 2023 / | Talk | Speaker | / | --- | --- | / | Taming Queues | Joan Roe | / | Letters of Note | Oskar Lindqvist |",
  ],
  [
    "Windows line ends stay",
    "# QueueConf 2023\r\n\r\n### Taming Queues - Jane R$0oe, Acme\r\n\r\nJane Roe.\r\n",
    "Joan Roe",
    "note.md: # QueueConf 2023\r / \r / ### Taming Queues - Joan Roe, Acme\r / \r / Joan Roe.\r".replace(
      / \/ \r/g,
      "",
    ),
  ],
];

const refusals: readonly (readonly [what: string, fixture: string, newName: string, reason: RegExp])[] = [
  ["no name there", "# QueueConf 2023\n\nWe wai$0ted.", "x", /no name/],
  ["an empty name", "# QueueConf 2023\n\n### Taming Queues - Jane R$0oe, Acme", "  ", /at least one letter/],
  [
    "a name that breaks links",
    "# QueueConf 2023\n\n### Taming Queues - Jane R$0oe, Acme",
    "Joan [Roe]",
    /brackets/,
  ],
  ["the same name", "# QueueConf 2023\n\n### Taming Queues - Jane R$0oe, Acme", "Jane Roe", /the old one/],
  [
    "somebody else's name",
    "# QueueConf 2023\n\n### Taming Queues - Jane R$0oe, Acme\n\n### Letters - Ann Lee, Acme",
    "Ann Lee",
    /already a speaker/,
  ],
  [
    "inside code",
    "# QueueConf 2023\n\n### Taming Queues - Jane Roe, Acme\n\nRun `kube$0ctl` now.",
    "x",
    /in code/,
  ],
  [
    "a title with a link in it",
    "# QueueConf 2023\n\n### [Taming](https://a.example) *the* Que$0ues - Jane Roe, Acme",
    "Queues",
    /markup|no name/,
  ],
];

describe("rename", () => {
  for (const [what, fixture, newName, expected] of cases)
    it(what, () => {
      const normal = (text: string): string => text.replace(/\r/g, "");
      assert.equal(normal(renamed(fixture, newName)), normal(expected));
    });
  for (const [what, fixture, newName, reason] of refusals)
    it(`refuses ${what}`, () => {
      assert.match(renamed(fixture, newName), reason);
    });

  it("offers the whole name, also on a part of it", () => {
    const { workspace, note, offset } = openAtCursor(
      "# QueueConf 2023\n\n### Taming Queues - Jane Roe, Acme\n\nJa$0ne was late.",
    );
    const target = prepareRename(workspace, note, offset);
    assert.ok(!("refusal" in target) && target.name === "Jane Roe" && target.end - target.start === 4);
  });

  it("brings the dictionary along, and offers the old name as an alias", () => {
    const { workspace, note, offset } = openAtCursor(
      "# QueueConf 2023\n\n### Taming Queues - Jane R$0oe, Acme",
    );
    workspace.setDictionary("speakers: [Jane Roe]");
    const found = rename(workspace, note, offset, "Joan Roe");
    assert.ok(!("refusal" in found));
    assert.deepEqual(found.decisions, [
      { what: "rename", kind: "speaker", name: "Jane Roe", to: "Joan Roe" },
    ]);
    assert.deepEqual(found.alias, { what: "alias", name: "Joan Roe", kind: "speaker", alias: "Jane Roe" });
  });

  it("there and back gives the same text, byte for byte", () => {
    const name = fc.constantFrom("Zurel Vask", "Mina Okafor", "Ann van der Lee", "José Luna");
    const place = fc.constantFrom(
      "Later JJ was asked.",
      "JJ, again.",
      "See [[JJ]].",
      "- JJ\n- other",
      "By JJ\nand others.",
    );
    fc.assert(
      fc.property(name, fc.array(place, { maxLength: 4 }), (other, places) => {
        const text = `# QueueConf 2023\n\n### Taming Queues - Jane Roe, Acme\n\n${places.join("\n\n").replaceAll("JJ", "Jane Roe")}\n`;
        const there = afterRename(text, "Jane Roe", other);
        assert.equal(afterRename(there, other, "Jane Roe"), text);
      }),
      { numRuns: 60 },
    );
  });
});

function afterRename(text: string, from: string, to: string): string {
  const workspace = workspaceOf("");
  workspace.setNote("n.md", "n.md", text);
  const found = rename(workspace, "n.md", text.indexOf(from) + 1, to);
  assert.ok(!("refusal" in found), JSON.stringify(found));
  for (const [i, edit] of found.edits.entries())
    assert.ok(edit.end <= (found.edits[i + 1]?.start ?? Infinity), "edits overlap");
  return applied(workspace, "n.md", found);
}
