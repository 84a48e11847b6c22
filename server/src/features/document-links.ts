/** Links of a note that lead somewhere: wikilinks to notes and entities, and a talk's slides and videos. */
import type { Range } from "../text/range";
import type { Snapshot } from "../workspace/snapshot";
import { nameOf, type NoteRange } from "./lookup";
import { wikilinkTarget } from "./wikilink-target";

export interface DocumentLink extends Range {
  readonly tooltip: string;
  /** A place in the notes, or an address on the web; one of the two. */
  readonly place?: NoteRange;
  readonly url?: string;
}

/** Sorted by place; broken links and addresses that are no web pages are left out. */
export function documentLinks(snapshot: Snapshot, note: string): DocumentLink[] {
  const facts = snapshot.graph.facts(note);
  if (facts === undefined) return [];
  // a long note links to the same names again and again
  const places = new Map<string, NoteRange | undefined>();
  const wiki = facts.wikilinks.flatMap(({ start, end, target }): DocumentLink[] => {
    if (!places.has(target)) places.set(target, wikilinkTarget(snapshot, note, target));
    const place = places.get(target);
    return place === undefined ? [] : [{ start, end, tooltip: `Open ${target}`, place }];
  });
  const talks = facts.talks.flatMap((talk) => {
    const id = snapshot.graph.idOf(note, talk.entity);
    const title = id === undefined ? "the talk" : `“${nameOf(snapshot, id)}”`;
    return talk.links
      .filter(({ url, kind }) => kind !== "page" && /^https?:\/\//i.test(url))
      .map(({ start, end, url, kind }): DocumentLink => ({
        start,
        end,
        url,
        tooltip: kind === "video" ? `Video of ${title}` : `Slides of ${title}`,
      }));
  });
  return [...wiki, ...talks].sort((a, b) => a.start - b.start);
}
