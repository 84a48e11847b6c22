/** Talks whose title is a heading, or a line that serves as one. */
import type { Block } from "../markdown/document";
import { inlineLines, sourceRange, type Inline } from "../text/inline";
import { withEmployerLine } from "./employer-line";
import type { EventNames } from "./event-names";
import { isSpeakers } from "./heading-lines";
import { decideHeadings } from "./heading-verdicts";
import { isGrouping } from "./no-talk";
import type { Section } from "./sections";
import { fromSentence, personFrom, type PersonDraft, type TalkDraft } from "./talk-draft";
import type { Window } from "./talk-label";
import { readTalkLine } from "./talk-line";
import { isTitle } from "./title-case";
import { holdsList } from "./held-lists";
import { weighHeadings, type Weighed } from "./weigh-headings";

/** Weighs the evidence of all headings, decides, and reads the talks out of those that are. */
export function findHeadingTalks(
  blocks: readonly Block[],
  sections: readonly Section[],
  events: EventNames,
): TalkDraft[] {
  const weighed = weighHeadings(blocks, sections, events);
  const bySection = new Map(weighed.map((one) => [one.section, one]));
  decideHeadings(blocks, weighed, bySection, events);
  return weighed.filter((one) => one.accepted).map((one) => toDraft(blocks, one, bySection, events));
}

function toDraft(
  blocks: readonly Block[],
  one: Weighed,
  bySection: ReadonlyMap<Section, Weighed>,
  events: EventNames,
): TalkDraft {
  const { section, line } = one;
  const { inline } = section.heading;
  const rule =
    line.score > 0 ? `heading: ${line.order}` : one.below.length > 0 ? "heading, speaker below" : "heading";
  const nested = section.children.find(
    (child) => bySection.get(child)?.accepted === true || isGrouping(child.heading.inline.text),
  );
  const below =
    line.order === "speaker-only"
      ? (titleBelow(section, bySection) ?? quotedBelow(blocks[section.first + 1], line.label !== undefined))
      : fieldBelow(inline, blocks[section.first + 1]);
  const cut = events.prefixLength(inline.text.slice(line.title.start, line.title.end));
  const titled = below ?? { inline, title: { start: line.title.start + cut, end: line.title.end } };
  return {
    title: titled.inline.text.slice(titled.title.start, titled.title.end).replaceAll("\n", " "),
    titleRange: sourceRange(titled.inline, titled.title),
    speakers: withEmployerLine(
      speakersOf(one),
      blocks[section.first + (isWho(blocks[section.first + 1]) ? 2 : 1)],
    ),
    rule,
    confidence: Math.min(1, Math.max(0.4, one.weight)),
    first: section.first,
    end: nested?.first ?? (one.below.length > 0 ? startOfList(blocks, section) : undefined) ?? section.end,
  };
}

/** A line that only says who it is: a name, or a handle. */
const isWho = (block: Block | undefined): boolean =>
  isSpeakers(block) || /^@[A-Za-z][\w-]{2,30}$/.test(block?.inline.text.trim() ?? "");

/** A talk's own text ends above a list of other talks, and above the line that leads in to it. */
function startOfList(blocks: readonly Block[], section: Section): number | undefined {
  if (!holdsList(blocks, section)) return undefined;
  const first = blocks.findIndex(
    ({ kind, indent }, i) => i > section.first && i < section.end && kind === "item" && indent === 1,
  );
  const leadIn = blocks[first - 1];
  const isShort = leadIn?.kind === "paragraph" && leadIn.inline.text.length < 60;
  return isShort && first - 1 > section.first + 1 ? first - 1 : first;
}

/** Where a heading names the speaker, its only sub-heading may be the title. */
function titleBelow(
  section: Section,
  bySection: ReadonlyMap<Section, Weighed>,
): { inline: Inline; title: Window } | undefined {
  const titles = section.children.filter((child) => bySection.get(child)?.none === false);
  const [only] = titles;
  const known = only === undefined ? undefined : bySection.get(only);
  if (only === undefined || known === undefined || section.children.length !== 1 || known.accepted)
    return undefined;
  if (only.first > section.first + 2 || known.line.score > 0) return undefined;
  return { inline: only.heading.inline, title: known.line.title };
}

const titleField = /^\W{0,3}(?:talk(?: title)?|title|topic|subject|session)\s?:\s{0,2}(?=\S)/iu;

/** `Talk: Taming Queues` below a heading that is a number and nothing else. */
function fieldBelow(
  heading: Inline,
  block: Block | undefined,
): { inline: Inline; title: Window } | undefined {
  if (block === undefined || /\p{L}/u.test(heading.text)) return undefined;
  for (const line of inlineLines(block.inline)) {
    const start = titleField.exec(line.text)?.[0].length;
    if (start !== undefined) return { inline: line, title: { start, end: line.text.length } };
  }
  return undefined;
}

/** A line in quotation marks, or one that is all in italics or bold, right below a speaker's heading. */
function quotedBelow(
  block: Block | undefined,
  isLabelled: boolean,
): { inline: Inline; title: Window } | undefined {
  const line = block?.kind === "paragraph" ? inlineLines(block.inline)[0] : undefined;
  if (line === undefined || line.text.length > 160) return undefined;
  const { quoted, title, score } = readTalkLine(line);
  const longer = line.text.split(/\s+/).filter((word) => word.length > 3);
  const capital = longer.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length;
  const whole = /^["“„«][^"“”„«».!?]{6,100}["”“»]$/u.test(line.text.trim());
  const isMarked = block?.inline.marks.some(
    ({ kind, start, end }) =>
      (kind === "emphasis" || kind === "strong") && start === 0 && end >= line.text.trimEnd().length,
  );
  const isAlone = isMarked === true && block?.inline.text.includes("\n") === false;
  const isTalks =
    (isAlone &&
      score === 0 &&
      (isTitle(line.text) || /\S[:?]/.test(line.text)) &&
      !/[.:]$/.test(line.text.trim())) ||
    (whole && quoted && isLabelled) ||
    (quoted && score === 0 && title.end >= line.text.length - 2 && capital >= longer.length * 0.7);
  return isTalks ? { inline: line, title } : undefined;
}

function speakersOf(one: Weighed): PersonDraft[] {
  const { inline } = one.section.heading;
  const inLine = one.line.speakers.map((reading) =>
    personFrom(inline, reading, `heading: ${one.line.order}`),
  );
  if (inLine.length > 0) return inLine;
  if (one.below.length > 0) return [...one.below];
  const strong = one.sentences.filter(({ reading }) => reading.strong);
  const best =
    strong.length > 0
      ? strong
      : one.sentences.filter(({ reading }) => reading.speakers.some((each) => each.company !== undefined));
  const first = best[0];
  if (first === undefined)
    return one.named === undefined ? [] : fromSentence(one.named.block, one.named.reading);
  return best
    .filter(({ block }) => block === first.block)
    .flatMap(({ block, reading }) => fromSentence(block, reading));
}
