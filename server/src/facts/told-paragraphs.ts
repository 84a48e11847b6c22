/**
 * Talks that paragraphs begin with, one each: `Taming Queues (Jane Roe, Bo Li) – they …` where several of a note are written so, and
 * `The second talk was Taming Queues by Jane Roe.` anywhere.
 */
import type { Block } from "../markdown/document";
import { sourceRange, type Inline } from "../text/inline";
import { isNoTalk } from "./no-talk";
import { personScore } from "./person-name";
import { sentenceEnd } from "./sentence-end";
import { readSpeakerList, type SpeakerReading } from "./speaker-list";
import { personFrom, type TalkDraft } from "./talk-draft";
import { trimTalkLine, type Window } from "./talk-label";
import { titleScore } from "./title-score";

/** Fewer titles with parentheses behind them are of anything. */
const fewest = 3;
/** Nobody is more surely named by where a name stands. */
const told = 0.6;

interface Told {
  readonly title: Window;
  readonly speakers: readonly SpeakerReading[];
}

/** @param inEvent true where the note surely belongs to an event: elsewhere titles and names are of books as well */
export function findToldParagraphs(blocks: readonly Block[], inEvent: boolean): TalkDraft[] {
  const found = blocks.map((block) => (isPlain(block) ? readTold(block.inline, inEvent) : undefined));
  const enclosed = found.filter((one) => one?.isEnclosed === true).length;
  const talks = found.map((one) =>
    one === undefined || (one.isEnclosed && enclosed < fewest) ? undefined : one,
  );
  return talks.flatMap((one, first): TalkDraft[] => {
    const inline = blocks[first]?.inline;
    if (one === undefined || inline === undefined) return [];
    let end = first + 1;
    while (end < blocks.length && talks[end] === undefined && !isBreak(blocks[end]) && !isInTurn(blocks[end]))
      end++;
    return [
      {
        title: inline.text.slice(one.title.start, one.title.end).replaceAll("\n", " "),
        titleRange: sourceRange(inline, one.title),
        speakers: one.speakers.map((reading) => personFrom(inline, reading, rule)),
        rule: one.isEnclosed ? rule : inTurnRule,
        confidence: 0.7,
        first,
        end,
      },
    ];
  });
}

const rule = "paragraph: title and speaker";
/** Of a sentence that tells which one it was: others of the note may tell of theirs without a title. */
export const inTurnRule = "sentence: title and speaker";

const isPlain = ({ kind, indent, quoted }: Block): boolean => kind === "paragraph" && indent === 0 && !quoted;

/** A heading, or a line that stands for one: `**Wednesday**`. */
const isBreak = (block: Block | undefined): boolean =>
  block === undefined ||
  block.kind === "heading" ||
  block.kind === "rule" ||
  (isPlain(block) && (isNoTalk(block.inline.text) || /^\S{4,14}$/.test(block.inline.text.trim())));

const readTold = (
  inline: Inline,
  inEvent: boolean,
): (Told & { readonly isEnclosed: boolean }) | undefined => {
  const inTurn = readInTurn(inline);
  if (inTurn !== undefined) return { ...inTurn, isEnclosed: false };
  const enclosed = inEvent ? readEnclosed(inline) : undefined;
  return enclosed === undefined ? undefined : { ...enclosed, isEnclosed: true };
};

/** The day before the first talk of it: `**Monday** `. */
const day = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day:?\s+/i;
const behindPeople = /^(?:\s*$|\s?[–—-]{1,3}(?=\s|\p{L})|[.:](?=\s|$))/u;

/** `Taming Queues (Jane Roe, Bo Li). It was …`: all that stands in the parentheses are people. */
function readEnclosed(inline: Inline): Told | undefined {
  const { text } = inline;
  const open = text.indexOf(" (");
  if (open < 4 || open > 120) return undefined;
  const close = text.indexOf(")", open);
  if (close < 0 || close - open > 90 || !behindPeople.test(text.slice(close + 1, close + 6)))
    return undefined;
  const start = day.exec(text)?.[0].length ?? 0;
  const title = text.slice(start, open);
  // what has a time or a label is read as a line of a programme
  if (trimTalkLine(title).start > 0) return undefined;
  if (
    !/^[\p{Lu}\d“"]/u.test(title) ||
    /[.!]\s\p{Lu}/u.test(title) ||
    isNoTalk(title) ||
    titleScore(title) < 0.3
  )
    return undefined;
  const list = readSpeakerList(inline, open + 2, close);
  if (list === undefined || list.end < close - 1) return undefined;
  const names = text.slice(open + 2, close).split(/,\s|\s(?:and|&|und|et|y)\s/);
  const isSomebody = (name: string): boolean =>
    /^(?:I|me|myself)$/.test(name.trim()) || personScore(name) >= 0.5;
  return names.every(isSomebody) && list.speakers.every(({ score }) => score >= 0.5)
    ? { title: { start, end: open }, speakers: list.speakers }
    : undefined;
}

const inTurn =
  /^(?:(?:Then,?\s)?[Tt]he |Our )?(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Nn]ext|[Ll]ast|[Ff]inal|[Oo]pening|[Cc]losing)\s(?:\p{Ll}+\s)?(?:talk|session|presentation|keynote|workshop|slot)(?:\sof\sthe\s(?:day|evening|night|meetup))?\s(?:was|is)\s(?:titled\s|called\s|on\s|about\s)?["“'‘]?(?=[\p{Lu}\d.])/u;
const isInTurn = (block: Block | undefined): boolean => block !== undefined && inTurn.test(block.inline.text);
const givenBy = /["”'’]?,?\s(?:(?:given|presented|held|delivered)\s)?by\s(?=\p{Lu})/gu;
/** What may take the place of the sentence's end: a picture or a new line. */
const endOfPeople = /\n|\s*!\[|$/;
const someNames = /^\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){0,3}$/u;

/** `First talk was Taming Queues by Jane Roe and Bo.`: with such words anybody speaks. */
function readInTurn(inline: Inline): Told | undefined {
  const { text } = inline;
  const start = inTurn.exec(text)?.[0].length;
  if (start === undefined) return undefined;
  const by = [...text.slice(start, start + 160).matchAll(givenBy)].at(-1);
  if (by === undefined || /[.!?]\s\p{Lu}/u.test(text.slice(start, start + by.index))) return undefined;
  const from = start + by.index + by[0].length;
  const end = Math.min(sentenceEnd(text, from), from + (endOfPeople.exec(text.slice(from))?.index ?? 0));
  const title = { start, end: start + by.index };
  const list = readSpeakerList(inline, from, end);
  if (list !== undefined && list.score >= told && list.end >= end - 1)
    return { title, speakers: list.speakers };
  const speakers: SpeakerReading[] = [];
  let at = from;
  for (const part of text.slice(from, end).split(/(,?\s(?:and|&)\s|,\s)/)) {
    const name = part.trim();
    if (someNames.test(name))
      speakers.push({
        name: { start: at, end: at + name.length },
        score: told,
        company: undefined,
        marked: false,
      });
    at += part.length;
  }
  return speakers.length === 0 ? undefined : { title, speakers };
}
