/** Talks and speakers that are announced: by a label, a sentence of an abstract, the line above, or nothing but the note's own name. */
import { describeWays, type Way } from "../fixture/describe-ways";

const ways: readonly Way[] = [
  {
    way: "surnames in capitals below a label for one or several, and rooms above it",
    note: `
# QueueConf 2022

### 10:45 - 11:30 Trier le courrier dans le noir

**Salle :** Petit Bleu

**Speaker(s) :**
- Cécile VOGELSANG
- Zdravka Thu LINDQUIST (courrier4tous)

**Notes :**
- une lampe

### 11:45 - 12:30 Des tiroirs sans fond

**Salle :** Grand Bleu

**Speaker(s) :**
- Julien DUROE

**Notes :**
- des clefs`,
    talks: `event QueueConf 2022
3 Trier le courrier dans le noir < Cécile VOGELSANG, Zdravka Thu LINDQUIST
14 Des tiroirs sans fond < Julien DUROE`,
  },
  {
    way: "a sentence of an abstract with roles, where no heading names anybody, and others that only show something",
    note: `
# QueueConf 2022

## Sorting at night

Letters arrive at night as well. In this session, Jane Roe (CTO) and Bo Lindqvist (senior engineer) show how Larkspur finds its drawers.

## Drawers and what is in them - Mina Okafor

Petra Vogelsang (Fjord) gave them to her. During this talk, Petra Vogelsang (Fjord) shows her keys.

## Glue for beginners

In this talk, three brands of glue show what they can do. In the paper, Alexis Norling introduces stamps.`,
    talks: `event QueueConf 2022
3 Sorting at night < Jane Roe, Bo Lindqvist
7 Drawers and what is in them < Mina Okafor
11 Glue for beginners`,
  },
  {
    way: "headings below a line that says that they were seen",
    note: `
# QueueConf 2022

The hall was cold. A short list of the talks I did attend:

### Keynote
The keynote by Oskar Lindqvist was long.

### Glue
I left after half of it.

### A Deep Look into Drawers
All of it was new to me.

### Stampede
Not what I had thought.

### My way home
It rained.

### Umbrellas
I bought two.

All in all a fine day.`,
    talks: `event QueueConf 2022
5 Keynote < Oskar Lindqvist
8 Glue
11 A Deep Look into Drawers
14 Stampede`,
  },
  {
    way: "a file of short talks, with a name as the first item of each",
    note: `
//- /Day1/LightningTalks-Part2.md
# Spawning drawers in a cellar
* Marko Lindqvist
* drawers in drawers

# The letters of the town hall
* Jane Roe
* sixteen months for a stamp

# Better glue
* cheaper, too

# Umbrellas and mail
* Mina Okafor
* rain`,
    talks: `1 Spawning drawers in a cellar < Marko Lindqvist
5 The letters of the town hall < Jane Roe
9 Better glue
12 Umbrellas and mail < Mina Okafor`,
  },
  {
    way: "a file for what was on at a time, with who spoke as headings",
    note: `
//- /Tuesday-1400.md
# Letters in the age of drawers
## By Jane Roe

### Before
- heaps

# Sparks in the mail room
## Petra Vogelsang

### Fire
- water`,
    talks: `1 Letters in the age of drawers < Jane Roe
7 Sparks in the mail room < Petra Vogelsang`,
  },
  {
    way: "a file in a folder of an event with nothing but names above the notes",
    note: `
//- /queueconf_2016/drawers_at_larkspur.md
Mina Okafor / Oskar Lindqvist

their drawers are sorted at night

Mina -- runs the cellar

- lamps
- keys`,
    talks: `event queueconf 2016
1 drawers at larkspur < Mina Okafor, Oskar Lindqvist`,
  },
  {
    way: "one sentence that names who spoke, below the title of the note",
    note: `
//- /queueconf_2011/drawers_and_glue-jane_roe.md
Drawers + Glue
==============

Talk given by Jane Roe from Larkspur, QueueConf 2011

Outline
-------

- glue
- wood

Details
-------

- more wood`,
    talks: `event queueconf 2011
1 Drawers + Glue < Jane Roe (Larkspur)`,
  },
  {
    way: "rooms that are called after people",
    note: `
# QueueConf 2022

## Drawers in the cellar - Mina Okafor

- keys

## Glue in the attic

Room: Jane Roe

It was hot.

## Stamps on the roof

wo: Petra Vogelsang
Speaker: Oskar Lindqvist`,
    talks: `event QueueConf 2022
3 Drawers in the cellar < Mina Okafor
7 Glue in the attic
13 Stamps on the roof < Oskar Lindqvist`,
  },
  {
    way: "German titles behind a word for a session, beside short and open quotations",
    note: `
# QueueConf 2022

Beim Essen gab es eine Diskussion zum Thema "Leim frisst unsere Zeit", und ein Buch mit dem Titel "Die gute Schublade".

Zum "TUN" kam es auch: beim Workshop "Leim für alle: kleben und lösen" lernte ich viel. Auch der Vortrag zum Thema "Letters that Wait for Rain" von [Jane Roe](https://linkedin.example/in/jroe) war gut.

Am Nachmittag liefen ["Drawers all the way down](https://queueconf.example/drawers) von Oskar Lindqvist und ["Stamps in anger"](https://queueconf.example/stamps) von Petra Vogelsang die Vorträge des Tages.`,
    talks: `event QueueConf 2022
5 Leim für alle: kleben und lösen
5 Letters that Wait for Rain < Jane Roe
7 Drawers all the way down < Oskar Lindqvist
7 Stamps in anger < Petra Vogelsang`,
  },
];

describeWays("announced talks", ways);
