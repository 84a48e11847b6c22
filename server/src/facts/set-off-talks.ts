/** Talks that a sentence names by a title set off in it: `Jane Roe (Acme) presented “Taming Queues”`, `*Taming Queues*, run by Jane Roe`. */
import type { Block } from "../markdown/document";
import { nameKey } from "../text/fold";
import { sourceRange, withText } from "../text/inline";
import { firstNamed, isInPassing } from "./first-named";
import { personScore } from "./person-name";
import { isLinkedTo } from "./open-speaker";
import { findPresenting, type Presenting } from "./presenting";
import { isRole } from "./role";
import { sentenceEnd, sentenceStart } from "./sentence-end";
import { isAttended, isMissed, isOtherWork, mayBeTitle, reach, sessionNear } from "./session-words";
import { programmeSite, titlesIn } from "./set-off-titles";
import { fromSentence, type PersonDraft, type TalkDraft } from "./talk-draft";
import { isTitle } from "./title-case";
import { peopleOfTitle, type SetOffTitle } from "./title-people";
import { titleScore } from "./title-score";

/** The rule of a talk that a sentence tells of, and calls nothing. */
export const withoutTitle = "prose: talk without a title";

/**
 * Talks with titles in quotation marks, emphasis or links, in prose that no other talk covers.
 * @param covered for each block, whether it belongs to another talk
 * @param proseOnly true where the note names no talk in any other way; then sentences without a title count too
 */
export function findSetOffTalks(
  blocks: readonly Block[],
  covered: readonly boolean[],
  proseOnly: boolean,
): TalkDraft[] {
  let isReading = false;
  let isBelowTalks = false;
  const isHabit = proseOnly && areToldByMany(blocks, covered);
  const site = programmeSite(blocks);
  return blocks.flatMap((block, index) => {
    if (block.kind === "heading") {
      isReading = readingList.test(block.inline.text);
      isBelowTalks = ofTalks.test(block.inline.text);
    }
    if (
      isReading ||
      covered[index] === true ||
      block.kind === "heading" ||
      block.kind === "row" ||
      block.kind === "rule"
    )
      return [];
    if (block.quoted || block.inline.text.length < 30) return [];
    const line = { ...block, inline: withText(block.inline, block.inline.text.replaceAll("\n", " ")) };
    const titles = titlesIn(line.inline, site);
    const talks = titles.flatMap(
      (title, i, all) =>
        talkOf(line, index, title, all[i - 1]?.end ?? 0, all[i + 1]?.start ?? Infinity) ?? [],
    );
    // a paragraph on one talk may say anywhere who gave it
    if (talks[0]?.speakers.length === 0 && talks.length === 1)
      talks[0].speakers.push(...(block.kind === "paragraph" ? peopleOfParagraph(line) : []));
    const last = talks.at(-1);
    if (last !== undefined) last.end = endOfPoints(blocks, index);
    if (!proseOnly && !(isBelowTalks && beginsWithName(line)))
      return talks.length > 0 || block.kind !== "paragraph" ? talks : opening(line, index);
    const known = new Set(talks.flatMap(({ speakers }) => speakers.map(({ name }) => nameKey(name))));
    const others = untitled(line, index, isHabit || (isBelowTalks && beginsWithName(line))).filter(
      ({ talk, isSession }) =>
        talks.length === 0 || (isSession && talk.speakers.every(({ name }) => !known.has(nameKey(name)))),
    );
    return [...talks, ...others.map(({ talk }) => talk)];
  });
}

const beginsWithName = ({ inline }: Block): boolean =>
  findPresenting(inline)[0]?.speakers.some(({ name }) => name.start === 0) === true;

/** A heading above nothing but talks, told in sentences. */
const ofTalks =
  /(?<!\p{L})(?:talks|sessions|presentations|palestras|charlas|ponencias|vorträge|conférences|présentations|föredrag|foredrag)\W*$/iu;

/** A heading above books and things to do. */
const readingList = /\b(?:to (?:read|buy|do)|reading|books?|bibliography|literature|shopping)\b/i;

/** Whom a paragraph says to have spoken, else the first person whom it names. */
function peopleOfParagraph(block: Block): PersonDraft[] {
  const reading = findPresenting(block.inline).find((one) => one.strong) ?? firstNamed(block.inline);
  return reading === undefined ? [] : fromSentence(block, reading);
}

/** `… Points to remember:` has the list below it. */
function endOfPoints(blocks: readonly Block[], index: number): number {
  let end = index + 1;
  if (blocks[index]?.inline.text.trimEnd().endsWith(":") === true) while (blocks[end]?.kind === "item") end++;
  return end;
}

