/** Normal forms under which names are compared. */

/**
 * The normal form of a name: compatibility characters folded, lower case, only letters, digits, `+` and `#` kept, so
 * that `Node.js`, `NodeJS` and `node js` are one key, while `C`, `C++` and `C#` stay three.
 */
export const nameKey = (name: string): string =>
  name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]/gu, "");
