/** One conference, told in thirteen ways of writing: every feature gives the same answers on all of them. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { incomingCalls, outgoingCalls } from "../../server/src/features/call-hierarchy";
import { codeActions } from "../../server/src/features/code-actions";
import { codeLenses, lensTitle } from "../../server/src/features/code-lenses";
import { completion } from "../../server/src/features/completion";
import { definition } from "../../server/src/features/definition";
import { diagnostics } from "../../server/src/features/diagnostics";
import { documentLinks } from "../../server/src/features/document-links";
import { documentSymbols, type DocumentSymbol } from "../../server/src/features/document-symbols";
import { exportGraph } from "../../server/src/features/export-graph";
import { foldingRanges } from "../../server/src/features/folding";
import { hover } from "../../server/src/features/hover";
import { inlayHints } from "../../server/src/features/inlay-hints";
import { highlights, references } from "../../server/src/features/references";
import { rename, type RenameEdit } from "../../server/src/features/rename";
import { renamedLinks } from "../../server/src/features/renamed-links";
import { selectionRanges } from "../../server/src/features/selection-ranges";
import { semanticTokens } from "../../server/src/features/semantic-tokens";
import { skeletons } from "../../server/src/features/skeletons";
import { workspaceSymbols } from "../../server/src/features/workspace-symbols";
import { Workspace } from "../../server/src/workspace/workspace";

const folder = "test/fixture/ways";
const elsewhere = `# Broker Summit 2022

### Brokers in the Cold - Oskar Lindqvist, Fjord Systems

Redis next to Apache Kafka. Jane Roe asked about PostgreSQL.
`;

/** What a talk of the note looks like there, when a new one is begun. */
const newTalk: Record<string, string> = {
  "bold-lines": "**Title** – Speaker (Company)\n\n",
  "by-line": '### "Title" by Speaker (Company)\n\n',
  "day-and-tracks": "### [00:00] Title - Speaker (Company)\n\n",
  fields: "## Title\n\n- **Speakers:** Speaker\n\n",
  "front-matter": "## Title | Speaker | Company\n\n",
  links: "## Title - Speaker (Company)\n\n",
  numbered: "## 4. Title — Speaker @ Company\n\n",
  programme: "- 00:00 Title (Speaker, Company)\n\n",
  "speaker-below": "## Title\n\n*Speaker, Company*\n\n",
  "speaker-first": "## Speaker (Company): Title\n\n",
  "speaker-line": "# Title\nSpeakers: Speaker, Company\n\n",
  "title-first": "### Title - Speaker (Company)\n\n",
  windows: "Title, Speaker, Company\n-----\n\n",
};

interface Way {
  readonly text: string;
  readonly workspace: Workspace;
  /** Offset inside the n-th occurrence of words, 1 is the first. */
  readonly at: (words: string, n?: number) => number;
}

function open(name: string, added = ""): Way {
  const text = readFileSync(`${folder}/${name}.md`, "utf8") + added;
  const workspace = new Workspace();
  workspace.setNote("note.md", "note.md", text);
  workspace.setNote("elsewhere.md", "elsewhere.md", elsewhere);
  const at = (words: string, n = 1): number => {
    let found = -1;
    for (let i = 0; i < n; i++) found = text.indexOf(words, found + 1);
    assert.ok(found >= 0, words);
    return found + 2;
  };
  return { text, workspace, at };
}

const walk = (symbols: readonly DocumentSymbol[]): DocumentSymbol[] =>
  symbols.flatMap((one) => [one, ...walk(one.children)]);

/** The note's text after those edits that are its own. */
const edited = (text: string, edits: readonly RenameEdit[]): string =>
  edits
    .filter((one) => one.note === "note.md")
    .sort((a, b) => b.start - a.start)
    .reduce((so, one) => so.slice(0, one.start) + one.newText + so.slice(one.end), text);

const count = (text: string, words: string): number => text.split(words).length - 1;

