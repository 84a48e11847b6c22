/** Facts at other places: what a note says when words are written or taken out where none of it stands. */
import { movedRange, shiftOf, type Edit } from "../text/edit";
import type { Range } from "../text/range";
import type { NoteFacts } from "./facts";

/** The same facts after an edit in which nothing of them begins or ends; `undefined` where something does. */
export function movedFacts(facts: NoteFacts, edit: Edit): NoteFacts | undefined {
  const torn: Range[] = [];
  const by = shiftOf(edit);
  const moved = <T extends Range>(one: T): T => {
    // thousands, and nearly all of them stand wholly before or behind
    if (one.end < edit.start) return one;
    if (one.start > edit.end) return { ...one, start: one.start + by, end: one.end + by };
    const range = movedRange(one, edit);
    if (range === undefined) torn.push(one);
    return { ...one, ...range };
  };
  const isBefore = (one: Range): boolean => one.end < edit.start;
  const found: NoteFacts = {
    ...facts,
    mentions: facts.mentions.map(moved),
    relations: facts.relations.map((one) =>
      one.evidence.every(isBefore) ? one : { ...one, evidence: one.evidence.map(moved) },
    ),
    talks: facts.talks.map((talk) =>
      isBefore(talk.section)
        ? talk
        : {
            ...talk,
            title: moved(talk.title),
            section: moved(talk.section),
            links: talk.links.map(moved),
          },
    ),
    groups: facts.groups.map((group) => ({
      ...group,
      title: moved(group.title),
      section: moved(group.section),
    })),
    candidates: facts.candidates.map(moved),
    wikilinks: facts.wikilinks.map(moved),
  };
  return torn.length > 0 ? undefined : found;
}
