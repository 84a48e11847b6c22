/** Names behind a word for speakers, where a name needs no more than its shape. */
import type { Inline } from "../text/inline";
import { isOrdinaryWord } from "../catalogue/words";
import { companyScore } from "./company-name";
import { isNobody } from "./nobody";
import { personScore } from "./person-name";
import { byLine } from "./talk-label";
import { personFrom, type PersonDraft } from "./talk-draft";

const statedField = /^\W{0,3}(?:speakers?|presenters?|presented by|instructors?|who)\b/i;
const fullName = /^\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’.-]+){1,2}(?=$|\s*[,(|–—@])/u;

/** `by Bo, who gave no other name`. */
const firstName = /^\p{Lu}\p{Ll}{2,}(?=$|,\s\p{Ll}|\s\(\p{Ll})/u;

/** Behind a plain `Speaker:` a name needs no more than its shape, whatever else its words may mean. */
export function statedName(line: Inline, start: number): PersonDraft[] {
  const rest = line.text.slice(start);
  const handle = statedField.test(line.text) ? /^@[\w-]{2,30}/.exec(rest)?.[0] : undefined;
  if (handle !== undefined) return isNobody(handle) ? [] : [lonePerson(line, start, handle)];
  const name = statedField.test(line.text)
    ? fullName.exec(rest)?.[0]
    : byLine.test(line.text)
      ? firstName.exec(rest)?.[0]
      : undefined;
  if (name === undefined || companyScore(name) >= 0.85 || (!/\s/.test(name) && personScore(name) < 0.25))
    return [];
  if (isNobody(name)) return [];
  return [lonePerson(line, start, name)];
}

/** Somebody by a name that a line holds at a visible offset. */
export const lonePerson = (line: Inline, start: number, name: string): PersonDraft =>
  personFrom(
    line,
    { name: { start, end: start + name.length }, score: 0.6, company: undefined, marked: false },
    "field: speaker",
  );

/** Under a plain `Speakers:` a name in a line of its own needs no more than its shape either. */
export function ofShape(label: Inline, line: Inline): PersonDraft[] {
  const name = statedField.test(label.text) ? fullName.exec(line.text)?.[0] : undefined;
  if (name === undefined || companyScore(name) >= 0.85 || isNobody(name) || isWords(name)) return [];
  return [lonePerson(line, 0, name)];
}

/** True for words and no name: `Main Hall`. */
export const isWords = (name: string): boolean => name.split(/\s+/).every((word) => isOrdinaryWord(word));
