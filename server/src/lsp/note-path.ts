/** Addresses of notes → paths inside the workspace, as people read them. */

/**
 * The path of a note, beginning with its workspace folder's name: folders may name the event.
 * @param folders addresses of the workspace folders
 */
export function notePath(uri: string, folders: readonly string[]): string {
  const folder = folders
    .filter((one) => uri.startsWith(withSlash(one)))
    .sort((a, b) => b.length - a.length)[0];
  if (folder === undefined) return decoded(uri).split("/").slice(-3).join("/");
  const name = decoded(folder).split("/").filter(Boolean).at(-1) ?? "";
  return `${name}/${decoded(uri.slice(withSlash(folder).length))}`;
}

const withSlash = (uri: string): string => (uri.endsWith("/") ? uri : `${uri}/`);

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    // a stray % is part of the name
    return uri;
  }
}

/** True for an address with one of these endings. */
export const isNote = (uri: string, extensions: readonly string[]): boolean =>
  extensions.includes((/\.([^./]+)$/.exec(uri)?.[1] ?? "").toLowerCase());
