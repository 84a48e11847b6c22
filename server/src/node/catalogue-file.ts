/** The packed catalogue in a file beside the program: numbers in four bytes each, then the text in one byte a letter. */
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import type { PackedCatalogue } from "../catalogue/packed-names";

/** What stands first in the file, as JSON. */
interface Head {
  readonly heads: PackedCatalogue["heads"];
  /** How many numbers each section has. */
  readonly lengths: readonly number[];
}

/** The length of the head in bytes, the head, the numbers, the text: as `readCatalogue` reads it. */
export function catalogueBytes({ heads, sections, text }: PackedCatalogue): Buffer {
  const head: Head = { heads, lengths: sections.map(({ length }) => length) };
  const json = Buffer.from(JSON.stringify(head), "latin1");
  const bytesOf = ({ buffer, byteOffset, byteLength }: Int32Array): Uint8Array =>
    new Uint8Array(buffer, byteOffset, byteLength);
  return Buffer.concat([
    bytesOf(Int32Array.of(json.length)),
    json,
    ...sections.map(bytesOf),
    Buffer.from(text, "latin1"),
  ]);
}

/** Throws where there is no such file: it is a part of the program. */
export function readCatalogue(path: string): PackedCatalogue {
  const file = openSync(path, "r");
  try {
    const read = <T extends Uint8Array | Int32Array>(into: T): T => {
      readSync(file, into);
      return into;
    };
    const [headLength = 0] = read(new Int32Array(1));
    const { heads, lengths } = JSON.parse(read(Buffer.alloc(headLength)).toString("latin1")) as Head;
    // each into its own memory: all of the file at once would be there twice
    const sections = lengths.map((length) => read(new Int32Array(length)));
    const numbers = lengths.reduce((sum, length) => sum + length, 0);
    const rest = fstatSync(file).size - headLength - (numbers + 1) * Int32Array.BYTES_PER_ELEMENT;
    return { heads, sections, text: read(Buffer.alloc(rest)).toString("latin1") };
  } finally {
    closeSync(file);
  }
}

/** Stands for the function of this name in `catalogue/catalogue-data`. */
// a generator that never rests: the file is read at once, in a few milliseconds
 
export function* openCatalogue(): Generator<undefined, PackedCatalogue, undefined> {
  return readCatalogue(join(__dirname, "data/catalogue.bin"));
}
