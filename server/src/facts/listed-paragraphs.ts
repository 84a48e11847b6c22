/**
 * Paragraphs that are a list to their writer, and none to Markdown: behind numbers in brackets, `[1] Taming Queues — Jane Roe`, or each
 * beginning with a title that leads to its recording, `[Taming Queues](…): a calm talk`, or each a title with the address of its slides;
 * and lines of one paragraph below `There were lightning talks:`.
 */
import type { Block } from "../markdown/document";
import { inlineLines, slice, type Inline } from "../text/inline";
import { areTitlesWithAddress, titleWithAddress } from "./address-behind";
import { placed } from "./headed-paragraphs";
import { lastClause } from "./list-lead";
import { announcesTalks } from "./no-talk";
import { namesBoth } from "./parted-talk";
import { isRecording } from "./recordings";
import { readTalkLine } from "./talk-line";
import { titleScore } from "./title-score";

const mark = /^\[(\d{1,3})\]\s+(?=\S)/;

/** Fewer are remarks on something. */
const fewest = 3;

/** The blocks with runs of such paragraphs as the items of a list. */
export function withListedParagraphs(given: readonly Block[]): readonly Block[] {
  const blocks = given.flatMap((block, i) => linesBelowLead(block, given[i - 1], i) ?? [block]);
  if (blocks.filter(isListed).length < fewest) return blocks;
  const addressed = runsOfAddresses(blocks);
  const all: Block[] = [];
  for (let from = 0; from < blocks.length;) {
    const ends = [endOfNumbers(blocks, from), endOfTitles(blocks, from), addressed.get(from) ?? from];
    const run = blocks.slice(from, Math.max(...ends, from + 1));
    all.push(...(run.length < fewest ? run : run.map((block) => itemOf(block, from))));
    from += run.length;
  }
  return all;
}

/** Lines that each name a talk and whoever gave it, below a line that announces them. */
function linesBelowLead(block: Block, above: Block | undefined, index: number): Block[] | undefined {
  if (!isPlain(block) || !isPlain(above) || !block.inline.text.includes("\n")) return undefined;
  const lead = above.inline.text.trimEnd();
  const clause = lastClause(lead);
  if (!lead.endsWith(":") || !announcesTalks(clause) || ofOthers.test(clause)) return undefined;
  const lines = inlineLines(block.inline);
  return lines.every(isShortLine) &&
    lines.filter((line) => namesBoth(readTalkLine(line), surely)).length * 2 >= lines.length
    ? placed(block, lines).map((line) => itemOf(line, -index))
    : undefined;
}

/** `The people who organised the talks:`, and what was said, played or not given. */
const ofOthers =
  /\b(?:people|organi[sz]\p{Ll}+|chairs?|moderat\p{Ll}+|quotes?|questions?|music|songs?|sponsors?|cancell?ed|missed|skipped|(?:after|before|between|during|from) (?:the|these|those|all) )/iu;

/** Of a name that looks like one. */
const surely = 0.6;

/** No part of a sentence that goes on. */
const isShortLine = ({ text }: Inline): boolean =>
  text.length < longestLine && /^[\p{Lu}\d"“«‘'¿¡]/u.test(text) && !/[,;]$/.test(text);
const longestLine = 160;

const isListed = (block: Block): boolean =>
  numberOf(block) !== undefined || beginsWithTitle(block) || isAddressed(block);

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

/** Where paragraphs begin and stop that are a title each, with the address of slides or a recording behind enough of them. */
function runsOfAddresses(blocks: readonly Block[]): ReadonlyMap<number, number> {
  const runs = new Map<number, number>();
  for (let from = 0; from < blocks.length; from++) {
    let end = from;
    while (isAddressed(blocks[end])) end++;
    if (areTitlesWithAddress(blocks.slice(from, end).map(({ inline }) => inline))) runs.set(from, end);
    from = Math.max(from, end - 1);
  }
  return runs;
}

const isAddressed = (block: Block | undefined): boolean =>
  isPlain(block) && titleWithAddress(block.inline) !== undefined;

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
