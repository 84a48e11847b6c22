/** Addresses of notes → paths inside the workspace, as people read them. */
import { dictionaryFile } from "../workspace/dictionary-file";

/**
 * The path of a note, beginning with its workspace folder's name: folders may name the event.
 * @param folders addresses of the workspace folders
 */
export function notePath(uri: string, folders: readonly string[]): string {
  const folder = folderOf(uri, folders);
  if (folder === undefined) return decoded(uri).split("/").slice(-3).join("/");
  const name = decoded(folder).split("/").filter(Boolean).at(-1) ?? "";
  // joined, so that it is one string and not three: it is kept for each note
  return [name, decoded(uri.slice(withSlash(folder).length))].join("/");
}

const withSlash = (uri: string): string => (uri.endsWith("/") ? uri : `${uri}/`);

function decoded(uri: string): string {
  // most have nothing to decode, and thousands are asked for at a start
  if (!uri.includes("%")) return uri;
  try {
    return decodeURIComponent(uri);
  } catch {
    // a stray % is part of the name
    return uri;
  }
}

/** Folders that hold other people's files, never notes. */
const otherPeoples = new Set(["node_modules", "bower_components", "vendor", "__pycache__"]);

/** True for a folder in which nobody looks for notes: other people's files, and hidden folders. */
export const isSkippedFolder = (name: string): boolean => name.startsWith(".") || otherPeoples.has(name);

/** True for an address below a workspace folder, and not inside a skipped one. */
export function isInFolders(uri: string, folders: readonly string[]): boolean {
  const folder = folders.find((one) => uri.startsWith(withSlash(one)));
  if (folder === undefined) return false;
  const parts = decoded(uri.slice(withSlash(folder).length)).split("/");
  return !parts.slice(0, -1).some(isSkippedFolder);
}

/** The workspace folder that an address lies in; of several the innermost. */
export const folderOf = (uri: string, folders: readonly string[]): string | undefined =>
  folders.filter((one) => uri.startsWith(withSlash(one))).sort((a, b) => b.length - a.length)[0];

/** The address of a workspace folder's dictionary. */
export const dictionaryAddress = (folder: string): string => `${withSlash(folder)}${dictionaryFile}`;

/** True for an address with one of these endings. */
export const isNote = (uri: string, extensions: readonly string[]): boolean =>
  extensions.includes((/\.([^./]+)$/.exec(uri)?.[1] ?? "").toLowerCase());
