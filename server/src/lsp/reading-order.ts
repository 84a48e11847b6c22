/** In which order notes are read: those beside an open one first, then the newest. */
import type { FoundNote } from "./host";

const folderOf = (uri: string): string => uri.slice(0, uri.lastIndexOf("/"));

/** @param open addresses of the notes that are open */
export function inReadingOrder(notes: readonly FoundNote[], open: Iterable<string>): FoundNote[] {
  const near = new Set([...open].map(folderOf));
  const newestFirst = (a: FoundNote, b: FoundNote): number =>
    (b.changed ?? 0) - (a.changed ?? 0) || (a.uri < b.uri ? -1 : 1);
  const isNear = ({ uri }: FoundNote): boolean => near.has(folderOf(uri));
  return [
    ...notes.filter(isNear).sort(newestFirst),
    ...notes.filter((note) => !isNear(note)).sort(newestFirst),
  ];
}
