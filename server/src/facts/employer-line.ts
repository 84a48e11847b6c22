/** The line right below a talk that says where its speakers work and nothing else: `(Head of Platform, Acme)`, `- University of Leeds`. */
import { isOrdinaryWord } from "../catalogue/words";
import type { Block } from "../markdown/document";
import { inlineLines, slice, sourceRange, type Inline } from "../text/inline";
import { matches } from "../text/matches";
import { companyScore } from "./company-name";
import { isRole } from "./role";
import type { PersonDraft } from "./talk-draft";

/** The speakers with the employers of that line, where none of them has one. */
export function withEmployerLine(people: readonly PersonDraft[], block: Block | undefined): PersonDraft[] {
  const line =
    block?.kind === "paragraph" || block?.kind === "item" ? inlineLines(block.inline)[0] : undefined;
  if (line === undefined || people.length === 0 || people.some((one) => one.company !== undefined))
    return [...people];
  const aside = /^\(([^()]{2,80})\)$/.exec(line.text);
  const employers = aside === null ? plainEmployer(line) : employersIn(slice(line, 1, line.text.length - 1));
  if (employers.length === 0) return [...people];
  // as many as there are speakers are each one's own
  return people.map((one, i) => {
    const own = employers.length === people.length ? employers[i] : employers[0];
    return own === undefined || companyScore(own.text) < 0.6
      ? one
      : { ...one, company: { name: own.text, range: sourceRange(own, { start: 0, end: own.text.length }) } };
  });
}

/** The parts of `Head of Platform, Acme` that are no role; of `Acme / freelance` both, for each speaker one. */
function employersIn(line: Inline): Inline[] {
  const parts = partsOf(line, /\s\/\s|;\s/g);
  if (parts.length > 1) return parts;
  return partsOf(line, /,\s/g)
    .filter((part) => !isRole(part.text) && companyScore(part.text) >= 0.6)
    .slice(0, 1);
}

/** A company that is known, or an institution by its words, at the beginning of a line and followed by a stop. */
function plainEmployer(line: Inline): Inline[] {
  const words = /^[^.,;/()\n]{2,60}(?=$|[,;]\s|\s\/\s|\.(?:\s|$))/.exec(line.text)?.[0];
  // `Three.` counts something
  if (words === undefined || isOrdinaryWord(words) || companyScore(words) < 0.85) return [];
  return [slice(line, 0, words.length)];
}

function partsOf(line: Inline, separator: RegExp): Inline[] {
  let start = 0;
  const parts: Inline[] = [];
  for (const { index, 0: mark } of matches(separator, line.text)) {
    parts.push(slice(line, start, index));
    start = index + mark.length;
  }
  return [...parts, slice(line, start, line.text.length)];
}
