/** Folders that came, went or were renamed outside the editor: a watcher may tell of them alone, and not of the notes in them. */
import { FileChangeType, type FileEvent } from "vscode-languageserver";

/** What ends like a file's name is none, though a folder may be called so. */
const hasEnding = /\.[A-Za-z][A-Za-z\d]{0,7}$/;

/**
 * The notes in the folders that some changes tell of.
 * @param known addresses of all notes
 * @param notesIn addresses of the notes that lie in a folder now
 */
export async function notesOfFolders(
  changes: readonly FileEvent[],
  known: () => Iterable<string>,
  notesIn: (folder: string) => Promise<readonly string[]>,
): Promise<string[]> {
  const gone = new Set(
    changes.filter(({ type }) => type === FileChangeType.Deleted).map(({ uri }) => uri.replace(/\/$/, "")),
  );
  const found: string[] = gone.size === 0 ? [] : [...known()].filter((uri) => isBelow(uri, gone));
  for (const { uri, type } of changes)
    if (type === FileChangeType.Created && !hasEnding.test(uri)) found.push(...(await notesIn(uri)));
  return found;
}

/** Each folder around the note is asked for, however many are gone. */
function isBelow(uri: string, folders: ReadonlySet<string>): boolean {
  for (let at = uri.lastIndexOf("/"); at > 0; at = uri.lastIndexOf("/", at - 1))
    if (folders.has(uri.slice(0, at))) return true;
  return false;
}
