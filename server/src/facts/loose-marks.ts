/**
 * Marks that Markdown does not take for marks and their writer does: `##Taming Queues`, without the space that other programs
 * never asked for, `== Taming Queues` of other markup, and items behind a bullet that came from a word processor.
 */
import type { Block } from "../markdown/document";
import { inlineLines, slice } from "../text/inline";
import { placed } from "./headed-paragraphs";

/** The blocks with such headings and items as what they were meant to be. */
export const withLooseMarks = (blocks: readonly Block[]): readonly Block[] =>
  blocks.some(mayHoldMark) ? withMarks(withSignedHeadings(blocks)) : blocks;

/** `== Taming Queues`, as other markup heads a section: twice at least, in a note without headings. */
function withSignedHeadings(blocks: readonly Block[]): readonly Block[] {
  const heads = new Set(
    blocks.filter((block) => mayHoldMark(block) && signedHeading.test(block.inline.text)),
  );
  if (heads.size < 2 || blocks.some(({ kind }) => kind === "heading")) return blocks;
  return blocks.map((block): Block => {
    const signs = heads.has(block) ? signedHeading.exec(block.inline.text)?.[1] : undefined;
    if (signs === undefined) return block;
    const end = block.inline.text.replace(/ =+$/, "").length;
    return {
      ...block,
      kind: "heading",
      level: signs.length,
      inline: slice(block.inline, signs.length + 1, end),
    };
  });
}

const signedHeading = /^(={1,5}) (?=["“]?[\p{Lu}\d][^\n=]*(?: =+)?$)/u;

function withMarks(blocks: readonly Block[]): readonly Block[] {
  const isHabit = blocks.some((block) => mayHoldMark(block) && /^#{2,6}\p{L}/u.test(block.inline.text));
  return blocks.flatMap((block, i) => headedBy(block, i, isHabit) ?? bulleted(block, i) ?? [block]);
}

const mayHoldMark = ({ kind, indent, quoted, inline }: Block): boolean =>
  kind === "paragraph" &&
  indent === 0 &&
  !quoted &&
  (inline.text.startsWith("#") || inline.text.startsWith("=") || someBullet.test(inline.text));

/** One hash is as easily a tag: only the first words of a note are a title with it, and others where more hashes stand so. */
const headingMark = /^(#{2,6})(?=[\p{L}\d"“'(@[])|^(#)(?=\p{Lu}[^\s#]*\s[^#\n]+$)/u;

function headedBy(block: Block, index: number, isHabit: boolean): Block[] | undefined {
  const found: Block[] = [];
  // what stands below a heading may be headed itself; thousands of lines are no reason to call oneself as often
  let rest: Block | undefined = block;
  while (rest !== undefined) {
    const parts: HeadedPart | undefined =
      rest === block || isHabit ? headed(rest, index === 0 || isHabit) : undefined;
    if (parts === undefined) {
      if (found.length > 0) found.push(...(bulleted(rest, index) ?? [rest]));
      break;
    }
    found.push(parts.heading);
    rest = parts.below;
  }
  return found.length === 0 ? undefined : found;
}

interface HeadedPart {
  readonly heading: Block;
  readonly below: Block | undefined;
}

/** The heading in a block's first line, and what stands below it. */
function headed(block: Block, mayBeOne: boolean): HeadedPart | undefined {
  if (!mayHoldMark(block)) return undefined;
  const { inline } = block;
  const feed = inline.text.indexOf("\n");
  const end = feed < 0 ? inline.text.length : feed;
  const match = headingMark.exec(inline.text.slice(0, end));
  const marks = match?.[1] ?? (mayBeOne ? match?.[2] : undefined);
  if (marks === undefined) return undefined;
  const [heading, below] = placed(block, [
    slice(inline, marks.length, end),
    ...(feed < 0 ? [] : [slice(inline, feed + 1, inline.text.length)]),
  ]);
  return heading === undefined
    ? undefined
    : { heading: { ...heading, kind: "heading", level: marks.length }, below };
}

/** Bullets of word processors, and pictures that stand for some: `👉 Taming Queues`. */
const anyBullet = "(?:[•▪‣◦∙●→➡➜➤►▶]\\uFE0F?|\\p{Extended_Pictographic}\\uFE0F?|\\d\\uFE0F?\\u20E3)";
const someBullet = new RegExp(`(?:^|\\n)${anyBullet}`, "u");
const bullet = new RegExp(`(?:^|\\n)${anyBullet}[ \\t\\u00a0]+\\S`, "u");
const bulletMark = new RegExp(`^${anyBullet}[ \\t\\u00a0]+`, "u");

/** Lines behind bullets as items of a list, with whatever stands above the first. */
function bulleted(block: Block, index: number): Block[] | undefined {
  if (!mayHoldMark(block) || !bullet.test(block.inline.text)) return undefined;
  const lines = inlineLines(block.inline);
  const first = lines.findIndex(({ text }) => bulletMark.test(text));
  if (!lines.slice(first).every(({ text }) => bulletMark.test(text))) return undefined;
  const lead = first === 0 ? [] : placed(block, lines.slice(0, first));
  const items = placed(
    block,
    lines
      .slice(first)
      .map((line) => slice(line, bulletMark.exec(line.text)?.[0].length ?? 0, line.text.length)),
  );
  // its number is no other list's
  return [
    ...lead,
    ...items.map((one): Block => ({ ...one, kind: "item", indent: 1, group: -1_000_000 - index })),
  ];
}
