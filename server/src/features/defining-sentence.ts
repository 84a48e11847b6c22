/** The notes' own words for what a tool or company is: the first sentence of the form “X is a …”. */
import type { EntityId } from "../graph/entity";
import { lineStart } from "../text/line-start";
import { overlaps } from "../text/range";
import type { Snapshot } from "../workspace/snapshot";
import { sentenceAround, type NoteRange } from "./lookup";

/**
 * `is a …`, `lets …`, `: an …`: words that say what something is, not how it fares. A title has capitals behind its colon, and more than
 * one.
 */
const defines =
  /^\s*(?:\([^)]{1,60}\)\s*)?(?:(?:is|are)\s+(?!(?:down|up|not|so|also|now|very|too|still|back|here|there|coming|going|being|great|good|bad|nice|cool|slow|fast|dead|where|when|why|how|what)\b)[\p{L}\d]|was\s+(?:an?|the|one|built|created|made|written|started|born|designed)\b|(?:provides|lets|allows|helps|manages|aims to|makes)\b|(?:\s[-–—]|:)\s+(?:\p{Ll}|\p{Lu}\p{Ll}+\s\p{Ll})|,\s+(?:an?|the|which)\b)/u;
/** Tags and attributes, and things set against each other: not the notes' words on one. */
const markup = /<\/?[a-z]|\{#|\bvs\b/i;
/** Words besides addresses. */
const isSentence = (text: string): boolean =>
  !markup.test(text) && (text.replace(/\]\([^)]*\)|\S*:\/\/\S*/g, "]").match(/\p{L}{2,}/gu)?.length ?? 0) > 3;
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
        isSentence(text.slice(sentence.start, sentence.end))
      )
        return { note, ...sentence };
    }
  }
  return undefined;
}

const isHeading = (text: string, at: number): boolean => /^ {0,3}#/.test(text.slice(lineStart(text, at), at));
