/** Reports in prose: who spoke, in the words of a story. */
import { describeWays, type Way } from "../fixture/describe-ways";

const ways: readonly Way[] = [
  {
    way: "a report on several days: who spoke in the words of a story",
    note: `
//- /posts/2025-queueconf-portland.md
---
title: "Back from QueueConf 2025"
---

I spent the week in Portland, with many people and more food.

After that I went to hear Jane Roe, who is a legend and works for Larkspur, talk about what goes on in the folding department. It began with cats.

Also on Tuesday two folks from Fjord Systems, Oskar Lindqvist and Mina Okafor, showed how they moved pieces of their drawer to the cellar.

I saw a quiet session by Petra Vogelsang, and Alexis Norling with a longish talk on where drawers are going to meet.

I missed Piotr Nowicki's Letters-are-friends session (it was called something like that).

And finally, Emily Carter on old maps being code, which I would hear again.`,
    talks: `event QueueConf 2025
7 Jane Roe < Jane Roe (Larkspur)
9 Oskar Lindqvist < Oskar Lindqvist (Fjord Systems), Mina Okafor (Fjord Systems)
11 Petra Vogelsang < Petra Vogelsang
13 Piotr Nowicki < Piotr Nowicki
15 Emily Carter < Emily Carter`,
  },
  {
    way: "a title, and who begins the next sentence; a study by somebody; a report that says who came first",
    note: `
//- /posts/2019-queueconf-report.md
---
title: "QueueConf 2019 in Dublin"
---

First up was Jane Roe from Larkspur. She talked about replacing stamps with seals, and it was refreshingly honest.

Then came *Alerting on Letters, Really This Time*. Oskar Lindqvist and Mina Okafor (both Fjord Systems) deleted most of the bells.

Right after that, and unplanned, since the next room was full: **Please Hold the Door**, a study on locks in shared flats by Petra Vogelsang (TU Delft). Nobody wanted the key back.

The closing plenary with Alexis Norling from Larkspur was a product show.`,
    talks: `event QueueConf 2019
5 Jane Roe < Jane Roe (Larkspur)
7 Alerting on Letters, Really This Time < Oskar Lindqvist (Fjord Systems), Mina Okafor (Fjord Systems)
9 Please Hold the Door < Petra Vogelsang (Delft University of Technology)
11 Alexis Norling < Alexis Norling (Larkspur)`,
  },
  {
    way: "an evening that only its first sentence names",
    note: `
//- /posts/evening.md
Went to the Oslo Drawers meetup last night (good soup, eighty people). Writing it down before I forget.

First up was Jane Roe who runs paper at Larkspur. She talked about replacing stamps with seals, and it was honest.

Second talk: "Immutable or it did not happen" by Oskar Lindqvist. Bakes envelopes.`,
    talks: `event Oslo Drawers meetup
3 Jane Roe < Jane Roe (Larkspur)
5 Immutable or it did not happen < Oskar Lindqvist`,
  },
  {
    way: "a keynote told of in a paragraph, beside a list of talks; a list to watch with first names only",
    note: `
//- /2018-queueconf/recap.md
# QueueConf 2018

Jane Roe's keynote went on for nearly three hours again. New drawers, new wax.

## Sessions I went to

- **Letters under the hood**, Oskar Lindqvist (Larkspur). The best of the week.
- **A deep dive into glue** – Mina Okafor + somebody from Fjord Systems. It sticks.

— to watch later —

• Envelopes 3 (Regina)
• Wax with seals, Petra V.
• The state of the drawer - Alexis Norling`,
    talks: `event QueueConf 2018
3 Jane Roe < Jane Roe
7 Letters under the hood < Oskar Lindqvist (Larkspur)
8 A deep dive into glue < Mina Okafor
12 Envelopes 3 < Regina
13 Wax with seals < Petra V.
14 The state of the drawer < Alexis Norling`,
  },
  {
    way: "where somebody went, what came next and what it was called, with whoever the next sentence begins with",
    note: `
//- /queueconf-2019/report.md
# QueueConf 2019

Some words on the days.

"Measuring your wax quality" came next. The speaker, Jane Roe from Larkspur, takes the full dump.

In the afternoon I went to **Constructive Disarray**. Oskar Lindqvist explained it with knitting, and no, I can't do it here.

Mina Okafor and Petra Vogelsang (Larkspur) told us how they got rid of a homegrown drawer. It was called "Good riddance: migrating letters after fifteen years" and it was funny.

I began the day with **Access on desks: more than paper**. *Alexis Norling* from Larkspur works on it full-time.

After that I followed Hedwig into "The drawer is not your safety net".
Petra Vogelsang leads quality at Larkspur, and she'd counted.

Then came *Sealing on symptoms, really this time*. Jane Roe and Piotr Nowicki (both Larkspur) deleted most of the stamps.

After the coffee I went to see Mina Okafor, who works
for Larkspur, about "Shipping wax to cars: a clerk's diary".`,
    talks: `event QueueConf 2019
5 Measuring your wax quality < Jane Roe (Larkspur)
7 Constructive Disarray < Oskar Lindqvist
9 Good riddance: migrating letters after fifteen years < Petra Vogelsang (Larkspur), Mina Okafor (Larkspur)
11 Access on desks: more than paper < Alexis Norling (Larkspur)
13 The drawer is not your safety net < Petra Vogelsang (Larkspur)
16 Sealing on symptoms, really this time < Jane Roe (Larkspur), Piotr Nowicki (Larkspur)
19 Shipping wax to cars: a clerk's diary < Mina Okafor (Larkspur)`,
  },
  {
    way: "who talked about a title that is linked, and a writer asked about a book of another's",
    note: `
//- /queueconf-2019/report.md
# QueueConf 2019

A lot of queueing, as one would hope.

After the break Jane Roe (I think from Larkspur, but don't quote me) talked about [Ever to Paper](https://example.org/paper), on what it takes to fold less.

In the hall I asked Oskar Lindqvist about "The Long Drawer", which neither of us has read to its end.`,
    talks: `event QueueConf 2019
5 Ever to Paper < Jane Roe`,
  },
  {
    way: "items that are sentences: what they set off is the title, and no more",
    note: `
# QueueConf 2016

Here is what I saw.

- The first talk was “Letters that wait for rain” by Jane Roe. It was wet.
- After lunch I went to *Drawers within drawers*, given by Oskar Lindqvist.
- Mina Okafor: "Every stamp tells a tale". There was glue.
- 'Sorting in the dark' was given by Petra Vogelsang of Larkspur.`,
    talks: `event QueueConf 2016
5 Letters that wait for rain < Jane Roe
6 Drawers within drawers < Oskar Lindqvist
7 Every stamp tells a tale < Mina Okafor
8 Sorting in the dark < Petra Vogelsang (Larkspur)`,
  },
  {
    way: "paragraphs that say of three people or more that they spoke, and of what",
    note: `
# QueueConf 2016

Last week I was there.

Jane Roe talked about the long way of a letter. It rained.

Next was Oskar Lindqvist talking about glue. The room was full.

The day was opened by Mina Okafor, who spoke on paper.

I saw Petra Vogelsang speak about drawers. Alexis Norling talked about his dog at dinner.`,
    talks: `event QueueConf 2016
5 Jane Roe < Jane Roe
7 Oskar Lindqvist < Oskar Lindqvist
9 Mina Okafor < Mina Okafor
11 Petra Vogelsang < Petra Vogelsang`,
  },
  {
    way: "two people who talked about something: it may have been over coffee",
    note: `
# QueueConf 2016

Last week I was there.

Jane Roe talked about her garden. It rained.

Oskar Lindqvist spoke about glue. I had a coffee with him.`,
    talks: "event QueueConf 2016",
  },
  {
    way: "a keynote from somebody, with its title in italics; a talk that somebody was seen to give",
    note: `
# QueueConf 2016

The closing keynote was *Letters that wait for rain* from Jane Roe. I liked it.

I saw Oskar Lindqvist give his talk **Drawers within drawers** again.`,
    talks: `event QueueConf 2016
3 Letters that wait for rain < Jane Roe
5 Drawers within drawers < Oskar Lindqvist`,
  },
];

describeWays("reports in prose", ways);
