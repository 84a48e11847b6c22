/** Title and speaker in every order, with little or nothing between them, and in lines of their own. */
import { describeWays, type Way } from "../fixture/describe-ways";

const ways: readonly Way[] = [
  {
    way: "people set off behind the title, on a second line of the heading, behind a semicolon",
    note: `
# QueueConf 2022

## Letters that wait for rain *Jane Roe*

- umbrellas

## Drawers within drawers [Oskar Lindqvist](https://twitter.com/oskar)

- keys

## Every stamp tells<br>Mina Okafor, Larkspur

- glue

## Sorting in the dark; Petra Vogelsang

- a lamp

## What the postman saw: Jane Roe; Oskar Lindqvist

- dogs`,
    talks: `event QueueConf 2022
3 Letters that wait for rain < Jane Roe
7 Drawers within drawers < Oskar Lindqvist
11 Every stamp tells < Mina Okafor (Larkspur)
15 Sorting in the dark < Petra Vogelsang
19 What the postman saw < Jane Roe, Oskar Lindqvist`,
  },
  {
    way: "words in front of what is set off that go on with it: no titles",
    note: `
# QueueConf 2022

## The long drawer - Mina Okafor

- dust

## An afternoon spent in the garden of *Jane Roe*

Roses.`,
    talks: `event QueueConf 2022
3 The long drawer < Mina Okafor`,
  },
  {
    way: "a speaker, and a title of two parts behind a dash",
    note: `
# QueueConf 2022

## Jane Roe - Envelopes for the rest: a tale of glue

- glue

## Oskar Lindqvist – Drawers for developers: open them slowly

- slowly

## Mina Okafor - Fjord Systems: Paper that lasts

- acid

## Petra Vogelsang on “The last letter”

- ink`,
    talks: `event QueueConf 2022
3 Envelopes for the rest: a tale of glue < Jane Roe
7 Drawers for developers: open them slowly < Oskar Lindqvist
11 Paper that lasts < Mina Okafor (Fjord Systems)
15 The last letter < Petra Vogelsang`,
  },
  {
    way: "the first item below each title is who spoke",
    note: `
# QueueConf 2022

## Letters that wait for rain

- Jane Roe
- umbrellas help

## Drawers within drawers

- Oskar Lindqvist
- a key to each
- Mina Okafor lost one

## Every stamp tells

— Petra Vogelsang

- glue`,
    talks: `event QueueConf 2022
3 Letters that wait for rain < Jane Roe
8 Drawers within drawers < Oskar Lindqvist
14 Every stamp tells < Petra Vogelsang`,
  },
  {
    way: "the first item below the same heading of each talk is who spoke, and not of that heading",
    note: `
//- /QueueConf-2022/keynotes.md
# Letters that wait for rain

Keynote

## Abstract

- Jane Roe

Umbrellas help.

# Drawers within drawers

Keynote

## Abstract

- Oskar Lindqvist

A key to each.`,
    talks: `event QueueConf 2022
1 Letters that wait for rain < Jane Roe
11 Drawers within drawers < Oskar Lindqvist`,
  },
  {
    way: "the first item inside each one is who spoke",
    note: `
# QueueConf 2022

- Letters that wait for rain
  - Jane Roe
  - umbrellas help
- Drawers within drawers
  - Oskar Lindqvist
  - a key to each
- Every stamp tells
  - Mina Okafor`,
    talks: `event QueueConf 2022
3 Letters that wait for rain < Jane Roe
6 Drawers within drawers < Oskar Lindqvist
9 Every stamp tells < Mina Okafor`,
  },
  {
    way: "speakers as headings with a company, and a plain line with the title below nearly all of them",
    note: `
# QueueConf 2022

## Jane Roe (Larkspur)

Letters that wait for rain

- umbrellas

## Oskar Lindqvist (Fjord Systems)

Title: Drawers within drawers

- keys

## Mina Okafor (Larkspur)

“Every stamp tells something”

- glue

## Petra Vogelsang (Fjord Systems)

Sorting in the dark

- a lamp`,
    talks: `event QueueConf 2022
5 Letters that wait for rain < Jane Roe (Larkspur)
11 Drawers within drawers < Oskar Lindqvist (Fjord Systems)
17 Every stamp tells something < Mina Okafor (Larkspur)
23 Sorting in the dark < Petra Vogelsang (Fjord Systems)`,
  },
  {
    way: "bold lines and plain ones that end with a colon",
    note: `
# QueueConf 2022

**Letters that wait for rain - Jane Roe:**

- umbrellas

**Drawers within drawers by Oskar Lindqvist:**

- keys

**Things to bring:**

- a lamp`,
    talks: `event QueueConf 2022
3 Letters that wait for rain < Jane Roe
7 Drawers within drawers < Oskar Lindqvist`,
  },
  {
    way: "plain lines, and below each of them who spoke in a line of its own",
    note: `
# QueueConf 2022

Letters that wait for rain

Jane Roe, Larkspur

- umbrellas

Drawers within drawers

Speaker - Oskar Lindqvist

- keys

_Every stamp tells_

by Mina Okafor

- glue`,
    talks: `event QueueConf 2022
3 Letters that wait for rain < Jane Roe (Larkspur)
9 Drawers within drawers < Oskar Lindqvist
15 Every stamp tells < Mina Okafor`,
  },
  {
    way: "a long title behind a comma, and what is none",
    note: `
# QueueConf 2022

## Jane Roe, Looking for the last drawer within very old houses

- dust

## (GLUE) Oskar Lindqvist, Where do all the small letters go at night?

- out

## Mina Okafor, University of Bergen

- a name`,
    talks: `event QueueConf 2022
3 Looking for the last drawer within very old houses < Jane Roe
7 Where do all the small letters go at night? < Oskar Lindqvist
11 Mina Okafor < Mina Okafor (University of Bergen)`,
  },
  {
    way: "a programme as copied from its page: times, titles, people with their companies and the room in lines",
    note: `
# QueueConf 2022

10:16 AM
Letters that wait for rain

Jane Roe, Larkspur
Big Barn

10:16 AM - 10:25 AM

Drawers within drawers

Oskar Lindqvist, Fjord Systems
Mina Okafor, Larkspur
Small Barn

10:25 AM - 10:35 AM

Soup and bread

In the yard.`,
    talks: `event QueueConf 2022
4 Letters that wait for rain < Jane Roe (Larkspur)
11 Drawers within drawers < Oskar Lindqvist (Fjord Systems), Mina Okafor (Larkspur)`,
  },
];

describeWays("people and titles", ways);
