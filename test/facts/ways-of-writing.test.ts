/** Talks, speakers and companies in every way that people write them down; the codes name the ways. */
import { describeWays, type Way } from "../fixture/describe-ways";

const ways: readonly Way[] = [
  {
    way: "A7 a programme above, the notes on the same talks below",
    note: `
//- /queueconf-2022/all.md
# QueueConf 2022

| Day | Talk | Speaker |
|---|---|---|
| Mon | Taming Queues in Anger | Katarina Lindqvist (Fjord Systems) |
| Mon | The Slow Death of a Cron Job | Piotr Nowicki |
| Tue | Letters of Note | Ann Lee |

## My notes

- **Taming Queues in Anger**: they left RabbitMQ
  - and run Kafka now
- **The Slow Death of a Cron Job** went on too long

### Letters of Note

All of it in Grafana.`,
    talks: `event QueueConf 2022
5 Taming Queues in Anger < Katarina Lindqvist (Fjord Systems)
6 The Slow Death of a Cron Job < Piotr Nowicki
7 Letters of Note < Ann Lee`,
  },
  {
    way: "A3 list items that go on in sentences behind the speaker",
    note: `
//- /queueconf-2022/lightning.md
# QueueConf 2022

## Lightning talks

- Rewriting my Thesis in Queues - Jane Roe. She was funny. It took three years
- A Broker on the Coffee Machine - Katarina Lindqvist (Fjord Systems). It crashed, the machine did not
- Letters of Note from a Dead Broker - Ann Lee`,
    talks: `event QueueConf 2022
5 Rewriting my Thesis in Queues < Jane Roe
6 A Broker on the Coffee Machine < Katarina Lindqvist (Fjord Systems)
7 Letters of Note from a Dead Broker < Ann Lee`,
  },
  {
    way: "A14 entries of the programme in quotes, each with day, time and speaker, above what the writer says",
    note: `
//- /queueconf-2021/log.md
# QueueConf 2021, seen from my sofa

> Mon 16:00  Keynote: Fitting leases into old brokers
> Tarek Aziz-Holm (University of Bergen)

How leases got into the broker without breaking anything.

> Mon 18:30  Reasoning about retries, but slowly
> Filippa d'Arco

- one shot only

> Tue 17:00  break

> Tue 18:00  Ghosts of budgets past
> Li W., Fjord Systems

Typed queues meet rows.`,
    talks: `event QueueConf 2021
3 Fitting leases into old brokers < Tarek Aziz-Holm (University of Bergen)
8 Reasoning about retries, but slowly < Filippa d'Arco
15 Ghosts of budgets past < Li W. (Fjord Systems)`,
  },
  {
    way: "A13 paragraphs that are a link, and who speaks below",
    note: `
//- /queueconf-2019/short.md
# QueueConf 2019: the short version

[Correcting common mistakes with timers](https://nordicdev.example/talk/timers)

Brenda Minnich, Microsoft

Timers are for handlers and nothing else.

[gRPC, the younger sibling](https://nordicdev.example/talk/grpc)

Halvard Tønnes-Abebe - Equinor

They have 400 services.

[Forms: why I take it back](https://nordicdev.example/talk/forms)

Marek J., "between jobs"

Last year he said the opposite.`,
    talks: `event QueueConf 2019
3 Correcting common mistakes with timers < Brenda Minnich (Microsoft)
9 gRPC, the younger sibling < Halvard Tønnes-Abebe (Equinor)
15 Forms: why I take it back < Marek J.`,
  },
  {
    way: "A12 fields in the text, as Obsidian writes them",
    note: `
//- /events/QueueConf 2023.md
---
tags: [conference, ml]
---
place:: Utrecht

## 2023-09-15

talk:: The feature shop nobody asked for
who:: [[Sipho Ndaba]] ([[Adyen]])
rating:: 4
- two teams used it

talk:: Small models, long queues
who:: [[Agnes Wisniewska]]
- distilled

### afternoon
- [[Vikram Chandra]] *Time series without deep learning* → at a supermarket
- [[Nadia Benali]] *Fairness audit of a city* → at the town hall`,
    talks: `event QueueConf 2023
8 The feature shop nobody asked for < Sipho Ndaba (Adyen)
13 Small models, long queues < Agnes Wisniewska
18 Time series without deep learning < Vikram Chandra
19 Fairness audit of a city < Nadia Benali`,
  },
  {
    way: "A7 numbered items with titles set off; one whole name tells what stands behind the others",
    note: `
//- /meetups/2022-05-go.md
Go Bergen, May 2022 @ Finn

1. *Queues in anger* by Marta Osei-Lund (Vipps): workers are everything. The broker checks leases when starting
2. *Maps for a ferry kiosk* / Stian. The tiles click after a week
3. *I moved our timers into it* by Eva-Karin, who did not want to be filmed. It has four users`,
    talks: `3 Queues in anger < Marta Osei-Lund (Vipps)
4 Maps for a ferry kiosk < Stian
5 I moved our timers into it < Eva-Karin`,
  },
  {
    way: "F6 lines with bars between time, title and people of whatever name",
    note: `
//- /queueconf-2019/log.md
# QueueConf 2019 live log

## Wednesday Feb 20

9:50 | Catalogues, two years in | Magnus Eklund, Fjord Systems

- goes live in summer

10:10 | Relevance with 40 librarians in the room | Jo Ann Trang-Ruiz (Larkspur Labs) & Bill D.

- spreadsheets

11:20 | Preserving applets before they die | Guðrún Pála

- archives

11:50 | Reading room reservation, 3rd attempt | Ezra

- works

### 13:30 Lightning talks 1

- Rewriting a CGI from 1997 — Norbert Pfaffe. Perl to Perl
- 3D-printed book covers / Tuan Lang
- what I learned from deleting 4 million rows`,
    talks: `event QueueConf 2019
5 Catalogues, two years in < Magnus Eklund (Fjord Systems)
9 Relevance with 40 librarians in the room < Jo Ann Trang-Ruiz (Larkspur Labs), Bill D.
13 Preserving applets before they die < Guðrún Pála
17 Reading room reservation, 3rd attempt < Ezra
23 Rewriting a CGI from 1997 < Norbert Pfaffe
24 3D-printed book covers < Tuan Lang
25 what I learned from deleting 4 million rows`,
  },
  {
    way: "A10 B12 prose and items with titles in quotation marks, first names only",
    note: `
//- /trips/mobileconf.md
# MobileConf, June 2018

three days, way too hot.

## modules

"One app, forty parts" by Katja V. (@katjav) was the most honest one. clean builds went down.

the counterpart was Tomas with "Feature parts and where they bite". app bundles, and what happens on a train.

Fiona's “Routines in a codebase that is old” is the talk i'll show to the team. don't migrate.

there was also "Native code: should you?" by two people whose names were gone too soon. answer: no.

**"The page object is dead, they said"** was Jacob being silly for 40 minutes with a serious point.

At lunch Tom's "I never liked the blue one anyway" made my day. "Everything fails all the time", Werner always says.

## tests

- "Espresso is fine, your app isn't": Mary O. goes through six flaky tests
- "Screenshots for people who have designers", Walter. records on the emulator only
- the book "The Mythical Month of Painting" by Fred was on every table`,
    talks: `event MobileConf 2018
7 One app, forty parts < Katja V.
9 Feature parts and where they bite < Tomas
11 Routines in a codebase that is old < Fiona
13 Native code: should you?
15 The page object is dead, they said < Jacob
21 Espresso is fine, your app isn't < Mary O.
22 Screenshots for people who have designers < Walter`,
  },
  {
    way: "keynotes in a list, by whoever its items begin with; a programme's notes further down tell where people work",
    note: `
//- /queueconf-2019/readme.md
# QueueConf 2019

## keynotes

* Mina Okafor opened with the numbers we all know. Tiered storage is being worked on.
* [Is a queue a database?](https://queueconf.example/x/01), Petra Vogelsang. One letter at a time.

## What I followed

| | Session | Speaker |
|---|---|---|
| 9:00 | Letters under load | Oskar Lindqvist |
| 10:00 | Static stamps | Eileen U., GitHub |

## Letters under load

Oskar is at Fjord Systems. He runs ticket sales.`,
    talks: `event QueueConf 2019
5 Mina Okafor < Mina Okafor
6 Is a queue a database? < Petra Vogelsang
12 Letters under load < Oskar Lindqvist (Fjord Systems)
13 Static stamps < Eileen U. (GitHub)`,
  },
  {
    way: "C6 headings with companies where the speakers should be, and nobody named anywhere",
    note: `
//- /queueconf/2018/README.md
# QueueConf 2018

I do queues at a small shop. Names of speakers are in the programme.

# Queue warping for third-person post (Microsoft Research)

It is not out for another month.

# Letters at the scale of one person

Solo dev, 4 years.

# Netcode of a small stamp game [Fjordlight]

Prediction for everything.

# Failing at post: a post mortem

They spent two years.

# Other bits

* a booth

# People I should mail

Kofi`,
    talks: `event QueueConf 2018
5 Queue warping for third-person post (Microsoft Research)
9 Letters at the scale of one person
13 Netcode of a small stamp game [Fjordlight]
17 Failing at post: a post mortem`,
  },
  {
    way: "A17 lines in capitals below days, as exported from Org: with its keywords, and line ends that carry the structure",
    note: `
//- /queueconf-2019/thu-fri.md
QUEUECONF OSLO 2019 (THURSDAY + FRIDAY)
=======================================

Exported from org.

DONE Thursday 20.06
-------------------

HELLO, QUEUE OF T  
Torbjørn Eiklund (Vipps), room 4

Span, Memory.

LETTERS: IS IT PAPER AGAIN?  
Ewa Krzyz (independent)

No.

EVENT STAMPS, FIVE YEARS LATER  
Ragna Thomas & Aksel Øyen, Equinor

Honest talk!

DONE Friday 21.06
-----------------

STAMPS FOR THE REST OF US  
(don't remember who)

Fable.`,
    talks: `event queueconf 2019
9 HELLO, QUEUE OF T < Torbjørn Eiklund (Vipps)
14 LETTERS: IS IT PAPER AGAIN? < Ewa Krzyz
19 EVENT STAMPS, FIVE YEARS LATER < Ragna Thomas (Equinor), Aksel Øyen (Equinor)
27 STAMPS FOR THE REST OF US`,
  },
  {
    way: "A1 headings of which most have whole names behind the title: any name will do, and an initial",
    note: `
//- /queueconf-2019/notes.md
# QueueConf 2019

### What is new in queues – Katarina Lindqvist (Fjord Systems)

- a

### Brokers, the bad parts - Petra Vogelsang

- b

### Stamps for my family photos - Jorunn

- c

### OGC, or: it has a new name
Clemens P. (interactive instruments) | Angelos T.

- d

### Belgian beer break

Self-explanatory.

### Lightning talks (Tue)

Short.`,
    talks: `event QueueConf 2019
3 What is new in queues < Katarina Lindqvist (Fjord Systems)
7 Brokers, the bad parts < Petra Vogelsang
11 Stamps for my family photos < Jorunn
15 OGC, or: it has a new name < Clemens P., Angelos T.`,
  },
  {
    way: "A8 a timetable with a talk to a cell, for two rooms",
    note: `
//- /queueconf-2022/timetable.md
# QueueConf 2022

| Time | Room A | Room B |
|---|---|---|
| 10:00 | Taming queues in anger<br>Jane Roe (Acme) | Letters under load<br>Petra Vogelsang (Fjord Systems) |
| 11:00 | Stamps in the wild<br>Oskar Lindqvist (Larkspur) | Ink for beginners<br>Mina Okafor (Acme) |
| 12:00 | Lunch | Lunch |`,
    talks: `event QueueConf 2022
5 Taming queues in anger < Jane Roe (Acme)
5 Letters under load < Petra Vogelsang (Fjord Systems)
6 Stamps in the wild < Oskar Lindqvist (Larkspur)
6 Ink for beginners < Mina Okafor (Acme)`,
  },
  {
    way: "A8 a table that Markdown takes for a paragraph, since a cell is missing in its head",
    note: `
//- /queueconf-2014/README.md
QueueConf Porto 2014
====================

Dia | Trilha | Palestra | Palestrante |
:--:|---|---|---|:--:
qui | .NET | O que muda com as filas | Jane Roe | ✔
qui | .NET | Cartas sem chorar | Petra Vogelsang | ✔
sex | PHP | Selos: um codigo, tres lojas | Oskar Lindqvist | ✘

Almoço
------
Every day the same.`,
    talks: `event QueueConf Porto 2014
6 O que muda com as filas < Jane Roe
7 Cartas sem chorar < Petra Vogelsang
8 Selos: um codigo, tres lojas < Oskar Lindqvist`,
  },
  {
    way: "A14 callouts whose titles name talk and speaker; a microphone before who speaks",
    note: `
//- /queueconf-2022/callouts.md
# QueueConf 2022

> [!note] Taming queues in anger — Jane Roe (Acme)
> They left RabbitMQ.

> [!summary] In one line
> Everybody has queues.

## 11:00 Letters under load 🎤 Petra Vogelsang

stamps`,
    talks: `event QueueConf 2022
3 Taming queues in anger < Jane Roe (Acme)
9 Letters under load < Petra Vogelsang`,
  },
  {
    way: "B4 fields with bold names, and who lectures in italics below a title",
    note: `
//- /queueconf-2022/fields.md
# QueueConf 2022

**Talk:** Taming queues in anger  
**By:** Jane Roe, Acme

They left RabbitMQ.

**Talk:** Letters under load  
**By:** Petra Vogelsang

## Ranges for the mildly impatient
*Lecturer: Mina Okafor*

**Q1.** A range.

## Routines: the missing library
*Lecturer: Oskar Lindqvist, Larkspur*

**Q1.** Why.

## Mittagspause

Soup.`,
    talks: `event QueueConf 2022
3 Taming queues in anger < Jane Roe (Acme)
8 Letters under load < Petra Vogelsang
11 Ranges for the mildly impatient < Mina Okafor
16 Routines: the missing library < Oskar Lindqvist (Larkspur)`,
  },
  {
    way: "A1 heading: title - speaker, company",
    note: `
//- /queueconf-2022/day-1.md
# QueueConf 2022

### Taming Queues - Jane Roe, Acme Logistics

They started with one broker.

### The Slow Death of a Cron Job – Piotr Nowicki, Staff Engineer, Harbour Freight GmbH

Cron is not a scheduler.

### Backpressure for Everyone | Mina Okafor | Larkspur

Push back early.`,
    talks: `event QueueConf 2022
3 Taming Queues < Jane Roe (Acme Logistics)
7 The Slow Death of a Cron Job < Piotr Nowicki (Harbour Freight GmbH)
11 Backpressure for Everyone < Mina Okafor (Larkspur)`,
  },
  {
    way: "A1 heading: title by speaker",
    note: `
# Notes from QueueConf 2021

## Taming Queues by Jane Roe

Fine.

## What the Dead Letters Told Us by Oskar Lindqvist and Mina Okafor

Great.`,
    talks: `event QueueConf 2021
3 Taming Queues < Jane Roe
7 What the Dead Letters Told Us < Oskar Lindqvist, Mina Okafor`,
  },
  {
    way: "A2 heading: speaker - title",
    note: `
# QueueConf 2019

### Jane Roe @jroe - Acme - Taming Queues

Good.

### Oskar Lindqvist: Schedulers are Databases

Better.

### Mina Okafor | @mokafor | Larkspur | "Backpressure for Everyone"

Best.`,
    talks: `event QueueConf 2019
3 Taming Queues < Jane Roe (Acme)
7 Schedulers are Databases < Oskar Lindqvist
11 Backpressure for Everyone < Mina Okafor (Larkspur)`,
  },
  {
    way: "A3 B5 heading, speaker in bold below",
    note: `
# QueueConf 2018

### The Ledger Project
**Jane Roe (Larkspur)**

Money moves in batches.

### Small Brokers, Big Dreams
**Oskar Lindqvist (Fjord Systems)**

An old machine under a desk.`,
    talks: `event QueueConf 2018
3 The Ledger Project < Jane Roe (Larkspur)
8 Small Brokers, Big Dreams < Oskar Lindqvist (Fjord Systems)`,
  },
  {
    way: "A3 B5 heading, speaker in italics below",
    note: `
## Programming Brokers

_Jane Roe_

- Brokers are hard.

## Queues at the Edge

_Oskar Lindqvist and Mina Okafor_

- Edges are far away.

## Lunch

Soup, and a chat with both speakers.`,
    talks: `1 Programming Brokers < Jane Roe
7 Queues at the Edge < Oskar Lindqvist, Mina Okafor`,
  },
  {
    way: "A3 B6 heading, plain line below",
    note: `
# Broker Summit 2020

## Queues in Schools

Jane Roe - President, Acme School

Pupils wait in line.

## Waiting Without Anger

Oskar Lindqvist, Fjord Systems

Nobody likes to wait.`,
    talks: `event Broker Summit 2020
3 Queues in Schools < Jane Roe (Acme School)
9 Waiting Without Anger < Oskar Lindqvist (Fjord Systems)`,
  },
  {
    way: "A3 B3 heading, by-line below with profile link",
    note: `
# QueueConf 2017

## Taming Queues

by [Jane Roe](https://twitter.com/jroe)

Yes.

## Broken Brokers

by [Oskar Lindqvist](https://github.com/olind), [Acme](https://acme.example)

No.`,
    talks: `event QueueConf 2017
3 Taming Queues < Jane Roe
9 Broken Brokers < Oskar Lindqvist (Acme)`,
  },
  {
    way: "A3 B4 heading, speaker field below",
    note: `
# QueueConf 2016

## Taming Queues

Speaker: Jane Roe (@jroe)

Text.

## Brokers in Space

* Speakers: Oskar Lindqvist (Fjord Systems), Mina Okafor (Larkspur)
* Slides: [link](https://slides.example/brokers)

Text.

## Letters

**Who:** Dr. Petra Vogelsang, University of Somewhere

Text.`,
    talks: `event QueueConf 2016
3 Taming Queues < Jane Roe
9 Brokers in Space < Oskar Lindqvist (Fjord Systems), Mina Okafor (Larkspur)
16 Letters < Petra Vogelsang (University of Somewhere)`,
  },
  {
    way: "A3 B4 heading, sub-heading Presenter",
    note: `
# Queue Research Workshop 2015

## Measuring Patience

### Presenter

Jane Roe

### Notes

People leave after seven minutes.

## Fair Shares

### Presenter

Oskar Lindqvist, University of Somewhere

### Notes

Fairness is measurable.`,
    talks: `event Queue Research Workshop 2015
3 Measuring Patience < Jane Roe
13 Fair Shares < Oskar Lindqvist (University of Somewhere)`,
  },
  {
    way: "A4 B15 headings are titles, nobody named, labels and times",
    note: `
# QueueConf 2020

## 09:30 - Queues in Theory

Theory.

## 11:35 - Queues in Practice

Practice.

## 12:30 - Lunch

Soup.`,
    talks: `event QueueConf 2020
3 Queues in Theory
7 Queues in Practice`,
  },
  {
    way: "A5 heading is the speaker",
    note: `
//- /QueueConf-2017/keynotes.md
# Jane Roe - Dir of Eng, Larkspur

* Queues everywhere

# Oskar Lindqvist, Founder Fjord

* Brokers nowhere

# Mina Okafor - CIO of Acme

* Letters`,
    talks: `event QueueConf 2017
1 Jane Roe < Jane Roe (Larkspur)
5 Oskar Lindqvist < Oskar Lindqvist (Fjord)
9 Mina Okafor < Mina Okafor (Acme)`,
  },
  {
    way: "A6 title is a link",
    note: `
# QueueConf 2019

## [Taming Queues](https://queueconf.example/talks/1) - Jane Roe

One.

## [Brokers for Beginners](https://queueconf.example/talks/2) - Oskar Lindqvist (Fjord)

Two.`,
    talks: `event QueueConf 2019
3 Taming Queues < Jane Roe
7 Brokers for Beginners < Oskar Lindqvist (Fjord)`,
  },
  {
    way: "A7 list item per talk",
    note: `
# QueueConf 2018: talks I liked

- Taming Queues (Jane Roe): [Slides](https://slides.example/1)
- Brokers for Beginners (Oskar Lindqvist): [Slides](https://slides.example/2)
- Letters Never Sent (Mina Okafor, Larkspur): [Video](https://video.example/3)`,
    talks: `event QueueConf 2018
3 Taming Queues < Jane Roe
4 Brokers for Beginners < Oskar Lindqvist
5 Letters Never Sent < Mina Okafor (Larkspur)`,
  },
  {
    way: "A7 B2 list item: speaker, then quoted title",
    note: `
QueueConf 2018 was a good one. Talks worth watching:

1. Jane Roe “Taming Queues”

    Jane shows how to tame one.

2. Oskar Lindqvist & Mina Okafor “Letters Never Sent”

    About dead letters.

3. Petra Vogelsang “Patience”

    About waiting.`,
    talks: `event QueueConf 2018
3 Taming Queues < Jane Roe
7 Letters Never Sent < Oskar Lindqvist, Mina Okafor
11 Patience < Petra Vogelsang`,
  },
  {
    way: "A7 list item: title - speaker (company), link in title",
    note: `
# Broker Days 2022

## Day 1

* [Taming Queues](https://sched.example/1) - Jane Roe, Acme
* [Brokers for Beginners](https://sched.example/2) - Oskar Lindqvist, Fjord Systems
* Lunch

## Day 2

* [Letters Never Sent](https://sched.example/3) - Mina Okafor & Petra Vogelsang, Larkspur`,
    talks: `event Broker Days 2022
5 Taming Queues < Jane Roe (Acme)
6 Brokers for Beginners < Oskar Lindqvist (Fjord Systems)
11 Letters Never Sent < Mina Okafor (Larkspur), Petra Vogelsang (Larkspur)`,
  },
  {
    way: "A7 title item, speaker in a nested item (B18)",
    note: `
# QueueConf 2014

* Taming Queues
  * Speaker: Jane Roe
  * batches are fine
* Brokers for Beginners
  * Speaker: Oskar Lindqvist, Fjord Systems
  * start small`,
    talks: `event QueueConf 2014
3 Taming Queues < Jane Roe
6 Brokers for Beginners < Oskar Lindqvist (Fjord Systems)`,
  },
  {
    way: "A8 B17 table with head",
    note: `
# QueueConf 2021

| # | Speaker | Talk | Slides |
|---|---|---|---|
| 1 | Jane Roe | Taming Queues | [pdf](a.pdf) |
| 2 | Oskar Lindqvist, Fjord Systems | Brokers for Beginners | |`,
    talks: `event QueueConf 2021
5 Taming Queues < Jane Roe
6 Brokers for Beginners < Oskar Lindqvist (Fjord Systems)`,
  },
  {
    way: "A8 table: title, linked speaker",
    note: `
# Broker Summit 2019

| Title | Presenter | Video |
| --- | --- | --- |
| Taming Queues | [Jane Roe](https://twitter.com/jroe) | [Link](https://youtu.be/x) |
| Letters | [Mina Okafor](https://twitter.com/mok) and [Petra Vogelsang](https://twitter.com/pv) | |`,
    talks: `event Broker Summit 2019
5 Taming Queues < Jane Roe
6 Letters < Mina Okafor, Petra Vogelsang`,
  },
  {
    way: "A9 bold line is the talk",
    note: `
# QueueConf 2013

**A. Keynote: Jane Roe**

She opened the day.

**B. Taming Queues - Oskar Lindqvist (Fjord)**

He closed it.`,
    talks: `event QueueConf 2013
3 Jane Roe < Jane Roe
7 Taming Queues < Oskar Lindqvist (Fjord)`,
  },
  {
    way: "A10 B8 prose",
    note: `
# QueueConf 2023 in short

I flew in late. Jane Roe of Acme then gave a talk about "Taming Queues in the Wild", which I loved.
In the afternoon Oskar Lindqvist from Fjord Systems presented "Brokers for Absolute Beginners".`,
    talks: `event QueueConf 2023
3 Taming Queues in the Wild < Jane Roe (Acme)
4 Brokers for Absolute Beginners < Oskar Lindqvist (Fjord Systems)`,
  },
  {
    way: "A3 B8 plain text, sentence below",
    note: `
QueueConf 2018: my favourite talks

I went to QueueConf 2018 in Ghent and wrote down what I saw there.

Taming Queues Without Tears

Jane Roe from Acme talked about queues. The first version was slow, the second one was wrong.

Brokers Are People Too

The talk was held by Oskar Lindqvist and Mina Okafor from Fjord Systems. They showed an old broker and a new one.`,
    talks: `event QueueConf 2018
5 Taming Queues Without Tears < Jane Roe (Acme)
9 Brokers Are People Too < Oskar Lindqvist (Fjord Systems), Mina Okafor (Fjord Systems)`,
  },
  {
    way: "A11 one file per talk, speaker line",
    note: `
//- /queueconf2023/taming-queues.md
# Taming Queues

**Jane Roe, Acme**

- brokers are hard
- queues are harder`,
    talks: `event queueconf 2023
1 Taming Queues < Jane Roe (Acme)`,
  },
  {
    way: "A11 one file per talk, who",
    note: `
//- /QueueConf-2017/brokers-oh-my.md
# Brokers, Queues and Letters, Oh My

* Who
  * Elin Sandvik
  * Paul Moreau
* What is a broker?
  * A machine that waits.`,
    talks: `event QueueConf 2017
1 Brokers, Queues and Letters, Oh My < Elin Sandvik, Paul Moreau`,
  },
  {
    way: "A12 B16 title and speaker in front matter",
    note: `
---
title: Taming Queues
speaker: Jane Roe
event: QueueConf 2022
---

Brokers are hard.`,
    talks: `event QueueConf 2022
2 Taming Queues < Jane Roe`,
  },
  {
    way: "A16 type word before the title",
    note: `
# QueueConf 2018

### Keynote: Queues 20-20 Vision - Alexis Norling, Founder & CEO, Larkspur

Yes.

### Lightning Talk: One Queue - Jane Roe

No.

### Workshop: "Brokers Anywhere"

The workshop was held by [Oskar Lindqvist](https://github.com/olind) and [Mina Okafor](https://github.com/mok).

### Panel: Who Owns the Letters?

Nobody knows.`,
    talks: `event QueueConf 2018
3 Queues 20-20 Vision < Alexis Norling (Larkspur)
7 One Queue < Jane Roe
11 Brokers Anywhere < Oskar Lindqvist, Mina Okafor
15 Who Owns the Letters?`,
  },
  {
    way: "A17 plain-text line in capitals",
    note: `
QUEUECONF 2012

TAMING QUEUES
Jane Roe, Acme

Notes about queues and how people wait in them.

BROKERS FOR BEGINNERS
Oskar Lindqvist, Fjord Systems

Notes about brokers and what they cost.`,
    talks: `event QUEUECONF 2012
3 TAMING QUEUES < Jane Roe (Acme)
8 BROKERS FOR BEGINNERS < Oskar Lindqvist (Fjord Systems)`,
  },
  {
    way: "A18 title only in the file name",
    note: `
//- /queueconf/2019/brokers.md
* Brokers + letters
* kept in memory
* never on disk`,
    talks: `event queueconf 2019
1 brokers`,
  },
  {
    way: "A15 F2 times and days in lists",
    note: `
# QueueConf 2025

* Wednesday
  * 09h30 - You can tame any queue
    * good
  * 10h45 - ~~Brokers make the dream work~~
  * 12h30 - Lunch
* Thursday
  * 09h20 - Why it took four years to send a letter
    * long`,
    talks: `event QueueConf 2025
4 You can tame any queue
6 Brokers make the dream work
9 Why it took four years to send a letter`,
  },
  {
    way: "B11 C5 handle and @company",
    note: `
# QueueConf 2016

### Taming Queues - Jane Roe (@jroe) @ Acme

One.

### Brokers for Beginners - Oskar Lindqvist @olind

Two.`,
    talks: `event QueueConf 2016
3 Taming Queues < Jane Roe (Acme)
7 Brokers for Beginners < Oskar Lindqvist`,
  },
  {
    way: "C3 C8 dash, role, company on the line below",
    note: `
# Broker Summit 2018

#### Taming Queues
*Jane Roe - Acme Technologies*

One.

#### Letters and Law
*Prof. Petra Vogelsang, Chair of Postal Studies, University of Somewhere*

Two.`,
    talks: `event Broker Summit 2018
3 Taming Queues < Jane Roe (Acme Technologies)
8 Letters and Law < Petra Vogelsang (University of Somewhere)`,
  },
  {
    way: "C6 company where the speaker should be",
    note: `
# QueueConf 2020

## Taming Queues (Acme)

One.

## Brokers for Beginners - Jane Roe

Two.

## Letters - Oskar Lindqvist

Three.`,
    talks: `event QueueConf 2020
3 Taming Queues (Acme)
7 Brokers for Beginners < Jane Roe
11 Letters < Oskar Lindqvist`,
  },
  {
    way: "C10 company only in a note bullet",
    note: `
# QueueConf 2021

## Taming Queues - Jane Roe

- Jane works at Acme
- queues are hard`,
    talks: `event QueueConf 2021
3 Taming Queues < Jane Roe (Acme)`,
  },
  {
    way: "F4 grouping headings and repeated sub-headings",
    note: `
# QueueConf 2022

## Keynotes

### Taming Queues - Jane Roe

#### Takes

- one

#### Questions

- why?

### Brokers for Beginners - Oskar Lindqvist

#### Takes

- two

#### Questions

- how?

## Hallway track

Met people.

## Summary

Fine.`,
    talks: `event QueueConf 2022
5 Taming Queues < Jane Roe
15 Brokers for Beginners < Oskar Lindqvist`,
  },
  {
    way: "several H1, each a talk",
    note: `
# Taming Queues - Jane Roe

text

# Brokers for Beginners - Oskar Lindqvist

text

# Letters - Mina Okafor

no slides`,
    talks: `1 Taming Queues < Jane Roe
5 Brokers for Beginners < Oskar Lindqvist
9 Letters < Mina Okafor`,
  },
  {
    way: "heading, item line with speaker below (C1)",
    note: `
# BrokerCon 2019

## Taming Queues

- Jane Roe, Acme
- [Slides](slides/queues.pdf)

They use one broker per team.

## Letters Never Sent

- Oskar Lindqvist, Fjord Systems & Mina Okafor, Larkspur
- [Slides](slides/letters.pdf)

They send no letters.`,
    talks: `event BrokerCon 2019
3 Taming Queues < Jane Roe (Acme)
10 Letters Never Sent < Oskar Lindqvist (Fjord Systems), Mina Okafor (Larkspur)`,
  },
  {
    way: "heading, several speakers on lines of their own",
    note: `
# BrokerCon 2018

### Taming Queues at Scale

Jane Roe, Senior Engineer, Acme
Oskar Lindqvist, Architect, Fjord Systems

They talked for an hour.

### Letters Never Sent

Mina Okafor, Larkspur

She talked for a minute.`,
    talks: `event BrokerCon 2018
3 Taming Queues at Scale < Jane Roe (Acme), Oskar Lindqvist (Fjord Systems)
10 Letters Never Sent < Mina Okafor (Larkspur)`,
  },
  {
    way: "nested bold title and speaker in list items",
    note: `
# Queue Days 2017

- **Taming Queues** by Jane Roe
  - one broker
- **Letters Never Sent** by Oskar Lindqvist (Fjord)
  - no letters`,
    talks: `event Queue Days 2017
3 Taming Queues < Jane Roe
5 Letters Never Sent < Oskar Lindqvist (Fjord)`,
  },
  {
    way: "speaker heading, title as sub-heading",
    note: `
# QueueConf 2015

## Jane Roe, Acme

### Taming Queues

One.

## Oskar Lindqvist, Fjord Systems

### Letters Never Sent

Two.`,
    talks: `event QueueConf 2015
5 Taming Queues < Jane Roe (Acme)
11 Letters Never Sent < Oskar Lindqvist (Fjord Systems)`,
  },
  {
    way: "speakers joined by and, each with a company",
    note: `
# Broker Summit 2017

## Taming Queues
*Jane Roe, Acme, and Oskar Lindqvist, Fjord Systems*

One.

## Letters Never Sent
*Mina Okafor and Petra Vogelsang, University of Somewhere*

Two.`,
    talks: `event Broker Summit 2017
3 Taming Queues < Jane Roe (Acme), Oskar Lindqvist (Fjord Systems)
8 Letters Never Sent < Mina Okafor (University of Somewhere), Petra Vogelsang (University of Somewhere)`,
  },
  {
    way: "bold title, dash, speaker in list",
    note: `
# BrokerCon 2016

- **Taming Queues** — Jane Roe (Acme)
- **Letters Never Sent** — Oskar Lindqvist (Fjord Systems)`,
    talks: `event BrokerCon 2016
3 Taming Queues < Jane Roe (Acme)
4 Letters Never Sent < Oskar Lindqvist (Fjord Systems)`,
  },
  {
    way: "B4 B14 sub-heading Speaker: with a title of honour",
    note: `
# Conference on Postal Crime 2014

#### Topic: Forged Stamps and How to Find Them

##### Speaker: Dr. Jane Roe

* glue tells a lot

#### Topic: Stolen Letters

##### Speaker: Oskar Lindqvist, Fjord Systems

* nobody reports them

# Panel 1: Crime and Curiosity

##### Panelists: Mina Okafor, Petra Vogelsang

* both agree`,
    talks: `event Conference on Postal Crime 2014
3 Forged Stamps and How to Find Them < Jane Roe
9 Stolen Letters < Oskar Lindqvist (Fjord Systems)
15 Crime and Curiosity < Mina Okafor, Petra Vogelsang`,
  },
  {
    way: "speaker: title with company in parentheses, in lists",
    note: `
# QueueConf 2011

* Jane Roe (Acme): Taming Queues
  * one broker
* Oskar Lindqvist (Fjord Systems): Letters Never Sent
  * no letters`,
    talks: `event QueueConf 2011
3 Taming Queues < Jane Roe (Acme)
5 Letters Never Sent < Oskar Lindqvist (Fjord Systems)`,
  },
  {
    way: "setext headings, plain speaker below",
    note: `
QueueConf 2010
==============

Taming Queues
-------------
Jane Roe, Acme

One broker.

Letters Never Sent
------------------
Oskar Lindqvist

None.`,
    talks: `event QueueConf 2010
4 Taming Queues < Jane Roe (Acme)
10 Letters Never Sent < Oskar Lindqvist`,
  },
  {
    way: "numbered and decorated headings",
    note: `
# QueueConf 2024 🎉

## 1. Taming Queues — Jane Roe 🐘

One.

## 2. Letters Never Sent — Oskar Lindqvist

Two.

## 🍕 Lunch

Pizza.`,
    talks: `event QueueConf 2024
3 Taming Queues < Jane Roe
7 Letters Never Sent < Oskar Lindqvist`,
  },
  {
    way: "all of it is one link",
    note: `
# QueueConf 2020

- [Taming Queues - Jane Roe (Acme)](https://video.example/1)
- [Letters Never Sent - Oskar Lindqvist](https://video.example/2)`,
    talks: `event QueueConf 2020
3 Taming Queues < Jane Roe (Acme)
4 Letters Never Sent < Oskar Lindqvist`,
  },
  {
    way: "pronouns, roles and handles behind the name",
    note: `
# QueueConf 2022

## Taming Queues | Jane Roe (she/her), Principal Engineer @ Acme

One.

## Letters Never Sent | Oskar Lindqvist (he/him)

Two.`,
    talks: `event QueueConf 2022
3 Taming Queues < Jane Roe (Acme)
7 Letters Never Sent < Oskar Lindqvist`,
  },
  {
    way: "announced list of bare titles",
    note: `
# QueueConf 2022

## Talks I attended

- Taming Queues in the Wild
- Letters Nobody Ever Sends
- What Brokers Dream Of`,
    talks: `event QueueConf 2022
5 Taming Queues in the Wild
6 Letters Nobody Ever Sends
7 What Brokers Dream Of`,
  },
  {
    way: "speaker heading, quoted title on the next line",
    note: `
# QueueConf 2019

### Jane Roe - Acme
"Taming Queues"

- one

### Oskar Lindqvist - Fjord Systems
"Letters Never Sent"

- two`,
    talks: `event QueueConf 2019
4 Taming Queues < Jane Roe (Acme)
9 Letters Never Sent < Oskar Lindqvist (Fjord Systems)`,
  },
  {
    way: "title in italics within one line with by",
    note: `
# QueueConf 2019

*Taming Queues* by **Jane Roe** (Acme)

She tames them.

*Letters Never Sent* by **Oskar Lindqvist**

He sends none.`,
    talks: `event QueueConf 2019
3 Taming Queues < Jane Roe (Acme)
7 Letters Never Sent < Oskar Lindqvist`,
  },
  {
    way: "bold speaker in prose bullets (B9)",
    note: `
# QueueConf 2019

- **Jane Roe** ([@jroe](https://twitter.com/jroe)) talked about taming queues.
- **Oskar Lindqvist** ([@olind](https://twitter.com/olind)) talked about letters.`,
    talks: `event QueueConf 2019
3 Jane Roe < Jane Roe
4 Oskar Lindqvist < Oskar Lindqvist`,
  },
  {
    way: "times and rooms in a table",
    note: `
# Queue Days 2019

| Time | Room | Session |
| --- | --- | --- |
| 9:00 - 10:00 | Hall A | [Jane Roe's Keynote](./keynote.md) |
| 10:15 - 11:00 | Hall B | [Taming Queues](./queues.md) |
| 12:00 - 13:00 | Foyer | Lunch |`,
    talks: `event Queue Days 2019
5 Jane Roe's Keynote < Jane Roe
6 Taming Queues`,
  },
  {
    way: "title, then a line of speaker and company after a rule",
    note: `
# QueueConf 2019

---

## Taming Queues
Jane Roe, Acme | [slides](https://slides.example/1)

Text about queues.

---

## Letters Never Sent
Oskar Lindqvist, Fjord Systems | [slides](https://slides.example/2) | [video](https://video.example/2)

Text about letters.`,
    talks: `event QueueConf 2019
5 Taming Queues < Jane Roe (Acme)
12 Letters Never Sent < Oskar Lindqvist (Fjord Systems)`,
  },
  {
    way: "speaker, company and title on separate lines in a list",
    note: `
# QueueConf 2018

- Taming Queues
  Jane Roe, Acme

- Letters Never Sent
  Oskar Lindqvist, Fjord Systems`,
    talks: `event QueueConf 2018
3 Taming Queues < Jane Roe (Acme)
6 Letters Never Sent < Oskar Lindqvist (Fjord Systems)`,
  },
  {
    way: "A11 G8 one file per talk, event and year in the folders",
    note: `
//- /2019/QueueConf EU/taming-queues.md
# Taming Queues

Speaker: Jane Roe (Acme)

- brokers are hard`,
    talks: `event QueueConf EU 2019
1 Taming Queues < Jane Roe (Acme)`,
  },
  {
    way: "A11 file name holds title and speaker",
    note: `
//- /QueueConf 2018/Taming Queues - Jane Roe.md
- brokers are hard
- queues are harder`,
    talks: `event QueueConf 2018
1 Taming Queues < Jane Roe`,
  },
  {
    way: "A11 a list of fields at the top",
    note: `
# Taming Queues

- **Speaker**: Jane Roe, Acme
- **Event**: QueueConf 2019
- **Date**: 12 May 2019
- **Slides**: https://slides.example/1

## Notes

Brokers are hard.`,
    talks: `event QueueConf 2019
1 Taming Queues < Jane Roe (Acme)`,
  },
  {
    way: "A11 front matter with wikilinks",
    note: `
---
title: Taming Queues
speaker: "[[Jane Roe]]"
conference: "[[QueueConf 2019]]"
---

## Notes

Brokers are hard.`,
    talks: `event QueueConf 2019
2 Taming Queues < Jane Roe`,
  },
  {
    way: "A11 heading names event and talk",
    note: `
# QueueConf 2019: Taming Queues (Jane Roe, Acme)

- brokers are hard`,
    talks: `event QueueConf 2019
1 Taming Queues < Jane Roe (Acme)`,
  },
  {
    way: "G8 dated file name of a blog",
    note: `
//- /_posts/2018-05-03-queueconf-day-2.md
---
layout: post
title: "QueueConf 2018 - Day 2"
date: 2018-05-03
---

## Taming Queues (Jane Roe)

One.

## Letters Never Sent (Oskar Lindqvist)

Two.`,
    talks: `event QueueConf 2018
7 Taming Queues < Jane Roe
11 Letters Never Sent < Oskar Lindqvist`,
  },
  {
    way: "B12 first names only",
    note: `
# QueueConf 2018

## Taming Queues

by Jane (principal engineer at Acme)

One.

## Letters Never Sent

by Oskar

Two.`,
    talks: `event QueueConf 2018
3 Taming Queues < Jane (Acme)
9 Letters Never Sent < Oskar`,
  },
  {
    way: "B11 only a handle",
    note: `
# QueueConf 2018

## Taming Queues - @jroe

One.

## Letters Never Sent - Oskar Lindqvist (@olind)

Two.`,
    talks: `event QueueConf 2018
3 Taming Queues < @jroe
7 Letters Never Sent < Oskar Lindqvist`,
  },
  {
    way: "C7 company is a link, with and without role",
    note: `
# QueueConf 2018

### [Jane Roe](https://twitter.com/jroe), CTO of [Acme](https://acme.example): Taming Queues

One.

### [Oskar Lindqvist](https://twitter.com/olind), [Fjord Systems](https://fjord.example): Letters Never Sent

Two.`,
    talks: `event QueueConf 2018
3 Taming Queues < Jane Roe (Acme)
7 Letters Never Sent < Oskar Lindqvist (Fjord Systems)`,
  },
  {
    way: "A10 several talks told one after another",
    note: `
# A day at QueueConf 2018

The day began with Jane Roe's keynote "Taming Queues", which set the tone.

Then Oskar Lindqvist of Fjord Systems gave a talk titled "Letters Never Sent".

After lunch came "Counting to One" by Mina Okafor (Larkspur).`,
    talks: `event QueueConf 2018
3 Taming Queues < Jane Roe
5 Letters Never Sent < Oskar Lindqvist (Fjord Systems)
7 Counting to One < Mina Okafor (Larkspur)`,
  },
  {
    way: "numbered talks with labels in lists under days",
    note: `
# Broker Days 2021

## Monday

1. Keynote: Taming Queues by Jane Roe
2. Coffee
3. Talk: Letters Never Sent by Oskar Lindqvist, Fjord Systems

## Tuesday

1. Workshop: Counting to One by Mina Okafor`,
    talks: `event Broker Days 2021
5 Taming Queues < Jane Roe
7 Letters Never Sent < Oskar Lindqvist (Fjord Systems)
11 Counting to One < Mina Okafor`,
  },
  {
    way: "headings with track and room",
    note: `
# QueueConf 2020

## Track 2: Storage

### 10:00 (Room 3) Taming Queues – Jane Roe (Acme)

One.

### 11:00 (Room 1) Letters Never Sent – Oskar Lindqvist

Two.`,
    talks: `event QueueConf 2020
5 Taming Queues < Jane Roe (Acme)
9 Letters Never Sent < Oskar Lindqvist`,
  },
  {
    way: "names with particles, initials, hyphens and other scripts",
    note: `
# QueueConf 2020

## Taming Queues - Anne-Marie van der Berg

One.

## Letters Never Sent - J. R. O'Malley, Acme

Two.

## Counting to One - Şule Öztürk & Łukasz Żółkiewski (Fjord Systems)

Three.

## Clocks - 山田太郎

Four.`,
    talks: `event QueueConf 2020
3 Taming Queues < Anne-Marie van der Berg
7 Letters Never Sent < J. R. O'Malley (Acme)
11 Counting to One < Şule Öztürk (Fjord Systems), Łukasz Żółkiewski (Fjord Systems)
15 Clocks < 山田太郎`,
  },
  {
    way: "no event, no speaker, no talk: a plain document",
    note: `
# Setting up the office printer

## Install the driver

Download it.

## Troubleshooting

Ask Jane Roe.`,
    talks: ``,
  },
  {
    way: "A13 a link on its own line is the title",
    note: `
Notes from QueueConf 2019.

[Taming Queues in the Wild](https://queueconf.example/1)

Jane Roe from Acme talked about one broker per team.

[Letters Nobody Ever Sends](https://queueconf.example/2)

Oskar Lindqvist from Fjord Systems talked about dead letters.`,
    talks: `event QueueConf 2019
3 Taming Queues in the Wild < Jane Roe (Acme)
7 Letters Nobody Ever Sends < Oskar Lindqvist (Fjord Systems)`,
  },
  {
    way: "fields for title, speaker and company",
    note: `
# QueueConf 2019

**Title:** Taming Queues
**Speaker:** Jane Roe
**Company:** Acme

Good.

**Title:** Letters Never Sent
**Speaker:** Oskar Lindqvist
**Company:** Fjord Systems

Better.`,
    talks: `event QueueConf 2019
3 Taming Queues < Jane Roe (Acme)
9 Letters Never Sent < Oskar Lindqvist (Fjord Systems)`,
  },
  {
    way: "fields in a list below the heading, company apart",
    note: `
# QueueConf 2019

### Session: Taming Queues

- Presenter: Jane Roe
- Company: Acme
- one broker per team

### Session: Letters Never Sent

- Presenter: Oskar Lindqvist
- Company: Fjord Systems
- dead letters`,
    talks: `event QueueConf 2019
3 Taming Queues < Jane Roe (Acme)
9 Letters Never Sent < Oskar Lindqvist (Fjord Systems)`,
  },
  {
    way: "speaker is the sub-heading below the title",
    note: `
# QueueConf 2019

## Taming Queues
### Jane Roe, Acme

One.

## Letters Never Sent
### Oskar Lindqvist, Fjord Systems

Two.`,
    talks: `event QueueConf 2019
3 Taming Queues < Jane Roe (Acme)
8 Letters Never Sent < Oskar Lindqvist (Fjord Systems)`,
  },
  {
    way: "linked speaker first, title in italics",
    note: `
# QueueConf 2019

#### [Jane Roe](https://twitter.com/jroe) (Acme) - *Taming Queues*

One.

#### [Oskar Lindqvist](https://twitter.com/olind) - *Letters Never Sent*

Two.`,
    talks: `event QueueConf 2019
3 Taming Queues < Jane Roe (Acme)
7 Letters Never Sent < Oskar Lindqvist`,
  },
  {
    way: "task list",
    note: `
# QueueConf 2019 plan

- [x] Taming Queues - Jane Roe (Acme)
- [ ] Letters Never Sent - Oskar Lindqvist (Fjord Systems)`,
    talks: `event QueueConf 2019
3 Taming Queues < Jane Roe (Acme)
4 Letters Never Sent < Oskar Lindqvist (Fjord Systems)`,
  },
  {
    way: "list items with video and slides behind",
    note: `
# QueueConf 2019

* Taming Queues — Jane Roe, Acme ([video](https://v.example/1), [slides](https://s.example/1))
* Letters Never Sent — Oskar Lindqvist, Fjord Systems ([video](https://v.example/2))`,
    talks: `event QueueConf 2019
3 Taming Queues < Jane Roe (Acme)
4 Letters Never Sent < Oskar Lindqvist (Fjord Systems)`,
  },
  {
    way: "only the kind of session and the speaker",
    note: `
# QueueConf 2019

## Opening keynote - Jane Roe, Acme

One.

## Taming Queues - Mina Okafor

Two.

## Keynote by Oskar Lindqvist (Fjord Systems)

Three.`,
    talks: `event QueueConf 2019
3 Opening keynote < Jane Roe (Acme)
7 Taming Queues < Mina Okafor
11 Keynote < Oskar Lindqvist (Fjord Systems)`,
  },
  {
    way: "paragraph: speaker (company): quoted title",
    note: `
# QueueConf 2019

Jane Roe (Acme): "Taming Queues"

She tames them with one broker for every team and no more.

Oskar Lindqvist (Fjord Systems): "Letters Never Sent"

He counts the dead letters of ten years and finds that nobody reads them.`,
    talks: `event QueueConf 2019
3 Taming Queues < Jane Roe (Acme)
7 Letters Never Sent < Oskar Lindqvist (Fjord Systems)`,
  },
  {
    way: "day, number and label before the title",
    note: `
# QueueConf 2019

## Talk 1: Taming Queues - Jane Roe

One.

## Talk 2: Letters Never Sent - Oskar Lindqvist

Two.

## Talk 3: Counting to One

Three.`,
    talks: `event QueueConf 2019
3 Taming Queues < Jane Roe
7 Letters Never Sent < Oskar Lindqvist
11 Counting to One`,
  },
  {
    way: "German words around",
    note: `
# QueueConf 2019

## Vortrag: Warteschlangen zähmen von Jane Roe (Acme GmbH)

Eins.

## Vortrag: Briefe ohne Empfänger von Oskar Lindqvist

Zwei.`,
    talks: `event QueueConf 2019
3 Warteschlangen zähmen < Jane Roe (Acme GmbH)
7 Briefe ohne Empfänger < Oskar Lindqvist`,
  },
  {
    way: "title as a wikilink, speaker as a wikilink",
    note: `
# QueueConf 2019

## [[Taming Queues]] - [[Jane Roe]] ([[Acme]])

One.

## [[Letters Never Sent]] - [[Oskar Lindqvist]]

Two.`,
    talks: `event QueueConf 2019
3 Taming Queues < Jane Roe (Acme)
7 Letters Never Sent < Oskar Lindqvist`,
  },
  {
    way: "quoted programme entries",
    note: `
# QueueConf 2019

## Taming Queues

> Jane Roe, Acme
>
> A talk about brokers and how many a team should have.

I liked it.

## Letters Never Sent

> Oskar Lindqvist, Fjord Systems

Fine.`,
    talks: `event QueueConf 2019
3 Taming Queues < Jane Roe (Acme)
11 Letters Never Sent < Oskar Lindqvist (Fjord Systems)`,
  },
  {
    way: "struck through, missed and starred talks",
    note: `
# QueueConf 2019

## ~~Taming Queues - Jane Roe~~ (missed)

## ⭐ Letters Never Sent - Oskar Lindqvist ★★★★☆

Great.

## Counting to One - Mina Okafor (4/5)

Good.`,
    talks: `event QueueConf 2019
3 Taming Queues < Jane Roe
5 Letters Never Sent < Oskar Lindqvist
9 Counting to One < Mina Okafor`,
  },
  {
    way: "B2 two speakers, each with a company in parentheses, before the title",
    note: `
//- /queueconf-2022/day-1.md
# QueueConf 2022

### Jane Roe (Acme) & Oskar Lindqvist (Fjord Systems) - Taming Queues

Good.

### Mina Okafor (Larkspur): Backpressure for Everyone

Good.`,
    talks: `event QueueConf 2022
3 Taming Queues < Jane Roe (Acme), Oskar Lindqvist (Fjord Systems)
7 Backpressure for Everyone < Mina Okafor (Larkspur)`,
  },
  {
    way: "time and room behind the speaker; party and lunch are no talks",
    note: `
# QueueConf 2022

### The Long Line - Jane Roe - Acme · 11:10

Good.

### Letters Never Sent | Mina Okafor | Room 2

Good.

### Lunch @ the noodle bar

Ramen.

### Closing party

Loud.

### Would I go again?

Yes.`,
    talks: `event QueueConf 2022
3 The Long Line < Jane Roe (Acme)
7 Letters Never Sent < Mina Okafor`,
  },
  {
    way: "A7 a list of talks to watch later, speaker first",
    note: `
# QueueConf 2022

### Taming Queues - Jane Roe

Good.

### Talks to watch later

- Jane Roe: The Slow Death of a Cron Job
- Oskar Lindqvist: Brokers for Absolute Beginners
- Mina Okafor: Letters Never Sent`,
    talks: `event QueueConf 2022
3 Taming Queues < Jane Roe
9 The Slow Death of a Cron Job < Jane Roe
10 Brokers for Absolute Beginners < Oskar Lindqvist
11 Letters Never Sent < Mina Okafor`,
  },
  {
    way: "A1 two speakers who share a company; a company that sounds like a role",
    note: `
# QueueConf 2022

## Taming Queues by Jane Roe & Oskar Lindqvist from Acme Logistics

Good.

## Brokers for Beginners by Venkat Rao, Agile Developer Inc.

Good.`,
    talks: `event QueueConf 2022
3 Taming Queues < Jane Roe (Acme Logistics), Oskar Lindqvist (Acme Logistics)
7 Brokers for Beginners < Venkat Rao (Agile Developer Inc.)`,
  },
  {
    way: "bold first line, text right below",
    note: `
# QueueConf 2022

**Taming Queues — Jane Roe (Acme)**
They started with one broker and ended with nine of them.

**Brokers for Beginners — Oskar Lindqvist (Fjord Systems)**
He builds a broker on stage. Good fun.`,
    talks: `event QueueConf 2022
3 Taming Queues < Jane Roe (Acme)
6 Brokers for Beginners < Oskar Lindqvist (Fjord Systems)`,
  },
  {
    way: "A3 bold lead, speaker, text in one paragraph",
    note: `
# QueueConf 2022

**Taming Queues** — Jane Roe. They started with one broker and ended with nine of them.

**Brokers for Beginners** — Oskar Lindqvist (Fjord Systems). He builds a broker on stage. Good fun.

**Letters Never Sent** — Mina Okafor. Dead letters tell.`,
    talks: `event QueueConf 2022
3 Taming Queues < Jane Roe
5 Brokers for Beginners < Oskar Lindqvist (Fjord Systems)
7 Letters Never Sent < Mina Okafor`,
  },
  {
    way: "bold lead that quotes the title",
    note: `
# QueueConf 2022

**"Taming Queues" by Jane Roe.** They started with one broker and ended with nine of them.

**"Brokers for Beginners" by Oskar Lindqvist.** He builds a broker on stage. Good fun.`,
    talks: `event QueueConf 2022
3 Taming Queues < Jane Roe
5 Brokers for Beginners < Oskar Lindqvist`,
  },
  {
    way: "B3 a picture before the speaker's line",
    note: `
# QueueConf 2022

## Taming Queues

🎤 Jane Roe, Acme

They started with one broker.

## Brokers for Beginners

👤 Oskar Lindqvist (Fjord Systems)

Good.`,
    talks: `event QueueConf 2022
3 Taming Queues < Jane Roe (Acme)
9 Brokers for Beginners < Oskar Lindqvist (Fjord Systems)`,
  },
  {
    way: "B5 a labelled name that nobody knows; speakers with w/",
    note: `
# QueueConf 2022

## Taming Queues

Speaker: Vik Fearing

They started with one broker.

## Brokers for Beginners (w/ Oskar Lindqvist and Mina Okafor)

Good.`,
    talks: `event QueueConf 2022
3 Taming Queues < Vik Fearing
9 Brokers for Beginners < Oskar Lindqvist, Mina Okafor`,
  },
  {
    way: "a writer who leaves capitals out (typed small)",
    note: `
//- /queueconf-2022/raw.md
# queueconf 2022, raw notes

didn't clean these up

## mon

### taming queues, the hard way
oskar lindqvist, red hat

- started with one broker
- kafka ext is nice, and it runs in docker

### backpressure for everyone
mina okafor

- push back early
- q: why not drop? a: people notice

### closing: the joy of useless code
petra vogelsang (google)

- fun`,
    talks: `event queueconf 2022
7 taming queues, the hard way < Oskar Lindqvist (Red Hat)
13 backpressure for everyone < Mina Okafor
19 closing: the joy of useless code < Petra Vogelsang (Google)`,
  },
  {
    way: "A4 headings below days, nobody named anywhere",
    note: `
//- /guild.md
QueueConf 2023, Ghent, 12-15 December. Summary for the guild.

# Tuesday (trainings)

## Tuning masterclass

Full day. Mostly known things.

## Lunch on the terrace

Soup.

# Wednesday

## Keynote

About the community.

## What is new in brokers

* logical copies at last

## Queues in fifty shades of broken

Excellent.`,
    talks: `event QueueConf 2023
5 Tuning masterclass
15 Keynote
19 What is new in brokers
23 Queues in fifty shades of broken`,
  },
  {
    way: "A10 titles set off in prose, people before and behind them",
    note: `
---
title: "Back from Ghent: QueueConf 2022"
---

It was a joy to be there. As usual it is partial: with two strands I saw half of the programme.

I began with *Getting to Grips with Brokers*, run by Jane Roe (Acme) and Oskar Lindqvist of Fjord Systems. We packed queues by hand.

Then Mina Okafor (Larkspur) on “Backpressure as a reading room service”. They use a booking calendar.

Best of all: Petra Vogelsang, *The Pager and the Parent*, on being on call. It moved me.

The next one was by Piotr Nowicki of Acme, called [Your Dashboard Is a Graveyard](https://video.example/1). He counted them.

My last word: *good enough*. I read *Moby Dick* on the train.`,
    talks: `event QueueConf 2022
7 Getting to Grips with Brokers < Jane Roe (Acme), Oskar Lindqvist (Fjord Systems)
9 Backpressure as a reading room service < Mina Okafor (Larkspur)
11 The Pager and the Parent < Petra Vogelsang
13 Your Dashboard Is a Graveyard < Piotr Nowicki (Acme)`,
  },
  {
    way: "A10 prose without a title: the talk goes by its speaker",
    note: `
# QueueConf 2022

Along the same lines, Jane Roe from Acme gave a quiet, careful talk on tired nurses. There was no product in it.

The hallway was loud, and Kim from our team talked about lunch.`,
    talks: `event QueueConf 2022
3 Jane Roe < Jane Roe (Acme)`,
  },
  {
    way: "A7 a title that is set off, its speaker, and then a comment",
    note: `
# QueueConf 2022

## Ignites

I love them.

* **Queues are a lifestyle** - Oskar Lindqvist. Very funny, some crying
* **Five things on call taught me** - Mina Okafor (and the other way around)
* *A broker for people in a hurry*, Petra Vogelsang, Fjord Systems. Short answer: partly`,
    talks: `event QueueConf 2022
7 Queues are a lifestyle < Oskar Lindqvist
8 Five things on call taught me < Mina Okafor
9 A broker for people in a hurry < Petra Vogelsang (Fjord Systems)`,
  },
  {
    way: "B13 a panel with its people in a sentence; a host and a guest",
    note: `
# QueueConf 2022

### Closing panel: What did we get wrong?

With Jane Roe (Acme), Oskar Lindqvist and Mina Okafor (Larkspur). No conclusions, as it should be.

### Fireside chat: Queues in the cold

*Host: Kim Berg. Guest: Petra Vogelsang*

Cold.`,
    talks: `event QueueConf 2022
3 What did we get wrong? < Jane Roe (Acme), Oskar Lindqvist (Larkspur), Mina Okafor (Larkspur)
7 Queues in the cold < Petra Vogelsang`,
  },
  {
    way: "B16 front matter with the company under a key of its own",
    note: `
//- /queueconf-2022/talks/04-taming-queues.md
---
title: "Taming Queues: what we learned"
speaker: Jane Roe
affiliation: Fjord Systems
event: QueueConf 2022
---

## tl;dr

Queues leak.`,
    talks: `event QueueConf 2022
2 Taming Queues: what we learned < Jane Roe (Fjord Systems)`,
  },
  {
    way: "C2 a company of ordinary words in parentheses; a past employer",
    note: `
# QueueConf 2022

### Panel: Queues and carbon

With Jane Roe (Larkspur Institute for Sound & Vision), Oskar Lindqvist (Digital Queue Coalition) and Mina Okafor (Acme).

### What Games Know About Queues

*Petra Vogelsang, formerly at Fjord Systems*

Fun.`,
    talks: `event QueueConf 2022
3 Queues and carbon < Jane Roe (Larkspur Institute for Sound & Vision), Oskar Lindqvist (Digital Queue Coalition), Mina Okafor (Acme)
7 What Games Know About Queues < Petra Vogelsang (Fjord Systems)`,
  },
  {
    way: "F8 a plan with rooms in bold, ticks and meals",
    note: `
# QueueConf 2022, what I want to see

## Saturday

- 09:30 **Janson** – Welcome to the queue – ✘ still on the tram
- 10:00 **K.1.105** – Taming queues in the public sector (Oskar Lindqvist) ✔
    - law beats technology
- 11:00 **H.1308** – Backpressure in anger (Mina Okafor) ✘ watch video, Kim said it was great
- 12:00 food. noodles!
- 12:30 **K.1.105** – What comes after queues? (Petra Vogelsang) (full)`,
    talks: `event QueueConf 2022
5 Welcome to the queue
6 Taming queues in the public sector < Oskar Lindqvist
8 Backpressure in anger < Mina Okafor
10 What comes after queues? < Petra Vogelsang`,
  },
  {
    way: "A17 capitals, and a first sentence that only names people",
    note: `
//- /queueconf-2022/report.txt
Hi all, what I brought home from QueueConf 2022 besides a cold.

PARTITIONING IN PRACTICE: WHAT REALLY CHANGED

Jane Roe from Fjord Systems. Good news: planning is no longer silly.

QUEUES NOBODY DRAINED

Oskar Lindqvist & Mina Okafor. Both do consulting and collect stories.

ONE BROKER TO RULE THEM
Petra Vogelsang (Acme)
- long comparison`,
    talks: `event QueueConf 2022
3 PARTITIONING IN PRACTICE: WHAT REALLY CHANGED < Jane Roe (Fjord Systems)
7 QUEUES NOBODY DRAINED < Oskar Lindqvist, Mina Okafor
11 ONE BROKER TO RULE THEM < Petra Vogelsang (Acme)`,
  },
  {
    way: "C14 title // speaker // company as plain lines",
    note: `
# QueueConf 2022

## tue

queues that don't leak // Oskar Lindqvist // Fjord Systems
- bake to instances, not meshes

### audio morning

dynamic brokers on a budget // Mina Okafor // Larkspur
- sixteen voices

## wed

how we drained it // Jane Roe & Petra Vogelsang // Acme
- all in one night`,
    talks: `event QueueConf 2022
5 queues that don't leak < Oskar Lindqvist (Fjord Systems)
10 dynamic brokers on a budget < Mina Okafor (Larkspur)
15 how we drained it < Jane Roe (Acme), Petra Vogelsang (Acme)`,
  },
  {
    way: "B15 a room above titles with notes, nobody named",
    note: `
# QueueConf 2022 dump

## sat

### K.1.105 main track

- [Where does my queue go?](https://example.org/1811) (!)
    - use the chain
- [Open brokers at the weather office](https://example.org/1822)
    - nice
- The state of the queue union (x)
    - sad

### Lunch + expo

fries`,
    talks: `event QueueConf 2022
7 Where does my queue go?
9 Open brokers at the weather office
11 The state of the queue union`,
  },
  {
    way: "A10 an essay: headings are thoughts, talks stand in the text",
    note: `
---
title: "Three days of queues: QueueConf 2022"
---

## Monday was about people

The week opened with Jane Roe from Fjord Systems, whose talk "[The Queue Is Not a Person](https://example.org/1)" I sent to four people. She spent two years asking.

Right after that, Oskar Lindqvist presented “Forty Hours Without Brokers”. Nobody got fired.

## Tuesday, or: are queues done yet?

Mina Okafor (Acme) talked about *Counting Candy*, with no slides.`,
    talks: `event QueueConf 2022
7 The Queue Is Not a Person < Jane Roe (Fjord Systems)
9 Forty Hours Without Brokers < Oskar Lindqvist
13 Counting Candy < Mina Okafor (Acme)`,
  },
  {
    way: "C10 a role below a name, with nobody as its subject; contracted verbs",
    note: `
# QueueConf 2022

## Oskar Lindqvist

Design lead at Larkspur. How they dealt with queues.

## Mina Okafor

Queues and grids. She's at Fjord Systems since January.

## Petra Vogelsang

Arrows!`,
    talks: `event QueueConf 2022
3 Oskar Lindqvist < Oskar Lindqvist (Larkspur)
7 Mina Okafor < Mina Okafor (Fjord Systems)
11 Petra Vogelsang < Petra Vogelsang`,
  },
  {
    way: "G8 an event whose file name shortens the year",
    note: `
//- /qsec22.md
QSEC :: Ghent :: may 19-20

## Keynote: Queues are a garden - Oskar Lindqvist (Acme)

Nice.`,
    talks: `event QSEC 2022
3 Queues are a garden < Oskar Lindqvist (Acme)`,
  },
  {
    way: "A4 flat headings that are long titles, nobody named; meals with somebody",
    note: `
# QueueConf 2022 notes

I'm bad with names so I don't write them down.

## Making Tall Queues Cheap: Brokers on Paper

- target: one minute

## Failing Forward: A Postmortem of Three Cancelled Queues

so I will be vague too

## Procedural Dialogue in a Queue About Gossip

- facts decay

## Lunch with friends @ Old Mill

cold, windy

## Audio Mixing for People Who Queue With the Sound Off

- loud

## How We Made a Queue Team of One

- slowly`,
    talks: `event QueueConf 2022
5 Making Tall Queues Cheap: Brokers on Paper
9 Failing Forward: A Postmortem of Three Cancelled Queues
13 Procedural Dialogue in a Queue About Gossip
21 Audio Mixing for People Who Queue With the Sound Off
25 How We Made a Queue Team of One`,
  },
  {
    way: "B5 the kind of session before the speaker, below the title",
    note: `
# QueueConf 2022

### Queue Sustainability Is People Sustainability

**Keynote** · Jane Roe (Fjord Systems)

Set the tone.

### Draining a thirty-year-old broker in the open

**Presenters:** Oskar Lindqvist (Larkspur), Mina Okafor (Acme)

Not really a rewrite.

### Panel: Do we still need queues?

Chair: Kim H. With **Petra Vogelsang** (Acme) and **Jane Roe** (Fjord Systems)

- yes`,
    talks: `event QueueConf 2022
3 Queue Sustainability Is People Sustainability < Jane Roe (Fjord Systems)
9 Draining a thirty-year-old broker in the open < Oskar Lindqvist (Larkspur), Mina Okafor (Acme)
15 Do we still need queues? < Petra Vogelsang (Acme), Jane Roe (Fjord Systems)`,
  },
  {
    way: "A12 a head that names title and speaker, headings that are parts",
    note: `
//- /queueconf-2022/day2/queues-in-anger.md
---
title: Queues Before They Were Cool
speaker: Jane Roe
---

## tl;dr

Queues leak.

## Demo

It leaked.`,
    talks: `event queueconf 2022
2 Queues Before They Were Cool < Jane Roe`,
  },
  {
    way: "C2 a company and its country",
    note: `
# QueueConf 2022

### Let us stop printing queues - Jane Roe (Larkspur, Sweden)

Good.`,
    talks: `event QueueConf 2022
3 Let us stop printing queues < Jane Roe (Larkspur)`,
  },
  {
    way: "A3 list items with stars, an arrow or a comment of small words behind the speaker",
    note: `
# QueueConf 2022

## Lightning talks

- Why our Broker Sleeps - Oskar Lindqvist ⭐⭐⭐ (brave to say that here)
- **Failing on Purpose for Beginners**, Mina Okafor, Larkspur → a sales pitch, the template is useful
- *A Bot that Only Says No*, by Jane Roe (Fjord Systems) - a bot for opening hours
- **Queues in Crisis? (again)** - opening keynote, Prof. Petra Vogelsang (Acme)`,
    talks: `event QueueConf 2022
5 Why our Broker Sleeps < Oskar Lindqvist
6 Failing on Purpose for Beginners < Mina Okafor (Larkspur)
7 A Bot that Only Says No < Jane Roe (Fjord Systems)
8 Queues in Crisis? (again) < Petra Vogelsang (Acme)`,
  },
  {
    way: "A3 quoted titles with a comment each, nobody named",
    note: `
# QueueConf 2022

## Lightning round

10 x 5 min. The ones that I remember:

- "Your backlog is not your friend" - arithmetic, mostly
- "Make a broker for your mum" - <3
- "Unionise" - loud applause`,
    talks: `event QueueConf 2022
7 Your backlog is not your friend
8 Make a broker for your mum
9 Unionise`,
  },
  {
    way: "A5 numbers of a programme before plain lines, below a session",
    note: `
# QueueConf 2022

## Talks

### Session 5B: Mining (Room 306)

5B.1 Messages considered noisy? (Jane Roe, University of Larkspur)

- they mined ten years of mail

5B.2 Brokers in the loop - Mina Okafor (Larkspur)

- how long do letters stay open`,
    talks: `event QueueConf 2022
7 Messages considered noisy? < Jane Roe (University of Larkspur)
11 Brokers in the loop < Mina Okafor (Larkspur)`,
  },
  {
    way: "A17 capitals, and below them how long it took and with whom",
    note: `
# QueueConf 2022

WORKSHOP: HUNTING FOR LEAKING QUEUES
3h, w/ Jane Roe
- came late, sat on the floor`,
    talks: `event QueueConf 2022
3 HUNTING FOR LEAKING QUEUES < Jane Roe`,
  },
  {
    way: "B13 a panel in bold, its people in the line below or behind the chair",
    note: `
# QueueConf 2022

**Panel: Are queues a trap?**
Left early.

**Letters, and then what?**
panel with Mina Okafor, Piotr Nowicki (Larkspur) and Jane Roe (Acme), moderator Tom

- they all agree

## Panel: the future of letters

Chaired by Dr. Ann Lee. Panelists: Oskar Lindqvist (Fjord Systems), Petra Vogelsang (Larkspur).`,
    talks: `event QueueConf 2022
3 Are queues a trap?
6 Letters, and then what? < Mina Okafor (Larkspur), Piotr Nowicki (Larkspur), Jane Roe (Acme)
11 the future of letters < Oskar Lindqvist (Fjord Systems), Petra Vogelsang (Larkspur)`,
  },
  {
    way: "B2 institutions of other languages, and a company with another name",
    note: `
# QueueConf 2022

### Moving many letters by Jane Roe (FJORDSYS / Unit)

Good.

### Discovery at the edges by Mina Okafor (Bibliothèque nationale du Larkspur)

Good.`,
    talks: `event QueueConf 2022
3 Moving many letters < Jane Roe (FJORDSYS)
7 Discovery at the edges < Mina Okafor (Bibliothèque nationale du Larkspur)`,
  },
  {
    way: "B1 French: titles in guillemets, days, and who speaks",
    note: `
# QueueConf 2022

## Mercredi

**« Les files, la potion magique ? »**
par Jane Roe (Larkspur)

Salle pleine.

## Jeudi

**« Le courrier : arrêtez de faire semblant »**
par Mina Okafor et Piotr Nowicki (Acme)

- les contrastes`,
    talks: `event QueueConf 2022
5 Les files, la potion magique ? < Jane Roe (Larkspur)
12 Le courrier : arrêtez de faire semblant < Mina Okafor (Acme), Piotr Nowicki (Acme)`,
  },
  {
    way: "A1 typed small: plain lines above lists",
    note: `
# kubecon 2013

## thu

keynote - "the long shadow of queues" - oskar lindqvist (acme)
- history mostly

channels in production - piotr nowicki, larkspur
- the broker was rewritten twice

letters as facts - jane norling + petra vogelsang
- prices as facts with time

queues for people who hate load tests - jane norling
- nobody tests them`,
    talks: `event kubecon 2013
5 the long shadow of queues < Oskar Lindqvist (acme)
8 channels in production < Piotr Nowicki (larkspur)
11 letters as facts < Jane Norling, Petra Vogelsang
14 queues for people who hate load tests < Jane Norling`,
  },
  {
    way: "A10 an essay whose event stands in the file's name, and sentences of many shapes",
    note: `
//- /posts/2019-10-14-letter-celebration.md
I spent last weekend at Letter Celebration. It's a small thing.

The first talk I saw was Jane Roe's "Brokers That Remember". She's an engineer at Larkspur.

I had booked *Queues Without Regrets*, taught by Mina Okafor and Piotr Nowicki.

In "[We deleted our backlogs](https://example.com/b)" Petra Vogelsang (she was at Acme for years) made the case that most targets are decoration.

[Static analysis for old letters](https://example.com/s), Oskar Lindqvist & Alexis Norling. clever, with a baseline file.`,
    talks: `event Letter Celebration 2019
3 Brokers That Remember < Jane Roe (Larkspur)
5 Queues Without Regrets < Mina Okafor, Piotr Nowicki
7 We deleted our backlogs < Petra Vogelsang (Acme)
9 Static analysis for old letters < Oskar Lindqvist, Alexis Norling`,
  },
  {
    way: "B5 numbers as headings, the title in a field; times and rooms behind who speaks",
    note: `
# QueueConf 2022

## 1

**Talk:** Letters on a Shoestring
**Speaker:** Jane Roe

Cheap and good.

## 2

**Talk:** Queues for the Worst Day
**Speaker:** Mina Okafor

### Brokers of the North
by Petra Vogelsang (Larkspur), Mon 10:30, Palais

Snow.

### Brokers of the South
by Oskar Lindqvist, Tue 11:20, Kesselhaus

Sun.`,
    talks: `event QueueConf 2022
5 Letters on a Shoestring < Jane Roe
12 Queues for the Worst Day < Mina Okafor
15 Brokers of the North < Petra Vogelsang (Larkspur)
20 Brokers of the South < Oskar Lindqvist`,
  },
  {
    way: "A3 a comment behind parentheses; tools in parentheses are no company; whose team it is",
    note: `
# QueueConf 2022

## Missed talks, to watch later

- fuzzing the standard broker (Jane Roe)
- letters without a mapper (Mina Okafor, Larkspur) - heard it was good
- Performance tests in the request - Piotr Nowicki (k6 and Gatling)

## Letters in the basement

Petra Vogelsang talked about old letters. Her team at Acme replaced a gateway.`,
    talks: `event QueueConf 2022
5 fuzzing the standard broker < Jane Roe
6 letters without a mapper < Mina Okafor (Larkspur)
7 Performance tests in the request < Piotr Nowicki
9 Letters in the basement < Petra Vogelsang (Acme)`,
  },
  {
    way: "tasks and who has them, typed small or not, are no talks",
    note: `
# sprint planning

server move - sydney office
- boxes

Update the deployment scripts - Jane Roe
- do it

fix the login page - piotr nowicki
- soon`,
    talks: "",
  },
  {
    way: "titles that only look like a summary or a session; a kind behind a name is no tail",
    note: `
# QueueConf 2022

## What we want from the standard broker

Speaker: Jane Roe (Acme)

## Session 3D printing for beginners

Speaker: Mina Okafor (Larkspur)

## Talks

- Building five ⭐ brokers - Piotr Nowicki (Acme)
- Lunch with everybody at the hotel bar - Oskar Lindqvist
- Queues in the Basement - Petra Vogelsang`,
    talks: `event QueueConf 2022
3 What we want from the standard broker < Jane Roe (Acme)
7 Session 3D printing for beginners < Mina Okafor (Larkspur)
13 Building five ⭐ brokers < Piotr Nowicki (Acme)
15 Queues in the Basement < Petra Vogelsang`,
  },
  {
    way: "a package and its author are no talk",
    note: `
# @queues/core

by [Jane Roe](https://example.com)

If you find this useful, write to me.`,
    talks: "",
  },
  {
    way: "whose employer it is: both of one, in parentheses of its own line, alone below the heading, one of two",
    note: `
# QueueConf 2024

### Jane Roe: "You built it, so you drain it"
(Head of Letters, Larkspur)

- teams

### Oskar Lindqvist & Mina Okafor: Brokers, cron or a bell?
(Fjord / freelance)

- a quarrel

### Petra Vogelsang - Being kind to a queue

University of Upper Larkspur, psychology
she counted

### Letters on a shoestring
*Speakers: Alexis Norling and Piotr Nowicki (both Larkspur)*

### Proofs for postmen
Presenter: Ann Lee (University of Lower Fjord and IBM)

### The drain in winter
(Katarina Holm and Luis Moreno, Fjord Systems)`,
    talks: `event QueueConf 2024
3 You built it, so you drain it < Jane Roe (Larkspur)
8 Brokers, cron or a bell? < Oskar Lindqvist (Fjord), Mina Okafor
13 Being kind to a queue < Petra Vogelsang (University of Upper Larkspur)
18 Letters on a shoestring < Alexis Norling (Larkspur), Piotr Nowicki (Larkspur)
21 Proofs for postmen < Ann Lee (University of Lower Fjord)
24 The drain in winter < Katarina Holm (Fjord Systems), Luis Moreno (Fjord Systems)`,
  },
  {
    way: "B7 names with a colon, a bar or a dash above lists; who speaks may stand in the first item",
    note: `
QueueConf 2024, Leeds
=====================

### Session: Mornings

Jane Roe: Draining in a hospital, the ugly bits
 - Fjord Institute
 - three brokers

Oskar Lindqvist (Larkspur): Letters, stamps and a very large bill
 - budgets

Mina Okafor & Piotr Nowicki | stamps in front of a bucket
 - a cache

Old brokers: six years of letters in the sea
 - Petra Vogelsang, Fjord Systems
 - a rewrite

TODO me
 - pin everything`,
    talks: `event QueueConf 2024
6 Draining in a hospital, the ugly bits < Jane Roe (Fjord Institute)
10 Letters, stamps and a very large bill < Oskar Lindqvist (Larkspur)
13 stamps in front of a bucket < Mina Okafor, Piotr Nowicki
16 Old brokers: six years of letters in the sea < Petra Vogelsang (Fjord Systems)`,
  },
  {
    way: "people in bold and titles in quotation marks, whatever the sentence does with them",
    note: `
# QueueConf 2024

Monday began with **Jane Roe**, design lead at Larkspur, and a talk called **“Nobody reads the letters”**. She wrote eleven.

After lunch **Mina Okafor** from Fjord asked **“What if the queue was the road?”**. They laughed.

The evening belonged to **Oskar Lindqvist** and **“Postmen for the shy”**. He sang.

**Petra Vogelsang**, who works at Larkspur on stamps, had the slot that nobody wants. In **“Stamps, or the end of paper”** she glued a wall.

My favourite was ["Letters as a conversation"](https://example.com/watch/1). Alexis Norling live coded a stamp.

I missed *Queues for the worst day* and *Dusting off the old broker*, which were on at the same time.`,
    talks: `event QueueConf 2024
3 Nobody reads the letters < Jane Roe (Larkspur)
5 What if the queue was the road? < Mina Okafor (Fjord)
7 Postmen for the shy < Oskar Lindqvist
9 Stamps, or the end of paper < Petra Vogelsang (Larkspur)
11 Letters as a conversation < Alexis Norling
13 Queues for the worst day
13 Dusting off the old broker`,
  },
  {
    way: "what people say, link to and quote is no talk",
    note: `
# Our week

Anna Schmidt: What do you like about your work
Piotr Nowicki: The people and the weather here

Cover photo by Jane Roe
Letters and layout by Oskar Lindqvist

[Taming queues in anger](https://blog.example/queues) by Jane Roe. A long article on why.

**Tomato soup** – Mina Okafor
Chop the onions, all of them, until nobody sees anything any more at all.`,
    talks: "",
  },
  {
    way: "quotations beside people, numbers and rooms of a title, the first line of notes: none of them is more than that",
    note: `
# QueueConf 2024

After lunch I met **Katarina Holm** and she asked “Have you tried the blue cake yet?”

**Luis Moreno** was wearing a shirt with “There is no place like home” on it.

## Taming Queues - Jane Roe

- Google, Amazon and Netflix all do this

## Brokers - Mina Okafor

(Kesselhaus, 45 min)

## Opening doors - a story

by Petra Vogelsang

## Talks

- **10:00 Letters in Anger** - Oskar Lindqvist (Acme)
- 5000 Stamps On One Letter - Piotr Nowicki (Acme)
- How Power Is Held - Ann Lee, Larkspur`,
    talks: `event QueueConf 2024
7 Taming Queues < Jane Roe
11 Brokers < Mina Okafor
15 Opening doors - a story < Petra Vogelsang
21 Letters in Anger < Oskar Lindqvist (Acme)
22 5000 Stamps On One Letter < Piotr Nowicki (Acme)
23 How Power Is Held < Ann Lee (Larkspur)`,
  },
  {
    way: "a list to watch with session numbers, and notes under headings that lead to the recordings",
    note: `
# QueueConf 2024

- [x] Keynote
- [x] 10642 Build a letter in twenty minutes
- [ ] 10091 Dancing with old brokers
- [x] 10164 Stamps that tell you why

## [10642 Build a letter in twenty minutes](https://queue.example/videos/play/10642)

* glue

## [10164 Stamps that tell you why](https://queue.example/videos/play/10164)

* colours

## Keynote

* a new stamp

## Labs

I had an appointment.`,
    talks: `event QueueConf 2024
3 Keynote
4 Build a letter in twenty minutes
5 Dancing with old brokers
6 Stamps that tell you why`,
  },
  {
    way: "lines that are a list to the eye alone; who has to do something is no speaker",
    note: `
# QueueConf 2024

## Lightning talks

Jane Roe: Retrospectives with old stamps
Mina Okafor, "My first year as a postman"
one on letters by pigeon

## Next steps

* Jane: proof of concept for the drain, two weeks
* Oskar: compare the old letters with new ones
* Mina: look at the ranking of brokers`,
    talks: `event QueueConf 2024
5 Retrospectives with old stamps < Jane Roe
6 My first year as a postman < Mina Okafor`,
  },
  {
    way: "a programme in paragraphs: time and room in bold; day and room in brackets behind a title",
    note: `
# QueueConf 2024

**09:30 Kesselhaus** Welcome

**10:00 Kesselhaus** Twenty years of free letters (Jane Roe)

: a nice start

**11:30 H.2215** Lightning: The pocket as a letter box (Oskar Lindqvist)

: short

**12:10 UB2.252A (Post)** Five hundred routes and one stamp (Mina Okafor, Larkspur)

: long

## Sunday

1. **Letters are all you need, again** [Sun, Stamps 2]. *Petra Vogelsang, Alexis Norling; Fjord*
2. **A colder view of stamps** [Sun, Theory]. *Piotr Nowicki, Larkspur*`,
    talks: `event QueueConf 2024
5 Twenty years of free letters < Jane Roe
9 The pocket as a letter box < Oskar Lindqvist
13 Five hundred routes and one stamp < Mina Okafor (Larkspur)
19 Letters are all you need, again < Petra Vogelsang (Fjord), Alexis Norling (Fjord)
20 A colder view of stamps < Piotr Nowicki (Larkspur)`,
  },
  {
    way: "institutions in italics are no titles; a line of title and people ends where the notes begin below",
    note: `
# QueueConf 2024

In the morning I took **Letters for the impatient**, led by *Jane Roe* of the *National Library of Fjord* and *Mina Okafor* (*Larkspur*). We wrote nothing.

**Stamps – a love story** – *Oskar Lindqvist*, *Larkspur*
He says no to most of them.

**Preserving wax: one seal at a time** – *Petra Vogelsang*, Fjord Museum
Photographs first, then a cupboard, then a longer cupboard with a key that nobody ever found again.

**“What we learned from bees”** by *Piotr Nowicki* – in the small room again, standing. Honey for all.`,
    talks: `event QueueConf 2024
3 Letters for the impatient < Jane Roe (National Library of Fjord), Mina Okafor (Larkspur)
5 Stamps – a love story < Oskar Lindqvist (Larkspur)
8 Preserving wax: one seal at a time < Petra Vogelsang (Fjord Museum)
11 What we learned from bees < Piotr Nowicki`,
  },
  {
    way: "titles alone as headings, and the first words below name who spoke",
    note: `
# QueueConf 2024

## Day one

### The map is not the letter

Jane Roe has clearly been burned by stamps. She works on the glue team at Larkspur and told the story of a single envelope.

### Lunch

Food carts.

### Letters for people who have a drawer

Half of the room put the hand up when Oskar Lindqvist asked who keeps a drawer. You need no shelf to deserve one.

### A year of seals, honestly

Two people on stage, Mina Okafor and Petra Vogelsang, and they did it as an argument.

### Closing: ten years of wax

The last slot went to Alexis Norling, who has seen everything since. “Thank you”, said a colleague of mine.

## What I take home

- fewer drawers`,
    talks: `event QueueConf 2024
5 The map is not the letter < Jane Roe (Larkspur)
13 Letters for people who have a drawer < Oskar Lindqvist
17 A year of seals, honestly < Mina Okafor, Petra Vogelsang
21 Closing: ten years of wax < Alexis Norling`,
  },
  {
    way: "a bold line above the text of its paragraph, which begins with who speaks",
    note: `
# QueueConf 2024

**You will need a bigger drawer**
Jane Roe & Oskar Lindqvist (Larkspur). The two of them keep a dozen drawers and upgraded all of them this winter.

**Breaking up with our stamps**
By Mina Okafor. It is not you, it is your glue. They went off within nine months.

**Letters from a ship: everything makes you sick** – Petra Vogelsang, Fjord
paper; ink when you turn; never ever move the drawer while somebody writes, since hardly anybody likes that on a ship at all; two hundred letters were written for it, and most of them never came back to the harbour.

**Counting seals**
A detective story! Alexis Norling explained why the wax had cost three times as much.`,
    talks: `event QueueConf 2024
3 You will need a bigger drawer < Jane Roe (Larkspur), Oskar Lindqvist (Larkspur)
6 Breaking up with our stamps < Mina Okafor
9 Letters from a ship: everything makes you sick < Petra Vogelsang (Fjord)
12 Counting seals < Alexis Norling`,
  },
  {
    way: "time and room in bold, the title behind them, who speaks in the next line",
    note: `
# QueueConf 2024

**11:30am, Harbour A** Posting in 400 ms: a story of removing things
Jane Roe, Larkspur
- fewer stamps

**12:20pm, Garden 1** Envelopes, the good and the bad
Oskar Lindqvist (Fjord)
- glue

lunch. hot.

**3:25pm** ⚡ lightning
- **Sealing 1000 letters with a bag of wax**, Mina Okafor from Larkspur
- **Why your stamps fade in year 3** (Petra Vogelsang, Fjord), look it up
- **Drawers are furniture too**, @waxing
- a mailbox on a solar panel — Alexis Norling`,
    talks: `event QueueConf 2024
3 Posting in 400 ms: a story of removing things < Jane Roe (Larkspur)
7 Envelopes, the good and the bad < Oskar Lindqvist (Fjord)
14 Sealing 1000 letters with a bag of wax < Mina Okafor (Larkspur)
15 Why your stamps fade in year 3 < Petra Vogelsang (Fjord)
16 Drawers are furniture too < @waxing
17 a mailbox on a solar panel < Alexis Norling`,
  },
  {
    way: "codes of sessions, and speakers with a handle between name and title",
    note: `
# QueueConf 2024

### DAT403 – Deep dive into drawers

- six copies

### CON309 (chalk talk) – Upgrades without tears

- glue first

### Jane Roe - @janeroe - Heaven of many stamps

- all of them

### Oskar Lindqvist - @oskarl - Keynote: The wax factory

- a factory`,
    talks: `event QueueConf 2024
3 Deep dive into drawers
7 CON309 (chalk talk) – Upgrades without tears
11 Heaven of many stamps < Jane Roe
15 The wax factory < Oskar Lindqvist`,
  },
  {
    way: "prose that goes from one title to the next, and says somewhere who gave it",
    note: `
# QueueConf 2024

My favourite was **A letter is not a drawer, except when it is**. The presenter was Jane Roe from Larkspur and she was ready for the discussion.

Second: *Stamps, finally* of Oskar Lindqvist and Mina Okafor. So we can stop licking them.

I also went to see [Repeatable seals, seven years on](https://queueconf.example/2024/schedule/event/seals/) because a friend is in it. Petra Vogelsang told where the wax is.

For the end I was back in the hall: Alexis Norling about [Wax at twenty, a celebration](https://queueconf.example/2024/schedule/event/wax_at_20/). Many photos.`,
    talks: `event QueueConf 2024
3 A letter is not a drawer, except when it is < Jane Roe (Larkspur)
5 Stamps, finally < Oskar Lindqvist, Mina Okafor
7 Repeatable seals, seven years on < Petra Vogelsang
9 Wax at twenty, a celebration < Alexis Norling`,
  },
  {
    way: "a list of short talks with words about each; what was missed and shall be watched",
    note: `
# QueueConf 2024

### 14:00 Seven minutes, 24 slides

1. Tearing down our own drawer: Jane Roe, Larkspur. Three drawers into one. She is sad
2. Stamps in the wild — Oskar Lindqvist
3. Letters on one small desk: Mina Okafor (Fjord) — it runs, with four lamps
4. “Seals and other fictions”, Petra Vogelsang, Larkspur

### What I missed, and will watch

- *The mailbox is not dead* (Alexis Norling)
- *Envelopes in the browser* (Fjord)

## To read

- a book on glue`,
    talks: `event QueueConf 2024
5 Tearing down our own drawer < Jane Roe (Larkspur)
6 Stamps in the wild < Oskar Lindqvist
7 Letters on one small desk < Mina Okafor (Fjord)
8 Seals and other fictions < Petra Vogelsang (Larkspur)
12 The mailbox is not dead < Alexis Norling
13 Envelopes in the browser`,
  },
  {
    way: "three and more names with nothing between them but commas are people; who took the notes is no company",
    note: `
# QueueConf 2024

### A learned drawer
Jane Roe, Oskar Lindqvist, Mina Okafor, Petra Vogelsang

- it learns

### Seals at ten post offices - Alexis Norling, Larkspur (PN)

- two of them

### Wax, revisited - Piotr Nowicki

- His company, Fjord, has to melt all of it.`,
    talks: `event QueueConf 2024
3 A learned drawer < Jane Roe, Oskar Lindqvist, Mina Okafor, Petra Vogelsang
8 Seals at ten post offices < Alexis Norling (Larkspur)
12 Wax, revisited < Piotr Nowicki (Fjord)`,
  },
  {
    way: "lines of capitals over text typed small",
    note: `
QueueConf 2024, the old harbour

no wifi below deck, typed offline

LETTERS WITHOUT A DRAWER

petra vogelsang
she sorts everything twice. glue is for beginners
nobody asked

WHAT MAKES STAMPS FADE?
oskar lindqvist, larkspur
the guy who does the wax. he looked at it under a lamp
best of the day

LUNCH ON DECK
herring. no thanks

A SEAL ON A SHIP
mina okafor (museum of fjord)
one came back with a crab inside`,
    talks: `event QueueConf 2024
5 LETTERS WITHOUT A DRAWER < Petra Vogelsang
11 WHAT MAKES STAMPS FADE? < Oskar Lindqvist (Larkspur)
19 A SEAL ON A SHIP < Mina Okafor (Museum of Fjord)`,
  },
  {
    way: "names, company and title in a heading with a stop between; an opening or closing; a surname that is a word",
    note: `
# QueueConf 2025

## Jane Roe, Larkspur. Drawers at sea, and why they close

One.

## Closing: Oskar Lindqvist, "Ten years of wet stamps"

Two.

## Mina Young, postal director, Fjord Systems - Grey wax: melting a house while it stands

Three.

## Postmortem: 'Hollow Envelope'
**Petra Vogelsang** / **Alexis Norling** — Pine Lantern

Four.

## Stamps vs. seals, the big fight
*Moderated by Piotr Nowicki, with Jane Roe (Larkspur) and Mina Okafor (Fjord Systems)*

More polite than its title.`,
    talks: `event QueueConf 2025
3 Drawers at sea, and why they close < Jane Roe (Larkspur)
7 Ten years of wet stamps < Oskar Lindqvist
11 Grey wax: melting a house while it stands < Mina Young (Fjord Systems)
15 Postmortem: 'Hollow Envelope' < Petra Vogelsang (Pine Lantern), Alexis Norling (Pine Lantern)
20 Stamps vs. seals, the big fight < Jane Roe (Larkspur), Mina Okafor (Fjord Systems)`,
  },
  {
    way: "rooms with a time above their talks: bold lines with times, numbers with the speaker inside, a table",
    note: `
# QueueConf 2025

### 09:00 Seals, Stamps and Wax (H.2213)

09:00 **A front door for letters: doors, slots and friends** — Jane Roe, Larkspur
  * brass, mostly

09:30 **Wax on a budget of one candle** — Oskar Lindqvist, Fjord Systems
  * burn from both ends

10:00 **Stamps on a grade one boat** — two people from the harbour
  * wet

### 12:00 Sorting and Other Delights (K.3.601)

went over when it turned into shouting. Three talks back to back:

1. Squeezing the last drawer
   - Mina Okafor, Larkspur
   - it opens to the left
2. tape says no
   - Petra Vogelsang, Fjord Systems
   - brown tape

### 13:00 Letters devroom

| time | what | who |
|---|---|---|
| 13:00 | The state of the stamp | Alexis Norling (Larkspur) |
| 13:40 | A worker at national scale | Piotr Nowicki |

### 14:30 soup

(with dill)`,
    talks: `event QueueConf 2025
5 A front door for letters: doors, slots and friends < Jane Roe (Larkspur)
8 Wax on a budget of one candle < Oskar Lindqvist (Fjord Systems)
11 Stamps on a grade one boat
18 Squeezing the last drawer < Mina Okafor (Larkspur)
21 tape says no < Petra Vogelsang (Fjord Systems)
29 The state of the stamp < Alexis Norling (Larkspur)
30 A worker at national scale < Piotr Nowicki`,
  },
  {
    way: "short talks: any name behind comma, colon, dash and parenthesis, or a first name before the title",
    note: `
# QueueConf 2025

### Lightning talks (5 min each)

* A drawer for bee keepers, Petra Vogelsang. The radius of the bee. Lovely.
* Old wax gets fast: Oskar Lindqvist, about melting it twice
* My neighbour's letter box (Ž.)
* \`ls stamps\` as a hobby — @jroe
* knit patterns from a cupboard (Tibor)
* Glue for beginners, Francesca
* Tibor: *The card catalogue is not dead, I have it in my garage*
* hiring slot: the post office looks for people`,
    talks: `event QueueConf 2025
5 A drawer for bee keepers < Petra Vogelsang
6 Old wax gets fast < Oskar Lindqvist
7 My neighbour's letter box < Ž.
8 ls stamps as a hobby < @jroe
9 knit patterns from a cupboard < Tibor
10 Glue for beginners < Francesca
11 The card catalogue is not dead, I have it in my garage < Tibor`,
  },
  {
    way: "paragraphs that begin with whoever spoke in bold, by the first name too, and the title set off",
    note: `
# QueueConf 2025 (Fjord, 6-7 Sept)

**Tibor** (Larkspur) → *Letters without tears*. A stamp on everything

**Jane Roe** - *moving wax, with cats*. Half of it

**Vorik** - "I did not want to write a drawer". It is about cupboards. Started from a slow one, 40x

- Day two
  - Keynote 2: **Prof. Petra Vogelsang (Fjord Systems)** *Twenty years of stamps, twelve glues*
  - *Seals: the wax is the easy part* (Mina Okafor from Larkspur)`,
    talks: `event QueueConf 2025
3 Letters without tears < Tibor (Larkspur)
5 moving wax, with cats < Jane Roe
7 I did not want to write a drawer < Vorik
10 Twenty years of stamps, twelve glues < Petra Vogelsang (Fjord Systems)
11 Seals: the wax is the easy part < Mina Okafor (Larkspur)`,
  },
  {
    way: "titles in prose, and somebody with a company in the words beside them",
    note: `
# QueueConf 2025

Next to it in my notebook, underlined twice: "**Stop Mailing Drawers: a Line for Stamps**". Jane Roe (Larkspur) described the misery of it, drawer by drawer.

The prize for the best title went to *We Deleted Our Letter Box (And Nobody Noticed)*, of course. Oskar Lindqvist of Fjord Systems told how the rain came in.

On Thursday Mina Okafor and Petra Vogelsang (both from Larkspur) brought the other side. *One Drawer to Feed Them All* describes how each clerk writes into one.

The last slot was given to Alexis Norling of Fjord Systems, and it should have been longer. In "Listening with Envelopes" he held paper against the light.

Next came "Fearless sorting of a mail bag" where Piotr Nowicki told why the bag is round.

I met Zoe Hart from Larkspur. We spoke of "The Long Way Home", which is a book.`,
    talks: `event QueueConf 2025
3 Stop Mailing Drawers: a Line for Stamps < Jane Roe (Larkspur)
5 We Deleted Our Letter Box (And Nobody Noticed) < Oskar Lindqvist (Fjord Systems)
7 One Drawer to Feed Them All < Mina Okafor (Larkspur), Petra Vogelsang (Larkspur)
9 Listening with Envelopes < Alexis Norling (Fjord Systems)
11 Fearless sorting of a mail bag < Piotr Nowicki`,
  },
  {
    way: "where somebody works: another company behind a stroke, a place, a year; what the notes say further down",
    note: `
# QueueConf 2025

## Letters by night - Jane Roe (QueueConf 2024)

- principal clerk at Larkspur: eleven years of it

## Two clerks, one drawer / Oskar Lindqvist & Mina Okafor

- both work at larkspur.com

## Wax in the rain (Petra Vogelsang, Fjord Systems / Fjord & Sons)

Wet.

## Stamps in the Pacific - Alexis Norling (Fjord Systems, Bern)

Far.

## Glue, retold - Piotr Nowicki

Piotr (Larkspur) went over the usual sins.`,
    talks: `event QueueConf 2025
3 Letters by night < Jane Roe (Larkspur)
7 Two clerks, one drawer < Oskar Lindqvist (larkspur.com), Mina Okafor (larkspur.com)
11 Wax in the rain < Petra Vogelsang (Fjord Systems)
15 Stamps in the Pacific < Alexis Norling (Fjord Systems)
19 Glue, retold < Piotr Nowicki (Larkspur)`,
  },
  {
    way: "months are no beginnings of other words; what only goes with a conference is no talk",
    note: `
# QueueConf — Providence — Day 1 (Tue Nov 15)

# Mayor 5: the next queue
Jane Roe, Larkspur

One.

# Junction 7 and its letters
Oskar Lindqvist, Fjord Systems

Two.

# Gala dinner
herring

# Registration, coffee, waiting for the beamer
long

# To do when back
- buy wax`,
    talks: `event QueueConf
3 Mayor 5: the next queue < Jane Roe (Larkspur)
8 Junction 7 and its letters < Oskar Lindqvist (Fjord Systems)`,
  },
  {
    way: "a day by the clock: what goes with a day is no talk, short talks stand inside their time",
    note: `
# QueueConf 2025, Bern

- 9:00 doors. badge printer died
- 9:45 opening by the organisers, ~400 people
- 10:00 Stamps next to the tracks (Jane Roe, Larkspur)
  - one core
- 12:30 lunch. soup obviously
- 13:30 \`14\` drawers for one clerk (Oskar Lindqvist)
  - all open
- 16:30 lightning talks
  - *Glue is a people problem* - Gwenaël, does consulting. Use less
  - *A cookbook for wax* by Mina Okafor
- 17:15 closing, next year Fjord`,
    talks: `event QueueConf 2025
5 Stamps next to the tracks < Jane Roe (Larkspur)
8 14 drawers for one clerk < Oskar Lindqvist
11 Glue is a people problem < Gwenaël
12 A cookbook for wax < Mina Okafor`,
  },
  {
    way: "written while it happened: bold times, some of them with a title and who gives it",
    note: `
# Live from QueueConf 2025

**08:41** In. Coffee acquired. The hall is freezing.

**09:10 — Asking Better Questions — Jane Roe**

Jane used to be a postmaster. Never ask what you don't know.

**09:31** "A drawer is a net, not a script." I am jealous.

**10:57 — Seven Years of Card Sorting and a Box** (I'd pay for the title)

It's Oskar Lindqvist, who keeps the cards for Larkspur. The box went round the hall.

**11:30** Switching rooms. Battery 61%.

**14:20 — Diaries Without the Guilt — Mina Okafor & Petra Vogelsang (Fjord Systems)**

Five a week at most.`,
    talks: `event QueueConf 2025
5 Asking Better Questions < Jane Roe
11 Seven Years of Card Sorting and a Box < Oskar Lindqvist
17 Diaries Without the Guilt < Mina Okafor (Fjord Systems), Petra Vogelsang (Fjord Systems)`,
  },
  {
    way: "a programme's own words quoted, whoever speaks in bold behind them",
    note: `
# QueueConf 2025, annotated

### 09:30 (Hall) Keynote: The Boring Letter

> Letters do not need stamps. In this keynote we look at six of them.
>
> **Jane Roe** leads the sorting at Larkspur and has been on the wrong end of the letter.

Good. She named them.

### 10:30 (Room B) Writing Better Labels

> From strings to glue.
>
> **Oskar Lindqvist**

Parallel, missed half.

### 14:00 (Hall) Sorting on Zero Budget

> **Mina Okafor** (Fjord Systems) and **Petra Vogelsang** (freelance)

The talk I came for.`,
    talks: `event QueueConf 2025
3 The Boring Letter < Jane Roe (Larkspur)
11 Writing Better Labels < Oskar Lindqvist
19 Sorting on Zero Budget < Mina Okafor (Fjord Systems), Petra Vogelsang`,
  },
  {
    way: "tables with heads in other languages; name, company and title between bars",
    note: `
# QueueConf 2025

| jour | titre | qui | org. | remarque |
|:--|:--|:--|:--|:--|
| me | State of the drawer | Jane Roe, Oskar Lindqvist | Larkspur | it opens to the left now and that is good |
| je | Glue: money and me | Mina O. | Fjord Systems | a lot of people who clap for a long time |

## Petra Vogelsang | Fjord Systems | Writing 4000 Labels

One.

## Alexis al-Norling, Piotr Nowicki | Larkspur | Matchmaking at 3 AM

Two.

### Missed, watch later

- [ ] Stamps for humans (Jane Roe)
- [ ] Glue, a love story — Oskar Lindqvist, Larkspur`,
    talks: `event QueueConf 2025
5 State of the drawer < Jane Roe (Larkspur), Oskar Lindqvist (Larkspur)
6 Glue: money and me < Mina O. (Fjord Systems)
8 Writing 4000 Labels < Petra Vogelsang (Fjord Systems)
12 Matchmaking at 3 AM < Alexis al-Norling (Larkspur), Piotr Nowicki (Larkspur)
18 Stamps for humans < Jane Roe (Larkspur)
19 Glue, a love story < Oskar Lindqvist (Larkspur)`,
  },
  {
    way: "titles that a sentence calls so, however far whoever gave them stands before; several in one line of ignites",
    note: `
# QueueConf 2025

Full room for the talk of Jane Roe. I had read her letters for years. Her title: "Surviving a legacy drawer". She comes with a list.

Then came **Oskar Lindqvist** and "Stamps for web people (and others)". Thorough.

Second, **Tibor** (he goes by T.) with *"Wax to glue in a weekend"*. Fair!

**15:20** "Hell is other drawers" — Mina Okafor, of course glue. She works.

- **Ignites** (5): *Sorting for my kids* – Tibor; *A very short history of wax* – Petra Vogelsang; two more`,
    talks: `event QueueConf 2025
3 Surviving a legacy drawer < Jane Roe
5 Stamps for web people (and others) < Oskar Lindqvist
7 Wax to glue in a weekend < Tibor
9 Hell is other drawers < Mina Okafor
11 Sorting for my kids < Tibor
11 A very short history of wax < Petra Vogelsang`,
  },
  {
    way: "one note, one talk: what we learned, with two speakers below",
    note: `
//- /queueconf-2025/deleting-a-drawer.md
# What We Learned From Deleting a Drawer

Jane Roe, Staff Clerk, Larkspur
Oskar Lindqvist, ex-Larkspur

It took 14 months.`,
    talks: `event queueconf 2025
1 What We Learned From Deleting a Drawer < Jane Roe (Larkspur), Oskar Lindqvist (Larkspur)`,
  },
  {
    way: "one note, one talk: whoever works somewhere; a title that only the to-do list has",
    note: `
//- /queueconf-2025/hash.md
---
title: "Your drawer is slower than you think"
---

Watched live, in room B. Mina Okafor works on the sorting team at Fjord Systems and was elsewhere before.

### To do

- watch the talk "Designing a Fast Drawer, Step by Step" again`,
    talks: `event queueconf 2025
2 Your drawer is slower than you think < Mina Okafor (Fjord Systems)`,
  },
  {
    way: "a whole day in one list, meals and breaks in it; a speaker's heading over the title in italics; a keynote and its people",
    note: `
devopsdays Bern 2025, May 14-15

Everything I could write down.

- Opening by the team
- Keynote: The Boring Parts of Glue ([Jane Roe](https://twitter.com/jroe))
    - numbers
- From Wax to Tape to Nothing (Oskar Lindqvist, Larkspur)
    - drawers
- Pizza
- Open Spaces
    - went to two
- Lunch
- Stamps at scale of one (Mina Okafor)
- Closing, and then rain

## Petra Vogelsang, Staff Clerk, Fjord Systems

*Streaming letters, or: what is a drawer anyway*

* late ones

## Keynote - Alexis Norling, Piotr Nowicki, Jane Roe & co

* it is out today`,
    talks: `event devopsdays Bern 2025
6 The Boring Parts of Glue < Jane Roe
8 From Wax to Tape to Nothing < Oskar Lindqvist (Larkspur)
14 Stamps at scale of one < Mina Okafor
19 Streaming letters, or: what is a drawer anyway < Petra Vogelsang (Fjord Systems)
23 Keynote < Alexis Norling, Piotr Nowicki, Jane Roe`,
  },
  {
    way: "nobody named anywhere, but the day's lunch and short talks between the headings",
    note: `
BSides Bern 2025
================

Dumped from my phone. Didn't write any names down, sorry.

Red teaming a post office
-------------------------
* a white coat gets you everywhere

Glue for the lazy
-----------------
* bring your own

LUNCH
-----
soup

Reverse engineering a parking meter
-----------------------------------
funniest too.

Lightning talks
---------------
- stamps in 5 min
- Letters for kids`,
    talks: `event BSides Bern 2025
6 Red teaming a post office
10 Glue for the lazy
18 Reverse engineering a parking meter
24 stamps in 5 min
25 Letters for kids`,
  },
  {
    way: "lists with marks of the writer's own behind each; by-lines and colons inside sentences; on which occasion",
    note: `
# QueueConf 2025

## Thursday: tutorials

- Wax from the inside (Jane Roe) ++
  - build your own
- Keynote: *The pleasure of drawers* (Oskar Lindqvist) +
  - just listened
- What is new in glue (Mina Okafor) ~
  - less of it

## Friday

- [A Field Guide to Stamps](https://example.com/1) by Petra Vogelsang - what breaks when they are wet
- Ten Years of Drawers at One Desk, by Alexis Norling & Piotr Nowicki. They counted all of them.
- Letters, boxes and the 4 am call: Jane Roe. Glue before it was cool.
- Small Drawers Made Easy (Oskar Lindqvist, QueueConf 2011)`,
    talks: `event QueueConf 2025
5 Wax from the inside < Jane Roe
7 The pleasure of drawers < Oskar Lindqvist
9 What is new in glue < Mina Okafor
14 A Field Guide to Stamps < Petra Vogelsang
15 Ten Years of Drawers at One Desk < Alexis Norling, Piotr Nowicki
16 Letters, boxes and the 4 am call < Jane Roe
17 Small Drawers Made Easy < Oskar Lindqvist`,
  },
  {
    way: "titles in capitals before their people; panels over talks; headings that are nothing but names",
    note: `
QueueConf 2025, the old harbour

TEN YEARS OF WET STAMPS, Jane Roe and Oskar Lindqvist
was there in 2009, the room smells the same.

IMMUTABLE DRAWERS IN A HOSPITAL, Dr. Mina Okafor, Fjord Systems
not allowed to open anything.

# The second day

### Panel 2: Discovery

#### Glue is a feeling

*Petra Vogelsang (Larkspur)*

One.

#### Your box is a single drawer

*Alexis Norling (Fjord Systems)*

Two.`,
    talks: `event QueueConf 2025
3 TEN YEARS OF WET STAMPS < Jane Roe, Oskar Lindqvist
6 IMMUTABLE DRAWERS IN A HOSPITAL < Mina Okafor (Fjord Systems)
13 Glue is a feeling < Petra Vogelsang (Larkspur)
19 Your box is a single drawer < Alexis Norling (Fjord Systems)`,
  },
  {
    way: "headings that are nothing but names, and a name with a handle before a title that is longer than a company's",
    note: `
# QueueConf 2025

## Jane Roe

Wax is your new material. It was quiet.

## Oskar Lindqvist

A clerk. Was nervous, was fantastic.

## Mina Okafor

Drawers for people who cannot open them.

## Alexis Norling (@alnor) & Piotr Nowicki, Larkspur - Tickets for a Late Breakfast

Very well told.`,
    talks: `event QueueConf 2025
3 Jane Roe < Jane Roe
7 Oskar Lindqvist < Oskar Lindqvist
11 Mina Okafor < Mina Okafor
15 Tickets for a Late Breakfast < Alexis Norling (Larkspur), Piotr Nowicki (Larkspur)`,
  },
  {
    way: "no talks: who does what in ordinary notes, quotations with their authors, days of a move",
    note: `
# A cake

Jane Roe is the author of this one, and runs a bakery.

## Patience

> Drawers know this.
>
> **Oskar Lindqvist**

**08:00 — Boxes into the van** (all of them)

**10:00 — First ride to Bern**

**12:00 — Break at the lake**

9:00 **Taxi to the station** – Petra

## Jane Roe, Larkspur. Met at the booth

**Jane Roe** *not amused at all*`,
    talks: ``,
  },
  {
    way: "no talks in notes of an event: what people read, say and are called; no employers: who asked, and what was shown",
    note: `
# QueueConf 2025

I read *Reliable Drawer Engineering* on the plane. Oskar Lindqvist of Larkspur sat next to me.

Mina Okafor from Fjord Systems said the best line of the day: *Hope Is Not a Stamp*.

Her job title is "Head of Everything Else", which is a good one.

Next, **Petra** with *her three drawers*, and nothing else.

## Taming Queues - Jane Roe

- Two clerks from Larkspur in the audience disagreed with her.
- CTO of Fjord Systems: fired everybody
- All of Larkspur is one drawer.

## Drawer Trees in Production - Alexis Norling & Piotr Nowicki

- Both from Bern. All of it was new.`,
    talks: `event QueueConf 2025
11 Taming Queues < Jane Roe
17 Drawer Trees in Production < Alexis Norling, Piotr Nowicki`,
  },
];

describeWays("ways of writing", ways);
