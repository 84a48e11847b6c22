/** What looks like a talk in one of the ways of writing, and is none. */
import assert from "node:assert/strict";
import { renderTalks } from "../fixture/graphs";

/** Below the only talk of a note on an event. */
const inEvent: readonly (readonly [what: string, body: string])[] = [
  [
    "people who helped, below words for them",
    "## Volunteers\n\n- Peter Keller\n\n## The organisers again\n\n- Anna Keller\n- Bob Smith\n\n## Next year\n\n- Mina Okafor",
  ],
  [
    "offices and prizes above who has them",
    "Master of Ceremonies\n\nBob Smith\n\nWinner of the Best Drawer\n\nMina Okafor",
  ],
  [
    "who talked about what is their own",
    "Anna Keller talked about her flight.\n\nBob Smith talked about his new dog.\n\nMina Okafor introduced herself to me.",
  ],
  [
    "houses and books in single quotation marks",
    "We stayed at 'The Grand Larch' with Anna Keller.\n\nOn the train I read 'The Long Drawer' by Mina Okafor.",
  ],
  [
    "people and the towns they are from",
    "## Speakers\n\n- Anna Keller, Oslo\n- Bob Smith, Berlin\n- Mina Okafor, Bergen",
  ],
  [
    "a diary with pictures",
    "## Sunday\n\n- castle with Anna Keller\n\n![](a.png)\n\n- beach with Bob Smith\n\n![](b.png)\n\n- cake by the sea",
  ],
  [
    "trains, desks and whatever is open for long",
    "- Train to Bergen (7:15 - 11:40)\n- Registration desk (8:00 - 17:00)\n- Office hours (9:00 - 11:00)",
  ],
  [
    "who is who, a line each",
    "## Speakers\n\n**Jane Roe** — Principle Sorter Developer at Larkspur & former clerk\n**Oskar Lindqvist** — Lead Engineer at Fjord Systems, host of Letter Hour",
  ],
  [
    "whom somebody met, with what they are",
    "## Memorable interactions\n\n- Jane Roe - Founder, Larkspur\n- Oskar Lindqvist - Lead Clerk, Fjord Systems\n- Mina Okafor - Developer Advocate, Larkspur",
  ],
  [
    "who built and drew things, below headings",
    "## Unser Stand\n\nAufgebaut von [Petra Vogelsang](https://github.com/petra).\n\n## Aufkleber und Poster\n\nGestaltet von [Mina Okafor](https://github.com/mina).\n\n## Abbau am Sonntag\n\nOrganisiert von [Oskar Lindqvist](https://github.com/oskar).",
  ],
  [
    "a page of documentation",
    "## Login and Logout ([docs](https://docs.example.com/sessions/log-out))\n\nSee above.",
  ],
  [
    "what is quoted, asked or to do in a callout",
    "> [!quote] The Selfish Gene — Richard Dawkins\n\n> [!todo] Review the budget - Max Muster",
  ],
  [
    "papers and books by somebody",
    "“The Mythical Man Month” by an engineer from IBM is on every shelf. “Attention Is All You Need” by a team at Google was cited.",
  ],
  ["a party in a slot", "The party slot, “Beer For All Of You” was fun."],
  ["what is done on Sunday", "I did *The Couch to 5K* on Sunday, in between talks."],
  [
    "what somebody says",
    "“Have you tried Kafka yet”, Jane. She asked me that three times. Anna's “It works on my machine” got laughs in every session.",
  ],
  [
    "what stands on shirts and mugs",
    "My neighbour was Jane with “It Works On My Machine” on her shirt. Lunch was with Anna with “I hate Mondays today” on the mug.",
  ],
  [
    "bold sentences before a name",
    "**Best lunch of the day**. Petra Vogelsang (Acme) invited me.\n\n**Open question for us**. Max Muster (Acme) asked for licences.",
  ],
  [
    "what goes with a day, in a list with times",
    "### Wednesday\n\n* 12:30 – Lunch. Soup!\n* 17:00 – AGM of the post (skipped)\n* 19:30 – Icebreaker at the fortress, twenty minutes uphill",
  ],
  [
    "two plain words before a company",
    "### Open Questions (Google)\n\nNone.\n\n### Key Takeaways (Google)\n\n- Deep Learning, Google\n- Best Practices (Microsoft)",
  ],
  [
    "books, songs and sayings with who made them",
    "“The Cat in the Hat”, a book by Anna Keller, was on the desk.\n\n> **Never trust a cat with fish**\n> Old Proverb\n\n## Books recommended\n\n- “Thinking in Systems” by Donella Meadows\n- “Accelerate Your Team” by Nicole Forsgren",
  ],
  [
    "what people tell at the table",
    "At dinner, Bob Smith from Initech explained how his dog learned to swim.\n\nThanks to Peter Muster from Migros, who explained how to get a refund.",
  ],
  [
    "who is only spoken of in passing, with a company",
    "In the queue I met Petra Vogelsang from Acme. Thanks to Max Muster of Acme, who found my badge.",
  ],
  [
    "tags, and a number behind a hash",
    "#queueconf #letters #ink\n\n#42 is the ticket for the broken drawer.",
  ],
  [
    "people and what is said of them",
    "### People to call\n\n- [[Petra Vogelsang]] *Head of Platform*\n- [[Max Muster]] *met at lunch*",
  ],
  [
    "questions and errands with paragraphs of their own",
    "## Questions\n\n1. What happens when the broker dies?\n\n   Jane Roe, Acme Logistics\n\n2. Do we need a keeper?\n\n   Max Muster, Acme Logistics",
  ],
  [
    "definitions of books and actions",
    "## Books bought\n\nThe Grey Project - Gene Kim\n: novel\n\nShip It - Petra Vogelsang\n: patterns",
  ],
  [
    "who is to do what, behind a handle or an arrow",
    "## Actions\n\n- @jane - Ask Acme for the slides\n- @max - Write the trip report\n\n## Todo\n\n- Send the form → Max Muster\n- Ask for slides → Petra Vogelsang",
  ],
  [
    "who sat beside, paid or asked",
    "I attended “Stamps at Scale”. Petra Vogelsang asked the best question.\n\nI saw **The Lion King**. Max Muster paid the tickets.",
  ],
  [
    "bold sentences of the visitor's",
    "**Hiring is hard now.** Max Muster (Acme) has ten open seats.\n\n**A day at the beach.** Petra Vogelsang (Acme) drove us there.",
  ],
  [
    "who is asked about a book, and what somebody tells of the way",
    "I asked Max Muster about *Team Topologies*.\n\nPetra Vogelsang (Acme) told us how to take the bus.",
  ],
];

