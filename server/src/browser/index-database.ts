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
        const found: unknown = await within("readonly", (notes) => notes.get(key));
        return found instanceof Uint8Array ? [found] : undefined;
      } catch {
        // no database, or not ours: the index is made anew
        return undefined;
      }
    },
    async save(pieces) {
      // a blob is a copy, and the pieces share their memory
      const copies = Array.from(pieces, (piece) => new Blob([piece as BlobPart]));
      const all = new Uint8Array(await new Blob(copies).arrayBuffer());
      await within("readwrite", (notes) => notes.put(all, key));
    },
  };
}

/** Asks the store for one thing, and waits until what that changed is written. */
async function within<T>(
  mode: IDBTransactionMode,
  ask: (notes: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await opened();
  try {
    const transaction = database.transaction(store, mode);
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => {
        resolve();
      };
      transaction.onabort = () => {
        reject(transaction.error ?? new Error("the browser's database took nothing"));
      };
    });
    const [answer] = await Promise.all([settled(ask(transaction.objectStore(store))), done]);
    return answer;
  } finally {
    database.close();
  }
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
