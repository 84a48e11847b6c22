/** Talks written one to a table row, with or without a head that names the columns. */
import { isOrdinaryWord } from "../catalogue/words";
import type { Block } from "../markdown/document";
import { slice, sourceRange, type Inline } from "../text/inline";
import { companyScore } from "./company-name";
import { announcesTalks, isApart, isNoTalk } from "./no-talk";
import { isNobody } from "./nobody";
import type { Section } from "./sections";
import { readRoll, readSpeakerList } from "./speaker-list";
import { personFrom, type PersonDraft, type TalkDraft } from "./talk-draft";
import { findTrackTalks, type Row } from "./table-tracks";
import { readTalkLine, unquote } from "./talk-line";
import { titleScore } from "./title-score";
import { isLoneLabel, trimTalkLine, type Window } from "./talk-label";

interface Columns {
  readonly title: number;
  readonly speaker: number;
  readonly company: number;
}

const titleHead =
  /^(?:.*\b(?:talk|session|title|topic|presentation|workshop|keynote|what|subject|lecture|paper|titre|titel|título|titolo|vortr[aä]ge?|exposé|charla|ponencia|palestra|lezing)s?\b.*|name of talk)$/i;
const speakerHead =
  /^.*\b(?:speaker|presenter|who|by|author|name|host|instructor|person|people|qui|wer|wie|quién|chi|quem|intervenante?|orateur|conférencier|referent|referentin|sprecher|vortragende|ponente|palestrante|relatore|spreker)s?\b.*$/iu;
const companyHead = /^.*\b(?:company|organi[sz]ation|org|affiliation|employer|from|institution|firm)\b.*$/i;
/** In other languages these stand above chores as well: they count beside a word for a talk. */
const foreignCompanyHead = /^.*\b(?:firma|société|entreprise|empresa|azienda|organisme)\b.*$/iu;
const clock =
  /^\W{0,4}\d{1,2}(?:[:.h]\d{2})?\s{0,3}(?:am|pm)?(?:\s{0,3}(?:-|–|to)\s{0,3}\d{1,2}(?:[:.h]\d{2})?\s{0,3}(?:am|pm)?)?\W{0,4}$/i;

const isClock = (text: string): boolean => clock.test(text) && /\d/.test(text);

/** @param inEvent true where the note surely belongs to an event: elsewhere two words and a name in a cell may be anything */
export function findTableTalks(
  blocks: readonly Block[],
  sections: readonly Section[],
  covered: readonly boolean[],
  inEvent: boolean,
): TalkDraft[] {
  const groups = new Map<number, Row[]>();
  blocks.forEach((block, index) => {
    if (block.kind !== "row" || covered[index] === true) return;
    const list = groups.get(block.group);
    if (list === undefined) groups.set(block.group, [{ block, index }]);
    else list.push({ block, index });
  });
  const found: TalkDraft[] = [];
  for (const rows of groups.values()) {
    const columns = findColumns(rows.map((row) => row.block));
    const above = sections
      .filter((one) => one.first < (rows[0]?.index ?? 0) && one.end > (rows[0]?.index ?? 0))
      .at(-1);
    const heading = above?.heading.inline.text ?? "";
    if (isApart(heading) && !announcesTalks(heading) && !(inEvent && isHeadedAsTalks(rows))) continue;
    const isTimed =
      columnWhere(
        rows.map(({ block }) => block),
        isClock,
      ) >= 0;
    if (columns !== undefined && !announcesTalks(heading) && isOfTasks(rows.map(({ block }) => block)))
      continue;
    const mayBeTracks = (inEvent || isTimed) && (columns === undefined || columns.speaker < 0);
    const tracks = mayBeTracks ? findTrackTalks(rows, isTimed) : [];
    found.push(...tracks);
    if (tracks.length > 0 || columns === undefined) continue;
    for (const { block, index } of rows) {
      if (block.head && isHead(block, columns)) continue;
      const talk = readRow(block, index, columns);
      if (talk !== undefined) found.push(talk);
    }
  }
  return found;
}

/** `Talk` and `Speaker` above the columns say it, whatever the section is called. */
const isHeadedAsTalks = ([first]: readonly Row[]): boolean => {
  const names = first?.block.head === true ? first.block.cells.map((cell) => cell.text.trim()) : [];
  return (
    names.some((name) => /^(?:talk|session)s?$/i.test(name)) &&
    names.some((name) => /^speakers?$/i.test(name))
  );
};

/** `What`, `Who` and `When` without a word for a talk, and no time of day: what is to be done. */
function isOfTasks([head, ...body]: readonly Block[]): boolean {
  const isTimed = ({ text }: Inline): boolean => /\d[:.h]\d{2}|\b\d{1,2}\s?(?:am|pm)\b/i.test(text);
  if (head?.head !== true || body.some(({ cells }) => cells.some(isTimed))) return false;
  // whole names are of those who speak, and colleagues go by one
  const who = head.cells.findIndex(({ text }) => /^(?:who|owner)\??$/i.test(text.trim()));
  if (body.some(({ cells }) => /^\p{Lu}\S+\s\p{Lu}/u.test(cells[who]?.text.trim() ?? ""))) return false;
  const names = head.cells.map((cell) => cell.text.trim());
  return (
    names.some((name) =>
      /^(?:when|until|by when|due(?: date)?|deadline|status|priority|done)\??$/i.test(name),
    ) &&
    names.some((name) => /^(?:what|who|owner|todo|task|action|item)\??$/i.test(name)) &&
    !names.some((name) => announcesTalks(name) || /\b(?:title|speakers?|room|track)\b/i.test(name))
  );
}

