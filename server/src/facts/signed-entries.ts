/**
 * Entries of a programme that were pasted as they stood: the title, some lines on whoever speaks, and `Jane Roe @jroe` behind them, in a
 * quotation or as a paragraph of their own.
 */
import type { Block } from "../markdown/document";
import { inlineLines, type Inline } from "../text/inline";
import { placed } from "./headed-paragraphs";
import { isReadingList } from "./list-lead";
import { isNobody } from "./nobody";
import { titleScore } from "./title-score";

/** Fewer may be somebody's words, and who said them. */
const fewest = 2;

/** The blocks with the title of each such entry as a heading, and who signed it right below. */
export function withSignedEntries(blocks: readonly Block[]): readonly Block[] {
  let isBelowOthers = false;
  const entries = new Set(
    blocks.filter((block) => {
      if (block.kind === "heading") isBelowOthers = isOfOthers(block.inline.text);
      return !isBelowOthers && isEntry(block);
    }),
  );
  const told = [...entries].filter(tellsOfSigner).length;
  // messages are signed like that as well, and tell of anything
  return entries.size < fewest || told * 2 < entries.size
    ? blocks
    : blocks.flatMap((block) => (entries.has(block) ? opened(block) : [block]));
}

/** A heading above books, and people to write to. */
const isOfOthers = (heading: string): boolean =>
  isReadingList.test(heading) || /\b(?:contacts?|tweets?|people|quotes?)\b/i.test(heading);

/** `Jane is …` above `Jane Roe @jroe`. */
const tellsOfSigner = ({ inline }: Block): boolean => {
  const lines = inlineLines(inline);
  const name = signature.exec(lines.at(-1)?.text ?? "")?.[1]?.split(/\s/) ?? [];
  return lines.slice(1, -1).some(({ text }) => name.some((part) => part.length > 2 && text.includes(part)));
};

const signature =
  /^(\p{Lu}[\p{L}\p{M}'’.-]+(?:\s\p{Lu}[\p{L}\p{M}'’.-]*){1,4})\s\(?@[A-Za-z_]\w{1,30}\)?\s*$/u;

const isSigned = ({ text }: Inline): boolean => {
  const name = signature.exec(text)?.[1];
  return name !== undefined && !isNobody(name);
};

function isEntry({ kind, indent, inline }: Block): boolean {
  if (kind !== "paragraph" || indent > 0 || !inline.text.includes("@")) return false;
  const lines = inlineLines(inline);
  const [title, ...below] = lines;
  const last = below.at(-1);
  return (
    title !== undefined &&
    last !== undefined &&
    below.length > 1 &&
    isSigned(last) &&
    !isSigned(title) &&
    /^[\p{Lu}\d"“].*\s\S/u.test(title.text) &&
    title.text.length < longestTitle &&
    !/[.,;]\s*$/.test(title.text) &&
    titleScore(title.text) >= 0.3
  );
}

const longestTitle = 160;

/** What is said of the people stays a quotation: nobody presents anything in it. */
function opened(block: Block): Block[] {
  const [title, ...below] = inlineLines(block.inline);
  if (title === undefined) return [block];
  const [heading, ...rest] = placed(block, [title, ...below.filter(isSigned)]);
  const bios = placed(
    block,
    below.filter((line) => !isSigned(line)),
  );
  return heading === undefined
    ? [block]
    : [
        { ...heading, kind: "heading", level: 6, quoted: false },
        ...rest.map((line): Block => ({ ...line, quoted: false })),
        ...bios.map((line): Block => ({ ...line, quoted: true })),
      ];
}
