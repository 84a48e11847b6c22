/** The packed catalogue answers as its entries would one by one. */
import assert from "node:assert/strict";
import fc from "fast-check";
import type { CataloguePart } from "../../server/src/catalogue/catalogue-source";
import type { CatalogueEntry, CatalogueKind } from "../../server/src/catalogue/entry";
import { modeOf } from "../../server/src/catalogue/match-mode";
import { NameList } from "../../server/src/catalogue/name-list";
import { phraseOf, phrasesOf, sumsOf } from "../../server/src/catalogue/name-matcher";
import { packCatalogue } from "../../server/src/catalogue/pack-catalogue";
import { PackedNames, spellingsOf, type PackedCatalogue } from "../../server/src/catalogue/packed-names";
import { nameKey } from "../../server/src/text/fold";

function pack(parts: readonly CataloguePart[], isKept?: (property: string) => boolean): PackedCatalogue {
  const packing = packCatalogue(parts, isKept);
  for (;;) {
    const step = packing.next();
    if (step.done === true) return step.value;
  }
}

const tools: readonly CatalogueEntry[] = [
  { name: "Queue Łaube", aliases: ["QL", "Queue Łaube"], maker: "Acme", about: "Keeps letters." },
  { name: "Chef", match: "context" },
];
const parts: readonly CataloguePart[] = [
  { kind: "tool", field: "data", entries: tools },
  { kind: "company", field: "industry", entries: [{ name: "chef", home: "https://chef.example" }] },
];

describe("the packed catalogue", () => {
  it("gives back what an entry says, and its field", () => {
    const names = new PackedNames(pack(parts));
    assert.deepEqual(names.find("queuełaube", "tool"), { ...tools[0], field: "data" });
    assert.deepEqual(names.find("ql", "tool"), { ...tools[0], field: "data" });
    assert.equal(names.find("ql", "company"), undefined);
    assert.deepEqual(
      [...names.all()].map(({ kind, entry }) => [kind, entry.name]),
      [
        ["tool", "Queue Łaube"],
        ["tool", "Chef"],
        ["company", "chef"],
      ],
    );
  });

  it("leaves out what nobody asks for, and keeps its text in letters of one byte", () => {
    const packed = pack(parts, (property) => property !== "about" && property !== "home");
    assert.match(packed.text, /^[\0-\xff]+$/);
    const { about, ...rest } = tools[0] ?? { name: "" };
    assert.equal(about, "Keeps letters.");
    assert.deepEqual(new PackedNames(packed).find("ql", "tool"), { ...rest, field: "data" });
  });

  it("tells every name that a phrase is, in the order of the entries", () => {
    const names = new PackedNames(pack(parts));
    const [first, second] = names.named("chef");
    assert.deepEqual([first?.name, first?.mode, first?.value.kind], ["Chef", "case", "tool"]);
    assert.deepEqual([second?.name, second?.value.kind], ["chef", "company"]);
    // the same objects each time
    assert.equal(names.named("chef")[0], first);
    assert.equal(names.find("chef", "tool"), first?.value.entry);
  });

  it("tells the spellings that begin with two letters, or of which a word does, and of one letter those that begin so", () => {
    const names = new PackedNames(pack(parts));
    const beginning = (letters: string, kind: CatalogueKind = "tool"): string[] =>
      [...names.beginning(letters, kind)].map(({ spelling, entry }) => `${spelling} of ${entry.name}`);
    assert.deepEqual(beginning("qu"), ["Queue Łaube of Queue Łaube"]);
    assert.deepEqual(beginning("ła"), ["Queue Łaube of Queue Łaube"]);
    assert.deepEqual(beginning("q"), ["Queue Łaube of Queue Łaube", "QL of Queue Łaube"]);
    assert.deepEqual(beginning("ł"), []);
    assert.deepEqual([beginning("ch"), beginning("ch", "company")], [["Chef of Chef"], ["chef of chef"]]);
  });

  it("finds a short form in a text, where the words around decide, and not by itself", () => {
    const names = new PackedNames(
      pack([{ kind: "tool", field: "web", entries: [{ name: "Letter.js", short: ["Letter", "LTR"] }] }]),
    );
    assert.deepEqual(
      ["letter", "ltr"].map((phrase) => names.named(phrase).map(({ name, mode }) => `${name}, ${mode}`)),
      [["Letter, context"], ["LTR, context"]],
    );
    assert.equal(names.find("letter", "tool"), undefined);
    assert.equal(names.find("letterjs", "tool")?.name, "Letter.js");
  });

  it("knows of all names what a list of them knows", () => {
    const name = fc.stringMatching(/^[A-Ca-c+#. éŁ-]{1,9}$/);
    const entry = fc.record({ name, aliases: fc.array(name, { maxLength: 3 }) });
    const part = fc.record({
      kind: fc.constantFrom("tool", "company", "event"),
      field: fc.constantFrom("data", "web"),
      entries: fc.array(entry, { maxLength: 5 }),
    });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 3 }), fc.array(name), (some, others) => {
        const packed = new PackedNames(pack(some));
        const all = some.flatMap(({ entries }) => entries);
        const list = new NameList(
          all.flatMap((one) =>
            spellingsOf(one).map((spelling) => ({ name: spelling, mode: modeOf(one, spelling), value: one })),
          ),
        );
        for (const asked of [...all.flatMap(spellingsOf), ...others]) {
          for (const mode of ["fold", "case"] as const)
            for (const words of phrasesOf(asked, mode)) {
              const phrase = phraseOf(words);
              const plain = list.named(phrase).map((one) => [one.name, one.mode]);
              assert.deepEqual(
                packed.named(phrase).map((one) => [one.name, one.mode]),
                plain,
                phrase,
              );
              if (plain.length > 0)
                for (const [sum, may] of sumsOf(words)) assert.equal(packed.mayBe(sum) & may, may, phrase);
            }
          const known = some.find(
            ({ kind, entries }) =>
              kind === "tool" &&
              entries.some((one) =>
                spellingsOf(one).some((spelling) => nameKey(spelling) === nameKey(asked)),
              ),
          );
          assert.equal(packed.find(nameKey(asked), "tool") !== undefined, known !== undefined, asked);
        }
      }),
    );
  });
});
