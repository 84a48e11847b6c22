/** Items of a list as they may announce talks, each by itself and in the order that most of them follow. */
import type { Block } from "../markdown/document";
import { inlineLines, type Inline } from "../text/inline";
import { itemLine } from "./item-line";
import { personScore } from "./person-name";
import { readTalkLine, titleScore, type TalkLine } from "./talk-line";

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
  const read = titleSetOff(readTalkLine(line), setOff);
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
export function favour(items: readonly Item[]): readonly Item[] {
  const sure = items.filter((item) => isNamed(item.line));
  const order = sure[0]?.line.order;
  if (order === undefined || sure.length < 2 || sure.length < items.length / 2) return items;
  if (!sure.every((item) => item.line.order === order)) return items;
  return items.map((item) => {
    if (isNamed(item.line)) return item;
    const line = { ...readTalkLine(item.inline, order), timed: item.line.timed };
    return { ...item, line: isNamed(line) || order !== "title-first" ? line : withLoneName(item, line) };
  });
}

/** `Taming Queues (Bo)`, `Taming Queues – Bo, from Oslo` among others with whole names. */
function withLoneName({ text }: Item, line: TalkLine): TalkLine {
  const match =
    /^(.{6,}?)(?:\s[-–—]{1,2}\s|\s\()(\p{Lu}[\p{Ll}\p{M}]+(?:-\p{Lu}\p{Ll}+)?)(?:\)?$|\)|,\s\p{Ll}|\.\s)/u.exec(
      text,
    );
  const [, title = "", name = ""] = match ?? [];
  if (match === null || personScore(name) === 0 || titleScore(title) < 0.3) return line;
  const start = title.length + match[0].slice(title.length).indexOf(name);
  const reading = {
    name: { start, end: start + name.length },
    score: 0.6,
    company: undefined,
    marked: false,
  };
  return {
    ...line,
    title: { start: Math.min(line.title.start, title.length), end: title.length },
    speakers: [reading],
    order: "title-first",
    score: 0.6,
  };
}

/** Title and speaker both, or a name with a company or profile beside a quoted title. */
export const isNamed = (line: TalkLine): boolean =>
  line.score >= 0.6 && (line.order === "title-first" || line.order === "speaker-first");
