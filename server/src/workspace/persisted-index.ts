/**
 * The index as bytes that outlive the process: facts by content, for the recognisers that found them. Whatever is older,
 * foreign or damaged reads as nothing, and is made anew.
 */
import type { PackedFacts } from "../facts/packed-facts";
import { renumbered } from "../facts/packed-facts";
import type { Strings } from "../text/strings";
import type { IndexedNote } from "./indexed-note";

/** A note of the index with what tells that its file is still the same. */
export interface PersistedNote {
  readonly id: string;
  /** Its path inside the workspace: recognition looks at it too. */
  readonly path: string;
  readonly stamp: string;
  readonly indexed: IndexedNote;
}

/** How many notes stand in one piece: no piece takes long to make, to check or to write. */
const notesInPiece = 400;
const numberBytes = 4;

/**
 * The index in pieces; together they are what `readPersisted` reads.
 * @param version of the recognisers: other ones would find other facts
 */
export function* persistedPieces(
  notes: readonly PersistedNote[],
  strings: Strings,
  version: string,
): Iterable<Uint8Array> {
  yield piece({ version, pieces: Math.ceil(notes.length / notesInPiece), strings: strings.since(0) }, []);
  for (let from = 0; from < notes.length; from += notesInPiece) {
    const some = notes.slice(from, from + notesInPiece);
    const rows = some.map(({ id, path, stamp, indexed: { hash, facts, lines } }): Row => [
      id,
      path,
      stamp,
      hash,
      lines.length,
      facts.length,
      lines.lengths.length,
    ]);
    yield piece(
      { rows },
      some.flatMap(({ indexed: { facts, lines } }) => [facts, lines.lengths]),
    );
  }
}

/** Identity, path, stamp, hash, length of the text, of the facts, of the lines. */
type Row = readonly [string, string, string, number, number, number, number];

/** Length and sum of all that follows them; then the head's length, the head, and the body. */
function piece(head: object, body: readonly Uint8Array[]): Uint8Array {
  const json = asciiOf(JSON.stringify(head));
  const length = body.reduce((sum, part) => sum + part.length, json.length + numberBytes);
  const bytes = new Uint8Array(2 * numberBytes + length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, length);
  view.setUint32(2 * numberBytes, json.length);
  let at = 3 * numberBytes;
  for (const part of [json, ...body]) {
    bytes.set(part, at);
    at += part.length;
  }
  view.setUint32(numberBytes, sumOf(bytes.subarray(2 * numberBytes)));
  return bytes;
}

/** Reads what was persisted, piece by piece; ends early and throws nothing where it is not whole. */
export function readPersisted(
  bytes: Uint8Array,
  strings: Strings,
  version: string,
): PersistedNote[] | undefined {
  try {
    const notes: PersistedNote[] = [];
    const [first, ...rest] = readPieces(bytes);
    const head = first?.head as { version?: unknown; pieces?: unknown; strings?: unknown } | undefined;
    if (head?.version !== version || head.pieces !== rest.length || !Array.isArray(head.strings))
      return undefined;
    const isFresh = strings.size === 0;
    const numbers = Int32Array.from(head.strings as string[], (text) => strings.numberOf(text));
    const own = (facts: PackedFacts): PackedFacts => (isFresh ? facts : renumbered(facts, numbers));
    for (const { head: part, body } of rest) {
      let at = 0;
      for (const [id, path, stamp, hash, length, factsLength, linesLength] of (part as { rows: Row[] })
        .rows) {
        const facts = own(body.subarray(at, at + factsLength));
        at += factsLength;
        const lengths = body.subarray(at, at + linesLength);
        at += linesLength;
        notes.push({ id, path, stamp, indexed: { hash, facts, lines: { length, lengths } } });
      }
    }
    return notes;
  } catch {
    // cut off or not ours at all: the index is made anew
    return undefined;
  }
}

function readPieces(bytes: Uint8Array): { readonly head: unknown; readonly body: Uint8Array }[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces = [];
  for (let at = 0; at < bytes.length;) {
    const [length, sum] = [view.getUint32(at), view.getUint32(at + numberBytes)];
    const start = at + 2 * numberBytes;
    at = start + length;
    const whole = bytes.subarray(start, at);
    if (whole.length !== length || sumOf(whole) !== sum) throw new RangeError("damaged");
    const body = numberBytes + view.getUint32(start);
    pieces.push({
      head: JSON.parse(textOf(whole.subarray(numberBytes, body))) as unknown,
      body: whole.subarray(body),
    });
  }
  return pieces;
}

/** JSON may say every letter beyond ASCII by its number. */
function asciiOf(json: string): Uint8Array {
  const ascii = json.replace(/[^ -~]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
  const bytes = new Uint8Array(ascii.length);
  for (let at = 0; at < ascii.length; at++) bytes[at] = ascii.charCodeAt(at);
  return bytes;
}

/** As many arguments as every engine takes. */
const atOnce = 8_000;

function textOf(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += atOnce)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + atOnce)));
  return parts.join("");
}

/** Fowler, Noll and Vo's sum. */
function sumOf(bytes: Uint8Array): number {
  let sum = 0x811c9dc5;
  // over megabytes an iterator takes several times as long
  // eslint-disable-next-line @typescript-eslint/prefer-for-of
  for (let at = 0; at < bytes.length; at++) sum = Math.imul(sum ^ (bytes[at] ?? 0), 0x01000193);
  return sum >>> 0;
}
