/** People below a heading `Speakers`, each with where they work or a page of their own, whom no talk of the note names. */
import type { Block } from "../markdown/document";
import { inlineLines, type Inline } from "../text/inline";
import type { Section } from "./sections";
import { companyScore } from "./company-name";
import { readSpeakerList } from "./speaker-list";
import type { Window } from "./talk-label";
import { personFrom, type PersonDraft } from "./talk-draft";

const heading =
  /^\P{L}{0,3}(?:(?:the|our|list of|conference|keynote|invited) ){0,2}(?:speakers|presenters|panell?ists)\P{L}{0,3}$/iu;
/** Who stands there alone may be anybody. */
const enough = 3;

/**
 * Speakers of an event whose talks the note does not tell apart.
 * @param covered for each block, whether it belongs to a talk
 */
export function findListedSpeakers(
  blocks: readonly Block[],
  sections: readonly Section[],
  covered: readonly boolean[],
): PersonDraft[] {
  return sections.flatMap(({ heading: { inline }, first, bodyEnd }) => {
    if (!heading.test(inline.text.trim()) || covered[first] === true) return [];
    const lines = blocks
      .slice(first + 1, bodyEnd)
      .flatMap((block, i) =>
        covered[first + 1 + i] === true || block.quoted || block.indent > 1 ? [] : inlineLines(block.inline),
      )
      .filter(({ text }) => text.trim().length < longest);
    const people = lines.map(peopleOf);
    const named = people.filter((found) => found.length > 0).length;
    return named >= enough && named >= lines.length * 0.6 ? people.flat() : [];
  });
}

/** Longer lines say more than who somebody is, in UTF-16 units. */
const longest = 140;

function peopleOf(line: Inline): PersonDraft[] {
  const list = readSpeakerList(line, 0, line.text.length);
  if (list === undefined || list.score < 0.6) return [];
  const isHouse = (at: Window): boolean => companyScore(line.text.slice(at.start, at.end)) >= 0.6;
  // a town stands behind a name as well
  return list.speakers.every(({ company, marked }) => marked || (company !== undefined && isHouse(company)))
    ? list.speakers.map((one) => personFrom(line, one, "list of speakers"))
    : [];
}