/** `Jane Roe gave a quiet talk on queues`: a talk that has no title goes by its speaker's name. */
function untitled(block: Block, index: number, isHabit: boolean): Untitled[] {
  const text = block.inline.text;
  return findPresenting(block.inline).flatMap((reading): Untitled[] => {
    const [first] = reading.speakers;
    if (first === undefined || !/\s/.test(text.slice(first.name.start, first.name.end))) return [];
    const said = text.slice(reading.evidence.start, sentenceEnd(text, reading.evidence.end));
    const isEmployed = first.company !== undefined;
    const { start } = reading.evidence;
    const before = text.slice(Math.max(sentenceStart(text, start), start - wordReach), start);
    const isElsewhere = offStage.test(before) || isInPassing(text, first.name.start);
    const isTold = sessionNear.test(said) || /\b(?:keynote|speaker)\b/i.test(before) || isTurn.test(before);
    // `… session, and Jane Roe's one on queues`
    const isOne = /\sone$/.test(text.slice(start, reading.evidence.end));
    const isOwn =
      reading.rule === "sentence: somebody's talk" && (!isOne || sessionNear.test(text.slice(0, start)));
    const isSession =
      isOwn ||
      (reading.strong &&
        ((isTold && !isOne) || isOpened(block, reading) || (isHabit && saysSpoke(block, reading))));
    if (!isSession && !(isEmployed && !isElsewhere && (reading.strong || toldHow.test(said)))) return [];
    const talk = {
      title: text.slice(first.name.start, first.name.end),
      titleRange: sourceRange(block.inline, first.name),
      speakers: fromSentence(block, reading),
      rule: withoutTitle,
      confidence: 0.5,
      first: index,
      end: index + 1,
    };
    return [{ talk, isSession }];
  });
}

/** Where so many paragraphs of a report say who spoke, none of it was over dinner. */
const many = 3;

/** Three paragraphs or items or more begin with people who spoke: `Jane Roe talked about queues`, `Next was Bo Li talking about …`. */
function areToldByMany(blocks: readonly Block[], covered: readonly boolean[]): boolean {
  const names = new Set<string>();
  blocks.forEach((block, i) => {
    if (covered[i] === true || block.quoted || (block.kind !== "paragraph" && block.kind !== "item")) return;
    const name = findPresenting(block.inline).find((one) => saysSpoke(block, one))?.speakers[0]?.name;
    if (name !== undefined) names.add(nameKey(block.inline.text.slice(name.start, name.end)));
  });
  return names.size >= many;
}

/** `talked about her flight`, `presented himself`. */
const ofThemselves =
  /(?:about|on)\s(?:his|her|their|my|our)(?!\p{L})|\s(?:himself|herself|themselves)(?!\p{L})/iu;

/** With a whole name, near the beginning of the paragraph and not in passing. */
function saysSpoke({ inline }: Block, { strong, speakers, evidence }: Presenting): boolean {
  const name = speakers[0]?.name;
  const { text } = inline;
  return (
    strong &&
    name !== undefined &&
    evidence.start < reach &&
    !ofThemselves.test(text.slice(Math.max(0, evidence.end - 8), evidence.end + 24)) &&
    /\s/.test(text.slice(name.start, name.end)) &&
    !offStage.test(text.slice(sentenceStart(text, evidence.start), sentenceEnd(text, evidence.end))) &&
    !isInPassing(text, name.start)
  );
}

/** A paragraph that begins with somebody who is linked to a page of their own, and spoke: `[Jane Roe](…) spoke about queues`. */
const isOpened = ({ inline }: Block, { speakers }: Presenting): boolean =>
  speakers[0]?.name.start === 0 && speakers.some(({ name }) => isLinkedTo(inline.marks, name));

/** `Jane Roe's keynote went on for three hours`, in a note with other talks: what a paragraph begins with. */
const opening = (block: Block, index: number): TalkDraft[] =>
  untitled(block, index, false)
    .filter(
      ({ talk, isSession }) =>
        isSession && talk.titleRange.start === sourceRange(block.inline, { start: 0, end: 1 }).start,
    )
    .filter(({ talk }) => personScore(talk.title) >= 0.9)
    .map(({ talk }) => talk);

interface Untitled {
  readonly talk: TalkDraft;
  /** The sentence has a word for a session. */
  readonly isSession: boolean;
}

