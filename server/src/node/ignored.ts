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

  /** @param excluded the editor's patterns; those of `files.exclude` */
  constructor(
    private readonly folder: string,
    excluded: readonly string[],
  ) {
    if (excluded.length > 0) this.all.push({ folder, rules: ignore().add(excluded.flatMap(asRules)) });
  }

  /** Takes the `.gitignore` of a folder; one that can't be read hides nothing. */
  async readRules(folder: string): Promise<void> {
    const text = await readFile(join(folder, ".gitignore"), "utf8").catch(() => "");
    if (text.trim() !== "") this.all.push({ folder, rules: ignore().add(text) });
  }

  /** Whether a path is hidden; counts it if so. The folders above it are not. */
  has(path: string, isFolder: boolean): boolean {
    const hidden = this.matches(path, isFolder);
    if (hidden) this.count++;
    return hidden;
  }

  /** Whether a file is hidden, or one of the folders above it. */
  hides(path: string): boolean {
    const parts = relative(this.folder, path).split(sep);
    return parts.some((_, i) =>
      this.matches(join(this.folder, ...parts.slice(0, i + 1)), i < parts.length - 1),
    );
  }

  /** Rules further down overrule those above. */
  private matches(path: string, isFolder: boolean): boolean {
    let hidden = false;
    for (const { folder, rules } of this.all) {
      const below = relative(folder, path);
      if (below === "" || below.startsWith("..")) continue;
      const { ignored, unignored } = rules.test(`${below.split(sep).join("/")}${isFolder ? "/" : ""}`);
      if (ignored) hidden = true;
      if (unignored) hidden = false;
    }
    return hidden;
  }
}

/** The editor's patterns count from the folder, and know alternatives in braces. */
function asRules(pattern: string): string[] {
  const braces = /^(.*?)\{([^{}]*)\}(.*)$/.exec(pattern);
  if (braces !== null) {
    const [, before = "", inside = "", behind = ""] = braces;
    return inside.split(",").flatMap((one) => asRules(`${before}${one}${behind}`));
  }
  return [pattern.startsWith("**/") || pattern.startsWith("/") ? pattern : `/${pattern}`];
}
