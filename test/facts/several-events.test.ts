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

### Glue at Scale - Mina Okafor (Acme)
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