/** What each feature says, in names: the same whatever the note looks like. */
const features: Record<string, (way: Way, name: string) => unknown> = {
  "document symbols": ({ workspace }) =>
    walk(documentSymbols(workspace, "note.md"))
      .filter((one) => one.kind === "talk")
      .map((one) => `${one.name}: ${one.children.map((child) => child.name).join(", ")}`),
  "folding ranges": ({ workspace, text }) => {
    const folds = foldingRanges(workspace, "note.md").map(({ start, end }) => text.slice(start, end));
    return ["Taming Queues", "Small Brokers", "Letters of Note"].map(
      (title) =>
        folds.filter((one) => count(one.split("\n", 1)[0] ?? "", title) === 1 && count(one, "\n") > 0).length,
    );
  },
  "selection ranges": ({ workspace, text, at }) => {
    const ranges = selectionRanges(workspace, "note.md", at("Lindqvist"));
    const grows = ranges.every(
      (one, i) =>
        i === 0 || (one.start <= (ranges[i - 1]?.start ?? 0) && one.end >= (ranges[i - 1]?.end ?? 0)),
    );
    const words = ranges.map((one) => text.slice(one.start, one.end));
    const talk = words.some(
      (one) => one.includes("Small Brokers") && one.includes("elsewhere]]") && !one.includes("Taming"),
    );
    return [...words.slice(0, 2), grows, talk, words.at(-1) === text];
  },
  references: ({ workspace, text, at }) => {
    const found = references(workspace, "note.md", at("Jane Roe"));
    const here = found.filter((one) => one.note === "note.md");
    assert.ok(here.every((one) => text.slice(one.start, one.end) === "Jane Roe"));
    return [here.length === count(text, "Jane Roe"), found.length - here.length];
  },
  highlights: ({ workspace, text, at }) => {
    const found = highlights(workspace, "note.md", at("Apache Kafka"));
    return (
      found.length === count(text, "Apache Kafka") &&
      found.every((one) => text.slice(one.start, one.end) === "Apache Kafka")
    );
  },
  definition: ({ workspace, text, at }) => {
    const from = (words: string, n: number): string => {
      const target = definition(workspace, "note.md", at(words, n))?.target;
      const source = target?.note === "note.md" ? text : elsewhere;
      return `${target?.note ?? "nowhere"} ${source.slice(target?.start, target?.end)}${target?.start === text.indexOf(words) ? ", first there" : ""}`;
    };
    return [from("Jane Roe", 2), from("Small Brokers", 1), from("elsewhere]]", 1)];
  },
  "definition from another note": ({ workspace, text }) => {
    const target = definition(workspace, "elsewhere.md", elsewhere.indexOf("Jane Roe") + 2)?.target;
    return [target?.note, target?.start === text.indexOf("Jane Roe")];
  },
  hover: ({ workspace, at }) => {
    const card =
      hover(workspace, "note.md", at("Apache Kafka"), () => "p")?.markdown.replaceAll("\\", "") ?? "";
    return card
      .split("\n")
      .filter((line) => /^- |^Named together/.test(line))
      .map((line) => line.replaceAll("](p)", "]"));
  },
  "code lenses": ({ workspace, text }) =>
    codeLenses(workspace, "note.md").map(
      (one) =>
        `${/Taming|Small|Letters/.exec(text.slice(one.range.start))?.[0] ?? "?"}: ${lensTitle(workspace, one.talk) ?? ""}`,
    ),
  "inlay hints": ({ workspace, text }) =>
    inlayHints(workspace, "note.md", { start: 0, end: text.length }).map(
      (one) => text.slice(one.offset - "Lindqvist".length, one.offset) + one.label,
    ),
  "document links": ({ workspace }) =>
    documentLinks(workspace, "note.md").map((one) => `${one.tooltip} -> ${one.url ?? one.place?.note ?? ""}`),
  "semantic tokens": ({ workspace, text }) => {
    const tokens = semanticTokens(workspace, "note.md").map(
      (one) => `${one.kind} ${text.slice(one.start, one.end)}`,
    );
    return [...new Set(tokens)].filter((one) => !one.startsWith("event")).sort();
  },
  "workspace symbols": ({ workspace }) =>
    ["speaker:", "company:", "tool:que", "talk:lon"].map((query) =>
      workspaceSymbols(workspace, query)
        .map((one) => one.name)
        .sort()
        .join(", "),
    ),
  "call hierarchy": ({ workspace }) => {
    const id = (name: string): string =>
      [...workspace.graph.entities()].find((one) => one.name === name)?.id ?? "";
    const names = (calls: ReturnType<typeof incomingCalls>): string =>
      calls
        .map((one) => one.item.name)
        .sort()
        .join(", ");
    return [
      names(incomingCalls(workspace, id("Apache Kafka"))),
      names(incomingCalls(workspace, id("Letters of Note"))),
      names(incomingCalls(workspace, id("Mina Okafor"))),
      names(outgoingCalls(workspace, id("Taming Queues"))),
    ];
  },
  exports: ({ workspace }) =>
    exportGraph(workspace, "csv")
      .trim()
      .split("\r\n")
      .slice(1)
      .map((row) => row.split(","))
      .filter((row) => row[4] !== "company" || row[2] === "worksAt")
      .map(([from = "", , relation = "", to = ""]) => `${from} ${relation} ${to}`)
      .filter((row) => !/Cold|Fjord/.test(row))
      .sort(),
  "links after the note's file was renamed": ({ workspace, text, at }) =>
    renamedLinks(workspace, [{ from: "elsewhere.md", to: "cold.md" }]).map((one) => [
      one.newText,
      one.start === at("elsewhere]]") - 2,
      text.slice(one.start, one.end),
    ]),
  "dictionary decisions": ({ workspace }) => {
    const problems = workspace.setDictionary(
      "ignore: [Raspberry Pi]\ntools: [Notetaker]\nsame:\n  - [Jane Roe, Mina Okafor]\n",
    );
    assert.deepEqual(problems, []);
    return [...workspace.graph.entities()]
      .filter((one) => one.kind === "tool" || one.kind === "speaker")
      .map((one) => one.name)
      .sort();
  },
  rename: ({ workspace, text, at }) => {
    const renamed = rename(workspace, "note.md", at("Jane Roe"), "Jane Doe");
    if (!("edits" in renamed)) return renamed;
    const after = edited(text, renamed.edits);
    assert.equal(after, text.replaceAll("Jane Roe", "Jane Doe"));
    workspace.setNote("note.md", "note.md", after);
    const back = rename(workspace, "note.md", at("Jane Roe"), "Jane Roe");
    return "edits" in back && edited(after, back.edits) === text;
  },
  "the quick fix of a misspelled name": (_, name) => {
    const { workspace, text } = open(name, "\nThey use PostgreSQLL there.\n");
    const from = text.indexOf("PostgreSQLL");
    const problems = diagnostics(workspace, "note.md").filter((one) => one.start === from);
    return codeActions(workspace, "note.md", { start: from, end: from + 3 }, problems)
      .map((one) => one.title)
      .slice(0, 1);
  },
  completion: (_, name) => {
    const offered = (line: string): string | undefined => {
      const { workspace, text } = open(name, `\n${line}`);
      return completion(workspace, "note.md", text.length)[0]?.label;
    };
    return [
      "then Petra V",
      "all of queuec",
      "we met Osk",
      "the people of Larks",
      "the rest of it",
      "so we re",
    ].map(offered);
  },
};

