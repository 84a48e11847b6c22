/** Diagnostics: each rule on what it is for, and silence where nothing is wrong. */
import assert from "node:assert/strict";
import { diagnostics } from "../../server/src/features/diagnostics";
import { defaultSettings, problemRules, type Settings } from "../../protocol/settings";
import { openAtCursor, workspaceOf } from "../fixture/workspaces";

const all = Object.fromEntries(
  problemRules.map((rule) => [`diagnostics.${rule}`, "warning"]),
) as Partial<Settings>;

/** `rule «words»` of every problem in the last note. */
function problemsIn(fixture: string, typing = false): string[] {
  const opened = fixture.includes("$0") ? openAtCursor(fixture) : undefined;
  const workspace = opened?.workspace ?? workspaceOf(fixture);
  workspace.settings = { ...defaultSettings, ...all };
  const note = opened?.note ?? workspace.noteIds().at(-1) ?? "";
  const text = workspace.note(note)?.text ?? "";
  return diagnostics(workspace, note, typing ? opened?.offset : undefined).map(
    (one) => `${one.rule} «${text.slice(one.start, one.end)}»`,
  );
}

const first = `
//- /a.md
# QueueConf 2023

### Taming Queues - Katarina Lindqvist, Fjord Systems

They wrote a tool called queuemaster. It runs in Kubernetes.

### Small Letters - Oskar Nowicki, Fjord Systems

Good.
`;

const cases: readonly (readonly [what: string, note: string, expected: readonly string[]])[] = [
  [
    "two people whose names differ in a letter",
    "### Again - Katarina Lindqist, Acme\n\nFine.",
    ["similarNames «Katarina Lindqist»"],
  ],
  [
    "two people whose names differ in accents",
    "### Again - Katarína Lindqvist, Acme\n\nFine.",
    ["similarNames «Katarína Lindqvist»"],
  ],
  [
    "a person with an initial only",
    "### Again - K. Lindqvist, Acme\n\nFine.",
    ["similarNames «K. Lindqvist»"],
  ],
  [
    "two companies whose names differ in a letter",
    "### Again - Ann Lee, Fjord Sistems\n\nFine.",
    ["similarNames «Fjord Sistems»"],
  ],
  [
    "a tool of the notes misspelled",
    "### Again - Ann Lee, Acme\n\nThey use queuemastr too.",
    ["misspelledNames «queuemastr»"],
  ],
  [
    "a tool of the catalogue misspelled",
    "### Again - Ann Lee, Acme\n\nThey run Kuberntes too.",
    ["misspelledNames «Kuberntes»"],
  ],
  [
    "a speaker misspelled in prose",
    "### Again - Ann Lee, Acme\n\nShe asked Katarina Lindqvst.",
    ["misspelledNames «Katarina Lindqvst»"],
  ],
  [
    "a wikilink that leads nowhere",
    "### Again - Ann Lee, Acme\n\nSee [[Nobody Knows This]].",
    ["brokenLinks «[[Nobody Knows This]]»"],
  ],
  [
    "a heading that is not there",
    "### Again - Ann Lee, Acme\n\nSee [[a#Missing]].",
    ["brokenLinks «[[a#Missing]]»"],
  ],
  [
    "a link to a heading of the note",
    "### Again - Ann Lee, Acme\n\nSee [up](#nowhere) and [here](#again---ann-lee-acme).",
    ["brokenHeadingLinks «up»"],
  ],
  [
    "no link to a place that its writer named",
    'See [a](#queues) and [b](#wide) and [c](#nowhere).\n\n## Again {#queues}\n\n<a name="wide"></a>\n\nFine.',
    ["brokenHeadingLinks «c»"],
  ],
  [
    "a talk without a speaker among talks that have one",
    "### One Thing - Ann Lee, Acme\n\n### Other Things - Bo Berg, Acme\n\n### More Things - Kim Park, Acme\n\n### What comes after queues?\n\nIn this talk they said little.",
    ["talkWithoutSpeaker «What comes after queues?»"],
  ],
  [
    "a speaker with two companies at one event of a log",
    "### Again - Ann Lee, Acme\n\n## FOSDEM 2026\n\n### One Thing - Kim Park, Acme\n\n### Other Things - Kim Park, Larkspur",
    ["twoCompanies «Kim Park»"],
  ],
  [
    "a first name that two speakers share",
    "### One Thing - Anna Lee, Acme\n\n### Other Things - Anna Berg, Acme\n\nBoth good. Then Anna left.\n\n## Hallway\n\nAnna sang.",
    ["ambiguousNames «Anna»"],
  ],
];

const silent: readonly (readonly [what: string, note: string])[] = [
  [
    "all is well",
    "### Again - Katarina Lindqvist, Fjord Systems\n\nShe showed queuemaster and [[Katarina Lindqvist]].",
  ],
  [
    "a speaker who was at another company at another event of a log",
    "### One Thing - Kim Park, Acme\n\n## FOSDEM 2026\n\n### Other Things - Kim Park, Larkspur",
  ],
  ["a wikilink to a talk", "### Again - Katarina Lindqvist, Fjord Systems\n\nLike [[Again]]."],
  ["two people who only share a surname", "### Again - Boris Lindqvist, Acme\n\nFine."],
  ["code", "### Again - Ann Lee, Acme\n\nRun `Kuberntes` and `[[Nobody]]`.\n\n```\nqueuemastr\n```"],
  ["quotes", "### Again - Ann Lee, Acme\n\n> They run Kuberntes too, see [[Nobody]]."],
  ["addresses", "### Again - Ann Lee, Acme\n\nhttps://kuberntes.example/queuemastr"],
  ["plurals and numbers", "### Again - Ann Lee, Acme\n\nTwo queuemasters and queuemaster2."],
  ["ordinary words", "### Again - Ann Lee, Acme\n\nThe conference was interesting; wonderful weather."],
];

