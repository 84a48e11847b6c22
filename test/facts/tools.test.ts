/** Tools and companies: the catalogue with its context, and unknown names by shape and place. */
import assert from "node:assert/strict";
import { summarise } from "../../server/src/graph/note-summary";
import { graphOf, renderTalks } from "../fixture/graphs";

function named(body: string): string {
  const text = `# QueueConf 2023\n\n### Taming Queues - Jane Roe\n\n${body}`;
  const { tools, companies } = summarise(graphOf(text), "note.md", text);
  return `${tools
    .map((one) => one.name)
    .sort()
    .join(", ")} | ${companies
    .map((one) => one.name)
    .sort()
    .join(", ")}`;
}

const cases: readonly (readonly [what: string, body: string, tools: string])[] = [
  [
    "plain words in any case",
    "They run kafka beside PostgreSQL and k8s.",
    "Apache Kafka, Kubernetes, PostgreSQL | ",
  ],
  [
    "what everybody says in another language, and a tool that is called like such a word",
    "Voici une conférence que je vous conseille, avec du libre. Vue est là pour tout, et le reste avec Kafka.",
    "Apache Kafka, Vue.js | ",
  ],
  [
    "words that go with the next one, and the same words in a list",
    "Make AWS work for us. Deep Dive on Kubernetes, and a 12 Factor app. Written with Make and Bazel.",
    "Amazon Web Services, Bazel, Kubernetes, Make | ",
  ],
  [
    "words behind who does it, that are counted, and that ask for something",
    "- Where We Excel\n- Rather than a retrofit, Kafka\n- Embrace the Kafka philosophy\n- Combine with Kafka",
    "Apache Kafka | ",
  ],
  [
    "names that a question asks for, people and things that are called so, bread that is made using them",
    "- Should You Flutter?\n- Can Python Scale?\n- The room called compass\n- a sauce using cucumber\n- Kafka\n- Crystal, a tool maker",
    "Apache Kafka, Flutter, Python | ",
  ],
  [
    "pages of people and pages about packages beside those of packages",
    "I met [Julia Roe](https://rubygems.org/profiles/julia-roe). See the [package](https://www.npmjs.com/package/pipes) and the [docs](https://docs.rs/docs).",
    " | ",
  ],
  [
    "a capital where a writer gives one to all names, and plain words at the beginning of an item",
    "- Build: Grunt, Gulp, Webpack\n- Pass it on",
    "Grunt, gulp, webpack | ",
  ],
  [
    "lists below a heading for tools, each with what it is for",
    "### Other great libraries\n\n- d3: data viz\n- rxjs: reactive programming\n- jest: testing made easy\n- react: views",
    "D3.js, Jest, React, RxJS | ",
  ],
  ["words that say what kind of address it is", "See git:drawers/lids and Kafka.", "Apache Kafka | "],
  [
    "slips of the hand, words of two, rooms, and names that a dash only parts",
    "- SEcurying homes\n- SEcurying boats\n- AntiPatterns, and more AntiPatterns\n- Linux - one platform\n- around the expo hall",
    "Linux | ",
  ],
  [
    "repositories by their own names, and not by what else leads there",
    "[git:acme/queuectl](https://github.com/acme/queuectl), [Modules](https://github.com/acme/modules-tutorial), [Tutorial](https://github.com/acme/drawer-tutorial)",
    "queuectl | ",
  ],
  ["smileys and pictures by their names", "Great :iphone: fun :D with Kafka.", "Apache Kafka | "],
  [
    "pages of packages that are called like plain words",
    "An intro to [`operational`](https://hackage.haskell.org/package/operational) and [pipes](https://hackage.haskell.org/package/pipes-4.1).",
    "operational, pipes | ",
  ],
  ["names between letters that know no spaces", "Rubyで書いたKafkaのこと。", "Apache Kafka, Ruby | "],
  [
    "rare words in small letters that are used, and two of one field side by side",
    "Use vagrant with Kafka, for example puppet or chef.",
    "Apache Kafka, Chef, Puppet, Vagrant | ",
  ],
  [
    "what stands behind a name says what it is",
    "### Julia: A Fast Dynamic Language for Drawers\n\nThen lunch with Julia.",
    "Julia | ",
  ],
  ["a plain word for an abbreviation", "Fewer AWS basic services.", "Amazon Web Services | "],
  [
    "words of a northern language, and abbreviations with its endings",
    "- Har mange forskjellige typer pekere, og Kafka\n- alt er DSLer og DSLer er det ikke\n- det er ikke turing-komplett",
    "Apache Kafka | ",
  ],
  ["links to what was announced", "[Abstract](https://queueconf.example/1) of Kafka.", "Apache Kafka | "],
  [
    "a word that begins a sentence before a name, and one in many pieces",
    "Go on Kubernetes was fast. AppMesh (AWS) too. MongoDB released version 7.",
    "AWS App Mesh, Amazon Web Services, Go, Kubernetes, MongoDB | ",
  ],
  [
    "licences, verbs of other languages, and somebody who is called like a tool",
    "It is under the MIT license.\n\nBref, tout le monde est parti.\n\nTengo que irme a la cama.\n\nTravis Norling, who keeps the keys, was there, and Travis builds it.",
    "Travis CI | ",
  ],
  [
    "what a program calls its parts",
    "Then `x` calls showTitle() and QuellTitle(). A FoldRenderer draws it, the FoldRenderer again, in OnPaperFold().",
    " | ",
  ],
  [
    "nouns of a title that come back",
    "### Robotics and Dataplanes at Home - Mina Okafor\n\nWhy Robotics? In Robotics nothing is sure, and of Robotics he spoke.",
    " | ",
  ],
  [
    "places in an order, and who looks for people",
    "- Level 1: Providing tools for regular folders.\n- Level 2: Quick tools for everyone.\n- Quellimar: https://quellimar.example/careers/open",
    " | ",
  ],
  [
    "who makes a tool of the same name",
    "She is a developer advocate at Circonus. They run Sentry, and people at Sourcegraph came.",
    "Sentry | Circonus, Sourcegraph",
  ],
  ["pages about anything, and of people", "See [Antifrail](https://en.wikipedia.org/wiki/Antifrail).", " | "],
  ["names with signs around them", "Polly on the .NET side, checked with TLA+ in the end.", ".NET, TLA+ | "],
  ["two names with a plus between them", "They run Chef + InSpec.", "Chef, Chef InSpec | "],
  ["small names between strokes, and in paths", "It spawns gcc/clang. See cmd/go there.", "Clang, GCC | "],
  ["a small name among others", "The grammars of SQLite, jq and mruby.", "SQLite, jq, mruby | "],
  [
    "named after a known tool",
    "Left for php-amqplib, and kafka-based; a github-repo.",
    "Apache Kafka, php-amqplib | ",
  ],
  [
    "used together with a known tool",
    "Trained with Theano and Quellimar on pictures.",
    "Quellimar, Theano | ",
  ],
  ["signs that are no part of a name", "We used Docker (net of tax), and tla, too.", "Docker | "],
  [
    "short forms among tools, and as the words that they are",
    "Written in Ruby, Node and Java, read in Thunderbird or Outlook. The outlook is grim, each node is down. Exchange of letters.",
    "Java, Microsoft Outlook, Node.js, Ruby, Thunderbird | ",
  ],
  [
    "short forms before the words that they go with",
    "Using Word vectors and Access patterns; each Node agent runs on Satellite images. Lunch with Julia, and a chat with Ada on tests.",
    " | ",
  ],
  [
    "two words in the place of one, and one in the place of two",
    "- JS Hint\n- Overlay FS\n- tonejs\n- Chrome Vox",
    "ChromeVox, JSHint, OverlayFS, Tone.js | ",
  ],
  [
    "ordinary words in small letters right beside a sure tool and a sign, and not behind a mere word",
    "Kept by terraform & chef; terraform and rust in the pipes.",
    "Chef, Terraform | ",
  ],
  [
    "languages of two letters where something says that they are one",
    "Some languages like Go are smaller. They prefer Go- or Java-based ones, in Python (with Flask), Go (with Gin) or Rust. Let us Go there.",
    "Flask, Go, Java, Python, Rust | ",
  ],
  [
    "a line of nothing but tools",
    "- e.g. Chef, Puppet\n- Rake / Ant\n- Chef, cook and waiter",
    "Apache Ant, Chef, Puppet, Rake | ",
  ],
  [
    "words of other languages that are called like tools",
    "Une prestation vivante, et des tiroirs pour nous. J'ai fini avec les lettres.",
    " | ",
  ],
  [
    "nouns with capitals in a title and below it",
    "### Sicherheit und Überwachung\n\nDie Sicherheit ist nicht die Überwachung, und die Sicherheit der Briefe ist für uns die Überwachung.",
    " | ",
  ],
  [
    "ordinary words behind a maker's name",
    "Faas (azure functions, Google cloud platform) and functions of a platform.",
    "Azure Functions, Google Cloud Platform | ",
  ],
  [
    "lists of nothing but names, beside one that is sure",
    "- XO\n- Prettier\n- ESLint\n- Thin\n\nAnd\n\n- fast\n- simple\n- open",
    "ESLint, Prettier, Thin, XO | ",
  ],
  [
    "words in small letters that are abbreviations elsewhere, by a writer who leaves capitals out",
    "- the root of it\n- a new spec\n- basic browsers\n- bind to it\n- the nav above\n- vms and meta\n- read it\n- proper\n- 1.1 of it",
    " | ",
  ],
  [
    "words of another language",
    "Le nouveau tri est dans les tiroirs, sans clef, sous la table et chez nous avec les noms. Kafka est là pour nous.",
    "Apache Kafka | ",
  ],
  [
    "what is no word is a name in small letters, too; two letters with a number",
    "Seccomp/apparmor/selinux on IE 10+.",
    "AppArmor, Internet Explorer, SELinux, seccomp | ",
  ],
  [
    "slips of the hand, a program's own names, people, styles",
    "CLoud and CLoud again. KeyNote, KeyNote. setState, setState(). SyntaxError, SyntaxError. McQuellan, McQuellan.\n\n- `grid-template-rows`: 100px\n- `grid-template-rows`: 20px",
    " | ",
  ],
  [
    "links to repositories of their own name, and words for packages behind code",
    "- [`immortal`](https://github.com/roe/immortal)\n- [slides](https://github.com/roe/slides)\n\nUse the `cacheable` gem.",
    "cacheable, immortal | ",
  ],
  [
    "ordinary words in code and links, and what merely does not work",
    "The `internal` package and [paper](https://github.com/roe/paper). Discord doesn't work in the hall, Docker doesn't start.\n\n- Kubernetes\n- Apollo\n- Hera",
    "Docker, Kubernetes | ",
  ],
  [
    "companies by what they did, and whose people spoke",
    "Apple haven't done it for years. Larkspur's Jane Roe will remind us.",
    " | Apple, Larkspur",
  ],
  [
    "abbreviations near tools, and words in capitals",
    "ALB limits, and S3 behind it. You CAN do that, WHY not.",
    "AWS Application Load Balancer, Amazon S3 | ",
  ],
  ["abbreviations where no tool is near", "ALB was late, and so was the VPA.", " | "],
  [
    "who had a booth, whatever its product is called",
    "Booths of Datadog, Elastic and New Relic; won a Raspberry Pi there. Grafana runs on Kafka.",
    "Apache Kafka, Grafana, Raspberry Pi | Datadog, Elastic, New Relic",
  ],
  [
    "who made something, and where something is found",
    "Facebook made it, the others look at Google. Find us on Facebook.",
    " | Google, Meta",
  ],
  [
    "sponsors that nobody knows",
    "Thanks to the sponsors Quellimar, Zentrovia and Hemritok for beer.",
    " | Hemritok, Quellimar, Zentrovia",
  ],
  ["what is looked at is no company", "They would look at Pulumi if they began again.", "Pulumi | "],
  [
    "a sentence's end in a name",
    "It goes to an InfluxDB and Grafana. Asserts in Lua.",
    "Grafana, InfluxDB, Lua | ",
  ],
  [
    "languages that something is in, and the words that they are",
    "The artifact is in Go. They sum it up in R, and let it go on in C.",
    "C, Go, R | ",
  ],
  ["names in two sentences", "Great talk about Kafka! Streams of people left.", "Apache Kafka | "],
  ["compounds of a tool and a word", "In the github-repo, the kafka-consumer and the jira-ticket.", " | "],
  ["a name inside a person's", "So said Francesca Dell'Antonio.", " | "],
  ["a name that is a word, with context", "The service is written in Go and Rust.", "Go, Rust | "],
  ["a word that is a name, without", "Go home, and let the rust be. Make no fuss.", " | "],
  [
    "named in one breath with a sure tool",
    "They compared Kafka, Spark and Flink.",
    "Apache Flink, Apache Kafka, Apache Spark | ",
  ],
  [
    "a company by what it does",
    "Google announced it, and Netflix uses Kafka.",
    "Apache Kafka | Google, Netflix",
  ],
  ["company or product by context", "At Docker they build with Docker containers.", "Docker | Docker"],
  ["a tool called", "They wrote a small tool called queuectl.", "queuectl | "],
  ["called, at a sentence's end", "The tool is called `frobtar`. There is more.", "frobtar | "],
  ["called off", "A project called off. The framework called life. A good one.", " | "],
  ["a link to documents", "See the [docs](https://github.com/acme/widget/tree/main/docs).", " | "],
  ["a library named in code marks", "The library is named `queuekit` and small.", "queuekit | "],
  ["a link to a repository", "See [quayhand](https://github.com/acme/quayhand) for it.", "quayhand | "],
  ["a repository with its owner", "See [acme/quay-hand](https://github.com/acme/quay-hand).", "quay-hand | "],
  ["a name with its page", "He showed QueueView (https://queueview.example), live.", "QueueView | "],
  ["CamelCase that comes back", "QuayHand is nice. I like QuayHand.", "QuayHand | "],
  [
    "lists of names and what they do",
    "- Kafka - keeps events\n- Queuery - a tool that asks queues\n- Redis - keeps the rest",
    "Apache Kafka, Queuery, Redis | ",
  ],
  ["parts of other names are no tools", "The file go.mod and the vault-agent-injector-thing.", " | "],
  ["addresses are no tools", "See https://kafka.example/redis and me@docker.example.", " | "],
  ["code blocks are no prose", "```\nkubectl apply redis\n```", " | "],
  ["a name in code marks with an s behind", "Use `kubectl`s subcommand.", "kubectl | "],
  [
    "a word that goes with the next one",
    "Swift feedback helps.\n\n- Spark interest\n- Flask of coffee\n- Stripe pattern",
    " | ",
  ],
  ["a word with a verb that only names go with", "They moved to Node.js. Bun is fast.", "Bun, Node.js | "],
  [
    "a capital inside a sentence, among tools of its field",
    "They checked types with Flow, then TypeScript.",
    "Flow, TypeScript | ",
  ],
  ["a capital inside a sentence, among none", "The hall is near the Port and behind the Dojo there.", " | "],
  ["their own tool", "Their in-house tool, Mossgate, decides.", "Mossgate | "],
  ["open sourced", "They open sourced Kelpwood last week.", "Kelpwood | "],
  ["open sourced, with what it is", "They open-sourced their scheduler Marlinspike.", "Marlinspike | "],
  ["a package of a language", "A Rust crate, `quillfin`, was shown.", "Rust, quillfin | "],
  ["a package without marks", "She maintains the npm package left-dragon.", "left-dragon, npm | "],
  ["an open source project", "The open source project Tarnhelm helps.", "Tarnhelm | "],
  [
    "a name, and what it is",
    "Quillpad, a dialogue editor made by one person. `brix`, a CLI to cut releases.",
    "Quillpad, brix | ",
  ],
  ["a name that is a tool", "Kettlefish is a database for time series.", "Kettlefish | "],
  ["written in a known language", "Siegwarth is faster, written in Go.", "Go, Siegwarth | "],
  [
    "people and methods are no tools",
    "Jane, a tool enthusiast, asked. Anna Miller, the project manager, was there. Kanban, a tool for teams. English is a language.",
    " | ",
  ],
  ["a company called", "A startup called Lumenforge showed it.", " | Lumenforge"],
  [
    "what companies do",
    "Brambletech sponsored the room. Humanitec paid for the coffee.",
    " | Brambletech, Humanitec",
  ],
  [
    "people at a company",
    "Engineers at Kraftwelt told us. At Foobricks they went home.",
    " | Foobricks, Kraftwelt",
  ],
  [
    "people from a company, and from a town",
    "A lady from ISPRZ and a guy from Utrecht met the folks of Gruntworks Forge there.",
    " | Gruntworks Forge, ISPRZ",
  ],
  [
    "a list of sponsors",
    "Sponsors: Intel, Gruntworks, Quellimar (nice socks) and Quayside. Booths: Nice Socks, Free Beer, Lisbon.",
    " | Gruntworks, Intel, Quayside, Quellimar",
  ],
  [
    "somebody's own company",
    "I thank my employer Gruntworks. Her company (Quellimar) does the training.",
    " | Gruntworks, Quellimar",
  ],
  [
    "towns and regions",
    "A lady from New York, people from NYC and DACH, a plugin from Denmark, and a team of Three Amigos.",
    " | ",
  ],
  ["maker of something", "There is a driver by Gruntworks for it.", " | Gruntworks"],
  [
    "a company beside others, and before what it makes",
    "Paid by Intel, Google and Microsoft. We looked at Google's parser.",
    " | Google, Intel, Microsoft",
  ],
  [
    "what is worked with, unlike what words are made of",
    "Signed with pngtool in the end; tried bootdiff, and moved to frobnicate-cli. He fuzzed it with checksums, using goroutines, rode through winterthur, and humoured us with raclette.",
    "bootdiff, frobnicate-cli, pngtool | ",
  ],
  [
    "a plain name beside a tool that is known",
    "They test with Molecule against Podman.",
    "Molecule, Podman | ",
  ],
  ["bought by a company", "Quayside was bought by Gruntworks.", " | Gruntworks"],
  ["the maker of a known tool", "Flyway by Gruntworks is fine.", "Flyway | Gruntworks"],
  [
    "places, people and events are no companies",
    "At Berlin we had fun, at lunch too. Organised by Jane Roe. At KubeCon they met.",
    " | ",
  ],
  ["they call it", "A crawler (they call it **Polh**, after the dormouse) walks.", "Polh | "],
  [
    "called, behind other words",
    "She wrote a linter for messages, runs in CI, called `oops-lint`. A producer called Marcus slept.",
    "oops-lint | ",
  ],
  [
    "in one breath with two known tools",
    "They compared Svelte, Markox and Vue.",
    "Markox, Svelte, Vue.js | ",
  ],
  ["compared with a known tool", "We ran Grype vs. vulnlook for a week.", "Grype, vulnlook | "],
  ["places in one breath with tools are none", "We saw Kafka, Berlin and Redis.", "Apache Kafka, Redis | "],
  [
    "a name with capitals inside, named once",
    "They render with QuelloMap and QuelloText. It was all HandsOn there, McAllister said.",
    "QuelloMap, QuelloText | ",
  ],
  [
    "a neighbour of a tool that its words made sure",
    "All of it is built in React + Relay.",
    "React, Relay | ",
  ],
  ["a name written as its address", "Storage is done with Rook.io today.", "Rook | "],
];

