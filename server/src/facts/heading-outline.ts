/** How weighed headings stand to each other: above, below, on one level, and above a list of talks. */
import { isGivenName, isOrdinaryWord } from "../catalogue/words";
import type { Block } from "../markdown/document";
import { holdsList, holdsRecordings, holdsTitledList } from "./held-lists";
import type { Section } from "./sections";
import { holdsProgramme } from "./table-talks";
import type { Weighed } from "./weigh-headings";

/** A list or a table of talks right below. */
export const holdsTalks = (blocks: readonly Block[], section: Section): boolean =>
  holdsList(blocks, section) ||
  holdsTitledList(blocks, section) ||
  holdsRecordings(blocks, section) ||
  holdsProgramme(blocks, section);

/** All sections inside one. */
export const descendants = (section: Section): Section[] =>
  section.children.flatMap((child) => [child, ...descendants(child)]);

/** The headings that are alike in something, in their order. */
export function groupsBy(weighed: readonly Weighed[], keyOf: (one: Weighed) => unknown): Weighed[][] {
  const groups = new Map<unknown, Weighed[]>();
  for (const one of weighed) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}

/** The headings of each level. */
export const byLevel = (weighed: readonly Weighed[]): Weighed[][] =>
  groupsBy(weighed, ({ section }) => section.level);

/** The talk that a section stands in. */
export function nearestTalk(section: Section, bySection: ReadonlyMap<Section, Weighed>): Weighed | undefined {
  for (let up = section.parent; up !== undefined; up = up.parent) {
    const found = bySection.get(up);
    if (found?.accepted === true) return found;
  }
  return undefined;
}

/** What a visitor tells of the way, the house and the evening. */
const aboutVisit =
  /\b(?:I|me|my|we|our|us|was|were|is|are|had|has|hotel|hostel|motel|venue|weather|food|wifi|tickets?|packing|pack|budget|costs?|bills?|tax|refund|jobs|vendors?|swag|badges?|train|tram|metro|bus|bike|taxi|flight|airport|visit|museum|beer|bar|pub|pizza|lunch|dinner|breakfast|party|password|contacts?|home|lost|conference|takeaways?|overall|impressions?|learned|decisions|ideas for|people|travel|met|bought|shopping|flights?|covid|phone|highlights|open questions|overheard|getting|template|wishlist|by topic|to do|next year)\b/iu;

/** A heading that may be a title by itself: three words or more, or a word that is no ordinary one, and nothing of the visit. */
export function isTitledHeading({ section }: Weighed): boolean {
  const text = section.heading.inline.text.trim();
  if (aboutVisit.test(text) || /[.!]$/.test(text)) return false;
  const words = text.match(/[\p{L}\p{N}.+#'’-]+/gu) ?? [];
  return (
    words.length > 2 ||
    words.some((word) => /^\p{L}[\p{L}\d.-]{3,}$/u.test(word) && !isOrdinaryWord(word) && !isGivenName(word))
  );
}
