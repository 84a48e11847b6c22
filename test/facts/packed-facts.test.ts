/** Packed facts are the facts again, whatever they are, in whichever strings; broken bytes are told, not believed. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { entityKinds, relationKinds } from "../../protocol/kinds";
import { extractFacts } from "../../server/src/facts/extract-facts";
import type { NoteFacts } from "../../server/src/facts/facts";
import { packFacts, renumbered, unpackFacts } from "../../server/src/facts/packed-facts";
import { Strings } from "../../server/src/text/strings";

const words = fc.string({ maxLength: 20 });
const number = fc.nat({ max: 5_000_000 });
const range = fc
  .tuple(number, fc.nat({ max: 400 }))
  .map(([start, length]) => ({ start, end: start + length }));
const list = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(one, { maxLength: 5 });
const event = fc.record(
  { entity: number, year: fc.integer({ min: 1900, max: 2099 }), place: words, dates: words },
  { requiredKeys: ["entity"] },
);
const drawn: fc.Arbitrary<NoteFacts> = fc.record(
  {
    conference: fc.boolean(),
    entities: list(
      fc.record({ kind: fc.constantFrom(...entityKinds), name: words, key: words, forms: list(words) }),
    ),
    mentions: list(
      fc
        .tuple(
          range,
          fc.record({
            entity: number,
            rule: words,
            partial: fc.boolean(),
            confidence: fc.nat({ max: 10_000 }).map((n) => n / 10_000),
          }),
        )
        .map(([a, b]) => ({ ...a, ...b })),
    ),
    relations: list(
      fc.record({
        kind: fc.constantFrom(...relationKinds),
        from: number,
        to: number,
        evidence: list(range),
        rule: words,
      }),
    ),
    talks: list(
      fc.record({
        entity: number,
        title: range,
        section: range,
        links: list(
          fc
            .tuple(
              range,
              fc.record({
                url: words,
                kind: fc.constantFrom("slides" as const, "video" as const, "page" as const),
              }),
            )
            .map(([a, b]) => ({ ...a, ...b })),
        ),
      }),
    ),
    groups: list(fc.record({ name: words, title: range, section: range })),
    event,
    otherEvents: list(event),
    candidates: list(fc.tuple(range, words).map(([a, key]) => ({ ...a, key }))),
    wikilinks: list(fc.tuple(range, words).map(([a, target]) => ({ ...a, target }))),
  },
  {
    requiredKeys: [
      "conference",
      "entities",
      "mentions",
      "relations",
      "talks",
      "groups",
      "otherEvents",
      "candidates",
      "wikilinks",
    ],
  },
);
// what is drawn has no prototype
const facts = drawn.map((one) => structuredClone(one));

describe("packed facts", () => {
  it("are the facts again", () => {
    fc.assert(
      fc.property(facts, list(words), (one, others) => {
        const strings = new Strings(others);
        assert.deepEqual(unpackFacts(packFacts(one, strings), strings), one);
      }),
    );
  });

  it("are the facts again in other strings", () => {
    fc.assert(
      fc.property(facts, list(words), (one, others) => {
        const [own, theirs] = [new Strings(), new Strings(others)];
        const packed = packFacts(one, own);
        const numbers = own.since(0).map((text) => theirs.numberOf(text));
        assert.deepEqual(unpackFacts(renumbered(packed, numbers), theirs), one);
      }),
    );
  });

  it("weigh a fifth of what they weigh as JSON", () => {
    const strings = new Strings();
    const sizes = readdirSync("test/fixture/ways").map((name) => {
      const text = readFileSync(`test/fixture/ways/${name}`, "utf8");
      const one = extractFacts(text, name);
      return [packFacts(one, strings).length, JSON.stringify(one).length] as const;
    });
    const sum = (which: 0 | 1): number => sizes.reduce((all, one) => all + one[which], 0);
    assert.ok(sum(0) * 5 < sum(1), `${String(sum(0))} of ${String(sum(1))}`);
  });

  it("that are cut off or of other strings end in an error, never in a crash or a long wait", () => {
    fc.assert(
      fc.property(facts, fc.nat({ max: 100 }), fc.uint8Array({ maxLength: 40 }), (one, cut, noise) => {
        const strings = new Strings();
        const packed = packFacts(one, strings);
        for (const bytes of [packed.subarray(0, Math.min(cut, packed.length - 1)), noise])
          try {
            unpackFacts(bytes, strings);
          } catch (error) {
            assert.ok(error instanceof RangeError, String(error));
          }
      }),
    );
  });
});
