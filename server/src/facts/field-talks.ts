/** Talks written as fields, one to a line: `Talk: Taming Queues`, `Speaker: Jane Roe`; in Obsidian `talk:: Taming Queues`, `who:: [[Jane Roe]]`. */
import type { Block } from "../markdown/document";
import { inlineLines, slice, sourceRange, withText, type Inline } from "../text/inline";
import { withCompanyField } from "./company-field";
import { isSpeakerField } from "./speaker-field";
import { readSpeakerLine } from "./speaker-lines";
import { isGrouping, isNoTalk } from "./no-talk";
import { trimTalkLine } from "./talk-label";
import type { PersonDraft, TalkDraft } from "./talk-draft";

const titleField =
  /^(?:talk|session|title|keynote|workshop|tutorial|lightning talk|panel|presentation)\s{0,2}:\s+(?=\S)/i;
/** In notes of an event only, and beside a field for who speaks. */
const anyTitleField =
  /^(?:what|topic|subject|talk title|session title|titel|thema|vortrag|titre|sujet|conférence|t[íi]tulo|charla|palestra|titolo)\s{0,2}:\s+(?=\S)/i;
/** True for a line that begins with a word for a title and a colon. */
export const isTitleField = (text: string): boolean => titleField.test(text) || anyTitleField.test(text);

/** Beside a title's field only: elsewhere it is whoever wrote the note. */
const byField = /^by\s{0,2}:\s/i;
/** How many blocks below its title's field a speaker's may stand. */
const reach = 3;

/** Fields as others write them: of Obsidian's a colon and a space in the place of two colons, at the same places, and those that are headings. */
export const withFields = (blocks: readonly Block[]): readonly Block[] =>
  withOneColons(withoutHeadedFields(blocks));

const headedTitle = /^(?:talk|title|session)\s{0,2}:\s+(?=\S)/i;
const headedSpeaker = /^(?:speaker|presenter)s?\s{0,2}:\s+\S/i;

/** `### Title: Taming Queues` above `### Speaker: Jane Roe`: the title heads what comes below, and who speaks is a line of it. */
function withoutHeadedFields(blocks: readonly Block[]): readonly Block[] {
  const isHeaded = (at: number, field: RegExp): boolean =>
    blocks[at]?.kind === "heading" && field.test(blocks[at].inline.text);
  const isTitle = (at: number): boolean => isHeaded(at, headedTitle) && isHeaded(at + 1, headedSpeaker);
  if (!blocks.some((_, i) => isTitle(i))) return blocks;
  return blocks.map((block, i): Block => {
    if (isTitle(i)) {
      const lead = headedTitle.exec(block.inline.text)?.[0].length ?? 0;
      return { ...block, inline: slice(block.inline, lead, block.inline.text.length) };
    }
    return isHeaded(i, headedSpeaker) ? { ...block, kind: "paragraph" } : block;
  });
}

const withOneColons = (blocks: readonly Block[]): readonly Block[] =>
  blocks.some(({ inline }) => inline.text.includes(":: "))
    ? blocks.map((block) => ({ ...block, inline: withOneColon(block.inline) }))
    : blocks;

const withOneColon = (inline: Inline): Inline =>
  withText(inline, inline.text.replace(/^([ \t]*\p{L}[\p{L}\d _-]{0,24})::(?= )/gmu, "$1: "));

/**
 * Talks of which both the title and the speaker stand behind a field's name.
 * @param covered for each block, whether it belongs to another talk
 * @param inEvent true where the note surely belongs to an event
 */
export function findFieldTalks(
  blocks: readonly Block[],
  covered: readonly boolean[],
  inEvent: boolean,
): TalkDraft[] {
  const found: TalkDraft[] = [];
  const isLedBySpeakers = beginsWithSpeaker(blocks);
  let isBelowTasks = false;
  blocks.forEach((block, first) => {
    if (block.kind === "heading")
      isBelowTasks = isNoTalk(block.inline.text) && !isGrouping(block.inline.text);
    if (covered[first] === true || (block.kind !== "paragraph" && block.kind !== "item")) return;
    const lines = inlineLines(block.inline);
    const line = lines.find(
      ({ text }) => titleField.test(text) || (inEvent && !isBelowTasks && anyTitleField.test(text)),
    );
    if (line === undefined) return;
    const own = lines.flatMap(speakersIn);
    const above = own.length === 0 && isLedBySpeakers ? lineAbove(blocks, first) : undefined;
    const below = own.length > 0 || above !== undefined ? [] : linesBelow(blocks, first);
    const people =
      own.length > 0 ? own : [...(above === undefined ? [] : [above]), ...below].flatMap(speakersIn);
    if (people.length === 0) return;
    const speakers = withCompanyField(people, blocks, first, first + 1 + below.length);
    const lead = (titleField.exec(line.text) ?? anyTitleField.exec(line.text))?.[0] ?? "";
    const value = line.text.slice(lead.length);
    // books have titles as well
    if (isNoTalk(value) || /^https?:/.test(value) || (!inEvent && /^title/i.test(lead))) return;
    const trimmed = trimTalkLine(value);
    const title = { start: lead.length + trimmed.start, end: lead.length + trimmed.end };
    found.push({
      title: line.text.slice(title.start, title.end),
      titleRange: sourceRange(line, title),
      speakers,
      rule: "fields: talk and speaker",
      confidence: 0.75,
      first,
      end: blocks.length,
    });
  });
  // each goes on to the next one, or to a heading
  let end = blocks.length;
  for (const talk of found.reverse()) {
    talk.end = talk.first + 1;
    while (talk.end < end && blocks[talk.end]?.kind !== "heading") talk.end++;
    end = talk.first;
  }
  return found.reverse();
}

/** The first lines of what follows in the same way: a field to a paragraph, or to an item. */
function linesBelow(blocks: readonly Block[], first: number): Inline[] {
  const lines: Inline[] = [];
  const [own, ...below] = blocks.slice(first, first + 1 + reach);
  for (const { kind, indent, inline } of below) {
    const [line] = inlineLines(inline);
    if (kind !== own?.kind || indent < own.indent) break;
    if (line === undefined || isTitleField(line.text)) break;
    lines.push(line);
  }
  return lines;
}

/** `Speaker: Jane Roe` right above `Talk: Taming Queues`, in the same list or as the paragraph before. */
function lineAbove(blocks: readonly Block[], first: number): Inline | undefined {
  const [above, own] = [blocks[first - 1], blocks[first]];
  const isBeside = above !== undefined && above.kind === own?.kind && above.indent === own.indent;
  const [line] = isBeside ? inlineLines(above.inline) : [];
  return line !== undefined && isSpeakerField(line.text) ? line : undefined;
}

/** The note's first title in a field stands below its speaker's: so do all others. */
function beginsWithSpeaker(blocks: readonly Block[]): boolean {
  const title = blocks.findIndex(({ kind, inline }) => kind !== "heading" && isTitleField(inline.text));
  return title >= 0 && lineAbove(blocks, title) !== undefined;
}

const speakersIn = (line: Inline): PersonDraft[] =>
  isSpeakerField(line.text) || byField.test(line.text) ? readSpeakerLine(line) : [];
