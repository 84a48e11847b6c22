/** Capitals as in a title. */

/** Two longer words at least, all of them with capitals: nobody stresses that by chance. */
export function isTitle(text: string): boolean {
  const longer = text.split(/\s+/).filter((word) => word.length > 3 && !small.test(word));
  return longer.length >= 2 && longer.every((word) => /^\P{L}*[\p{Lu}\d]/u.test(word));
}

/** Longer words that titles write small. */
const small = /^(?:with|from|into|over|upon|onto|than|that)$/;
