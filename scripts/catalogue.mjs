/**
 * Writes what the server on Node reads of the catalogue and its words: both ready to be found, what is said about names, and the
 * words in their order.
 */
import { build } from "esbuild";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { listBeginnings } from "./list-beginnings.mjs";

const root = join(import.meta.dirname, "..");

/** Two fifths of the catalogue, which hardly anybody asks for. */
const texts = ["about", "home"];

export async function writeCatalogue(folder) {
  const { catalogueBytes, catalogueParts, openSortedWords, openWords, packCatalogue } = await sources();
  const parts = catalogueParts();
  const packing = packCatalogue(parts, (property) => !texts.includes(property));
  let step = packing.next();
  while (!step.done) step = packing.next();
  writeFileSync(join(folder, "catalogue.bin"), catalogueBytes(step.value));
  const lines = parts.flatMap(({ kind, entries }) => entries.flatMap((entry) => linesOf(kind, entry)));
  writeFileSync(join(folder, "texts.tsv"), `\n${lines.join("\n")}\n`);
  writeFileSync(join(folder, "words.bin"), new Uint8Array(openWords().buffer));
  writeFileSync(join(folder, "words.json"), JSON.stringify(openSortedWords()));
}

function linesOf(kind, { name, about = "", home = "" }) {
  if (/[\t\n]/.test(name + about + home)) throw new Error(`“${name}” has a tab or a line end in it.`);
  return about + home === "" ? [] : [[kind, name, about, home].join("\t")];
}

/** The server's own code, as a program that can be run here. */
async function sources() {
  const folder = mkdtempSync(join(tmpdir(), "talkgraph-catalogue-"));
  try {
    const outfile = join(folder, "catalogue.cjs");
    await build({
      stdin: {
        contents: `
          export { openSortedWords, openWords } from "./catalogue/words-data";
          export { catalogueParts } from "./catalogue/catalogue-source";
          export { packCatalogue } from "./catalogue/pack-catalogue";
          export { catalogueBytes } from "./node/catalogue-file";`,
        resolveDir: join(root, "server/src"),
      },
      bundle: true,
      platform: "node",
      format: "cjs",
      target: "node20",
      outfile,
      plugins: [listBeginnings],
      logLevel: "warning",
    });
    const module = await import(pathToFileURL(outfile).href);
    return module.default;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