/** What a note of no event ends with, so that talks may be expected in it. */
const speaksOfTalks = "\n\nSlides to follow.";

/** Whole notes without an event. Where talks may be expected, a person on a line at the top may make one talk of the whole note. */
const elsewhere: readonly (readonly [what: string, note: string, talks?: string])[] = [
  [
    "a plan of tickets",
    "# Release plan\n\n| Ticket | Sub-task |\n|---|---|\n| Refactor Parser - Jane Roe | Update Docs - Max Muster |\n| Rewrite Cache - Anna Schmidt | Add Metrics - Peter Miller |",
  ],
  [
    "records",
    "# Music collection\n\n| Jazz | Rock |\n|---|---|\n| Kind of Blue - Miles Davis | Blood on the Tracks - Bob Dylan |\n| A Love Supreme - John Coltrane | Born to Run - Bruce Springsteen |",
  ],
  [
    "chores with days",
    "# Tasks\n\n- **Clean up the wiki** by Jane Roe\n- **Send the invoices** by Friday\n- **Write the report** by March\n- **Pay the rent bill** by June",
  ],
  [
    "news below a heading",
    "## Keynotes\n\n- Jane Roe was late\n- Apple announced the new phone\n- Google showed Gemini",
  ],
  [
    "books as fields",
    "Title: The Pragmatic Programmer\nBy: David Thomas and Andrew Hunt\n\nTitle: Dune\nBy: Frank Herbert",
    "1 The Pragmatic Programmer < Frank Herbert",
  ],
  [
    "a plan with a key of every day",
    "---\ntitle: Bathroom renovation plan\nwho: Jane Roe\nwork: Plumbing Ltd\n---\n\nWe need new tiles and a tub.",
  ],
  [
    "useful links",
    "# Useful links\n\n[How to fix a bike](https://bike.example/fix)\n\nJane Roe\n\n[How to paint walls](https://wall.example/paint)\n\nMax Muster",
    "1 Useful links < Jane Roe",
  ],
  [
    "shows with their hosts, in a note that is called so",
    "# Podcasts\n\n## Letters, Twice\n\n**Hosts:** Jane Roe (Acme), Oskar Lindqvist (Larkspur)\n\nThey talk about post.",
  ],
  ["a dated note of what there is to pay", "# Taxes 2024\n\nJane Roe (Acme) - the form for the house."],
  ["an event of a program", "# API\n\nEvent: Connection Closed\n\nEmitted by Redis."],
  [
    "a meeting with a dentist",
    "# Todo\n\n- [ ] Event: Birthday Party Anna\n- [ ] Meetup: Oslo Central Station",
  ],
  [
    "three words with strokes between them",
    "# To do\n\n- Home / Bob Smith / fix the leaking tap\n- School / Anna Keller / pay for the trip",
  ],
  [
    "dishes and paintings by somebody, in other languages",
    "# Ricette\n\n## Torta di Maria Rossi\n\nFarina.\n\n## Pasta con Lucia Bianchi\n\nAcqua.\n\n## Nachtwacht door Jan de Vries\n\nGroot.",
  ],
  [
    "goods and their makers",
    "# Home\n\n## Lights in the kitchen — Smart Bulb (IKEA)\n\nNew.\n\n- For my dad — Power Tools, Bosch",
  ],
  [
    "features with a word in parentheses",
    "# Widgets\n\n## Async Folding (Paper Algorithms)\n\nFolds.\n\n## Sync Folding (Plain Algorithms)\n\nFolds too.\n\n## Static Drawer (Singleton)\n\nOnly one.",
  ],
  [
    "a diary of meetings",
    "# Journal 2023\n\n> 10:00 Standup with backend\n> Jane Roe, Max Muster\n\n> 14:00 Interview for the junior role\n> Peter Miller (Acme)",
  ],
];

