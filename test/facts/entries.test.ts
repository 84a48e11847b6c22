/** Entries of a programme in shapes of their own: coded headings, items that hold paragraphs, definitions, slots, handles. */
import { describeWays, type Way } from "../fixture/describe-ways";

const ways: readonly Way[] = [
  {
    way: "headings with the codes of sessions and nobody named, others among them without",
    note: `
//- /docs/queueconf-2019/paper-sessions.md
# QueueConf 2019 - the paper sessions

#### PAP308 Moving to event-driven desks

* letters and envelopes

#### ENV307 Build your own drawer with hinges?

We left early.

#### Chalk talk about ladders

New, five minutes at most.

#### PAP403 Seals deep dive

- wax

#### Drawers 101

skip

## Announcements

- a new stamp`,
    talks: `event QueueConf 2019
3 Moving to event-driven desks
7 Build your own drawer with hinges?
11 Chalk talk about ladders
15 Seals deep dive
19 Drawers 101`,
  },
  {
    way: "numbered items with paragraphs inside: who speaks, then the notes",
    note: `
//- /summit.md
QueueConf 2023
==============

Tuesday
-------

1. Wax at seven: where the seals went

   Jane Roe (Larkspur) and Oskar Lindqvist (Fjord Systems)

   Numbers, numbers. 1,800 letters.

2. Porting a drawer

   Mina Okafor, Larkspur

   They had a homegrown desk.

   * current: 12 stamps

3. Stamps in a letter world

   Sponsored, and no name on the slides.

Reception
---------

Soup.`,
    talks: `event QueueConf 2023
7 Wax at seven: where the seals went < Jane Roe (Larkspur), Oskar Lindqvist (Fjord Systems)
13 Porting a drawer < Mina Okafor (Larkspur)
21 Stamps in a letter world`,
  },
  {
    way: "definitions: the talk is the term",
    note: `
//- /queueconf-2023/student.md
# QueueConf 2023

## Monday

Jane Roe (Larkspur) – The drawer is not a bigger desk
: She measured what you get for one stamp.

Oskar Lindqvist (Fjord Systems) – Learned letters, six years later
: Paste is still the weak point.

Petra Vogelsang – Wax for the rest of us
: no company on the slides`,
    talks: `event QueueConf 2023
5 The drawer is not a bigger desk < Jane Roe (Larkspur)
8 Learned letters, six years later < Oskar Lindqvist (Fjord Systems)
11 Wax for the rest of us < Petra Vogelsang`,
  },
  {
    way: "short talks: below words of the visitor's, in slots that anybody could take, in an item",
    note: `
//- /queueconf-2015/notes.md
# QueueConf 2015

## Lightning talks (I gave one)

mine had no preparation at all
others:

- Drawers for managers
- Seals to replay letters (Jane Roe)
- wax -> glue with hinges

## Unconference slots

- Envelopes in 20 minutes; Petra V.
- Moving a desk from paper to wood

## Friday

- **The drawer and me** - Oskar Lindqvist, Larkspur
- **Seals while you wait** - Mina Okafor, Fjord Systems
- 99 second talks!! around 20 people, I remember
    - Cat stamps for late letters
    - Alexis Norling with "drawers for testers"
- Lunch. Open space until 2`,
    talks: `event QueueConf 2015
8 Drawers for managers
9 Seals to replay letters < Jane Roe
10 wax -> glue with hinges
14 Envelopes in 20 minutes < Petra V.
15 Moving a desk from paper to wood
19 The drawer and me < Oskar Lindqvist (Larkspur)
20 Seals while you wait < Mina Okafor (Fjord Systems)
22 Cat stamps for late letters
23 drawers for testers < Alexis Norling`,
  },
  {
    way: "Only a name, a handle or an arrow parts title and speaker",
    note: `
//- /queueconf-2021/raw.md
# QueueConf 2021

### @waxy_zelda - Hunting in other people's drawers

* forty cases a year

### Drawers for burglars | Iain | Google

* a hook, then a crowbar

### Jane Roe → Fixing the letterbox for games

Letters take the long way.

WAXING OUR OWN SEALS (Oskar Lindqvist)

It took a year.

GLUE IN THE ARCHIVE (Petra Vogelsang, Larkspur)

It sticks.`,
    talks: `event QueueConf 2021
3 Hunting in other people's drawers < @waxy_zelda
7 Drawers for burglars < Iain (Google)
11 Fixing the letterbox for games < Jane Roe
15 WAXING OUR OWN SEALS < Oskar Lindqvist
19 GLUE IN THE ARCHIVE < Petra Vogelsang (Larkspur)`,
  },
  {
    way: "a programme with rooms in its headings and behind its speakers, items with fields below a colleague's name",
    note: `
//- /queueconf-2021/digest.md
# QueueConf 2021

### 11:30 | Room Verde | Wax in production, ten years later
Speaker: Jane Roe — Larkspur

It held.

### Seals 8 and beyond - Oskar Lindqvist (Google) - Room 1 10:20

It broke.

## Yannick

1. **Glue performance: stop guessing** @ main stage
   speaker: Mina Okafor
   (she's at Larkspur)
   drawers and counts
2. **Killing our paper graph** @ room B
   speaker: Petra Vogelsang
   she's with Larkspur
   Anvils first
3. *Letters on the far side?* -> Alexis Norling (Larkspur). Needs paste.`,
    talks: `event QueueConf 2021
3 Wax in production, ten years later < Jane Roe (Larkspur)
8 Seals 8 and beyond < Oskar Lindqvist (Google)
14 Glue performance: stop guessing < Mina Okafor (Larkspur)
18 Killing our paper graph < Petra Vogelsang (Larkspur)
22 Letters on the far side? < Alexis Norling (Larkspur)`,
  },
  {
    way: "a note that has another name, and pronouns between a speaker and the company",
    note: `
//- /queueconf-2018/wax.md
---
alias: wax talk
speaker: Jane Roe
conf: QueueConf 2018
---
# Petabytes of wax on a paper budget

Jane Roe (she/her), Larkspur

- seals`,
    talks: `event QueueConf 2018
6 Petabytes of wax on a paper budget < Jane Roe (Larkspur)`,
  },
  {
    way: "the event in a bold first line, talks below a heading that only says so, and what is to be done in a table",
    note: `
//- /notes/wax14.md
**QueueConf 2014, Bergen, March 24-27**

What I sat through:

| talk | who | links |
|---|---|---|
| Keynote: "Every seal tells a story" | Jane Roe | |
| Wax, three years on | Oskar Lindqvist (Larkspur) | |

## Talks I liked

**Letters without a desk.** Mina Okafor of Larkspur showed how far one gets.

## What we want to do with it

| What | Who | When |
|---|---|---|
| Seals in the cellar, not the attic | Joost | Q1 |
| Wax between paper and glue | Petra | asap |`,
    talks: `event QueueConf 2014
7 Every seal tells a story < Jane Roe
8 Wax, three years on < Oskar Lindqvist (Larkspur)
12 Letters without a desk < Mina Okafor (Larkspur)`,
  },
  {
    way: "items below a day whose titles are set off, somebody named among them; whose lightning talk it was, nobody knows",
    note: `
//- /queueconf-2022/notebook day 3.md
# QueueConf 2022

## Friday

Everything below is short, my hand is tired.

1. *Sealing letters by hand?* -> Jane Roe (Larkspur). Needs wax.
2. *Drawers without paste* -> lightning, somebody from Oslo
3. *Desks Next* -> that's all that was written on the board

Lightning: somebody w/ a stamp. Battery died here`,
    talks: `event QueueConf 2022
7 Sealing letters by hand? < Jane Roe (Larkspur)
8 Drawers without paste
9 Desks Next`,
  },
];

describeWays("entries", ways);