describe("diagnostics", () => {
  for (const [what, note, expected] of cases)
    it(`marks ${what}`, () => {
      assert.deepEqual(problemsIn(`${first}\n//- /b.md\n# Broker Summit 2024\n\n${note}`), expected);
    });
  for (const [what, note] of silent)
    it(`is silent: ${what}`, () => {
      assert.deepEqual(problemsIn(`${first}\n//- /b.md\n# Broker Summit 2024\n\n${note}`), []);
    });

  it("marks two companies at one event, and where the other one stands", () => {
    const workspace = workspaceOf(
      `${first}\n//- /b.md\n# QueueConf 2023\n\n### Later - Katarina Lindqvist, Acme\n\nFine.`,
    );
    const [problem] = diagnostics(workspace, "b.md");
    assert.equal(problem?.rule, "twoCompanies");
    assert.match(problem.message, /“Acme” and “Fjord Systems”|“Fjord Systems” and “Acme”/);
    assert.deepEqual(
      problem.related.map((one) => one.note),
      ["a.md"],
    );
    workspace.setDictionary("different:\n  - name: Katarina Lindqvist\n    companies: [Acme, Fjord Systems]");
    assert.deepEqual(
      diagnostics(workspace, "b.md").map((one) => one.rule),
      [],
    );
  });

  it("marks a front matter key that is nearly known", () => {
    assert.deepEqual(
      problemsIn(
        "//- /queueconf-2023/t.md\n---\ntitle: Taming Queues\nspeker: Jane Roe\nlayout: post\n---\n\nQueues.",
      ),
      ["unknownKeys «speker»"],
    );
  });

  it("takes no ordinary word for a misspelled name", () => {
    const words = "Profiler, Unlearn, Robotics, Catalog, Livestream, Testbed and Benchmark";
    assert.deepEqual(
      problemsIn(
        `${first}\n//- /b.md\n# Broker Summit 2024\n\n### Again - Ann Lee, Acme\n\nThey spoke of ${words}.`,
      ),
      [],
    );
  });

  it("is silent about a word that the author says is right", () => {
    const workspace = workspaceOf(
      `${first}\n//- /b.md\n# Broker Summit 2024\n\n### Again - Ann Lee, Acme\n\nThey run Kuberntes.`,
    );
    workspace.setDictionary("ignore: [Kuberntes]");
    assert.deepEqual(diagnostics(workspace, "b.md"), []);
  });

  it("takes two given names for two people", () => {
    const other =
      "\n//- /b.md\n# Broker Summit 2024\n\n### Again - Mandy Lindqvist, Acme\n\n### More - Andy Lindqvist, Acme\n";
    assert.deepEqual(problemsIn(`${first}${other}`), []);
  });

  it("names the spelling that is nearly the same", () => {
    const workspace = workspaceOf(
      "//- /a.md\n# QueueConf 2023\n\n### Taming Queues - Ann Lee, Acme\n\nThey use Postgres and a tool called Posgres.",
    );
    assert.match(diagnostics(workspace, "a.md")[0]?.message ?? "", /“Posgres” is nearly “Postgres”/);
  });

  it("waits while the word is being typed", () => {
    const note = `${first}\n//- /b.md\n# Broker Summit 2024\n\n### Again - Ann Lee, Acme\n\nThey run Kuberntes$0`;
    assert.deepEqual(problemsIn(note, true), []);
    assert.deepEqual(problemsIn(note), ["misspelledNames «Kuberntes»"]);
  });

  it("is silent where the author knows that two are two", () => {
    const workspace = workspaceOf(
      `${first}\n//- /b.md\n# Broker Summit 2024\n\n### Again - Katarina Lindqist, Acme\n\nFine.`,
    );
    workspace.setDictionary("speakers: [Katarina Lindqvist, Katarina Lindqist]");
    assert.deepEqual(diagnostics(workspace, "b.md"), []);
  });

  it("has nothing to say in a note that reports no event, talk or speaker", () => {
    assert.deepEqual(problemsIn(`${first}\n//- /README.md\n# Stagehand\n\nNeeds Kuberntes.`), []);
  });

  it("keeps each rule's level, and off is off", () => {
    const workspace = workspaceOf(
      `${first}\n//- /b.md\n# Broker Summit 2024\n\n### Again - Ann Lee, Acme\n\nSee [[Nobody Knows]].`,
    );
    assert.deepEqual(
      diagnostics(workspace, "b.md").map((one) => one.level),
      ["information"],
    );
    workspace.settings = { ...defaultSettings, "diagnostics.brokenLinks": "off" };
    assert.deepEqual(diagnostics(workspace, "b.md"), []);
  });
});