/** True where a section holds a table of titles and who speaks, of two rows or more. */
export function holdsProgramme(blocks: readonly Block[], { first, bodyEnd }: Section): boolean {
  const rows = blocks.slice(first + 1, bodyEnd).filter((block) => block.kind === "row");
  return rows.length > 2 && (findColumns(rows)?.speaker ?? -1) >= 0;
}

const isHead = (block: Block, columns: Columns): boolean => {
  const text = block.cells[columns.title]?.text.trim() ?? "";
  return titleHead.test(text) || text.split(/\s+/).length < 3;
};

/** Which column holds what: by the head's words, else by what the cells look like. */
function findColumns(rows: readonly Block[]): Columns | undefined {
  const head = rows.find((row) => row.head);
  const names = head?.cells.map((cell) => cell.text.trim()) ?? [];
  const speaker = names.findIndex((name) => speakerHead.test(name) && !titleHead.test(name));
  const company = names.findIndex((name) => companyHead.test(name));
  const title = names.findIndex((name, i) => titleHead.test(name) && i !== speaker);
  const body = rows.filter((row) => !row.head);
  const timed = columnWhere(body, isClock);
  const foreign =
    company < 0 && title >= 0 ? names.findIndex((name) => foreignCompanyHead.test(name)) : company;
  if (
    title >= 0 &&
    (speaker >= 0 || timed >= 0 || /talk|session|presentation|workshop|keynote/i.test(names[title] ?? ""))
  )
    return { title, speaker, company: foreign };
  const people = columnWhere(body, (_, cell) => {
    const list = readSpeakerList(cell, 0, cell.text.length);
    return list !== undefined && list.score >= 0.6;
  });
  if (people < 0 && timed < 0) return undefined;
  const width = Math.max(...rows.map((row) => row.cells.length));
  let best = -1;
  let score = 0.35;
  for (let i = 0; i < width; i++) {
    if (i === people || i === timed) continue;
    const mean =
      body.reduce((sum, row) => sum + titleScore(row.cells[i]?.text ?? ""), 0) / Math.max(1, body.length);
    if (mean > score) [best, score] = [i, mean];
  }
  return best < 0 ? undefined : { title: best, speaker: people, company };
}

function columnWhere(rows: readonly Block[], test: (text: string, cell: Inline) => boolean): number {
  const width = Math.max(0, ...rows.map((row) => row.cells.length));
  for (let i = 0; i < width; i++) {
    const cells = rows.flatMap((row) => row.cells[i] ?? []).filter((cell) => cell.text.trim() !== "");
    if (cells.length > 0 && cells.filter((cell) => test(cell.text.trim(), cell)).length >= cells.length * 0.6)
      return i;
  }
  return -1;
}

function readRow(block: Block, index: number, columns: Columns): TalkDraft | undefined {
  const cell = block.cells[columns.title];
  if (cell === undefined || cell.text.trim().length < 3) return undefined;
  const speakers = readSpeakers(block, columns);
  if (isNoTalk(cell.text) && !(speakers.length > 0 && isLoneLabel(cell.text))) return undefined;
  const line = speakers.length > 0 ? undefined : readTalkLine(cell);
  const trimmed = line?.title ?? unquote(cell.text, trimTalkLine(cell.text));
  const inCell = line?.speakers.map((reading) => personFrom(cell, reading, "table row")) ?? [];
  return {
    title: cell.text.slice(trimmed.start, trimmed.end),
    titleRange: sourceRange(cell, trimmed),
    speakers: speakers.length > 0 ? speakers : inCell,
    rule: "table row",
    confidence: 0.8,
    first: index,
    end: index + 1,
  };
}

function readSpeakers(block: Block, columns: Columns): PersonDraft[] {
  const cell = block.cells[columns.speaker];
  if (cell === undefined) return [];
  const company = block.cells[columns.company];
  // where companies have a column of their own, there are none beside the names
  const roll = company === undefined ? undefined : readRoll(cell, 0, cell.text.length);
  const list = roll ?? readSpeakerList(cell, 0, cell.text.length);
  if (list === undefined || list.score < 0.25) return anyNameIn(cell);
  return list.speakers.map((reading) => {
    const person = personFrom(cell, reading, "table row");
    if (person.company !== undefined || company === undefined || companyScore(company.text) < 0.35)
      return person;
    const whole = slice(company, 0, company.text.length);
    const range = sourceRange(whole, { start: 0, end: whole.text.length });
    return { ...person, company: { name: company.text.trim(), range } };
  });
}

/** In a column of speakers a handle, a name in quotation marks and whatever begins with two capitals are people. */
function anyNameIn(cell: Inline): PersonDraft[] {
  const match = anyName.exec(cell.text.trim());
  const [, handle, quoted, name, behindComma, inParentheses] = match ?? [];
  const written = handle ?? quoted ?? name;
  const house = behindComma ?? inParentheses;
  if (written === undefined || companyScore(written) >= 0.85 || isNobody(written)) return [];
  if (name?.split(" ").every((word) => isOrdinaryWord(word)) === true) return [];
  if (house !== undefined && companyScore(house) < 0.6) return [];
  const at = (words: string): Window => {
    const start = cell.text.indexOf(words);
    return { start, end: start + words.length };
  };
  const company = house === undefined ? undefined : at(house);
  const reading = { name: at(written), score: 0.5, company, marked: company !== undefined };
  return [personFrom(cell, reading, "table row")];
}

const anyName =
  /^(?:(@[\w-]{2,30})|["“”]([\p{L}\d_-]{2,30})["“”]|(\p{Lu}\p{Ll}+\s\p{Lu}[\p{L}'’-]+)(?:,\s(\p{Lu}[^,()]{1,40})|\s\((\p{Lu}[^,()]{1,40})\)))$/u;
