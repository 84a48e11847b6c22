/**
 * Parts a paragraph whose first line is a title and whose next lines name its speakers: in notes with plain line ends
 * the two are one paragraph to Markdown, and two things to their writer.
 */
import type { Block } from "../markdown/document";
import { inlineLines, sourceRange, type Inline } from "../text/inline";
import { isSpeakerField } from "./speaker-lines";
import { readSpeakerList } from "./speaker-list";
import { readTalkLine } from "./talk-line";

export const partHeadedParagraphs = (blocks: readonly Block[]): Block[] => blocks.flatMap(part);

function part(block: Block): Block[] {
  if (block.kind !== "paragraph" || block.indent > 0 || block.quoted || !block.inline.text.includes("\n"))
    return [block];
  const [title, ...rest] = inlineLines(block.inline);
  const second = rest[0];
  if (title === undefined || second === undefined || !isTitle(title.text) || !isSpeakers(second))
    return [block];
  return [title, ...rest].map((inline) => {
    const range = sourceRange(inline, { start: 0, end: inline.text.length });
    return { ...block, inline, range };
  });
}

const isTitle = (text: string): boolean =>
  text.length < 120 && /^["“‘«([#]?[\p{Lu}\d]/u.test(text) && !/[.,;:]$/.test(text) && readTitleOnly(text);

const readTitleOnly = (text: string): boolean => {
  const inline: Inline = { text, marks: [], pieces: [{ visible: 0, source: 0 }] };
  return readTalkLine(inline).score < 0.6;
};

function isSpeakers(line: Inline): boolean {
  if (line.text.length > 120 || /[.!?]$/.test(line.text.replace(/\b(?:Inc|Ltd|Co|Jr)\.$/, ""))) return false;
  const list = readSpeakerList(line, 0, line.text.length);
  if (list === undefined || list.end < line.text.length - 2) return false;
  const dressed = list.speakers.some((one) => one.company !== undefined || one.marked);
  return list.score >= (dressed || isSpeakerField(line.text) ? 0.6 : 0.9);
}
