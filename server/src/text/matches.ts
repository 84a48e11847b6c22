/** All matches of a pattern, without the copy of it that `matchAll` makes for every text. */

const nothing: readonly RegExpExecArray[] = [];

/** @param pattern one with the flag `g`; where it stopped before does not matter */
export function matches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return nothing;
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex += pattern.unicode ? lengthAt(text, match.index) : 1;
  }
  return found;
}

/** From inside a letter of two units a pattern with the flag `u` would step back, and find the same place for ever. */
const lengthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
