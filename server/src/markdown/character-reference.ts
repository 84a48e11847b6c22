/** `&amp;`, `&#8230;`, `&#x2026;`: a character by its name or number, as CommonMark reads it. */
import { decodeNamedCharacterReference } from "decode-named-character-reference";
import { decodeNumericCharacterReference } from "micromark-util-decode-numeric-character-reference";

const pattern = "&(?:#(?:(\\d{1,7})|x([\\da-f]{1,6}))|([a-z][a-z\\d]{1,30}));";
const everywhere = new RegExp(pattern, "gi");
const here = new RegExp(pattern, "iy");

/** The text with the characters that its references stand for; what stands for none is left. */
export const decodeCharacters = (text: string): string =>
  text.replace(everywhere, (whole, ...groups: (string | undefined)[]) => decoded(groups) ?? whole);

/** The reference at an offset of a source, and what it stands for; one that goes beyond `end` is none. */
export function characterAt(
  source: string,
  at: number,
  end: number,
): { readonly length: number; readonly meant: string } | undefined {
  here.lastIndex = at;
  const match = here.exec(source);
  if (match === null || here.lastIndex > end) return undefined;
  const meant = decoded(match.slice(1));
  return meant === undefined ? undefined : { length: match[0].length, meant };
}

function decoded([decimal, hex, name]: readonly (string | undefined)[]): string | undefined {
  if (name !== undefined) return decodeNamedCharacterReference(name) || undefined;
  if (decimal !== undefined) return decodeNumericCharacterReference(decimal, 10);
  return hex === undefined ? undefined : decodeNumericCharacterReference(hex, 16);
}
