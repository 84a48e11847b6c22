/** The catalogue as it is written down: no name stands for two things of a kind. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import type { CatalogueEntry } from "../../server/src/catalogue/entry";
import { wellKnownTools } from "../../server/src/catalogue/well-known";

const root = "server/src/catalogue";

for (const kind of ["tools", "companies", "events"])
  describe(`the catalogue's ${kind}`, () => {
    const entries = readdirSync(`${root}/${kind}`).flatMap(
      (file) => JSON.parse(readFileSync(`${root}/${kind}/${file}`, "utf8")) as CatalogueEntry[],
    );
    const owners = new Map<string, CatalogueEntry[]>();
    for (const entry of entries) {
      const key = entry.name.toLowerCase();
      owners.set(key, [...(owners.get(key) ?? []), entry]);
    }

    it("stand there once each", () => {
      assert.deepEqual(
        [...owners].filter(([, all]) => all.length > 1).map(([key]) => key),
        [],
      );
    });

    it("are not called by another one's name", () => {
      const taken = entries.flatMap((entry) =>
        [...(entry.aliases ?? []), ...(entry.short ?? [])]
          .filter((alias) => owners.get(alias.toLowerCase())?.some((owner) => owner !== entry))
          .map((alias) => `${alias} of ${entry.name}`),
      );
      assert.deepEqual(taken, []);
    });
  });

describe("the well-known tools", () => {
  it("are in the catalogue, once each, and spelled as it spells them", () => {
    const names = new Set(
      readdirSync(`${root}/tools`)
        .flatMap((file) => JSON.parse(readFileSync(`${root}/tools/${file}`, "utf8")) as CatalogueEntry[])
        .filter(({ kind }) => kind !== "standard")
        .map((entry) => entry.name),
    );
    assert.deepEqual(
      wellKnownTools.filter((name, at) => !names.has(name) || wellKnownTools.indexOf(name) !== at),
      [],
    );
  });
});
