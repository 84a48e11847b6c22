/** What of a list item's first line may announce a talk: the room before it, ticks, stars and the visitor's words behind it are none of it. */
import { slice, type Inline } from "../text/inline";
import { matches } from "../text/matches";
import { rememberInline } from "../text/remember";
import { withoutAddress } from "./address-behind";
import { by, withWords } from "./by-words";
import { companyScore } from "./company-name";
import { personScore } from "./person-name";
import { sentenceEnd } from "./sentence-end";
import { kindBeforePeople, type Window } from "./talk-label";
import { readTalkLine } from "./talk-line";
import { titleScore } from "./title-score";
import { isRoom } from "./timed-title";

export interface ItemLine {
  readonly line: Inline;
  /** True where a time stood before the room. */
  readonly timed: boolean;
  /** Where the title ends that its writer set off, by quotation marks or any mark; 0 where none begins the line. */
  readonly setOff: number;
}

export function itemLine(first: Inline): ItemLine {
  const { start, end, timed, setOff } = partOf(first);
  return { line: slice(first, start, end), timed, setOff };
}

interface Part extends Window {
  readonly timed: boolean;
  readonly setOff: number;
}

/** Kept with the text, and without its place: most items stand further down with each letter, and are the same. */
const partOf = rememberInline((first: Inline): Part => {
  const { line, start, timed } = withoutRoom(withoutAddress(withoutCheck(first)));
  const setOff = setOffTitle(line);
  const { text } = setOff > 0 ? behindTitle(line, setOff) : withoutSentences(line);
  return { start, end: start + text.length, timed, setOff };
});

/** `Taming Queues (Jane Roe) ✔ better than I thought`: what stands behind a tick or stars is the visitor's. */
function withoutCheck(line: Inline): Inline {
  const tick =
    /\s{1,3}(?:[✔✓✗✘☑✅❌]|(?:[★☆⭐]\uFE0F?){2,5}|[★☆⭐]\uFE0F?(?=\s*(?:$|\())|\((?:full|sold out|packed)\)|~~$)/u.exec(
      line.text,
    );
  return tick === null || tick.index < 8 ? line : slice(line, 0, tick.index);
}

const clock = /^\s*\d{1,2}[:.h]\d{2}(?:\s?[-–]\s?\d{1,2}[:.h]\d{2})?\s{1,3}/;

/** `10:00 **K.1.105** – Taming Queues`: a bold word between time and title is the room. */
function withoutRoom(line: Inline): { line: Inline; start: number; timed: boolean } {
  const timed = clock.exec(line.text)?.[0].length ?? 0;
  const mark = line.marks.find(
    (one) => one.kind === "strong" && one.start >= timed && one.start <= timed + 1,
  );
  if (timed === 0 || mark === undefined || !isRoom.test(line.text.slice(mark.start, mark.end)))
    return { line, start: 0, timed: false };
  const dash = /^\s?[-–—|:]{1,2}\s{1,3}/.exec(line.text.slice(mark.end))?.[0].length ?? 0;
  return dash === 0
    ? { line, start: 0, timed: false }
    : { line: slice(line, mark.end + dash, line.text.length), start: mark.end + dash, timed: true };
}

/** Where the marked or quoted words end that begin a line; 0 for a word or two, and where nothing follows. */
function setOffTitle({ text, marks }: Inline): number {
  const person = marks.find(({ kind, start }) => start === 0 && (kind === "wikilink" || kind === "link"));
  const behind = marks.find(({ kind, start }) => kind === "emphasis" && start === (person?.end ?? -2) + 1);
  // `[[Jane Roe]] *Taming Queues*`: both begin the line
  if (person !== undefined && behind !== undefined && namesSomebody(text.slice(0, person.end)))
    return behind.end;
  const mark = marks.find((one) => one.start === 0 && one.kind !== "code" && one.kind !== "delete");
  const end = mark?.end ?? /^["“„][^"“”„]{6,160}["”“]/u.exec(text)?.[0].length ?? 0;
  return end < 8 ? 0 : end;
}

const aside =
  /\s\((?:and|or|but|with|not|the|it|so|very|too|i|my|we|he|she|who|no|this|did|didn|could|couldn)\b[^()]{3,120}\)$/iu;
/** How far behind a title its speakers are looked for. */
const reach = 300;

/** Where the speakers' part may end and the visitor's begin. */
const turns =
  /(?<=\))(?:,\s|\.?\s(?=\p{Ll})(?!and\s\p{Lu}))|,\swho\s|\s(?=(?:ran|showed|did|gave|talked|explained|told|on|about|who|was|brought|demoed|presented|walked|argued|built)\s)(?<=[-–—]\s\p{Lu}\p{Ll}[\p{L}'’-]*\s\p{Lu}[\p{L}'’-]+\s)|\s[-–—]{1,3}\s|\s(?:→|->|=>)\s|[:;]\s/gu;

/** `[Wed, room 2].`: where and when. */
const asideInBrackets = /^\s?\[[^[\]]{2,40}\][.:]?\s/;

/** `**Taming Queues** - Jane Roe. Best of the day (so far)`: behind a title that is set off, the speakers' sentence ends the talk. */
function behindTitle(line: Inline, title: number): Inline {
  const { text } = line;
  if (title >= text.length) return line;
  const end = sentenceEnd(text, title + (asideInBrackets.exec(text.slice(title))?.[0].length ?? 0));
  const lead = /^(?:\s*(?:→|[-=]>)\s|[\s,:;–—|-]*)/u.exec(text.slice(title))?.[0].length ?? 0;
  // whoever speaks stands near the title
  for (const { index } of matches(turns, text.slice(title + lead, Math.min(end, title + reach))).slice(
    0,
    6,
  )) {
    const head = slice(line, 0, title + lead + index);
    const isEmployer =
      text[title + lead + index] === ";" &&
      companyScore(/^; ([^.;]*)/.exec(text.slice(title + lead + index))?.[1] ?? "") >= 0.6;
    const least = text.startsWith(", who", title + lead + index) ? loneName : surely;
    if (!isEmployer && isNamed(head, least)) return head;
  }
  const words = text.slice(title + lead, end).replace(kindBeforePeople, "");
  // `*Jane Roe, Acme*: 10 queues I have tamed`: it is the people that are set off, and the title stands behind
  const isBehindPeople =
    /^[:–—-]\s/.test(text.slice(title).trimStart()) &&
    namesSomebody(text.slice(0, title)) &&
    !holdsBoth(slice(line, 0, title));
  if (isComment(words) && !namesSomebody(words) && !isBehindPeople) return slice(line, 0, title);
  const said = aside.exec(text.slice(title, end));
  // `**Jane Roe** - *Taming Queues (and Lines)*`: inside a mark it is of the title
  const isInside =
    said !== null && line.marks.some((one) => one.start < title + said.index && one.end >= end);
  return slice(line, 0, said === null || isInside ? end : title + said.index);
}

/** `[Jane Roe - Taming Queues](…)`: the link says all of it. */
function holdsBoth(head: Inline): boolean {
  const { order, title, speakers } = readTalkLine(head);
  return (
    (order === "speaker-first" || order === "title-first") &&
    /\s[-–—|]\s/.test(head.text) &&
    /\S\s+\S/.test(head.text.slice(title.start, title.end)) &&
    speakers.every(({ score, company }) => score >= surely && company === undefined)
  );
}

const beforePeople = new RegExp(`^\\P{L}*(?:${by}|${withWords}|w\\/)\\s`, "u");

/** Words that name nobody: `- loud applause`, `(half a day; good coffee)`. */
const isComment = (words: string): boolean =>
  words !== "" &&
  !/^\P{L}*@\w/u.test(words) &&
  (!/\p{L}/u.test(words) || (/^\P{L}*\p{Ll}/u.test(words) && !beforePeople.test(words)));

const namesSomebody = (words: string): boolean =>
  matches(/(?<!\p{L})\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){1,2}/gu, words).some(
    ([name]) => personScore(name) >= 0.75,
  );

