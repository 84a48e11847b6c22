/** Notes by their file names, as wikilinks call them. */
import { firstIndex } from "../text/first-index";
import { nameKey } from "../text/fold";
import { ListsByKey } from "../text/lists-by-key";

export class NoteNames {
  private readonly byKey = new ListsByKey<string, string>();
  private readonly keys = new Map<string, string>();
  /** The same by key, sorted when somebody asks: files come and go rarely, and letters are typed often. */
  private sorted: (readonly [id: string, key: string])[] | undefined;

  /** Puts a note under the name of its file; `undefined` takes it out. */
  set(id: string, path: string | undefined): void {
    const before = this.keys.get(id);
    const key = path === undefined ? undefined : keyOfFile(path);
    if (before === key) return;
    this.sorted = undefined;
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

  /** The same of notes whose file's name begins so, at most so many, by their names. */
  beginning(letters: string, most: number): string[] {
    const wanted = nameKey(letters);
    if (wanted === "") return [];
    const sorted = (this.sorted ??= [...this.keys].sort(byKey));
    const from = firstIndex(sorted.length, (i) => (sorted[i]?.[1] ?? "") >= wanted);
    const found: string[] = [];
    for (const [id, key] of sorted.slice(from, from + most)) {
      if (!key.startsWith(wanted)) break;
      found.push(id);
    }
    return found;
  }
}

/** By name, those of one name by their addresses. */
const byKey = (
  [oneId, one]: readonly [string, string],
  [otherId, other]: readonly [string, string],
): number => (one === other ? (oneId < otherId ? -1 : 1) : one < other ? -1 : 1);

const keyOfFile = (path: string): string => nameKey((path.split("/").at(-1) ?? path).replace(/\.[^.]+$/, ""));
