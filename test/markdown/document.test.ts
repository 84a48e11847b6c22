/** Reading Markdown: never throws, every visible character has its place, chunks read like the whole. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { readDocument } from "../../server/src/markdown/document";
import { readFrontMatter } from "../../server/src/markdown/front-matter";
import { sourceOffset } from "../../server/src/text/inline";
import { extractFacts } from "../../server/src/facts/extract-facts";

const piece = fc.oneof(
  fc.constantFrom(
    "# QueueConf 2023\n",
    "\n### Taming Queues - Jane Roe, Acme\n",
    "\n- item\n",
    "  - nested\n",
    "1. one\n",
    "\n```\n# code\n```\n",
    "~~~\n",
    "> quoted\n",
    "| a | b |\n|---|---|\n| c | d |\n",
    "\n---\n",
    "---\n",
    "[[Jane Roe|her]] ",
    "[link](https://a.example) ",
    "![image](x.png) ",
    "**bold** ",
    `${" ".repeat(130)}x `,
    "_it_ ",
    "`code` ",
    "~~gone~~ ",
    "\\* &amp; ",
    "<br>",
    "<div>\n",
    "<ul>\n<li>Taming &amp; more, <b>Jane Roe</b>",
    "</li></ul>\n",
    "<p>caf&eacute;\n",
    "<!-- note\n",
    "-->\n",
    '{{< figure src="x" >}}\n',
    "\r\n",
    "\r",
    "\t",
    "Title\n=====\n",
    "[ref]: https://a.example\n",
    "[x][ref] ",
    "Jane Roe from Acme talked about Kafka.\n",
  ),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.constant("\n\n"),
);
const text = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(""));

describe("reading Markdown", () => {
  it("never throws, and all ranges lie inside the note", () => {
    fc.assert(
      fc.property(text, (source) => {
        const inside = (range: { start: number; end: number }): void => {
          assert.ok(
            range.start >= 0 && range.end >= range.start && range.end <= source.length,
            `${JSON.stringify(range)} in ${String(source.length)}`,
          );
        };
        for (const block of readDocument(source).blocks) inside(block.range);
        const facts = extractFacts(source, "note.md");
        facts.mentions.forEach(inside);
        facts.candidates.forEach(inside);
        for (const talk of facts.talks) [talk.title, talk.section].forEach(inside);
        for (const relation of facts.relations) relation.evidence.forEach(inside);
      }),
      { numRuns: 400 },
    );
  });

  it("knows for every letter that is seen where it stands", () => {
    fc.assert(
      fc.property(text, (source) => {
        for (const { inline } of readDocument(source).blocks)
          for (let i = 0; i < inline.text.length; i++) {
            const char = inline.text[i] ?? "";
            if (/[A-Za-z]/.test(char) && !source.includes("&"))
              assert.equal(source[sourceOffset(inline, i)], char);
          }
      }),
      { numRuns: 400 },
    );
  });

  it("shows a wide gap between words no wider than need be, and knows where what follows stands", () => {
    const source = `A [link](https://a.example)${" ".repeat(60_000)}b\n`;
    const inline = readDocument(source).blocks[0]?.inline;
    assert(inline);
    assert.match(inline.text, /^A link {100}b$/);
    assert.equal(sourceOffset(inline, inline.text.length - 1), source.indexOf("b\n"));
    assert.deepEqual(inline.marks, [{ kind: "link", start: 2, end: 6, url: "https://a.example" }]);
  });

  it("reads a note in chunks as it reads its parts", () => {
    const parts = ["# One\n\ntext\n\n", "## Two\n\n- a\n  - b\n\n", "### Three\n\n| a |\n|---|\n| b |\n"];
    const whole = readDocument(parts.join("")).blocks.map((block) => `${block.kind} ${block.inline.text}`);
    const apart = parts.flatMap((part) =>
      readDocument(part).blocks.map((block) => `${block.kind} ${block.inline.text}`),
    );
    assert.deepEqual(whole, apart);
  });

  it("shows no attributes of headings", () => {
    const shown = readDocument(
      "## Taming *Queues* {#queues .wide}\n\n## Sets {a, b}\n\n## {#only}\n\n- an item {#x}\n\n## Using `{#each}`\n\n## Each \\{#if}\n\n## Maps {:a 1}\n",
    ).blocks;
    assert.deepEqual(
      shown.map(({ inline }) => inline.text),
      [
        "Taming Queues",
        "Sets {a, b}",
        "{#only}",
        "an item {#x}",
        "Using {#each}",
        "Each {#if}",
        "Maps {:a 1}",
      ],
    );
  });

  it("takes a link definition from anywhere in the note", () => {
    const [block] = readDocument("see [here][1]\n\n# Far below\n\n[1]: https://a.example\n").blocks;
    assert.equal(block?.inline.marks[0]?.url, "https://a.example");
  });

  it("leaves code, comments and shortcodes out", () => {
    const seen = readDocument(
      '# A\n\n```\n# no heading\n```\n\n<!--\n# nor this\n-->\n\n{{< figure title="x" >}}\n\ntext',
    ).blocks;
    assert.deepEqual(
      seen.filter((block) => block.inline.text.trim() !== "").map((block) => block.inline.text),
      ["A", "text"],
    );
  });

  const split: readonly (readonly [what: string, text: string])[] = [
    ["code in a line that begins like a fence", "```kubectl get``` is it.\n\n```bash\n\n# comment\n```\n"],
    ["a fence behind a list mark", "1. ```bash\n\n   # comment\n   ```\n\n```bash\n\n# comment\n```\n"],
    ["a fence's mark with words inside a fence", "```\n```js\n\n# comment\n```\n"],
    ["a tag in a sentence", "The `<script>` tag.\n\n```html\n</script>\n\n# comment\n```\n"],
  ];
  for (const [what, source] of split)
    it(`takes no comment for a heading: ${what}`, () => {
      const headings = readDocument(`${source}\n# QueueConf\n`).blocks.filter(
        (block) => block.kind === "heading" && block.inline.text !== "QueueConf",
      );
      assert.equal(headings.length, 0);
    });

  it("says everything once, where lines only look like link targets", () => {
    const source =
      "# One\n\nSee [the docs].\n\n# Two\n\n[Q]: What about Kafka at Acme?\n\n[x]: https://a.example\n";
    const { blocks } = readDocument(source);
    assert.equal(blocks.filter((block) => block.inline.text.includes("Kafka")).length, 1);
    for (const block of blocks) assert.ok(block.range.end <= source.length);
  });

  it("keeps a title that is underlined at length", () => {
    assert.equal(readDocument(`Taming Queues\n${"-".repeat(90)}\n\ntext`).blocks[0]?.kind, "heading");
  });

  it("survives numbers nested two thousand deep", () => {
    assert.ok(
      readDocument(`QueueConf\n\n${"1. ".repeat(2_000)}x\n\n${"> 1. ".repeat(2_000)}x`).blocks.length > 0,
    );
  });

  it("survives thousands of headings without a space in one paragraph", () => {
    const lines = `##Drawers\n${"#Letters and more\n".repeat(5_000)}`;
    assert.doesNotThrow(() => extractFacts(lines, "note.md"));
  });

  it("survives lists of ten thousand levels", () => {
    const deep = Array.from({ length: 10_000 }, (_, i) => `${" ".repeat(Math.min(i, 60))}- level`).join("\n");
    assert.ok(readDocument(`${"> ".repeat(10_000)}deep\n\n${deep}`).blocks.length > 0);
  });
});

describe("front matter", () => {
  const cases: readonly (readonly [what: string, text: string, fields: Record<string, string[]>])[] = [
    [
      "YAML between fences",
      "---\ntitle: Taming Queues\ntags: [a, b]\n---\ntext",
      { title: ["Taming Queues"], tags: ["a", "b"] },
    ],
    [
      "quoted values without their quotes",
      '---\ntitle: "Taming: Queues"\n---\n',
      { title: ["Taming: Queues"] },
    ],
    ["TOML between plus signs", '+++\ntitle = "Taming Queues"\n+++\n', { title: ["Taming Queues"] }],
    [
      "bare keys without fences",
      "title: Taming Queues\nspeaker: Jane Roe\n\ntext",
      { title: ["Taming Queues"], speaker: ["Jane Roe"] },
    ],
    [
      "broken YAML line by line",
      "---\ntitle: Taming: Queues: again\n---\n",
      { title: ["Taming: Queues: again"] },
    ],
    ["an unclosed fence is a rule", "---\ntitle: Taming Queues\n\n- item\n", {}],
    ["Windows line ends", "---\r\ntitle: Taming Queues\r\n---\r\ntext", { title: ["Taming Queues"] }],
  ];
  for (const [what, source, fields] of cases)
    it(what, () => {
      const found = readFrontMatter(source);
      assert.deepEqual(
        Object.fromEntries([...found.fields].map(([key, values]) => [key, values.map((one) => one.value)])),
        fields,
      );
      for (const values of found.fields.values())
        for (const { value, start, end } of values) assert.equal(source.slice(start, end).trim(), value);
    });
});
