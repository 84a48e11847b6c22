/** The packed catalogue in a file beside the program. */
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openCatalogue } from "../../server/src/catalogue/catalogue-data";
import { openSortedWords, openWords } from "../../server/src/catalogue/words-data";
import { PackedNames, type PackedCatalogue } from "../../server/src/catalogue/packed-names";
import { catalogueBytes, numbersIn, readCatalogue } from "../../server/src/node/catalogue-file";

describe("the catalogue's file", () => {
  let folder = "";
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "talkgraph-catalogue-"));
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it("is read as it was written", () => {
    const packed = {
      heads: [{ kind: "tool", field: "data", end: 1 }],
      text: '{"name":"Qué"}',
      sections: [Int32Array.of(14), new Int32Array(), Int32Array.of(-1, 2 ** 31 - 1)],
    } as const;
    writeFileSync(join(folder, "catalogue.bin"), catalogueBytes(packed));
    assert.deepEqual(readCatalogue(join(folder, "catalogue.bin")), packed);
  });

  it("says so where it is cut off, or no such file", () => {
    const file = join(folder, "other.bin");
    const bytes = catalogueBytes({ heads: [], sections: [Int32Array.of(1, 2, 3)], text: "" });
    for (const wrong of [bytes.subarray(0, -4), bytes.subarray(0, 6), Buffer.from("{}".repeat(20))]) {
      writeFileSync(file, wrong);
      assert.throws(() => readCatalogue(file), /other\.bin is damaged/);
    }
  });

  it("knows beside the built program every name that the sources know", () => {
    const packing = openCatalogue();
    let step = packing.next();
    while (step.done !== true) step = packing.next();
    const built = readCatalogue("dist/data/catalogue.bin");
    assert.deepEqual(built.sections.slice(1), step.value.sections.slice(1));
    const names = (packed: PackedCatalogue): unknown[] =>
      [...new PackedNames(packed).all()].map(({ kind, entry }) => [kind, { ...entry, about: "", home: "" }]);
    // texts of entries stand in another file
    assert.deepEqual(names(built), names(step.value));
    assert.ok([...new PackedNames(built).all()].every(({ entry }) => entry.about === undefined));
    assert.ok(readFileSync("dist/data/texts.tsv", "utf8").split("\n").length > 10_000);
  });

  it("has beside it every word that the sources know", () => {
    assert.deepEqual(numbersIn("dist/data/words.bin"), openWords());
    assert.deepEqual(JSON.parse(readFileSync("dist/data/words.json", "utf8")), openSortedWords());
  });
});
