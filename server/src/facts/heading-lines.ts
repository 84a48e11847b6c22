/** Plain lines that head what stands below them, where a writer used no heading: what many of them have in common tells. */
import type { Block } from "../markdown/document";
import { inlineLines, type Inline } from "../text/inline";
import { isGrouping, isNoTalk } from "./no-talk";
import { isProfileLink } from "./open-speaker";
import { isRole } from "./role";
import { isSpeakerField } from "./speaker-field";
import { isCapitals, namesBoth } from "./parted-talk";
import { personScore } from "./person-name";
import { readSpeakerList, type SpeakerReading } from "./speaker-list";
import { endsSentence } from "./sentence-end";
import { byLine, isMaterial } from "./talk-label";
import { linesInOneOrder } from "./lines-in-one-order";
import { readTalkLine } from "./talk-line";
import { titleScore } from "./title-score";

export interface HeadingLines {
  /** Of a programme: lines with a time. */
  readonly timed: ReadonlySet<number>;
  /** Lines that are a link and nothing else. */
  readonly linked: ReadonlySet<number>;
  /** Those and all others, as numbers of their blocks. */
  readonly all: ReadonlySet<number>;
}

export function headingLines(blocks: readonly Block[], inEvent: boolean): HeadingLines {
  const timed = timedLines(blocks, inEvent);
  const linked = inEvent ? linkedLines(blocks) : new Set<number>();
  return {
    timed,
    linked,
    all: new Set([
      ...timed,
      ...namedLines(blocks),
      ...linked,
      ...capitalLines(blocks),
      ...(inEvent ? linesAboveSpeakers(blocks) : []),
      ...(inEvent ? linesAboveMaterials(blocks) : []),
      ...(inEvent ? linesInOneOrder(blocks) : []),
    ]),
  };
}

/**
 * Lines above lists that name a talk and its speaker, `taming queues - jane roe, acme`, `Jane Roe: Taming Queues`; where no
 * company stands with any of them, they may be tasks and who has them.
 */
function namedLines(blocks: readonly Block[]): ReadonlySet<number> {
  const found = new Set<number>();
  const alike: number[] = [];
  let isDressed = false;
  for (const [i, { kind, indent, quoted, inline }] of blocks.entries()) {
    if (kind !== "paragraph" || indent > 0 || quoted || blocks[i + 1]?.kind !== "item") continue;
    const text = inline.text.trim();
    if (readsLikeTitle(text)) alike.push(i);
    if (text.length > 140 || !/\S(?:\s[-–—|]{1,3}|:)\s\S/.test(text) || /[.!:;]$|\n/.test(text)) continue;
    const line = readTalkLine(inline);
    const isTitleFirst = line.order === "title-first";
    // `Teachers: Jane Roe` names no title
    if (isTitleFirst && !/\S\s[-–—|]{1,3}\s\S/.test(text)) continue;
    const isEmployed = line.speakers.some(({ company }) => company !== undefined);
    if (!namesBoth(line, line.quoted ? 0.6 : isTitleFirst ? 0.75 : isEmployed ? 0.8 : 0.9)) continue;
    found.add(i);
    isDressed ||= line.speakers.some((one) => one.company !== undefined || one.marked);
  }
  if (found.size < 2 || !isDressed) return new Set();
  // where most lines above lists are talks, those that name nobody may be
  if (found.size > alike.filter((i) => !found.has(i)).length) for (const i of alike) found.add(i);
  return found;
}

