/**
 * An engine keeps a text in one byte a letter if all its letters are Latin, and in two if a single one is not; what is cut
 * out of a wide text stays wide. On those, patterns that know the letters of all scripts take twice as long: one dash or
 * curly quotation mark would make a whole note slow.
 */

const beyondLatin = /[^\0-\xff]/;

/** True where a letter of the text takes two bytes: what is cut out of it may be made narrow. */
export const isWide = (text: string): boolean => beyondLatin.test(text);

/** The same text, kept in one byte a letter where all of them fit. */
export function narrow(text: string): string {
  if (isWide(text)) return text;
  let copy = "";
  for (let at = 0; at < text.length; at += step) {
    const codes: number[] = [];
    for (let i = at; i < Math.min(text.length, at + step); i++) codes.push(text.charCodeAt(i));
    copy += String.fromCharCode(...codes);
  }
  return copy;
}

/** How many letters are made in one call; every engine takes as many arguments. */
const step = 4_096;
