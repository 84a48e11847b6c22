/** A letter in a long note: only its section is read where that is enough, and all answers are those of the whole note. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { diagnostics } from "../../server/src/features/diagnostics";
import { extractFacts } from "../../server/src/facts/extract-facts";
import { currentDiagnostics } from "../../server/src/lsp/current-diagnostics";
import { work } from "../../server/src/text/work";
import { Workspace } from "../../server/src/workspace/workspace";

const letters = "abcdefghijklmnopqrstuvwxyz";
const letter = (i: number): string => letters.charAt(i % letters.length);

/** A name that the note borrows from another one, one for each talk. */
const lentName = (i: number): string => `zabkaq${letter(i)}${i < letters.length ? "" : "o"}`;
const talkCount = 34;

/** A talk as people note it down; each has names of its own, and some that all share. */
const section = (
  i: number,
): string => `### Lesson ${String(i)}: queues in anger - Jane R${letter(i)}sson (Fjord ${letter(i).toUpperCase()}ystems)

She runs Kafka beside Queuectl${String(i % 7)} and would do so again. The second half was about the people who are called at night, and how little of it anybody had written down before she came to the team and began to ask.

- it took ${String(i)} days to move, and nobody noticed
- costs went down by a third once the idle workers were gone
  - mostly because of \`queuectl\` and its limits
- asked about Kubernets: not yet, the team is too small for that
- they put it on ${lentName(i)} once, and on marlbrook later

> Her slides are [here](https://fjord.example/${String(i)}).

Afterwards we talked in the hallway for a while, as one does, about what the next years will bring.

`;
const note = `# QueueConf 2019\n\nTwo days in Bergen.\n\n${Array.from({ length: talkCount }, (_, i) => section(i)).join("")}### Closing doors - Ida Holmgren (Marl)\n\nShe wrote a tool called TrapDoor for it.\n`;
const lent = Array.from({ length: talkCount }, (_, i) => `They use a tool called ${lentName(i)}.`).join(" ");
const id = "file:///notes/queueconf.md";
const path = "notes/queueconf.md";
const other = "file:///notes/other.md";

function opened(text: string): Workspace {
  const workspace = new Workspace();
  workspace.setNote(
    other,
    "notes/other.md",
    `# StreamConf 2020\n\n### Rivers - Ada Lindqvist, Marlbrook\n\nMarlbrook wrote streamtamer, a tool for logs. ${lent}\n`,
  );
  workspace.setNote(id, path, text);
  workspace.settle();
  return workspace;
}

/** Everything that a note's readers ask for. */
function answers(workspace: Workspace): unknown {
  const { graph } = workspace;
  return {
    facts: graph.facts(id),
    mentions: graph.mentionsIn(id),
    asking: ["hallway", "streamtamer", "marlbrook", "strea", "nightly", "zabkaqa", "big"].map((key) =>
      graph.notesAsking(key),
    ),
    relations: [...graph.relations()]
      .map(({ kind, from, to, evidence }) => JSON.stringify([kind, from, to, evidence]))
      .sort(),
    talks: [...graph.entities("talk")].map(({ id: talk, name }) => ({
      talk,
      name,
      places: graph.placesOf(talk),
    })),
  };
}

const words = fc.constantFrom(
  "and then we went on",
  "which nobody had seen",
  "nightly",
  "trapdoor",
  "streamtamer",
  "marlbrook",
  "Kafka",
  "Ada Lindqvist",
  "by jane",
  "kubernets, perhaps.",
  "a tool called",
  "talk",
  "speaker: ada",
  "in 2021",
  "- ",
  "\n",
  "`",
  "[[",
);

const edits = fc.array(
  fc.record({
    /** Where, in thousandths of the note. */
    at: fc.integer({ min: 0, max: 1_000 }),
    /** At the end of a line, as people write most of what they write. */
    atLineEnd: fc.boolean(),
    words,
    /** Letters are taken away first. */
    less: fc.nat({ max: 4 }),
    /** All at once, as from the clipboard, in the place of so many letters. */
    pasted: fc.option(fc.nat({ max: 30 })),
  }),
  { minLength: 1, maxLength: 3 },
);

