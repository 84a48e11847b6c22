/** Questions that several features ask: what stands at the cursor, where a talk took place, who spoke for whom. */
import type { BriefEntity, EntityId, ResolvedMention } from "../graph/entity";
import { contains, rangeLength, touches, type Range } from "../text/range";
import type { Snapshot } from "../workspace/snapshot";

/** A range in a note. */
export interface NoteRange extends Range {
  readonly note: string;
}

/**
 * The mention at an offset; of several the shortest, a tool before the title that it stands in. A talk without a title is called like
 * who gave it, and its words are that one's name.
 */
export function mentionAt({ graph }: Snapshot, note: string, offset: number): ResolvedMention | undefined {
  let best: ResolvedMention | undefined;
  for (const mention of graph.mentionsIn(note)) {
    if (!touches(mention, offset)) continue;
    const shorter = best === undefined ? -1 : rangeLength(mention) - rangeLength(best);
    if (shorter < 0 || (shorter === 0 && best?.entity.startsWith("talk:") === true)) best = mention;
  }
  return best;
}

/** The innermost talk whose section holds an offset. */
export function talkAt({ graph }: Snapshot, note: string, offset: number): EntityId | undefined {
  let best: { section: Range; entity: number } | undefined;
  for (const talk of graph.facts(note)?.talks ?? [])
    if (
      contains(talk.section, { start: offset, end: offset }) &&
      (best === undefined || talk.section.start >= best.section.start)
    )
      best = talk;
  return best === undefined ? undefined : graph.idOf(note, best.entity);
}

export const speakersOf = ({ graph }: Snapshot, talk: EntityId): EntityId[] =>
  graph.others(talk, "presents", "from");

export const talksOf = ({ graph }: Snapshot, speaker: EntityId): EntityId[] =>
  graph.others(speaker, "presents", "to");

export const companiesOf = ({ graph }: Snapshot, speaker: EntityId): EntityId[] =>
  graph.others(speaker, "worksAt", "to");

/** A speaker's company as the note of a talk gives it; people move, and other notes may name another. */
export function companyIn({ graph }: Snapshot, speaker: EntityId, talk: EntityId): EntityId | undefined {
  const relations = graph.relationsOf(speaker, "worksAt");
  const note = graph.entity(talk)?.notes[0];
  const here = relations.find((one) => one.evidence.some(({ path }) => path === note));
  return (here ?? (relations.length === 1 ? relations[0] : undefined))?.to;
}

export const staffOf = ({ graph }: Snapshot, company: EntityId): EntityId[] =>
  graph.others(company, "worksAt", "from");

export const toolsOf = ({ graph }: Snapshot, talk: EntityId): EntityId[] =>
  graph.others(talk, "mentions", "to");

export const talksAbout = ({ graph }: Snapshot, tool: EntityId): EntityId[] =>
  graph.others(tool, "mentions", "from");

export const eventOf = ({ graph }: Snapshot, talk: EntityId): BriefEntity | undefined => {
  const id = graph.others(talk, "partOf", "to")[0];
  return id === undefined ? undefined : graph.brief(id);
};

/** The event that a place in a note tells of: in a log of several that of the talk there. */
export function eventAt(snapshot: Snapshot, note: string, offset: number): EntityId | undefined {
  const { graph } = snapshot;
  const own = graph.eventIn(note);
  if (own !== undefined || (graph.facts(note)?.otherEvents.length ?? 0) === 0) return own;
  const talk = talkAt(snapshot, note, offset);
  return talk === undefined ? undefined : graph.others(talk, "partOf", "to")[0];
}

export const nameOf = ({ graph }: Snapshot, id: EntityId): string => graph.brief(id)?.name ?? id;

/** The heading or line of a talk. */
export function talkPlace({ graph }: Snapshot, talk: EntityId): NoteRange | undefined {
  const note = graph.entity(talk)?.notes[0];
  if (note === undefined) return undefined;
  const place = graph.facts(note)?.talks.find((one) => graph.idOf(note, one.entity) === talk);
  return place === undefined ? undefined : { note, start: place.title.start, end: place.title.end };
}

/** The sentence or line around a range, without the marks at its ends; offsets into the note. */
export function sentenceAround(text: string, range: Range): Range {
  let start = range.start;
  let end = range.end;
  const farthest = 260;
  const ends = (at: number): boolean =>
    (/[\n\r]/.test(text[at] ?? "") && !isWrapped(text, at)) || isStop(text, at);
  while (start > 0 && range.start - start < farthest && !ends(start - 1)) start--;
  while (end < text.length && end - range.end < farthest && !ends(end)) end++;
  if (/[.!?]/.test(text[end] ?? "")) end++;
  while (start < range.start && /[\s>#*•-]/.test(text[start] ?? "")) start++;
  return { start, end };
}

/** A paragraph's line that was broken for its length: as long as lines are that are broken, and what follows begins small. */
function isWrapped(text: string, at: number): boolean {
  const line = /[^\n\r]*$/.exec(text.slice(Math.max(0, at - widest), at))?.[0] ?? "";
  const isLong = line.length >= narrowest && !/^\s*(?:#|>|\|)|[.!?:;|]\s*$/.test(line);
  return isLong && /^\r?\n {0,3}[\p{Ll}(“"]/u.test(text.slice(at, at + 8));
}

/** How short and how long lines are that an author or an editor breaks, in UTF-16 units. */
const narrowest = 50;
const widest = 130;

const isStop = (text: string, at: number): boolean =>
  /[.!?]/.test(text[at] ?? "") &&
  /\s/.test(text[at + 1] ?? " ") &&
  !/\b(?:[A-Z]|e\.g|i\.e|Inc|Ltd|Dr|Mr|vs)$/.test(text.slice(Math.max(0, at - 4), at));
