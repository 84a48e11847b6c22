/** Who spoke, where it stands inside an item that is a title: in its own further lines, or in the items below it. */
import type { Block } from "../markdown/document";
import { inlineLines, type Inline } from "../text/inline";
import { withCompanyField } from "./company-field";
import type { Item } from "./list-item";
import { isSpeakerField } from "./speaker-field";
import { anybodyInside, mayBeTitle, namedInside } from "./speaker-items";
import { findSpeakerLines, readSpeakerLine } from "./speaker-lines";
import { endOfItem, type PersonDraft } from "./talk-draft";

/**
 * Speakers in the item's own further lines, or in fields of the items inside it.
 * @param isHabit true where the first item inside may be a name and nothing else
 */
export function fieldsBelow(
  blocks: readonly Block[],
  item: Item,
  limit: number,
  isHabit: boolean,
): PersonDraft[] {
  const second = inlineLines(item.block.inline)[1];
  const own = second === undefined ? [] : readSpeakerLine(second);
  if (own.length > 0) return own;
  const end = endOfItem(blocks, item.index, limit);
  const fields = withCompanyField(
    findSpeakerLines(blocks, item.index + 1, end, true),
    blocks,
    item.index + 1,
    end,
  );
  const next = blocks[item.index + 1];
  if (fields.length > 0 || next?.kind !== "item" || item.index + 1 >= end) return fields;
  const first = inlineLines(next.inline)[0];
  const people = first === undefined ? [] : readSpeakerLine(first);
  const employed = people.filter((person) => person.company !== undefined);
  return employed.length > 0 || !isHabit ? employed : anybodyInside(blocks, item.index);
}

/** `Speaker: Jane Roe` */
export const isReadField = (line: Inline | undefined): boolean =>
  line !== undefined && isSpeakerField(line.text) && readSpeakerLine(line).length > 0;

/** The first line of the first item inside an item. */
export function lineInside(blocks: readonly Block[], at: number): Inline | undefined {
  const [block, next] = [blocks[at], blocks[at + 1]];
  if (block === undefined || next?.kind !== "item" || next.indent <= block.indent) return undefined;
  return inlineLines(next.inline)[0];
}

/** True where a link begins a line. */
export const leads = ({ marks }: Inline): boolean =>
  marks.some(({ kind, start }) => kind === "link" && start === 0);

/** `- Speaker: Jane Roe` is the first of the items inside. */
export const holdsSpeakerField = (blocks: readonly Block[], at: number): boolean =>
  isReadField(lineInside(blocks, at));

/** Two items of a list surely, and most of them by the shape, have somebody's name and nothing else as the first of the items inside them. */
export function nameInside(blocks: readonly Block[], items: readonly Item[]): boolean {
  const open = items.filter(({ index, block }) => (blocks[index + 1]?.indent ?? 0) > block.indent);
  const named = new Set(open.filter(({ index }) => namedInside(blocks, index).length > 0));
  if (named.size < 2) return false;
  const alike = open.filter(
    (item) => mayBeTitle(item.text) && !named.has(item) && anybodyInside(blocks, item.index).length > 0,
  );
  return named.size + alike.length >= items.length * 0.6;
}
