/** Notes by their file names, as wikilinks call them. */
import { nameKey } from "../text/fold";

export class NoteNames {
  /** Most files have a name of their own, and need no set. */
  private readonly byKey = new Map<string, string | Set<string>>();
  private readonly keys = new Map<string, string>();

  /** Puts a note under the name of its file; `undefined` takes it out. */
  set(id: string, path: string | undefined): void {
    const before = this.keys.get(id);
    const key = path === undefined ? undefined : keyOfFile(path);
    if (before === key) return;
    if (before !== undefined) this.remove(before, id);
    if (key === undefined) {
      this.keys.delete(id);
      return;
    }
    this.keys.set(id, key);
    const known = this.byKey.get(key);
    if (known === undefined) this.byKey.set(key, id);
    else if (typeof known === "string") this.byKey.set(key, new Set([known, id]));
    else known.add(id);
  }

  private remove(key: string, id: string): void {
    const known = this.byKey.get(key);
    if (known === id) this.byKey.delete(key);
    else if (typeof known === "object" && known.delete(id) && known.size === 0) this.byKey.delete(key);
  }

  /** Addresses of the notes whose file is called so, without folders and ending, in any spelling. */
  find(name: string): string[] {
    const known = this.byKey.get(nameKey(name)) ?? [];
    return typeof known === "string" ? [known] : [...known].sort();
  }
}

const keyOfFile = (path: string): string => nameKey((path.split("/").at(-1) ?? path).replace(/\.[^.]+$/, ""));
