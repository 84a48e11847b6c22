/** Where names stand beside titles: paragraphs, items inside items, second lines, fields, and below a title with the event. */
import { describeWays, type Way } from "../fixture/describe-ways";

const ways: readonly Way[] = [
  {
    way: "paragraphs of one line, each a title and who spoke",
    note: `
# QueueConf 2019

Letters by night – Jane Roe (Larkspur)

Sorted twice.

Drawers in production, revisited – Summer Okoye (Fjord)

Oak.

What a lid knows – Mina Okafor (Google)

All of it.

Lanterns @ harbour – Piotr Nowicki (Larkspur)

Lit.`,
    talks: `event QueueConf 2019
3 Letters by night < Jane Roe (Larkspur)
7 Drawers in production, revisited < Summer Okoye (Fjord)
11 What a lid knows < Mina Okafor (Google)
15 Lanterns @ harbour < Piotr Nowicki (Larkspur)`,
  },
  {
    way: "names inside items: linked, with a company, of any shape, and two",
    note: `
# QueueConf 2019

## Talks

- Letters by night
  - [Jane Roe](https://twitter.com/jroe), Larkspur
- GraphQL
  - [Summer Okoye](https://twitter.com/okoye)
- What a lid knows
  - Mina Okafor
- Lanterns for all
  - Petra Vogelsang
  - Piotr Nowicki`,
    talks: `event QueueConf 2019
5 Letters by night < Jane Roe (Larkspur)
7 GraphQL < Summer Okoye
9 What a lid knows < Mina Okafor
11 Lanterns for all < Petra Vogelsang, Piotr Nowicki`,
  },
  {
    way: "who was met stands inside items as well, and gave no talk",
    note: `
# Holiday 2019

- What to see in town
  - Jane Roe
- Where to eat at night
  - Oskar Lindqvist
  - Mina Okafor`,
    talks: ``,
  },
  {
    way: "Only a name in the second line of a paragraph",
    note: `
# QueueConf 2019

Letters by night
Jane Roe

They are sorted twice, by lamplight and by hand.

Drawers in production
Oskar Lindqvist

They are of oak, and of nothing else, as everybody knows.

What a lid knows
Chris Stone

All of it, and it would not tell.`,
    talks: `event QueueConf 2019
3 Letters by night < Jane Roe
8 Drawers in production < Oskar Lindqvist
13 What a lid knows < Chris Stone`,
  },
  {
    way: "a name as the first item below a title, of any shape where others are sure",
    note: `
# QueueConf 2019

## Letters by night again

- Jane Roe
- sorted twice

## Drawers in production

- Oskar Lindqvist
- of oak

## Lanterns

- Mina Okafor
- lit by hand`,
    talks: `event QueueConf 2019
3 Letters by night again < Jane Roe
8 Drawers in production < Oskar Lindqvist
13 Lanterns < Mina Okafor`,
  },
  {
    way: "fields for what and who",
    note: `
# QueueConf 2019

- **What:** Letters by night
- **Who:** Jane Roe, Larkspur
- **Where:** Room 2

Sorted twice.

- **What:** Drawers in production
- **Who:** Oskar Lindqvist, Fjord
- **Where:** Room 2

Oak.`,
    talks: `event QueueConf 2019
3 Letters by night < Jane Roe (Larkspur)
9 Drawers in production < Oskar Lindqvist (Fjord)`,
  },
  {
    way: "fields in a paragraph, the company among them",
    note: `
# QueueConf 2019

Title: Letters by night
Speaker: Jane Roe
Affiliation: Larkspur

They are sorted twice, by lamplight.

Title: Drawers in production
Speaker: Oskar Lindqvist
Affiliation: Fjord

They are of oak.`,
    talks: `event QueueConf 2019
3 Letters by night < Jane Roe (Larkspur)
9 Drawers in production < Oskar Lindqvist (Fjord)`,
  },
  {
    way: "below a title: who, and at which event",
    note: `
# Letters by night

*Jane Roe at QueueConf 2019*

They are sorted twice, by lamplight.`,
    talks: `event QueueConf 2019
1 Letters by night < Jane Roe`,
  },
  {
    way: "the event in a field beside the speaker's",
    note: `
# Letters by night

- Speaker: Jane Roe
- Conference: Joy of Drawers 2019

They are sorted twice, by lamplight.`,
    talks: `event Joy of Drawers 2019
1 Letters by night < Jane Roe`,
  },
  {
    way: "an event in a field beside nobody",
    note: `
# Ideas for the garden

- Event: Summer Party 2019
- Guests: Jane Roe

Lanterns would be nice.`,
    talks: ``,
  },
  {
    way: "words before an event's name",
    note: `
# Some thoughts on Beauty in Drawers 2020

## Letters by night - Jane Roe

- sorted twice

## Drawers in production - Oskar Lindqvist

- oak

## What a lid knows - Mina Okafor

- all of it`,
    talks: `event Beauty in Drawers 2020
3 Letters by night < Jane Roe
7 Drawers in production < Oskar Lindqvist
11 What a lid knows < Mina Okafor`,
  },
  {
    way: "the last two digits of a year",
    note: `
# Notes on QueueCon19 in the north

## Letters by night - Jane Roe

- sorted twice`,
    talks: `event QueueCon 2019
3 Letters by night < Jane Roe`,
  },
  {
    way: "where it was, in the path",
    note: `
//- /conferences/kubecon-eu-2022/day-1.md
## Letters by night - Jane Roe

- sorted twice
//- /2018/devopsdays-berlin-2018.md
## Drawers in production - Oskar Lindqvist

- oak`,
    talks: `event KubeCon + CloudNativeCon EU 2022
1 Letters by night < Jane Roe
event DevOpsDays Berlin 2018
1 Drawers in production < Oskar Lindqvist`,
  },
  {
    way: "one word in quotation marks that somebody presented",
    note: `
# QueueConf 2019

Then Jane Roe (Larkspur) presented “Sorting”, which was about letters.`,
    talks: `event QueueConf 2019
3 Sorting < Jane Roe (Larkspur)`,
  },
];

describeWays("places of names", ways);
