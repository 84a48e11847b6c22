/** Words before the name of a company that are none of it: `formerly at Acme`, `chez Acme`. */
import { lookUp } from "../catalogue/catalogue";

/** `formerly at Acme`, `both Acme`: the only company that is given counts. */
const formerly =
  /^(?:ex-(?=\p{Lu})|(?:who(?:['’]s| is)|[Ff]ormerly|[Pp]reviously|until recently|most recently|ex|now|currently|both|all|also)\s+(?:(?:at|of|with|from)\s+)?|(?:from|at|of)\s+)(?:the\s+)?(?=[\p{Lu}\d])/u;

/** How long the words are that stand before a company and are none of its name. */
export const beforeHouse = (words: string): number => formerly.exec(words)?.[0].length ?? ofHouse(words);

/** `de Acme`, `chez Acme` before a company that is known, or capitals: how long the word for it is. */
function ofHouse(words: string): number {
  // `the University of Leeds`
  if (/^the\s\p{Lu}/u.test(words)) return "the ".length;
  const lead = /^(?:de|da|do|di|du|vom|von|bei|chez)\s(?=\p{Lu})/u.exec(words)?.[0].length ?? 0;
  const house = words.slice(lead);
  return lookUp(house, "company") !== undefined || /^\p{Lu}{3,6}$/u.test(house) ? lead : 0;
}
