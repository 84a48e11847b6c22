/** Rows of tables whose lines begin and end with `|`; other forms are refused. */
import type { AlignType, Table, TableCell } from "mdast";
import { skipBlanks, trimBlanks } from "./letters";
import { positionOf, setEnd, type ScanWords } from "./nodes";
import { refuse } from "./unusual";

const delimiterRow = /^[ \t>]*[|:-][|:\- \t]*\r?$/;

/** Whether a line that begins so may be the one below a table's head. */
export const maybeDelimiterRow = (first: number): boolean =>
  // | : - > and blanks
  first === 124 || first === 58 || first === 45 || first === 62 || first === 32 || first === 9;

/** How the columns are aligned by a line such as `|---|:-:|`, or `undefined` where the line is something else. */
export function alignmentOf(line: string): AlignType[] | undefined {
  if (!/[|:]/.test(line) || !delimiterRow.test(line)) return undefined;
  const cells = line
    .trim()
    .replace(/^\||\|$/g, "")
    .split("|")
    .map((cell) => cell.trim());
  if (!/^ {0,3}\|/.test(line) || !cells.every((cell) => /^:?-+:?$/.test(cell))) refuse();
  return cells.map((cell) => {
    const [left, right] = [cell.startsWith(":"), cell.endsWith(":")];
    return left ? (right && cell.length > 1 ? "center" : "left") : right ? "right" : null;
  });
}

/** Reads a row whose first `|` is at `start`, and puts it below the table's others. */
export function tableRow(source: string, start: number, end: number, table: Table, scan: ScanWords): void {
  // a backslash may escape a `|`
  if (source.slice(start, end).includes("\\")) refuse();
  const last = trimBlanks(source, start, end) - 1;
  if (last <= start || source[last] !== "|") refuse();
  const cells: TableCell[] = [];
  for (let bar = start; bar < last;) {
    const next = source.indexOf("|", bar + 1);
    const from = skipBlanks(source, bar + 1, next);
    const to = trimBlanks(source, from, next);
    cells.push({
      type: "tableCell",
      children: from < to ? scan([from, to]) : [],
      position: positionOf(bar, next === last ? end : next),
    });
    bar = next;
  }
  table.children.push({ type: "tableRow", children: cells, position: positionOf(start, end) });
  setEnd(table, end);
}
