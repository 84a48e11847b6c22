/** Entries of several lines or parts: whose title, whose speaker and whose company it is; and what looks like one and is none. */
import { describeWays, type Way } from "../fixture/describe-ways";

const ways: readonly Way[] = [
  {
    way: "fields with the speaker's first",
    note: `
# QueueConf 2019

**Speaker:** Jane Roe
**Talk:** Letters by night

**Speaker:** Oskar Lindqvist
**Talk:** Drawers in production

**Speaker:** Mina Okafor
**Talk:** What a lid knows`,
    talks: `event QueueConf 2019
4 Letters by night < Jane Roe
7 Drawers in production < Oskar Lindqvist
10 What a lid knows < Mina Okafor`,
  },
  {
    way: "the same as items",
    note: `
# QueueConf 2019

- Speaker: Jane Roe
- Talk: Letters by night

Sorted twice.

- Speaker: Oskar Lindqvist
- Talk: Drawers in production

Oak.`,
    talks: `event QueueConf 2019
4 Letters by night < Jane Roe
9 Drawers in production < Oskar Lindqvist`,
  },
  {
    way: "several fields in a line",
    note: `
# QueueConf 2019

## Letters by night

Speaker: Jane Roe | Company: Larkspur | Room: 2

Sorted twice.`,
    talks: `event QueueConf 2019
3 Letters by night < Jane Roe (Larkspur)`,
  },
  {
    way: "a line with title and speaker, and text right below it",
    note: `
# QueueConf 2019

Letters by night - Jane Roe (Larkspur)
sorted twice

Drawers in production - Oskar Lindqvist (Fjord)
oak`,
    talks: `event QueueConf 2019
3 Letters by night < Jane Roe (Larkspur)
6 Drawers in production < Oskar Lindqvist (Fjord)`,
  },
  {
    way: "lines of titles and speakers, one right below the other",
    note: `
# QueueConf 2019

Letters by night - Jane Roe (Larkspur)
Drawers in production - Oskar Lindqvist (Fjord)
What a lid knows - Mina Okafor (Google)`,
    talks: `event QueueConf 2019
3 Letters by night < Jane Roe (Larkspur)
4 Drawers in production < Oskar Lindqvist (Fjord)
5 What a lid knows < Mina Okafor (Google)`,
  },
  {
    way: "pictures and arrows in the place of bullets",
    note: `
# QueueConf 2019

👉 Letters by night - Jane Roe (Larkspur)
👉 Drawers in production - Oskar Lindqvist (Fjord)

The rest:

1️⃣ What a lid knows by Mina Okafor (Google)
2️⃣ Lanterns for all by Petra Vogelsang (Larkspur)`,
    talks: `event QueueConf 2019
3 Letters by night < Jane Roe (Larkspur)
4 Drawers in production < Oskar Lindqvist (Fjord)
8 What a lid knows < Mina Okafor (Google)
9 Lanterns for all < Petra Vogelsang (Larkspur)`,
  },
  {
    way: "headings of speakers with their company, the title in the line below",
    note: `
# QueueConf 2019

## Jane Roe (Larkspur)
Letters by night
- sorted twice

## Oskar Lindqvist (Fjord)
[Drawers in production](https://youtu.be/aaaaaaaaaa1)`,
    talks: `event QueueConf 2019
4 Letters by night < Jane Roe (Larkspur)
8 Drawers in production < Oskar Lindqvist (Fjord)`,
  },
  {
    way: "headings of speakers, the title in a field below",
    note: `
# QueueConf 2019

## Jane Roe
Talk: Letters by night

sorted twice

## Oskar Lindqvist
Talk: Drawers in production

oak`,
    talks: `event QueueConf 2019
4 Letters by night < Jane Roe
9 Drawers in production < Oskar Lindqvist`,
  },
  {
    way: "items of speakers, the title inside each",
    note: `
# QueueConf 2019

- Jane Roe (Larkspur)
  - Letters by night
  - sorted twice
- Oskar Lindqvist
  - Drawers in production`,
    talks: `event QueueConf 2019
4 Letters by night < Jane Roe (Larkspur)
7 Drawers in production < Oskar Lindqvist`,
  },
  {
    way: "items of speakers, and what is said of them",
    note: `
# QueueConf 2019

- Jane Roe (Larkspur)
  - Talked about letters
- Oskar Lindqvist (Fjord)
  - Great speaker`,
    talks: `event QueueConf 2019`,
  },
  {
    way: "a table of talks below another word for a section",
    note: `
# QueueConf 2019

## Key takeaways

| Talk | Speaker | Company |
| --- | --- | --- |
| Letters by night | Jane Roe | Larkspur |
| Drawers in production | Oskar Lindqvist | Fjord |`,
    talks: `event QueueConf 2019
7 Letters by night < Jane Roe (Larkspur)
8 Drawers in production < Oskar Lindqvist (Fjord)`,
  },
  {
    way: "whoever begins the text below a title, with a company",
    note: `
# QueueConf 2019

## Letters by night
**Jane Roe** (Larkspur) showed her lamps.

## Drawers in production
**Oskar Lindqvist** (Fjord) explained oak.`,
    talks: `event QueueConf 2019
3 Letters by night < Jane Roe (Larkspur)
6 Drawers in production < Oskar Lindqvist (Fjord)`,
  },
  {
    way: "people in brackets before the title",
    note: `
# QueueConf 2019

- [Jane Roe, Larkspur] Letters by night
- [Oskar Lindqvist] Drawers in production`,
    talks: `event QueueConf 2019
3 Letters by night < Jane Roe (Larkspur)
4 Drawers in production < Oskar Lindqvist`,
  },
  {
    way: "titles of German and Portuguese with a word for `of`",
    note: `
# QueueConf 2019

- Training von Sprachmodellen (Jane Roe)
- Design von Schnittstellen (Oskar Lindqvist)
- Performance dos Bancos (Mina Okafor)`,
    talks: `event QueueConf 2019
3 Training von Sprachmodellen < Jane Roe
4 Design von Schnittstellen < Oskar Lindqvist
5 Performance dos Bancos < Mina Okafor`,
  },
  {
    way: "who was met at other events",
    note: `
# People

- Jane Roe at QueueConf 2019: asked about lids
- Oskar Lindqvist at DrawerCon 2018: wants our slides`,
    talks: ``,
  },
  {
    way: "a day or a season before somebody's surname",
    note: `
# QueueConf 2019

On Sunday Vogt presented “Letters by Night” in the big room. Last Summer Kowalski gave the talk “Drawers in Production”.`,
    talks: `event QueueConf 2019
3 Letters by Night < Vogt
3 Drawers in Production < Kowalski`,
  },
  {
    way: "rooms in parentheses",
    note: `
# QueueConf 2019

## Comprendre les tiroirs (Salle Bleue, Niveau Zéro)

- bien

## Les lettres de nuit (Jane Roe, Larkspur)

- bien`,
    talks: `event QueueConf 2019
7 Les lettres de nuit < Jane Roe (Larkspur)`,
  },
  {
    way: "parts of a screen with a number",
    note: `
# Changes of the drawer

- Added ArrowIcon16
- Removed MenuIcon24
- Room Conf02 has a lamp`,
    talks: ``,
  },
  {
    way: "topics among titles with speakers before them",
    note: `
# QueueConf 2019

- Jane Roe - Letters by night
- Oskar Lindqvist - Drawers in production
- Mina Okafor - What a lid knows
- Code Katas - practice makes perfect`,
    talks: `event QueueConf 2019
3 Letters by night < Jane Roe
4 Drawers in production < Oskar Lindqvist
5 What a lid knows < Mina Okafor
6 Code Katas - practice makes perfect`,
  },
  {
    way: "letters that number headings",
    note: `
# QueueConf 2019

## A. Jane Roe - Letters by night

- sorted twice

## B. Oskar Lindqvist - Drawers in production

- oak`,
    talks: `event QueueConf 2019
3 Letters by night < Jane Roe
7 Drawers in production < Oskar Lindqvist`,
  },
  {
    way: "company between commas in other languages",
    note: `
# Devoxx France 2018

Marie Dubois, de Larkspur, a présenté « Adieu les tiroirs ».

Lucía Peña, de Fjord, presentó «Cajones a gran escala».`,
    talks: `event Devoxx France 2018
3 Adieu les tiroirs < Marie Dubois (Larkspur)
5 Cajones a gran escala < Lucía Peña (Fjord)`,
  },
  {
    way: "quotation marks of German around a title, and who behind it",
    note: `
# FrOSCon 2018

Mein Favorit war „Weg von Schubladen“ von Jane Roe (Larkspur).

„Deckel im Großen“ von Oskar Lindqvist (Fjord) zeigte Eiche.`,
    talks: `event FrOSCon 2018
3 Weg von Schubladen < Jane Roe (Larkspur)
5 Deckel im Großen < Oskar Lindqvist (Fjord)`,
  },
  {
    way: "words for kinds of sessions in other languages",
    note: `
# Devoxx France 2018

## Atelier : Les tiroirs de nuit - Jane Roe

- bien

## Taller: Cajones para todos - Oskar Lindqvist

- bien`,
    talks: `event Devoxx France 2018
3 Les tiroirs de nuit < Jane Roe
7 Cajones para todos < Oskar Lindqvist`,
  },
  {
    way: "a post and a company in the line below a name",
    note: `
# QueueConf 2019

## Letters by night

Jane Roe
Staff Engineer, Larkspur Labs

- sorted twice

## Drawers in production

Oskar Lindqvist
CTO, Google

- oak`,
    talks: `event QueueConf 2019
3 Letters by night < Jane Roe (Larkspur Labs)
10 Drawers in production < Oskar Lindqvist (Google)`,
  },
  {
    way: "a title that begins with what is done, and a handle",
    note: `
# QueueConf 2019

## Deconstructing Drawly – @jroe

- sorted twice

## Drawers in production – @lindq

- oak`,
    talks: `event QueueConf 2019
3 Deconstructing Drawly < @jroe
7 Drawers in production < @lindq`,
  },
  {
    way: "people in the head of a note, each with a company",
    note: `
//- /letters.md
---
title: Letters by night
event:
  name: QueueConf 2019
speakers:
  - name: Jane Roe
    company: Larkspur
  - name: Oskar Lindqvist
    company: Fjord
---

They are sorted twice.`,
    talks: `event QueueConf 2019
2 Letters by night < Jane Roe (Larkspur), Oskar Lindqvist (Fjord)`,
  },
];

describeWays("entries told apart", ways);
