/** Programmes without a list's marks, and lists whose titles have a remark behind them. */
import { describeWays, type Way } from "../fixture/describe-ways";

const ways: readonly Way[] = [
  {
    way: "a programme in lines with times, its rooms in brackets",
    note: `
# QueueConf 2022

Tuesday in short.

08:00 -> 09:00 : Breakfast
09:00 -> 09:45 : Letters that nobody reads [Amphi bleu]
09:45 - 10:30 Sorting at night - Jane Roe, Larkspur
which I nearly missed
10:30 -> 11:00 : Break
11:00 -> 11:45 : The drawer : its handle [Salle 3]
12:00 -> 12:30 : Glue for beginners [Mina Okafor]

It took 10:00 of them to open the door.`,
    talks: `event QueueConf 2022
6 Letters that nobody reads
7 Sorting at night < Jane Roe (Larkspur)
10 The drawer : its handle
11 Glue for beginners < Mina Okafor`,
  },
  {
    way: "two times in a paragraph, which are no programme",
    note: `
# QueueConf 2022

Doors opened early.
9:00 was much too early for me
10:30 was the first time that I got a seat
and that was that.`,
    talks: "event QueueConf 2022",
  },
  {
    way: "journeys, chats, chapters and what happened when, which are no programme; names with apostrophes",
    note: `
# QueueConf 2022

## Sorting at night - Paolo D'angelo

14:02 Alarm from the hall
14:05 Somebody was called
14:20 All the drawers were open
14:40 All was quiet

0:30 Introduction
2:15 Why letters get lost
10:40 A look into the drawer

08:15 Train to Trier by the river
10:30 Arrival at Trier main station
13:00 Meeting Petra Vogelsang at the cafe

Opening hours of the hall:
9:00-18:00 on Friday
9:00-22:00 on Saturday
10:00-16:00 on Sunday

10:01 Jane: can you hear me?
10:02 Bo: yes
10:03 Mina: no sound here

## Glue and what it holds - Petra Vogelsang

- 14:00 Larger drawers [Jane Roe & Bo Lindqvist]
- 15:00 Smaller drawers [Mina Okafor]`,
    talks: `event QueueConf 2022
3 Sorting at night < Paolo D'angelo
27 Glue and what it holds < Petra Vogelsang
29 Larger drawers < Jane Roe, Bo Lindqvist
30 Smaller drawers < Mina Okafor`,
  },
  {
    way: "lists with bold words or colons that tell of no talks",
    note: `
# QueueConf 2022

## Takeaways from the talks

- **Measure your drawers**. You never know how deep they are.
- **Letters are not stamps**. They said it again and again.
- **Say no to glue**. It is hard.

## Keynote

- Letters are everywhere: even at the bakery around the corner of my own house
- Drawers fail in three ways: slow, stuck and lying to everybody who asks them
- Glue is not the answer: it tells the callers that they should better slow down

## Second Jour sans tiroirs - Jane Roe

Fin.`,
    talks: `event QueueConf 2022
15 Second Jour sans tiroirs < Jane Roe`,
  },
  {
    way: "bold titles below days below a word for talks, each with what was said",
    note: `
# QueueConf 2022

## Charlas

### Primer día

* **Cartas en la noche**. [Zdravka](https://twitter.com/zdravka) nos dio un paseo por los cajones.
* **Pegamento para todos**. Me gustó mucho más de lo que pensaba.
* **Cajones sin fondo**. Nadie quiso salir de la sala.`,
    talks: `event QueueConf 2022
7 Cartas en la noche < Zdravka
8 Pegamento para todos
9 Cajones sin fondo`,
  },
  {
    way: "titles with a remark behind a colon, below a word for talks",
    note: `
# QueueConf 2022

### Talks:

- Sorting at night: a calm walk through everything that can go wrong in the dark.
- Glue for beginners: not for me, since I have glued things all my life.
- Keynote: Drawers without handles: she had us all stand up and pull at one of them.
- Letters nobody reads: ok.

### Things to buy:

- Glue that holds: the one in the green tube that everybody was talking of there
- Paper with lines: as much of it as fits into the bag that I have with me
- Stamps from Trier: for the letters that I will surely write when I am back`,
    talks: `event QueueConf 2022
5 Sorting at night
6 Glue for beginners
7 Drawers without handles
8 Letters nobody reads`,
  },
];

describeWays("lines with times and titles with remarks", ways);
