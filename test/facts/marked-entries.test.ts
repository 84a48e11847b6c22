/** Entries of talks that their writer marks: fields inside items, fields as headings, headings of other markup, short talks one by one. */
import { describeWays, type Way } from "../fixture/describe-ways";

const ways: readonly Way[] = [
  {
    way: "items below topics, with who spoke as a field inside",
    note: `
# Talks I watched

What I saw, by what it was about.

## Careers

+ [What Young Sorters Get Wrong](https://videos.example/1)
    + _Speaker_: Jane Roe (author of Clojure)
    + _Watched_: 3/17/2018
    + Mostly for those who teach them.

## Sorting

+ [How Postmen Think About Paper](https://videos.example/2)
    + _Speaker_: Oskar Lindqvist
    + Paper comes first.
+ [What Can Sorters Learn from Pilots?](https://videos.example/3)
    + _Speaker_: Mina Okafor
    + Checklists.`,
    talks: `7 What Young Sorters Get Wrong < Jane Roe
14 How Postmen Think About Paper < Oskar Lindqvist
17 What Can Sorters Learn from Pilots? < Mina Okafor`,
  },
  {
    way: "title and speaker as headings that begin with a field's name",
    note: `
### title: drawers: a little order for any office
### speaker: Jane Roe
### date: 08102019

##### notes:
- label them
- open them`,
    talks: "1 drawers: a little order for any office < Jane Roe",
  },
  {
    way: "headings of other markup, in a file of short talks",
    note: `//- /2016/lightning-talks.md
== Sorting Letters by Night
* no lamps
* no maps

== An Intro to Drawers
* wood
* glue

== Paper Routing in Old Houses
* stairs`,
    talks: `1 Sorting Letters by Night
5 An Intro to Drawers
9 Paper Routing in Old Houses`,
  },
  {
    way: "headings below one for short talks, of which one names who gave it and one is only a name",
    note: `
# Day 1 - Saturday, Feb 23, 2019

## 01 - Jane Roe: Turning Paper into Glue

- it sticks

## 02 - Oskar Lindqvist: The Amazing Drawer

- it opens

## 03 - Lightning Talks

### Mina Okafor

- on questions

### To Label or Not to Label - Petra Vogelsang

- label

### Paper for Cold Places

- cold`,
    talks: `3 Turning Paper into Glue < Jane Roe
7 The Amazing Drawer < Oskar Lindqvist
13 Mina Okafor < Mina Okafor
17 To Label or Not to Label < Petra Vogelsang
21 Paper for Cold Places`,
  },
  {
    way: "titles that end in what people are, behind whoever gave them, first names only lists tell",
    note: `
# Talks from QueueConf 2014

- Jane Roe - Making Better Developers
- Oskar Lindqvist - Sorting for Fun
- Mina Okafor - The Power of Paper`,
    talks: `event QueueConf 2014
3 Making Better Developers < Jane Roe
4 Sorting for Fun < Oskar Lindqvist
5 The Power of Paper < Mina Okafor`,
  },
  {
    way: "one list with notes inside, in a file that is called by its short talks, first names only lists tell",
    note: `//- /2022/Lightning talks.md
- Jane - drawers for all
	- a recap of drawers
	- nothing new
- Outcome driven sorting
	- the gap between letter and box
- Coming in to the trade
	- a course for those who are new`,
    talks: `1 drawers for all < Jane
4 Outcome driven sorting
6 Coming in to the trade`,
  },
  {
    way: "who speaks in a quotation below the programme's words",
    note: `
# QueueConf Paris 2025

### Letters from Anywhere to Anywhere
4 novembre 2025 - 09:00-09:45CET - Hall 1

> #### Abstract
>
> Send more of them.

> #### Speaker Bio : Jane Roe
>Senior Sorter
>Larkspur

### What Drawers Are For
4 novembre 2025 - 10:00-10:45CET - Hall 1

> #### Speaker Bio : Oskar Lindqvist

- for letters`,
    talks: `event QueueConf Paris 2025
3 Letters from Anywhere to Anywhere < Jane Roe
14 What Drawers Are For < Oskar Lindqvist`,
  },
  {
    way: "recordings below what they are about, one or two to a topic",
    note: `
# Conference talks

## Paper and Ink

- [Jane Roe - Sorting Letters](https://www.youtube.com/watch?v=1) [12:00]
- [Oskar Lindqvist - Drawers in Anger](https://www.youtube.com/watch?v=2) [13:00]
- [Mina Okafor - The Power of Glue](https://www.youtube.com/watch?v=3) [14:00]

## Glue Forensics

- [Petra Vogelsang - Letter Forensics](https://vimeo.com/133137606) [50:13]`,
    talks: `5 Sorting Letters < Jane Roe
6 Drawers in Anger < Oskar Lindqvist
7 The Power of Glue < Mina Okafor
11 Letter Forensics < Petra Vogelsang`,
  },
  {
    way: "what was no talk, among talks",
    note: `
# QueueConf 2019

### Sorting Letters - Jane Roe, Acme
- by night

### Drawers in Anger - Oskar Lindqvist, Larkspur
- slowly

### Non-talk notes
- The booth had glue`,
    talks: `event QueueConf 2019
3 Sorting Letters < Jane Roe (Acme)
6 Drawers in Anger < Oskar Lindqvist (Larkspur)`,
  },
];

describeWays("entries that are marked", ways);
