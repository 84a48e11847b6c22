/**
 * Reads one line that may announce a talk: which words are the title, which the speakers, in whatever order and with
 * whatever between them. Position alone can't tell; names, roles, companies and links decide.
 */
import type { Inline } from "../text/inline";
import { companyScore } from "./company-name";
import { personScore } from "./person-name";
import { isRole } from "./role";
import { readSpeakerList, type SpeakerList, type SpeakerReading } from "./speaker-list";
import { withBars } from "./signs-between";
import { isLoneLabel, isMaterial, trimTalkLine, type Window } from "./talk-label";
import { rememberInline } from "../text/remember";
import {
  readBars,
  readHandle,
  readLone,
  readMarked,
  readParenthesis,
  readPossessive,
  readQuoted,
  readSentences,
  readTwoMarks,
  evidence,
  type Reading,
  type TalkOrder,
} from "./talk-readings";
import { behindRoom, boldEnd, loneBehind } from "./timed-title";
import { signsOf } from "../text/signs";
import { matches } from "../text/matches";
import { titleScore } from "./title-score";

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
  const { end, label, timed, handled } = trimmed;
  const start = timed ? behindRoom(inline, trimmed.start, end) : trimmed.start;
  const readings = allReadings(inline, start, end).map((reading) =>
    reading.order === favoured ? { ...reading, score: reading.score + 0.12 } : reading,
  );
  const surest = readings.sort((a, b) => b.score - a.score)[0];
  const isRead = surest !== undefined && surest.score >= enough;
  const best = isRead ? surest : favoured === "title-first" ? readLone(inline, start, end) : undefined;
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

/** Kept, because the order that a note favours is known only after all its lines were read once. */
const allReadings = rememberInline((inline: Inline, start: number, end: number): readonly Reading[] => {
  // nobody's name is without a capital, but for a handle
  if (inline.text.length > longestLine || (signsOf(inline).capitals === 0 && !inline.text.includes("@")))
    return [];
  return [
    ...readQuoted(inline, start, end),
    ...readParenthesis(inline, start, end),
    ...readSplits(inline, start, end),
    ...readPossessive(inline, start, end),
    ...readSentences(inline, start, end),
    ...readBars(inline, start, end),
    ...readMarked(inline, start, end),
    ...readTwoMarks(inline, start, end),
    ...readHandle(inline, start, end),
  ];
});

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

/** As in `speaker-parts`, what it begins with is looked at first; `[Wed, room 2]` may stand between title and people. */
const splits =
  /(?=[\s|·•:,\-–—])(?:\s+[-–—]{1,3}\s+|\s+\[[^[\]]{2,40}\][.:]?\s+|\s*[|·•]\s*|\s+\/{1,2}\s+|\s+@\s+|\s*:\s+|,\s+|\s+(?:by|with|von|presented by|featuring|feat\.|w\/)\s+|\s+[-–—]{2,3}(?=\S)|(?<=\S)[-–—]\s+|\s+[-–—](?=\p{Lu}))/giu;

