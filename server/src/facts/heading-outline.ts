/** How weighed headings stand to each other: above, below, on one level, and above a list of talks. */
import type { Block } from "../markdown/document";
import { holdsList, holdsTitledList } from "./held-lists";
import type { Section } from "./sections";
import { holdsProgramme } from "./table-talks";
import type { Weighed } from "./weigh-headings";

/** A list or a table of talks right below. */
export const holdsTalks = (blocks: readonly Block[], section: Section): boolean =>
  holdsList(blocks, section) || holdsTitledList(blocks, section) || holdsProgramme(blocks, section);

/** All sections inside one. */
export const descendants = (section: Section): Section[] =>
  section.children.flatMap((child) => [child, ...descendants(child)]);

/** The headings of each level. */
export function byLevel(weighed: readonly Weighed[]): Iterable<Weighed[]> {
  const levels = new Map<number, Weighed[]>();
  for (const one of weighed) {
    const list = levels.get(one.section.level) ?? [];
    list.push(one);
    levels.set(one.section.level, list);
  }
  return levels.values();
}

/** The talk that a section stands in. */
export function nearestTalk(section: Section, bySection: ReadonlyMap<Section, Weighed>): Weighed | undefined {
  for (let up = section.parent; up !== undefined; up = up.parent) {
    const found = bySection.get(up);
    if (found?.accepted === true) return found;
  }
  return undefined;
}
