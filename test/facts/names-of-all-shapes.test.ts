/** Names of every shape, in lines, lists and sentences: with particles, initials, and first names that are words as well. */
import { describeWays, type Way } from "../fixture/describe-ways";

const ways: readonly Way[] = [
  {
    way: "`von` behind a first name goes on with the name, behind a whole one it is where somebody works",
    note: `
# QueueConf 2019

## Letters by night - Dana von Hohenfels

- sorted twice

## Drawers in production (Jane Roe von Larkspur)

- oak

## What a lid knows by Anna von Berg

- all of it`,
    talks: `event QueueConf 2019
3 Letters by night < Dana von Hohenfels
7 Drawers in production < Jane Roe (Larkspur)
11 What a lid knows < Anna von Berg`,
  },
  {
    way: "first names that are words as well",
    note: `
# QueueConf 2019

- Letters by night (Summer Okoye)
- Drawers in production (Blessing Adeyemi)
- What a lid knows (Jane Roe)
- Lanterns for all (Honey Okoro)
- A harbour of boxes (Mina Okafor)

Then Precious Nwosu from Larkspur gave a talk about lids, and Prince Adeyemi one on keys.`,
    talks: `event QueueConf 2019
3 Letters by night < Summer Okoye
4 Drawers in production < Blessing Adeyemi
5 What a lid knows < Jane Roe
6 Lanterns for all < Honey Okoro
7 A harbour of boxes < Mina Okafor`,
  },
  {
    way: "initials that belong to a name",
    note: `
# QueueConf 2019

## R. Kent Dyer: Letters by night

- sorted twice

## Jane Roe: Drawers in production

- oak

## J.B. Rainer: What a lid knows

- all of it`,
    talks: `event QueueConf 2019
3 Letters by night < R. Kent Dyer
7 Drawers in production < Jane Roe
11 What a lid knows < J.B. Rainer`,
  },
  {
    way: "initials in a line below the title",
    note: `
# QueueConf 2019

## Letters by night

by J.B. Rainer

They are sorted twice.

## Drawers in production

Presenter: M.C. Holm (Larkspur)

They are of oak.`,
    talks: `event QueueConf 2019
3 Letters by night < J.B. Rainer
9 Drawers in production < M.C. Holm (Larkspur)`,
  },
  {
    way: "initials in sentences",
    note: `
# QueueConf 2019

Then CTO Mary K. Holm from Larkspur showed us how to sort letters by night.

Senior Staff Engineer Mary J. Vogt from Larkspur talked about lids.

The third talk was “Drawers in production” by Otto K. Vogt, engineer at Larkspur.`,
    talks: `event QueueConf 2019
3 Mary K. Holm < Mary K. Holm (Larkspur)
5 Mary J. Vogt < Mary J. Vogt (Larkspur)
7 Drawers in production < Otto K. Vogt (Larkspur)`,
  },
  {
    way: "particles in sentences",
    note: `
# QueueConf 2019

In [Letters by night](https://youtu.be/aaaaaaaaaa1), Jan de Witte told us about lamps.

I liked “What a lid knows”, where Mohamed el Amrani showed his keys.`,
    talks: `event QueueConf 2019
3 Letters by night < Jan de Witte`,
  },
  {
    way: "a name that nobody could tell, where others of the list have theirs",
    note: `
# QueueConf 2019

- Letters by night - Jane Roe
- Drawers in production - Paris Okoye
- What a lid knows - Oskar Lindqvist
- Lanterns for all - Mina Okafor
- A harbour of boxes - Room Aalto`,
    talks: `event QueueConf 2019
3 Letters by night < Jane Roe
4 Drawers in production < Paris Okoye
5 What a lid knows < Oskar Lindqvist
6 Lanterns for all < Mina Okafor
7 A harbour of boxes - Room Aalto`,
  },
  {
    way: "the same before the title",
    note: `
# QueueConf 2019

## Jane Roe: Letters by night

- sorted twice

## Oskar Lindqvist: Drawers in production

- oak

## Paris Okoye: What a lid knows

- all of it`,
    talks: `event QueueConf 2019
3 Letters by night < Jane Roe
7 Drawers in production < Oskar Lindqvist
11 What a lid knows < Paris Okoye`,
  },
  {
    way: "titles behind speakers that may be companies by their words",
    note: `
# QueueConf 2019

- Jane Roe | Letters by night
- Oskar Lindqvist | #NoDrawers
- Mina Okafor | GraphQL
- Petra Vogelsang | Why I Love Lids
- Piotr Nowicki | Lanterns for all`,
    talks: `event QueueConf 2019
3 Letters by night < Jane Roe
4 #NoDrawers < Oskar Lindqvist
5 GraphQL < Mina Okafor
6 Why I Love Lids < Petra Vogelsang
7 Lanterns for all < Piotr Nowicki`,
  },
  {
    way: "a well-known company between somebody and the title",
    note: `
# QueueConf 2019

## Jane Roe, GitHub - GraphQL

- one query

## Oskar Lindqvist, MIT - Letters by Night

- sorted twice

## Mina Okafor, Mozilla - Scaling Drawers

- oak`,
    talks: `event QueueConf 2019
3 GraphQL < Jane Roe (GitHub)
7 Letters by Night < Oskar Lindqvist (Massachusetts Institute of Technology)
11 Scaling Drawers < Mina Okafor (Mozilla)`,
  },
  {
    way: "two set-off parts of a line: whoever, and what",
    note: `
# QueueConf 2019

* **Jane Roe** (Larkspur) - *Letters by night (and by day)*
* **Oskar Lindqvist** (Fjord) - *GraphQL*
* **Mina Okafor** (Google) - *What a lid knows*`,
    talks: `event QueueConf 2019
3 Letters by night (and by day) < Jane Roe (Larkspur)
4 GraphQL < Oskar Lindqvist (Fjord)
5 What a lid knows < Mina Okafor (Google)`,
  },
  {
    way: "institutions whose names hold an `of`",
    note: `
# QueueConf 2019

## Letters by night

Speaker: Jane Roe, Staff Engineer at University of Leeds

- sorted twice

## Drawers in production

Speaker: Oskar Lindqvist, Head of Design at the Ministry of Drawers

- oak`,
    talks: `event QueueConf 2019
3 Letters by night < Jane Roe (University of Leeds)
9 Drawers in production < Oskar Lindqvist (Ministry of Drawers)`,
  },
  {
    way: "companies whose names hold a sign or a word that joins people",
    note: `
# QueueConf 2019

## Letters by night

Jane Roe, Rohde & Schwarz

- sorted twice

## Drawers in production

by Oskar Lindqvist, Johnson & Johnson

- oak

## What a lid knows

Speaker: Mina Okafor, engineer at Marks and Spencer

- all of it`,
    talks: `event QueueConf 2019
3 Letters by night < Jane Roe (Rohde & Schwarz)
9 Drawers in production < Oskar Lindqvist (Johnson & Johnson)
15 What a lid knows < Mina Okafor (Marks & Spencer)`,
  },
  {
    way: "a town is nobody's employer",
    note: `
# QueueConf 2019

## Letters by night - Jane Roe (Oslo)

- sorted twice

## Drawers in production - Oskar Lindqvist, Larkspur, Berlin

- oak

## What a lid knows - Mina Okafor, Lyon

- all of it

## Lanterns for all - Petra Vogelsang, University of California, Berkeley

- lit`,
    talks: `event QueueConf 2019
3 Letters by night < Jane Roe
7 Drawers in production < Oskar Lindqvist (Larkspur)
11 What a lid knows < Mina Okafor
15 Lanterns for all < Petra Vogelsang (University of California, Berkeley)`,
  },
  {
    way: "a company that is a site as well, with no link there",
    note: `
# QueueConf 2019

- Letters by night – Jane Roe (GitHub)
- Drawers in production – Oskar Lindqvist ([GitHub](https://github.com/oskar/drawers))`,
    talks: `event QueueConf 2019
3 Letters by night < Jane Roe (GitHub)
4 Drawers in production < Oskar Lindqvist`,
  },
];

describeWays("names of all shapes", ways);
