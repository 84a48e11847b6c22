/** The outline of a note: real headings, and lines that serve as headings where a writer used none. */
import type { Block, NoteDocument } from "../markdown/document";
import { inlineLines, type Inline } from "../text/inline";
import { isCompanyField } from "./company-field";
import { companyScore } from "./company-name";
import { headingLines, isBoldWithTime, isSpeakers, speakersOf } from "./heading-lines";
import { isGrouping } from "./no-talk";
import { isCapitals, isPartedTalk, namesBoth } from "./parted-talk";
import { personScore } from "./person-name";
import { isSpeakerField } from "./speaker-field";
import { readSpeakerList } from "./speaker-list";
import {
  byLine,
  isLoneLabel,
  isWithPeople,
  kindBeforeSpeaker,
  nameWithSites,
  programmeNumber,
} from "./talk-label";
import { readTalkLine } from "./talk-line";

export interface Section {
  /** The block that heads the section. */
  readonly heading: Block;
  /** Index of the heading among the note's blocks. */
  readonly first: number;
  /** Index behind the last block of the section, those of its subsections included. */
  readonly end: number;
  /** Index behind the last block that stands before the first subsection. */
  readonly bodyEnd: number;
  /** 1 to 6 for headings, 7 for bold lines, 8 for plain lines. */
  readonly level: number;
  readonly parent: Section | undefined;
  readonly children: readonly Section[];
}

const boldLevel = 7;
const plainLevel = 8;

/**
 * All sections in order.
 * @param inEvent true where the note surely belongs to an event: elsewhere bold lines with a time may be of any day
 */
export function findSections({ blocks }: NoteDocument, inEvent: boolean): Section[] {
  const real = blocks.filter((block) => block.kind === "heading" && block.inline.text.trim() !== "").length;
  const heads = headingLines(blocks, inEvent);
  const levels = blocks.map((block, i) =>
    heads.linked.has(i) || (heads.timed.has(i) && isBoldWithTime(block.inline))
      ? boldLevel
      : headingLevel(block, blocks[i + 1], real) || (heads.all.has(i) ? plainLevel : 0),
  );
  // the level of the heading that a line stands right below, with nothing but lines of speakers between
  let above = 0;
  levels.forEach((level, i) => {
    const isFirst = level === boldLevel && isFirstOfGroup(blocks, levels, i);
    const isBelowLink = heads.linked.has(i - 1) && blocks[i]?.inline.text.includes("\n") === false;
    // the line below one in capitals belongs to it
    if (level === plainLevel && !isCapitalLine(blocks[i]) && isBelowCapitals(blocks, i)) levels[i] = 0;
    else if (
      level >= boldLevel &&
      above > 0 &&
      !isFirst &&
      (isBelowLink || isSpeakerLine(blocks[i], above < boldLevel))
    )
      levels[i] = 0;
    else if (level > 0 || (above > 0 && !isSpeakers(blocks[i]) && !(inEvent && isFormat(blocks[i]))))
      above = level;
  });
  const sections: MutableSection[] = [];
  const open: MutableSection[] = [];
  blocks.forEach((heading, first) => {
    const level = levels[first] ?? 0;
    if (level === 0) return;
    while ((open.at(-1)?.level ?? 0) >= level) close(open.pop(), first);
    const parent = open.at(-1);
    const section: MutableSection = {
      heading,
      first,
      level,
      parent,
      children: [],
      end: blocks.length,
      bodyEnd: blocks.length,
    };
    if (parent !== undefined) {
      if (parent.children.length === 0) parent.bodyEnd = first;
      parent.children.push(section);
    }
    sections.push(section);
    open.push(section);
  });
  return sections;
}

/** `**Jane Roe**` right below `Talk summaries`, with more bold lines below it: it heads the first of them. */
function isFirstOfGroup(blocks: readonly Block[], levels: readonly number[], at: number): boolean {
  const above = blocks[at - 1];
  if (above?.kind !== "heading" || !isGrouping(above.inline.text)) return false;
  const next = levels.findIndex((level, i) => i > at && level > 0);
  return levels[next] === boldLevel;
}

/** `*Talk, 50 minutes*` between a title and who speaks. */
const isFormat = (block: Block | undefined): boolean =>
  block?.kind === "paragraph" &&
  block.inline.text.length < 60 &&
  /(?<!\p{L})(?:\d{1,3}\s?(?:min|minutes|minuten|minutos|minuti)\b|format\b)/iu.test(block.inline.text) &&
  block.inline.marks.some(({ start, end }) => start === 0 && end >= block.inline.text.trimEnd().length);

const isCapitalLine = (block: Block | undefined): boolean =>
  block?.kind === "paragraph" && isCapitals(block.inline.text.trim());

