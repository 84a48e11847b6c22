/** The line right below a talk that says where its speakers work: `(Head of Platform, Acme)`, `- University of Leeds`. */
import { lookUp } from "../catalogue/catalogue";
import { nameKey } from "../text/fold";
import type { Block } from "../markdown/document";
import { inlineLines, slice, sourceRange, type Inline } from "../text/inline";
import { matches } from "../text/matches";
import { companyScore, isInstitution } from "./company-name";
import { isChannel } from "./name-context";
import { isIndependent, isRole } from "./role";
import { knownCompanyAt } from "./speaker-companies";
import type { PersonDraft } from "./talk-draft";

/** The speakers with the employers of that line, where none of them has one. */
export function withEmployerLine(people: readonly PersonDraft[], block: Block | undefined): PersonDraft[] {
  const line =
    block?.kind === "paragraph" || block?.kind === "item" ? inlineLines(block.inline)[0] : undefined;
  if (line === undefined || people.length === 0 || people.some((one) => one.company !== undefined))
    return [...people];
  const aside = /^\(([^()]{2,80})\)$/.exec(line.text);
  const found =
    aside === null
      ? [
          ...(isEmphasised(line) || isPostAndHouse(line.text) ? employersIn(line, people.length) : []),
          ...plainEmployer(line, block?.kind === "item"),
        ]
      : employersIn(slice(line, 1, line.text.length - 1), people.length);
  // the line may name the speakers as well
  const employers = found.filter(({ text }) => people.every(({ name }) => nameKey(name) !== nameKey(text)));
  if (employers.length === 0) return [...people];
  // as many as there are speakers are each one's own
  return people.map((one, i) => {
    const own = employers.length === people.length ? employers[i] : employers[0];
    return own === undefined || companyScore(own.text) < 0.6
      ? one
      : { ...one, company: { name: own.text, range: sourceRange(own, { start: 0, end: own.text.length }) } };
  });
}

/** `*Head of Platform, Acme*`: all of it is set off. */
const isEmphasised = ({ text, marks }: Inline): boolean =>
  text.length < 80 &&
  marks.some(({ kind, start, end }) => kind === "emphasis" && start === 0 && end >= text.trimEnd().length);

/** `Head of Platform, Acme`: a post and one more part, and nothing else. */
function isPostAndHouse(text: string): boolean {
  const post = /^(\p{Lu}[^,.;:!?]{2,50}),\s[^,.;:!?]{2,40}$/u.exec(text.trimEnd())?.[1];
  return post !== undefined && isRole(post);
}

/** The parts of `Head of Platform, Acme` that are no role; of `Acme / freelance` both, for each speaker one. */
function employersIn(line: Inline, speakers: number): Inline[] {
  const each = partsOf(line, /\s\/\s|;\s/g);
  if (each.length > 1)
    return each.length === speakers && each.some((part) => isIndependent(part.text) || isEmployer(part.text))
      ? each
      : [];
  const parts = partsOf(line, /,\s/g);
  const hasRole = parts.length > 1 && parts.some((part) => isRole(part.text));
  return parts
    .filter(({ text }) => !isRole(text) && (isEmployer(text) || (hasRole && companyScore(text) >= 0.6)))
    .slice(0, 1);
}

/**
 * `University of Leeds`, `Rail Institute, signals`: a first line that begins so says where somebody works. Other companies are
 * spoken of anywhere; a well-known one that is the first words of a list by itself is none of those: `- Acme. Four eyes on everything`.
 */
function plainEmployer(line: Inline, isItem: boolean): Inline[] {
  const words = /^[^.,;/()\n]{2,60}(?=$|,\s\p{Ll}|\s\/\s)/u.exec(line.text)?.[0];
  const post = /^([\p{L} /&-]{3,50}?)\s(?:at|@)\s(?:the\s)?([^.,;:()\n]{2,50})(?=$|[.,;])/u.exec(line.text);
  if (post?.[1] !== undefined && post[2] !== undefined && isRole(post[1])) {
    const from = post[0].length - post[2].length;
    const own = knownCompanyAt(post[2]) ?? post[2];
    const rest = post[2].slice(own.length);
    if (companyScore(own) >= 0.6 && /^(?:\s\p{L}+){0,2}\s(?:team|group)$|^\s*$/u.test(rest))
      return [slice(line, from, from + own.trimEnd().length)];
  }
  if (words !== undefined && !/^(?:he|she|they|his|her|their)\b/i.test(words) && isInstitution(words))
    return [slice(line, 0, words.length)];
  const sentence = /^\p{Lu}[^.,;:/()\n]{1,40}(?=$|\.\s)/u.exec(line.text)?.[0];
  // a line of a paragraph says nothing else, or it is the beginning of one
  const isAlone = !isItem && sentence === line.text.trimEnd();
  const isKnown =
    (isItem || isAlone) &&
    sentence !== undefined &&
    lookUp(sentence, "company") !== undefined &&
    (isAlone ? lookUp(sentence, "tool") === undefined : isEmployer(sentence));
  return isKnown ? [slice(line, 0, sentence.length)] : [];
}

/** A company for sure: no tool, no room and no place where things are told. */
const isEmployer = (text: string): boolean =>
  companyScore(text) >= 0.85 && lookUp(text, "tool") === undefined && !isChannel(text);

function partsOf(line: Inline, separator: RegExp): Inline[] {
  let start = 0;
  const parts: Inline[] = [];
  for (const { index, 0: mark } of matches(separator, line.text)) {
    parts.push(trimmed(line, start, index));
    start = index + mark.length;
  }
  return [...parts, trimmed(line, start, line.text.length)];
}

function trimmed(line: Inline, start: number, end: number): Inline {
  const words = line.text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return slice(line, from, from + words.trim().length);
}
