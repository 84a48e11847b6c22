/** The graph after any sequence of edits is the graph that the same notes give at once. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { extractFacts } from "../../server/src/facts/extract-facts";
import { packFacts } from "../../server/src/facts/packed-facts";
import { KnowledgeGraph } from "../../server/src/graph/knowledge-graph";
import { makeDictionary } from "../../server/src/graph/dictionary";
import { Strings } from "../../server/src/text/strings";
import { graphOf } from "../fixture/graphs";

const people = ["Jane Roe", "Oskar Lindqvist", "Mina Okafor", "José Luna", "Jose Luna"];
const companies = ["Acme", "Fjord Systems", "Larkspur"];
const tools = ["Kafka", "queuectl", "PostgreSQL", "StageHand"];

const note = fc
  .array(
    fc.record({
      person: fc.constantFrom(...people),
      company: fc.constantFrom(...companies),
      tool: fc.constantFrom(...tools),
      other: fc.constantFrom(...tools, ...people),
      introduces: fc.boolean(),
    }),
    { maxLength: 3 },
  )
  .map((talks) =>
    [
      "# QueueConf 2023",
      ...talks.map(
        ({ person, company, tool, other, introduces }, i) =>
          `### Lesson number ${String(i)} - ${person}, ${company}\n\n${introduces ? `They wrote a tool called ${tool}.` : `They use ${tool}.`} Also ${other}.`,
      ),
    ].join("\n\n"),
  );

const edits = fc.array(
  fc.record({ path: fc.constantFrom("a.md", "b.md", "c.md"), text: fc.option(note, { nil: undefined }) }),
  { minLength: 1, maxLength: 12 },
);

const shown = (graph: KnowledgeGraph): unknown => ({
  entities: [...graph.entities()],
  relations: [...graph.relations()],
  mentions: graph.paths().map((path) => graph.mentionsIn(path)),
  counts: [...graph.countByKind()].filter(([, count]) => count > 0).sort(),
});

/** The graph that comes of another one's image. */
function restored(graph: KnowledgeGraph): KnowledgeGraph {
  const image = graph.image();
  assert.ok(image !== undefined);
  const notes = graph.paths().flatMap((path) => {
    const [facts, resolved] = [graph.facts(path), image.resolved(path)];
    return facts === undefined || resolved === undefined
      ? []
      : [{ path, facts: packFacts(facts, graph.strings), resolved }];
  });
  const parts = Array.from(image.parts, (part) => ({ ...part, numbers: part.numbers.slice() }));
  const again = new KnowledgeGraph(new Strings(graph.strings.since(0)));
  for (const step of again.restore(notes, parts, graph.currentDictionary)) assert.equal(step, undefined);
  return again;
}

