/** How a note is built and what its names hang together with: outline, folding, selection, links, lenses, hints, tokens. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { codeLenses, lensTitle } from "../../server/src/features/code-lenses";
import { documentLinks } from "../../server/src/features/document-links";
import { documentSymbols, type DocumentSymbol } from "../../server/src/features/document-symbols";
import { foldingRanges } from "../../server/src/features/folding";
import { inlayHints } from "../../server/src/features/inlay-hints";
import { renamedLinks } from "../../server/src/features/renamed-links";
import { selectionRanges } from "../../server/src/features/selection-ranges";
import { semanticTokens } from "../../server/src/features/semantic-tokens";
import { placeForTalk, skeletons, type SkeletonKind } from "../../server/src/features/skeletons";
import type { Workspace } from "../../server/src/workspace/workspace";
import { openAtCursor, renderPlace, workspaceOf } from "../fixture/workspaces";

const conference = `
//- /day-1.md
# QueueConf 2023

## Day 1

### Taming Queues - Jane Roe, Acme Logistics

They use Kafka and [slides](https://speakerdeck.com/jane/queues).

### Small Brokers - Oskar Lindqvist

Kafka again, see [[day-2]] and [[Jane Roe|her]].

## Day 2

- 10:00 Letters of Note (Mina Okafor, Larkspur)
  - PostgreSQL
- 11:00 What Brokers Want (Petra Vogelsang)

//- /day-2.md
# QueueConf 2023

### Later - Oskar Lindqvist, Fjord Systems

Kafka.
`;

const outline = (symbols: readonly DocumentSymbol[], depth = 0): string =>
  symbols
    .map((one) => `${"  ".repeat(depth)}${one.kind} ${one.name}\n${outline(one.children, depth + 1)}`)
    .join("");

describe("outline", () => {
  it("nests speakers and tools in talks, talks in days", () => {
    assert.equal(
      outline(documentSymbols(workspaceOf(conference), "day-1.md")),
      `day Day 1
  talk Taming Queues
    speaker Jane Roe
    tool Apache Kafka
  talk Small Brokers
    speaker Oskar Lindqvist
    tool Apache Kafka
day Day 2
  talk Letters of Note
    speaker Mina Okafor
    tool PostgreSQL
  talk What Brokers Want
    speaker Petra Vogelsang
`,
    );
  });
  it("leaves headings to an editor that shows them itself", () => {
    assert.equal(
      outline(documentSymbols(workspaceOf(conference), "day-1.md", false)),
      "talk Letters of Note\n  speaker Mina Okafor\n  tool PostgreSQL\ntalk What Brokers Want\n  speaker Petra Vogelsang\n",
    );
  });
  it("keeps every child inside its parent", () => {
    const check = (parent: DocumentSymbol): void => {
      assert.ok(parent.range.start <= parent.selection.start && parent.selection.end <= parent.range.end);
      for (const child of parent.children) {
        assert.ok(parent.range.start <= child.range.start && child.range.end <= parent.range.end);
        check(child);
      }
    };
    documentSymbols(workspaceOf(conference), "day-1.md").forEach(check);
  });
});

describe("folding", () => {
  it("folds days and talks of more than one line", () => {
    const workspace = workspaceOf(conference);
    const lines = workspace.note("day-1.md")?.lines;
    assert.deepEqual(
      foldingRanges(workspace, "day-1.md").map(({ start, end }) => [
        lines?.positionAt(start).line,
        lines?.positionAt(end).line,
      ]),
      [
        [2, 10],
        [4, 6],
        [8, 10],
        [12, 16],
        [14, 15],
      ],
    );
  });
});

describe("folding of other notes", () => {
  it("finds nothing to fold in a note without talks", () => {
    assert.deepEqual(foldingRanges(workspaceOf("Milk, eggs, bread.\n\nNothing else."), "note.md"), []);
  });
  it("leaves the empty lines below a talk outside, whatever ends them", () => {
    const workspace = workspaceOf("");
    const text =
      "# QueueConf 2023\r\n\r\n### Taming Queues - Jane Roe\r\n\r\nKafka.\r\n\r\n\r\n\r\n### Small Brokers - Ann Lee\r\n";
    workspace.setNote("w.md", "w.md", text);
    assert.deepEqual(
      foldingRanges(workspace, "w.md").map(({ start, end }) => text.slice(start, end)),
      ["### Taming Queues - Jane Roe\r\n\r\nKafka."],
    );
  });
});

describe("selection", () => {
  it("of an ordinary word begins with the word", () => {
    const { workspace, note, text, offset } = openAtCursor("# QueueConf 2023\n\nWe wai$0ted.");
    const [first] = selectionRanges(workspace, note, offset);
    assert.equal(text.slice(first?.start, first?.end), "waited");
  });
  it("only ever grows, at every place of a note", () => {
    const workspace = workspaceOf(conference);
    const text = workspace.note("day-1.md")?.text ?? "";
    for (let offset = 0; offset <= text.length; offset++)
      selectionRanges(workspace, "day-1.md", offset).forEach((one, i, all) => {
        const inner = all[i - 1] ?? { start: offset, end: offset };
        assert.ok(
          one.start <= inner.start && inner.end <= one.end,
          `${String(offset)}: ${JSON.stringify(all)}`,
        );
        assert.ok(i === 0 || one.start < inner.start || inner.end < one.end);
      });
  });
  it("grows from word to name, sentence, talk, day and note", () => {
    const { workspace, note, text, offset } = openAtCursor(
      conference.replace("Oskar Lindqvist\n\nKafka", "Oskar Lind$0qvist\n\nKafka"),
    );
    const ranges = selectionRanges(workspace, note, offset).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(ranges.slice(0, 2), ["Lindqvist", "Oskar Lindqvist"]);
    assert.ok(ranges.some((one) => one.startsWith("### Small Brokers") && one.endsWith("|her]].")));
    assert.ok(ranges.some((one) => one.startsWith("## Day 1")));
    assert.equal(ranges.at(-1), text);
  });
});

const linksIn = (workspace: Workspace, note: string): string[] =>
  documentLinks(workspace, note).map(
    (one) =>
      `${one.tooltip} -> ${one.url ?? (one.place === undefined ? "" : renderPlace(workspace, one.place))}`,
  );

describe("document links", () => {
  it("lead to notes, entities, slides", () => {
    assert.deepEqual(linksIn(workspaceOf(conference), "day-1.md"), [
      "Slides of “Taming Queues” -> https://speakerdeck.com/jane/queues",
      "Open day-2 -> day-2.md:1:1 «»",
      "Open Jane Roe -> day-1.md:5:21 «Jane Roe»",
    ]);
  });
  it("lead to headings, and nowhere where nothing is called so", () => {
    const workspace = workspaceOf(
      `${conference}\n//- /c.md\nSee [[day-1#Day 2]], [[#Nothing]] and [[Nobody]].`,
    );
    assert.deepEqual(linksIn(workspace, "c.md"), ["Open day-1#Day 2 -> day-1.md:13:4 «Day 2»"]);
  });
});

describe("links after a note's file was renamed", () => {
  const edited = (fixture: string, from: string, to: string): string[] => {
    const workspace = workspaceOf(fixture);
    return renamedLinks(workspace, [{ from, to }]).map(
      (one) => `${renderPlace(workspace, one)} -> ${one.newText}`,
    );
  };
  it("follow the file by its name", () => {
    assert.deepEqual(edited(conference, "day-2.md", "second-day.md"), [
      "day-1.md:11:20 «day-2» -> second-day",
    ]);
  });
  it("follow a folder, and keep ending, heading and shown words", () => {
    const fixture =
      "//- /old/a.md\n# QueueConf 2023\n\n//- /b.md\nSee [[old/a.md#QueueConf 2023|there]] and [[a]].";
    assert.deepEqual(edited(fixture, "old", "new"), ["b.md:1:7 «old/a.md» -> new/a.md"]);
  });
  it("leave names of entities alone", () => {
    assert.deepEqual(edited(conference, "day-1.md", "first.md"), []);
  });
});

describe("code lenses", () => {
  it("count speakers, tools, and other talks with the same tools", () => {
    const workspace = workspaceOf(conference);
    assert.deepEqual(
      codeLenses(workspace, "day-1.md").map((one) => lensTitle(workspace, one.talk)),
      [
        "1 speaker · 1 tool · shares tools with 2 talks",
        "1 speaker · 1 tool · shares tools with 2 talks",
        "1 speaker · 1 tool",
        "1 speaker · no tools",
      ],
    );
  });
  it("say nothing of a talk that is gone", () => {
    assert.equal(lensTitle(workspaceOf(conference), "talk:gone"), undefined);
  });
});

describe("inlay hints", () => {
  const hintsIn = (fixture: string, note: string): string[] => {
    const workspace = workspaceOf(fixture);
    const text = workspace.note(note)?.text ?? "";
    return inlayHints(workspace, note, { start: 0, end: text.length }).map(
      (one) => `${text.slice(Math.max(0, one.offset - 15), one.offset)}${one.label}`,
    );
  };
  it("show a company that another note gives", () => {
    assert.deepEqual(hintsIn(conference, "day-1.md"), ["Oskar Lindqvist(Fjord Systems)"]);
  });
  it("show nothing in the midst of a link's words", () => {
    const told = (line: string): string[] =>
      hintsIn(`${conference}\n//- /c.md\n# QueueConf 2022\n\n## What was on\n\n${line}\n`, "c.md");
    assert.deepEqual(told("We met [Oskar Lindqvist](https://oskar.example)."), [
      "Oskar Lindqvist(Fjord Systems)",
    ]);
    assert.deepEqual(told("See [what Oskar Lindqvist said](https://oskar.example)."), []);
  });
  it("show nothing where the line says it, or two are known", () => {
    const moved = `${conference}\n//- /c.md\n# QueueConf 2022\n\n### Older - Oskar Lindqvist, Acme\n\nKafka.`;
    assert.deepEqual(hintsIn(moved, "day-1.md"), []);
    assert.deepEqual(hintsIn(conference, "day-2.md"), []);
  });
});

describe("semantic tokens", () => {
  it("cover names by their kind, none over another, each in one line", () => {
    const workspace = workspaceOf(
      "# QueueConf 2023\n\n### Kafka for Queues - Jane Roe, Acme\n\nJane and Jane\nRoe.",
    );
    const text = workspace.note("note.md")?.text ?? "";
    assert.deepEqual(
      semanticTokens(workspace, "note.md").map(
        (one) => `${one.kind}${one.partial ? "?" : ""} ${text.slice(one.start, one.end)}`,
      ),
      [
        "event QueueConf 2023",
        "tool Kafka",
        "talk  for Queues",
        "speaker Jane Roe",
        "company Acme",
        "speaker? Jane",
        "speaker Jane",
        "speaker Roe",
      ],
    );
  });
  it("never overlap, whatever the note", () => {
    const line = fc.constantFrom(
      "### Kafka at Acme - Jane Roe, Acme",
      "Jane Roe\nof Acme",
      "- **Kafka** and [[Jane Roe|her]]",
      "",
      "| Kafka | Jane Roe |",
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const workspace = workspaceOf("");
        const text = `# QueueConf 2023\n\n${lines.join("\n")}`;
        workspace.setNote("n.md", "n.md", text);
        const tokens = semanticTokens(workspace, "n.md");
        tokens.forEach((one, i) => {
          assert.ok(one.start < one.end && one.end <= text.length);
          assert.ok(one.end <= (tokens[i + 1]?.start ?? Infinity));
          assert.ok(!text.slice(one.start, one.end).includes("\n"));
        });
      }),
    );
  });
});

describe("skeletons", () => {
  const plain = (fixture: string, kind: SkeletonKind): string => {
    const { workspace, note, offset } = openAtCursor(fixture);
    return skeletons(workspace, note, offset).find((one) => one.kind === kind)?.plain ?? "nothing";
  };
  const styles: readonly (readonly [style: string, talk: string, expected: string])[] = [
    ["title first", "### Taming Queues - Jane Roe, Acme", "### Title - Speaker, Company\n\n"],
    ["speaker first", "## Jane Roe (Acme): Taming Queues", "## Speaker (Company): Title\n\n"],
    ["speaker below", "### Taming Queues\n\n*Jane Roe, Acme*", "### Title\n\n*Speaker, Company*\n\n"],
    ["a field", "### Taming Queues\n\nSpeaker: Jane Roe", "### Title\n\nSpeaker: Speaker\n\n"],
    [
      "several speakers",
      "### Taming Queues - Jane Roe & Ann Lee (Acme)",
      "### Title - Speaker (Company)\n\n",
    ],
    ["a time", "### 09:30 Taming Queues - Jane Roe", "### 00:00 Title - Speaker\n\n"],
    ["a role", "### Taming Queues - Jane Roe, Chief Sorter, Acme", "### Title - Speaker, Role, Company\n\n"],
    ["a speaker alone", "## Jane Roe - Chief Sorter - Acme", "## Speaker - Role - Company\n\n"],
    [
      "a sentence, which is no form",
      "Then Jane Roe from Acme, who had come a long way to be with us, gave “Taming Queues”.",
      "### Title - Speaker, Company\n\n",
    ],
  ];
  for (const [style, talk, expected] of styles)
    it(`follow the note: ${style}`, () => {
      assert.equal(plain(`# QueueConf 2023\n\n${talk}\n\nGood.\n\n$0`, "talk"), expected);
    });
  it("stand behind the talk of the cursor, and tear no paragraph apart", () => {
    const notes =
      "# QueueConf 2023\n\nHello\nthere.\n\n### Taming Queues - Jane Roe\n\nOne line\nand another.\n\n- an item\n\n### More Queues - Ann Lee\n\nGood.\n";
    const lineBehind = (words: string): string => {
      const at = notes.indexOf(words) + words.length;
      const { workspace, note, text, offset } = openAtCursor(`${notes.slice(0, at)}$0${notes.slice(at)}`);
      const end = placeForTalk(workspace, note, offset);
      return text.slice(0, end).split("\n").at(-1) ?? "";
    };
    assert.equal(lineBehind("Hello"), "there.");
    assert.equal(lineBehind("### Taming"), "- an item");
    assert.equal(lineBehind("One line"), "- an item");
    assert.equal(lineBehind("- an item\n"), "");
    assert.equal(lineBehind("Good."), "Good.");
    assert.equal(lineBehind("there.\n"), "");
  });
  it("begin with an event where there is none", () => {
    assert.match(plain("$0", "event"), /^# Event 2026/);
    assert.equal(plain("# QueueConf 2023\n\n$0", "event"), "nothing");
  });
  it("escape what a snippet would read as a stop", () => {
    const { workspace, note, offset } = openAtCursor(
      "# QueueConf 2023\n\n### $Taming} Queues - Jane Roe\n\n$0",
    );
    const snippet = skeletons(workspace, note, offset).find((one) => one.kind === "talk")?.snippet ?? "";
    assert.ok(snippet.includes("${1:Title}") && !/(?<!\\)\$(?![\d{])/.test(snippet), snippet);
  });
});
