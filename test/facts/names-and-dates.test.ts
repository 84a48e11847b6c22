/** Logs with dates, programmes with times, and names in the shapes that other languages give them. */
import assert from "node:assert/strict";
import { summarise } from "../../server/src/graph/note-summary";
import { describeWays, type Way } from "../fixture/describe-ways";
import { graphOf } from "../fixture/graphs";

const ways: readonly Way[] = [
  {
    way: "a list with dates as computers write them, some of it unsure",
    note: `
# Sorters Meetup

Every last Thursday, here is who speaks.

* 2014-02-27: Jane Roe - An introduction to drawers

* 2014-03-27: Mina Okafor - How to label glue

* 2014-04-24: possibly: Petra Vogelsang - Sorting made simple

2014-05-29: Oskar Lindqvist - Letters for free`,
    talks: `event Sorters Meetup 2014
5 An introduction to drawers < Jane Roe
7 How to label glue < Mina Okafor
9 Sorting made simple < Petra Vogelsang
11 Letters for free < Oskar Lindqvist`,
  },
  {
    way: "a time by itself, below it title and speaker in bold, in either order",
    note: `
# QueueConf 2019 notes

10:30a
**The Drawer is Open**
**Jane Roe**

It was, all day.

---

11:00a

**Oskar Lindqvist**
**What Comes after Paper?**

More paper.

2:00p

**Social Letters: Reading Them Aloud or Alone?**
**Mina Okafor**

She reads them aloud.

2:30pm


**A Register of All Stamps**
**Petra Vogelsang**

It is long.`,
    talks: `event QueueConf 2019
4 The Drawer is Open < Jane Roe
14 What Comes after Paper? < Oskar Lindqvist
20 Social Letters: Reading Them Aloud or Alone? < Mina Okafor
28 A Register of All Stamps < Petra Vogelsang`,
  },
  {
    way: "a file called like the event, typed small; first names only tell who is somebody",
    note: `//- /drawerjs-2019.md
# sorting in tests - oskar field (big drawer house)

some think it is about paper.

# old letters for new offices - josh justice (big drawer house)

the problem is glue
- it dries
- it sticks

# how to keep a stamp - jane roe

cue, routine, reward

- stamps
- stamps again`,
    talks: `event drawerjs 2019
1 sorting in tests < Oskar Field
5 old letters for new offices < Josh Justice
11 how to keep a stamp < Jane Roe`,
  },
  {
    way: "who gave what, as German says it: with an s behind the name (first names only tell it), of somebody, with a session",
    note: `
# Barcamp Bergen 2008

Für mich angefangen hat alles mit einer Session von [Jane Roe](http://roe.example/) über Schubladen. Nach dem Essen ging es zu [Mina Okafors](http://okafor.example/) Einführung zu Briefen und Marken.

Den Abschluss des Tages machte Oskar Lindqvist mit seiner Session über Leim in den Schubladen, und das war für alle nicht leicht.`,
    talks: `event Barcamp Bergen 2008
3 Jane Roe < Jane Roe
3 Mina Okafor < Mina Okafor
5 Oskar Lindqvist < Oskar Lindqvist`,
  },
  {
    way: "an event with its number, as languages have it that begin with the noun",
    note: `
---
title: Resumo do 15 Encontro Gavetas
date: 2013-07-05
---
Foi o último dia do 15 Encontro Gavetas para todos.

## Jane Roe

Jane Roe falou bastante sobre gavetas e cartas, claro, e foi bom para todos nós.

## Oskar Lindqvist

Eu fiz uma anotação da palestra do Oskar Lindqvist, que falou sobre cola.

## Mina Okafor

A palestra da Mina Okafor foi sobre selos.`,
    talks: `event 15 Encontro Gavetas
7 Jane Roe < Jane Roe
11 Oskar Lindqvist < Oskar Lindqvist
15 Mina Okafor < Mina Okafor`,
  },
  {
    way: "below a title its speaker in italics with an office of several words, and a handle",
    note: `
# QueueConf 2015

### Stamps in Letter Evaluation
*Jane Roe, Senior Advisor, Quellimar Office of Drawers and Glue*
@janeroe

It is long.

### Approaches to Paper
*Mina Okafor, Evaluation Officer, Larkspur Trust*

It is short.`,
    talks: `event QueueConf 2015
3 Stamps in Letter Evaluation < Jane Roe (Quellimar Office of Drawers and Glue)
9 Approaches to Paper < Mina Okafor (Larkspur Trust)`,
  },
  {
    way: "first names only between brackets, and surnames in capitals",
    note: `
# QueueConf 2018

## The Nature of Drawers - VJ (Vicky) Norling

It opens.

## Des tiroirs pour tous - Jeanne DUPONT-ROUX et Marc LEFEBVRE

Ils ferment.

## Lambdrawer: a tiny cabinet - Jane Roe

Small.

## Oskar Lindqvist - Quellimar: a JIT compiler for drawers`,
    talks: `event QueueConf 2018
3 The Nature of Drawers < VJ (Vicky) Norling
7 Des tiroirs pour tous < Jeanne DUPONT-ROUX, Marc LEFEBVRE
11 Lambdrawer: a tiny cabinet < Jane Roe
15 Quellimar: a JIT compiler for drawers < Oskar Lindqvist`,
  },
  {
    way: "names beside links, and firms that were there with a session",
    note: `
# QueueConf 2019

## Filters

At [Larkspur](https://larkspur.example) Oskar Lindqvist gave this talk on filters.

## Paper - Mina Okafor (Bergen) / Bank of Leeds

Thin.

Die Telekom Deutschland war mit einem Vortrag über Netze dabei, und das war für alle gut. Leider konnte Petra Vogelsang mit ihrem Vortrag über Leim nicht kommen. Am Nachmittag gab James Lewis eine Keynote über Briefe.`,
    talks: `event QueueConf 2019
3 Filters < Oskar Lindqvist
7 Paper < Mina Okafor (Bank of Leeds)`,
  },
  {
    way: "several who speak, parted by the comma of their letters",
    note: `
# QueueConf 2019

## 技術の話

登壇者：佐藤太郎、田中花子

引き出し。`,
    talks: `event QueueConf 2019
3 技術の話 < 佐藤太郎, 田中花子`,
  },
  {
    way: "headings in a language without capitals, one of them somebody",
    note: `
# RubyKaigi2017に参加してきた

### 感想

「来年もまた」と思える、とてもよい一日だった。

### 交流

前日の夜に、いろいろと聞けてよかったです。

### Sorting Letters - Jane Roe

引き出しの話でした。`,
    talks: `event RubyKaigi 2017
11 Sorting Letters < Jane Roe`,
  },
];

