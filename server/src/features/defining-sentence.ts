/** The notes' own words for what a tool or company is: the first sentence of the form “X is a …”. */
import type { EntityId } from "../graph/entity";
import { lineStart } from "../text/line-start";
import { overlaps } from "../text/range";
import type { Snapshot } from "../workspace/snapshot";
import { sentenceAround, type NoteRange } from "./lookup";

/** `is a …`, `lets …`, `: an …`: words that say what something is. A title has capitals behind its colon. */
const defines =
  /^\s*(?:\([^)]{1,60}\)\s*)?(?:(?:is|are|was)\s+(?:(?:basically|really|just|also|actually|now)\s+)?(?:an?|the|one|our|their|its|built|based|used|written|developed|designed|open)\b|(?:provides|lets|allows|helps|manages|aims to|makes)\b|(?:\s[-–—]|:)\s+\p{Ll}|,\s+(?:an?|the|which)\b)/u;
/** Addresses, tags and attributes: not the notes' words. */
const markup = /:\/\/|<\/?[a-z]|\{#|\bvs\b/i;
const farMost = 12;

export function definingSentence(snapshot: Snapshot, id: EntityId): NoteRange | undefined {
  for (const note of snapshot.graph.firstNotes(id, farMost)) {
    const text = snapshot.note(note)?.text;
    if (text === undefined) continue;
    const titles = snapshot.graph.facts(note)?.talks.map(({ title }) => title) ?? [];
    for (const mention of snapshot.graph.placesIn(note, id)) {
      if (!defines.test(text.slice(mention.end, mention.end + 80).replace(/^[`*_\]]+(?:\([^)]*\))?/, "")))
        continue;
      const sentence = sentenceAround(text, mention);
      if (
        sentence.end - sentence.start > mention.end - mention.start + 20 &&
        mention.start - sentence.start < 25 &&
        !titles.some((title) => overlaps(title, mention)) &&
        !isHeading(text, mention.start) &&
        !markup.test(text.slice(sentence.start, sentence.end))
      )
        return { note, ...sentence };
    }
  }
  return undefined;
}

const isHeading = (text: string, at: number): boolean => /^ {0,3}#/.test(text.slice(lineStart(text, at), at));