describe("a letter in a long note", () => {
  it("leaves the facts, the graph and the problems that the whole note comes to", () => {
    let read = 0;
    let typed = 0;
    fc.assert(
      fc.property(edits, (list) => {
        const workspace = opened(note);
        const current = currentDiagnostics(workspace);
        let text = note;
        for (const { at: share, atLineEnd, words: added, less, pasted } of list) {
          let at = Math.floor((share * text.length) / 1_000);
          if (atLineEnd) at = Math.max(at, text.indexOf("\n", at));
          const type = (next: string): void => {
            text = next;
            const before = work.blocksRead;
            workspace.setNote(id, path, text);
            read += work.blocksRead - before;
            typed++;
            assert.deepEqual(workspace.graph.facts(id), extractFacts(text, path));
            assert.deepEqual(current(id), diagnostics(workspace, id));
          };
          if (pasted !== null) {
            type(`${text.slice(0, at)}${added} ${text.slice(at + pasted)}`);
            continue;
          }
          for (let k = 0; k < less && at > 0; k++) type(text.slice(0, --at) + text.slice(at + 1));
          for (const one of ` ${added}`) {
            type(text.slice(0, at) + one + text.slice(at));
            at++;
          }
        }
        const moved = answers(workspace);
        assert.deepEqual(moved, answers(opened(text)));
        assert.equal(workspace.readWhole(), false);
        assert.deepEqual(answers(workspace), moved);
      }),
      { numRuns: 60 },
    );
    // reading the note means some 300 blocks
    assert.ok(read / typed < 260, `${String(Math.round(read / typed))} blocks a letter`);
  }).timeout(60_000);

  it("is read in its section alone, and moves the rest", () => {
    const workspace = opened(note);
    const at = note.indexOf("\n", note.indexOf("- it took 13 days"));
    const typed = " and nobody had a plan for it";
    const costs = Array.from({ length: typed.length }, (_, k) => {
      const before = work.blocksRead;
      workspace.setNote(id, path, note.slice(0, at) + typed.slice(0, k + 1) + note.slice(at));
      return work.blocksRead - before;
    });
    // the first one may find nothing to compare with
    const [, ...others] = costs;
    assert.ok(Math.max(...others) <= 20, JSON.stringify(costs));
  });

  it("that makes a name of what it stands in reads the whole note", () => {
    const cases: readonly (readonly [where: string, typed: string, isWhole: boolean])[] = [
      ["nobody noticed", " Kafka", true],
      // a tool of another section
      ["nobody noticed", " trapdoor", true],
      ["in anger", " x", true],
      ["Two days in Bergen", " and", true],
      // what it means only the graph knows
      ["for a while", " streamtamer", false],
    ];
    for (const [where, typed, isWhole] of cases) {
      const workspace = opened(note);
      const at = note.indexOf(where, where.startsWith("Two") ? 0 : note.length / 2) + where.length;
      let text = note;
      const before = work.blocksRead;
      for (let k = 0; k < typed.length; k++) {
        text = note.slice(0, at) + typed.slice(0, k + 1) + note.slice(at);
        workspace.setNote(id, path, text);
      }
      assert.equal(work.blocksRead - before > 250, isWhole, `${where}${typed}`);
      assert.deepEqual(answers(workspace), answers(opened(text)), `${where}${typed}`);
    }
  });

  const beside: readonly (readonly [name: string, before: string, after: string])[] = [
    ["a word before a borrowed name", "on zabkaqe once", "on big zabkaqe once"],
    [
      "two borrowed names that change places",
      "zabkaqe once, and on marlbrook later",
      "marlbrook once, and on zabkaqe later",
    ],
    ["a borrowed name that goes", "on zabkaqe once", "on it once"],
  ];
  for (const [name, before, after] of beside)
    it(`in ${name} leaves the name where it stands`, () => {
      const workspace = opened(note);
      const text = note.replace(before, after);
      assert.notEqual(text, note);
      workspace.setNote(id, path, text);
      assert.deepEqual(answers(workspace), answers(opened(text)));
    });

  it("that goes leaves what another word asks for without its accent", () => {
    const accented = note.replace("zabkaqf once", "zábkuq once");
    const workspace = opened(accented.replace("zabkaqg once", "zabkuq once"));
    workspace.setNote(id, path, accented.replace("zabkaqg once", " once"));
    assert.deepEqual(workspace.graph.notesAsking("zabkuq"), [id]);
  });

  it("keeps what is known of its talks: they are the same ones, wherever they stand", () => {
    const workspace = opened(note);
    const talks = (): string[] => [...workspace.graph.entities("talk")].map((one) => one.id);
    const before = talks();
    workspace.setNote(id, path, note.replace("Two days", "Two long days"));
    assert.deepEqual(talks(), before);
  });

  it("is read whole when the author rests, and whatever was wrong is corrected", () => {
    const workspace = opened(note);
    const at = note.indexOf("\n", note.indexOf("- it took 13 days"));
    for (const typed of [" a", " an", " and"])
      workspace.setNote(id, path, note.slice(0, at) + typed + note.slice(at));
    const before = work.blocksRead;
    assert.equal(workspace.readWhole(), false);
    assert.ok(work.blocksRead - before > 200);
    const after = work.blocksRead;
    assert.equal(workspace.readWhole(), false);
    assert.equal(work.blocksRead, after);
    const text = `${note.slice(0, at)} and a${note.slice(at)}`;
    workspace.setNote(id, path, text);
    workspace.graph.replace(id, extractFacts(note.replaceAll("Jane", "Anna"), path));
    assert.equal(workspace.readWhole(), true);
    assert.deepEqual(answers(workspace), answers(opened(text)));
  });
});
