/** Lines of a text, and the same lines when only their lengths are left. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { LineIndex, packLines } from "../../server/src/text/line-index";

const ends = ["\n", "\r\n", "\r"] as const;
const text = fc
  .array(
    fc.record({
      length: fc.oneof(fc.nat({ max: 6 }), fc.constantFrom(253, 254, 255, 256, 510, 700)),
      end: fc.constantFrom(...ends),
    }),
    { maxLength: 12 },
  )
  .chain((lines) =>
    fc
      .constantFrom("", "no end")
      .map((last) => lines.map(({ length, end }) => "a".repeat(length) + end).join("") + last),
  );

describe("lines", () => {
  it("are at LF, CRLF and a lone CR, and nowhere else", () => {
    fc.assert(
      fc.property(text, (given) => {
        const index = new LineIndex(given);
        const lines = given.split(/\r\n|\r|\n/);
        assert.equal(index.lineCount, lines.length);
        let offset = 0;
        lines.forEach((line, i) => {
          assert.equal(index.lineStart(i), offset);
          assert.deepEqual(index.positionAt(offset), { line: i, character: 0 });
          assert.equal(index.offsetAt({ line: i, character: line.length }), offset + line.length);
          offset += line.length + (given.startsWith("\r\n", offset + line.length) ? 2 : 1);
        });
      }),
    );
  });

  it("are the same packed, in whatever order they are asked for", () => {
    fc.assert(
      fc.property(
        text,
        fc.array(fc.integer({ min: -2, max: 3_000 }), { maxLength: 20 }),
        (given, offsets) => {
          const whole = new LineIndex(given);
          const packed = new LineIndex(packLines(given));
          for (const offset of [...offsets, ...offsets.map((one) => one % (given.length + 1))])
            assert.deepEqual(packed.positionAt(offset), whole.positionAt(offset));
          assert.equal(packed.lineCount, whole.lineCount);
          for (const offset of offsets) {
            assert.deepEqual(packed.positionAt(offset), whole.positionAt(offset));
            const position = { line: offset % 14, character: Math.abs(offset) };
            assert.equal(packed.offsetAt(position), whole.offsetAt(position));
            assert.equal(packed.lineStart(position.line), whole.lineStart(position.line));
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});
