/** Paragraphs of one line that name title and speaker, several of a note in one order. */
import type { Block } from "../markdown/document";
import { isGrouping, isNoTalk } from "./no-talk";
import { namesBoth } from "./parted-talk";
import { endsSentence, sentenceEnd } from "./sentence-end";
import { isSpeakerField } from "./speaker-field";
import { readTalkLine } from "./talk-line";

/**
 * Paragraphs of one line that name title and speaker, `Taming Queues – Jane Roe (Acme)`: three or more in one order, and most of all that
 * look like it. The order tells who is named in those where the name alone does not.
 */
export function linesInOneOrder(blocks: readonly Block[]): readonly number[] {
  let isOfOthers = false;
  const lines = [...blocks.entries()].filter(([, { kind, indent, quoted, inline }]) => {
    const text = inline.text.trim();
    if (kind === "heading") isOfOthers = ofOthers.test(text) || (isNoTalk(text) && !isGrouping(text));
    else if (text.endsWith(":")) isOfOthers = ofOthers.test(text);
    return kind === "paragraph" && indent === 0 && !quoted && !isOfOthers && isLineOfTwo(text);
  });
  if (lines.length < 2) return [];
  const sure = lines.filter(([, { inline }]) => namesBoth(readTalkLine(inline), 0.75));
  const [first] = sure;
  // of two that are enough where a company stands with each name
  const isEmployed = sure.every(([, { inline }]) =>
    readTalkLine(inline).speakers.some(({ company }) => company !== undefined),
  );
  const fewest = isEmployed ? 2 : fewestInOrder;
  if (first === undefined || sure.length < Math.max(fewest, lines.length * 0.6)) return [];
  const { order } = readTalkLine(first[1].inline);
  if (sure.some(([, { inline }]) => readTalkLine(inline).order !== order)) return [];
  return lines.flatMap(([i, { inline }]) => (namesBoth(readTalkLine(inline, order), 0.6) ? [i] : []));
}

const fewestInOrder = 3;
/** Words above books, what people said, and what they are to do. */
const ofOthers =
  /\b(?:books?|read(?:ing)?|novels?|films?|movies?|songs?|quot(?:es?|ations?)|said|feedback|comments?|contacts?|actions?|to-?dos?|tasks?|met|people|attendees|credits?)\b/i;

/** A line in two parts, and no sentence. */
export const isLineOfTwo = (text: string): boolean =>
  text.length < 160 &&
  /^["“#*\p{Lu}\d]/u.test(text) &&
  /\S(?:\s(?:[-–—|/]{1,3}|by)\s|:\s|,\s|\s\()\S/u.test(text) &&
  !/[!;,]$|\n/u.test(text) &&
  sentenceEnd(text.replace(/\?/g, ""), 0) >= text.length - 1 &&
  !endsSentence(text.replace(/\?$/, "")) &&
  !isSpeakerField(text);
