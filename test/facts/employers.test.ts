/** Where speakers work, as only a sentence near their talk tells. */
import assert from "node:assert/strict";
import { renderTalks } from "../fixture/graphs";

const told: readonly (readonly [what: string, sentence: string])[] = [
  ["a doubt in parentheses", "She is (was?) at Larkspur and has run it for years."],
  ["with", "Jane is with Larkspur, and tired."],
  [
    "what somebody develops there",
    "Jane develops stamps for deaf clerks at Larkspur, so she has got all of them.",
  ],
  ["what somebody leads there", "She leads quality at Larkspur, and she'd counted."],
  ["where she works", "- a drawer at Larkspur (where she works) which opens by itself"],
  ["where they are now", "Jane Roe (of the wax book, now Larkspur) brought a seal."],
];

/** The talks of a note with one talk, below whose heading a sentence stands. */
const below = (sentence: string, speakers = "Jane Roe"): string =>
  renderTalks(
    `//- /queueconf-2023/notes.md\n# QueueConf 2023\n\n## Taming Queues - ${speakers}\n\n${sentence}`,
  );

describe("an employer told by a sentence", () => {
  for (const [what, sentence] of told)
    it(what, () => {
      assert.equal(below(sentence), "event QueueConf 2023\n3 Taming Queues < Jane Roe (Larkspur)");
    });
  it("from where, as the first words", () => {
    assert.equal(
      below("From Google (Oslo). Letters for pirates."),
      "event QueueConf 2023\n3 Taming Queues < Jane Roe (Google)",
    );
  });
  for (const sentence of [
    "She is (not) at Larkspur any more.",
    "From Bergen (Norway). She speaks softly.",
    "From Oracle. To Postgres. It took a year.",
    "Jane was with Docker when it all began.",
    "The man next to me asked. Larkspur is his company, he said.",
  ])
    it(`none: ${sentence}`, () => {
      assert.equal(below(sentence), "event QueueConf 2023\n3 Taming Queues < Jane Roe");
    });
  it("of two", () => {
    assert.equal(
      below("The two work at Larkspur, where the wax is.", "Jane Roe and Oskar Lindqvist"),
      "event QueueConf 2023\n3 Taming Queues < Jane Roe (Larkspur), Oskar Lindqvist (Larkspur)",
    );
  });
  it("in a field of a note on one talk", () => {
    assert.equal(
      renderTalks(
        "//- /queueconf-2023/wax.md\n# Wax before seals\n\nEvent: QueueConf 2023\nSpeaker: Jane Roe\nCompany: Larkspur\nTrack: Paper\n\n## Summary\n\nWax breaks.",
      ),
      "event QueueConf 2023\n1 Wax before seals < Jane Roe (Larkspur)",
    );
  });
});

/** Who somebody is, as sentences say it around a name; `R` is a role. */
const apposed = [
  "Jane Roe, R at Larkspur Labs,",
  "Jane Roe from Larkspur Labs",
  "Jane Roe of Larkspur Labs",
  "Jane Roe (Larkspur Labs)",
  "Jane Roe (R, Larkspur Labs)",
  "Jane Roe, Larkspur Labs's R,",
  "Jane Roe, who works at Larkspur Labs,",
  "Larkspur Labs's Jane Roe",
  "Jane Roe, R @ Larkspur Labs,",
  "Jane Roe, the R of Larkspur Labs,",
  "Jane Roe, a R at Larkspur Labs,",
  "R Jane Roe from Larkspur Labs",
  "Jane Roe (@jroe) from Larkspur Labs",
  "Jane Roe, Larkspur Labs,",
];
const roles = ["engineer", "VP of Engineering", "Head of Design", "CTO", "Senior Staff Engineer"];
/** Behind who it is, a comma that another one closed may be missing. */
const sentences: readonly ((who: string, alone: string) => string)[] = [
  (who) => `${who} presented “Taming Queues in Anger”.`,
  (who) => `${who} gave a great talk called “Taming Queues in Anger”.`,
  (_, alone) => `The first talk was “Taming Queues in Anger” by ${alone}.`,
  (who) => `${who} closed the day with “Taming Queues in Anger”.`,
];

describe("who somebody is, in a sentence with a title", () => {
  for (const apposition of apposed)
    it(apposition, () => {
      const people = apposition.includes("R ") || /R[,)]/.test(apposition) ? roles : [""];
      for (const role of people)
        for (const sentence of sentences) {
          const who = apposition.replace(/(?<!\p{L})R(?!\p{L})/u, role);
          const line = sentence(who, who.replace(/,$/, ""));
          assert.equal(
            renderTalks(`# QueueConf 2023\n\nIt was a fine day.\n\n${line}\n\nThere was cake.`),
            "event QueueConf 2023\n5 Taming Queues in Anger < Jane Roe (Larkspur Labs)",
            line,
          );
        }
    });
});

describe("no employer", () => {
  for (const [what, people, expected] of [
    ["pronouns", "Speakers: Jane Roe, she/her; Oskar Lindqvist, he/him", "Jane Roe, Oskar Lindqvist"],
    [
      "how long each speaks",
      "Speakers: Jane Roe, 10 min; Oskar Lindqvist, 20 min",
      "Jane Roe, Oskar Lindqvist",
    ],
    ["a tool", "Jane Roe, React's lead developer, gave a talk on hooks.", "Jane Roe"],
  ] as const)
    it(what, () => {
      const talks = renderTalks(`# QueueConf 2023\n\n## Talk: Letters by night\n\n${people}`);
      assert.ok(`event QueueConf 2023\n3 Letters by night < ${expected}`.startsWith(talks), talks);
    });
});

describe("an employer among other words", () => {
  for (const [sentence, house] of [
    ["Jane Roe, director of Larkspur Labs, gave a talk on scaling for Startups.", "Larkspur Labs"],
    ["Yesterday Netflix's Jane Roe gave a talk on streams.", "Netflix"],
    ["Jane Roe, head of central QA for Larkspur Labs, gave a talk on drawers.", "Larkspur Labs"],
  ] as const)
    it(sentence, () => {
      assert.equal(
        renderTalks(`# QueueConf 2023\n\n${sentence}`),
        `event QueueConf 2023\n3 Jane Roe < Jane Roe (${house})`,
      );
    });
  it("a foundation that somebody directs", () => {
    assert.equal(
      renderTalks("# QueueConf 2023\n\n- Letters by night, Jane Roe, Director of Open Source Initiative"),
      "event QueueConf 2023\n3 Letters by night < Jane Roe (Open Source Initiative)",
    );
  });
});