/** What has a title and a person like a talk: in notes of no event only words for talks would make it one. */
const silent: readonly (readonly [what: string, note: string])[] = [
  ["a book", "# Sorting for Pleasure by Jane Roe\n\n- fine"],
  [
    "books of a year",
    "# Read in winter\n\n- **The Quiet Drawer** by Mina Okafor: slow\n- **Letters to Nobody** by Oskar Lindqvist: no\n- **A Box of Rain** by Petra Vogelsang: yes",
  ],
  [
    "what is new in a release",
    "# What's changed\n\n* **Faster Sorting** by Jane Roe: lazy drawers\n* **Dark Drawers** by Mina Okafor: at last\n* **Better Box Messages** by Oskar Lindqvist: thanks",
  ],
  [
    "records",
    "# For the evening\n\n- **Kind of Green** by Oskar Lindqvist: for evenings\n- **Slow Train Home** by Mina Okafor: for mornings",
  ],
  [
    "a week at work",
    "# Week 12\n\n- **Jane Roe** presented the new counter to the board\n- **Mina Okafor** gave the keys back to the landlord\n- **Oskar Lindqvist** fixed the printer",
  ],
  [
    "who looks after what",
    "# Who does what\n\n## Website and Blog\n\n[Jane Roe](https://github.com/jroe)\n\n## Mailing Lists\n\n[Mina Okafor](https://github.com/mina)\n\n## Bank Account\n\n[Oskar Lindqvist](https://github.com/oskar)",
  ],
];

