/**
 * Reads one line that may announce a talk: which words are the title, which the speakers, in whatever order and with
 * whatever between them. Position alone can't tell; names, roles, companies and links decide.
 */
import { lookUp } from "../catalogue/catalogue";
import { isGivenName } from "../catalogue/words";
import type { Inline } from "../text/inline";
import { companyScore } from "./company-name";
import { isInAddress } from "./recordings";
import { isPlaceField } from "./speaker-field";
import type { SpeakerReading } from "./speaker-list";
import { readSplits } from "./split-readings";
import { withBars } from "./signs-between";
import { isLoneLabel, isMaterial, isMoment, trimTalkLine, type Window } from "./talk-label";
import { rememberInline } from "../text/remember";
import {
  readBracketFirst,
  readKindFirst,
  readMarked,
  readMarkedBehind,
  readMarkedBy,
  readParenthesis,
  readPossessive,
  readSentences,
  readSetOffBehind,
  readTwoMarks,
  type Reading,
  type TalkOrder,
} from "./talk-readings";
import { readHandle, readHandled, readHandleFirst } from "./handle-readings";
import { readLone, readLoneBefore } from "./lone-readings";
import { readBars, readTriple } from "./part-readings";
import { readQuoted } from "./quoted-readings";
import { readOnTopic } from "./topic-readings";
import { behindRoom, boldEnd, loneBehind } from "./timed-title";
import { signsOf } from "../text/signs";

export type { TalkOrder } from "./talk-readings";

export interface TalkLine {
  /** Visible offsets of the title; where only a speaker is named, of the speaker's name. */
  readonly title: Window;
  readonly speakers: readonly SpeakerReading[];
  readonly order: TalkOrder;
  /** How surely the speakers are speakers, 0 to 1; 0 without any. */
  readonly score: number;
  readonly label: string | undefined;
  readonly timed: boolean;
  /** True where a handle stands behind the title. */
  readonly handled: boolean;
  readonly quoted: boolean;
}

/** Nobody announces a talk in more than this many characters. */
const longestLine = 500;
/** Under this score a name in a line is not believed. */
const enough = 0.55;

/**
 * Reads a line as a talk.
 * @param favoured the order in which most lines of this note name title and speaker, where that is known already
 */
export const readTalkLine: (inline: Inline, favoured?: TalkOrder) => TalkLine = rememberInline(readLine);

function readLine(inline: Inline, favoured?: TalkOrder): TalkLine {
  const plain = withBars(inline);
  if (plain !== inline) return readTalkLine(plain, favoured);
  const trimmed = trimTalkLine(inline.text);
  const { label, timed, handled } = trimmed;
  const end = withPlainHouse(inline, trimmed.end);
  const start = timed && trimmed.start > 0 ? behindRoom(inline, trimmed.start, end) : trimmed.start;
  const readings = allReadings(inline, start, end).map((reading) => ({
    ...reading,
    score:
      reading.score +
      (reading.order === favoured ? 0.12 : 0) -
      (favoured === "speaker-first" && mayHoldTitle(inline.text, reading) ? 0.45 : 0),
  }));
  const surest = readings.sort((a, b) => b.score - a.score)[0];
  const isRead = surest !== undefined && surest.score >= enough;
  const lone =
    favoured === "title-first" ? readLone : favoured === "speaker-first" ? readLoneBefore : undefined;
  const best = isRead ? surest : lone?.(inline, start, end);
  if (best === undefined) {
    const titleEnd = timed ? boldEnd(inline, start, end) : end;
    const title = unquote(inline.text, { start, end: titleEnd });
    const quoted = title.start !== start;
    const speakers = loneBehind(inline.text, titleEnd, { handled, timed });
    return { title, speakers, order: "title-only", score: 0, label, timed, handled, quoted };
  }
  const { list } = best;
  const first = list.speakers[0];
  const title = best.title ?? trimmed.dashed ?? first?.name ?? { start, end };
  const cleaned = tidyTitle(inline.text, title);
  return {
    title: cleaned,
    speakers: list.speakers,
    order: best.order,
    score: Math.min(1, best.score),
    label,
    timed,
    handled,
    quoted: best.quoted === true || cleaned.start !== title.start,
  };
}

/** `Taming Queues – Jane Roe (GitHub)`: what leads nowhere is who she works for, and no way to the slides. */
function withPlainHouse({ text, marks }: Inline, end: number): number {
  const house = /^\s\((?:GitHub|YouTube)\)(?=\s*$)/.exec(text.slice(end))?.[0];
  const isLinked = marks.some((mark) => mark.kind === "link" && mark.end > end);
  return house === undefined || isLinked ? end : end + house.length;
}

/** `Jane Roe - Queue Lane Handling` where titles stand behind their speakers: no company, as long as none is known by that name. */
const mayHoldTitle = (text: string, { order, list }: Pick<Reading, "order" | "list">): boolean =>
  order === "speaker-only" && list.speakers.some((speaker) => isPerhapsTitle(text, speaker));

