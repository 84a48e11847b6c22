/** Lists of what was heard, each title with what the visitor thought of it: `- Taming Queues: a good overview of what can go wrong`. */
import { isNamed, type Item } from "./list-item";
import { findPresenting } from "./presenting";
import { titleScore } from "./title-score";

/** The title, a colon, and a remark: more words than a subtitle has, or a sentence. */
const remarked = /^(\S[^.!?:;]{3,90}):\s+((?:\S+\s+){6,}\S+|\S+(?:\s+\S+){2,}[.!])\s*$/u;

/** The same of any length: beside those that surely have one. */
const anyRemark = /^(\S[^.!?:;]{2,90}):\s+\S/u;

/** The items with nothing but their titles, where most have a remark; `undefined` for other lists. */
export function withoutRemarks(items: readonly Item[]): readonly Item[] | undefined {
  // who gave it stands in the remark
  if (items.some(({ block }) => findPresenting(block.inline).some((one) => one.strong))) return undefined;
  const sure = items.filter((item) => isSure(item));
  if (sure.length < 3 || sure.length < items.length / 2) return undefined;
  return items.map((item) => cutAt(item, anyRemark) ?? item);
}

function isSure(item: Item): boolean {
  const cut = cutAt(item, remarked);
  return cut !== undefined && titleScore(cut.text.slice(cut.line.title.start, cut.line.title.end)) >= 0.3;
}

function cutAt(item: Item, pattern: RegExp): Item | undefined {
  const { line, text, inline } = item;
  const { start } = line.title;
  const title = isNamed(line) ? undefined : pattern.exec(text.slice(start))?.[1];
  if (title === undefined || !/^[\p{Lu}\d"“]/u.test(title)) return undefined;
  // a link or a mark tells where the title ends, or who gave it
  if (/[[\]]/.test(title) || inline.marks.some((mark) => mark.start < start + title.length)) return undefined;
  return { ...item, line: { ...line, title: { start, end: start + title.length } } };
}