function weightOf(separator: string): number {
  if (/by|von|feat/i.test(separator)) return 0.05;
  if (/with|w\//i.test(separator)) return -0.1;
  // nobody writes two slashes but to part a title from its people
  if (separator.includes("//")) return 0.15;
  if (separator.includes(",")) return -0.2;
  if (separator.includes(":")) return -0.05;
  return 0;
}

/** Every way to cut the line in two at a separator, title first or speaker first, and the whole as speakers alone. */
function readSplits(inline: Inline, start: number, end: number): Reading[] {
  const found: Reading[] = [];
  const text = inline.text;
  const cuts: { at: number; to: number; separator: string }[] = [];
  for (const match of matches(splits, text.slice(0, end)))
    if (match.index > start && cuts.length < 12 && depthAt(text, start, match.index) === 0)
      cuts.push({ at: match.index, to: match.index + match[0].length, separator: match[0] });
  const beginsBig = cuts.length > 0 && isAllBig(text.slice(start, start + 10));
  for (const { at, to, separator } of cuts) {
    // `TAMING QUEUES IN ANGER, Jane Roe`: where only the title is in capitals, its end is plain
    const isCapital = beginsBig && isAllBig(text.slice(start, at)) && /\p{Ll}/u.test(text.slice(to, end));
    const weight = isCapital ? 0.2 : weightOf(separator);
    // `3h, w/ Jane Roe` has no title
    const right = isMaterial(text.slice(start, at)) ? undefined : readSpeakerList(inline, to, end);
    // `Taming Queues - Jane Roe / John Doe`: a title does not end with one of the speakers
    const before = text.slice(start, at);
    const isCutInPeople =
      (separator.includes("/") && personScore(lastPart(before)) >= 0.75) ||
      (separator.includes(",") && personScore(before) >= 0.7);
    if (right !== undefined && !isCutInPeople) {
      const lone = right.speakers.length === 1 && (right.speakers[0]?.score ?? 0) <= 0.5 ? 0.1 : 0;
      const penalty = lone + (separator.includes(":") ? 0.15 : 0) + commaPenalty(separator, right);
      found.push({
        title: { start, end: at },
        list: right,
        order: "title-first",
        score: right.score + weight + evidence(right) + titleScore(text.slice(start, at)) * 0.2 - penalty,
      });
    }
    const left = separator.includes(",") ? undefined : readSpeakerList(inline, start, at);
    if (left !== undefined && !/by|with|von|feat/i.test(separator)) {
      const rest = text.slice(to, end);
      const company = companyScore(rest.replace(/\s\([^()]*\)$/, ""));
      // `Jane Roe - @jroe - Taming Queues`: behind a handle stands a title, or what is surely a company
      const isBehindHandle =
        / @\w+$/.test(text.slice(start, at)) &&
        /\S\s\S/.test(rest) &&
        !/\s[-–—|]\s/.test(rest) &&
        company < 0.85;
      const names = isBehindHandle ? -0.3 : company >= 0.6 ? 0.25 : 0;
      const again = personScore(rest) >= 0.7 ? 0.2 : 0;
      const weak = left.weakCompany === undefined ? 0 : 0.1;
      found.push({
        title: { start: to, end },
        list: left,
        order: "speaker-first",
        score:
          left.score +
          Math.max(weight, -0.05) +
          evidence(left) +
          titleScore(rest) * 0.2 -
          names -
          again -
          weak,
      });
    }
  }
  const whole = readSpeakerList(inline, start, end);
  if (whole !== undefined && whole.end >= end - 1) {
    const weak = whole.weakCompany === undefined ? 0 : 0.35;
    const bare =
      whole.speakers.length === 1 && whole.speakers[0]?.company === undefined && !whole.speakers[0]?.marked;
    // `Jane Roe (@jroe) & John Doe, Acme - Taming Queues in Anger`
    const behindDash =
      text
        .slice(start, end)
        .split(/\s[-–—]{1,3}\s/)
        .slice(1)
        .at(-1) ?? "";
    const isTitled =
      /\S\s\S+\s\S/.test(behindDash) &&
      !/[,/]/.test(behindDash) &&
      /\s\p{Ll}|(?:\s\S+){3}/u.test(behindDash) &&
      !isRole(behindDash) &&
      companyScore(behindDash) < 0.85 &&
      titleScore(behindDash) >= 0.4;
    const bonus = isTitled ? -0.1 : bare ? 0 : 0.2;
    found.push({ title: undefined, list: whole, order: "speaker-only", score: whole.score + bonus - weak });
  }
  return found;
}

/** Ten letters or more, none of them small. */
const isAllBig = (words: string): boolean =>
  words.length >= 10 && words === words.toUpperCase() && /\p{Lu}{3}/u.test(words);

/** What stands behind the last dash or bar. */
const lastPart = (words: string): string => /\s[-–—|]\s([^-–—|]{3,40})$/.exec(words)?.[1] ?? "";

/** `Taming Queues, Jane Roe` needs a name that is sure, or `Rise, Fall and Ruby` would have a speaker. */
const commaPenalty = (separator: string, list: SpeakerList): number =>
  separator.includes(",") && (list.speakers[0]?.score ?? 0) < 0.9 && evidence(list) === 0 ? 0.2 : 0;

function depthAt(text: string, start: number, at: number): number {
  let depth = 0;
  for (let i = start; i < at; i++) {
    const char = text[i];
    if (char === "(" || char === "[") depth++;
    else if ((char === ")" || char === "]") && depth > 0) depth--;
  }
  return depth;
}

function unquote(text: string, window: Window): Window {
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
