/** Files on disk: what is found, what is read, and the one sentence for what can't be. */
import assert from "node:assert/strict";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defaultSettings } from "../../protocol/settings";
import { findNoteFiles, readNoteFile } from "../../server/src/node/note-files";

describe("files of notes", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "talkgraph-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it("are those with a note's ending, in every folder but hidden and foreign ones", async () => {
    for (const path of ["a.md", "b.TXT", "c.png", "in/d.markdown", ".git/e.md", "node_modules/f.md"]) {
      mkdirSync(join(folder, path, ".."), { recursive: true });
      writeFileSync(join(folder, path), "x");
    }
    symlinkSync(folder, join(folder, "loop"));
    const { files, problems } = await findNoteFiles(folder, defaultSettings);
    assert.deepEqual(
      files.map(({ path }) => path),
      ["a.md", "b.TXT", "in/d.markdown"].map((path) => join(folder, path)),
    );
    assert.deepEqual(problems, []);
  });

  it("leaves out what .gitignore and the editor hide, and counts it", async () => {
    const paths = ["a.md", "drafts/b.md", "drafts/keep.md", "old/c.md", "in/out/d.md", "in/e.md", "in/f.md"];
    for (const path of paths) {
      mkdirSync(join(folder, path, ".."), { recursive: true });
      writeFileSync(join(folder, path), "x");
    }
    writeFileSync(join(folder, ".gitignore"), "drafts/*\n!drafts/keep.md\nout/\n");
    writeFileSync(join(folder, "in/.gitignore"), "/e.md\n");
    const { files, ignored } = await findNoteFiles(folder, defaultSettings, ["**/old"]);
    assert.deepEqual(
      files.map(({ path }) => path),
      ["a.md", "drafts/keep.md", "in/f.md"].map((path) => join(folder, path)),
    );
    assert.equal(ignored, 4);
  });

  it("a folder that can't be looked into is named, with its remedy", async function () {
    const { problems } = await findNoteFiles(join(folder, "gone"), defaultSettings);
    assert.match(
      problems.join("\n"),
      /gone can't be looked into \(ENOENT\), so its notes are left out\. Check its permissions\.$/,
    );
    // a superuser may look into everything
    if (process.getuid?.() === 0) return;
    mkdirSync(join(folder, "closed"));
    chmodSync(join(folder, "closed"), 0);
    assert.match(
      (await findNoteFiles(folder, defaultSettings)).problems.join("\n"),
      /closed can't be looked into \(EACCES\)/,
    );
  });

  it("a file that is gone is no problem", async () => {
    assert.deepEqual(await readNoteFile(join(folder, "gone.md"), defaultSettings), {});
  });

  it("a folder that is called like a note is named", async () => {
    mkdirSync(join(folder, "a.md"));
    assert.match(
      (await readNoteFile(join(folder, "a.md"), defaultSettings)).problem ?? "",
      /a\.md can't be read \(EISDIR\)/,
    );
  });
});