describe("the graph", () => {
  it("is the same, edited or built anew, note by note or at once, of objects or of bytes", () => {
    fc.assert(
      fc.property(edits, fc.boolean(), (list, later) => {
        const edited = new KnowledgeGraph();
        const last = new Map<string, string>();
        for (const { path, text } of list) {
          edited.replace(path, text === undefined ? undefined : extractFacts(text, path));
          if (text === undefined) last.delete(path);
          else last.set(path, text);
        }
        const built = new KnowledgeGraph();
        for (const [path, text] of [...last].sort().reverse()) built.replace(path, extractFacts(text, path));
        assert.deepEqual(shown(edited), shown(built));
        const packed = new KnowledgeGraph();
        packed.replaceAll(
          [...last].map(([path, text]) => [path, packFacts(extractFacts(text, path), packed.strings)]),
          later,
        );
        while (!packed.settle(1));
        assert.deepEqual(shown(packed), shown(built));
      }),
      { numRuns: 150 },
    );
  });

  it("is the same whatever is put off, edited and taken away in between", () => {
    const step = fc.oneof(
      fc.record({
        later: fc.boolean(),
        notes: fc.array(
          fc.record({
            path: fc.constantFrom("a.md", "b.md", "c.md", "d.md"),
            text: fc.option(note, { nil: undefined }),
          }),
          { minLength: 1, maxLength: 3 },
        ),
      }),
      fc.record({ settle: fc.nat({ max: 2 }) }),
    );
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 14 }), (steps) => {
        const edited = new KnowledgeGraph();
        const last = new Map<string, string>();
        for (const one of steps) {
          if ("settle" in one) {
            edited.settle(one.settle);
            continue;
          }
          edited.replaceAll(
            one.notes.map(({ path, text }) => [
              path,
              text === undefined ? undefined : packFacts(extractFacts(text, path), edited.strings),
            ]),
            one.later,
          );
          for (const { path, text } of one.notes)
            if (text === undefined) last.delete(path);
            else last.set(path, text);
        }
        edited.settle();
        const built = new KnowledgeGraph();
        for (const [path, text] of last) built.replace(path, extractFacts(text, path));
        assert.deepEqual(shown(edited), shown(built));
      }),
      { numRuns: 300 },
    );
  });

  it("is the same restored from numbers, and goes on as it would have", () => {
    fc.assert(
      fc.property(edits, edits, fc.boolean(), (before, after, hasDictionary) => {
        const graph = new KnowledgeGraph();
        if (hasDictionary)
          graph.setDictionary(
            makeDictionary({ entries: [{ kind: "tool", name: "Larkspur", aliases: ["StageHand"] }] }),
          );
        const put = (to: KnowledgeGraph, list: typeof before): void => {
          for (const { path, text } of list)
            to.replace(
              path,
              text === undefined ? undefined : packFacts(extractFacts(text, path), to.strings),
            );
        };
        put(graph, before);
        const again = restored(graph);
        assert.deepEqual(shown(again), shown(graph));
        put(graph, after);
        put(again, after);
        assert.deepEqual(shown(again), shown(graph));
        for (const dictionary of [makeDictionary({ ignored: ["kafka"] }), makeDictionary({})]) {
          graph.setDictionary(dictionary);
          again.setDictionary(dictionary);
          assert.deepEqual(shown(again), shown(graph));
        }
      }),
      { numRuns: 150 },
    );
  });

  it("tells the notes of a name in the order of their paths, however many there are", () => {
    const graph = new KnowledgeGraph();
    const text = (i: number): string =>
      `# QueueConf 2023\n\n### Lesson ${String(i)} - Jane Roe\n\nThey use Kafka.\n`;
    const paths = Array.from({ length: 230 }, (_, i) => `${String((i * 7_919) % 1_000)}.md`);
    const check = (): void => {
      for (const one of [graph, restored(graph)]) {
        const inOrder = [...one.paths()];
        assert.deepEqual(one.notesNaming("speaker:janeroe"), inOrder);
        assert.deepEqual(one.firstNotes("speaker:janeroe", 3), inOrder.slice(0, 3));
        assert.deepEqual(one.entity("speaker:janeroe")?.notes, inOrder);
        const places = one.placesOf("speaker:janeroe");
        assert.deepEqual(
          places,
          inOrder.flatMap((path) => one.placesIn(path, "speaker:janeroe")),
        );
        assert.equal(places.length, inOrder.length);
      }
    };
    graph.replaceAll(paths.map((path, i) => [path, packFacts(extractFacts(text(i), path), graph.strings)]));
    graph.settle();
    check();
    for (const path of ["0.md", "000.md", paths[17] ?? "", "zzz.md"]) {
      graph.replace(path, graph.facts(path) === undefined ? extractFacts(text(5), path) : undefined);
      check();
    }
  });

  it("tells the newest talks of what stands in hundreds of notes, whatever was edited", () => {
    const graph = new KnowledgeGraph();
    const part = (event: string, lesson: string): string =>
      `# ${event}\n\n### Lesson ${lesson} - Jane Roe\n\nThey use Redis.\n`;
    // some are of two events, far from each other
    const text = (i: number, year: number): string =>
      part(`QueueConf ${String(year)}`, String(i)) +
      (i % 20 === 5 ? `\n${part(`Broker Summit ${String(year - 25)}`, `${String(i)} again`)}` : "");
    const years = Array.from({ length: 260 }, (_, i) => 1990 + ((i * 7) % 31));
    const path = (i: number): string => `${String(i)}.md`;
    const check = (): void => {
      const expected = graph
        .relationsOf("tool:redis", "mentions")
        .map(({ from }) => {
          const event = graph.others(from, "partOf", "to")[0];
          const year = event === undefined ? 0 : (graph.entity(event)?.year ?? 0);
          return { from, name: graph.entity(from)?.name ?? "", year };
        })
        .sort((a, b) => b.year - a.year || (a.name < b.name ? -1 : 1));
      assert.ok(expected.length > 250);
      for (const most of [1, 7, 40]) {
        const { total, first } = graph.talksBy(["tool:redis"], "mentions", most);
        assert.equal(total, expected.length);
        assert.deepEqual(
          first,
          expected.slice(0, most).map(({ from }) => from),
        );
      }
    };
    graph.replaceAll(years.map((year, i) => [path(i), extractFacts(text(i, year), path(i))]));
    graph.settle();
    check();
    const edits: readonly (readonly [number, number | undefined])[] = [
      [3, 2031],
      [3, 1950],
      [30, undefined],
      [30, 2040],
      [261, 2020],
      [5, years[5]],
    ];
    for (const [i, year] of edits) {
      graph.replace(path(i), year === undefined ? undefined : extractFacts(text(i, year), path(i)));
      check();
    }
  });

  it("has no numbers to keep while notes wait to be resolved", () => {
    const graph = new KnowledgeGraph();
    graph.replaceAll(
      [["a.md", extractFacts("# QueueConf 2023\n\n### Taming Queues - Jane Roe\n", "a.md")]],
      true,
    );
    assert.equal(graph.image(), undefined);
    graph.settle();
    assert.notEqual(graph.image(), undefined);
  });

  it("knows in one note the names that another introduced", () => {
    const graph = graphOf(`
//- /a.md
# QueueConf 2023

### Taming Queues - Jane Roe, Acme

They wrote a tool called queuectl.

//- /b.md
# Broker Summit 2024

### Small Brokers - Oskar Lindqvist

He tried queuectl and asked Jane Roe.`);
    assert.deepEqual(graph.entity("tool:queuectl")?.notes, ["a.md", "b.md"]);
    assert.equal(graph.relationsOf("tool:queuectl", "mentions").length, 2);
    assert.ok(graph.mentionsIn("b.md").some((mention) => mention.entity === "speaker:janeroe"));
  });

  it("takes a name without its accents for that name, as long as nobody is called so", () => {
    const notes = `
//- /a.md
# QueueConf 2023

### Taming Queues - José Lunå, Acme

Later Jose Luna was asked again.

//- /b.md
# Broker Summit 2024

### Small Brokers - Oskar Lindqvist

He asked Jose Luna.`;
    const graph = graphOf(notes);
    assert.deepEqual(graph.entity("speaker:josélunå")?.notes, ["a.md"]);
    const named = (path: string): string[] =>
      graph
        .mentionsIn(path)
        .filter((one) => one.entity.includes("lun"))
        .map((one) => one.entity);
    assert.deepEqual(named("a.md"), ["speaker:josélunå", "speaker:josélunå"]);
    assert.deepEqual(named("b.md"), ["speaker:josélunå"]);
    graph.replace(
      "c.md",
      extractFacts("# QueueConf 2024\n\n### Taming Letters - Jose Luna\n\nGood.", "c.md"),
    );
    assert.deepEqual(named("b.md"), ["speaker:joseluna"]);
    assert.equal([...graph.entities("speaker")].length, 3);
  });

  it("joins spellings and legal forms of one company", () => {
    const graph = graphOf(`
//- /a.md
# QueueConf 2023

### Taming Queues - Jane Roe, Harbour Freight GmbH

//- /b.md
# QueueConf 2024

### Taming Letters - Oskar Lindqvist, Harbour Freight`);
    assert.deepEqual(
      [...graph.entities("company")].map((company) => company.id),
      ["company:harbourfreight"],
    );
  });

  it("lets the dictionary decide", () => {
    const graph = graphOf(`
# QueueConf 2023

### Taming Queues - Jane Roe, Acme

They wrote a tool called queuectl, and use Kafka.`);
    graph.setDictionary(
      makeDictionary({
        entries: [{ kind: "company", name: "Acme Logistics", aliases: ["Acme"] }],
        ignored: ["queuectl"],
      }),
    );
    assert.equal(graph.entity("tool:queuectl"), undefined);
    assert.equal(graph.entity("company:acmelogistics")?.name, "Acme Logistics");
    graph.setDictionary(makeDictionary({}));
    assert.ok(
      graph.entity("tool:queuectl") !== undefined && graph.entity("company:acmelogistics") === undefined,
    );
  });

  it("keeps what is no conference note out, and still serves its names", () => {
    const graph = graphOf(`
//- /README.md
# Stagehand

## Installation

Needs Kubernetes and PostgreSQL.

## Contributors

- Jane Roe
- Oskar Lindqvist`);
    assert.equal(graph.size.entities, 0);
    assert.deepEqual(
      graph.mentionsIn("README.md").map((mention) => mention.entity),
      ["tool:kubernetes", "tool:postgresql"],
    );
  });
});
