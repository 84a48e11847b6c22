/** Notes into which their writers pasted what stood elsewhere: addresses, programmes, lists of authors, the HTML of a blog. */
import { describeWays, type Way } from "../fixture/describe-ways";

const ways: readonly Way[] = [
  {
    way: "a paragraph per talk: the title, and the address of its slides or of anything",
    note: `
# Slides of QueueConf 2019

Letters by night https://slides.com/jroe/letters

Would you open that drawer? A cautious yes! https://drawers.example/talks/queueconf

Making music with lids - https://lids.example/music/

Game shows in eight boxes https://bit.ly/3boxes

Lanterns for a kinder harbour: https://www.slideshare.net/mo/lanterns`,
    talks: `event QueueConf 2019
3 Letters by night
5 Would you open that drawer? A cautious yes!
7 Making music with lids
9 Game shows in eight boxes
11 Lanterns for a kinder harbour`,
  },
  {
    way: "items with the bare address of a recording behind the title",
    note: `
# QueueConf 2019

## Talks

- Letters by night https://youtu.be/aaaaaaaaaa1
- Lanterns for all: https://youtu.be/aaaaaaaaaa2
- Lids and their boxes (video: https://youtu.be/aaaaaaaaaa3)
- How to give a talk: https://youtu.be/aaaaaaaaaa4`,
    talks: `event QueueConf 2019
5 Letters by night
6 Lanterns for all
7 Lids and their boxes
8 How to give a talk`,
  },
  {
    way: "lines that a blog's program broke, below words for short talks",
    note: `
# QueueConf 2019

Before lunch there were three lightning talks:

Jane Roe &#8211; Letters by night<br /> Oskar Lindqvist &#8211; Drawers in production<br /> Mina Okafor &#8211; What a lid knows`,
    talks: `event QueueConf 2019
5 Letters by night < Jane Roe
5 Drawers in production < Oskar Lindqvist
5 What a lid knows < Mina Okafor`,
  },
  {
    way: "a list in HTML with blank lines, each item further in",
    note: `
<html><body><p>QueueConf 2019, short talks.

We had:

</p><ol>

\t<li>Letters by night - Jane Roe</li>

\t<li>Drawers in production - Oskar Lindqvist</li>

\t<li>What a lid knows - Mina Okafor</li>
</ol></body></html>`,
    talks: `event QueueConf 2019
7 Letters by night < Jane Roe
9 Drawers in production < Oskar Lindqvist
11 What a lid knows < Mina Okafor`,
  },
  {
    way: "entries of a programme, signed below what is said of the people",
    note: `
# QueueConf 2019

## Friday

Keynote: Letters by night (Slides)
Jane is somebody who has carried letters. She also
keeps the box that they come in.
Jane Roe @jroe

- carry two at once

> Drawers in production
> Oskar is a software engineer in love with drawers. He leads the handles at Larkspur.
> Oskar Lindqvist @oskarl

- oil them

> What a lid knows
> Mina is a lid.
> Mina Okafor @minao
> Petra is another one.
> Petra Vogelsang @petrav

- lids know much`,
    talks: `event QueueConf 2019
5 Letters by night < Jane Roe
12 Drawers in production < Oskar Lindqvist (Larkspur)
18 What a lid knows < Mina Okafor, Petra Vogelsang`,
  },
  {
    way: "authors as papers name them, each with a house, its town and its country",
    note: `
# QueueConf 2019

### Letters by night: a study of lanterns
Jane Roe, University of Harbourton (USA); Oskar Lindqvist, Larkspur Institute, Bergen (Norway); Mina Okafor, University of Harbourton (USA)

- nice slides

### Drawers without handles
Petra Vogelsang, Fjord College, London (UK); Alexis Norling, University of Harbourton (USA)`,
    talks: `event QueueConf 2019
3 Letters by night: a study of lanterns < Jane Roe (University of Harbourton), Oskar Lindqvist (Larkspur Institute), Mina Okafor (University of Harbourton)
8 Drawers without handles < Petra Vogelsang (Fjord College), Alexis Norling (University of Harbourton)`,
  },
  {
    way: "the kind of session in a line right below each heading, and nobody named",
    note: `
# QueueConf 2019

## Letters by night
**Keynote**
She carried them all.

## Les tiroirs, c'est la vie
**Conférence**

## Lids as a service
**Quickie**
It was short.`,
    talks: `event QueueConf 2019
3 Letters by night
7 Les tiroirs, c'est la vie
10 Lids as a service`,
  },
  {
    way: "whoever speaks in square brackets, also with a company in brackets of its own",
    note: `
# Queue Camp 2018

* Letters by night \\[Jane Roe\\]
    * whose they are
* Systemeinstellungen \\[Oskar Lindqvist\\]
    * which to keep
* Drawers in production [Mina Okafor (Larkspur)]
    * with handles`,
    talks: `event Queue Camp 2018
3 Letters by night < Jane Roe
5 Systemeinstellungen < Oskar Lindqvist
7 Drawers in production < Mina Okafor (Larkspur)`,
  },
  {
    way: "headings that lead to recordings, in a language that writes all nouns big",
    note: `
# 36C3 2019

## [Lichter Löschen - Laternen und ihre Hüter](https://media.ccc.de/v/36c3-1-lichter_loschen) ([YouTube](https://youtu.be/aaaaaaaaaa1))

Wer das Verteilen von Laternen für leicht hält, dem sei dieser Vortrag empfohlen. [Jane Roe](https://twitter.com/jroe) zeigt, wie es gehen kann.

## [[Englisch] Drawers in production](https://media.ccc.de/v/36c3-2-drawers_in_production) ([YouTube](https://youtu.be/aaaaaaaaaa2))

Wenn Schubladen die Freiheit gefährden, tritt [Oskar Lindqvist](https://twitter.com/oskarl) auf den Plan.

## [Was ein Deckel weiß und was nicht](https://media.ccc.de/v/36c3-3-der_deckel) ([YouTube](https://youtu.be/aaaaaaaaaa3))

Als Kunde in einem Laden sieht man wenig davon. [Mina Okafor](https://twitter.com/minao) hat gezählt.`,
    talks: `event 36C3 2019
3 Lichter Löschen - Laternen und ihre Hüter < Jane Roe
7 Drawers in production < Oskar Lindqvist
11 Was ein Deckel weiß und was nicht < Mina Okafor`,
  },
  {
    way: "a speaker's heading, addresses, and the title as a heading below it",
    note: `
# QueueConf 2019

## Jane Roe
- <https://twitter.com/jroe>
- <https://jroe.example>

### Go ahead, light a lantern

- it is dark

## Oskar Lindqvist

<https://oskarl.example>

### Drawers from good to great

- oil them`,
    talks: `event QueueConf 2019
7 Go ahead, light a lantern < Jane Roe
15 Drawers from good to great < Oskar Lindqvist`,
  },
  {
    way: "a name, a wave and a title, with a picture between",
    note: `
# QueueConf 2019

### Morning

+ Jane Roe ![Jane](https://pictures.example/1.jpg) ~ Letters by night;
+ Oskar Lindqvist ![Oskar](https://pictures.example/2.jpg) ~ Drawers in production;
+ Mina Okafor ![Mina](https://pictures.example/3.jpg) ~ What a lid knows;`,
    talks: `event QueueConf 2019
5 Letters by night < Jane Roe
6 Drawers in production < Oskar Lindqvist
7 What a lid knows < Mina Okafor`,
  },
  {
    way: "somebody on something",
    note: `
# QueueConf 2019

- Jane Roe on Letters by Night
- Oskar Lindqvist on Drawers in Production
- Mina Okafor about What Lids Know`,
    talks: `event QueueConf 2019
3 Letters by Night < Jane Roe
4 Drawers in Production < Oskar Lindqvist
5 What Lids Know < Mina Okafor`,
  },
  {
    way: "a post in Portuguese that names the event behind the word for one",
    note: `
---
title: Um sábado fantástico, evento Gavetas Abertas 2016!!!
---

A próxima palestra me fez refletir bastante, e foi realizada por [Jane Roe](https://twitter.com/jroe) com o tema “A gaveta está morrendo”.

A última palestra foi da [Mina Okafor](https://twitter.com/minao) com o tema “Viajando na tampa”, muito bacana.`,
    talks: `event Gavetas Abertas 2016
5 A gaveta está morrendo < Jane Roe
7 Viajando na tampa < Mina Okafor`,
  },
  {
    way: "titles that lead to the pages of a German programme",
    note: `
# Besuch bei den Queue Days 2017

Wir waren dort. Zu empfehlen waren die Vorträge „[Freie Schubladen reißen Wände ein][1]“ und „[Wissen sichern mit offenen Deckeln][2]“.

[1]: https://queuedays.example/2017/de/programm/beitrag/182
[2]: https://queuedays.example/2017/de/programm/beitrag/260`,
    talks: `event Queue Days 2017
3 Freie Schubladen reißen Wände ein
3 Wissen sichern mit offenen Deckeln`,
  },
  {
    way: "a file of a day's talk, in its event's folder",
    note: `
//- /QueueConf 2024/Day 1 - 02 - Letters by night - Jane Roe.md
Why carry one at all

- they are light
- they burn`,
    talks: `event QueueConf 2024
1 Letters by night < Jane Roe`,
  },
  {
    way: "a folder with a year in it, and one for the day",
    note: `
//- /qrx2017/day1/drawers.md
# Drawers in production

by Jane Roe

- oil them`,
    talks: `event qrx 2017
1 Drawers in production < Jane Roe`,
  },
];

describeWays("what was pasted, and what leads elsewhere", ways);
