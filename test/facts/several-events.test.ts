/** Notes of more than one event: each talk belongs to the one whose name it stands below or beside. */
import assert from "node:assert/strict";
import { eventOf, talkPlace } from "../../server/src/features/lookup";
import type { Snapshot } from "../../server/src/workspace/snapshot";
import { workspaceOf } from "../fixture/workspaces";

interface Case {
  readonly way: string;
  readonly note: string;
  /** `title @ event`, in the note's order; `-` without one. */
  readonly talks: readonly string[];
}

const cases: readonly Case[] = [
  {
    way: "years below the name of a series",
    note: `
# FOSDEM

## 2024

### Sorting Letters - Jane Roe, Acme

### Paper for All - Mina Okafor

## 2025

### Drawers in Anger - Oskar Lindqvist
`,
    talks: ["Sorting Letters @ FOSDEM 2024", "Paper for All @ FOSDEM 2024", "Drawers in Anger @ FOSDEM 2025"],
  },
  {
    way: "events in brackets before titles",
    note: `
# Talks to watch

- [QCon London 2019] Sorting Letters - Jane Roe
- [GOTO Berlin 2018] Paper for All - Mina Okafor
- [QCon London 2019] Drawers in Anger - Oskar Lindqvist
`,
    talks: [
      "Sorting Letters @ QCon London 2019",
      "Paper for All @ GOTO Berlin 2018",
      "Drawers in Anger @ QCon London 2019",
    ],
  },
  {
    way: "a field below each title",
    note: `
# Talks I have seen

### Sorting Letters
Event: QCon London 2025
Speaker: Jane Roe

It was calm.

### Paper for All
Event: GOTO Berlin 2024
Speaker: Mina Okafor

### Drawers in Anger
Event: QCon London 2025
Speaker: Oskar Lindqvist
`,
    talks: [
      "Sorting Letters @ QCon London 2025",
      "Paper for All @ GOTO Berlin 2024",
      "Drawers in Anger @ QCon London 2025",
    ],
  },
  {
    way: "a second event below the first",
    note: `
# FOSDEM 2026

## Sorting Letters - Jane Roe, Acme

Calm.

# QCon London 2026

## Drawers in Anger - Oskar Lindqvist
`,
    talks: ["Sorting Letters @ FOSDEM 2026", "Drawers in Anger @ QCon London 2026"],
  },
  {
    way: "a log of the year, with places and dates, and one event of a series beside another",
    note: `
# My conferences

## KubeCon EU 2026

### Sorting Letters - Jane Roe, Acme

## KubeCon NA 2026 (Salt Lake City, November 9-12)

### Drawers in Anger - Oskar Lindqvist, Larkspur

## JAX 2026, Mainz

### Wohin mit dem Leim? - Petra Vogelsang (Fjord)

## Berlin Buzzwords 2026

- Glue at Scale - Mina Okafor (Acme)
`,
    talks: [
      "Sorting Letters @ KubeCon EU 2026",
      "Drawers in Anger @ KubeCon NA 2026",
      "Wohin mit dem Leim? @ JAX 2026",
      "Glue at Scale @ Berlin Buzzwords 2026",
    ],
  },
  {
    way: "a year above events that tell none",
    note: `
# Where I was

## 2025

### FOSDEM

#### Sorting Letters - Jane Roe, Acme

### Devoxx

#### Drawers in Anger - Oskar Lindqvist, Larkspur
`,
    talks: ["Sorting Letters @ FOSDEM 2025", "Drawers in Anger @ Devoxx 2025"],
  },
  {
    way: "events as items above those of their talks",
    note: `
# Conferences 2026

- KubeCon EU 2026, Amsterdam
  - Sorting Letters - Jane Roe, Acme
  - Drawers in Anger - Oskar Lindqvist, Larkspur
- FOSDEM 2026
  - Glue at Scale - Mina Okafor, Acme
`,
    talks: [
      "Sorting Letters @ KubeCon EU 2026",
      "Drawers in Anger @ KubeCon EU 2026",
      "Glue at Scale @ FOSDEM 2026",
    ],
  },
  {
    way: "years as items above events",
    note: `
# Log

- 2024
  - FOSDEM
    - Sorting Letters - Jane Roe, Acme
- 2025
  - FOSDEM
    - Drawers in Anger - Oskar Lindqvist, Larkspur
  - Devoxx
    - Glue at Scale - Mina Okafor, Fjord
`,
    talks: ["Sorting Letters @ FOSDEM 2024", "Drawers in Anger @ FOSDEM 2025", "Glue at Scale @ Devoxx 2025"],
  },
  {
    way: "an event's heading of the level that its talks have",
    note: `
# FOSDEM 2026

## Sorting Letters - Jane Roe, Acme

## QCon London 2026

## Drawers in Anger - Oskar Lindqvist

## Glue at Scale - Mina Okafor
`,
    talks: [
      "Sorting Letters @ FOSDEM 2026",
      "Drawers in Anger @ QCon London 2026",
      "Glue at Scale @ QCon London 2026",
    ],
  },
  {
    way: "recordings that are called with their events, and one that is not",
    note: `
# Talks to remember

- [FOSDEM 2017: Sorting Letters by Jane Roe](https://videos.example/1)
- [Drawers in Anger - Oskar Lindqvist (Lambda Days 2016)](https://videos.example/2)
- [Glue at Scale | Mina Okafor | Monktoberfest 2017](https://videos.example/3)
- [What Every Sorter Needs - Petra Vogelsang](https://videos.example/4)
`,
    talks: [
      "Sorting Letters @ FOSDEM 2017",
      "Drawers in Anger @ Lambda Days 2016",
      "Glue at Scale @ Monktoberfest 2017",
      "What Every Sorter Needs @ -",
    ],
  },
  {
    way: "an event that was on beside, inside the note of another",
    note: `
# KubeCon EU 2026

## Cloud Native Rejekts EU 2026

### Sorting Letters - Jane Roe, Acme

## Day 1

### Drawers in Anger - Oskar Lindqvist, Larkspur
`,
    talks: ["Sorting Letters @ Cloud Native Rejekts EU 2026", "Drawers in Anger @ KubeCon EU 2026"],
  },
  {
    way: "a track that is called like an event, days, and the event once more: all of one",
    note: `
# KubeCon EU 2026

## Contributor Summit

### Sorting Letters - Jane Roe, Acme

## KubeCon, Day 2

### Drawers in Anger - Oskar Lindqvist, Larkspur

## Notes from KubeCon EU

### Glue at Scale - Mina Okafor, Acme
`,
    talks: [
      "Sorting Letters @ KubeCon EU 2026",
      "Drawers in Anger @ KubeCon EU 2026",
      "Glue at Scale @ KubeCon EU 2026",
    ],
  },
  {
    way: "talks that are called with another event: part of their titles",
    note: `
# QueueConf 2026

## PyCon 2015: A Retrospective - Jane Roe, Acme

## Growing a Network, RailsConf 2014 and After - Oskar Lindqvist, Larkspur

## Glue at Scale (FOSDEM 2025) - Mina Okafor, Fjord
`,
    talks: [
      "PyCon 2015: A Retrospective @ QueueConf 2026",
      "Growing a Network, RailsConf 2014 and After @ QueueConf 2026",
      "Glue at Scale (FOSDEM 2025) @ QueueConf 2026",
    ],
  },
  {
    way: "one talk at two events",
    note: `
# Where I spoke

## QueueConf 2025

### Sorting Letters in the Dark - Jane Roe, Acme

## FOSDEM 2026

### Sorting Letters in the Dark - Jane Roe, Acme
`,
    talks: ["Sorting Letters in the Dark @ QueueConf 2025", "Sorting Letters in the Dark @ FOSDEM 2026"],
  },
  {
    way: "events of which one's name begins another's, and one series in two years",
    note: `
# Conferences

## 2019

### PyCon

#### Sorting Letters - Jane Roe, Acme

### PyCon UK

#### Drawers in Anger - Oskar Lindqvist, Larkspur

## 2018

### PyCon

#### Glue at Scale - Mina Okafor, Fjord
`,
    talks: ["Sorting Letters @ PyCon 2019", "Drawers in Anger @ PyCon UK 2019", "Glue at Scale @ PyCon 2018"],
  },
  {
    way: "recordings with dashes between everything",
    note: `
# Talks to remember

- Sorting Letters - Jane Roe - FOSDEM 2017
- Drawers in Anger - Oskar Lindqvist - Lambda Days 2016
- Glue for Everybody - Mina Okafor - QCon 2018
`,
    talks: [
      "Sorting Letters @ FOSDEM 2017",
      "Drawers in Anger @ Lambda Days 2016",
      "Glue for Everybody @ QCon 2018",
    ],
  },
  {
    way: "headings that only speak of another event, and a day behind an empty one",
    note: `
# FOSDEM 2026

## Compared to FOSDEM 2025

### Sorting Letters - Jane Roe, Acme

## AWS Summit Berlin 2026 Room

### Drawers in Anger - Oskar Lindqvist, Larkspur

## KubeCon EU 2025

## Glue at Scale - Mina Okafor, Fjord

## Day 2

### Wohin mit dem Leim? - Petra Vogelsang, Fjord
`,
    talks: [
      "Sorting Letters @ FOSDEM 2026",
      "Drawers in Anger @ FOSDEM 2026",
      "Glue at Scale @ KubeCon EU 2025",
      "Wohin mit dem Leim? @ FOSDEM 2026",
    ],
  },
  {
    way: "another event that a talk speaks of",
    note: `
# FOSDEM 2026

- Sorting Letters - Jane Roe, Acme
- Drawers in Anger - Oskar Lindqvist (Lambda Days 2016)
- Glue at Scale - Mina Okafor, Fjord
`,
    talks: ["Sorting Letters @ FOSDEM 2026", "Drawers in Anger @ FOSDEM 2026", "Glue at Scale @ FOSDEM 2026"],
  },
];

describe("notes of several events", () => {
  for (const { way, note, talks } of cases)
    it(way, () => {
      assert.deepEqual(talksWithEvents(workspaceOf(`//- /log.md\n${note.trimStart()}`)), talks);
    });
});

function talksWithEvents(snapshot: Snapshot): string[] {
  const { graph } = snapshot;
  return [...graph.entities("talk")]
    .map(({ id, name }) => ({ name, at: talkPlace(snapshot, id)?.start ?? 0, event: eventOf(snapshot, id) }))
    .sort((a, b) => a.at - b.at)
    .map(({ name, event }) => `${name} @ ${event === undefined ? "-" : event.name}`);
}
