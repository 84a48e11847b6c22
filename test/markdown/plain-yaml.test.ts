/** The plain reader of heads gives what the YAML library gives, or nothing. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { readYaml } from "../../server/src/markdown/front-matter";
import { readPlainYaml } from "../../server/src/markdown/quick/plain-yaml";

function compare(body: string): boolean {
  const plain = readPlainYaml(body, 4);
  if (plain !== undefined) assert.deepEqual([...plain], [...readYaml(body, 4)], JSON.stringify(body));
  return plain !== undefined;
}

describe("the plain reader of heads", () => {
  it("reads what heads are made of", () => {
    for (const body of [
      "title: QueueConf 2023\ndate: 2023-05-04\n",
      "speakers:\n  - Jane Roe\n  - Bo Li\ntags: [queues, brokers, c-3po]\n",
      "title: \"Taming Queues\"\nevent: 'QueueConf'\nempty:\nnone: null\n",
      "tags:\n- one\n- two\n\nyear: 2023\nurl: ~\n",
      "title: (Not) Taming Queues, again & again?\n",
    ])
      assert.ok(compare(body), body);
  });

  it("agrees with the library on random heads", () => {
    const words = fc.constantFrom(
      "Jane Roe",
      "QueueConf",
      "2023-05-04",
      "null",
      "~",
      "true",
      "[a, b]",
      "[a b,c]",
      "[]",
      '"x y"',
      "'x'",
      "a: b",
      "a #b",
      "a#b",
      "- x",
      "&x",
      "*x",
      "|",
      ">",
      "{a: b}",
      "",
      " ",
      "https://a.example",
      "10:30",
      "?",
      "a, b",
      '"a\\"b"',
      "0x1F",
      "..",
      "<x>",
      "=",
      "/a/b",
    );
    const line = fc.oneof(
      fc
        .tuple(
          fc.constantFrom("title", "Speakers", "tags", "true", "a-b"),
          fc.constantFrom(":", ": ", ":  ", " : "),
          words,
        )
        .map((parts) => parts.join("")),
      fc.tuple(fc.constantFrom("- ", "  - ", "    - ", "-  ", "-"), words).map((parts) => parts.join("")),
      fc.constantFrom("", "  more", "# note", "---", "...", "\tx: y"),
    );
    let accepted = 0;
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
        if (compare(`${lines.join("\n")}\n`)) accepted++;
      }),
      { numRuns: 5_000 },
    );
    assert.ok(accepted > 100, String(accepted));
  });
});
