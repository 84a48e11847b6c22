/** Plans of what somebody heard, and short accounts of it: titles below their speakers, hours behind titles, lists between pictures. */
import { describeWays, type Way } from "../fixture/describe-ways";

const ways: readonly Way[] = [
  {
    way: "speakers as headings, with a handle and a company; their titles below in italics, in small letters",
    note: `
# QueueConf 2015

## Morning

#### Housekeeping
- two doors

#### Jane Roe [@jroe](https://twitter.com/jroe) - Larkspur

*Folding big letters by hand*

- paper

#### Oskar Lindqvist [@oskar](https://twitter.com/oskar) - Fjord Systems
*What a wet archive taught us – mould and all*

Water came in.

#### Mina Okafor
*Sorting*

- short`,
    talks: `event QueueConf 2015
10 Folding big letters by hand < Jane Roe (Larkspur)
15 What a wet archive taught us – mould and all < Oskar Lindqvist (Fjord Systems)
20 Sorting < Mina Okafor`,
  },
  {
    way: "speakers as headings, and what a visitor sets off below them: no titles",
    note: `
# QueueConf 2015

## Jane Roe (Larkspur)

*This one was a bit slow*

Paper.

## Oskar Lindqvist (Fjord Systems)

*from Bergen, for the first time*

Glue.

## Mina Okafor (Larkspur)

*10:15 in Hall A*

Stamps.`,
    talks: `event QueueConf 2015
3 Jane Roe < Jane Roe (Larkspur)
9 Oskar Lindqvist < Oskar Lindqvist (Fjord Systems)
15 Mina Okafor < Mina Okafor (Larkspur)`,
  },
  {
    way: "who and what in two lines above the text of each paragraph, below a heading for summaries",
    note: `
# QueueConf 2015

## What it was like

Warm.

## Talk Summaries

**Mina Okafor**
_Letters Through the Lens of Weight_
Mina made a case for thin paper.

**Petra Vogelsang**
_One Desk_
Petra talked about how many desks a clerk has.

**Jane Roe**
_Envelopes in the Time of Rain (or: Keep It Dry)_
Jane had pictures.`,
    talks: `event QueueConf 2015
10 Letters Through the Lens of Weight < Mina Okafor
14 One Desk < Petra Vogelsang
18 Envelopes in the Time of Rain (or: Keep It Dry) < Jane Roe`,
  },
  {
    way: "a bold field for who wrote the talk, with the announcement quoted below",
    note: `
# QueueConf 2014

### Larkspur - Welcome - What Is New in Sorting
**author:** Jane Roe
> A look at what the sorters did all year.

### Breaking Up With Your Cupboard
**author:** Oskar Lindqvist and Mina Okafor
> From a cupboard to a hall, in nine months.`,
    talks: `event QueueConf 2014
3 Larkspur - Welcome - What Is New in Sorting < Jane Roe
7 Breaking Up With Your Cupboard < Oskar Lindqvist, Mina Okafor`,
  },
  {
    way: "lists by day, with the hours behind the titles",
    note: `
# QueueConf 2016

> By date.

### Tuesday - Oct. 25th

- Sorting booth: how to fold a map (12:15pm-12:55pm)
- What the heck is a pigeonhole (5:55pm – 6:35)

### Wednesday - Oct. 26th

- Damp detection in long shelves (1:15pm-1:29pm)
- Working session - More hands (5:05pm-5:45pm)`,
    talks: `event QueueConf 2016
7 Sorting booth: how to fold a map
8 What the heck is a pigeonhole
12 Damp detection in long shelves
13 Working session - More hands`,
  },
  {
    way: "hours as the French write them, in what unfolds",
    note: `
# QueueConf 2020

<details>
  <summary> <b> Saturday </b></summary>

* 10h - 10h50 : The last drawer: it has to end some day
- 10h40 - 11h : Paper or card
- 11h - 11h25 : Folding with one hand

</details>`,
    talks: `event QueueConf 2020
6 The last drawer: it has to end some day
7 Paper or card
8 Folding with one hand`,
  },
  {
    way: "slots as headings, and their topics below",
    note: `
# Day 1

What was on at QueueConf Bergen 2023.

## Evening Keynote

__Topic__: Teams that sort well: why nobody shouts

__Takeaways__:

- breathe

## Talk 1

__Topic__: Counting letters - better talks with the boss

- counting

## Talk 2

__Topic__: From clerk to sorter

- paths`,
    talks: `event QueueConf Bergen 2023
7 Teams that sort well: why nobody shouts
15 Counting letters - better talks with the boss
21 From clerk to sorter`,
  },
  {
    way: "a plan in which a picture stands behind each item; people somebody met, and what to see",
    note: `
# QueueConf 2018

## Notable announcements

- **Stamps cost more**

## Must see

Nothing yet.

## My schedule

### Tuesday 11th

- Keynote: Sorting at Larkspur Scale - Jane Roe, Lead Sorter, Larkspur

[![Jane](http://pictures.example/a.jpg)](http://videos.example/a)

- What should a label look like? - Mina Okafor, Fjord Systems

[![Mina](http://pictures.example/b.jpg)](http://videos.example/b)

### Wednesday

- Deep dive: The Edge of the Shelf – Oskar Lindqvist, Larkspur; Petra Vogelsang, Fjord Systems

[![Edge](http://pictures.example/c.jpg)](http://videos.example/c)

- Envelopes and Microservices - Emily Carter, Larkspur

## Memorable interactions

- Jane Roe - Founder, Larkspur
- Emily Carter - Lead Clerk, Larkspur`,
    talks: `event QueueConf 2018
15 Sorting at Larkspur Scale < Jane Roe (Larkspur)
19 What should a label look like? < Mina Okafor (Fjord Systems)
25 Deep dive: The Edge of the Shelf < Oskar Lindqvist (Larkspur), Petra Vogelsang (Fjord Systems)
29 Envelopes and Microservices < Emily Carter (Larkspur)`,
  },
  {
    way: "a list behind the end of a long sentence on what was watched; beer at other places",
    note: `
---
title: QueueConf 2019
---

My areas are paper, glue, stamps, letters, drawers, weights, scales and everything else that is kept in a cellar, below are the sessions I watched:

* [Best ways to keep glue](https://videos.example/1)
* [Deep dive into Drawers](https://videos.example/2)
* [Scales at the scale of a city](https://videos.example/3)

I also drank a lot of great beer at:

* [The Old Barrel Room](https://barrel.example)
* [Four Hands Brewery](https://hands.example)`,
    talks: `event QueueConf 2019
7 Best ways to keep glue
8 Deep dive into Drawers
9 Scales at the scale of a city`,
  },
  {
    way: "a note called by its event and day, with a list of who told what",
    note: `
//- /posts/day-one.md
+++
title = "Sortable.io - Day one"
+++

I am at a conference on paper. The speakers are chosen well, the talks are on the soul of it, with many slides.

- **Jane Roe** ([@jroe](https://twitter.com/jroe)) has mentioned an old paper on boxes.

- **Oskar Lindqvist** ([@oskar](https://twitter.com/oskar)) has told a story about a town.

- **Mina Okafor** ([@mina](https://twitter.com/mina)) has spoken about forms. Too many of them.

- **Petra Vogelsang** ([@petra](https://twitter.com/petra)) discussed how to share a desk.

- **Emily Carter** ([@emily](https://twitter.com/emily)) spoke about what to do with bells.`,
    talks: `event Sortable.io
7 Jane Roe < Jane Roe
9 Oskar Lindqvist < Oskar Lindqvist
11 Mina Okafor < Mina Okafor
13 Petra Vogelsang < Petra Vogelsang
15 Emily Carter < Emily Carter`,
  },
  {
    way: "paragraphs that begin with somebody who has a page, and what they spoke about",
    note: `
# QueueConf Utrecht 2019

Emily Carter gave a talk about tired clerks.

[Jane Roe](https://twitter.com/jroe) spoke about folding while it rains. Practise it.

[Oskar Lindqvist](https://twitter.com/oskar) spoke about learning from the pile.

The last talk I attended on that day was by Petra Vogelsang about wax.`,
    talks: `event QueueConf Utrecht 2019
3 Emily Carter < Emily Carter
5 Jane Roe < Jane Roe
7 Oskar Lindqvist < Oskar Lindqvist
9 Petra Vogelsang < Petra Vogelsang`,
  },
  {
    way: "speakers as headings, their titles right below as smaller ones, and what else they had",
    note: `
# QueueConf Bergen 2018

## Jane Roe, University of Oslo, Norway

### Using thin glue for early letters

- glue

### Tools:

- brush

## Oskar Lindqvist, Fjord Systems, Norway

### Many folds with open hands

- hands`,
    talks: `event QueueConf Bergen 2018
5 Using thin glue for early letters < Jane Roe (University of Oslo)
15 Many folds with open hands < Oskar Lindqvist (Fjord Systems)`,
  },
  {
    way: "films below the titles: in a frame, by its address, by the word of a blog's program",
    note: `
---
title: A walk through QueueConf 2019
---

I was there, and it rained.

## What makes a sorter fast

<iframe width="480" src="https://www.youtube-nocookie.com/embed/abc" allowfullscreen></iframe>

My favourite. Be kind, it said.

## Every drawer is a garden
https://www.youtube.com/watch?v=abd

Water it.

## Who will read all this

{{< youtube abe >}}

Nobody knows.

## Summing up

I go again.`,
    talks: `event QueueConf 2019
7 What makes a sorter fast
13 Every drawer is a garden
18 Who will read all this`,
  },
  {
    way: "below the titles a name, a dash and a post with its house",
    note: `
# QueueConf 2023

### Sorting in Three Acts
Jane Roe - President, LARKSPUR academy

- worth it

### Boxes for Every Purse
Oskar Lindqvist - CTO @ fjord.example.com

- slides

### Sorting at Home with Ruby Packs and Boxer
Mina Okafor - Staff Clerk at larkspurly

- slides`,
    talks: `event QueueConf 2023
3 Sorting in Three Acts < Jane Roe
8 Boxes for Every Purse < Oskar Lindqvist (fjord.example.com)
13 Sorting at Home with Ruby Packs and Boxer < Mina Okafor (larkspurly)`,
  },
  {
    way: "lists of one item each, and paragraphs below that begin with who spoke",
    note: `
# QueueConf 2014

Favourites among the talks I went to were:

* [Letters without an address](https://www.youtube.com/watch?v=a)

Where [Jane Roe](https://twitter.com/jroe) happily tells of what comes back, with PostgreSQL.

* [The mess that we have](https://www.youtube.com/watch?v=b)

Where [Oskar Lindqvist](https://twitter.com/oskar), one of the makers of the box, dreams of a press.

* [Two drawers, one key](https://www.youtube.com/watch?v=c)

Where [Mina Okafor](https://twitter.com/mina) turns it.`,
    talks: `event QueueConf 2014
5 Letters without an address < Jane Roe
9 The mess that we have < Oskar Lindqvist
13 Two drawers, one key < Mina Okafor`,
  },
  {
    way: "quoted lines below the titles: a name and a handle, whatever comes behind",
    note: `
# QueueConf 2021

### Counting stamps with a stick
> Zurel Vask @zvask!
>
> * slow

### Which glue is yours
> Bremul Torvanek @torvanek.
>
> * mine`,
    talks: `event QueueConf 2021
3 Counting stamps with a stick < Zurel Vask
8 Which glue is yours < Bremul Torvanek`,
  },
];

describeWays("plans and summaries", ways);
