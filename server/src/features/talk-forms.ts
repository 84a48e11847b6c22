/** Talks in another form: a list as headings, headings as a list, talks in the order of their times. Text is moved, never reworded. */
import { contains, touches, type Range } from "../text/range";
import type { NoteText, Snapshot } from "../workspace/snapshot";
import { headedRun, outerAt, outerBlocks, placeOf, type HeadedSection, type Outer } from "./talk-sections";

export interface FormChange {
  readonly title: string;
  readonly edit: Range & { readonly newText: string };
}

/** `- Taming Queues (Jane Roe)` and its nested lines become `### Taming Queues (Jane Roe)` and a list. */
export function listToHeadings(snapshot: Snapshot, id: string, offset: number): FormChange | undefined {
  const note = snapshot.note(id);
  if (note === undefined) return undefined;
  const blocks = outerBlocks(note);
  const list = outerAt(blocks, offset);
  if (list?.node.type !== "list" || list.node.ordered === true || list.node.children.length < 2)
    return undefined;
  const titles = titlesOf(snapshot, id);
  const level = "#".repeat(Math.min(6, depthAbove(blocks, list) + 1));
  const eol = note.text.includes("\r\n") ? "\r\n" : "\n";
  const sections: string[] = [];
  for (const item of list.node.children) {
    const range = placeOf(item, list.base);
    const [head = "", ...rest] = linesIn(note, range);
    const marker = /^[-*+][ \t]+/.exec(head)?.[0];
    const title = titles.filter((one) => contains(range, one));
    // a title that goes on in the next line, or two of them, can't be one heading
    if (marker === undefined || title.length !== 1 || (title[0]?.end ?? 0) > range.start + head.length)
      return undefined;
    if (typeof item.checked === "boolean") return undefined;
    const words =
      item.children[0] === undefined
        ? range.start + marker.length
        : placeOf(item.children[0], list.base).start;
    const indent = words - (note.text.lastIndexOf("\n", range.start - 1) + 1);
    const body = rest.map((line) => outdented(line, indent)).join(eol);
    const below = body.replace(/^(?:[ \t]*(?:\r\n|\n|\r))+|\s+$/g, "");
    sections.push(
      `${level} ${head.slice(marker.length).trimEnd()}${below === "" ? "" : `${eol}${eol}${below}`}`,
    );
  }
  return {
    title: "Turn this list of talks into headings",
    edit: { start: list.start, end: list.end, newText: sections.join(`${eol}${eol}`) },
  };
}

/** `### Taming Queues` with only lists or nothing below becomes an item with nested items. */
export function headingsToList(snapshot: Snapshot, id: string, offset: number): FormChange | undefined {
  const note = snapshot.note(id);
  if (note === undefined) return undefined;
  const titles = titlesOf(snapshot, id);
  const isSimple = ({ heading, body }: HeadedSection): boolean =>
    body.every(({ node }) => node.type === "list") &&
    /^#{1,6}[ \t]/.test(note.text.slice(heading.start)) &&
    titles.some((title) => contains(heading, title));
  const sections = headedRun(outerBlocks(note), offset);
  const [first, last] = [sections[0], sections.at(-1)];
  if (sections.length < 2 || first === undefined || last === undefined || !sections.every(isSimple))
    return undefined;
  const eol = note.text.includes("\r\n") ? "\r\n" : "\n";
  const items = sections.map((section) => {
    const [head = "", ...rest] = linesIn(note, section);
    // blank lines right below the heading part it from its body; those inside the body belong to it
    while (rest[0]?.trim() === "") rest.shift();
    const body = rest.map((line) => (line.trim() === "" ? "" : `  ${line}`));
    return [`- ${head.replace(/^#{1,6}[ \t]+/, "").replace(/[ \t]+#+[ \t]*$/, "")}`, ...body].join(eol);
  });
  return {
    title: "Turn these headings into a list of talks",
    edit: { start: first.start, end: last.end, newText: items.join(eol) },
  };
}

