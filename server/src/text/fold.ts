/** Normal forms under which names are compared. */
import { remember } from "./remember";

/**
 * The normal form of a name: compatibility characters folded, lower case, only letters, digits, `+` and `#` kept, so
 * that `Node.js`, `NodeJS` and `node js` are one key, while `C`, `C++` and `C#` stay three.
 */
export function nameKey(name: string): string {
  let worst: number = letters.ofKey;
  // a look at each letter takes a fraction of what a pattern takes, and names are compared all the time
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    if (code > 127) return foldedKey(name);
    worst = Math.max(worst, kindOfLetter[code] ?? letters.other);
  }
  if (worst === letters.ofKey) return name;
  const lower = name.toLowerCase();
  if (worst === letters.capital) return lower;
  return name.length > mostArguments ? lower.replace(/[^a-z\d+#]+/g, "") : lettersOfKey(lower);
}

/** As many as every engine takes for one call. */
const mostArguments = 1_000;

/** In one piece: a pattern's answer is the parts that it left, tied together, and keys are kept by the hundred thousand. */
function lettersOfKey(lower: string): string {
  const kept: number[] = [];
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    if (kindOfLetter[code] === letters.ofKey) kept.push(code);
  }
  return String.fromCharCode(...kept);
}

/** Letters of ASCII by what becomes of them: kept, made small, left out. */
const letters = { ofKey: 0, capital: 1, other: 2 } as const;
const kindOfLetter = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  return /[a-z\d+#]/.test(letter) ? letters.ofKey : /[A-Z]/.test(letter) ? letters.capital : letters.other;
});

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
