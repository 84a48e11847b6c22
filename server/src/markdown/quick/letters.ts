/** Letters as CommonMark groups them, by UTF-16 unit. */
export const tab = 9;
export const carriageReturn = 13;
export const space = 32;

export const other = 0;
export const white = 1;
export const punctuation = 2;

const kinds = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code);
  kinds[code] = /\s/.test(char) ? white : /[\p{P}\p{S}]/u.test(char) ? punctuation : other;
}

/** `white`, `punctuation` or `other`; half of a surrogate pair is `other`, as for the reference. */
export function kindOf(code: number): number {
  if (code < 128) return kinds[code] ?? other;
  const char = String.fromCharCode(code);
  return /\s/.test(char) ? white : /[\p{P}\p{S}]/u.test(char) ? punctuation : other;
}

export const isAsciiPunctuation = (code: number): boolean => code < 128 && kinds[code] === punctuation;

export const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

export const isBlank = (code: number): boolean => code === space || code === tab;

/** Whether only blanks stand between two offsets. */
export function isBlankBetween(source: string, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (!isBlank(source.charCodeAt(at))) return false;
  return true;
}

/** The first offset from `from` on that holds no blank, at most `end`. */
export function skipBlanks(source: string, from: number, end: number): number {
  let at = from;
  while (at < end && isBlank(source.charCodeAt(at))) at++;
  return at;
}

/** The offset behind the last letter before `end` that is no blank, at least `from`. */
export function trimBlanks(source: string, from: number, end: number): number {
  let at = end;
  while (at > from && isBlank(source.charCodeAt(at - 1))) at--;
  return at;
}

/** The offset behind a run of one letter. */
export function skipRun(source: string, from: number, end: number, code: number): number {
  let at = from;
  while (at < end && source.charCodeAt(at) === code) at++;
  return at;
}
