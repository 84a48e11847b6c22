/** Bundles every *.test.ts below test/ (the browser's and the workbench's apart) to out/test, so that plain mocha runs them. */
import { build } from "esbuild";
import { readdirSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { listBeginnings } from "./list-beginnings.mjs";

const root = join(import.meta.dirname, "..");
const rings = process.argv.slice(2);
const files = readdirSync(join(root, "test"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".test.ts"))
  .filter((file) => rings.length === 0 || rings.some((ring) => file.startsWith(ring)));

rmSync(join(root, "out/test"), { recursive: true, force: true });
await build({
  entryPoints: files.map((file) => ({
    in: join(root, "test", file),
    out: relative(".", file.replace(/\.ts$/, "")),
  })),
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  supported: { "regexp-unicode-property-escapes": true },
  external: ["mocha", "fast-check", "playwright-core", "@vscode/test-electron", "esbuild", "vscode"],
  loader: { ".json": "json" },
  outdir: join(root, "out/test"),
  outExtension: { ".js": ".cjs" },
  plugins: [listBeginnings],
  sourcemap: "inline",
  logLevel: "warning",
});
