/** What the benchmarks share: the core bundled for this process, and the notes of a folder. */
import { build } from "esbuild";
import { readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

export const root = join(import.meta.dirname, "../..");

/** Bundles exports of the server, `{ "features/hover": "hover" }`, and loads them. */
export async function loadCore(name, exported) {
  const outfile = join(root, `out/bench/${name}.cjs`);
  const contents = Object.entries(exported)
    .map(([file, names]) => `export { ${names} } from "./server/src/${file}";`)
    .join("\n");
  await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    platform: "node",
    format: "cjs",
    outfile,
    logLevel: "error",
  });
  return createRequire(import.meta.url)(outfile);
}

/** Paths of all notes below a folder. */
export const notesIn = (folder) =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? notesIn(path) : /\.(?:md|markdown|txt)$/.test(name) ? [path] : [];
  });
