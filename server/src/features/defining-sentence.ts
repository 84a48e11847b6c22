/** The notes' own words for what a tool or company is: the first sentence of the form “X is a …”. */
import type { EntityId } from "../graph/entity";
import type { Snapshot } from "../workspace/snapshot";
import { sentenceAround, type NoteRange } from "./lookup";

const defines =
  /^\s*(?:\([^)]{1,60}\)\s*)?(?:(?:is|are|was|provides|lets|allows|helps|manages|aims to|makes)\b|[-–—:]\s+\p{L}|,\s+(?:an?|the|which)\b)/u;
const farMost = 12;

export function definingSentence(snapshot: Snapshot, id: EntityId): NoteRange | undefined {
  for (const note of snapshot.graph.firstNotes(id, farMost)) {
    const text = snapshot.note(note)?.text;
    if (text === undefined) continue;
    for (const mention of snapshot.graph.placesIn(note, id)) {
      if (!defines.test(text.slice(mention.end, mention.end + 80).replace(/^[`*_\]]+(?:\([^)]*\))?/, "")))
        continue;
      const sentence = sentenceAround(text, mention);
      if (
        sentence.end - sentence.start > mention.end - mention.start + 20 &&
        mention.start - sentence.start < 25
      )
        return { note, ...sentence };
    }
  }
  return undefined;
}
