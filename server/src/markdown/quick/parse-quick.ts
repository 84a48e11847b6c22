/**
 * Ordinary Markdown → mdast, a hundred times faster than the reference, or nothing. It knows what notes are made of and refuses
 * whatever it does not surely read as the reference does: entities, indented code, definitions of several lines, …
 */
import type { Root } from "mdast";
import { BlockScan } from "./block-scan";
import { isRefusal } from "./unusual";

/**
 * The tree that the reference gives, but for lines, columns, `spread` and `data`; `undefined` where only the reference can tell.
 * @param source a part of a note; offsets in the tree are UTF-16 units into it
 */
export function parseQuick(source: string): Root | undefined {
  if (unknown.test(source)) return undefined;
  try {
    return new BlockScan(source).read();
  } catch (error) {
    if (isRefusal(error)) return undefined;
    throw error;
  }
}

/** A byte order mark, letters that the reference replaces, lone carriage returns. */
const unknown = /^\uFEFF|\0|\r(?!\n)/;
