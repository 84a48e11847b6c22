/** Timetables with a talk to a cell: a column for each room, title and speaker in one cell, on a line each or parted by a dash. */
import type { Block } from "../markdown/document";
import { inlineLines, sourceRange, type Inline } from "../text/inline";
import { isNoTalk } from "./no-talk";
import { namesBoth } from "./parted-talk";
import { isRole } from "./role";
import { readSpeakerList, type SpeakerReading } from "./speaker-list";
import { personFrom, type TalkDraft } from "./talk-draft";
import type { Window } from "./talk-label";
import { readTalkLine } from "./talk-line";
import { titleScore } from "./title-score";

export interface Row {
  readonly block: Block;
  /** Among the note's blocks. */
  readonly index: number;
}

interface CellTalk {
  readonly column: number;
  readonly row: Row;
  readonly line: Inline;
  readonly title: Window;
  readonly people: Inline;
  readonly speakers: readonly SpeakerReading[];
}

/**
 * @param isTimed true where a column holds times
 * @returns nothing for a table that is no such timetable
 */
export function findTrackTalks(rows: readonly Row[], isTimed: boolean): TalkDraft[] {
  const body = rows.filter(({ block }) => !block.head);
  const talks = body.flatMap((row) =>
    row.block.cells.flatMap((cell, column) => readCell(cell, column, row) ?? []),
  );
  const columns = new Set(talks.map(({ column }) => column));
  const isInLines = talks.filter(({ line, people }) => line !== people).length > 1;
  const isEnough = columns.size > 1 ? talks.length > (isInLines ? 1 : 2) : isInLines && isTimed;
  if (!isEnough || talks.length < body.length * columns.size * 0.4) return [];
  return [...talks, ...body.flatMap((row) => labelled(row, columns))].map(toDraft);
}

/** `Panel: the future of queues` among them. */
const labelled = (row: Row, columns: ReadonlySet<number>): CellTalk[] =>
  [...columns].flatMap((column) => {
    const [line, ...more] = inlineLines(row.block.cells[column] ?? row.block.inline);
    if (line === undefined || more.length > 0 || isNoTalk(line.text)) return [];
    const { label, order, title } = readTalkLine(line);
    return label !== undefined && order === "title-only"
      ? [{ column, row, line, title, people: line, speakers: [] }]
      : [];
  });

const toDraft = ({ row, line, title, people, speakers }: CellTalk): TalkDraft => ({
  title: line.text.slice(title.start, title.end),
  titleRange: sourceRange(line, title),
  speakers: speakers.map((reading) => personFrom(people, reading, "table cell")),
  rule: "table cell: title and speaker",
  confidence: 0.75,
  first: row.index,
  end: row.index + 1,
});

function readCell(cell: Inline, column: number, row: Row): CellTalk | undefined {
  const [line, people, ...more] = inlineLines(cell);
  if (line === undefined || more.length > 1 || isNoTalk(line.text) || isRole(line.text)) return undefined;
  const read = readTalkLine(line);
  if (people === undefined)
    return namesBoth(read, 0.75)
      ? { column, row, line, title: read.title, people: line, speakers: read.speakers }
      : undefined;
  const list = readSpeakerList(people, 0, people.text.length);
  if (list === undefined || list.score < 0.6 || list.end < people.text.length - 1) return undefined;
  return titleScore(line.text) < 0.3 || read.score >= 0.6
    ? undefined
    : { column, row, line, title: read.title, people, speakers: list.speakers };
}
