/** Addresses: however an editor writes a file's, the server knows one. */
import assert from "node:assert/strict";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { canonicalAddress, withCanonicalAddresses } from "../../server/src/node/addresses";

const cases: readonly (readonly [came: string, known: string])[] = [
  ["file:///notes/day-1.md", "file:///notes/day-1.md"],
  ["file:///notes/Java 9 : meetup.md", "file:///notes/Java%209%20%3A%20meetup.md"],
  ["file:///notes/Java%209%20:%20meetup.md", "file:///notes/Java%209%20%3A%20meetup.md"],
  ["file:///notes/what%20%28now%29%2c%20then.md", "file:///notes/what%20%28now%29%2C%20then.md"],
  ["file:///notes/été.md", "file:///notes/%C3%A9t%C3%A9.md"],
  ["file:///c%3A/notes/a(b).md", "file:///c%3A/notes/a%28b%29.md"],
  ["file:///%7Ejane/my%2Dday.md", "file:///~jane/my-day.md"],
  ["file:///C:/notes/a.md", "file:///C:/notes/a.md"],
  ["file:///notes/100%.md", "file:///notes/100%.md"],
  ["vscode-vfs://there/a(b).md", "vscode-vfs://there/a(b).md"],
  ["untitled:a(b)", "untitled:a(b)"],
];

describe("addresses", () => {
  for (const [came, known] of cases)
    it(`knows ${came}`, () => {
      assert.equal(canonicalAddress(came), known);
    });

  it("are the same from any editor, and the same again", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, unit: "grapheme" }), { minLength: 1 }), (names) => {
        const parts = names
          .map((one) => one.replace(/[/\\\0]/g, "-"))
          .filter((one) => !/^\.{1,2}$/.test(one));
        const [bare, full] = [
          pathToFileURL(`/${parts.join("/")}`).href,
          `file:///${parts.map(encodeURIComponent).join("/")}`,
        ];
        if (process.platform !== "win32") assert.equal(canonicalAddress(bare), canonicalAddress(full));
        assert.equal(canonicalAddress(canonicalAddress(full)), canonicalAddress(full));
      }),
    );
  });

  it("of a message are changed, and its text is not", () => {
    const message = {
      method: "textDocument/didOpen",
      params: { textDocument: { uri: "file:///a(b).md", text: "file:///a(b).md", version: 1 } },
    };
    assert.deepEqual(withCanonicalAddresses(message), {
      method: "textDocument/didOpen",
      params: { textDocument: { uri: "file:///a%28b%29.md", text: "file:///a(b).md", version: 1 } },
    });
  });
});
