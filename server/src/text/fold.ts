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

/** A key without its diacritics: an alternative spelling of it (`Sträter` → `strater`), never its equal. */
export const plainKey = (key: string): string => key.normalize("NFD").replace(/\p{M}/gu, "");
