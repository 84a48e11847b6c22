/** Lists in which each item is nothing but a name: beside a sure tool, what only the catalogue takes for one is one too. */
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

/** @param named for each block, what is surely named in it */
export function findListedTools(
  blocks: readonly Block[],
  named: readonly (readonly { readonly kind: EntityKind }[])[],
): ListedTool[] {
  const groups = new Map<number, { items: number; sure: number; open: ListedTool[] }>();
  blocks.forEach((block, i) => {
    if (block.kind !== "item") return;
    const group = groups.get(block.group) ?? { items: 0, sure: 0, open: [] };
    groups.set(block.group, group);
    group.items++;
    const { text } = block.inline;
    const written = text.trim();
    if (written.length > longest) return;
    const others = named[i] ?? [];
    if (others.some(({ kind }) => kind === "tool")) group.sure++;
    if (others.length > 0) return;
    const entry = lookUp(written, "tool");
    const start = text.indexOf(written);
    const spelled = [entry?.name, ...(entry?.aliases ?? [])].some((name) => name === written);
    if (
      entry !== undefined &&
      entry.kind !== "standard" &&
      (spelled || !isOrdinaryWord(written)) &&
      !isGivenName(written)
    )
      group.open.push({ block: i, entry, written, start, end: start + written.length });
  });
  return [...groups.values()].flatMap(({ items, sure: count, open }) =>
    count > 1 && (count + open.length) * 2 > items ? open : [],
  );
}
