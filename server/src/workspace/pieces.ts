/** Bytes in pieces that each tell whether they are whole: a head that says what they are, numbers, and bytes. */

/** What stands before the head: the lengths of all that follows and of the head, of the numbers, and a sum of all but itself. */
const fields = 4;
const wide = Int32Array.BYTES_PER_ELEMENT;

/** How many words of memory there are to begin with. */
const firstMemory = 2 ** 16;

/** Makes pieces, each in the memory of the one before: an index of megabytes would leave as many behind. */
export class PieceWriter {
  private memory = new Int32Array(firstMemory);

  /**
   * @param head plain data
   * @returns the piece: to be read, or copied, before the next one is asked for
   */
  piece(head: object, numbers: readonly Int32Array[] = [], bytes: readonly Uint8Array[] = []): Uint8Array {
    const json = inAscii(JSON.stringify(head));
    const count = lengthOf(numbers);
    const headLength = aligned(json.length);
    const size = fields * wide + headLength + count * wide + aligned(lengthOf(bytes));
    if (size > this.memory.byteLength) this.memory = new Int32Array((size / wide) * 2);
    const words = this.memory.subarray(0, size / wide);
    const all = new Uint8Array(this.memory.buffer, 0, size);
    words.fill(0, 0, fields);
    words.set([size, headLength, count]);
    let at = fields * wide;
    for (let i = 0; i < headLength; i++) all[at++] = i < json.length ? json.charCodeAt(i) : blank;
    for (const list of numbers) {
      words.set(list, at / wide);
      at += list.byteLength;
    }
    for (const list of bytes) {
      all.set(list, at);
      at += list.length;
    }
    all.fill(0, at);
    words[fields - 1] = sumOf(words);
    return all;
  }
}

const lengthOf = (lists: readonly { readonly length: number }[]): number =>
  lists.reduce((sum, { length }) => sum + length, 0);

export interface Piece {
  readonly head: unknown;
  readonly numbers: Int32Array;
  /** With up to three zeros behind. */
  readonly bytes: Uint8Array;
  /** True where nothing follows. */
  readonly isLast: boolean;
}

/**
 * The pieces one after the other, each in memory of its own. Throws a `RangeError` or `SyntaxError` where one is not whole.
 * @param chunks the bytes of all, cut anywhere; each is read before the next one is asked for
 */
export function* readPieces(chunks: Iterable<Uint8Array>): Generator<Piece, void> {
  /** One behind, because only what follows tells whether it is the last one. */
  let whole: Uint8Array | undefined;
  const size = new Uint8Array(wide);
  let piece = size;
  let filled = 0;
  for (const chunk of chunks)
    for (let at = 0; at < chunk.length;) {
      const part = chunk.subarray(at, at + piece.length - filled);
      piece.set(part, filled);
      at += part.length;
      filled += part.length;
      if (filled < piece.length) continue;
      if (piece === size) {
        piece = new Uint8Array(sizeIn(size));
        piece.set(size);
        continue;
      }
      if (whole !== undefined) yield pieceIn(whole, false);
      [whole, piece, filled] = [piece, size, 0];
    }
  if (filled > 0) throw new RangeError("cut off");
  if (whole !== undefined) yield pieceIn(whole, true);
}

function sizeIn(bytes: Uint8Array): number {
  const size = new DataView(bytes.buffer).getInt32(0, isLittle);
  if (size < fields * wide || size % wide !== 0 || size > mostBytes) throw new RangeError("damaged");
  return size;
}

/** No piece has more; what says so is damaged, and its memory is not asked for. */
const mostBytes = 2 ** 28;

function pieceIn(piece: Uint8Array, isLast: boolean): Piece {
  const words = new Int32Array(piece.buffer);
  const [, headLength = 0, count = 0, sum] = words;
  words[fields - 1] = 0;
  if (sumOf(words) !== sum) throw new RangeError("damaged");
  const head = piece.subarray(fields * wide, fields * wide + headLength);
  const numbers = (fields * wide + headLength) / wide;
  return {
    head: JSON.parse(textOf(head)) as unknown,
    numbers: words.subarray(numbers, numbers + count),
    bytes: piece.subarray((numbers + count) * wide),
    isLast,
  };
}

const isLittle = new Uint8Array(Int32Array.of(1).buffer)[0] === 1;

const aligned = (length: number): number => Math.ceil(length / wide) * wide;

/** JSON may say every letter beyond ASCII by its number, and end in blanks. */
const inAscii = (json: string): string =>
  json.replace(/[^ -~]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);

const blank = " ".charCodeAt(0);

/** As many arguments as every engine takes. */
const atOnce = 8_000;

function textOf(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += atOnce)
    // a spread would iterate, which takes several times as long
    parts.push(Reflect.apply(String.fromCharCode, undefined, bytes.subarray(at, at + atOnce)) as string);
  return parts.join("");
}

/** Fowler, Noll and Vo's sum, four bytes at a time. */
function sumOf(words: Int32Array): number {
  let sum = 0x811c9dc5;
  // over megabytes an iterator takes several times as long
  // eslint-disable-next-line @typescript-eslint/prefer-for-of
  for (let at = 0; at < words.length; at++) sum = Math.imul(sum ^ (words[at] ?? 0), 0x01000193);
  return sum | 0;
}