/** A short line that reads like a title. */
const readsLikeTitle = (text: string): boolean =>
  text.length < 100 && titleScore(text) >= 0.3 && /^["“\p{Lu}]/u.test(text) && !/[.!:;,]$|\n/.test(text);

/** A programme in paragraphs, `**10:00 Janson** Taming Queues (Jane Roe)`: lines with a time before a title, three or more. */
function timedLines(blocks: readonly Block[], inEvent: boolean): ReadonlySet<number> {
  const found = new Set<number>();
  const bold: number[] = [];
  const alike: number[] = [];
  const barred: number[] = [];
  let named = 0;
  let namedBelow = 0;
  for (const [i, { kind, indent, quoted, inline }] of blocks.entries()) {
    if (kind !== "paragraph" || indent > 0 || quoted || !startsWithTime.test(inline.text)) continue;
    const text = inline.text.trim();
    if (text.length > 140 || /[!;,]$|\n/.test(text) || (endsSentence(text) && !text.endsWith("?"))) continue;
    const below = blocks[i + 1];
    const isAbove = isSpeakers(below) || (below?.kind === "paragraph" && isSpeakerField(below.inline.text));
    if (isAbove && isWithCompany(below)) namedBelow++;
    const rest = text.replace(startsWithTime, "").replace(/^\P{L}+/u, "");
    const isGroup = blocks[i + 1]?.kind === "item" && isGrouping(rest);
    const isBold = (blocks[i + 1]?.kind === "item" || isBoldWithTime(inline)) && isBoldBehindTime(inline);
    const isNamed = isAbove || namesBoth(readTalkLine(inline), 0.7);
    if (isNamed && (isAbove || hasFullName(inline))) named++;
    if (bars.test(text)) barred.push(i);
    if (isNamed || isGroup) found.add(i);
    else if (isBold) bold.push(i);
    else if (isBoldBehindTime(inline) && isNamedBehindBold(text)) alike.push(i);
  }
  // what only stands out may be of any day, unless others name who speaks
  if (inEvent && named > 1) for (const i of bold) found.add(i);
  // with a name behind it, among three that name somebody by more than that
  if (inEvent && named > 2) for (const i of alike) found.add(i);
  // what stands behind the second bar is who speaks, of whatever name
  if (barred.filter((i) => found.has(i)).length > 2) for (const i of barred) found.add(i);
  return found.size > 2 || namedBelow > 1 ? found : new Set();
}

/** A name or two in a few words at the end, with a company or without: `— Bo (Acme)`. */
const isNamedBehindBold = (text: string): boolean => {
  const name = /\s[-–—]{1,2}\s(\p{Lu}\p{Ll}+)(?:\s\S+){0,3}?(?:\s\([^()]{2,30}\))?$/u.exec(text)?.[1];
  return name !== undefined && personScore(name) >= 0.25;
};

/** `9:00 | Taming Queues | Jane Roe`. */
const bars = /^[^|]{4,20}\s\|\s[^|]{4,100}\s\|\s[^|]{2,100}$/;

/** Somebody by more than a first name. */
const hasFullName = (inline: Inline): boolean =>
  readTalkLine(inline).speakers.some(({ name }) => /\S\s\S/.test(inline.text.slice(name.start, name.end)));

/** `10:00 **Taming Queues** — two people from Acme`, `**10:00 Taming Queues** – Bo`. */
const isBoldBehindTime = ({ text, marks }: Inline): boolean =>
  marks.some(
    ({ kind, start, end }) =>
      kind === "strong" &&
      end - start > 8 &&
      /^[\d:.h\s–-]*$/.test(text.slice(0, start)) &&
      /\p{L}\S*\s\S/u.test(text.slice(start, end)),
  );

/** `**10:57 — Taming Queues** (a fine title)`: among paragraphs that begin with the time alone. */
export const isBoldWithTime = ({ text, marks }: Inline): boolean =>
  marks.some(
    ({ kind, start, end }) =>
      kind === "strong" && start === 0 && /^[\d:.h]+\s[-–—]\s\S+\s\S+\s\S/.test(text.slice(0, end)),
  );

/** A line that names people, and nothing else. */
export const isSpeakers = (block: Block | undefined): boolean => speakersOf(block) !== undefined;

/** The same with the company of one of them. */
const isWithCompany = (block: Block | undefined): boolean =>
  speakersOf(block)?.some(({ company }) => company !== undefined) === true;

/** The people of a line that names nobody else and says nothing else. */
export function speakersOf(block: Block | undefined): readonly SpeakerReading[] | undefined {
  return block?.kind === "paragraph" && !block.inline.text.includes("\n")
    ? peopleOf(block.inline)
    : undefined;
}

function peopleOf(line: Inline): readonly SpeakerReading[] | undefined {
  const list = readSpeakerList(line, 0, line.text.length);
  return list !== undefined && list.score >= 0.6 && list.end >= line.text.length - 2
    ? list.speakers
    : undefined;
}

/** Lines in capitals, two of them or more with who speaks below. */
function capitalLines(blocks: readonly Block[]): readonly number[] {
  const found = [...blocks.entries()].flatMap(([i, { kind, indent, quoted, inline }]) => {
    const isLine = kind === "paragraph" && indent === 0 && !quoted && isCapitals(inline.text.trim());
    return isLine && !/^TODO\b|[.!?]\s/.test(inline.text) ? [i] : [];
  });
  return found.filter((i) => isSpeakers(blocks[i + 1])).length > 1 ? found : [];
}

/** Lines of people with their companies, and a place below them. */
function isRoll(block: Block | undefined): boolean {
  if (block?.kind !== "paragraph" || !block.inline.text.includes("\n")) return false;
  const lines = inlineLines(block.inline);
  const named = lines.map((line) => peopleOf(line)?.every(({ company }) => company !== undefined) === true);
  return lines.length < 9 && named[0] === true && named.slice(0, -1).every(Boolean);
}

/** Lines that read like titles, two of them or more with who speaks right below in a line that says nothing else. */
function linesAboveSpeakers(blocks: readonly Block[]): readonly number[] {
  const found = [...blocks.entries()].flatMap(([i, { kind, indent, quoted, inline }]) => {
    // `12:30 PM` may stand in a line of its own above the title
    const text = inline.text.trim().replace(timeAbove, "");
    if (kind !== "paragraph" || indent > 0 || quoted || text.length > 160 || /[.:;,]$|\n/.test(text))
      return [];
    if (
      titleScore(text) < 0.3 ||
      !/^["“\p{Lu}\d].*\s/u.test(text) ||
      /:\s\(/.test(text) ||
      isSpeakerField(text) ||
      (isRole(text) && text.split(/\s+/).length < 6) ||
      isNoTalk(text) ||
      ofPrizes.test(text) ||
      readTalkLine(inline).order !== "title-only"
    )
      return [];
    const above = blocks[i - 1];
    const isBelowTitle = above?.kind === "heading" && i > 1 && !isGrouping(above.inline.text);
    return !isBelowTitle && isWho(blocks[i + 1]) && !isWho(blocks[i]) ? [i] : [];
  });
  return found.length > 1 ? found : [];
}

/** Lines that name a title and who speaks, two of them or more right above nothing but links to slides and the like. */
function linesAboveMaterials(blocks: readonly Block[]): readonly number[] {
  const found = [...blocks.entries()].flatMap(([i, { kind, indent, quoted, inline }]) => {
    const below = blocks[i + 1];
    if (kind !== "paragraph" || indent > 0 || quoted || inline.text.includes("\n")) return [];
    if (below?.kind !== "paragraph" || !leadsToMaterials(below.inline)) return [];
    return namesBoth(readTalkLine(inline), 0.7) ? [i] : [];
  });
  return found.length > 1 ? found : [];
}

/** `[Slides](…) | [Paper](…)`: links by such words, and nothing else. */
export const leadsToMaterials = ({ text, marks }: Inline): boolean =>
  marks.some(({ kind }) => kind === "link") &&
  text.length < 120 &&
  text
    .trim()
    .split(/\s*[|,;·•\n]\s*|\s+[-–—]\s+/)
    .every((words) => isMaterial(words) || moreMaterials.test(words));

const moreMaterials = /^(?:presentation|talk|paper|poster|preprint|arxiv|demo)$/i;

const timeAbove = /^\d{1,2}[:.]\d{2}(?:\s?[AaPp]\.?[Mm]\.?)?\s*\n/;

const ofPrizes =
  /^(?:(?:the )?best|winners?|chair|master|photos?|sponsors?|thanks|credits?|organi[sz]ers?)(?!\p{L})|(?<!\p{L})(?:award|prize)(?!\p{L})/iu;

/** A line that names people, by themselves or behind a word for them; or a few, the last of which may be the room. */
const isWho = (block: Block | undefined): boolean =>
  isSpeakers(block) ||
  isRoll(block) ||
  (block?.kind === "paragraph" && (isSpeakerField(block.inline.text) || byLine.test(block.inline.text)));

/**
 * Lines that are a link and nothing else, with those who speak below some of them, or several to each of a few sites: the pages
 * of a programme.
 */
function linkedLines(blocks: readonly Block[]): ReadonlySet<number> {
  const found = new Set<number>();
  const bySite = new Map<string, number[]>();
  let named = 0;
  for (const [i, { kind, indent, quoted, inline }] of blocks.entries()) {
    const [mark] = inline.marks;
    if (kind !== "paragraph" || indent > 0 || quoted || blocks[i + 1]?.kind !== "paragraph") continue;
    const { text } = inline;
    if (mark?.kind !== "link" || mark.start > 0 || mark.end < text.trimEnd().length) continue;
    if (text.length > 140 || !/\S\s+\S/.test(text) || isProfileLink(mark.url ?? "") || titleScore(text) < 0.3)
      continue;
    found.add(i);
    if (isSpeakers(blocks[i + 1])) named++;
    const site = /^https?:\/\/([^/]+)\/./.exec(mark.url ?? "")?.[1];
    if (site !== undefined && !ofPictures.test(site)) bySite.set(site, [...(bySite.get(site) ?? []), i]);
  }
  if (named > 1 && named >= found.size / 2) return found;
  const alike = [...bySite.values()].filter((lines) => lines.length > 2).flat();
  return alike.length > 3 && alike.length >= found.size * 0.7 ? new Set(alike) : new Set();
}

const ofPictures = /flickr|photos?\b|imgur|instagram|unsplash/i;

/** `10:30`, `Mon 16:00`. */
export const startsWithTime =
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)\p{L}{0,6}\.?,?\s+)?\d{1,2}[:.h]\d{2}(?:\s?[ap]m)?(?![\p{L}\d])/iu;
