/** Normal forms under which names are compared. */
import { remember } from "./remember";

/**
 * The normal form of a name: compatibility characters folded, lower case, only letters, digits, `+` and `#` kept, so
 * that `Node.js`, `NodeJS` and `node js` are one key, while `C`, `C++` and `C#` stay three.
 */
export const nameKey = (name: string): string =>
  isKey.test(name)
    ? name
    : isAscii.test(name)
      ? name.toLowerCase().replace(/[^a-z\d+#]+/g, "")
      : foldedKey(name);

const isKey = /^[a-z\d+#]*$/;
const isAscii = /^[\0-\x7f]*$/;

const foldedKey = remember((name) =>
  name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]/gu, ""),
);

const strokes: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
  ð: "d",
  þ: "th",
};

/**
 * The normal form without accents and strokes, `joseluna` for `José Luna`: another way to write the same name, never the
 * same key, because two people may differ in nothing else.
 */
export function plainKey(name: string): string {
  const key = nameKey(name);
  // most names have no accents at all
  if (/^[ -~]*$/.test(key)) return key;
  return key
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[øłđßæœıðþ]/g, (letter) => strokes[letter] ?? letter)
    .normalize("NFC");
}