const same: Record<string, unknown> = {
  "document symbols": [
    "Taming Queues: Jane Roe, Apache Kafka, queuectl",
    "Small Brokers: Oskar Lindqvist, Raspberry Pi, Apache Kafka",
    "Letters of Note: Mina Okafor, Petra Vogelsang, PostgreSQL",
  ],
  "folding ranges": [1, 1, 1],
  "selection ranges": ["Lindqvist", "Oskar Lindqvist", true, true, true],
  references: [true, 1],
  highlights: true,
  definition: ["note.md Jane Roe, first there", "note.md Small Brokers, first there", "elsewhere.md "],
  "definition from another note": ["note.md", true],
  hover: [
    "- [Small Brokers] — Oskar Lindqvist (Fjord Systems) · QueueConf 2023",
    "- [Taming Queues] — Jane Roe (Acme Logistics) · QueueConf 2023",
    "- [Brokers in the Cold] — Oskar Lindqvist (Fjord Systems) · Broker Summit 2022",
    "Named together with: [PostgreSQL], [queuectl], [Raspberry Pi], [Redis]",
  ],
  "code lenses": [
    "Taming: 1 speaker · 2 tools · shares tools with 2 talks",
    "Small: 1 speaker · 2 tools · shares tools with 2 talks",
    "Letters: 2 speakers · 1 tool · shares tools with 1 talk",
  ],
  "inlay hints": ["Lindqvist(Fjord Systems)"],
  "document links": [
    "Slides of “Taming Queues” -> https://slides.example/taming",
    "Open elsewhere -> elsewhere.md",
  ],
  "semantic tokens": [
    "company Acme Logistics",
    "company Larkspur Labs",
    "speaker Jane Roe",
    "speaker Mina Okafor",
    "speaker Oskar Lindqvist",
    "speaker Petra Vogelsang",
    "talk Letters of Note",
    "talk Small Brokers",
    "talk Taming Queues",
    "tool Apache Kafka",
    "tool PostgreSQL",
    "tool Raspberry Pi",
    "tool queuectl",
  ],
  "workspace symbols": [
    "Jane Roe, Mina Okafor, Oskar Lindqvist, Petra Vogelsang",
    "Acme Logistics, Fjord Systems, Larkspur Labs",
    "queuectl",
    "Letters of Note",
  ],
  "call hierarchy": [
    "Brokers in the Cold, Small Brokers, Taming Queues",
    "Mina Okafor, Petra Vogelsang",
    "Larkspur Labs",
    "Apache Kafka, queuectl",
  ],
  exports: [
    "Jane Roe presents Taming Queues",
    "Jane Roe worksAt Acme Logistics",
    "Letters of Note mentions PostgreSQL",
    "Letters of Note partOf QueueConf 2023",
    "Mina Okafor presents Letters of Note",
    "Mina Okafor worksAt Larkspur Labs",
    "Oskar Lindqvist presents Small Brokers",
    "Petra Vogelsang presents Letters of Note",
    "Petra Vogelsang worksAt Larkspur Labs",
    "Small Brokers mentions Apache Kafka",
    "Small Brokers mentions Raspberry Pi",
    "Small Brokers partOf QueueConf 2023",
    "Taming Queues mentions Apache Kafka",
    "Taming Queues mentions queuectl",
    "Taming Queues partOf QueueConf 2023",
  ],
  "links after the note's file was renamed": [["cold", true, "elsewhere"]],
  "dictionary decisions": [
    "Apache Kafka",
    "Jane Roe",
    "Oskar Lindqvist",
    "Petra Vogelsang",
    "PostgreSQL",
    "Redis",
    "queuectl",
  ],
  rename: true,
  "the quick fix of a misspelled name": ["Write “PostgreSQL”"],
  completion: ["Petra Vogelsang", "queuectl", "Oskar Lindqvist", "Larkspur Labs", undefined, undefined],
};

describe("the same conference in many ways of writing", () => {
  for (const file of readdirSync(folder)) {
    const name = file.replace(/\.md$/, "");
    describe(name, () => {
      for (const [feature, answer] of Object.entries(features))
        it(feature, () => {
          const got = answer(open(name), name);
          assert.deepEqual(got, same[feature]);
        });
      it("skeletons", () => {
        const { workspace, text } = open(name, "\n");
        const got = skeletons(workspace, "note.md", text.length).find((one) => one.kind === "talk")?.plain;
        assert.equal(got, newTalk[name]);
      });
    });
  }
});
