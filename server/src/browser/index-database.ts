/** The index in the browser's own database: one record to a workspace, so that it is whole or not there. */
import type { IndexStorage } from "../lsp/host";

const name = "talkgraph";
const store = "indexes";

/** `undefined` where the browser has no database for us, as in a private window. */
export function indexDatabase(folders: readonly string[]): IndexStorage | undefined {
  if (typeof indexedDB === "undefined") return undefined;
  const key = [...folders].sort().join("\n");
  return {
    async load() {
      try {
        const database = await opened();
        const found: unknown = await settled(database.transaction(store).objectStore(store).get(key));
        database.close();
        return found instanceof Uint8Array ? found : undefined;
      } catch {
        // no database, or not ours: the index is made anew
        return undefined;
      }
    },
    async save(pieces) {
      const all = new Uint8Array(await new Blob([...pieces] as BlobPart[]).arrayBuffer());
      const database = await opened();
      await settled(database.transaction(store, "readwrite").objectStore(store).put(all, key));
      database.close();
    },
  };
}

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(store);
  };
  return settled(request);
}

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error("the browser's database did not answer"));
    };
  });
