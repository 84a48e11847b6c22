/** Talks in another form: a list as headings, headings as a list, talks in the order of their times. Text is moved, never reworded. */
import type { TalkPlace } from "../facts/facts";
import { contains, touches, type Range } from "../text/range";
import type { Snapshot } from "../workspace/snapshot";

export interface FormChange {
  readonly title: string;
  readonly edit: Range & { readonly newText: string };
}

interface Item {
  /** Line starts and ends, line ends left out. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** `- Taming Queues (Jane Roe)` and its nested lines become `### Taming Queues (Jane Roe)` and a list. */
export function listToHeadings(snapshot: Snapshot, note: string, offset: number): FormChange | undefined {
  const { text, talks } = talksOf(snapshot, note);
  const items = run(text, talks, offset, (line) => /^[-*+]\s/.test(line));
  if (items.length < 2) return undefined;
  const [first, last] = [items[0], items.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const level = "#".repeat(Math.min(6, headingAbove(text, first.start) + 1));
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const newText = items
    .map((item) => {
      const [head = "", ...rest] = item.text.split(/\r\n|\n|\r/);
      const body = rest
        .map((line) => line.replace(/^(?: {1,4}|\t)/, ""))
        .join(eol)
        .replace(/\s+$/, "");
      return `${level} ${head.replace(/^[-*+]\s+/, "")}${body.trim() === "" ? "" : `${eol}${eol}${body}`}`;
    })
    .join(`${eol}${eol}`);
  return {
    title: "Turn this list of talks into headings",
    edit: { start: first.start, end: last.end, newText },
  };
}

/** `### Taming Queues` with only a list or nothing below becomes an item with nested items. */
export function headingsToList(snapshot: Snapshot, note: string, offset: number): FormChange | undefined {
  const { text, talks } = talksOf(snapshot, note);
  const items = run(text, talks, offset, (line) => /^#{1,6}\s/.test(line));
  const isSimple = (item: Item): boolean =>
    item.text
      .split(/\r\n|\n|\r/)
      .slice(1)
      .every((line) => line.trim() === "" || /^\s*[-*+]\s|^\s{2,}\S/.test(line));
  const [first, last] = [items[0], items.at(-1)];
  if (items.length < 2 || first === undefined || last === undefined || !items.every(isSimple))
    return undefined;
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const newText = items
    .map((item) => {
      const [head = "", ...rest] = item.text.split(/\r\n|\n|\r/);
      const body = rest.filter((line) => line.trim() !== "").map((line) => `  ${line}`);
      return [`- ${head.replace(/^#{1,6}\s+/, "").replace(/\s+#+\s*$/, "")}`, ...body].join(eol);
    })
    .join(eol);
  return {
    title: "Turn these headings into a list of talks",
    edit: { start: first.start, end: last.end, newText },
  };
}

/** Talks of one run, all with a time of day in their first line, in the order of these times. */
export function sortByTime(snapshot: Snapshot, note: string, offset: number): FormChange | undefined {
  const { text, talks } = talksOf(snapshot, note);
  const items = run(text, talks, offset, () => true);
  const timed = items.map((item) => ({ item, time: timeOf(item.text) }));
  const [first, last] = [items[0], items.at(-1)];
  if (items.length < 2 || first === undefined || last === undefined) return undefined;
  if (timed.some((one) => one.time === undefined)) return undefined;
  const sorted = [...timed].sort((a, b) => (a.time ?? 0) - (b.time ?? 0)).map((one) => one.item);
  if (sorted.every((item, i) => item === items[i])) return undefined;
  let newText = "";
  items.forEach((item, i) => {
    const next = items[i + 1];
    newText += (sorted[i]?.text ?? "") + (next === undefined ? "" : text.slice(item.end, next.start));
  });
  return { title: "Sort these talks by time", edit: { start: first.start, end: last.end, newText } };
}

function talksOf(snapshot: Snapshot, note: string): { text: string; talks: readonly TalkPlace[] } {
  return { text: snapshot.note(note)?.text ?? "", talks: snapshot.graph.facts(note)?.talks ?? [] };
}

/** The talks around an offset that follow each other with nothing but white space between, each from line to line. */
function run(
  text: string,
  talks: readonly TalkPlace[],
  offset: number,
  fits: (line: string) => boolean,
): Item[] {
  const all = talks
    .filter(({ section, title }) => contains(section, title))
    .map(({ section }): Item => {
      const start =
        Math.max(text.lastIndexOf("\n", section.start - 1), text.lastIndexOf("\r", section.start - 1)) + 1;
      const body = text.slice(start, section.end).replace(/\s+$/, "");
      return { start, end: start + body.length, text: body };
    })
    .filter((item) => fits(item.text))
    .sort((a, b) => a.start - b.start);
  const at = all.findIndex((item) => touches(item, offset));
  if (at < 0) return [];
  const follows = (a: Item | undefined, b: Item | undefined): boolean =>
    a !== undefined && b !== undefined && b.start > a.end && text.slice(a.end, b.start).trim() === "";
  let from = at;
  let to = at;
  while (follows(all[from - 1], all[from])) from--;
  while (follows(all[to], all[to + 1])) to++;
  return all.slice(from, to + 1);
}

/** The level of the nearest heading above, 1 where there is none: talks become one deeper. */
function headingAbove(text: string, at: number): number {
  let level = 1;
  for (const match of text.slice(0, at).matchAll(/^(#{1,6})\s/gm)) level = match[1]?.length ?? 1;
  return level;
}

/** Minutes since midnight of the first time of day in a talk's first line. */
function timeOf(text: string): number | undefined {
  const line = text.split(/[\r\n]/)[0] ?? "";
  const match = /(?<![\d:.])(\d{1,2})[:.h](\d{2})(?!\d)\s?(am|pm)?/i.exec(line);
  if (match === null) return undefined;
  const half = match[3]?.toLowerCase();
  const hour = (Number(match[1]) % (half === undefined ? 24 : 12)) + (half === "pm" ? 12 : 0);
  return hour * 60 + Number(match[2]);
}