function isPerhapsTitle(text: string, { name, company }: SpeakerReading): boolean {
  const words = company === undefined ? "" : text.slice(company.start, company.end);
  if (company === undefined || companyScore(words) >= 0.85) return false;
  const isTopic = lookUp(words, "tool") !== undefined || text.charAt(company.start) === "#";
  return /\S[\s-]\S/.test(words) || (isTopic && !/[(,]/.test(text.slice(name.end, company.start)));
}

/** True for a line of somebody and a company that may be a title as well: it says nothing of the order that a note favours. */
export const isOpenLine = ({ text }: Inline, { order, speakers }: TalkLine): boolean =>
  order === "speaker-only" &&
  speakers.length === 1 &&
  speakers.some(
    (one) =>
      isPerhapsTitle(text, one) &&
      /^\s?(?:[-–—|]{1,2}|:)\s$/u.test(text.slice(one.name.end, one.company?.start)),
  );

/** `[Hirne Hacken - …](https://…/v/17-hirne_hacken)`: a recording is called like its talk, and not like whoever gives it. */
const isOfTitle = ({ text, marks }: Inline, { name }: SpeakerReading, title: string): boolean =>
  marks.some(
    ({ kind, start, end, url }) =>
      kind === "link" &&
      start <= name.start &&
      end > name.end &&
      isInAddress(url, text.slice(name.start, name.end)) &&
      // where both stand there, it says who gave what
      !isInAddress(url, title) &&
      !isGivenName(/^\p{L}+/u.exec(text.slice(name.start, name.end))?.[0] ?? ""),
  );

/** Kept, because the order that a note favours is known only after all its lines were read once. */
const allReadings = rememberInline((inline: Inline, start: number, end: number): readonly Reading[] => {
  // nobody's name is without a capital, but for a handle
  if (
    inline.text.length > longestLine ||
    isPlaceField(inline.text) ||
    (signsOf(inline).capitals === 0 && !inline.text.includes("@"))
  )
    return [];
  return [
    ...readQuoted(inline, start, end),
    ...readParenthesis(inline, start, end),
    ...(inline.text.charAt(start) === "[" ? readBracketFirst(inline, start, end) : []),
    ...readSplits(inline, start, end),
    ...readPossessive(inline, start, end),
    ...readOnTopic(inline, start, end),
    ...readSentences(inline, start, end),
    ...readBars(inline, start, end),
    ...readTriple(inline, start, end),
    ...readMarked(inline, start, end),
    ...readMarkedBehind(inline, start, end),
    ...readMarkedBy(inline, start, end),
    ...readTwoMarks(inline, start, end),
    ...readSetOffBehind(inline, start, end),
    ...readKindFirst(inline, start, end),
    ...readHandle(inline, start, end),
    ...readHandleFirst(inline, start, end),
    ...readHandled(inline, start, end),
  ].filter(({ title, list }) => {
    const words = title === undefined ? "" : inline.text.slice(title.start, title.end);
    return (
      !areMaterials(words) && !isMoment(words) && !list.speakers.some((one) => isOfTitle(inline, one, words))
    );
  });
});

/** `Slides - Blog post`: links behind somebody's name are no title. */
const areMaterials = (words: string): boolean => words.split(/\s[-–—|]\s/u).every((one) => isMaterial(one));

/** A reading of a line that was weighed, for explaining why another one won. */
export interface TriedReading {
  readonly order: TalkOrder;
  readonly title: string;
  readonly speakers: readonly string[];
  readonly score: number;
  readonly believed: boolean;
}

/** Every reading of a line with its score, the best first; only the first can be believed. */
export function triedReadings(inline: Inline): TriedReading[] {
  const { start, end } = trimTalkLine(inline.text);
  const words = (window: Window): string => inline.text.slice(window.start, window.end);
  return [...allReadings(inline, start, end)]
    .sort((a, b) => b.score - a.score)
    .map(({ order, title, list, score }, i) => ({
      order,
      title: title === undefined ? "" : words(title),
      speakers: list.speakers.map((one) => words(one.name)),
      score,
      believed: i === 0 && score >= enough,
    }));
}

/** A title without the quotation marks around it. */
export function unquote(text: string, window: Window): Window {
  const inner = /^(?:["“„']|«\s?)([^"“”„«»]+?)(?:["”“']|\s?»)$/u.exec(text.slice(window.start, window.end));
  if (inner?.[1] === undefined) return window;
  const start = text.indexOf(inner[1], window.start + 1);
  return { start, end: start + inner[1].length };
}

/** `Taming Queues, led` before `by Jane Roe`. */
const givenBehind =
  /,\s(?:led|given|presented|held|run|hosted|moderated|delivered|taught)$|(?:,|\s[-–—]{1,3})\s(?:an? )?(?:panel|workshop|discussion|conversation)$/i;

function tidyTitle(text: string, window: Window): Window {
  let { start, end } = window;
  start += /^@\w+\s[-–—|]\s/.exec(text.slice(start, end))?.[0].length ?? 0;
  const lead = trimTalkLine(text.slice(start, end));
  if (!isLoneLabel(text.slice(start, end))) {
    end = start + lead.end;
    start += lead.start;
  }
  while (start < end && /[\s:;,|–—-]/.test(text[start] ?? "")) start++;
  end -= givenBehind.exec(text.slice(start, end))?.[0].length ?? 0;
  while (end > start && /[\s:;,|–—-]/.test(text[end - 1] ?? "")) end--;
  return unquote(text, { start, end });
}
