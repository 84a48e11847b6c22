/** The catalogue's texts in a file beside the program: a line has kind, name, what it is and its page, with tabs between them. */
import { readFileSync } from "node:fs";
import type { CatalogueTexts, TextSource } from "../catalogue/texts";
import { keep } from "../text/remember";

/** @param file where it lies; without it nothing is known of any name */
export function catalogueTexts(file: string): TextSource {
  // the file stays in memory as long as nobody needs the room
  let last: WeakRef<Buffer> | undefined;
  const bytes = (): Buffer => {
    const known = last?.deref();
    if (known !== undefined) return known;
    const read = readOrNothing(file);
    last = new WeakRef(read);
    return read;
  };
  const recent = keep<CatalogueTexts | undefined>(256);
  return {
    one: (kind, name) =>
      recent(`${kind}\t${name}`, () => {
        const all = bytes();
        const start = all.indexOf(`\n${kind}\t${name}\t`);
        return start < 0 ? undefined : textsIn(all.toString("utf8", start + 1, lineEnd(all, start + 1)));
      }),
    all: (kind) => {
      const found = new Map<string, CatalogueTexts>();
      for (const line of bytes().toString("utf8").split("\n"))
        if (line.startsWith(`${kind}\t`)) found.set(nameIn(line), textsIn(line));
      return found;
    },
  };
}

const lineEnd = (bytes: Buffer, from: number): number => {
  const end = bytes.indexOf("\n", from);
  return end < 0 ? bytes.length : end;
};

const nameIn = (line: string): string => line.split("\t")[1] ?? "";

function textsIn(line: string): CatalogueTexts {
  const [, , about = "", home = ""] = line.split("\t");
  return { ...(about === "" ? {} : { about }), ...(home === "" ? {} : { home }) };
}

function readOrNothing(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}