/** Notes in other languages on nothing of the kind. */
const inOtherLanguages: readonly (readonly [what: string, note: string])[] = [
  [
    "the first day of a course with talks in it",
    "# Sorter Training - Day one\n\nA talk, a speaker with slides, and somebody from a conference.\n\n- folding",
  ],
  [
    "a diary in which people talk, in German",
    "# Tagebuch 2021\n\nHeute sprach Jane Roe über “Das stille Fach” und erzählte vom Garten. Danach zeigte Oskar Lindqvist, wie man sät.",
  ],
  [
    "a journey, and who told something on it",
    "# Provence 2020\n\nNous sommes rentrés de Provence avec des confitures.\n\n## Arles\n\nJane Roe nous a raconté son enfance.",
  ],
  [
    "a board and its meeting",
    "# Sitzung Vorstand 2024\n\nJ'ai assisté à la Sitzung Vorstand. Vorträge, Vorträge, Vorträge.\n\n## Finanzen\n\nPetra Vogelsang stellte die Zahlen vor.",
  ],
  [
    "what is packed for an event, by its tag",
    "---\ntitle: Packing list\ntags: [travel, fosdem-2023]\n---\n\n- Cable\n- Umbrella\n- Sandwich",
  ],
  [
    "addresses in two lines each",
    "# Adressen\n\nJane Roe\nBahnhofstrasse 12, 8001 Zürich\n- session on Mondays\n\nOskar Lindqvist\nStorgata 4, Oslo\n- no talk\n\nMina Okafor\nKaigasse 3, Wien\n- call first\n\nPetra Vogelsang\nAm Markt 1, Ulm\n- rings twice",
  ],
  [
    "pages of an old programme among other links",
    "# Links for the weekend\n\n- [Drawers](https://archive.fosdem.org/2020/schedule/event/drawers/)\n- [Boxes](https://archive.fosdem.org/2020/schedule/event/boxes/)\n- [How to bake bread](https://bread.example/how)",
  ],
  [
    "a project's page in HTML",
    '<h1 align="center">boxtool</h1>\n\n<p align="center"><b>Small Boxes for Big Drawers</b> by <a href="https://github.com/jroe">Jane Roe</a></p>\n\n## Install\n\nRun it.',
  ],
];

/** Notes whose file is named like an event of some year, and is none. */
const inFiles: readonly (readonly [path: string, note: string])[] = [
  ["/minutes/acta-02-20.md", "# Acta de sesión\n\n## El tejado nuevo\n\nPor Jane Roe.\n\n- tejas"],
  ["/docs/config.md", "# Options of the sorter\n\n## session.timeout\n\nHow long."],
  ["/jvm/java-17/notes.md", "# Letters and their stamps in Java\n\n*Jane Roe*\n\nNothing."],
  [
    "/notes/outline.md",
    "# Sorting outline ~ 3-25-2025\n\n- fold chart - just a few changes and it is done - Jane Roe\n- drawers at a glance - waiting for glue - Mina Okafor",
  ],
  ["/wg/2015-01-30.md", "# Sorters WG Meeting 2015-01-30\n\n## Links\n\n* one"],
];

/** Prose in notes on an event that name no talk in any other way. */
const inProse: readonly (readonly [what: string, body: string])[] = [
  [
    "where the beer was good",
    "I also drank great beer at:\n\n* [The Old Barrel Room](https://barrel.example)\n* [Four Hands Brewery](https://hands.example)",
  ],
  [
    "who tells something on the way and at table, in other languages",
    "Im Zug erzählte Petra Vogelsang von ihrem Hund. En la cena Mina Okafor nos contó su viaje.\n\nPå flyet fortalte Oskar Lindqvist om barna sine. Anna Keller zeigte mir den Weg.",
  ],
  [
    "books in Spanish",
    "Compré “El cajón de las cartas” de Mina Okafor y “Una caja sola” de Petra Vogelsang.",
  ],
  [
    "what people do, behind a link and a dash",
    "[Petra Vogelsang](https://twitter.com/petra) - Writes About Paper Sorting, daily.",
  ],
  [
    "pages of documentation, quoted and linked",
    "I read [“How to move a drawer”](https://docs.example/a) and [“Counting all the boxes”](https://docs.example/b), then [“Letters without an address”](https://docs.example/c) and [“Where stamps are kept”](https://docs.example/d).",
  ],
];

