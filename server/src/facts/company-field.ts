/** `Company: Acme` in a line of its own, near the line that names who spoke. */
import type { Block } from "../markdown/document";
import { inlineLines, sourceRange } from "../text/inline";
import { companyScore } from "./company-name";
import type { PersonDraft } from "./talk-draft";

const companyField =
  /^\W{0,3}(?:company|organi[sz]ation|affiliation|employer|firma|works at|from|institution|org)\W{0,3}\s{0,3}[:：]{1,2}\W{0,3}\s{0,3}(?=[\p{L}\d])/iu;

/** `Company: Acme` near a speaker's line gives the company to all speakers there, where none of them has one. */
export function withCompanyField(
  people: readonly PersonDraft[],
  blocks: readonly Block[],
  from: number,
  end: number,
): PersonDraft[] {
  if (people.some((one) => one.company !== undefined)) return [...people];
  for (const block of blocks.slice(from, Math.min(end, from + 6)))
    for (const line of inlineLines(block.inline)) {
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
