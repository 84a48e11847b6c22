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
