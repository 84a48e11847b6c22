/**
 * A programme in paragraphs: a line that is nothing but a time, and below it a line for the title and one for who speaks, in the
 * order that most of the note follows.
 */
import type { Block } from "../markdown/document";
import { inlineLines, sourceRange, withText, type Inline } from "../text/inline";
import { isNoTalk, isOfTheDay } from "./no-talk";
import { personScore } from "./person-name";
import { readSpeakerList } from "./speaker-list";
import { personFrom, type PersonDraft, type TalkDraft } from "./talk-draft";
import { isMoment } from "./talk-label";

const rule = "lines below a time";

interface Slot {
  readonly first: number;
  readonly lines: readonly Inline[];
}

export function findTimedParagraphs(blocks: readonly Block[]): TalkDraft[] {
  const slots = blocks.flatMap((_, i) => slotAt(blocks, i) ?? []);
  if (slots.length < 2) return [];
  const people = (at: number): number => slots.filter(({ lines }) => isPerson(lines[at])).length;
  const [first, second] = [people(0), people(1)];
  if (Math.max(first, second) < Math.max(2, slots.length * 0.4) || first === second) return [];
  const isFirst = first > second;
  const headings = blocks.flatMap(({ kind }, i) => (kind === "heading" ? [i] : []));
  return slots.flatMap(({ first: from, lines }, i): TalkDraft[] => {
    const [own, other] = lines;
    const isSwapped = isPerson(isFirst ? other : own) && !isPerson(isFirst ? own : other);
    const [title, speaker] = isFirst === isSwapped ? [own, other] : [other, own];
    if (title === undefined) return [];
    const heading = headings.find((at) => at > from) ?? blocks.length;
    const { length } = title.text.trimEnd();
    return [
      {
        title: title.text.slice(0, length),
        titleRange: sourceRange(title, { start: 0, end: length }),
        speakers: speaker === undefined ? [] : whoIn(speaker),
        rule,
        confidence: 0.7,
        first: from,
        end: Math.min(slots[i + 1]?.first ?? blocks.length, heading),
      },
    ];
  });
}

function whoIn(line: Inline): PersonDraft[] {
  const speakers = speakersIn(line);
  return speakers.length > 0 ? speakers : anyNameIn(line);
}

/** The first two lines below a time, in its paragraph or in the next one. */
function slotAt(blocks: readonly Block[], first: number): Slot | undefined {
  const block = blocks[first];
  if (block?.kind !== "paragraph" || block.quoted) return undefined;
  const [time, ...own] = inlineLines(block.inline);
  if (time === undefined || !isMoment(time.text)) return undefined;
  const lines = (own.length > 0 ? own : linesFrom(blocks, first + 1)).slice(0, 2);
  return lines.length < 2 || lines.some(({ text }) => isNoTalk(text) || isOfTheDay(text) || text.length > 140)
    ? undefined
    : { first, lines };
}

/** The lines of a paragraph; those of the next one as well where both are a single one: a title and who speaks, each by itself. */
function linesFrom(blocks: readonly Block[], at: number): readonly Inline[] {
  const [own, next] = [paragraphLines(blocks[at]), paragraphLines(blocks[at + 1])];
  const isAlone = own.length === 1 && next.length === 1 && (next[0]?.text.length ?? 0) < longestName;
  return isAlone ? [...own, ...next] : own;
}

const paragraphLines = (block: Block | undefined): readonly Inline[] =>
  block?.kind === "paragraph" ? inlineLines(block.inline) : [];

/** Who speaks takes no more in a line of its own, in UTF-16 units. */
const longestName = 80;

/** `JANE ROE` as `Jane Roe`: letter by letter, at the same places. */
const cased = (line: Inline): Inline =>
  line.text === line.text.toUpperCase()
    ? withText(
        line,
        line.text.replace(/\p{L}+/gu, (word) => {
          const small = word.slice(1).toLowerCase();
          return small.length === word.length - 1 ? word.slice(0, 1) + small : word;
        }),
      )
    : line;

const isPerson = (line: Inline | undefined): boolean =>
  line !== undefined && speakersIn(line).some(({ confidence }) => confidence >= 0.6);

function speakersIn(line: Inline): PersonDraft[] {
  const text = cased(line);
  // `**Jane Roe**  Acme`
  const bold = text.marks.find(({ kind, start }) => kind === "strong" && start === 0)?.end;
  const end = bold !== undefined && personScore(text.text.slice(0, bold)) >= 0.4 ? bold : text.text.length;
  const list = readSpeakerList(text, 0, end);
  if (list === undefined || list.end < end - 1) return [];
  return list.speakers.map((reading) => personFrom(text, reading, rule));
}

/** Where all others are people, two or three words with capitals are one as well. */
function anyNameIn(line: Inline): PersonDraft[] {
  const text = cased(line);
  const name = /^\p{Lu}[\p{L}\p{M}'’-]+(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){1,2}(?=\s*$)/u.exec(text.text)?.[0];
  if (name === undefined) return [];
  const reading = { name: { start: 0, end: name.length }, score: 0.5, company: undefined, marked: false };
  return [personFrom(text, reading, rule)];
}
