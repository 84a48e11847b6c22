/** What is kept between two questions never changes an answer, and never grows beyond its places. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { keep, remember } from "../../server/src/text/remember";

describe("answers that are kept", () => {
  for (const isPatient of [false, true])
    it(`are those of the function, whatever was asked before${isPatient ? ", and kept the second time" : ""}`, () => {
      fc.assert(
        fc.property(fc.array(fc.stringMatching(/^[ab]{0,4}$/), { maxLength: 60 }), (questions) => {
          let computed = 0;
          const kept = keep<string | undefined>(4, isPatient);
          const answer = (key: string): string | undefined =>
            kept(key, () => {
              computed++;
              return key.length === 0 ? undefined : key.toUpperCase();
            });
          for (const key of questions)
            assert.equal(answer(key), key.length === 0 ? undefined : key.toUpperCase());
          const before = computed;
          for (let again = 0; again < 3; again++) answer("aaaa");
          assert.ok(computed - before <= (isPatient ? 2 : 1), "asked again and again");
        }),
      );
    });

  it("are not put out while there is room", () => {
    let computed = 0;
    const kept = keep<string>(4_096);
    const words = Array.from({ length: 500 }, (_, i) => `queue ${String(i)}`);
    for (let round = 0; round < 4; round++)
      for (const word of words)
        kept(word, () => {
          computed++;
          return word;
        });
    assert.ok(computed < words.length * 1.2, String(computed));
  });

  it("are given back, long texts aside", () => {
    let computed = 0;
    const length = remember((text) => {
      computed++;
      return text.length;
    });
    for (const text of ["queue", "queue", "q".repeat(5_000), "q".repeat(5_000)]) length(text);
    assert.equal(computed, 3);
  });
});
