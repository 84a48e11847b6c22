/** Items of a list as they may announce talks, each by itself and in the order that most of them follow. */
import type { Block } from "../markdown/document";
import { inlineLines, type Inline } from "../text/inline";
import { isGivenName } from "../catalogue/words";
import { country } from "./company-name";
import { itemLine } from "./item-line";
import { personScore } from "./person-name";
import type { Window } from "./talk-label";
import { isOpenLine, readTalkLine, type TalkLine } from "./talk-line";
import { readLone } from "./lone-readings";
import { withTitleOfSentence } from "./title-in-sentence";
import { titleScore } from "./title-score";

export interface Item {
  readonly block: Block;
  readonly index: number;
  readonly line: TalkLine;
  readonly text: string;
  /** The item's first line without room, tick and comment; windows of `line` are offsets into it. */
  readonly inline: Inline;
  /** True where a title begins the line in quotation marks or italics, as one writes titles. */
  readonly stressed: boolean;
  /** Where the words end that the writer set off at the beginning of the line; 0 where there are none. */
  readonly setOff: number;
}

/** An item with what its first line says; `undefined` for one without words. */
export function readItem(block: Block, index: number): Item | undefined {
  const first = inlineLines(block.inline)[0];
  if (first === undefined) return undefined;
  const { line, timed, setOff } = itemLine(first);
  const read = withTitleOfSentence(titleSetOff(readTalkLine(line), setOff), line);
  return {
    block,
    index,
    line: timed ? { ...read, timed: true } : read,
    text: line.text,
    inline: line,
    stressed: read.quoted || isStressed(line, setOff),
    setOff,
  };
}

/** `*Taming Queues* (Acme)`: where nobody is named, what is set off is the title, and nothing else. */
const titleSetOff = (line: TalkLine, setOff: number): TalkLine =>
  line.order === "title-only" && !line.quoted && setOff > line.title.start && setOff < line.title.end
    ? { ...line, title: { start: line.title.start, end: setOff } }
    : line;

const isStressed = (line: Inline, end: number): boolean =>
  end < 200 &&
  /\s/.test(line.text.slice(0, end)) &&
  line.text[end - 1] !== ":" &&
  line.marks.some((mark) => mark.kind === "emphasis" && mark.start === 0 && mark.end === end);

/** Reads a list again in the order that most of its items follow: the others may name people whom no list knows. */
export function favour(read: readonly Item[]): readonly Item[] {
  // where each sets its title off, whole names behind a third of them tell what `by` means behind the others
  const named = read.filter((item) => isNamed(item.line)).length;
  const isSetOff = named * 3 >= read.length && read.every(({ setOff }) => setOff > 0);
  const items = isSetOff ? read.map(withAuthor) : read;
  const isSure = ({ inline, line }: Item): boolean => isNamed(line) && !isOpenLine(inline, line);
  const sure = items.filter(isSure);
  const order = sure[0]?.line.order;
  // people without a title say nothing of the order, and may have one that the others' order finds
  const ordered = items.filter(({ line }) => line.order !== "speaker-only").length;
  if (order === undefined || sure.length < 2 || sure.length < ordered / 2) return items;
  if (!sure.every((item) => item.line.order === order)) return items;
  return items.map((item) =>
    isSure(item) ? item : { ...item, line: { ...readTalkLine(item.inline, order), timed: item.line.timed } },
  );
}

/** With whoever `by` tells of behind the title. */
function withAuthor(item: Item): Item {
  const { line, inline } = item;
  const read = isNamed(line) ? undefined : readLone(inline, line.title.start, inline.text.length, true);
  if (read?.title === undefined) return item;
  const { title, order, score, list } = read;
  return { ...item, line: { ...line, title, order, score, speakers: list.speakers } };
}

/**
 * An item of a list of short talks, where anybody's name will do: `Taming Queues, Jane Roe. She …`, `Taming Queues (Bo)`,
 * `Ada: *Taming Queues*`.
 */
export function withAnyName(item: Item): Item {
  const { line, inline } = item;
  if (line.speakers.length > 0) return item;
  const read = anyNameBehind(inline.text) ?? anyNameBefore(inline);
  if (read === undefined) return item;
  const speakers = [{ name: read.name, score: 0.6, company: undefined, marked: false }];
  return { ...item, line: { ...line, ...read, title: read.title, speakers, score: 0.6 } };
}

/** Where title and name stand in a line. */
interface NamedTitle {
  readonly title: Window;
  readonly name: Window;
  readonly order: "title-first" | "speaker-first";
}

const anyName =
  "\\p{Lu}[\\p{L}\\p{M}'’-]*\\.?(?:\\s(?:(?:van|von|de|der|den|da|la|le|el|al|bin)\\s){0,2}\\p{Lu}[\\p{L}\\p{M}'’-]*\\.?){0,2}";
const behindTitle = new RegExp(
  `^(.{6,90}?)(,?\\sby\\s|[,;]\\s|:\\s|\\s(?:[-–—]{1,2}|/)\\s|\\s\\()(${anyName})(?=\\)|$|[.,;]\\s|\\s[-–—(]|(?<=\\.)\\s)`,
  "u",
);

function anyNameBehind(text: string): NamedTitle | undefined {
  const [whole = "", title = "", mark = "", name = ""] = behindTitle.exec(text) ?? [];
  if (whole === "" || titleScore(title) < 0.2) return undefined;
  const isAlone = !/\s/.test(name);
  if (
    country.test(name) ||
    (mark.startsWith(";") && !isGivenName(name.split(" ")[0] ?? "") && !/\s\p{Lu}\.?$/u.test(name))
  )
    return undefined;
  const isShort = /^\p{Lu}\.$/u.test(name) && mark.endsWith("(");
  // behind a colon or a comma a single word is as likely to be what it is about
  const isEnough = isAlone
    ? !/[:;,]/.test(mark) || mark.includes("by") || (mark.startsWith(",") && whole.length === text.length)
    : true;
  if (!isShort && (!isEnough || personScore(name) < (isAlone ? 0.25 : 0.7))) return undefined;
  const start = whole.length - name.length;
  const stop = /\p{Ll}\.$/u.test(name) ? 1 : 0;
  return {
    title: { start: 0, end: title.length },
    name: { start, end: whole.length - stop },
    order: "title-first",
  };
}

function anyNameBefore({ text, marks }: Inline): NamedTitle | undefined {
  const name = /^(\p{Lu}\p{Ll}{2,}):\s/u.exec(text);
  const title = marks.find(({ kind, start }) => kind === "emphasis" && start === name?.[0].length);
  if (name?.[1] === undefined || title === undefined || personScore(name[1]) < 0.25) return undefined;
  return {
    title: { start: title.start, end: title.end },
    name: { start: 0, end: name[1].length },
    order: "speaker-first",
  };
}

/** Title and speaker both, or a name with a company or profile beside a quoted title. */
export const isNamed = (line: TalkLine): boolean =>
  line.score >= 0.6 && (line.order === "title-first" || line.order === "speaker-first");
