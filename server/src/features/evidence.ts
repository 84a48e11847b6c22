/** The sentences behind a relation, each with its place. */
import { relationKinds } from "../../../protocol/kinds";
import type { Snapshot } from "../workspace/snapshot";
import { sentenceAround, type NoteRange } from "./lookup";

export interface EvidenceSentence {
  readonly text: string;
  readonly place: NoteRange;
}

const most = 50;

/** @param id identity of the relation as the graph's data has it: `presents speaker:… talk:…` */
export function evidenceOf(snapshot: Snapshot, id: string): EvidenceSentence[] {
  const kind = relationKinds.find((one) => id.startsWith(`${one} `));
  if (kind === undefined) return [];
  const from = /^\w+ ((?:event|talk|speaker|company|tool):.*?) (?:event|talk|speaker|company|tool):/.exec(
    id,
  )?.[1];
  const relation =
    from === undefined
      ? undefined
      : snapshot.graph.relationsOf(from, kind).find((one) => `${kind} ${one.from} ${one.to}` === id);
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