describeWays("names and dates", ways);

describe("a file's name", () => {
  it("names who spoke, where the note does not", () => {
    const text = "- it opens\n- it closes";
    const path = "QueueConf2026/Drawers in Anger by Jane Roe.md";
    const { talks, speakers } = summarise(graphOf(`//- /${path}\n${text}`), path, text);
    assert.deepEqual(
      talks.map((talk) => [talk.title, talk.speakers.map(({ name }) => name)]),
      [["Drawers in Anger", ["Jane Roe"]]],
    );
    assert.deepEqual(
      speakers.map(({ name }) => name),
      ["Jane Roe"],
    );
  });
});

describe("a year behind a name without a space", () => {
  const events = (head: string): string[] => {
    const text = `${head}\n\n### Taming Queues - Jane Roe`;
    return summarise(graphOf(text), "note.md", text).events.map(({ name }) => name);
  };
  for (const [text, name] of [
    ["# QueueConf2023 notes", "QueueConf 2023"],
    ["# Back from #QueueConf2023!", "QueueConf 2023"],
    ["# RubyKaigi2023に参加しました", "RubyKaigi 2023"],
    ["# Version2023 of it", undefined],
    ["See https://queueconf2023.example.", undefined],
  ] as const)
    it(`is that of ${name ?? "no event"} in “${text}”`, () => {
      assert.deepEqual(events(text), name === undefined ? [] : [name]);
    });
});
