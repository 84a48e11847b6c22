/**
 * Addresses of files as this server writes them: in every part of the path all but letters, digits and `-._~` encoded, which is how
 * VS Code has them. Other editors leave `(`, `,` and their like as they are, and one file must not be two notes.
 */

/** One part of a path. */
export const encodedName = (name: string): string =>
  encodeURIComponent(name).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);

/** The same file's address as the server writes it. What is no file, and what cannot be decoded, stays as it came. */
export function canonicalAddress(uri: string): string {
  if (!uri.startsWith("file:///") || isCanonical.test(uri)) return uri;
  const names = uri.slice("file:///".length).split("/");
  return `file:///${names.map((name, i) => (i === 0 && isDrive.test(name) ? name : canonicalName(name))).join("/")}`;
}

/** With nothing left to encode, and nothing encoded that needs none: letters, digits, `-`, `.`, `_` and `~`. */
const isCanonical =
  /^file:\/\/\/(?:[A-Za-z]:\/)?(?:[\w.~/-]|%(?!2[DE]|3\d|[46][1-9A-F]|[57][\dA]|5F|7E)[\dA-F]{2})*$/;
const isDrive = /^[a-z](?::|%3A)$/i;

function canonicalName(name: string): string {
  try {
    const plain = decodeURIComponent(name);
    return plain.includes("/") ? name : encodedName(plain);
  } catch {
    return name;
  }
}

/** A message from an editor with every address in it as the server writes it. */
export function withCanonicalAddresses<T>(message: T): T {
  if (Array.isArray(message)) return message.map(withCanonicalAddresses) as T;
  if (typeof message !== "object" || message === null) return message;
  return Object.fromEntries(
    Object.entries(message).map(([key, value]: [string, unknown]) => [
      key,
      typeof value === "string"
        ? holdsAddress.test(key)
          ? canonicalAddress(value)
          : value
        : withCanonicalAddresses(value),
    ]),
  ) as T;
}

/** `uri`, `rootUri`, `oldUri`, `newUri`. */
const holdsAddress = /uri$/i;
