/** The index in a file: written beside the old one and put in its place, so that it is whole or not there. */
import { createHash, randomUUID } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import type { IndexStorage } from "../lsp/host";

/**
 * @param folders addresses of the workspace folders: each workspace has a file of its own
 * @param place the folder that the editor gives; without one, where this system keeps what can be made anew
 */
export function indexFile(folders: readonly string[], place: string | undefined): IndexStorage {
  const folder = place ?? join(cacheFolder(), "talkgraph");
  const name = createHash("sha256")
    .update([...folders].sort().join("\n"))
    .digest("hex")
    .slice(0, 16);
  const file = join(folder, `${name}.index`);
  return {
    async load() {
      await removeHalfWritten(folder, `${name}.index.`);
      return stat(file).then(
        () => chunksOf(file),
        () => undefined,
      );
    },
    async save(pieces) {
      await mkdir(folder, { recursive: true });
      // two windows on one workspace each write a file of their own; the last one put in place counts
      const fresh = `${file}.${randomUUID()}`;
      try {
        const handle = await open(fresh, "w");
        try {
          for (const piece of pieces) await handle.write(piece);
        } finally {
          await handle.close();
        }
        await rename(fresh, file);
      } catch (error) {
        await rm(fresh, { force: true });
        throw error;
      }
    },
  };
}

/** So much is read at once, in bytes: a tenth of a millisecond, and the whole would stay in memory for long. */
const chunkSize = 2 ** 18;

/** The file from its beginning to its end; open from the first part that is asked for to the last. */
function* chunksOf(file: string): Iterable<Uint8Array> {
  const memory = new Uint8Array(chunkSize);
  const opened = openSync(file, "r");
  try {
    for (let read = readSync(opened, memory); read > 0; read = readSync(opened, memory))
      yield memory.subarray(0, read);
  } finally {
    closeSync(opened);
  }
}

/** What a process that was ended left half written an hour ago is nobody's any more. */
async function removeHalfWritten(folder: string, beginning: string): Promise<void> {
  for (const one of await readdir(folder).catch(() => []))
    if (one.startsWith(beginning)) {
      const file = join(folder, one);
      const changed = (await stat(file).catch(() => undefined))?.mtimeMs ?? Date.now();
      if (Date.now() - changed > 3_600_000) await rm(file, { force: true });
    }
}

function cacheFolder(): string {
  if (process.platform === "darwin") return join(homedir(), "Library", "Caches");
  if (process.platform === "win32") return process.env.LOCALAPPDATA ?? join(homedir(), "AppData", "Local");
  const given = process.env.XDG_CACHE_HOME;
  return given === undefined || given === "" ? join(homedir(), ".cache") : given;
}
