/** Raw HTML in notes: what it says is read, at its places; what it does is not. */
import assert from "node:assert/strict";
import { readDocument } from "../../server/src/markdown/document";
import { sourceRange } from "../../server/src/text/inline";

const cases: readonly (readonly [what: string, html: string, blocks: readonly string[]])[] = [
  [
    "paragraphs and what is set off in them",
    "<p>All of <b>Kafka</b> &amp; tea.</p>",
    ["paragraph: All of Kafka & tea."],
  ],
  [
    "headings, and divisions without a paragraph",
    '<h2 class="big">Day one</h2>\n<div>\n  Soup\n  and bread\n</div>',
    ["heading 2: Day one", "paragraph: Soup\nand bread"],
  ],
  [
    "quotations, as quoted",
    "<blockquote><p>Said there</p>\n&mdash; Jane (@jane)</blockquote>\n<p>Said here</p>",
    ["paragraph, quoted: Said there", "paragraph, quoted: — Jane (@jane)", "paragraph: Said here"],
  ],
  [
    "lists, with those inside them",
    "<ul>\n<li>One</li>\n<li>Two\n<ol><li>Inside</li></ol>\n</li>\n</ul>\n<ul><li>Other</li></ul>",
    ["item 1/1: One", "item 1/1: Two", "item 2/1: Inside", "item 1/2: Other"],
  ],
  [
    "references of all kinds",
    "<p>celebr&oacute; &#8364;5 &#x2014; &nosuch; &</p>",
    ["paragraph: celebró €5 — &nosuch; &"],
  ],
  [
    "nothing that is no text",
    "<script>\nlet a = '<p>x</p>';\n</script>\n<!-- <p>no</p> -->\n<p><img src='a.png'></p>\n<pre>code</pre>\n<p>Yes<br>there</p>",
    ["paragraph: Yes\nthere"],
  ],
  [
    "tags that nobody closed",
    "<p>One\n<p>Two <em>and</p>\n<li>Three",
    ["paragraph: One", "paragraph: Two and", "item 1/0: Three"],
  ],
  ["a bracket that begins no tag", "<div>1 < 2 and 3 > 2</div>", ["paragraph: 1 < 2 and 3 > 2"]],
];

describe("raw HTML", () => {
  for (const [what, html, expected] of cases)
    it(`is read: ${what}`, () => {
      const { blocks } = readDocument(`Before.\n\n${html}\n`);
      const shown = blocks.slice(1).map(({ kind, level, indent, group, inline, quoted }) => {
        const place =
          kind === "heading"
            ? ` ${String(level)}`
            : kind === "item"
              ? ` ${String(indent)}/${String(group)}`
              : "";
        return `${kind}${place}${quoted ? ", quoted" : ""}: ${inline.text}`;
      });
      assert.deepEqual(shown, expected);
    });

  it("shows a film in a frame as a link without words, and nothing else that frames show", () => {
    const frame = (url: string): string => `<iframe width="4" src="${url}">Old browser</iframe>`;
    const film = "https://www.youtube-nocookie.com/embed/abc";
    const { blocks } = readDocument(
      `Before.\n\n${frame(film)}\n\n${frame("https://map.example/here")}\n\nAfter.\n`,
    );
    assert.deepEqual(
      blocks.map(({ kind, inline }) => [kind, inline.text, inline.marks.map(({ url }) => url)]),
      [
        ["paragraph", "Before.", []],
        ["paragraph", "", [film]],
        ["paragraph", "After.", []],
      ],
    );
  });

  it("leads back to its source, letter by letter", () => {
    const text =
      "# One\n\n<p>Am Samstag sprach\n   J&uuml;rgen <strong>Roe</strong> &uuml;ber K&auml;sten.</p>\n";
    const { inline } = readDocument(text).blocks[1] ?? assert.fail();
    for (const [word, source] of [
      ["Samstag", "Samstag"],
      ["Jürgen", "J&uuml;rgen"],
      ["Roe", "Roe"],
      ["Kästen", "K&auml;sten"],
    ] as const) {
      const start = inline.text.indexOf(word);
      const range = sourceRange(inline, { start, end: start + word.length });
      assert.equal(text.slice(range.start, range.end), source);
    }
    assert.deepEqual(
      inline.marks.map(({ kind, start, end }) => `${kind} ${inline.text.slice(start, end)}`),
      ["strong Roe"],
    );
  });

  it("marks words in a paragraph of Markdown as its signs do", () => {
    const { inline } =
      readDocument('See <em>this</em> and <a href="https://queue.example/a">that</a>, </b>not this.')
        .blocks[0] ?? assert.fail();
    assert.deepEqual(
      inline.marks.map(({ kind, start, end, url }) => [kind, inline.text.slice(start, end), url]),
      [
        ["emphasis", "this", undefined],
        ["link", "that", "https://queue.example/a"],
      ],
    );
  });
});
