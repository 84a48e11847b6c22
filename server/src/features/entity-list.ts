/** Lists for a tree: the entities of a kind, and the lines that name one. */
import type { EntityKind } from "../../../protocol/kinds";
import type { EntityBrief } from "../../../protocol/methods";
import type { Snapshot } from "../workspace/snapshot";
import type { NoteRange } from "./lookup";

/** Entities of a kind of which a name holds the filter's words, most named first. */
export function entitiesOf({ graph }: Snapshot, kind: EntityKind, filter: string): EntityBrief[] {
  const wanted = filter.toLowerCase().split(/\s+/).filter(Boolean);
  const found: EntityBrief[] = [];
  for (const { id, name, noteCount } of graph.briefs(kind)) {
    const isMeant = (called: string): boolean => wanted.every((word) => called.toLowerCase().includes(word));
    if (isMeant(name) || graph.otherNames({ id, kind, name }).some(isMeant))
      found.push({ id, name, kind, notes: noteCount });
  }
  return found.sort(
    (a, b) => b.notes - a.notes || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1),
  );
}

/** The line around a place, without the marks at its beginning. */
export function lineAround(snapshot: Snapshot, place: NoteRange): string {
  const note = snapshot.note(place.note);
  if (note === undefined) return "";
  const start = note.lines.lineStart(note.lines.positionAt(place.start).line);
  const line = /^[^\r\n]*/.exec(note.text.slice(start, start + 400))?.[0] ?? "";
  return line.replace(/^[\s>#*+-]+/, "").trim();
}
