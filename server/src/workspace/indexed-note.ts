/** A note as the index keeps it while nobody has it open: its facts in bytes, its lines, and a sum of its text. */
import { extractFacts } from "../facts/extract-facts";
import type { NoteFacts } from "../facts/facts";
import { packFacts, type PackedFacts } from "../facts/packed-facts";
import { readOnce } from "../markdown/document";
import { hashOf } from "../text/hash";
import { packLines, type PackedLines } from "../text/line-index";
import type { Strings } from "../text/strings";

export interface IndexedNote {
  readonly facts: PackedFacts;
  readonly lines: PackedLines;
  readonly hash: number;
}

/** True where a text is the one that was read. */
export const isSameText = (text: string, { hash, length }: TextSum): boolean =>
  text.length === length && hashOf(text) === hash;

/** What tells a text from others. */
export interface TextSum {
  readonly hash: number;
  readonly length: number;
}

export const textSumOf = ({ hash, lines }: IndexedNote): TextSum => ({ hash, length: lines.length });

/** Reads a note for the index. Throws only where recognition has a fault. */
export const indexNote = (text: string, path: string, strings: Strings): IndexedNote =>
  indexedNote(text, extractFacts(text, path, readOnce), strings);

/** The same for a note that was read already. */
export const indexedNote = (text: string, facts: NoteFacts, strings: Strings): IndexedNote => ({
  facts: packFacts(facts, strings),
  lines: packLines(text),
  hash: hashOf(text),
});
