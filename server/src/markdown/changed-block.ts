/** What an edit changed of a note: one block, or more than that. */
import { dequal } from "dequal/lite";
import { shiftOf, type Edit } from "../text/edit";
import type { Inline } from "../text/inline";
import type { Block } from "./block";
import type { NoteDocument } from "./document";

/** The index of the only block whose words changed; -1 where there are more, or none. */
export function changedBlock(before: NoteDocument, after: NoteDocument, edit: Edit): number {
  if (before.blocks.length !== after.blocks.length || edit.start < before.frontMatter.range.end) return -1;
  const by = shiftOf(edit);
  let found = -1;
  for (let i = 0; i < after.blocks.length; i++) {
    const [old, now] = [before.blocks[i], after.blocks[i]];
    if (old === undefined || now === undefined) return -1;
    if (old === now) continue;
    if (!isAlike(old, now)) return -1;
    if (old.range.start > edit.end || old.range.end < edit.start) {
      const shift = old.range.start > edit.end ? by : 0;
      if (now.range.start !== old.range.start + shift || now.range.end !== old.range.end + shift) return -1;
      if (
        !isSameContent(old.inline, now.inline, shift) ||
        !old.cells.every((cell, k) => {
          const other = now.cells[k];
          return other !== undefined && isSameContent(cell, other, shift);
        })
      )
        return -1;
    } else if (found >= 0) return -1;
    else found = i;
  }
  return found;
}

/** Whether two blocks are the same but for their words. */
const isAlike = (a: Block, b: Block): boolean =>
  a.kind === b.kind &&
  a.level === b.level &&
  a.indent === b.indent &&
  a.ordered === b.ordered &&
  a.quoted === b.quoted &&
  a.group === b.group &&
  a.head === b.head &&
  a.cells.length === b.cells.length;

const isSameContent = (a: Inline, b: Inline, shift: number): boolean =>
  (a.content === b.content ||
    (a.text === b.text && dequal(a.marks, b.marks) && dequal(a.pieces, b.pieces))) &&
  b.from === a.from + shift;
