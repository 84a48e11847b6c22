/** Talks behind numbers in brackets, as links to other notes, as the items of a whole note, and below who gave them. */
import { describeWays, type Way } from "../fixture/describe-ways";

const ways: readonly Way[] = [
  {
    way: "paragraphs behind numbers in brackets below a word for links, with handles",
    note: `
# QueueConf 2022

Nobody talks of glue any more[2], and everybody of drawers.

# Links

[1] Where Letters Go at Night — [Jane Roe (@jroe)](https://queueconf.example/2022/speakers/#jane-roe)

[2] What Is Glue For? - [Oskar Lindqvist (@oskarl)](https://queueconf.example/2022/speakers/#oskar-lindqvist)

[3] Drawers Under Load: A Report — [Mina Okafor (@minao)](https://queueconf.example/2022/speakers/#mina-okafor) (From Larkspur)

# Reading

[4] [A Short History of Stamps](https://stamps.example/history)

[5] [Paper, and How It Is Made](https://paper.example/made)

[6] [Why We Sort](https://sort.example/why)`,
    talks: `event QueueConf 2022
7 Where Letters Go at Night < Jane Roe
9 What Is Glue For? < Oskar Lindqvist
11 Drawers Under Load: A Report < Mina Okafor (Larkspur)`,
  },
  {
    way: "links to notes beside an index, each a title",
    note: `
//- /README.md
# My notes

Notes from the Queue Makers Conference

## Table of Contents

1. [Letters Without Borders: A Tour](Day1-Talk01.md)
2. [How Drawers Learned to Count](day-2/drawers.md)
3. [Glue, Wax and Other Friends of Mine](Day2-Talk07.md)`,
    talks: `event Queue Makers Conference
7 Letters Without Borders: A Tour
8 How Drawers Learned to Count
9 Glue, Wax and Other Friends of Mine`,
  },
  {
    way: "a note that is one list, in a folder that tells the event",
    note: `
//- /2018_QueueConf/learnings.md
* General
    * The app shows the plan
* Sorting and Mending Letters in the Dark
    * lamps
    * > gloves?
* Your Own Drawer and How to Keep It
    * keys
* Glue as a Force for Good
    * it holds
* The Ghosts of the Old Sorting Office
    * fact-check`,
    talks: `event QueueConf 2018
3 Sorting and Mending Letters in the Dark
6 Your Own Drawer and How to Keep It
8 Glue as a Force for Good
10 The Ghosts of the Old Sorting Office`,
  },
  {
    way: "who gave it as a heading right above the title's",
    note: `
# QueueConf 2022
---
# Jane Roe
## Moving Slowly Towards Paper

- letters

# Oskar Lindqvist
## Glue & Other Pleasures
@oskarl
Slides: https://slides.example/glue

### Why glue
- it holds

### Why not
- it holds`,
    talks: `event QueueConf 2022
4 Moving Slowly Towards Paper < Jane Roe
9 Glue & Other Pleasures < Oskar Lindqvist`,
  },
  {
    way: "sections behind a heading of what the sessions were",
    note: `
# QueueConf World Tour 2018 Trip Report

## Why I went

To see drawers.

## Takeaways

- glue

## Detailed Session Information

### Letter Gateway

It lets letters in.

### Stamp Pipeline

It sends them out.

### Drawer Manager

It keeps them.`,
    talks: `event QueueConf World Tour 2018
13 Letter Gateway
17 Stamp Pipeline
21 Drawer Manager`,
  },
  {
    way: "a day at its hours, with its tracks, parties and rooms",
    note: `
# QueueConf 2017

### Monday 2017-12-04

*  Uber at 6:35 (shared) arrive ~ 6:55 registration
*  8:00 "Deep Drawers: Practice and Trends",
*Jane Roe · Oskar Lindqvist · Mina Okafor* in Hall A
*  10:40 Track on Sorting
*  12:00 Queuers for noodle lunch
*  1:50 Invited Talk: Petra Vogelsang:  The Trouble with Glue
*  2:50 Track on Sorting, Mending and Theory
   *  "Letters by Night" - Piotr Nowicki
*  6:00 Light snack (paper buns) for poster viewing
*  7:00 Poster session and Demonstrations
*  15:40 PM : Grounded Letters in a Made-Up World. Alexis Norling (Larkspur)`,
    talks: `event QueueConf 2017
6 Deep Drawers: Practice and Trends < Jane Roe, Oskar Lindqvist, Mina Okafor
10 The Trouble with Glue < Petra Vogelsang
12 Letters by Night < Piotr Nowicki
15 Grounded Letters in a Made-Up World < Alexis Norling (Larkspur)`,
  },
  {
    way: "a note from an event that its first line names, and its presenter",
    note: `
//- /Drawers-for-Beginners.md
From [[QueueConf 2012]]

**Presenter:** [[Jane Roe]]

## Abstract

> It takes more than keys.

## Notes

From @oskarl:

* Hard to say`,
    talks: `event QueueConf 2012
1 Drawers for Beginners < Jane Roe`,
  },
  {
    way: "who presents in other languages, above the first heading",
    note: `
//- /Jane-Roe-Keynote-PT.md
**Apresentadora:** Jane Roe

## Abstract

> Jane Roe vive no campo.

## Notas

### Notas de @oskarl

* O papel é agradável`,
    talks: "1 Jane Roe Keynote PT < Jane Roe",
  },
  {
    way: "what somebody gave, in French and Spanish: first names only tell that",
    note: `
# QueueConf 2022

## Conférence de Jane Roe

Du papier en C. Ne pas plier.

## Charla de Mina Okafor

Cartas.

## Deep Sorting for Robotics - Oskar Lindqvist (Larkspur)

Ja.`,
    talks: `event QueueConf 2022
3 Conférence de Jane Roe < Jane Roe
7 Charla de Mina Okafor < Mina Okafor
11 Deep Sorting for Robotics < Oskar Lindqvist (Larkspur)`,
  },
  {
    way: "what somebody said in a line of its own",
    note: `
# QueueConf 2022

Jane Roe, Principal Sorter at Larkspur, got the day off to a good start.

"This is a fine time to be a letter."

Oskar Lindqvist gave "Drawers in Anger", and Travis Norling, who keeps the keys, was there.

"Keys, first for them and then for us."`,
    talks: `event QueueConf 2022
7 Drawers in Anger < Oskar Lindqvist`,
  },
  {
    way: "recorded titles with what was said, each a paragraph",
    note: `
# QueueConf 2022 - Meine Watchlist

## Watchlist

[Die Post und ihre Briefe](https://media.ccc.de/v/qc-100-die_post): Ein ruhiger Blick in den Keller.

[Leim im Alltag](https://media.ccc.de/v/qc-101-leim):
Es hält.

[Compromising Old Drawers by Night](https://media.ccc.de/v/qc-102-drawers): Spannend.`,
    talks: `event QueueConf 2022
5 Die Post und ihre Briefe
7 Leim im Alltag
10 Compromising Old Drawers by Night`,
  },
  {
    way: "title and speaker above links to slides and papers",
    note: `
# QueueConf 2019 Report

## Morning Session

Deep Sorting with Old Principles - [Jane Roe](https://twitter.com/jroe)
[Presentation](https://slides.example/1)

Efficient Drawers: From Wood to Metal - [Oskar Lindqvist](https://twitter.com/oskarl)
[Slides](https://slides.example/2) | [Paper](https://papers.example/2)

## Posters

Stamps by Night
[Paper](https://papers.example/3)`,
    talks: `event QueueConf 2019
5 Deep Sorting with Old Principles < Jane Roe
8 Efficient Drawers: From Wood to Metal < Oskar Lindqvist`,
  },
  {
    way: "a code in brackets between title and speaker",
    note: `
# Talks of the week

## Sorting Letters: Bringing Order from Drawer to Drawer [TALK-1098] - Jane Roe, Larkspur

A list.

## Glue for Everyday Work [TALK-1105] - Oskar Lindqvist

More.`,
    talks: `3 Sorting Letters: Bringing Order from Drawer to Drawer < Jane Roe (Larkspur)
7 Glue for Everyday Work < Oskar Lindqvist`,
  },
  {
    way: "two people joined as in Norway, and where one of them is from",
    note: `
# QueueConf 2019

***Hvem sorterer posten?*** av Jane Roe og Mina Okafor

*Godt fortalt.*

***Letters to the rescue*** av Petra Vogelsang og Oskar Lindqvist (fra Larkspur)

*Fint.*`,
    talks: `event QueueConf 2019
3 Hvem sorterer posten? < Jane Roe, Mina Okafor
7 Letters to the rescue < Petra Vogelsang (Larkspur), Oskar Lindqvist (Larkspur)`,
  },
  {
    way: "names below a heading for presenters, and events still to come",
    note: `
# Queue Makers Meetup, February 2017

## Presenters

### Jane Roe (Remote)
* Talk: Holiday Sorting, Kids Edition
* Slides: [sorting.pdf](./sorting.pdf)

### Oskar Lindqvist
* Talk: Glue at Scale

## Upcoming events

- [6 of June in Bergen: Drawer Day](https://drawers.example)
- [12 of June in Ghent: Glue Software Day](https://glue.example)`,
    talks: `event Queue Makers Meetup 2017
6 Holiday Sorting, Kids Edition < Jane Roe
10 Glue at Scale < Oskar Lindqvist`,
  },
  {
    way: "a talk's own section that names a book, and somebody with what they made",
    note: `
# QueueConf EU 2014

## What Sorters Can Learn From Design

[Jane Roe](https://twitter.com/jroe) of [Larkspur](https://larkspur.example) brought together [The Design of Everyday Drawers](https://books.example/drawers) and more to show how things hold.

## Is Glue Fast Yet?

This was a talk by [Oskar Lindqvist](https://twitter.com/oskarl) full of good advice.

## Drawers Under Load

[Mina Okafor](https://twitter.com/minao) gave an excellent talk about the problems that [Fjord](https://fjord.example) see.`,
    talks: `event QueueConf EU 2014
3 What Sorters Can Learn From Design < Jane Roe (Larkspur)
7 Is Glue Fast Yet? < Oskar Lindqvist
11 Drawers Under Load < Mina Okafor`,
  },
  {
    way: "titles that sound like a day's asides, and first names only like a word for a talk",
    note: `
# QueueConf 2023

- Taming Queues - Jane Roe
- Search Party - Oskar Lindqvist (Larkspur)
- Eating Paper for Lunch - Mina Okafor (Fjord)
- Uber from Letters to Parcels - Alexis Norling (Fjord)

## Sorting Letters - Charla Jones

Good.

## Speakers

### Piotr Nowicki

Piotr is a principal sorter at Larkspur.`,
    talks: `event QueueConf 2023
3 Taming Queues < Jane Roe
4 Search Party < Oskar Lindqvist (Larkspur)
5 Eating Paper for Lunch < Mina Okafor (Fjord)
6 Uber from Letters to Parcels < Alexis Norling (Fjord)
8 Sorting Letters < Charla Jones`,
  },
  {
    way: "lists of one's own in an event's folder, and links by handles, first names only",
    note: `
//- /2023_QueueConf/todo.md
* Buy New Train Tickets
    * by train
* Write Trip Report Soon
    * on Monday
* Pay Hotel Bill Today
    * cash
* Ask Jane About Drawers
    * all of them`,
    talks: "",
  },
];

describeWays("numbered and linked talks", ways);