/** Lists and lines with addresses, names and words for talks, in a note on an event. */
const listed: readonly (readonly [what: string, body: string])[] = [
  [
    "slides and films of some talks",
    "- Slides of the keynote https://speakerdeck.com/a/b\n- Video of the panel https://youtu.be/aaa2\n- Recording of the closing https://youtu.be/aaa3",
  ],
  [
    "songs",
    "Music of the breaks:\n\n- Around the Drawer https://youtu.be/aaa1\n- Letters live in Bergen https://youtu.be/aaa2\n- Song Number Two https://youtu.be/aaa3",
  ],
  [
    "who did what for the talks",
    "The people who organised the talks:\n\nVenue and Catering - Jane Roe\nSponsors and Money - Mina Okafor",
  ],
  [
    "messages, signed",
    "> Best conference ever this year\n> I will be back for sure\n> Jane Roe @jroe\n\n> Thank you QueueConf team\n> See you next year\n> Mina Okafor @minao",
  ],
  [
    "where people are",
    "## Oskar Lindqvist on Vacation Until Monday\n\nGone.\n\n## Jane Roe on Call Next Week\n\nHere.",
  ],
  [
    "where people spoke, and whose they are",
    "Mina Okafor @ Berlin was loud. Jane Roe, Germany's chief engineer, was late.",
  ],
  ["what teams do", "## Design Sprint\n\nWorkshop\n\n## Team Retro\n\nSession\n\n## Office Move\n\nSession"],
];

/** Names of private events, where a year stands behind them. */
const anybodys: readonly string[] = [
  "# Reise\n\nWir waren im Lager. Fussball Camp 2018 war toll.",
  "# Familie\n\nBeim Meier Treffen 2019 war es schön.",
  "# Receta\n\nO evento Natal Solidário 2016 foi bom.",
];

/** Posts on a visit to an event, which are called like that and hold no talk. */
const visits: readonly (readonly [note: string, path?: string])[] = [
  ["---\ntitle: Besuch bei den Queue Days 2017\n---\n\nEs war voll, und der Kuchen war gut."],
  ["---\ntitle: Por que você deve ir a uma QueueConf 2017\n---\n\nHá bolo."],
  ["---\ntitle: Congress Review 36C3\n---\n\nWir waren dort."],
  ["---\ntitle: QueueConf 2017 blow by blow\n---\n\nThere was cake."],
  ["QueueConf 2017: Crónica de un evento\n\nHubo tarta.", "/posts/2017-11-26-queueconf-cronica.md"],
];

/** Words of other languages that look like people where they begin a sentence. */
const begins: readonly string[] = [
  "Wenn Staatstrojaner die Freiheit gefährden, wird geklagt.",
  "Als Endkunde wird man häufig gefragt.",
  "Quand Tiroirs et boîtes se ferment, on attend.",
  "Cuando Cajones vacíos se abren, nadie mira.",
];

