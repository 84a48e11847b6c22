/** The packed catalogue in a file beside the program: numbers in four bytes each, then the text in one byte a letter. */
import { closeSync, fstatSync, openSync, readFileSync, readSync } from "node:fs";
import { join } from "node:path";
import type { PackedCatalogue } from "../catalogue/packed-names";
import type { WordList } from "../catalogue/word-lists";
import type * as wordsData from "../catalogue/words-data";

/** What stands first in the file, as JSON. */
interface Head {
  readonly heads: PackedCatalogue["heads"];
  /** How many numbers each section has. */
  readonly lengths: readonly number[];
}

const numberSize = Int32Array.BYTES_PER_ELEMENT;
/** The first number. A processor that orders bytes the other way reads another one. */
const sign = 0x54_4b_47_01;

const damaged = (path: string): string =>
  `${path} is damaged, or made for another kind of computer. Install Talkgraph again.`;

/** A sign, the length of the head in bytes, the head, the numbers, the text: as `readCatalogue` reads it. */
export function catalogueBytes({ heads, sections, text }: PackedCatalogue): Buffer {
  const head: Head = { heads, lengths: sections.map(({ length }) => length) };
  const json = Buffer.from(JSON.stringify(head), "latin1");
  const bytesOf = ({ buffer, byteOffset, byteLength }: Int32Array): Uint8Array =>
    new Uint8Array(buffer, byteOffset, byteLength);
  return Buffer.concat([
    bytesOf(Int32Array.of(sign, json.length)),
    json,
    ...sections.map(bytesOf),
    Buffer.from(text, "latin1"),
  ]);
}

/** Throws where there is no such file: it is a part of the program. */
export const readCatalogue = (path: string): PackedCatalogue =>
  inFile(path, (size, read) => {
    const [found, headLength = 0] = read(new Int32Array(2));
    if (found !== sign) throw new Error(damaged(path));
    const { heads, lengths } = JSON.parse(read(Buffer.alloc(headLength)).toString("latin1")) as Head;
    // each into its own memory: all of the file at once would be there twice
    const sections = lengths.map((length) => read(new Int32Array(length)));
    const numbers = lengths.reduce((sum, length) => sum + length, 2);
    const text = read(Buffer.alloc(size - headLength - numbers * numberSize)).toString("latin1");
    return { heads, sections, text };
  });

/** Numbers alone. */
export const numbersIn = (path: string): Int32Array =>
  inFile(path, (size, read) => read(new Int32Array(size / numberSize)));

/** @param use gets the size of the file in bytes, and what fills a list with the next of them */
function inFile<T>(
  path: string,
  use: (size: number, read: <L extends NodeJS.ArrayBufferView>(list: L) => L) => T,
): T {
  const file = openSync(path, "r");
  try {
    return use(fstatSync(file).size, (list) => {
      if (readSync(file, list) < list.byteLength) throw new Error(damaged(path));
      return list;
    });
  } finally {
    closeSync(file);
  }
}

// what stands below has the names of what it stands for: see `catalogue/catalogue-data` and `catalogue/words-data`

const beside = (name: string): string => join(__dirname, "data", name);

/** Never rests: the file is read at once, in a few milliseconds. */
export function* openCatalogue(): Generator<undefined, PackedCatalogue, undefined> {
  return readCatalogue(beside("catalogue.bin"));
}

export const openWords = (() => numbersIn(beside("words.bin"))) satisfies typeof wordsData.openWords;

export const openSortedWords = (() =>
  JSON.parse(readFileSync(beside("words.json"), "utf8")) as Readonly<
    Record<WordList, string>
  >) satisfies typeof wordsData.openSortedWords;