/** `Taming Queues in Anger - Jane Roe. She was funny.`: the title and the whole name stand in a sentence of their own. */
function withoutSentences(line: Inline): Inline {
  const { text } = line;
  const end = sentenceEnd(text, 0);
  const arrow = text.search(/\s(?:→|=>)\s/u);
  const closed = text.search(/(?<=\))(?:\s[-–—]{1,3}\s|[:;,]\s|\.\s(?=\p{Ll}))/u);
  for (const at of [arrow, closed, text.search(remark), end]) {
    if (at < 0 || at >= text.length - 1) continue;
    const head = slice(line, 0, at);
    if (at === end && beginsWithPeople(head)) return head;
    if (
      (at === closed || /\s[-–—]{1,3}\s|,?\s(?:by|w\/)\s\p{Lu}|:\s\p{Lu}/u.test(head.text)) &&
      isNamed(head)
    )
      return head;
  }
  // `Taming Queues: Jane Roe, Acme. She was funny.`, `Taming Queues – Jane Roe, Acme: the best`
  const named = namedInFew.exec(text)?.index ?? Infinity;
  if (named > text.length || isNamed(line)) return line;
  for (const at of [...matches(turns, text).map(({ index }) => index), end].slice(0, 6)) {
    const head = at > named && at < text.length - 1 ? slice(line, 0, at) : undefined;
    if (head !== undefined && isNamed(head) && isDressed(head)) return head;
  }
  return line;
}

/** `w/ Jane Roe, half of it live`. */
const remark =
  /,\s(?=\p{Ll})(?<=\s(?:by|w\/)\s\p{Lu}[\p{L}'’.-]+\s(?:\p{Ll}{1,3}\s){0,2}\p{Lu}[\p{L}'’-]+,\s)/u;

/** Two words with capitals, and what parts them from a company. */
const namedInFew = /(?<!\p{L})\p{Lu}[\p{L}'’.-]*\s(?:\p{Ll}{1,3}\s){0,2}\p{Lu}[\p{L}'’.-]+\s?[,(@]/u;

const isDressed = (head: Inline): boolean =>
  readTalkLine(head).speakers.some(({ company }) => company !== undefined);

/** Of a name with nothing but its looks, and of one whose sentence goes on about somebody. */
const surely = 0.7;
const loneName = 0.45;

/** `Jane Roe, Acme: Taming Queues`. */
function beginsWithPeople(head: Inline): boolean {
  const { order, speakers, title } = readTalkLine(head);
  return (
    order === "speaker-first" &&
    speakers.every((one) => one.score >= surely) &&
    speakers.some((one) => one.company !== undefined) &&
    titleScore(head.text.slice(title.start, title.end)) >= 0.3
  );
}

/** A title, and behind it people of whom each is surely one. */
function isNamed(head: Inline, least = surely): boolean {
  const { order, speakers, title } = readTalkLine(head);
  return (
    order === "title-first" &&
    speakers.every((one) => one.score >= least) &&
    titleScore(head.text.slice(title.start, title.end)) >= 0.3
  );
}