/** Right below a line in capitals, or below it and who speaks the line that says where they work. */
const isBelowCapitals = (blocks: readonly Block[], i: number): boolean =>
  isCapitalLine(blocks[i - 1]) ||
  (isCapitalLine(blocks[i - 2]) &&
    isSpeakers(blocks[i - 1]) &&
    companyScore(blocks[i]?.inline.text ?? "") >= 0.85);

interface MutableSection extends Section {
  end: number;
  bodyEnd: number;
  readonly children: MutableSection[];
}

function close(section: MutableSection | undefined, end: number): void {
  if (section === undefined) return;
  section.end = end;
  if (section.children.length === 0) section.bodyEnd = end;
}

function headingLevel(block: Block, next: Block | undefined, realHeadings: number): number {
  if (block.inline.text.trim() === "" || block.quoted) return 0;
  if (block.kind === "heading") return block.level;
  if (block.kind !== "paragraph" || block.indent > 0) return 0;
  const text = block.inline.text.trim();
  if (text.length > 140 || text.includes("\n")) return 0;
  const bold = block.inline.marks.some(
    (mark) => mark.kind === "strong" && mark.start <= 1 && mark.end >= block.inline.text.trimEnd().length - 1,
  );
  if (bold && !/[.,;]$/.test(text) && next !== undefined && next.kind !== "heading") return boldLevel;
  if (isDressedTalk(block) || isPartedTalk(block.inline)) return plainLevel;
  if (realHeadings > 2 || next === undefined || next.kind === "heading" || next.kind === "rule") return 0;
  return isPlainHeading(text, next) ? plainLevel : 0;
}

/** A line that sets a title off and names its speaker: `*Taming Queues* by **Jane Roe**`. */
function isDressedTalk({ inline }: Block): boolean {
  const first = inline.marks.find((mark) => mark.start === 0);
  const dressed = first !== undefined && first.kind !== "code" && first.kind !== "delete";
  if (!dressed && !/^["“„«]/.test(inline.text) && !programmeNumber.test(inline.text)) return false;
  if (/[.!]$/.test(inline.text.trim()) || isSpeakerField(inline.text)) return false;
  if (/^\W{0,3}(?:hosts?|guests?|authors?)\s?:/i.test(inline.text)) return false;
  return namesBoth(readTalkLine(inline), 0.75);
}

/** A line below a heading that only names speakers heads nothing; `Keynote · Jane Roe` doesn't either, right below a real one. */
function isSpeakerLine(block: Block | undefined, belowHeading: boolean): boolean {
  if (block === undefined) return false;
  const { inline } = block;
  if (byLine.test(inline.text) || isWithPeople(inline.text) || nameWithSites.test(inline.text)) return true;
  if (isSpeakerField(inline.text) || isCompanyField(inline.text)) return true;
  const kind = belowHeading ? kindBeforeSpeaker.exec(inline.text)?.[0].length : undefined;
  if (
    kind !== undefined &&
    readSpeakerList(inline, kind, inline.text.length) !== undefined &&
    !isTitled(inline)
  )
    return true;
  // `**Jane Roe** / **John Doe** — Acme`: several people with their company, below the title
  if (belowHeading && (speakersOf(block)?.filter(({ company }) => company !== undefined).length ?? 0) > 1)
    return true;
  const { order, score, label } = readTalkLine(inline);
  return (
    order === "speaker-only" &&
    score >= 0.6 &&
    (label === undefined || belowHeading) &&
    (!/^[A-Z\d]+[.)]/.test(inline.text) || personScore(inline.text) >= 0.75)
  );
}

/** `Keynote: Jane Roe, Acme — Taming Queues` has a title of its own. */
function isTitled(inline: Inline): boolean {
  const line = readTalkLine(inline);
  return namesBoth(line, 0.75) && !isLoneLabel(inline.text.slice(line.title.start, line.title.end));
}

/** A short line that opens like a title, ends without a stop and has text below it. */
function isPlainHeading(text: string, next: Block): boolean {
  if (text.split(/\s+/).length > 16 || !/^["“‘«([#]?[\p{Lu}\d@]/u.test(text)) return false;
  if (/[.;,]$/.test(text) || /https?:\/\//.test(text) || /^(?:by|von|update|posted|date)\b/i.test(text))
    return false;
  if (/^\p{L}+ \d{1,2}(?:st|nd|rd|th)?,? \d{4}$/u.test(text) || text.startsWith("|")) return false;
  if (isCapitals(text)) return next.kind === "paragraph" || next.kind === "item";
  if (text.endsWith(":")) return next.kind === "item" || text === text.toUpperCase();
  const below = inlineLines(next.inline)[0]?.text ?? "";
  return next.kind === "item" || below.length > text.length * 0.6 || below.length > 60;
}
