/** Builds and packs the extension: `talkgraph-VERSION.vsix`, with what runs and nothing else. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const run = (...args) => execFileSync(process.execPath, args, { cwd: root, stdio: "inherit" });
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

run("scripts/build.mjs");
run(
  join("node_modules", "@vscode/vsce/vsce"),
  "package",
  "--no-dependencies",
  "--allow-missing-repository",
  "--no-rewrite-relative-links",
  "--no-update-package-json",
  "--out",
  `talkgraph-${version}.vsix`,
);
