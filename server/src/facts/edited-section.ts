/**
 * Facts of the touched section only. Most letters change nothing of what a note says: the talk's section is read as it was
 * and as it is, and where both come to the same, all facts of the note stay and move. Where they don't, or something
 * elsewhere might hear of it, the whole note has to be read.
 */
import { dequal } from "dequal/lite";
import { changedBlock } from "../markdown/changed-block";
import type { Block, NoteDocument } from "../markdown/document";
import { editBetween, shiftOf, type Edit } from "../text/edit";
import type { Range } from "../text/range";
import { holdsTalkWord } from "./conference-note";
import type { Habits } from "./extract-facts";
import type { Candidate, NoteFacts } from "./facts";
import { findKnownNames } from "./known-names";
import { oftenSmall } from "./letter-case";
import { movedFacts } from "./moved-facts";
import { isPlain, touchedWords } from "./touched-words";
import { saysTalk } from "./weigh-headings";

/** Blocks at a note's top may tell its event, place and dates. */
const top = 16;
/** A section of more blocks is no cheaper than the note. */
const mostBlocks = 120;

/** A note with its facts, and what goes for all of it. */
export interface ReadNote {
  readonly document: NoteDocument;
  readonly facts: NoteFacts;
  readonly habits: Habits;
}

/** Facts that say what they said before an edit, at other places. */
export interface MovedNote {
  readonly facts: NoteFacts;
  readonly edit: Edit;
  /** The paragraph or item that changed, as it stands now. */
  readonly block: Range;
  /** Keys of candidates that came or went. */
  readonly candidates: readonly string[];
}

/**
 * The facts of a note after an edit inside one paragraph or item of a talk's section.
 * @param readSection facts of some blocks of the note, as they would be read alone in it
 * @returns `undefined` where the note has to be read as a whole
 */
export function factsAfterEdit(
  before: ReadNote,
  document: NoteDocument,
  readSection: (section: NoteDocument) => NoteFacts,
): MovedNote | undefined {
  const changed = editBetween(before.document.text, document.text);
  const at = changedBlock(before.document, document, changed);
  const [old, now] = [before.document.blocks[at], document.blocks[at]];
  if (old === undefined || now === undefined || at < top || !isSameProse(old, now)) return undefined;
  const grown = now.range.end - old.range.end;
  const isTrailing = grown === 0 && changed.start >= old.range.end;
  if (!isTrailing && grown !== shiftOf(changed)) return undefined;
  const edit: Edit = { ...changed, isTrailing };
  const section = sectionAround(before, old, at);
  if (section === undefined) return undefined;
  const words = touchedWords(before.document.text, edit);
  const wordsNow = touchedWords(document.text, { start: edit.start, end: edit.start + edit.length });
  if (!isPlain(words, words, before.facts) || !isPlain(wordsNow, words, before.facts)) return undefined;
  if (saysTalk(old.inline) !== saysTalk(now.inline)) return undefined;
  // the only word of talks may come or go
  const [hadWord, hasWord] = [words, wordsNow].map((one) => holdsTalkWord(one.words.join(" ")));
  if (before.habits.event === undefined && hadWord !== hasWord) return undefined;
  const isSmallNote = before.habits.small >= oftenSmall;
  const known = [old, now].map((block) =>
    findKnownNames(block, isSmallNote).map(({ key, doubtful }) => ({ key, doubtful })),
  );
  if (!dequal(known[0], known[1])) return undefined;
  const partOf = ({ blocks, text, frontMatter }: NoteDocument): NoteDocument => ({
    text,
    frontMatter,
    blocks: blocks.slice(section.first, section.end),
  });
  const oldFacts = readSection(partOf(before.document));
  if (!dequal(saidIn(oldFacts, old.range), saidIn(before.facts, old.range))) return undefined;
  const newFacts = readSection(partOf(document));
  const moved = movedFacts(withoutCandidates(oldFacts, old.range), edit);
  if (moved === undefined || !dequal(moved, withoutCandidates(newFacts, now.range))) return undefined;
  const facts = movedFacts(withoutCandidates(before.facts, old.range), edit);
  if (facts === undefined) return undefined;
  const [gone, come] = [candidatesIn(oldFacts, old.range), candidatesIn(newFacts, now.range)];
  const first = facts.candidates.findIndex(({ start }) => start >= now.range.start);
  const upTo = first < 0 ? facts.candidates.length : first;
  const candidates = [...facts.candidates.slice(0, upTo), ...come, ...facts.candidates.slice(upTo)];
  return { facts: { ...facts, candidates }, edit, block: now.range, candidates: difference(gone, come) };
}

const isIn = (block: Range, { start, end }: Range): boolean => block.start <= start && end <= block.end;

const candidatesIn = ({ candidates }: NoteFacts, block: Range): Candidate[] =>
  candidates.filter((one) => isIn(block, one));

const withoutCandidates = (facts: NoteFacts, block: Range): NoteFacts => ({
  ...facts,
  candidates: facts.candidates.filter((one) => !isIn(block, one)),
});

/** Keys that only one of two lists has. */
function difference(some: readonly Candidate[], others: readonly Candidate[]): string[] {
  const [a, b] = [new Set(some.map(({ key }) => key)), new Set(others.map(({ key }) => key))];
  return [...[...a].filter((key) => !b.has(key)), ...[...b].filter((key) => !a.has(key))];
}

/** What facts say of a block. */
function saidIn({ mentions, candidates, entities }: NoteFacts, block: Range): unknown {
  return {
    mentions: mentions
      .filter((one) => isIn(block, one))
      .map(({ start, end, entity, rule }) => ({ start, end, rule, key: entities[entity]?.key })),
    candidates: candidates.filter((one) => isIn(block, one)),
  };
}

/** Whether a block is prose whose marks stand as they did; a first letter tells a writer's habit. */
function isSameProse(old: Block, now: Block): boolean {
  if (old.kind !== "paragraph" && old.kind !== "item") return false;
  if (now.range.start !== old.range.start || old.cells.length > 0) return false;
  return (
    beginsSmall(old) === beginsSmall(now) &&
    old.inline.marks.length === now.inline.marks.length &&
    old.inline.marks.every(
      ({ kind, url }, i) => kind === now.inline.marks[i]?.kind && url === now.inline.marks[i].url,
    )
  );
}

/** `undefined` for a block without letters. */
function beginsSmall({ inline }: Block): boolean | undefined {
  const first = /\p{L}/u.exec(inline.text)?.[0];
  return first === undefined ? undefined : /\p{Ll}/u.test(first);
}

/** The blocks of the innermost talk's section around a block that is not its first. */
function sectionAround(
  { document, facts }: ReadNote,
  block: Block,
  at: number,
): { readonly first: number; readonly end: number } | undefined {
  const around = facts.talks
    .map(({ section }) => section)
    .filter(({ start, end }) => start < block.range.start && block.range.end <= end)
    .sort((a, b) => b.start - a.start)[0];
  if (around === undefined) return undefined;
  const { blocks } = document;
  let first = at;
  while (first > 0 && (blocks[first - 1]?.range.start ?? -1) >= around.start) first--;
  let end = at + 1;
  while (end < blocks.length && (blocks[end]?.range.end ?? Infinity) <= around.end) end++;
  return first === at || end - first > mostBlocks ? undefined : { first, end };
}
