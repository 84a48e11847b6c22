/** The catalogue's texts in a file of their own. */
import { deepEqual, equal } from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { catalogueTexts } from "../../server/src/node/catalogue-texts";

describe("the catalogue's texts", () => {
  let folder = "";
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "talkgraph-texts-"));
    writeFileSync(
      join(folder, "texts.tsv"),
      "\ntool\tQueue\tKeeps letters – and stamps.\thttps://queue.example\ntool\tQueueView\tShows them.\t\ncompany\tQueue\t\thttps://acme.example\n",
    );
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it("are found by kind and whole name", () => {
    const texts = catalogueTexts(join(folder, "texts.tsv"));
    deepEqual(texts.one("tool", "Queue"), {
      about: "Keeps letters – and stamps.",
      home: "https://queue.example",
    });
    deepEqual(texts.one("tool", "QueueView"), { about: "Shows them." });
    deepEqual(texts.one("company", "Queue"), { home: "https://acme.example" });
    equal(texts.one("tool", "View"), undefined);
  });

  it("are told all at once", () => {
    const all = catalogueTexts(join(folder, "texts.tsv")).all("tool");
    deepEqual([...all.keys()], ["Queue", "QueueView"]);
    equal(all.get("Queue")?.about, "Keeps letters – and stamps.");
  });

  it("are nothing where there is no file", () => {
    const texts = catalogueTexts(join(folder, "none.tsv"));
    deepEqual([texts.one("tool", "Queue"), texts.all("tool").size], [undefined, 0]);
  });
});
