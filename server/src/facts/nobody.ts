/** Words that stand where a name would, and name nobody. */

const nobody =
  /\b(?:announced?|various|several|unknown|many|none|panel|team|speakers?|people|cancell?ed|channel|here|everyone|everybody|all|tba|tbd|open mic|known|hosts?|guests?)\b/i;

/** True for `Several People`, `To be announced`, `@channel`. */
export const isNobody = (words: string): boolean => nobody.test(words);
