/** Notes that say little in each line and much as a whole: by their file's name, their first heading, or a habit. */
import { describeWays, type Way } from "../fixture/describe-ways";

const ways: readonly Way[] = [
  {
    way: "a file of lightning talks, in a folder of a year and a place; underlined headings in small letters",
    note: `
//- /2016/drawercon-bergen/02b-lightning-talks.markdown
a device for counting letters
=============================

* tabulator

moving letters to the archive
=============================

* one drawer at a time

why clerks prefer boxes
=======================

* small fixes`,
    talks: `event drawercon bergen 2016
1 a device for counting letters
6 moving letters to the archive
11 why clerks prefer boxes`,
  },
  {
    way: "a title in the first line of a note of short talks; headings without a space",
    note: `
//- /pages/notes-4-11.md
title: Lightning Talks 4-11

##Choose Drawers
Why drawers?
* one place for all

##Letters and How to Write Great Ones

* memory

## stamp-env

Mixes stamps with drawers.`,
    talks: `3 Choose Drawers
7 Letters and How to Write Great Ones
11 stamp-env`,
  },
  {
    way: "the event's name before its year in the first heading, which no list knows",
    note: `
# LTRS Systems Sorting 2023 - Session 4

**Moving, sorting, sending**

## Where sorting rooms tip over

**Jane Roe, Larkspur**

Started with a drawer.

## Drawers at rest

**Oskar Lindqvist, Fjord Systems**`,
    talks: `event LTRS Systems Sorting 2023
5 Where sorting rooms tip over < Jane Roe (Larkspur)
11 Drawers at rest < Oskar Lindqvist (Fjord Systems)`,
  },
  {
    way: "an event that the file calls in one word and the heading in two",
    note: `
//- /drawerjs_2018.md
# Drawer JS Notes

## TALK - Stories of sorting standards

Speaker: Jane Roe

## TALK - Letters without loss

Speaker: Oskar Lindqvist`,
    talks: `event Drawer JS 2018
3 Stories of sorting standards < Jane Roe
7 Letters without loss < Oskar Lindqvist`,
  },
  {
    way: "a folder with a year around the note of one talk",
    note: `
//- /uds_2014/best_of_rest.md
## The best of rest - from sorting to sending

### Jane Roe

__Summary:__
When we discuss letters, most people think of stamps. In this presentation, we don't.`,
    talks: `event uds 2014
1 The best of rest - from sorting to sending < Jane Roe`,
  },
  {
    way: "handles behind titles below the event, its town and its day",
    note: `
//- /drawerday-2016/day-1.md
# Drawer Day 2016 - Verona (Day 1)

## Physical letters - @shwetq
- a stamp

## Reactive sorting with cycles - @lucqzz

#### Agenda
- reactive sorting

## Out of the drawer - @rumyx
- it works`,
    talks: `event Drawer Day 2016
3 Physical letters < @shwetq
6 Reactive sorting with cycles < @lucqzz
11 Out of the drawer < @rumyx`,
  },
  {
    way: "lettered headings, half of them with a speaker, above what is to be looked up",
    note: `
# drawer() meetup 2022

## A. Model Tuning in the Stamp Market

* speaker: some people of the market
* introduced a rate

## B. What clerks should know about queues

* they keep letters in order

## C. Queues are no other kind of drawers

* speaker: Jane Roe @ Larkspur

## D. Taming Streams of Letters

* speaker: Oskar Lindqvist, Fjord Systems

## To google

* letter scales`,
    talks: `event drawer() meetup 2022
3 Model Tuning in the Stamp Market
8 What clerks should know about queues
12 Queues are no other kind of drawers < Jane Roe (Larkspur)
16 Taming Streams of Letters < Oskar Lindqvist (Fjord Systems)`,
  },
  {
    way: "a heading for who speaks below the title of all, roles behind dashes",
    note: `
# A Thousand Drawers and Who Opens Them

## Speakers

- Jane Roe - IOT/Edge Sorting @janeroe21
- Oskar Lindqvist - SRE @oskarl

## Architecture

Drawers upon drawers.

## Notes

- Small boxes that sort by themselves`,
    talks: `1 A Thousand Drawers and Who Opens Them < Jane Roe, Oskar Lindqvist`,
  },
  {
    way: "a plan of times, with title, speaker and room one step further in",
    note: `
# QueueConf 2023

## Schedule Plan

### Friday, April 21

- 9:30
  - Opening the Drawers
- 10:45
  - Inside the specializing, adaptive sorter
  - 355DEF
- 1:30
  - Introducing incompatible letters
  - Jane Roe
  - 355DEF
- 2:30
  - Break?
- 3:15
  - A Per-Drawer Lock: Concurrency with Letters
  - 355ABC`,
    talks: `event QueueConf 2023
8 Opening the Drawers
10 Inside the specializing, adaptive sorter
13 Introducing incompatible letters
19 A Per-Drawer Lock: Concurrency with Letters`,
  },
  {
    way: "a list of what to see again, in French",
    note: `
# QueueConf 2022

## Favoris (à voir en replay)

- Le tri des lettres : légendes et réalité
- Bien maîtriser les tiroirs de vos bureaux
- Petit guide pratique pour commencer un tiroir
- La sécurité avec les timbres`,
    talks: `event QueueConf 2022
5 Le tri des lettres : légendes et réalité
6 Bien maîtriser les tiroirs de vos bureaux
7 Petit guide pratique pour commencer un tiroir
8 La sécurité avec les timbres`,
  },
  {
    way: "a file of keynotes, each with the same parts; who spoke is the only item of the first",
    note: `
//- /queueconf-2022/_keynotes.md
# Letters by foot : time to slow the post !

Keynote

## Abstract

- Jane Roe

Letters have a weight.

## Notes

- low-tech drawers

# Yesterday's drawers : who kept the key ?

Keynote

## Abstract

- Oskar Lindqvist

Stamps have been a motor of change.

## Notes

- three scenes`,
    talks: `event queueconf 2022
1 Letters by foot : time to slow the post ! < Jane Roe
15 Yesterday's drawers : who kept the key ? < Oskar Lindqvist`,
  },
  {
    way: "a day below keynotes and tracks: people, companies and topics for titles",
    note: `
//- /drawersummit-2016-frankfurt/day1.md
# Keynotes
## Jane Roe
Letters are a positive-sum game

## Fireside talk with Oskar Lindqvist & Mina Okafor
Chose drawers

# Track Talks
## Multi-DC sorting
Two rooms

## Public Drawer Platforms in Europe
Some of them

# Side note
Good coffee`,
    talks: `event drawersummit frankfurt 2016
2 Jane Roe < Jane Roe
5 Fireside talk < Oskar Lindqvist, Mina Okafor
9 Multi-DC sorting
12 Public Drawer Platforms in Europe`,
  },
  {
    way: "days and keynotes without names among the titles of an event's file",
    note: `
//- /2015-queueconf.md
### Day 1
## Keynote

* drawers between minor versions

### Day 2
## Keynote
* letters without conflict

## ???
* futures

## Type-Safe Off-heap Drawers

## Sorting at Larkspur
* one drawer`,
    talks: `event queueconf 2015
2 Keynote
7 Keynote
13 Type-Safe Off-heap Drawers
15 Sorting at Larkspur`,
  },
  {
    way: "headings of several words in a file that is called by a name and a year, one with a name in small letters (first names only)",
    note: `
//- /drawer-native-2020/drawer-native-2020.md
## Process automation in drawer native buildings

jane roe

So use a sorter. This was a good talk.

## Drawers: A Gateway to Lock-In

Drawers do lock you in. Also a good talk.

## Evolving to native drawers

Not much.

## Taming the clerk: Keeping Letters Up to Date

A clerk does it.

## sorter demo`,
    talks: `event drawer native 2020
1 Process automation in drawer native buildings < Jane Roe
7 Drawers: A Gateway to Lock-In
11 Evolving to native drawers
15 Taming the clerk: Keeping Letters Up to Date
19 sorter demo`,
  },
  {
    way: "no talks: a visitor's headings in a file that is called by a name and a year",
    note: `
//- /drawer-native-2020.md
# Drawer Native 2020

## Why I chose to attend this one

The keynotes, mostly.

## What I learned about drawers

The talks were good, the speakers too.

## Overall impressions and the venue

Fine.

## Letters at our company

Nothing yet.`,
    talks: `event Drawer Native 2020`,
  },
  {
    way: "people with their house before a title in italics",
    note: `
# Sorting and Sending

### Jane Roe, University of Oslo, *Cutting and the Letter Toolkit—A frame for sorting*
* semi-automated

### Oskar Lindqvist, Larkspur *What Torn Letters Tell Us*
* a study`,
    talks: `3 Cutting and the Letter Toolkit—A frame for sorting < Jane Roe (University of Oslo)
6 What Torn Letters Tell Us < Oskar Lindqvist (Larkspur)`,
  },
  {
    way: "a programme pasted line by line, typed in capitals: time, name and title",
    note: `
# QueueConf 2015

10:00 - 10:40\\
JANE ROE\\
DRAWERS AT PLAY\\
Jane will remind us that drawers can be creative.

10:45 - 11:25\\
OSKAR LINDQVIST\\
LATESORT: WHAT COMES WHEN ALL IS SORTED\\
We live in a post-sorting world.

- a note of mine

12:15 - 1:15\\
LUNCH

2:00 - 2:40\\
MINA OKAFOR\\
LETTERS (AND ENVELOPES!)`,
    talks: `event QueueConf 2015
5 DRAWERS AT PLAY < Jane Roe
10 LATESORT: WHAT COMES WHEN ALL IS SORTED < Oskar Lindqvist
20 LETTERS (AND ENVELOPES!) < Mina Okafor`,
  },
  {
    way: "a time with a letter behind it, bold title and bold name below",
    note: `
# QueueConf 2019 Notes

10:30a
**The Time is now for drawers**
**Jane Roe**
Director of sorting

Tech has drawers.

11:30a
**Letters on the line**
**Oskar Lindqvist**  Larkspur

Your drawer has a lot of them.`,
    talks: `event QueueConf 2019
4 The Time is now for drawers < Jane Roe
11 Letters on the line < Oskar Lindqvist`,
  },
  {
    way: "a field right below the title of a note with several parts, and no event",
    note: `
# Drawers That Never Jam

__Speaker__: [Jane Roe](https://roe.example/), Senior Architect at Larkspur

Video: [A letter](https://youtu.be/abc) (46 sec.)

## Takeaways

- Design the _right_ drawer

## How We Apply It

Not yet.`,
    talks: `1 Drawers That Never Jam < Jane Roe (Larkspur)`,
  },
  {
    way: "names in quotations below titles, and a heading in one",
    note: `
# Drawercon 2021

### Sorting with queries
> Jane Roe @janeroe
>> Presentation slides
>
> * a tool

### Letters in the cloud
> Oskar Lindqvist
>> Presentation slides

### Demystifying drawers

> ## Mina Okafor
>
> - Mina Okafor - Senior Developer @ Larkspur`,
    talks: `event Drawercon 2021
3 Sorting with queries < Jane Roe
9 Letters in the cloud < Oskar Lindqvist
13 Demystifying drawers < Mina Okafor (Larkspur)`,
  },
  {
    way: "numbered talks, posts at companies, a kind of session before a name",
    note: `
# Queue Conf 2019

### Talk 7 Lean Drawers
- Presenter: Jane Roe - Standards Liaison at Larkspur

### Talk 8 Building a Sorter
- Presenter: Oskar Lindqvist - Director, Emerging Letters at Larkspur

## Keynote Mina Okafor

Some words.

### Robots in the post
Speaker: Petra Vogelsang, Engineering Director @Fjord Systems`,
    talks: `event Queue Conf 2019
3 Lean Drawers < Jane Roe (Larkspur)
6 Building a Sorter < Oskar Lindqvist (Larkspur)
9 Keynote < Mina Okafor
13 Robots in the post < Petra Vogelsang (Fjord Systems)`,
  },
  {
    way: "no space behind one hash either, where more stand so",
    note: `
#Drawerly Conf UK notes.
##10th Feb 2012

#Things that have popped up that I want to check out
- one

#Jane Roe - Drawers on the Move
@janeroe

###Quick Start Guide
1. Make a drawer

#Letters vs Boxes
##Oskar Lindqvist and Mina Okafor

###Boxes

some`,
    talks: `event Drawerly Conf UK 2012
7 Drawers on the Move < Jane Roe
13 Letters vs Boxes < Oskar Lindqvist, Mina Okafor`,
  },
  {
    way: "no talks: links below a table of them",
    note: `
# Queue Conf 2015

Talk Title | Speaker
---- | ---
Drawers and JS | [Jane Roe](https://roe.example)
Letters You Want | [Oskar Lindqvist](https://lind.example)

## More Notes & Links

- [Queue Conf Website](https://queue.example/)
- [Notes from Mina Okafor](https://okafor.example)
- [Notes from Petra Vogelsang](https://vogel.example)`,
    talks: `event Queue Conf 2015
5 Drawers and JS < Jane Roe
6 Letters You Want < Oskar Lindqvist`,
  },
  {
    way: "a note that is called like its speaker; what it was about below a heading, the meeting among its categories",
    note: `
//- /_posts/2017-06-13-Jane-Roe.md
---
layout: post
title: "Jane Roe"
date: 2017-06-13 13:00:00 -0400
categories: "LarkspurSortingMeeting2017"
---

# Topic
**How drawers grow again**

# Notes
* drawers grow again`,
    talks: `event LarkspurSortingMeeting 2017
9 How drawers grow again < Jane Roe`,
  },
  {
    way: "a heading that leads to a recording, and the event in its address",
    note: `
## [Sorting, Seen From Inside](https://developer.example/videos/play/wwdc2016/705/)

Nice one, I liked the jokes at the start.`,
    talks: `event WWDC 2016
1 Sorting, Seen From Inside`,
  },
  {
    way: "an event of two letters and a year, in the heading and in the file's name",
    note: `
//- /QX2014_June12.md
# QX2014 - Conference Sessions on Thursday June 12

## Micro Drawers: Increasing the Value of Letters

* bridging

## Breaking down the boundaries of storing letters

* a store

## Building a Drawer Registry for the Post

* one

## From drawers to a service: Larkspur as a case study

_Jane Roe, works at Larkspur_`,
    talks: `event QX 2014
3 Micro Drawers: Increasing the Value of Letters
7 Breaking down the boundaries of storing letters
11 Building a Drawer Registry for the Post
15 From drawers to a service: Larkspur as a case study < Jane Roe (Larkspur)`,
  },
  {
    way: "a list of what there was, of which some is told below; sessions by their label",
    note: `
# QueueConf 2021 Notes

### Talk List

- [x] Keynote - Drawing the Night Watch with drawers
- [x] Learning from letters how drawers are sorted
- [ ] Sorting letters with Hypotheses
- [x] The magic of "self"

## Keynote - Drawing the Night Watch with drawers

**Jane Roe** ([video](https://youtu.be/abc))

## Learning from letters how drawers are sorted

**Oskar Lindqvist** ([video](https://youtu.be/abd))

## Sorting letters with Hypotheses

**Mina Okafor** ([video](https://youtu.be/abe))`,
    talks: `event QueueConf 2021
8 The magic of "self"
10 Drawing the Night Watch with drawers < Jane Roe
14 Learning from letters how drawers are sorted < Oskar Lindqvist
18 Sorting letters with Hypotheses < Mina Okafor`,
  },
  {
    way: "talks below one heading, and none of the parts of others",
    note: `
//- /queue_conf_2018.md
# Drawers 101
## Training rooms
Some.

# Tuesday Keynote
## Changing the post
Slowly.

## Letters with Jane Roe, Larkspur
- one

## Sorting with Oskar Lindqvist at Fjord Systems
- two

# Letters in small parts with Fjord Systems
## Lambda drawers
None.

# Debugging drawers with Mina Okafor at Larkspur
## Problem
Yes.

# Stamps at scale - Petra Vogelsang
- three

# Sponsor booth
Stamps.`,
    talks: `event queue conf 2018
1 Drawers 101
6 Changing the post
9 Letters < Jane Roe (Larkspur)
12 Sorting < Oskar Lindqvist (Fjord Systems)
15 Letters in small parts with Fjord Systems
19 Debugging drawers < Mina Okafor (Larkspur)
23 Stamps at scale < Petra Vogelsang`,
  },
  {
    way: "names below titles, and what they do in the first item",
    note: `
# QueueConf EU 2015

## The Drawer Revolution

by [Jane Roe](https://roe.example)

- frontend developer at IBM design team

## Sorting the Past

by [Oskar Lindqvist](https://lind.example)

- loves letters`,
    talks: `event QueueConf EU 2015
3 The Drawer Revolution < Jane Roe (IBM)
9 Sorting the Past < Oskar Lindqvist`,
  },
  {
    way: "a handle right below the title, and the name in the file's; what a title hangs from in another file's",
    note: `
//- /Tue05__Sorting.at.Larkspur__by_Jane.Roe.md
# Sorting Monitoring at Larkspur

- letters melt
- drawers, too: a good talk`,
    talks: `1 Sorting Monitoring at Larkspur < Jane Roe`,
  },
  {
    way: "a handle by itself right below the title",
    note: `
//- /queueconf-2019/sorting-monitoring.md
# Sorting Monitoring at Larkspur

@janeroe

- letters melt`,
    talks: `event queueconf 2019
1 Sorting Monitoring at Larkspur < @janeroe`,
  },
  {
    way: "a name for a heading, and below it a handle and what she does",
    note: `
//- /queueconf-2019/jane-roe.md
## 
### Jane Roe

- @janeroe
- Sorting Engineer @ Larkspur

- Slicing letters
  - Pre-sliced`,
    talks: `event queueconf 2019
2 Jane Roe < Jane Roe (Larkspur)`,
  },
  {
    way: "who spoke at an event, and no talks",
    note: `
//- /notes/drawerjs-conf-jun21.md
# Drawer.js Conf 2021

- Date: 15th June 2021

## Speakers

- [Jane Roe](https://roe.example), CEO @ Larkspur
- [Oskar Lindqvist](https://lind.example), Engineer @ Fjord Systems

## Keynote remarks

- drawers launched`,
    talks: `event Drawer.js Conf 2021`,
  },
  {
    way: "a day of an event: keynotes without headings of their own, and titles one step up",
    note: `
//- /day1.md
## QueueConf Day one
### Keynotes
Why drawers survived:
- works well

### First steps with letters

Slowly.

## Ingress of letters and drawers
- one

## Unit testing your drawers using stamps
- two

## Drawers and Security
- three

## Letters across houses
- four

## Keynotes
Again.`,
    talks: `event QueueConf
10 Ingress of letters and drawers
13 Unit testing your drawers using stamps
16 Drawers and Security
19 Letters across houses`,
  },
  {
    way: "who gave it in a heading right below the title, with more behind the name; a part with a sign is nobody",
    note: `
//- /drawerObjective 2017/DrawersInDevelopment.md
# Drawers in Development
## By Jane Roe -- twitter @janeroe --company: Larkspur
1. Looking at the drawers, then at the slides.

### Drawers + ES6 Modules
1. Continuous delivery`,
    talks: `event drawerObjective 2017
1 Drawers in Development < Jane Roe`,
  },
  {
    way: "titles below a session with a Roman number",
    note: `
//- /DRW2016/Session III- Applications.md
# Session III: Applications

## How drawers compare when letters are pulled out

### Methods

* one

## Twin Drawers: Where Letters Lie Close

### The main idea

## Finding letters without a clerk (and more)

### Beyond retrieval`,
    talks: `event DRW 2016
3 How drawers compare when letters are pulled out
9 Twin Drawers: Where Letters Lie Close
13 Finding letters without a clerk (and more)`,
  },
  {
    way: "bold titles typed in two lines above who speaks",
    note: `
# QueueConf 2025

**Sorting is a slow river that takes the whole office along and
leaves nobody dry**
Jane Roe

- a letter

**Stamps First: The Ground Below Drawers**
Oskar Lindqvist`,
    talks: `event QueueConf 2025
3 Sorting is a slow river that takes the whole office along and leaves nobody dry < Jane Roe
9 Stamps First: The Ground Below Drawers < Oskar Lindqvist`,
  },
  {
    way: "links to all that there is behind the speaker's name",
    note: `
# QueueConf 2017

## Balance
[Jane Roe](https://twitter.com/jroe) - [SkillsCast](https://cast.example/1) - [Slides](https://deck.example/1) - [Blog Post](https://roe.example/1)

* one

## The Grand Tour of Drawers
[Oskar Lindqvist](https://twitter.com/olind) - [SkillsCast](https://cast.example/2) - [Slides](https://deck.example/2) - [Blog Post](https://lind.example/2) - [Example Code](https://github.com/olind/two)

* two`,
    talks: `event QueueConf 2017
3 Balance < Jane Roe
8 The Grand Tour of Drawers < Oskar Lindqvist`,
  },
  {
    way: "people and their posts in a quotation with a heading of its own, and a name with all her addresses",
    note: `
# Stamps and Drawers, Taken Apart

> ## Jane Roe & Oskar Lindqvist
>
> - Jane Roe - Senior Drawer Developer @ Larkspur
> - Oskar Lindqvist - Director of Drawers @ Larkspur

## What's a drawer

- a box
- slides to follow`,
    talks: `1 Stamps and Drawers, Taken Apart < Jane Roe, Oskar Lindqvist`,
  },
  {
    way: "a name with a handle and a site below a title",
    note: `
# QueueConf 2019

## Beating the clock with drawers
Jane Roe @jroe roe.example

- fast`,
    talks: `event QueueConf 2019
3 Beating the clock with drawers < Jane Roe`,
  },
  {
    way: "no events: folders and headings with a year in which nobody speaks",
    note: `
//- /2020 orchard/x.md
# Films 2020

## Pruning the Old Pear Tree by Jane Roe

- next week`,
    talks: "",
  },
  {
    way: "no talks: what else a visitor tells between two talks",
    note: `
# QueueConf 2019

## Taming Queues - Jane Roe, Larkspur
- one

## Drawer Trees - Oskar Lindqvist, Fjord Systems
- two

## Bike rental
- cheap

## Lost keys
- found

## Tram map
- none

## People I promised to write
- many

## Ideas for our hotel
- none`,
    talks: `event QueueConf 2019
3 Taming Queues < Jane Roe (Larkspur)
6 Drawer Trees < Oskar Lindqvist (Fjord Systems)`,
  },
  {
    way: "no talks: a day with one keynote, and what happened besides",
    note: `
//- /queueconf-2019/day1.md
# QueueConf 2019

## Keynote
Long.

## Tram ride
Short.

## Hotel bar
Loud.

## Bad wifi
Slow.

## Long queue
Cold.`,
    talks: `event QueueConf 2019`,
  },
  {
    way: "no talks: times, handles and quotations in notes of no event",
    note: `
# Night shift

14:02\\
Pager goes off\\
Jane Roe

15:10\\
Pager stays on\\
Oskar Lindqvist

## Take out the bins

@tom_h

## On love and other things

> Mina Okafor

## Summary

- Petra Vogelsang`,
    talks: ``,
  },
  {
    way: "who spoke in one line, what it was called in the next, and no heading anywhere",
    note: `
//- /queueconf-2017/notes.md
Jane Roe
drawers
- slides: https://slides.example/drawers
- one for each letter

Oskar Lindqvist
Two Shelves and a Ladder
- the ladder broke

3/14
Mina Okafor
Drawers for beginners and cats
- start with paper

Petra Vogelsang
Stamps under the lamp
- bring your own lamp

alexis norling
boxes & letters
- boxes for holding, letters for telling`,
    talks: `event queueconf 2017
2 drawers < Jane Roe
7 Two Shelves and a Ladder < Oskar Lindqvist
12 Drawers for beginners and cats < Mina Okafor
16 Stamps under the lamp < Petra Vogelsang
20 boxes & letters < alexis norling`,
  },
  {
    way: "headings with a link to their pages in the programme, whose address names the event and its year",
    note: `
//- /friday.md
# Friday, Apr 21

## Drawers in the dark, with a lamp ([link](https://us.pycon.org/2023/schedule/presentation/6/))

- Cool.

## Letters on a train, Jane Roe ([link](https://us.pycon.org/2023/schedule/presentation/4/))

- Two trains.

## Envelopes that fold themselves ([link](https://us.pycon.org/2023/schedule/presentation/40/))

- Paper everywhere.`,
    talks: `event PyCon US 2023
3 Drawers in the dark, with a lamp
7 Letters on a train < Jane Roe
11 Envelopes that fold themselves`,
  },
  {
    way: "a plan of talks that could be heard, in lists below lines with a colon",
    note: `
---
title: "QueueConf Talks of Interest"
---

Looking forward to QueueConf 2022.

After the keynote we have:

* A box for every letter in town
* **Painting drawers in winter**

I like drawers. Next up:

* **Labels that nobody can read**
* Counting paper by the pound

Not sure.`,
    talks: `event QueueConf 2022
9 A box for every letter in town
10 Painting drawers in winter
14 Labels that nobody can read
15 Counting paper by the pound`,
  },
  {
    way: "names between tags in a list, and what each of them did",
    note: `
# QueueConf 2015

My highlights:

 - <strong>Jane Roe</strong> opened the day with a song on paper. <br><em>Takeaways</em>: drawers!
 - <strong>Oskar Lindqvist</strong> counted boxes on stage. <br><em>Takeaways</em>: dry.
 - <strong>Mina Okafor</strong> presented three small boxes. <br><em>Takeaways</em>: square.
 - <strong>Petra Vogelsang</strong> traded stamps with the first row. <br><em>Takeaways</em>: less.`,
    talks: `event QueueConf 2015
5 Jane Roe < Jane Roe
6 Oskar Lindqvist < Oskar Lindqvist
7 Mina Okafor < Mina Okafor
8 Petra Vogelsang < Petra Vogelsang`,
  },
  {
    way: "a note called by its event and year in its head alone, with wordy headings",
    note: `
//- /_posts/2024-10-24-box-forward.md
---
title: "Box Forward 2024"
---

This week I attended Box Forward in Bergen. Below are notes from several sessions.

## What is inside a sealed box

* The speaker opened one.

## Boxes on ships, boxes on trains

* Too large.

## Stacking boxes without a crane

* Too small.

## Why the last box is open

* Ask the audience.`,
    talks: `event Box Forward 2024
7 What is inside a sealed box
11 Boxes on ships, boxes on trains
15 Stacking boxes without a crane
19 Why the last box is open`,
  },
  {
    way: "four parts between bars with a handle, where the title is one word; a date where a title might stand",
    note: `
# QueueConf 2018

## Jane Roe | @jroe | Larkspur | "A Drawer Sings"

Notes.

## Mina Okafor | @mina | Larkspur | Labels

More notes.`,
    talks: `event QueueConf 2018
3 A Drawer Sings < Jane Roe (Larkspur)
7 Labels < Mina Okafor (Larkspur)`,
  },
  {
    way: "speakers before titles, one of which two words with capitals make",
    note: `
# QueueConf 2019

### 11:00 Jane Roe - Letters in a small room, all at once

Notes.

### 12:00 Oskar Lindqvist - Boxes that came back empty

Notes.

### 13:00 Mina Okafor - Drawer Do Sorting

Not visited.`,
    talks: `event QueueConf 2019
3 Letters in a small room, all at once < Jane Roe
7 Boxes that came back empty < Oskar Lindqvist
11 Drawer Do Sorting < Mina Okafor`,
  },
  {
    way: "a post that is all HTML, with a list of talks in it. Only a name tells where a title ends",
    note: `
---
title: "QueueConf 2015"
---

<p>Fui a Bergen en tren para la <a href="https://queue.example/">QueueConf 2015</a>, con sue&ntilde;o.</p>
<p>Vi estas charlas:</p>
<ul>
<li>Cajones de papel, Jane Roe</li>
<li>Un armario en la calle, Oskar Lindqvist</li>
<li>Coraz&oacute;n de sobre: cartas y amores, Mina Okafor y Petra Vogelsang</li>
</ul>
<p>Y volv&iacute; en barco.</p>`,
    talks: `event QueueConf 2015
8 Cajones de papel < Jane Roe
9 Un armario en la calle < Oskar Lindqvist
10 Corazón de sobre: cartas y amores < Mina Okafor, Petra Vogelsang`,
  },
  {
    way: "a programme in one paragraph, each talk bold, struck through or a link as a whole",
    note: `
# QueueConf 2016

#### Thursday
**[Jane Roe - Larkspur - Drawers Under Water](talks/a.md)**
[Oskar Lindqvist (Fjord Systems)
Where do lost letters go in autumn?](talks/b.md)
~~Mina Okafor (Larkspur)
Nobody reads the label twice~~
[Petra Vogelsang
A stamp for every day of May](talks/c.md)`,
    talks: `event QueueConf 2016
4 Drawers Under Water < Jane Roe (Larkspur)
6 Where do lost letters go in autumn? < Oskar Lindqvist (Fjord Systems)
8 Nobody reads the label twice < Mina Okafor (Larkspur)
10 A stamp for every day of May < Petra Vogelsang`,
  },
];

describeWays("notes as a whole", ways);
