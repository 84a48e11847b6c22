/** Tables that Markdown takes for a paragraph, because their head has more or fewer cells than the line below it. */
import type { Block } from "../markdown/document";
import { inlineLines, slice, sourceRange, type Inline } from "../text/inline";

const rule = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?$/;

/** Such paragraphs as rows; their group is no other table's. */
export const withLooseRows = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block, index) => rowsOf(block, -1 - index) ?? [block]);

/** The rows of such a paragraph; `undefined` for any other block. */
function rowsOf(block: Block, group: number): Block[] | undefined {
  if (block.kind !== "paragraph" || !block.inline.text.includes("|")) return undefined;
  const lines = inlineLines(block.inline);
  if (lines.length < 3 || !rule.test(lines[1]?.text ?? "")) return undefined;
  return lines
    .filter(({ text }, i) => i !== 1 && text.includes("|"))
    .map((line, i) => ({
      ...block,
      kind: "row",
      group,
      inline: line,
      cells: cellsOf(line),
      head: i === 0,
      range: sourceRange(line, { start: 0, end: line.text.length }),
    }));
}

function cellsOf(line: Inline): Inline[] {
  const cells: Inline[] = [];
  let start = line.text.startsWith("|") ? 1 : 0;
  const end = line.text.endsWith("|") ? line.text.length - 1 : line.text.length;
  while (start <= end) {
    const bar = line.text.indexOf("|", start);
    const stop = bar < 0 || bar > end ? end : bar;
    const words = line.text.slice(start, stop);
    const from = start + words.length - words.trimStart().length;
    cells.push(slice(line, from, from + words.trim().length));
    start = stop + 1;
  }
  return cells;
}
