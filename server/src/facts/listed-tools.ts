/**
 * Lists in which each item is nothing but a name, or a name with what it is for: beside a sure tool, what only the catalogue takes for
 * one is one too.
 */
import { lookUp, type CatalogueEntry } from "../catalogue/catalogue";
import { isGivenName, isOrdinaryWord } from "../catalogue/words";
import type { EntityKind } from "../../../protocol/kinds";
import type { Block } from "../markdown/document";
import type { Range } from "../text/range";

export interface ListedTool extends Range {
  /** Index of the block; offsets are into its visible text. */
  readonly block: number;
  readonly entry: CatalogueEntry;
  readonly written: string;
}

/** No name is longer, in UTF-16 units. */
const longest = 32;

/** Headings above what somebody recommends. */
const ofTools = /\b(?:librar(?:y|ies)|frameworks?|tools?|toolbox|packages|plug-?ins|modules|stack)\W*$/i;
/** `d3: data viz`, `rxjs - reactive programming` */
const explained = /^\s*([\p{L}\d][\p{L}\d.+#-]*)(?::|\s[-–—])\s\S/u;

/** @param sure for each block, what is surely named in it */
export function findListedTools(
  blocks: readonly Block[],
  sure: readonly (readonly (Range & { readonly kind: EntityKind })[])[],
): ListedTool[] {
  const groups = new Map<number, { items: number; sure: number; fewest: number; open: ListedTool[] }>();
  let isBelowTools = false;
  blocks.forEach((block, i) => {
    if (block.kind === "heading") isBelowTools = ofTools.test(block.inline.text);
    if (block.kind !== "item") return;
    const group = groups.get(block.group) ?? {
      items: 0,
      sure: 0,
      // a heading speaks for them as well
      fewest: isBelowTools ? 1 : 2,
      open: [],
    };
    groups.set(block.group, group);
    group.items++;
    const { text } = block.inline;
    const named = explained.exec(text)?.[1];
    const written = named ?? text.trim();
    if (written.length > longest || (named !== undefined && !isBelowTools)) return;
    const others = sure[i] ?? [];
    if (others.some(({ kind }) => kind === "tool")) group.sure++;
    if (others.some((one) => one.start < written.length || named === undefined)) return;
    const entry = lookUp(written, "tool");
    const start = text.indexOf(written);
    const spelled = [entry?.name, ...(entry?.aliases ?? [])].some((name) => name === written);
    if (
      entry !== undefined &&
      entry.kind !== "standard" &&
      (spelled || isBelowTools || !isOrdinaryWord(written)) &&
      !isGivenName(written)
    )
      group.open.push({ block: i, entry, written, start, end: start + written.length });
  });
  return [...groups.values()].flatMap(({ items, sure: count, fewest, open }) =>
    count >= fewest && (count + open.length) * 2 > items ? open : [],
  );
}
