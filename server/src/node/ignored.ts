/** What a workspace keeps out of sight: `.gitignore` files, each for its folder, and the editor's own list of exceptions. */
import ignore, { type Ignore } from "ignore";
import { readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";

interface Rules {
  readonly folder: string;
  readonly rules: Ignore;
}

export class Ignored {
  /** How many files and folders were hidden. */
  count = 0;
  private readonly all: Rules[] = [];

  /** @param excluded the editor's patterns; they are written as in `.gitignore` */
  constructor(folder: string, excluded: readonly string[]) {
    if (excluded.length > 0) this.all.push({ folder, rules: ignore().add([...excluded]) });
  }

  /** Takes the `.gitignore` of a folder; one that can't be read hides nothing. */
  async readRules(folder: string): Promise<void> {
    const text = await readFile(join(folder, ".gitignore"), "utf8").catch(() => "");
    if (text.trim() !== "") this.all.push({ folder, rules: ignore().add(text) });
  }

  /** Whether a path is hidden; counts it if so. Rules further down overrule those above. */
  has(path: string, isFolder: boolean): boolean {
    let hidden = false;
    for (const { folder, rules } of this.all) {
      const below = relative(folder, path);
      if (below === "" || below.startsWith("..")) continue;
      const { ignored, unignored } = rules.test(`${below.split(sep).join("/")}${isFolder ? "/" : ""}`);
      if (ignored) hidden = true;
      if (unignored) hidden = false;
    }
    if (hidden) this.count++;
    return hidden;
  }
}
