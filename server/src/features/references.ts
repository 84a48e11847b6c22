/** References and highlights: every mention of the entity under the cursor, in prose as in headings. */
import type { EntityId } from "../graph/entity";
import type { Snapshot } from "../workspace/snapshot";
import { mentionAt, type NoteRange } from "./lookup";

/** Mentions in all notes, by note and place. */
export function references(snapshot: Snapshot, note: string, offset: number): NoteRange[] {
  const mention = mentionAt(snapshot, note, offset);
  return mention === undefined ? [] : mentionsOf(snapshot, mention.entity);
}

export function mentionsOf({ graph }: Snapshot, id: EntityId): NoteRange[] {
  return graph.notesNaming(id).flatMap((note) => mentionsInNote(graph, note, id));
}

const mentionsInNote = (graph: Snapshot["graph"], note: string, id: EntityId): NoteRange[] =>
  graph.placesIn(note, id).map(({ start, end }) => ({ note, start, end }));

/** Mentions in one note. */
export function highlights(snapshot: Snapshot, note: string, offset: number): NoteRange[] {
  const mention = mentionAt(snapshot, note, offset);
  return mention === undefined ? [] : mentionsInNote(snapshot.graph, note, mention.entity);
}
