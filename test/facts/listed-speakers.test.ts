/** Speakers whom a note lists without their talks, and events that only a file's name tells. */
import assert from "node:assert/strict";
import { extractFacts } from "../../server/src/facts/extract-facts";
import { renderTalks } from "../fixture/graphs";

/** `Jane Roe (Larkspur)`, in the order in which a note names them. */
function speakersOf(text: string): string[] {
  const { entities, relations } = extractFacts(text, "queueconf-2021/notes.md");
  return entities.flatMap(({ kind, name }, index) => {
    if (kind !== "speaker") return [];
    const works = relations.find((one) => one.kind === "worksAt" && one.from === index);
    return [works === undefined ? name : `${name} (${entities[works.to]?.name ?? ""})`];
  });
}

describe("listed speakers", () => {
  it("below a heading that says so, each with a company or a page", () => {
    assert.deepEqual(
      speakersOf(`# QueueConf 2021

## Speakers

- [Jane Roe](https://twitter.com/jroe), CEO @ Larkspur
- [Oskar Lindqvist](https://twitter.com/oskar), Engineer @ Fjord Systems
- [Mina Okafor](https://twitter.com/mina)

## Topics

### Letters that wait for rain

- umbrellas`),
      ["Jane Roe (Larkspur)", "Oskar Lindqvist (Fjord Systems)", "Mina Okafor"],
    );
  });
  it("not where they are few, or have nothing beside their names", () => {
    for (const list of [
      "- [Jane Roe](https://twitter.com/jroe), CEO @ Larkspur\n- Oskar Lindqvist, Fjord Systems",
      "- Loud Speaker\n- Small Speaker\n- Red Speaker",
    ])
      assert.deepEqual(speakersOf(`# QueueConf 2021\n\n## Speakers\n\n${list}\n\n## Shopping\n\n- glue`), []);
  });
});

describe("an event that only a file's name tells", () => {
  const headings = "## Letters that wait for rain - Jane Roe\n\n- umbrellas\n";
  const talks = "Letters that wait for rain < Jane Roe";
  it("a file with a date in a folder of conferences, and the same words as its heading", () => {
    assert.equal(
      renderTalks(
        `//- /conferences/2018-11-08_oslo_queues.md\n2018-11-08 Oslo Queues\n====\n\n${headings}\n## Drawers - Oskar Lindqvist\n`,
      ),
      `event Oslo Queues 2018\n4 ${talks}\n8 Drawers < Oskar Lindqvist`,
    );
  });
  it("a file of notes that is called by a conference's word", () => {
    assert.equal(
      renderTalks(
        `//- /_posts/2019-07-26-letter-con-notes.md\n## Keynote\n\nBy Jane Roe, Larkspur\n\n- umbrellas\n`,
      ),
      "event letter con 2019\n1 Keynote < Jane Roe (Larkspur)",
    );
  });
});
