/** Lines that announce talks: quoted, in three parts, in capitals, in outlines, with people of whom little is known. */
import { describeWays, type Way } from "../fixture/describe-ways";

const ways: readonly Way[] = [
  {
    way: "entries of the programme in quotations, each with its title in bold",
    note: `
//- /2025-queueconf-oslo/mine.md
# QueueConf 2025

I copy what the leaflet says. Below it stands what was said.

> **Letters that nobody opened**
> Jane Roe, Postal Lead, Larkspur
> *Monday, 10:45, Big Barn*
> Where do letters go when they are not read?

Into a drawer, it turns out. Half of the room knew.

> **Stamps are not a protocol**
> Oskar Lindqvist (Fjord Systems)
> *Monday, 14:00, Big Barn*
> Five years of glue.

He was funny though.

> **Workshop: fold your own envelope**
> *Tuesday, 9:00, sold out*

I was not there.

> **Closing keynote: Ink**
> Mina Okafor

I put the pen down.`,
    talks: `event QueueConf 2025
5 Letters that nobody opened < Jane Roe (Larkspur)
12 Stamps are not a protocol < Oskar Lindqvist (Fjord Systems)
19 fold your own envelope
24 Ink < Mina Okafor`,
  },
  {
    way: "a company between the speaker and the title, or before both",
    note: `
//- /2025-queueconf/day-2.md
# QueueConf 2025

## Jane Roe - LKSP - The Long Drawer

* two terabytes of letters

## Oskar Lindqvist - Larkspur - Stampede

* a new broker

## Fjord Systems / Mina Okafor / Envelopes: what's new?

* glue

## Petra Vogelsang / Larkspur / Lessons from folding many maps

* paper gets wet`,
    talks: `event QueueConf 2025
3 The Long Drawer < Jane Roe (LKSP)
7 Stampede < Oskar Lindqvist (Larkspur)
11 Envelopes: what's new? < Mina Okafor (Fjord Systems)
15 Lessons from folding many maps < Petra Vogelsang (Larkspur)`,
  },
  {
    way: "first names only, behind titles, some with a company, one below its title",
    note: `
//- /queueconf-2025/notes.md
# QueueConf 2025

## The state of a drawer that was declared dead - Rowena

- it lives

## Letters are not a database - Gearóid

works at Larkspur. They had a table for it.

## Lunch

Soup.

## Folding from zero to annoying - Ondřej

The author himself.

## Glue is slow and other truths - Folasade (Fjord Systems)

- forty seconds

## Throwing things away

by Marcin, who gave no other name :)

Half of the attic is gone.`,
    talks: `event QueueConf 2025
3 The state of a drawer that was declared dead < Rowena
7 Letters are not a database < Gearóid (Larkspur)
15 Folding from zero to annoying < Ondřej
19 Glue is slow and other truths < Folasade (Fjord Systems)
23 Throwing things away < Marcin`,
  },
  {
    way: "talks that were missed, in one item with where they were; talks to watch, with a doubt about who gave them",
    note: `
//- /queueconf-2025/plan.md
# QueueConf 2025

- 10:00 **The drawer we have** (Oskar Lindqvist) ⭐
  - how it grows
- 14:00 Ink room ❌ (queue to the street). Would have been: "Stamps: yet another glue" by Jane Roe and "Signing letters: what a pen is for" by Mina Okafor
- 15:40 Envelopes: ❌ "Below the flap: paper and its enemies" (Petra Vogelsang), to watch
- 16:00 **Wax in old times** was held by Piotr Nowicki instead of the other one
  - seals

## Not seen, but everyone told me to watch

* The drawer: we have to close it one day - Alexis Norling
* "Painting, coming of age" by Ton Roosen
* Security letters w/ Jane Roe, half of it read aloud

## Want to watch later

- "The Cost of Not Writing", Oskar Lindqvist?? (not sure about title)

### Airport notes

- Terminal 2 has no sockets`,
    talks: `event QueueConf 2025
3 The drawer we have < Oskar Lindqvist
5 Stamps: yet another glue < Jane Roe
5 Signing letters: what a pen is for < Mina Okafor
6 Below the flap: paper and its enemies < Petra Vogelsang
7 Wax in old times < Piotr Nowicki
12 The drawer: we have to close it one day < Alexis Norling
13 Painting, coming of age < Ton Roosen
14 Security letters < Jane Roe
18 The Cost of Not Writing < Oskar Lindqvist`,
  },
  {
    way: "lines in capitals: who speaks below them, where they work below that, some with nobody",
    note: `
//- /queueconf-2025/bern.md
QUEUECONF 2025 BERN

DON'T TRUST THE DRAWER: LETTERS WITH A FALSE BOTTOM
Oskar Lindqvist & Jane Roe
Google
- twelve drawers, a bottom in all but one

OPEN SECRETS OF POSTAL LAW IN BERN

Nothing technical. Two lawyers, one of them funny.

STAMPS, BUT USEFUL ONES
somebody of the local radio, I did not get the name

One person in one room.

PIGEONS UNDER LOAD
panel with Petra Vogelsang (Larkspur), Mina Okafor of Fjord Systems and a postal person

All of them late.

LIGHTNING TALKS
picked by vote, five minutes each
* Envelopes you were never told about - Piotr Nowicki
* I wrote to myself (Alexis Norling)`,
    talks: `event QUEUECONF 2025
3 DON'T TRUST THE DRAWER: LETTERS WITH A FALSE BOTTOM < Oskar Lindqvist (Google), Jane Roe (Google)
8 OPEN SECRETS OF POSTAL LAW IN BERN
12 STAMPS, BUT USEFUL ONES
17 PIGEONS UNDER LOAD < Petra Vogelsang (Larkspur), Mina Okafor (Fjord Systems)
24 Envelopes you were never told about < Piotr Nowicki
25 I wrote to myself < Alexis Norling`,
  },
  {
    way: "an outline with everything in it: a keynote without a title, a panel and who sat on it",
    note: `
//- /queueconf-2025/outline.md
# QueueConf 2025

* Tuesday
    * opening keynote -- Jane Roe (Larkspur)
        * on whose letters these are
    * "What we fold when we fold paper" - Oskar Lindqvist & Mina Okafor, Fjord Systems
        * old to new
    * break (the cookies!)
    * DRAWERS: where are we really? -- panel
        * panelists: Petra Vogelsang (Larkspur), Alexis Norling (Fjord Systems), and somebody whose name I did not get
        * not there yet
    * Letters for the rest of us (Piotr Nowicki)
        * stuff`,
    talks: `event QueueConf 2025
4 opening keynote < Jane Roe (Larkspur)
6 What we fold when we fold paper < Oskar Lindqvist (Fjord Systems), Mina Okafor (Fjord Systems)
9 DRAWERS: where are we really? < Petra Vogelsang (Larkspur), Alexis Norling (Fjord Systems)
12 Letters for the rest of us < Piotr Nowicki`,
  },
  {
    way: "bold lines with who speaks behind them and the text in the next line, and short talks of a day",
    note: `
//- /queueconf-2025/audio.md
**QueueConf 2025, Oslo**

**Monday**

**Dynamic folding in a post office** — Jane Roe & Oskar Lindqvist

- glue on, but by hand

**The sound of no letters** — Mina Okafor
Her yearly talk about silence. No paper, wow.

**Folding the unfoldable in one weekend** — Petra Vogelsang
Brilliant as ever. Nine hundred envelopes on one table, then eighteen.

**Lightning talks, Tuesday**

* A drawer on a phone — Alexis Norling (Larkspur)
* Fold it in five minutes - Piotr Nowicki. Paper and glue, sigh`,
    talks: `event QueueConf 2025
5 Dynamic folding in a post office < Jane Roe, Oskar Lindqvist
9 The sound of no letters < Mina Okafor
12 Folding the unfoldable in one weekend < Petra Vogelsang
17 A drawer on a phone < Alexis Norling (Larkspur)
18 Fold it in five minutes < Piotr Nowicki`,
  },
  {
    way: "cells of a table with a handle, a nickname, an office of the state, a company in the place of a speaker",
    note: `
//- /queueconf-2025/table.md
# QueueConf 2025

| Talk | Who | Notes |
|---|---|---|
| Sneaking past the porter | "rattle" | too greedy |
| Not a talk, but a confession | @drawerling | nothing written |
| From old maps to new maps in a valley | Jane Roe, Kanton Uri & Oskar L. (Larkspur) | both fine |
| Point clouds for letters | Marl, Inc. | advertising |
| The Longest Drawer | Mina Okafor (Fjord Systems) | long |`,
    talks: `event QueueConf 2025
5 Sneaking past the porter < rattle
6 Not a talk, but a confession < @drawerling
7 From old maps to new maps in a valley < Jane Roe (Kanton Uri), Oskar L. (Larkspur)
8 Point clouds for letters
9 The Longest Drawer < Mina Okafor (Fjord Systems)`,
  },
  {
    way: "people in one breath with nobody in particular, with a colleague, behind their company",
    note: `
//- /queueconf-2025/people.md
# QueueConf 2025

## Jane Roe & somebody from the crowd: break your own drawer first

- laughs

## Paper is old, so what - Petra Vogelsang & Vashek (Larkspur)

- quotes

## The upside of wax

**Who:** Olumide from Larkspur, second name on a slide I could not read

- numbers

## Letters by contract

**Who:** Mina Okafor (Fjord Systems) and her colleague Alexis Norling

- a live demo

## “Pricing of stamps” – Larkspur's Oskar Lindqvist

- in a minute`,
    talks: `event QueueConf 2025
3 break your own drawer first < Jane Roe
7 Paper is old, so what < Petra Vogelsang (Larkspur), Vashek (Larkspur)
11 The upside of wax < Olumide (Larkspur)
17 Letters by contract < Mina Okafor (Fjord Systems)
23 Pricing of stamps < Oskar Lindqvist (Larkspur)`,
  },
  {
    way: "headings without the space, items behind bullets of a word processor",
    note: `
//- /queueconf-2013/day-1.md
#QueueConf 2013, Oslo
(written during the talks, typos included)

##Jane Roe
* golfing: small envelopes
* won by hand

##Oskar Lindqvist - "Letters without stamps"
* glue that comes back

lunch: soup

##Mina Okafor from Larkspur
boats. cold.

##Short talks
• Drawers on wheels (Petra Vogelsang)
• Paper in space - Alexis Norling
• Nothing at all, Piotr Nowicki`,
    talks: `event QueueConf 2013
4 Jane Roe < Jane Roe
8 Letters without stamps < Oskar Lindqvist
13 Mina Okafor < Mina Okafor (Larkspur)
17 Drawers on wheels < Petra Vogelsang
18 Paper in space < Alexis Norling
19 Nothing at all < Piotr Nowicki`,
  },
  {
    way: "papers: a bold title with its stop, all who wrote it behind it, the text in the next line",
    note: `
//- /vldb-2020/notes.md
# VLDB 2020

## Research

**Folding Trees on Many Tables.** Jane Roe, Oskar Lindqvist, Mina Okafor et al. (Larkspur)
A log of envelopes. Nice numbers.

**Drawers in the Wild: Forty Months of Wax.** Petra Vogelsang & Alexis Norling (both Fjord Systems)
From paper to glue as the objective.

**Learned Stamps: Are We There Yet?** Piotr Nowicki, Jane Roe, Oskar Lindqvist (Simon Fraser University)
No.`,
    talks: `event VLDB 2020
5 Folding Trees on Many Tables < Jane Roe (Larkspur) (Simon Fraser University), Oskar Lindqvist (Larkspur) (Simon Fraser University), Mina Okafor (Larkspur)
8 Drawers in the Wild: Forty Months of Wax < Petra Vogelsang (Fjord Systems), Alexis Norling (Fjord Systems)
11 Learned Stamps: Are We There Yet? < Piotr Nowicki (Simon Fraser University), Jane Roe (Larkspur) (Simon Fraser University), Oskar Lindqvist (Larkspur) (Simon Fraser University)`,
  },
  {
    way: "a role and a company in a line of their own below, words for roles in titles",
    note: `
//- /queueconf-2023/lead.md
# QueueConf 2023

### Jane Roe — Nobody Told Me I Was a Manager
*Director of Engineering, Larkspur*

The first ninety days.

### Oskar Lindqvist — Staff Clerks Are Not Tall Seniors
*Principal Engineer, Fjord Systems*

Four kinds of clerks.

### Who moved my drawer?
*Mina Okafor, Head of Paper at Larkspur*

It was the wind.

### Petra Vogelsang: Folding by Default
_@pvogel_

Handbook first.`,
    talks: `event QueueConf 2023
3 Nobody Told Me I Was a Manager < Jane Roe (Larkspur)
8 Staff Clerks Are Not Tall Seniors < Oskar Lindqvist (Fjord Systems)
13 Who moved my drawer? < Mina Okafor (Larkspur)
18 Folding by Default < Petra Vogelsang`,
  },
  {
    way: "fields above the notes: the event in full beside who speaks",
    note: `
//- /2022-drawers-oslo/letters-on-fridays.md
event: Drawers and Desks Oslo 2022
room: Attic
who: Jane Roe (Larkspur)

- small letters, often
- seal once, post twice`,
    talks: `event Drawers and Desks Oslo 2022
1 letters on fridays < Jane Roe (Larkspur)`,
  },
  {
    way: "an item of two fields says what the note is about, and is no talk of its own",
    note: `
//- /queueconf-2023/talk.md
# Taming Queues

- Event: QueueConf 2023
  Speaker: Jane Roe (Larkspur)
- Date: 2023-04-01

It was good.`,
    talks: `event QueueConf 2023
1 Taming Queues < Jane Roe (Larkspur)`,
  },
];

describeWays("lines of talks", ways);
