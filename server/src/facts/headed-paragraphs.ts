/**
 * Parts a paragraph that begins with a title: to Markdown it is one paragraph, to its writer two things. The title is a
 * first line with its speakers in the next ones, a bold first line, or a bold lead: `**Taming Queues** — Jane Roe. They …`.
 */
import type { Block } from "../markdown/document";
import { inlineLines, slice, sourceRange, withoutMarks, type Inline } from "../text/inline";
import { isCapitals, isPartedTalk, namesBoth } from "./parted-talk";
import { isSpeakerField, isWithPeople } from "./speaker-lines";
import { readSpeakerList } from "./speaker-list";
import { readTalkLine } from "./talk-line";

export const partHeadedParagraphs = (blocks: readonly Block[]): Block[] => blocks.flatMap(part);

function part(block: Block): Block[] {
  if (block.kind !== "paragraph" || block.indent > 0 || block.quoted) return [block];
  const parts = partAtLead(block.inline) ?? partLines(block.inline);
  if (parts === undefined) return [block];
  return parts.map((inline) => {
    const range = sourceRange(inline, { start: 0, end: inline.text.length });
    return { ...block, inline, range };
  });
}

/** A title line and speaker lines, each for itself. */
function partLines(inline: Inline): Inline[] | undefined {
  if (!inline.text.includes("\n")) return undefined;
  const [title, second, ...rest] = inlineLines(inline);
  if (title === undefined || second === undefined) return undefined;
  if (isPartedTalk(title) || isCapitals(title.text))
    return [title, slice(inline, inline.text.indexOf("\n") + 1, inline.text.length)];
  if (!isTitle(title) || !isSpeakers(second)) return undefined;
  return [title, second, ...rest];
}

/** No lead is longer than this many characters. */
const longestLead = 200;
const sentenceEnd = /(?<!\b(?:Inc|Ltd|Co|Corp|Jr|Sr|Dr|Mr|Mrs|Ms|Prof|St|vs|\p{Lu}))\.(?=\s)/u;

/** A bold lead that names a talk and its speaker, and the text behind it. */
function partAtLead(inline: Inline): Inline[] | undefined {
  const { text, marks } = inline;
  const bold = marks.find((mark) => mark.kind === "strong" && mark.start === 0);
  if (bold === undefined || bold.end > longestLead) return undefined;
  const { end, rest } = leadOf(text, bold.end);
  const body = text.slice(rest).trimStart();
  if (end === 0 || body === "") return undefined;
  const lead = slice(inline, 0, end);
  const line = readTalkLine(lead);
  // `**Panel: Is it a trap?**` on a line of its own says what it is
  const isLabelled = line.label !== undefined && text[end] === "\n" && line.title.end - line.title.start > 5;
  if (!isLabelled && !namesBoth(line, 0.75)) return undefined;
  return [lead, slice(inline, text.length - body.length, text.length)];
}

/** Where the lead ends and the text begins; visible offsets, 0 where there is no lead. */
function leadOf(text: string, boldEnd: number): { end: number; rest: number } {
  const line = text.indexOf("\n");
  if (line >= 0 && boldEnd >= line - 1 && boldEnd <= line) return { end: line, rest: line };
  const stop = /[.:]\s*$/.exec(text.slice(0, boldEnd));
  if (stop !== null) return { end: stop.index, rest: boldEnd };
  const from = text.slice(boldEnd, boldEnd + longestLead);
  const sentence = sentenceEnd.exec(
    line < 0 ? from : text.slice(boldEnd, Math.min(line, boldEnd + longestLead)),
  );
  if (sentence === null) return { end: 0, rest: 0 };
  return { end: boldEnd + sentence.index, rest: boldEnd + sentence.index + 1 };
}

const isTitle = (line: Inline): boolean =>
  line.text.length < 120 &&
  /^(?:["“‘([#]|«\s?)?[\p{Lu}\d]/u.test(line.text) &&
  !/[.,;:]$/.test(line.text) &&
  readTalkLine(withoutMarks(line)).score < 0.6;

function isSpeakers(line: Inline): boolean {
  if (/^(?:a )?panel\b/i.test(line.text) && isWithPeople(line.text)) return true;
  if (line.text.length > 120 || /[.!?]$/.test(line.text.replace(/\b(?:Inc|Ltd|Co|Jr)\.$/, ""))) return false;
  const list = readSpeakerList(line, 0, line.text.length);
  if (list === undefined || list.end < line.text.length - 2) return false;
  const dressed = list.speakers.some((one) => one.company !== undefined || one.marked);
  return list.score >= (dressed || isSpeakerField(line.text) ? 0.6 : 0.9);
}