/** Items, rows or headings around an offset that all have a time of day in their first line, in the order of these times. */
export function sortByTime(snapshot: Snapshot, id: string, offset: number): FormChange | undefined {
  const note = snapshot.note(id);
  if (note === undefined) return undefined;
  const parts = sortable(note, offset);
  const isTalk = titlesOf(snapshot, id).some((title) => parts.some((part) => contains(part, title)));
  const times = parts.map((part) => timeOf(linesIn(note, part)[0] ?? ""));
  const [first, last] = [parts[0], parts.at(-1)];
  if (!isTalk || parts.length < 2 || first === undefined || last === undefined || !areClear(times))
    return undefined;
  const order = parts.map((part, i) => ({ part, at: times[i]?.minutes ?? 0 })).sort((a, b) => a.at - b.at);
  if (order.every(({ part }, i) => part === parts[i])) return undefined;
  const newText = order
    .map(({ part }, i) => {
      const gap = note.text.slice(parts[i]?.end, parts[i + 1]?.start ?? parts[i]?.end);
      return note.text.slice(part.start, part.end) + gap;
    })
    .join("");
  return { title: "Sort these talks by time", edit: { start: first.start, end: last.end, newText } };
}

/** What can change places: items of a bulleted list, rows of a table, headed sections. A numbered list would lose its numbers. */
function sortable(note: NoteText, offset: number): Range[] {
  const blocks = outerBlocks(note);
  const outer = outerAt(blocks, offset);
  if (outer?.node.type === "list")
    return outer.node.ordered === true ? [] : outer.node.children.map((item) => placeOf(item, outer.base));
  if (outer?.node.type === "table")
    return outer.node.children.slice(1).map((row) => placeOf(row, outer.base));
  const sections = headedRun(blocks, offset);
  const isTimed = (one: Range): boolean => timeOf(linesIn(note, one)[0] ?? "") !== undefined;
  const at = sections.findIndex((one) => touches(one, offset));
  if (at < 0) return [];
  const before = sections.slice(0, at).findLastIndex((one) => !isTimed(one));
  const after = sections.slice(at).findIndex((one) => !isTimed(one));
  return sections.slice(before + 1, after < 0 ? undefined : at + after);
}

const titlesOf = (snapshot: Snapshot, id: string): Range[] =>
  (snapshot.graph.facts(id)?.talks ?? []).map(({ title }) => title);

const linesIn = ({ text }: NoteText, { start, end }: Range): string[] =>
  text.slice(start, end).split(/\r\n|\n|\r/);

/** A line without its first columns of white space; a tab reaches to the next fourth column. */
function outdented(line: string, columns: number): string {
  let at = 0;
  let column = 0;
  while (column < columns && (line[at] === " " || line[at] === "\t")) {
    column += line[at] === "\t" ? 4 - (column % 4) : 1;
    at++;
  }
  return line.slice(at);
}

/** The depth of the nearest heading above, 1 where there is none: talks become one deeper. */
function depthAbove(blocks: readonly Outer[], { start }: Range): number {
  const heading = blocks.findLast((block) => block.node.type === "heading" && block.start < start);
  return heading?.node.type === "heading" ? heading.node.depth : 1;
}

interface TimeOfDay {
  readonly minutes: number;
  /** Whether am or pm is written. */
  readonly half: boolean;
}

/** The first time of day in a line. */
function timeOf(line: string): TimeOfDay | undefined {
  const match = /(?<![\d:.])(\d{1,2})[:.h](\d{2})(?!\d)(?:\s?-\s?\d{1,2}[:.h]\d{2})?\s?([ap]m)?/i.exec(line);
  if (match === null) return undefined;
  const half = match[3]?.toLowerCase();
  const hour = (Number(match[1]) % (half === undefined ? 24 : 12)) + (half === "pm" ? 12 : 0);
  return { minutes: hour * 60 + Number(match[2]), half: half !== undefined };
}

/** Whether all times are there and mean one order: after `11:00`, a bare `1:30` is most likely the afternoon's. */
function areClear(times: readonly (TimeOfDay | undefined)[]): boolean {
  const bare = times.flatMap((time) => (time === undefined || time.half ? [] : time.minutes));
  const isWrapped = bare.some((one) => one < 8 * 60) && times.some((one) => (one?.minutes ?? 0) >= 8 * 60);
  return times.every((time) => time !== undefined) && (!isWrapped || bare.some((one) => one >= 13 * 60));
}
