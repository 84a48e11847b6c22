/**
 * A programme above, notes below: a line or heading that begins with the title of a talk goes on with that talk, whether
 * it was found there as well or only in the programme.
 */
import type { Block } from "../markdown/document";
import { nameKey } from "../text/fold";
import type { TalkDraft } from "./talk-draft";
import { isLoneLabel } from "./talk-label";

/** More blocks `[first, end)` of a talk that stands elsewhere. */
export interface Continuation {
  readonly talk: TalkDraft;
  readonly first: number;
  readonly end: number;
}

export interface ToldOnce {
  readonly talks: readonly TalkDraft[];
  readonly continuations: readonly Continuation[];
}

/**
 * Joins what is one talk told twice; talks of one title by different people, or at different events, stay two.
 * @param eventOf whatever stands for a talk's event; `undefined` where nothing tells it
 */
export function joinTalksToldAgain(
  blocks: readonly Block[],
  found: readonly TalkDraft[],
  eventOf: (talk: TalkDraft) => unknown,
): ToldOnce {
  const isElsewhere = (a: TalkDraft, b: TalkDraft): boolean => {
    const [one, other] = [eventOf(a), eventOf(b)];
    return one !== undefined && other !== undefined && one !== other;
  };
  const byTitle = new Map<string, TalkDraft>();
  const talks: TalkDraft[] = [];
  const continuations: Continuation[] = [];
  // one with speakers says more than its bare title
  for (const talk of [...found].sort(
    (a, b) => Number(b.speakers.length > 0) - Number(a.speakers.length > 0),
  )) {
    const key = nameKey(talk.title);
    const known = byTitle.get(key);
    if (known === undefined || isElsewhere(known, talk) || !isSame(known, talk)) {
      talks.push(talk);
      if (known === undefined && (isTelling(talk.title) || isPaired(talk, found))) byTitle.set(key, talk);
    } else continuations.push({ talk: known, first: talk.first, end: talk.end });
  }
  const covered = new Set<number>();
  // a talk of one line has its notes elsewhere, a longer one is told where it stands
  for (const { first, end } of [...found.filter((talk) => talk.end - talk.first > 1), ...continuations])
    for (let i = first; i < end; i++) covered.add(i);
  const lines = new Set(found.map((talk) => talk.first));
  for (let i = 0; i < blocks.length && byTitle.size > 0; i++) {
    const talk = covered.has(i) || lines.has(i) ? undefined : talkNamedBy(blocks[i], byTitle);
    if (talk === undefined) continue;
    const end = endOfNotes(blocks, i, byTitle);
    continuations.push({ talk, first: i, end });
    i = end - 1;
  }
  return { talks: talks.sort((a, b) => a.titleRange.start - b.titleRange.start), continuations };
}

/** `Keynote` once in a programme and once above notes is one talk. */
const isPaired = ({ title }: TalkDraft, found: readonly TalkDraft[]): boolean =>
  isLoneLabel(title) && found.filter((one) => one.title === title).length === 2;

/** Short titles are words that any line may begin with. */
const isTelling = (title: string): boolean => title.length >= 10 && /\S\s+\S/.test(title);

/**
 * Two drafts of one title are one talk if they share a speaker, or only one names any. Where neither does, one is the line
 * of a programme and the other its notes; `Lightning talks` on each day are several.
 */
function isSame(a: TalkDraft, b: TalkDraft): boolean {
  if (a.speakers.length === 0 && b.speakers.length === 0) return wayOf(a) !== wayOf(b);
  if (a.speakers.length === 0 || b.speakers.length === 0) return true;
  const names = new Set(a.speakers.map(({ name }) => nameKey(name)));
  return b.speakers.some(({ name }) => names.has(nameKey(name)));
}

/** `list`, `table`, `heading`: the first word of the rule that found a talk. */
const wayOf = ({ rule }: TalkDraft): string => /^\w*/.exec(rule)?.[0] ?? "";

function talkNamedBy(
  block: Block | undefined,
  byTitle: ReadonlyMap<string, TalkDraft>,
): TalkDraft | undefined {
  if (block === undefined || block.kind === "row" || block.kind === "rule") return undefined;
  const { text, marks } = block.inline;
  const mark = marks.find((one) => one.start === 0 && one.kind !== "code");
  if (mark !== undefined) {
    const marked = text.slice(0, mark.end);
    const talk =
      byTitle.get(nameKey(marked)) ?? (/[.:]$/.test(marked) ? beginningWith(marked, byTitle) : undefined);
    if (talk !== undefined) return talk;
  }
  const line = /^[^\n]{10,160}(?=\n|$)/.exec(text)?.[0];
  const lead = /^[^\n]{10,160}?(?=:\s|\s[-–—]{1,2}\s|\n|$)/.exec(text)?.[0];
  return (
    (line === undefined ? undefined : byTitle.get(nameKey(line))) ??
    (lead === undefined ? undefined : byTitle.get(nameKey(lead)))
  );
}

/** `**Taming Queues.** They …` below a programme with `Taming Queues in Anger`: the only title that begins so. */
function beginningWith(marked: string, byTitle: ReadonlyMap<string, TalkDraft>): TalkDraft | undefined {
  const words = marked.replace(/[.:]$/, "").trim().toLowerCase();
  if (words.length < 5) return undefined;
  const found = [...byTitle.values()].filter(({ title }) => {
    const whole = title.toLowerCase();
    return whole.startsWith(words) && !/[\p{L}\d]/u.test(whole.charAt(words.length));
  });
  return found.length === 1 ? found[0] : undefined;
}

/** A heading's notes end at the next one; an item's with its nested items; a paragraph's at the next title. */
function endOfNotes(
  blocks: readonly Block[],
  first: number,
  byTitle: ReadonlyMap<string, TalkDraft>,
): number {
  const own = blocks[first];
  if (own === undefined) return first;
  let end = first + 1;
  for (let block = blocks[end]; block !== undefined; block = blocks[++end]) {
    if (block.kind === "rule" || talkNamedBy(block, byTitle) !== undefined) break;
    if (block.kind === "heading" && (own.kind !== "heading" || block.level <= own.level)) break;
    if (own.kind === "item" && (block.kind !== "item" || block.indent <= own.indent)) break;
  }
  return end;
}
