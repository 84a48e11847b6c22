/** Where a note's own words begin. */
import type { Block } from "../markdown/document";

/** The first block with visible text, or `undefined`. */
export const firstBlock = (blocks: readonly Block[]): Block | undefined =>
  blocks.find(({ inline }) => inline.text.trim() !== "");