describe("what is no talk", () => {
  for (const [what, body] of listed)
    it(`${what}, in a note on an event`, () => {
      assert.equal(renderTalks(`//- /notes/day.md\n# QueueConf 2023\n\n${body}`), "event QueueConf 2023");
    });
  for (const note of anybodys)
    it(`no event: ${note.split("\n").at(-1) ?? ""}`, () => {
      assert.equal(renderTalks(`//- /notes/other.md\n${note}`), "");
    });
  it("a file on one talk, whose first line says of which event", () => {
    assert.equal(
      renderTalks(
        "//- /notes/Letters in Anger.md\nNotes on a talk from QueueConf 2023 in Bergen.\n\nLetters are nice. The speaker showed some.",
      ),
      "event QueueConf 2023\n1 Letters in Anger",
    );
  });
  it("a title with a word for reports in it is one of a talk", () => {
    assert.equal(
      renderTalks("//- /notes/review.md\n# QueueConf 2023: Letter Review Is Dead\n\nNotes."),
      "event QueueConf 2023\n1 Letter Review Is Dead",
    );
  });
  for (const [note, path = "/posts/visit.md"] of visits)
    it(`a visit: ${note.split("\n").find((line) => /\d{4}|36C3/.test(line)) ?? note}`, () => {
      assert.match(renderTalks(`//- ${path}\n${note}`), /^event [^\n]*$/);
    });
  for (const sentence of begins)
    it(`nobody: ${sentence}`, () => {
      assert.equal(
        renderTalks(
          `//- /queueconf-2023/notes.md\n# QueueConf 2023\n\n## Talk: Taming Queues\n\n${sentence}\n\n## Letters by night - Jane Roe`,
        ),
        "event QueueConf 2023\n3 Taming Queues\n7 Letters by night < Jane Roe",
      );
    });
  for (const [what, body] of inProse)
    it(`${what}, in notes on an event`, () => {
      assert.equal(renderTalks(`//- /notes/trip.md\n# QueueConf 2023\n\n${body}`), "event QueueConf 2023");
    });
  for (const [what, note] of inOtherLanguages)
    it(what, () => {
      assert.equal(renderTalks(`//- /notes/other.md\n${note}`), "");
    });

  for (const [path, note] of inFiles)
    it(`a file called ${path}`, () => {
      assert.equal(renderTalks(`//- ${path}\n${note}`), "");
    });

  for (const [what, body] of inEvent)
    it(`${what}, in notes on an event`, () => {
      assert.equal(
        renderTalks(
          `//- /queueconf-2023/notes.md\n# QueueConf 2023\n\n### Taming Queues - Jane Roe, Acme Logistics\n\n${body}`,
        ),
        "event QueueConf 2023\n3 Taming Queues < Jane Roe (Acme Logistics)",
      );
    });
  for (const [what, note, talks = ""] of elsewhere)
    it(`${what}, elsewhere`, () => {
      assert.equal(renderTalks(`//- /notes/other.md\n${note}`), "");
      assert.equal(renderTalks(`//- /notes/other.md\n${note}${speaksOfTalks}`), talks);
    });
  for (const [what, note] of silent)
    it(`${what}, where nothing speaks of talks`, () => {
      assert.equal(renderTalks(`//- /notes/other.md\n${note}`), "");
      assert.match(
        renderTalks(`//- /notes/other.md\n${note}${speaksOfTalks}`),
        /<|\n/,
        "in other notes it would be one",
      );
    });
});

describe("a table with a column for talks", () => {
  it("is read by its columns, whatever else its cells hold", () => {
    assert.equal(
      renderTalks(`
//- /queueconf-2023/table.md
# QueueConf 2023

| Talk | Speaker | Notes |
|---|---|---|
| Taming queues in anger | Jane Roe (Acme) | Great demo<br>Jane Roe |
| Letters under load | Petra Vogelsang | Long questions<br>Peter Miller |`),
      `event QueueConf 2023
5 Taming queues in anger < Jane Roe (Acme)
6 Letters under load < Petra Vogelsang`,
    );
  });
});

describe("a letter between names", () => {
  it("parts two people only where a whole name stands on both sides", () => {
    assert.equal(
      renderTalks(`
//- /queueconf-2023/list.md
# QueueConf 2023

- Neuronas y cajones | Santiago Ramón y Cajal
- Redes en casa — Ana López y Pedro Ruiz
- Letters at night — Samuel E Jackson
- Brev i dag — Ola Hansen, Institutt for Helse og Omsorg`),
      `event QueueConf 2023
3 Neuronas y cajones < Santiago Ramón y Cajal
4 Redes en casa < Ana López, Pedro Ruiz
5 Letters at night < Samuel E Jackson
6 Brev i dag < Ola Hansen (Institutt for Helse og Omsorg)`,
    );
  });
});

