/** Reports of a day in paragraphs, posts that are filed under events, and lists of what was worth keeping. */
import { describeWays, type Way } from "../fixture/describe-ways";

const ways: readonly Way[] = [
  {
    way: "paragraphs that begin with a title and its people in parentheses, below the days",
    note: `
# QueueConf 2009

**Sessions I attended**

**Monday** Where Letters Go at Night (Jane Roe) – a calm walk through the sorting hall.

Drawers Under Load (Oskar Lindqvist and Mina Okafor). Nobody slept.

- a drawer is a queue
- a queue is a promise

**Tuesday**

What Is Glue For? (Petra Vogelsang)—mostly for paper.`,
    talks: `event QueueConf 2009
5 Where Letters Go at Night < Jane Roe
7 Drawers Under Load < Oskar Lindqvist, Mina Okafor
14 What Is Glue For? < Petra Vogelsang`,
  },
  {
    way: "two such paragraphs, which may be of anything",
    note: `
# QueueConf 2009

A Short History of Stamps (Jane Roe). I bought it at the booth.

Paper and Its Friends (Oskar Lindqvist). The same.`,
    talks: "event QueueConf 2009",
  },
  {
    way: "talks in turn, by anybody",
    note: `
# Sorters' meetup, spring

First talk was Scaling the Sorting Hall by Jane Roe and Indra. The talk covered drawers.

Second talk was Common Pitfalls of Glue by Oskar Lindqvist. The speaker knew them all.

Last talk was 'Don't Put Letters in a Bottle' by Bo.`,
    talks: `3 Scaling the Sorting Hall < Jane Roe, Indra
5 Common Pitfalls of Glue < Oskar Lindqvist
7 Don't Put Letters in a Bottle < Bo`,
  },
  {
    way: "a room by its name between time and title",
    note: `
# QueueConf 2019

**Saturday**

- 10:00-10:50 @ Verde - [Paper Freedom](https://queueconf.example/2019/schedule/event/paper/)
- 11:00-11:25 @ R1.121 - [Stamps](https://queueconf.example/2019/schedule/event/stamps/)
- 12:00-12:50 @ Verde - [Glue Ethics](https://queueconf.example/2019/schedule/event/glue/)`,
    talks: `event QueueConf 2019
5 Paper Freedom
6 Stamps
7 Glue Ethics`,
  },
  {
    way: "bold titles above paragraphs that speak of the talk",
    note: `
# QueueConf 2019: thoughts and appreciation post

A few notes on some of it:

**Sorting Letters with the Harris Archive**
This was such an impressive talk, and funny.

**Building Quiet Drawers for Small Houses**
Honestly, this talk is the gold standard of what a first talk should be.

**"Glue for Libraries" Is Paper**
Best title. And this was a really good talk.`,
    talks: `event QueueConf 2019
5 Sorting Letters with the Harris Archive
8 Building Quiet Drawers for Small Houses
11 "Glue for Libraries" Is Paper`,
  },
  {
    way: "the one heading below the event's, whose text speaks of a talk",
    note: `
# QueueConf EU 2014

## Drawer Performance Tooling
* slides: https://slides.example/drawers
* three tiers of the talk: get fast, stay fast, nice to have`,
    talks: `event QueueConf EU 2014
3 Drawer Performance Tooling`,
  },
  {
    way: "a first heading with place and date below is an event",
    note: `
# Future of Sorting
**📍Letter House (Bergen) | 31st January 2026**

## Semantic Search for Parcels by [Jane Roe](https://www.linkedin.com/in/janeroe/)

- a parcel is a vector`,
    talks: `event Future of Sorting 2026
4 Semantic Search for Parcels < Jane Roe`,
  },
  {
    way: "a day of an event as a plain first line, in German",
    note: `
Queuetage Mainz 2026, Tag 1

- Keynote: Wohin geht die Post? - Petra Vogelsang (Larkspur)
- Warum Queues lügen - Jane Roe
- Briefe ohne Tränen - Oskar Lindqvist (Fjord)`,
    talks: `event Queuetage Mainz 2026
3 Wohin geht die Post? < Petra Vogelsang (Larkspur)
4 Warum Queues lügen < Jane Roe
5 Briefe ohne Tränen < Oskar Lindqvist (Fjord)`,
  },
  {
    way: "a post that is filed under events and called like one",
    note: `
---
title: "Queue In Praia"
date: 2009-12-02
categories: events
---

Muitas palestras, e a primeira palestra foi a melhor palestra.

#### Jane Roe - Filas e cartas

Boa palestra.

#### Intervalo para almoço

#### Oskar Lindqvist - Gavetas sem medo

Outra palestra.`,
    talks: `event Queue In Praia 2009
9 Filas e cartas < Jane Roe
15 Gavetas sem medo < Oskar Lindqvist`,
  },
  {
    way: "links that say behind them what they are",
    note: `
# QueueConf 2020 recap

**Letters:**

- [Letters for Everybody](https://queueconf.example/speakers/#jane) (talk) – helpful in workshops
- [Drawers and Those Who Build Them](https://queueconf.example/speakers/#bo) (talk) – how to start
- [Stamps in Ecology](https://papers.example/stamps) (article) – a good read`,
    talks: `event QueueConf 2020
5 Letters for Everybody
6 Drawers and Those Who Build Them`,
  },
  {
    way: "speakers below a heading, with their pages and names that are words",
    note: `
# What Makes a Sorter? - March 24, 2020

## Event info
* Hosted by the sorters of QueueConf 2020

## Speakers
* Adrienne Barkton - [LinkedIn](https://www.linkedin.com/in/abarkton/)
* Yanxia He - [LinkedIn](https://www.linkedin.com/in/yanxia-he/)

## Skills
* patience`,
    talks: `event QueueConf 2020
1 What Makes a Sorter? - March 24, 2020 < Adrienne Barkton, Yanxia He`,
  },
  {
    way: "a company of two people, of whom the note knows another one, first names only",
    note: `
# QueueConf 2021

## Drawers - Jane Roe, Larkspur

## Letters - Jane Roe, Oskar Lindqvist (Fjord)`,
    talks: `event QueueConf 2021
3 Drawers < Jane Roe (Larkspur)
5 Letters < Jane Roe (Larkspur), Oskar Lindqvist (Fjord)`,
  },
  {
    way: "what else there is to say of an event is no talk",
    note: `
# QueueConf 2021

## The Good

Food.

## Needs Improvement

The queue for it.

## Did you feel inspired by any of the sessions?

By Jane Roe's talk.

## Morning. (10am?)

Everything else was asleep.

## Everything else

Hasta el año que viene.`,
    talks: "event QueueConf 2021",
  },
];

describeWays("reports of days", ways);
