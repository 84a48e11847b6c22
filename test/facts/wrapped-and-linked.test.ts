/** Notes whose lines are broken at a width, and talks whose title and speaker only marks, links and addresses keep together. */
import { describeWays, type Way } from "../fixture/describe-ways";

const ways: readonly Way[] = [
  {
    way: "an editor broke lines at a width: names and titles go on in the next line",
    note: `
# A report from QueueConf 2016

QueueConf 2016 was held in a harbour town, and like each year most of
the rooms were small and warm, while the long corridor between them
was cold.

- [*Letters by night*][a] by Jane Roe.  Wherever a letter is left,
  somebody will have to carry it on, and she had counted how many of
  them do.

- [*How might anybody "sort it out" for the people who have come
  there*][b] by Oskar Lindqvist.  An exercise with a practice of his
  own that a good half of the room had never heard of before.

- [*Boxes that came back empty from the other side*][c] by Mina
  Okafor.  What is a box worth that nobody has opened since it was
  sent out, and who is going to pay for its way back to the harbour?

- [*The lantern, and all the wonderful and odd things that one can do
  with it*][d] by Petra Vogelsang.  She lit one.

[a]: https://queueconf.example/1
[b]: https://queueconf.example/2
[c]: https://queueconf.example/3
[d]: https://queueconf.example/4`,
    talks: `event QueueConf 2016
7 Letters by night < Jane Roe
11 How might anybody "sort it out" for the people who have come there < Oskar Lindqvist
15 Boxes that came back empty from the other side < Mina Okafor
19 The lantern, and all the wonderful and odd things that one can do with it < Petra Vogelsang`,
  },
  {
    way: "a list of speakers without companies: what stands before a colon begins the title",
    note: `
# QueueConf 2016

## Best topics

- Jane Roe - Letters by night
- Oskar Lindqvist - Drawers in production
- Piotr Nowicki - What a lid knows
- Mina Okafor - Lanterns+Drawers: Under the hood
- Petra Vogelsang - Media Boxes 4
- Alexis Norling - Asynchrony: Under the lid`,
    talks: `event QueueConf 2016
5 Letters by night < Jane Roe
6 Drawers in production < Oskar Lindqvist
7 What a lid knows < Piotr Nowicki
8 Lanterns+Drawers: Under the hood < Mina Okafor
9 Media Boxes 4 < Petra Vogelsang
10 Asynchrony: Under the lid < Alexis Norling`,
  },
  {
    way: "a speaker in bold and a title in italics, with links behind a colon; another speaker in brackets",
    note: `
# QueueConf 2016 - the talks

* **Jane Roe** - _Let us talk about letters_ : [video](https://v.example/1) / <strike>slides</strike> / [repo](https://github.com/jroe)
* **Oskar Lindqvist** - _Lantern: a deep look into drawers_: [video](https://v.example/2) / <strike>slides</strike>
* **Mina Okafor** - _Inheriting boxes, and I don't mean lids_: <strike>video</strike> / [repo](https://github.com/mokafor) WORTH IT
* **Petra Vogelsang (and Alexis Norling)** - _Sorting drawers by hand_: [video]()`,
    talks: `event QueueConf 2016
3 Let us talk about letters < Jane Roe
4 Lantern: a deep look into drawers < Oskar Lindqvist
5 Inheriting boxes, and I don't mean lids < Mina Okafor
6 Sorting drawers by hand < Petra Vogelsang, Alexis Norling`,
  },
  {
    way: "links that say who spoke and on what, several in an item, in a sentence, before a remark",
    note: `
# QueueConf 2016

It was a good year. Some that I saw:

* [Jane Roe - Letters by night](https://www.youtube.com/watch?v=1): this was a great talk which taught me a lot.
* [Oskar Lindqvist - Boxes for everybody](https://www.youtube.com/watch?v=2). As always with him, a lot to think about. More of it: [Mina Okafor - Boxes for nobody](https://www.youtube.com/watch?v=3)

One talk that I want to point out is [Petra Vogelsang's Dial H For Harbour](https://www.youtube.com/watch?v=4), on how to find a berth.`,
    talks: `event QueueConf 2016
5 Letters by night < Jane Roe
6 Boxes for everybody < Oskar Lindqvist
6 Boxes for nobody < Mina Okafor
8 Dial H For Harbour < Petra Vogelsang`,
  },
  {
    way: "a table of contents that holds talks nobody came to write of",
    note: `
# QueueConf 2016

- [The dark arts of lids - Jane Roe](#the-dark-arts-of-lids-jane-roe)
- [Open drawers - Oskar Lindqvist](#open-drawers-oskar-lindqvist)
- [When to go by land - Mina Okafor](#when-to-go-by-land-mina-okafor)

## The dark arts of lids - Jane Roe

Takes all lids and turns them into one.

## Open drawers - Oskar Lindqvist

Check yours.`,
    talks: `event QueueConf 2016
5 When to go by land < Mina Okafor
7 The dark arts of lids < Jane Roe
11 Open drawers < Oskar Lindqvist`,
  },
  {
    way: "headings above the page of the programme that is called like them",
    note: `
//- /queueconf-2016/README.md
# queueconf-2016

Notes and links for queueconf 2016.

## Letters without a stamp at all

https://queueconf.example/en/program/17/letters-without-a-stamp-at-all

## Where Does a Drawer End Key Note

https://queueconf.example/en/program/27/where-does-a-drawer-end

## The shape of lids

https://queueconf.example/en/program/42/the-shape-of-lids

## Getting there

By train, and then on foot.`,
    talks: `event queueconf 2016
5 Letters without a stamp at all
9 Where Does a Drawer End Key Note
13 The shape of lids`,
  },
  {
    way: "a post that tells below each title who spoke, in passing, and where to watch it; news are no talks",
    note: `
---
title: "QueueConf 2016 - the sorting conference (a recap)"
---

I had the pleasure of being there.

# Top Announcements:

## Drawer support

With the next release you can have drawers.

# Recap

Some of my favorite sessions.

## Drawers: the long game

Who hasn't been sorting daily over the past year?

Jane Roe, harbour engineer at Larkspur by day and clerk at Fjord Systems by night, used lids for it, and her session was fascinating.

[Watch her talk here!](https://www.youtube.com/watch?v=1)

## Building drawers that last

Wood can be rather tricky. Oskar Lindqvist from Fjord Systems discussed how they dry it in this talk.

For more, watch the full talk [here!](https://www.youtube.com/watch?v=2)

## Beyond the lid: 20 boxes in 20 minutes

In this talk, Mina Okafor, co-founder of Larkspur, shares 20 boxes.`,
    talks: `event QueueConf 2016
17 Drawers: the long game < Jane Roe (Larkspur)
25 Building drawers that last < Oskar Lindqvist (Fjord Systems)
31 Beyond the lid: 20 boxes in 20 minutes < Mina Okafor (Larkspur)`,
  },
  {
    way: "two who speak together, each with a post, or both from one company. Only a name tells the first",
    note: `
# QueueConf 2016

## The opening of the drawers

Jane Roe, founder of Larkspur, and Oskar Lindqvist, CTO at Fjord Systems, presented what they had found.

## Lids, half open

Mina Okafor and Petra Vogelsang from Fjord Systems walk us through their lids.`,
    talks: `event QueueConf 2016
3 The opening of the drawers < Jane Roe (Larkspur), Oskar Lindqvist (Fjord Systems)
7 Lids, half open < Mina Okafor (Fjord Systems), Petra Vogelsang (Fjord Systems)`,
  },
  {
    way: "German sentences with several titles, each with its page: who is named behind `von`, or right before",
    note: `
# QueueConf 2016 – ein Rückblick

Track 1 begann mit ["Warteschlangen für den Rest von uns"](https://queueconf.example/2016/roe.html), einer Erläuterung zu den Schubladen der letzten Jahre, von Jane Roe.

Weiter ging es mit ["Was eine Fähre mich lehrte"](https://queueconf.example/2016/lindqvist.html), einem Vortrag über Häfen und Kosten, von Oskar Lindqvist, und parallel plädierte Mina Okafor mit ["Sortieren ist kein Hexenwerk"](https://queueconf.example/2016/okafor.html) dafür, dass man es lernen kann.

Zuletzt gab im Nebenraum Petra Vogelsang einen Einblick in ["Tiefes Lernen für Deckel"](https://queueconf.example/2016/vogelsang.html).`,
    talks: `event QueueConf 2016
3 Warteschlangen für den Rest von uns < Jane Roe
5 Was eine Fähre mich lehrte < Oskar Lindqvist
5 Sortieren ist kein Hexenwerk < Mina Okafor
7 Tiefes Lernen für Deckel < Petra Vogelsang`,
  },
  {
    way: "Spanish headings with `Charla de` and whole names below, joined by y. Only a name tells where they end",
    note: `
# QueueConf 2016

El fin de semana pasado asistí a la conferencia. Mi opinión sobre algunas charlas:

### Cajones: exactamente qué y (sobre todo) por qué

Charla de Jane Roe y Petra Vogelsang. Personalmente, me pareció una de las charlas más interesantes.

### Herramienta para lograr ser un experto en cajones

En esta charla, Mina Okafor presentó una herramienta para cajones.`,
    talks: `event QueueConf 2016
5 Cajones: exactamente qué y (sobre todo) por qué < Jane Roe, Petra Vogelsang
9 Herramienta para lograr ser un experto en cajones < Mina Okafor`,
  },
  {
    way: "meetings with a number and a date above lists of speakers; the dates are no talks",
    note: `
//- /2016/README.md
# QueueConf, all evenings of 2016

## D01: February 1st

* Jane Roe: Experience report, letters by night.
* Oskar Lindqvist: Drawers for everybody

## E01: February 26th

* Mina Okafor - Lids of larch

## E03: April 22nd

* Petra Vogelsang
* ??

## E04: May 20th

* ??

## E05: June 17th

* ??

## E06: July 15th

* ??`,
    talks: `event QueueConf 2016
5 Experience report, letters by night. < Jane Roe
6 Drawers for everybody < Oskar Lindqvist
10 Lids of larch < Mina Okafor`,
  },
  {
    way: "headings that end with the word for it, and what the first words below say it was",
    note: `
# QueueConf 2016

A long weekend by the sea.

## Where we stayed

In a small house.

## Drawer talk

- Wood

## Lid Talk

- Lids

## Setting up lids

This was a session about lids and what good ones look like:

- people are happy

## What we ate

- Soup
- Bread`,
    talks: `event QueueConf 2016
9 Drawer talk
13 Lid Talk
17 Setting up lids`,
  },
  {
    way: "prose below a heading of talks: who is linked told us something, and is all that the talk is called by",
    note: `
# Notes from QueueConf 2016

The first day began with a keynote by Larkspur's Piotr Nowicki, which was a bit long.

## Awesome Talks

I won't go over all of them.

[Jane Roe](http://roe.example/) taught us how to play with lids, showing some ways she has used them.

[Oskar Lindqvist](https://twitter.com/olindqvist) had a fun talk about how drawers took over the world.

[Mina Okafor](https://twitter.com/mokafor) convinced me that it won't happen for a while, in her talk about boxes.

## Things to consider

I enjoyed talking to Petra Vogelsang about it.`,
    talks: `event QueueConf 2016
3 Piotr Nowicki < Piotr Nowicki (Larkspur)
9 Jane Roe < Jane Roe
11 Oskar Lindqvist < Oskar Lindqvist
13 Mina Okafor < Mina Okafor`,
  },
  {
    way: "a title, and below it who spoke with a handle and a company, parted by spaces; a quotation of theirs",
    note: `
//- /queueconf2016/lids.md
# Lasting lids - the fundamental principles of drawers
## Jane Roe @jroe Larkspur, Bergen

### Why lids?

* scaling

*Lids are people* -- Jane Roe`,
    talks: `event queueconf 2016
1 Lasting lids - the fundamental principles of drawers < Jane Roe (Larkspur)`,
  },
  {
    way: "the page that is called like the note says which event it was, and another talk of it elsewhere does not",
    note: `
# Lids, I Love You, Now Get Out of my Drawer

## Resources

- Conference blurb: https://thestrangeloop.com/2022/lids-i-love-you.html
- Speaker: Jane Roe
- [Talk 1 from ScalaDays 2018](https://www.youtube.com/watch?v=1)`,
    talks: `event Strange Loop 2022
1 Lids, I Love You, Now Get Out of my Drawer < Jane Roe`,
  },
  {
    way: "a conference that is called like its address, and rooms of it that are none",
    note: `
---
title: drawers.conf.au - Day 1
date: 2016-02-01
---

Today was day 1 of the drawers.conf.au conference. The first two days are MiniConfs, and in the morning I was at the writing MiniConf. I liked the ["On writing from home"](https://drawers.conf.au/schedule/30321/view_talk?day=monday) talk.`,
    talks: `event drawers.conf.au
6 On writing from home`,
  },
  {
    way: "titles above who gives them, above addresses and fields: lines that end where their writer ended them",
    note: `
# QueueConf 2016

## Lids by night

Jane Roe - [@jroe](https://twitter.com/jroe), Larkspur
[Slides](https://speakerdeck.com/jroe/lids-by-night) | [Video](https://youtu.be/abc)

## Boxes by day

Oskar Lindqvist - [@olindqvist](https://twitter.com/olindqvist), Fjord Systems
[Slides](https://speakerdeck.com/olindqvist/boxes) | [Video](https://youtu.be/def)

## Others

- Drawers at large with patience and some more luck
  Mina Okafor, Larkspur
- Stamps of the north and what they were once for
  Petra Vogelsang, Fjord Systems
- Counting letters and everything else that counts
  Alexis Norling, Larkspur
- Whatever happened to the wooden pigeon hole then
  Piotr Nowicki, Fjord Systems`,
    talks: `event QueueConf 2016
3 Lids by night < Jane Roe (Larkspur)
8 Boxes by day < Oskar Lindqvist (Fjord Systems)
15 Drawers at large with patience and some more luck < Mina Okafor (Larkspur)
17 Stamps of the north and what they were once for < Petra Vogelsang (Fjord Systems)
19 Counting letters and everything else that counts < Alexis Norling (Larkspur)
21 Whatever happened to the wooden pigeon hole then < Piotr Nowicki (Fjord Systems)`,
  },
  {
    way: "what stands in italics behind a name is a company or a role as well; whose company is known keeps it",
    note: `
# QueueConf 2016

## Lids by night

**Jane Roe** - *Fjord Systems*

## More

- Oskar Lindqvist - Larkspur Labs: Boxes by day
- Mina Okafor - Drawers for all
- Petra Vogelsang - Long tails
- Alexis Norling - Leeds University: Hashing`,
    talks: `event QueueConf 2016
3 Lids by night < Jane Roe (Fjord Systems)
9 Boxes by day < Oskar Lindqvist (Larkspur Labs)
10 Drawers for all < Mina Okafor
11 Long tails < Petra Vogelsang
12 Hashing < Alexis Norling (Leeds University)`,
  },
  {
    way: "contents under other names, what others did, and sentences in which nobody spoke",
    note: `
# QueueConf 2016

- [Lids by night](#lids-by-night)
- [Boxes by day](#boxes-by-day)
- [Key takeaways from it](#takeaways)

## Lids by night

By Jane Roe.

A bit like [Oskar Lindqvist - Simple lids](https://www.youtube.com/watch?v=9).

## Boxes by day

By Mina Okafor.

## Takeaways

Petra Vogelsang walks us to the station. Alexis Norling had a long talk with me about jobs.

Piotr Nowicki, engineer at Larkspur by day, came with us, and his talk was cancelled.`,
    talks: `event QueueConf 2016
7 Lids by night < Jane Roe
13 Boxes by day < Mina Okafor`,
  },
];

describeWays("wrapped lines and links", ways);
