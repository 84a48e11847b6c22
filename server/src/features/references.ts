/** References and highlights: every mention of the entity under the cursor, in prose as in headings. */
import type { EntityId } from "../graph/entity";
import type { Snapshot } from "../workspace/snapshot";
import { mentionAt, type NoteRange } from "./lookup";

/** Mentions in all notes, by note and place. */
export function references(snapshot: Snapshot, note: string, offset: number): NoteRange[] {
  const mention = mentionAt(snapshot, note, offset);
  return mention === undefined ? [] : mentionsOf(snapshot, mention.entity);
}

export const mentionsOf = ({ graph }: Snapshot, id: EntityId): NoteRange[] => graph.placesOf(id);

/** Mentions in one note. */
export function highlights(snapshot: Snapshot, note: string, offset: number): NoteRange[] {
  const mention = mentionAt(snapshot, note, offset);
  return mention === undefined ? [] : snapshot.graph.placesIn(note, mention.entity);
}
