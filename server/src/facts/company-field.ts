/** `Company: Acme` in a line of its own, near the line that names who spoke. */
import type { Block } from "../markdown/document";
import { inlineLines, slice, sourceRange, type Inline } from "../text/inline";
import { companyScore } from "./company-name";
import type { PersonDraft } from "./talk-draft";

const companyField =
  /^\W{0,3}(?:company|organi[sz]ation|affiliation|employer|firma|works at|from|institution|org|unternehmen|arbeitgeber|entreprise|soci[ée]t[ée]|empresa|organizaci[óo]n|organização|azienda|bedrijf)\W{0,3}\s{0,3}[:：]{1,2}\W{0,3}\s{0,3}(?=[\p{L}\d])/iu;

/** True for a line that says where somebody works, and nothing else. */
export const isCompanyField = (text: string): boolean => companyField.test(text) && !text.includes("\n");

/** `Speaker: Jane Roe | Company: Acme`: the fields of a line, each for itself. */
function fieldsOfLine(line: Inline): Inline[] {
  const bars = [...line.text.matchAll(/\s[|·•]\s(?=\p{L}[\p{L} ]{2,20}\s?:\s)/gu)];
  if (bars.length === 0) return [line];
  const starts = [0, ...bars.map((bar) => bar.index + bar[0].length)];
  return starts.map((start, i) => slice(line, start, bars[i]?.index ?? line.text.length));
}

/** `Company: Acme` near a speaker's line gives the company to all speakers there, where none of them has one. */
export function withCompanyField(
  people: readonly PersonDraft[],
  blocks: readonly Block[],
  from: number,
  end: number,
): PersonDraft[] {
  if (people.some((one) => one.company !== undefined)) return [...people];
  for (const block of blocks.slice(from, Math.min(end, from + 6)))
    for (const line of inlineLines(block.inline).flatMap(fieldsOfLine)) {
      const lead = companyField.exec(line.text)?.[0].length ?? 0;
      // `Acme (both)`, `Acme (payroll team, Oslo)`
      const name = line.text
        .slice(lead)
        .replace(/\s\([^()]{2,60}\)\s*$/, "")
        .trim();
      if (lead === 0 || companyScore(name) < 0.3) continue;
      const range = sourceRange(line, { start: lead, end: lead + name.length });
      return people.map((one) => ({ ...one, company: { name, range } }));
    }
  return [...people];
}