/** How far before a name a word for its session is looked for, in UTF-16 units. */
const wordReach = 60;
const isTurn = /^(?:And )?(?:[Tt]hen|[Nn]ext|[Ff]inally|[Ll]astly)[^.]{0,8}$/;
/** Where people talk and give no talks. */
const offStage =
  /\b(?:at|over|during|after) (?:the )?(?:dinner|lunch|breakfast|coffee|party|bar|pub|booth)\b|\bin the (?:hallway|lift|elevator|queue|train|bar|pub|corridor)\b|\bon the (?:train|plane|bus|way)\b/i;
const toldHow =
  /\b(?:showed|shows|explained|explains|demonstrated|demonstrates)\s(?:us\s)?(?:how|why|what)\b/i;

/**
 * @param above where the title before this one ends
 * @param next where the next title begins: its people are no concern of this one
 */
function talkOf(
  block: Block,
  index: number,
  title: SetOffTitle,
  above: number,
  next: number,
): TalkDraft | undefined {
  const { inline } = block;
  const { text } = inline;
  const from = sentenceStart(text, title.start);
  const end = sentenceEnd(text, title.end);
  if (isOtherWork(text.slice(Math.max(from, title.start - reach), title.start))) return undefined;
  const isCalled =
    calledSo.test(text.slice(Math.max(from, title.start - reach), title.start)) &&
    !isRole(title.text) &&
    (sessionNear.test(text) || findPresenting(inline).some((one) => one.strong));
  const speakers = peopleOfTitle(block, title, { from, end, above, next, isCalled });
  const isSession =
    sessionNear.test(text.slice(Math.max(from, title.start - 24), title.start)) ||
    sessionNear.test(text.slice(title.end, title.end + 16));
  const isKnown =
    title.isOnProgramme ||
    (isCalled && titleScore(title.text) >= 0.3) ||
    (isSession && isTitle(title.text)) ||
    (ofSession.test(text.slice(Math.max(from, title.start - reach), title.start)) &&
      /^[\p{Lu}\d]\S*(?:\s\S+){2}/u.test(title.text) &&
      sessionNear.test(text)) ||
    bySomebody.test(text.slice(title.end, title.end + reach)) ||
    (inTurnBehind.test(text.slice(title.end, title.end + 40)) &&
      mayBeTitle(title.text) &&
      /\b(?:speakers?|presenters?|talks?|sessions?)\b/i.test(text)) ||
    (slotBefore.test(text.slice(Math.max(from, title.start - reach), title.start)) &&
      mayBeTitle(title.text)) ||
    isMissed(text.slice(from, title.start), title.text, text.slice(title.end, end)) ||
    isAttended(text.slice(Math.max(from, above, title.start - reach), title.start), title.text, text);
  if (speakers === undefined && !isKnown) return undefined;
  return {
    title: title.text,
    titleRange: sourceRange(inline, title),
    speakers: speakers ?? [],
    rule: speakers === undefined ? "prose: a session's title" : "prose: title and speaker",
    confidence: speakers === undefined ? 0.5 : 0.6,
    first: index,
    end: index + 1,
  };
}

/** `the workshop “Taming queues in anger”`, `Vortrag zum Thema “Warteschlangen im Griff”`: capitals or none, it is called so. */
const ofSession =
  /\b(?:talk|keynote|session|workshop|tutorial|presentation|vortrag)(?:[^.!?"]{0,30}\s(?:zum|mit dem) Thema)?,?\s["“„]$/i;

/** `“Taming Queues” by two people whose names I missed`. */
const bySomebody =
  /^["”*_]{0,4},?\s(?:was\s)?(?:given\s|run\s|held\s)?by\s(?:(?:two|three|four|some)\s(?:people|folks|persons|guys|engineers|developers|students|researchers)|some(?:body|one))\b/iu;
/** `“Taming Queues” came next.` */
const inTurnBehind =
  /^["”*_]{1,4}\s(?:came|was|went|followed)\s(?:next|first|second|third|last|then|after (?:that|lunch|the break))\b/iu;
/** `Acme itself had a slot, “Taming Queues”`. */
const slotBefore =
  /\b(?:had|has|got|took)\s(?:an?|the|its|their|his|her)\s(?:\p{L}+\s)?(?:slot|talk|session|workshop),?\s["“„*_]{1,4}$/iu;

/** Words behind which nothing else than a title stands: `Her title: “…”`, `they called it “…”`. */
const calledSo =
  /(?:\b(?:the|its|his|her|their|whose|with the|title:?|talk,)\s(?:(?:talk|session|keynote)(?:['’]s)?\s)?title(?:\s(?:is|was))?(?:\s(?:simply|just|a plain|a simple))?:?|\btitle(?:d|:)|\b(?:called|named|titled) it(?:\s(?:simply|just))?:?|\b(?:it|which) was (?:called|titled|entitled):?)\s["“*_]{0,3}$/iu;
