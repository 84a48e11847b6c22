/** Notes by their file names, as wikilinks call them. */
import { nameKey } from "../text/fold";
import { ListsByKey } from "../text/lists-by-key";

export class NoteNames {
  private readonly byKey = new ListsByKey<string, string>();
  private readonly keys = new Map<string, string>();

  /** Puts a note under the name of its file; `undefined` takes it out. */
  set(id: string, path: string | undefined): void {
    const before = this.keys.get(id);
    const key = path === undefined ? undefined : keyOfFile(path);
    if (before === key) return;
    if (before !== undefined) this.byKey.remove(before, id);
    if (key === undefined) {
      this.keys.delete(id);
      return;
    }
    this.keys.set(id, key);
    this.byKey.add(key, id);
  }

  /** Addresses of the notes whose file is called so, without folders and ending, in any spelling. */
  find(name: string): string[] {
    return [...this.byKey.get(nameKey(name))].sort();
  }

  /** The same of notes whose file's name begins so, at most so many. */
  beginning(letters: string, most: number): string[] {
    const wanted = nameKey(letters);
    const found: string[] = [];
    for (const [id, key] of wanted === "" ? [] : this.keys) {
      if (key.startsWith(wanted)) found.push(id);
      if (found.length === most) break;
    }
    return found.sort();
  }
}

const keyOfFile = (path: string): string => nameKey((path.split("/").at(-1) ?? path).replace(/\.[^.]+$/, ""));
