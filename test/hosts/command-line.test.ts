/** The built command line: what it prints, on which stream, with which exit code. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const server = join(process.cwd(), "dist/server.js");

const run = (...args: readonly string[]): Promise<{ code: number; out: string; err: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, [server, ...args], { maxBuffer: 1e8 }, (error, out, err) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, out, err });
    });
  });

const note = "# QueueConf 2023\n\n### Taming Queues - Jane Roe, Acme\n\nThey use Prometheus.\n";

describe("the command line", () => {
  let folder = "";
  const file = (name: string, content: string | Buffer): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "talkgraph-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it("extracts what a note says, as JSON", async () => {
    const { code, out, err } = await run("extract", "--json", file("a.md", note));
    assert.deepEqual([code, err], [0, ""]);
    const { documents } = JSON.parse(out) as {
      documents: { talks: { title: string; line: number }[]; events: { name: string }[] }[];
    };
    assert.equal(documents[0]?.talks[0]?.title, "Taming Queues");
    assert.equal(documents[0].talks[0].line, 3);
    assert.equal(documents[0].events[0]?.name, "QueueConf 2023");
  });

  it("of a note of no conference extracts the tools and companies that it names, and says so", async () => {
    const diary = "# Monday\n\nJane Roe talked about our Redis at Google, and of Kubernetes.\n";
    const { out } = await run("extract", "--json", file("monday.md", diary), file("a.md", note));
    const { documents } = JSON.parse(out) as {
      documents: { conference: boolean; talks: unknown[]; speakers: unknown[]; tools: { name: string }[] }[];
    };
    const [monday, conference] = documents;
    assert.deepEqual([monday?.conference, monday?.talks, monday?.speakers], [false, [], []]);
    assert.deepEqual(
      monday?.tools.map(({ name }) => name),
      ["Redis", "Kubernetes"],
    );
    assert.equal(conference?.conference, true);
    const { out: graph } = await run("graph", folder);
    assert.match(graph, /1 speaker\n/);
    assert.doesNotMatch(graph, /Redis/);
  });

  it("names a missing file, and still extracts the others", async () => {
    const { code, out, err } = await run("extract", "--json", join(folder, "no.md"), file("a.md", note));
    assert.equal(code, 2);
    assert.match(err, /no\.md does not exist; check the name\.\n$/);
    assert.match(out, /Taming Queues/);
  });

  it("summarises a folder", async () => {
    file("a.md", note);
    const { code, out } = await run("graph", folder);
    assert.equal(code, 0);
    assert.match(out, /1 notes, 5 entities, 5 relations/);
    assert.match(out, /1 speaker\n {2}Jane Roe/);
  });

  it("checks a folder: what to look at, where, and exit code 1", async () => {
    file("a.md", note);
    const silent = await run("check", folder);
    assert.deepEqual([silent.code, silent.out], [0, ""]);
    file("b.md", `${note}\nThey run Kuberntes, see [[Nobody Knows]].\n`);
    const { code, out } = await run("check", folder);
    assert.equal(code, 1);
    assert.match(out, /b\.md:7:10: “Kuberntes” may be a misspelling of “Kubernetes”/);
    assert.match(out, /b\.md:7:25: Nothing in your notes is called “Nobody Knows”/);
  });

  it("shows what the notes know of a name", async () => {
    file("a.md", note);
    const { code, out } = await run("query", folder, "tool:prometheus");
    assert.equal(code, 0);
    assert.match(out, /^Prometheus: system monitoring by CNCF\n/);
    assert.match(out, /Talks:\n {2}Taming Queues \(Jane Roe \(Acme\) · QueueConf 2023\)/);
    const none = await run("query", folder, "tool:nothing");
    assert.equal(none.code, 2);
    assert.match(none.err, /is called “nothing” and is a tool/);
  });

  it("exports the graph, to standard output or a file", async () => {
    file("a.md", note);
    const { code, out } = await run("export", folder, "--format", "csv");
    assert.equal(code, 0);
    assert.match(out, /Jane Roe,speaker,presents,Taming Queues,talk,1/);
    const target = join(folder, "graph.gexf");
    assert.deepEqual(await run("export", folder, "--format", "gexf", "--out", target), {
      code: 0,
      out: "",
      err: "",
    });
    assert.match(readFileSync(target, "utf8"), /<gexf /);
    const wrong = await run("export", folder, "--format", "docx");
    assert.equal(wrong.code, 2);
    assert.match(wrong.err, /one of json-ld, turtle/);
    const nowhere = await run("export", folder, "--format", "csv", "--out", join(folder, "no", "x.csv"));
    assert.equal(nowhere.code, 2);
    assert.match(nowhere.err, /can't be written/);
  });

  it("prints all of the graph as JSON", async () => {
    file("a.md", note);
    const { out } = await run("graph", folder, "--json");
    const graph = JSON.parse(out) as { entities: { id: string }[]; relations: { kind: string }[] };
    assert.ok(graph.entities.some((one) => one.id === "speaker:janeroe"));
    assert.deepEqual(graph.relations.map((one) => one.kind).sort(), [
      "mentions",
      "mentions",
      "partOf",
      "presents",
      "worksAt",
    ]);
  });

  it("refuses what it does not know in one sentence, with code 2", async () => {
    for (const [args, message] of [
      [["grahp"], /there is no command “grahp”/],
      [[], /a command is missing/],
      [["graph"], /graph needs one folder/],
      [["graph", "/nowhere/at/all"], /does not exist; check the name/],
      [["extract", "--jsn", "a.md"], /does not know --jsn/],
      [["serve"], /serve takes --stdio/],
    ] as const) {
      const { code, out, err } = await run(...args);
      assert.deepEqual([code, out], [2, ""]);
      assert.match(err, message);
    }
  });

  describe("with bad input", () => {
    const cases: readonly (readonly [
      what: string,
      name: string,
      content: string | Buffer,
      message: RegExp | undefined,
    ])[] = [
      ["an empty file", "empty.md", "", undefined],
      [
        "a binary file",
        "binary.md",
        Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0]),
        /binary\.md is left out: it is no text/,
      ],
      [
        "invalid UTF-8",
        "latin.md",
        Buffer.concat([Buffer.from(note), Buffer.from([0xe9, 0x20])]),
        /latin\.md is not valid UTF-8/,
      ],
      [
        "UTF-16",
        "wide.md",
        Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(note, "utf16le")]),
        undefined,
      ],
      ["CRLF", "crlf.md", note.replaceAll("\n", "\r\n"), undefined],
      ["lone CR", "cr.md", note.replaceAll("\n", "\r"), undefined],
      ["20 MB", "huge.md", `${note}${"word ".repeat(4_000_000)}`, /huge\.md is left out: it has 20\.0 MB/],
      [
        "ten thousand nested list levels",
        "deep.md",
        Array.from({ length: 10_000 }, (_, i) => `${" ".repeat(Math.min(i, 90))}- level`).join("\n"),
        undefined,
      ],
      ["an unclosed front matter", "open.md", `---\ntitle: QueueConf 2023\n\n${note}`, undefined],
    ];
    for (const [what, name, content, message] of cases)
      it(`${what}: the rest goes on, and nothing is changed`, async function () {
        this.timeout(30_000);
        const path = file(name, content);
        file("other.md", note);
        const { out, err, code } = await run("graph", folder);
        assert.match(out, /Taming Queues/);
        if (message === undefined) assert.deepEqual([err, code], ["", 0]);
        else {
          assert.match(err, message);
          assert.equal(err.trim().split("\n").length, 1);
          assert.equal(code, 2);
        }
        assert.ok(readFileSync(path).equals(Buffer.from(content)));
      });

    it("reads talks whatever the line ends are", async () => {
      for (const name of ["crlf.md", "cr.md"]) {
        const ends = name === "cr.md" ? "\r" : "\r\n";
        const { out } = await run("extract", "--json", file(name, note.replaceAll("\n", ends)));
        const { documents } = JSON.parse(out) as {
          documents: { talks: { line: number; speakers: unknown[] }[] }[];
        };
        assert.equal(documents[0]?.talks[0]?.line, 3);
        assert.equal(documents[0].talks[0].speakers.length, 1);
      }
    });

    it("a broken dictionary is named with its line and left aside", async () => {
      file("a.md", note);
      file(".talkgraph.yml", "tools:\n  - aliases: [x]\n");
      const { err, code, out } = await run("graph", folder);
      assert.match(err, /\.talkgraph\.yml:2: An entry of the dictionary needs a name/);
      assert.equal(code, 2);
      assert.match(out, /Taming Queues/);
    });

    it("does not look into hidden folders and other people's files", async () => {
      for (const hidden of [".obsidian", "node_modules"]) {
        mkdirSync(join(folder, hidden));
        file(join(hidden, "a.md"), note);
      }
      const { out } = await run("graph", folder);
      assert.match(out, /0 notes/);
    });
  });
});