describe("tools and companies", () => {
  for (const [what, body, expected] of cases)
    it(what, () => {
      assert.equal(named(body), expected);
    });
});

describe("mentions of talks", () => {
  it("of which one sentence or paragraph names several stand with the title that is told there", () => {
    assert.equal(
      renderTalks(
        `# QueueConf 2022

Jane Roe spoke on [“Queues in Kubernetes”](https://queueconf.example/talks/queues-in-kubernetes) and used Redis. Next came [“Letters in Haskell”](https://queueconf.example/talks/letters-in-haskell) by Ann Lee, [“Drawers in Kotlin”](https://queueconf.example/talks/drawers-in-kotlin) by Piotr Nowicki with Kafka in it.`,
        { tools: true },
      ),
      `event QueueConf 2022
3 Queues in Kubernetes < Jane Roe [Kubernetes, Redis]
3 Letters in Haskell < Ann Lee [Haskell]
3 Drawers in Kotlin < Piotr Nowicki [Apache Kafka, Kotlin]`,
    );
  });
  it("are all of the note where its first heading names its only talk", () => {
    assert.equal(
      renderTalks(
        `//- /queueconf-2022/9-drawers.md
# Drawers, patterns and lids - Jane Roe

- they sort with Kafka

# Drawers 2.0

- written in Rust

# Questions

- what about Redis?`,
        { tools: true },
      ),
      `event queueconf 2022
1 Drawers, patterns and lids < Jane Roe [Apache Kafka, Redis, Rust]`,
    );
  });
});

