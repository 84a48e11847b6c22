/** Paragraphs behind numbers in brackets, `[1] Taming Queues — Jane Roe`: to Markdown text, to their writer a list. */
import type { Block } from "../markdown/document";
import { slice } from "../text/inline";

const mark = /^\[(\d{1,3})\]\s+(?=\S)/;

/** Fewer are remarks on something. */
const fewest = 3;

/** The blocks with runs of such paragraphs as the items of a list. */
export function withNumberedReferences(blocks: readonly Block[]): readonly Block[] {
  if (blocks.filter((block) => numberOf(block) !== undefined).length < fewest) return blocks;
  const all: Block[] = [];
  for (let from = 0; from < blocks.length;) {
    const run = blocks.slice(from, Math.max(endOfRun(blocks, from), from + 1));
    all.push(...(run.length < fewest ? run : run.map((block) => itemOf(block, from))));
    from += run.length;
  }
  return all;
}

/** Where paragraphs stop that count on from one to the next. */
function endOfRun(blocks: readonly Block[], from: number): number {
  let last = 0;
  let end = from;
  for (; end < blocks.length; end++) {
    const number = numberOf(blocks[end]);
    if (number === undefined || number <= last) break;
    last = number;
  }
  return end;
}

function numberOf(block: Block | undefined): number | undefined {
  if (block?.kind !== "paragraph" || block.indent > 0 || block.quoted) return undefined;
  if (!block.inline.text.startsWith("[")) return undefined;
  const digits = mark.exec(block.inline.text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** @param first the index of the run's first block: its number is no other list's */
function itemOf(block: Block, first: number): Block {
  const { text } = block.inline;
  const inline = slice(block.inline, mark.exec(text)?.[0].length ?? 0, text.length);
  return { ...block, kind: "item", ordered: true, indent: 1, group: -2_000_000 - first, inline };
}
