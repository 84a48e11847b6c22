/** The sentences behind a relation, each with its place. */
import type { Snapshot } from "../workspace/snapshot";
import { sentenceAround, type NoteRange } from "./lookup";

export interface EvidenceSentence {
  readonly text: string;
  readonly place: NoteRange;
}

const most = 50;

/** @param id identity of the relation as the graph's data has it: `presents speaker:… talk:…` */
export function evidenceOf(snapshot: Snapshot, id: string): EvidenceSentence[] {
  const relation = snapshot.graph.relationWith(id);
  return (relation?.evidence ?? [])
    .flatMap(({ path, ranges }) => ranges.map((range) => ({ note: path, ...range })))
    .slice(0, most)
    .flatMap((place) => {
      const text = snapshot.note(place.note)?.text;
      if (text === undefined) return [];
      const sentence = sentenceAround(text, place);
      return [{ text: text.slice(sentence.start, sentence.end).replace(/\s+/g, " ").trim(), place }];
    });
}