describe("mentions of a talk that is told twice", () => {
  const programme =
    "# QueueConf 2022\n\n| Talk | Speaker |\n|---|---|\n| Taming Queues in Anger | Katarina Lindqvist |\n| Letters of Note | Ann Lee |\n";
  it("belong to it wherever its title begins a line or heads a section", () => {
    assert.equal(
      renderTalks(
        `${programme}\n## My notes\n\n- **Taming Queues in Anger**: they left RabbitMQ\n  - and run Kafka now\n- Redis was everywhere\n\n### Letters of Note\n\nAll of it in Grafana.`,
        { tools: true },
      ),
      "event QueueConf 2022\n5 Taming Queues in Anger < Katarina Lindqvist [Apache Kafka, RabbitMQ]\n6 Letters of Note < Ann Lee [Grafana]",
    );
  });
  it("belong to it where titles hold colons and dashes, and where notes begin with a title's beginning", () => {
    assert.equal(
      renderTalks(
        `# QueueConf 2024

| Session | Who |
|---|---|
| Letters in anger: 900 stamps, one lake | Jane Roe |
| Brokers on streams - are we there yet? | Ann Lee |
| Seals in winter: wax, fire and friends | Piotr Nowicki |

### Letters in anger: 900 stamps, one lake

All of it in Grafana.

### Brokers on streams - are we there yet?

They left RabbitMQ.

**Seals in winter.** They run Kafka now.`,
        { tools: true },
      ),
      `event QueueConf 2024
5 Letters in anger: 900 stamps, one lake < Jane Roe [Grafana]
6 Brokers on streams - are we there yet? < Ann Lee [RabbitMQ]
7 Seals in winter: wax, fire and friends < Piotr Nowicki [Apache Kafka]`,
    );
  });
  it("stay apart where two people gave talks of one title", () => {
    assert.equal(
      renderTalks(
        "# QueueConf 2022\n\n### Taming Queues in Anger - Jane Roe\n\nKafka.\n\n### Taming Queues in Anger - Ann Lee\n\nRedis.",
        { tools: true },
      ),
      "event QueueConf 2022\n3 Taming Queues in Anger < Jane Roe [Apache Kafka]\n7 Taming Queues in Anger < Ann Lee [Redis]",
    );
  });
});