describe("titles that begin like what is no talk", () => {
  it("are talks", () => {
    assert.equal(
      renderTalks(`
//- /queueconf-2023/list.md
# QueueConf 2023

- Party at scale — Jane Roe (Acme)
- Want to watch your costs? — Petra Vogelsang (Acme)
- Not seen on TV — Oskar Lindqvist (Acme)
- Taming queues — Anna Keller, SE
- My top 5 mistakes — Alexis Norling & Co`),
      `event QueueConf 2023
3 Party at scale < Jane Roe (Acme)
4 Want to watch your costs? < Petra Vogelsang (Acme)
5 Not seen on TV < Oskar Lindqvist (Acme)
6 Taming queues < Anna Keller
7 My top 5 mistakes < Alexis Norling`,
    );
  });
});

describe("what stands between a title and its people", () => {
  it("is no more of either than its writer meant", () => {
    assert.equal(
      renderTalks(`
//- /queueconf-2023/list.md
# QueueConf 2023

- Taming queues - Jane Roe
- Why Paper Is *Still Alive* - Mina Okafor
- What is "Clean Glue" anyway? - Petra Vogelsang
- "No drawers" is a lie - Alexis Norling
- Glue (part 1) @ Larkspur by Oskar Lindqvist
- How the letter was made - Jane Roe
- Hashing wet paper (SHA-256) - Mina Okafor
- 'The Clerks' Guide to Queues' by Petra Vogelsang
- Why I'm called 'The Sorter' - Alexis Norling
- Queues at night by Bouke den Hartog
- Bessere Vorträge mit Leim - Anna Keller`),
      `event QueueConf 2023
3 Taming queues < Jane Roe
4 Why Paper Is Still Alive < Mina Okafor
5 What is "Clean Glue" anyway? < Petra Vogelsang
6 "No drawers" is a lie < Alexis Norling
7 Glue (part 1) @ Larkspur < Oskar Lindqvist
8 How the letter was made < Jane Roe
9 Hashing wet paper (SHA-256) < Mina Okafor
10 The Clerks' Guide to Queues < Petra Vogelsang
11 Why I'm called 'The Sorter' < Alexis Norling
12 Queues at night < Bouke den Hartog
13 Bessere Vorträge mit Leim < Anna Keller`,
    );
  });

  it("is a date, a role or a name, and no talk by itself", () => {
    assert.equal(
      renderTalks(`
//- /queueconf-2023/list.md
# QueueConf 2023

## March 14 - Jane Roe

A talk on glue.

## Mina Okafor (Larkspur)

Title: Senior Sorter

- paper

## Life after *Steve Jobs*

- no speaker of ours`),
      `event QueueConf 2023
3 Jane Roe < Jane Roe
7 Mina Okafor < Mina Okafor (Larkspur)`,
    );
  });
});

describe("notes of no conference", () => {
  for (const [what, note] of [
    [
      "tasks with their numbers and hours",
      "//- /work/monday.md\n# Monday\n\n## 9:30 GLUE-120 Login fails\n\nWith Jane Roe.\n\n## 10:30 GLUE-121 Drawer\n\n## 11:30 GLUE-122 More glue",
    ],
    ["somebody in a folder of conferences", "//- /conferences/2018-11-08-jane-roe.md\n# Jane Roe\n\n- tall"],
  ] as const)
    it(what, () => {
      assert.equal(renderTalks(note), "");
    });
  it("one talk in a folder of conferences is no event", () => {
    assert.equal(
      renderTalks(
        "//- /conferences/2018-11-08-into-the-long-drawer.md\n# Into the Long Drawer\n\nby Jane Roe\n\n- dust",
      ),
      "1 Into the Long Drawer < Jane Roe",
    );
  });
});
