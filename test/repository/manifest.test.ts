/** What several files say has to agree: manifest and settings, bundles and their sizes, what is shipped. */
import assert from "node:assert/strict";
import { pathToFileURL } from "node:url";
import { readFileSync, statSync, readdirSync } from "node:fs";
import { showInGraphCommand } from "../../protocol/methods";
import { defaultSettings } from "../../protocol/settings";
import { catalogueParts } from "../../server/src/catalogue/catalogue-source";

interface Manifest {
  readonly main: string;
  readonly browser: string;
  readonly contributes: {
    readonly configuration: readonly {
      readonly properties: Record<string, { readonly default: unknown; readonly description: string }>;
    }[];
    readonly commands: readonly { readonly command: string }[];
  };
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
}

const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Manifest;

describe("the repository", () => {
  it("has the same settings in the manifest and in the protocol", () => {
    const stated = Object.fromEntries(
      manifest.contributes.configuration
        .flatMap((group) => Object.entries(group.properties))
        .map(([key, value]) => [key.replace(/^talkgraph\./, ""), value.default]),
    );
    assert.deepEqual(stated, defaultSettings);
  });

  it("registers every command of the manifest", () => {
    const source = readdirSync("client/src")
      .filter((file) => file.endsWith(".ts"))
      .map((file) => readFileSync(`client/src/${file}`, "utf8"))
      .join("")
      .replace("showInGraphCommand", `"${showInGraphCommand}"`);
    for (const { command } of manifest.contributes.commands)
      assert.ok(source.includes(`"${command}"`), command);
  });

  it("pins every dependency to one version", () => {
    for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }))
      assert.match(version, /^\d+\.\d+\.\d+$/, name);
  });

  it("keeps its bundles small", () => {
    const limits = {
      "dist/server.js": 1_150,
      "dist/server.worker.js": 7_900,
      "dist/client.js": 600,
      "dist/client.browser.js": 600,
      "dist/webview/graph.js": 300,
    };
    for (const [file, kilobytes] of Object.entries(limits))
      assert.ok(statSync(file).size < kilobytes * 1024, file);
  });

  it("says what it does in README, and where to begin in ARCHITECTURE", () => {
    const readme = readFileSync("README.md", "utf8");
    for (const words of ["npm ci && npm start", "npm ci && npm test", "talkgraph.maxNoteSize"])
      assert.ok(readme.includes(words), words);
    const architecture = readFileSync("ARCHITECTURE.md", "utf8");
    assert.ok(architecture.split("\n").length < 250);
    for (const layer of readdirSync("server/src", { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    ))
      assert.ok(architecture.includes(`server/src/${layer.name}`), layer.name);
  });

  it("documents settings, commands and diagnostics as they are", async () => {
    const { pages } = (await import(pathToFileURL("scripts/docs.mjs").href)) as {
      pages: () => Record<string, string>;
    };
    // the layout is the formatter's: words are compared
    const words = (text: string): string => text.replace(/[\s|-]+/g, " ");
    for (const [name, text] of Object.entries(pages()))
      assert.equal(words(readFileSync(`docs/${name}`, "utf8")), words(text), `npm run docs: ${name}`);
  });

  it("knows enough of the world", () => {
    const entries = catalogueParts().flatMap(({ kind, entries: some }) =>
      some.map((entry) => ({ kind, entry })),
    );
    assert.ok(entries.filter((one) => one.kind === "tool").length >= 1_500);
    assert.ok(entries.filter((one) => one.kind === "company").length >= 600);
    for (const { entry } of entries) {
      assert.ok((entry.about?.length ?? 0) <= 120, entry.name);
      assert.ok(entry.home === undefined || /^https:\/\/[^\s/]+/.test(entry.home), entry.name);
    }
  });
});
