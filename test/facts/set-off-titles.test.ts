/** Titles that are set off by what hardly any list of marks has: single quotation marks, captions, dates, codes, labels of events. */
import { describeWays, type Way } from "../fixture/describe-ways";

const ways: readonly Way[] = [
  {
    way: "lines between pictures, each with a title in single quotation marks and who it is from",
    note: `
# QueueConf 2017

Here is what I drew.

'Letters that wait for rain' from Jane Roe

![drawing](1.jpg)

'drawers - a love story' from Oskar Lindqvist and Mina Okafor

![drawing](2.jpg)

‘Don't lick the stamps’ by Petra Vogelsang

![drawing](3.jpg)`,
    talks: `event QueueConf 2017
5 Letters that wait for rain < Jane Roe
9 drawers - a love story < Oskar Lindqvist, Mina Okafor
13 Don't lick the stamps < Petra Vogelsang`,
  },
  {
    way: "sentences that name a talk in single quotation marks, and words that are only quoted",
    note: `
# QueueConf 2017

The first talk I went to was 'When drawers go bad' by [Jane Roe](https://twitter.com/jroe). She keeps four of them.

Lunch was 'Fine Food' as they call it, in the developers' corner, and I didn't see 'em all.

The last talk was '.Glue for the rest of us' by [Oskar Lindqvist](https://twitter.com/oskar), whom I knew.`,
    talks: `event QueueConf 2017
3 When drawers go bad < Jane Roe
7 .Glue for the rest of us < Oskar Lindqvist`,
  },
  {
    way: "a title with words of its own in single quotation marks",
    note: `
# QueueConf 2017

## Looking for the drawer's 'Rails Moment' - Jane Roe

- none yet

## The 'Long Letter' problem - Mina Okafor

- scissors`,
    talks: `event QueueConf 2017
3 Looking for the drawer's 'Rails Moment' < Jane Roe
7 The 'Long Letter' problem < Mina Okafor`,
  },
  {
    way: "quotations of one line as captions: people or handles, and links to the recordings",
    note: `
# QueueConf 2017

> Jane Roe's [Letters that wait for rain](https://www.youtube.com/watch?v=a)

![drawing](1.jpg)

> [@oskar](https://twitter.com/oskar)'s talk [Drawers within drawers](https://www.youtube.com/watch?v=b)

![drawing](2.jpg)

> [Every stamp tells a tale](https://www.youtube.com/watch?v=c) by [@minao](https://twitter.com/minao)

![drawing](3.jpg)`,
    talks: `event QueueConf 2017
3 Letters that wait for rain < Jane Roe
7 Drawers within drawers < @oskar
11 Every stamp tells a tale < @minao`,
  },
  {
    way: "dates before the titles of a series, who spoke right below",
    note: `
# Notes of the letter evenings

Talks in the back room.

## September 1 - Letters that wait for rain
Jane Roe & Oskar Lindqvist

- umbrellas

## September 8 - Fireside chat
Mina Okafor

- warm

## September 15: Sorting in the dark
By Petra Vogelsang @petrav

A lamp and Bo help`,
    talks: `5 Letters that wait for rain < Jane Roe, Oskar Lindqvist
10 Fireside chat < Mina Okafor
15 Sorting in the dark < Petra Vogelsang`,
  },
  {
    way: "headings with a code, a time and a place, and nobody's name",
    note: `
# Letters: the 2019 edition [DEV5937] (11:30 〜 12:15) @ Harbour House - Room 203

- rain

# Let us talk about drawers [BOF3992] (12:30 - 13:15) @ Harbour House

# Stamps in the field [DEV4459] (13:30 ~ 14:15) @ Barn (Level 3) - The Terrace`,
    talks: `1 Letters: the 2019 edition
5 Let us talk about drawers
7 Stamps in the field`,
  },
  {
    way: "a visitor's list of films, each with its event in brackets",
    note: `
# Talks I watched

- [QueueCon 2022] Can letters be simpler? - Jane Roe [:cinema:](https://youtu.be/a)
- [QueueCon 2019] What is C++ - Oskar Lindqvist [:cinema:](https://youtu.be/b)
- [Stampival 2021] "Every stamp tells" - Mina Okafor [:cinema:](https://youtu.be/c)`,
    talks: `event QueueCon 2022
event QueueCon 2019
3 Can letters be simpler? < Jane Roe
4 What is C++ < Oskar Lindqvist
5 Every stamp tells < Mina Okafor`,
  },
  {
    way: "lists that pictures part, each item led by a bold title, below what somebody attended",
    note: `
# QueueConf 2017

Sessions I attended:

* **letters and rain**. I never had an umbrella, so this was new.

* **Drawer philosophy**. The first item of my list since May.

![the drawer](1.jpg)

* **How to teach glue**. We shared what sticks.
* **Stamps are evil**. They had many reasons.

## Other things

* **The food**. Soup.
* **The hall**. Cold.`,
    talks: `event QueueConf 2017
5 letters and rain
7 Drawer philosophy
11 How to teach glue
12 Stamps are evil`,
  },
  {
    way: "what somebody gave: items that begin with a link",
    note: `
# QueueConf 2017

As promised, I gave 3 presentations... all of which went well (I thought):

* [Letters: they're here... now what?](https://queueconf.example/node/1). Another go at my theme.
* [Drawers in anger](https://queueconf.example/node/2): My favourite, with glue.
* [Stamps and Simple Paper](https://queueconf.example/node/3): This was fun.`,
    talks: `event QueueConf 2017
5 Letters: they're here... now what?
6 Drawers in anger
7 Stamps and Simple Paper`,
  },
  {
    way: "names stacked below a title, each bold and in a line of its own",
    note: `
# QueueConf 2017

#### Cracks in the long drawer

**Jane Roe**
**Oskar Lindqvist**
**Mina ter Okafor**
**Petra Vogelsang**
**Alexis Norling**
**Piotr Nowicki**

* glue`,
    talks: `event QueueConf 2017
3 Cracks in the long drawer < Jane Roe, Oskar Lindqvist, Mina ter Okafor, Petra Vogelsang, Alexis Norling, Piotr Nowicki`,
  },
  {
    way: "a German report with nouns in capitals, links to the programme behind the titles",
    note: `
# QueueConf 2017

Vorträge mit Unterhaltungswert
==============================

![](de.png) Die letzte Schublade ([Details](https://queueconf.example/2017/Fahrplan/events/4804.html))
-------------------------------------
Eine Darstellung von Briefen und ihren Verbindungen.

![](de.png) Marken der Zukunft ([Details](https://queueconf.example/2017/Fahrplan/events/4805.html))
-------------------------------------
Der Anlass den Verbindungen zu misstrauen. Grundlegende Kenntnisse helfen.

Interessante Vorträge (Technik)
===============================

![](en.png)/![](de.png) Glue on the wire ([Details](https://queueconf.example/2017/Fahrplan/events/4806.html))
-------------------------------------
Allgemeine Kenntnisse genügen.

Weitere Links
=============

* [Seite des Kongresses](https://queueconf.example)
* [Kanal mit fast allen Vorträgen](https://www.youtube.com/user/queueconf)`,
    talks: `event QueueConf 2017
6 Die letzte Schublade
10 Marken der Zukunft
17 Glue on the wire`,
  },
  {
    way: "set off, and from somebody; with marks inside that the writer wrote as single ones",
    note: `
# QueueConf 2018

## Talks I watched

* [*Letters that wait for rain*](https://www.youtube.com/watch?v=a) from Jane Roe: it was about umbrellas.
* [*‘Long Drawer’: a postmortem*](https://www.youtube.com/watch?v=b) from Oskar Lindqvist
* *Every stamp tells a tale* from Mina Okafor (Larkspur): glue.`,
    talks: `event QueueConf 2018
5 Letters that wait for rain < Jane Roe
6 ‘Long Drawer’: a postmortem < Oskar Lindqvist
7 Every stamp tells a tale < Mina Okafor (Larkspur)`,
  },
  {
    way: "people on something, below words for talks; a date that is no time; with what, and not with whom",
    note: `
# QueueConf 2018

Other talks that I enjoyed:

* Jane Roe on why a letter is so hard to fold
* Oskar Lindqvist (Fjord Systems) on what to do with old glue

## Tuesday, 4.12.2018 Letters and papers

TODO

1. Mina Okafor: Mending old drawers with Larch Wood
2. Petra Vogelsang: Sorting in the dark`,
    talks: `event QueueConf 2018
5 Jane Roe < Jane Roe
6 Oskar Lindqvist < Oskar Lindqvist (Fjord Systems)
12 Mending old drawers with Larch Wood < Mina Okafor
13 Sorting in the dark < Petra Vogelsang`,
  },
];

describeWays("set-off titles", ways);
