/** Where a new note lies and what it is called, by what the others do. */
import assert from "node:assert/strict";
import { newNoteFile } from "../../server/src/features/new-note-file";
import { workspaceOf } from "../fixture/workspaces";

const talk = "### Taming Queues - Jane Roe, Acme";

/** A workspace of notes, each with its own event. */
const notes = (events: Readonly<Record<string, string>>): string =>
  Object.entries(events)
    .map(([path, event]) => `//- /${path}\n# ${event}\n\n${talk}\n`)
    .join("\n");

const cases: readonly (readonly [
  what: string,
  fixture: string,
  event: string,
  expected: string | undefined,
])[] = [
  ["without any note of an event", "//- /a.md\nNothing.\n", "QueueConf 2026", "-: queueconf-2026"],
  [
    "beside notes of several events, as they are called",
    notes({
      "notes/conf/QueueConf 2023.md": "QueueConf 2023",
      "notes/conf/Broker Summit 2024.md": "Broker Summit 2024",
      "blog/queueconf.md": "QueueConf 2022",
    }),
    "Glue/Paper Days: 2026",
    "notes/conf: Glue Paper Days 2026",
  ],
  [
    "beside the folders of which each is one event's",
    notes({ "talks/queueconf/day_1.md": "QueueConf 2023", "talks/broker/day_1.md": "Broker Summit 2024" }),
    "Überqueue '26",
    "talks: überqueue_26",
  ],
  [
    "beside the only one",
    notes({ "talks/queueconf-2023.md": "QueueConf 2023" }),
    "C++ on Sea",
    "talks: c++-on-sea",
  ],
  ["for a name that no file can have", notes({ "a.md": "QueueConf 2023" }), "???", ": notes"],
  ["for a name that would lead elsewhere", notes({ "a.md": "QueueConf 2023" }), "../../x", ": x"],
];

describe("a new note's file", () => {
  for (const [what, fixture, event, expected] of cases)
    it(what, () => {
      const { folder, stem } = newNoteFile(workspaceOf(fixture), event);
      assert.equal(`${folder ?? "-"}: ${stem}`, expected);
    });
});
