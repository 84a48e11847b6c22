/** Hover: cards of all kinds, with links to places, and text of notes that stays text. */
import assert from "node:assert/strict";
import { hover } from "../../server/src/features/hover";
import { openAtCursor } from "../fixture/workspaces";

function card(fixture: string): string {
  const { workspace, note, offset } = openAtCursor(fixture);
  return (
    hover(workspace, note, offset, (place) => `${place.note}#${String(place.start)}`)?.markdown ?? "nothing"
  );
}

describe("hover", () => {
  it("shows what a tool is and who talked about it, where and from where", () => {
    const found = card(`
//- /a.md
# QueueConf 2023

### Taming Queues - Jane Roe, Acme

They use Prome$0theus and Grafana.`);
    assert.match(found, /^\*\*Prometheus\*\* — system monitoring by CNCF$/m);
    assert.match(found, /\[prometheus\.io\]\(https:\/\/prometheus\.io\)/);
    assert.match(found, /^- \[Taming Queues\]\(a\.md#\d+\) — Jane Roe \\\(Acme\\\) · QueueConf 2023$/m);
    assert.match(found, /Named together with: \[Grafana\]/);
    assert.match(found, /\*Recognised by: catalogue, by context\*/);
  });

  it("tells when and where each event of a log was", () => {
    const log = `
# Where I was

## QueueConf 2026, May 4-6

### Taming Queues - Jane Roe, Acme

## Broker Summit 2026 (November 9-12)

We met in Bergen.

### Small Brokers - Oskar Lindqvist`;
    assert.match(card(log.replace("QueueConf", "Queue$0Conf")), /— event, May 4\\-6$/m);
    assert.match(card(log.replace("Broker", "Bro$0ker")), /— event, November 9\\-12$/m);
  });

  it("quotes the notes' own first sentence on a tool", () => {
    const found = card(`
# QueueConf 2023

### Taming Queues - Jane Roe

They wrote a tool called queuectl. queuectl is a small program that shows who waits for whom.

Later, queue$0ctl crashed.`);
    assert.match(found, /In your notes: \*queuectl is a small program that shows who waits for whom\\?\.\*/);
  });

  it("quotes a sentence over the lines that its paragraph is broken into", () => {
    const found = card(`
# QueueConf 2023

### Taming Queues - Jane Roe

Nobody at the table had heard of it before: queuectl is a small
program that shows who waits for whom. They wrote a tool called queue$0ctl.

queuectl is a tool that they wrote in a week and which shows to everybody
who waits for whom, and why.`);
    assert.match(
      found,
      /In your notes: \*queuectl is a tool .* shows to everybody who waits for whom, and why/,
    );
  });

  it("takes no title, no heading and no address for the notes' own words", () => {
    for (const line of [
      "### queuectl: Waiting Made Visible - Jonas Albrecht",
      "- queuectl: https://queuectl.example/start",
      "queuectl is down so that the demo cannot be shown to anybody.",
    ])
      assert.doesNotMatch(
        card(`# QueueConf 2023\n\n### Taming Queues - Jane Roe\n\nA tool called queue$0ctl.\n\n${line}\n`),
        /In your notes/,
        line,
      );
  });

  it("shows the person where a talk without a title is called like its speaker", () => {
    assert.match(
      card("# QueueConf 2023\n\n## Jane R$0oe, Acme\n\nQueues.\n\n## Jonas Albrecht, Acme\n\nBrokers."),
      /\*\*Jane Roe\*\* — speaker, Acme/,
    );
  });

  it("tells a talk of a company once", () => {
    const found = card(`
# QueueConf 2023

### Taming Queues - Jane Roe, Larkspur Lo$0gistics

At Larkspur Logistics they wait.

### Small Brokers - Jonas Albrecht, Acme

He learned it from Larkspur Logistics.`);
    assert.match(found, /Talks:\n\n- \[Taming Queues\]/);
    assert.match(found, /Named in:\n\n- \[Small Brokers\]/);
    assert.equal(found.split("[Taming Queues]").length, 2);
  });

  it("shows a speaker's talks and companies over several notes", () => {
    const found = card(`
//- /a.md
# QueueConf 2023

### Taming Queues - Jane R$0oe, Acme

Text.

//- /b.md
# Broker Summit 2024

### Queues Again - Jane Roe, Larkspur

Text.`);
    assert.match(found, /\*\*Jane Roe\*\* — speaker, Acme, Larkspur/);
    assert.match(found, /Queues Again.*Broker Summit 2024[\s\S]*Taming Queues.*QueueConf 2023/);
  });

  it("shows a talk's event, speakers, tools and links", () => {
    const found = card(`
# QueueConf 2023

### Taming Qu$0eues - Jane Roe, Acme

They use Prometheus. [Slides](https://slides.example/1)`);
    assert.match(found, /\*\*Taming Queues\*\* — talk at QueueConf 2023/);
    assert.match(found, /Speakers:\n\n- \[Jane Roe\]\(note\.md#\d+\) — Acme/);
    assert.match(found, /Tools: \[Prometheus\]/);
    assert.match(found, /Links: \[slides\]\(https:\/\/slides\.example\/1\)/);
  });

  it("shows of two talks in one item each with the link that its title stands in", () => {
    const item =
      "* [Jane Roe - Taming Queues](https://www.youtube.com/watch?v=1). More of it: [Oskar Lindqvist - Boxes for All](https://www.youtube.com/watch?v=2)";
    const first = card(`# QueueConf 2023\n\n${item.replace("Taming", "Tam$0ing")}`);
    const second = card(`# QueueConf 2023\n\n${item.replace("Boxes", "Bo$0xes")}`);
    assert.match(first, /Links: \[video\]\(https:\/\/www\.youtube\.com\/watch\?v=1\)(?!, )/);
    assert.match(second, /Links: \[video\]\(https:\/\/www\.youtube\.com\/watch\?v=2\)(?!, )/);
  });

  it("lets no text of a note become markup", () => {
    const found = card(`
# QueueConf 2023

### <img src=x> [click](command:evil) *now* - Jane Ro$0e, Acme

Text.`);
    assert.doesNotMatch(found, /<img|\]\(command:/);
  });

  it("says nothing about ordinary words", () => {
    assert.equal(card("# QueueConf 2023\n\n### Taming Queues - Jane Roe\n\nThey wai$0t."), "nothing");
  });

  it("stays short", () => {
    const talks = Array.from(
      { length: 30 },
      (_, i) => `### Lesson ${String(i)} of Queues - Jane Roe, Acme\n\nKafka again.\n`,
    ).join("\n");
    assert.ok(card(`# QueueConf 2023\n\n${talks}\nKaf$0ka.`).split("\n").length < 25);
  });
});

describe("the card of an event", () => {
  const cases: readonly (readonly [note: string, subtitle: string])[] = [
    [
      "# QueueC$0onf 2023\n\nLocation: Ghent\nDates: May 12-13, 2023\n\n## Taming Queues - Jane Roe",
      "event in Ghent, May 12-13, 2023",
    ],
    ["# QueueC$0onf 2023 in Ghent\n\n## Taming Queues - Jane Roe", "event in Ghent, 2023"],
    [
      "# QueueC$0onf\n\nOn the 27th and 28th of June 2016 QueueConf took place in Port Hope.\n\n## Taming Queues - Jane Roe",
      "event in Port Hope, 27th and 28th of June 2016",
    ],
  ];
  for (const [note, subtitle] of cases)
    it(subtitle, () => {
      assert.ok(card(note).replaceAll("\\", "").includes(`— ${subtitle}`), card(note));
    });
});
