/**
 * Paragraphs that are a list to their writer, and none to Markdown: behind numbers in brackets, `[1] Taming Queues — Jane Roe`, or each
 * beginning with a title that leads to its recording, `[Taming Queues](…): a calm talk`.
 */
import type { Block } from "../markdown/document";
import { slice } from "../text/inline";
import { isRecording } from "./recordings";
import { titleScore } from "./title-score";

const mark = /^\[(\d{1,3})\]\s+(?=\S)/;

/** Fewer are remarks on something. */
const fewest = 3;

/** The blocks with runs of such paragraphs as the items of a list. */
export function withListedParagraphs(blocks: readonly Block[]): readonly Block[] {
  if (blocks.filter(isListed).length < fewest) return blocks;
  const all: Block[] = [];
  for (let from = 0; from < blocks.length;) {
    const run = blocks.slice(from, Math.max(endOfNumbers(blocks, from), endOfTitles(blocks, from), from + 1));
    all.push(...(run.length < fewest ? run : run.map((block) => itemOf(block, from))));
    from += run.length;
  }
  return all;
}

const isListed = (block: Block): boolean => numberOf(block) !== undefined || beginsWithTitle(block);

/** Where paragraphs stop that count on from one to the next. */
function endOfNumbers(blocks: readonly Block[], from: number): number {
  let last = 0;
  let end = from;
  for (; end < blocks.length; end++) {
    const number = numberOf(blocks[end]);
    if (number === undefined || number <= last) break;
    last = number;
  }
  return end;
}

/** Where paragraphs stop that begin with a recorded title. */
function endOfTitles(blocks: readonly Block[], from: number): number {
  let end = from;
  while (beginsWithTitle(blocks[end])) end++;
  return end;
}

function numberOf(block: Block | undefined): number | undefined {
  if (!isPlain(block) || !block.inline.text.startsWith("[")) return undefined;
  const digits = mark.exec(block.inline.text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

function beginsWithTitle(block: Block | undefined): boolean {
  if (!isPlain(block)) return false;
  const { text, marks } = block.inline;
  return marks.some(
    ({ kind, start, end, url }) =>
      kind === "link" &&
      start === 0 &&
      isRecording(url) &&
      /^ ?[:–—-]\s/.test(text.slice(end)) &&
      titleScore(text.slice(0, end)) >= 0.3,
  );
}

const isPlain = (block: Block | undefined): block is Block =>
  block?.kind === "paragraph" && block.indent === 0 && !block.quoted;

/** @param first the index of the run's first block: its number is no other list's */
function itemOf(block: Block, first: number): Block {
  const { text } = block.inline;
  const number = mark.exec(text)?.[0].length;
  const inline = number === undefined ? block.inline : slice(block.inline, number, text.length);
  return {
    ...block,
    kind: "item",
    ordered: number !== undefined,
    indent: 1,
    group: -2_000_000 - first,
    inline,
  };
}
