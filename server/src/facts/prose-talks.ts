/** Talks that only a sentence names, and the one talk of a note that is about nothing else. */
import type { Block, NoteDocument } from "../markdown/document";
import type { FrontMatterValue } from "../markdown/front-matter";
import { nameKey } from "../text/fold";
import { inlineLines, plainInline, slice, sourceRange } from "../text/inline";
import type { EventNames } from "./event-names";
import { isAboutMakers, isGrouping, isNoTalk } from "./no-talk";
import { firstNamed } from "./first-named";
import { findPresenting, type Presenting } from "./presenting";
import type { Section } from "./sections";
import { sentenceStart } from "./sentence-end";
import { isOtherWork } from "./session-words";
import { readSpeakerList } from "./speaker-list";
import { findSpeakerFields, findSpeakerLines } from "./speaker-lines";
import { fromSentence, personFrom, type PersonDraft, type TalkDraft } from "./talk-draft";
import { readTalkLine } from "./talk-line";
import { titleScore } from "./title-score";
import type { Range } from "../text/range";
import { matches } from "../text/matches";

const linkedSession =
  /^(?:(?:this|his|her|their|the|a|an|another|first|second)\s+)?(?:[\p{L}'’-]+\s+){0,3}(?:talk|keynote|session|presentation|workshop)(?:\s+(?:on|about|by)\s+.{2,60})?$/iu;
const titled = /\b(?:talk|keynote|session|presentation|workshop|tutorial|lecture|panel)\b[^.!?“”"\n]{0,40}$/i;
const quote = /["“„]([^"“”„\n]{6,140})["”“]/gu;

/** Talks in prose outside other talks: `“Taming Queues” by Jane Roe`, `[this talk](…) is by Jane Roe from Acme`. */
export function findProseTalks(blocks: readonly Block[], covered: readonly boolean[]): TalkDraft[] {
  const found: TalkDraft[] = [];
  blocks.forEach((block, index) => {
    if (covered[index] === true || block.kind === "heading" || block.kind === "row" || block.quoted) return;
    const text = block.inline.text;
    const sentences = findPresenting(block.inline).filter((reading) => reading.strong);
    const taken: Range[] = [];
    for (const match of matches(quote, text)) {
      const title = { start: match.index + 1, end: match.index + match[0].length - 1 };
      const near = sentences.find(
        (one) =>
          Math.min(Math.abs(one.evidence.start - title.end), Math.abs(title.start - one.evidence.end)) < 60,
      );
      if (titleScore(match[1] ?? "") < 0.3 || /[.,;]$/.test(match[1] ?? "")) continue;
      if (isOtherWork(text.slice(sentenceStart(text, title.start), title.start))) continue;
      if (near === undefined && !titled.test(text.slice(0, match.index))) continue;
      found.push(
        draft(
          block,
          index,
          title,
          near === undefined ? [] : fromSentence(block, near),
          "prose: quoted title",
        ),
      );
      taken.push(title);
    }
    for (const mark of block.inline.marks) {
      if (mark.kind !== "link" || taken.some((one) => one.start < mark.end && mark.start < one.end)) continue;
      const words = text.slice(mark.start, mark.end);
      if (!linkedSession.test(words)) continue;
      const near = sentences.find(
        (one) => one.evidence.start < mark.end + 50 && mark.start < one.evidence.end + 20,
      );
      if (near === undefined) continue;
      const speakers = fromSentence(block, near);
      const name = near.speakers[0]?.name;
      if (name === undefined) continue;
      found.push(draft(block, index, name, speakers, "prose: linked talk"));
    }
  });
  return found;
}

function draft(block: Block, index: number, title: Range, speakers: PersonDraft[], rule: string): TalkDraft {
  return {
    title: block.inline.text.slice(title.start, title.end).replaceAll("\n", " "),
    titleRange: sourceRange(block.inline, title),
    speakers,
    rule,
    confidence: 0.55,
    first: index,
    end: index + 1,
  };
}

/**
 * The talk of a note that holds one talk and says so only by its title, its speakers or its place among an event's notes.
 * @param inEvent true where the path or the title says that the note belongs to an event
 */
export function findSingleTalk(
  document: NoteDocument,
  sections: readonly Section[],
  path: string,
  inEvent: boolean,
  events: EventNames,
): TalkDraft | undefined {
  const { blocks, frontMatter } = document;
  const stem = fileTitle(path);
  const generic = isGeneric(stem);
  const speakers = frontSpeakers(document, inEvent);
  const below = speakers.length > 0 ? speakers : headSpeakers(blocks, sections, inEvent);
  if (!inEvent && below.length === 0) return undefined;
  const title =
    frontMatter.fields.get("title")?.[0] ?? (inEvent && below.length > 0 ? aliasOf(document) : undefined);
  const lead = sections.find((section) => section.level === 1) ?? sections[0];
  const tops = sections.filter((section) => section.level === lead?.level).length;
  const headed = lead !== undefined && lead.first <= 1 && tops === 1;
  const make = (text: string, range: Range, rule: string, confidence: number): TalkDraft => ({
    title: text,
    titleRange: range,
    speakers: below,
    rule,
    confidence,
    first: 0,
    end: blocks.length,
  });
  const usable = (text: string): boolean =>
    !events.isName(text) && !isNoTalk(text) && !isGrouping(text) && text.length > 2;
  // where nobody is named, a note of many parts is of many things, and one that bears the event's name of all of it
  const isOfEvent = headed && events.isName(lead.heading.inline.text) && !events.isIn(folderOf(path));
  if (below.length === 0 && (generic || tops > 3 || isOfEvent)) return undefined;
  if (title !== undefined && usable(title.value)) {
    const cut = events.prefixLength(title.value);
    return make(
      title.value.slice(cut),
      { start: title.start + cut, end: title.end },
      "front matter: title",
      0.7,
    );
  }
  // `What We Learned From …` looks back, unless somebody stands below it who speaks
  const isLooking = (text: string): boolean => below.length > 0 && /^(?:things|what|stuff)\s/i.test(text);
  if (headed && (usable(lead.heading.inline.text) || isLooking(lead.heading.inline.text))) {
    const { text } = lead.heading.inline;
    const inline = slice(lead.heading.inline, events.prefixLength(text), text.length);
    const line = readTalkLine(inline);
    const talk = make(
      inline.text.slice(line.title.start, line.title.end).replaceAll("\n", " "),
      sourceRange(inline, line.title),
      "one note, one talk",
      0.7,
    );
    const inLine = line.speakers.map((reading) => personFrom(inline, reading, `heading: ${line.order}`));
    return inLine.length > 0 ? { ...talk, speakers: inLine } : talk;
  }
  // the file is called like the event: `kafka-utrecht-may` for `Kafka Utrecht Meetup, May`
  const isEvents = title !== undefined && events.isName(title.value) && isPartOf(stem, title.value);
  return generic || isEvents
    ? undefined
    : fromFileName(
        stem,
        below.some((one) => /^(?:field|front matter)/.test(one.rule)),
        make,
      );
}

/** True where every word stands in another text as well. */
function isPartOf(words: string, text: string): boolean {
  const key = ` ${nameKey(text)} `;
  return words.split(/\s+/).every((word) => key.includes(` ${nameKey(word)} `));
}

/** Under `alias` some note programs keep what a note is called. */
const aliasOf = ({ frontMatter }: NoteDocument): FrontMatterValue | undefined =>
  ["alias", "aliases"]
    .flatMap((key) => frontMatter.fields.get(key) ?? [])
    .find(({ value }) => /\S\s\S/.test(value));

/** `Taming Queues - Jane Roe`: a file name is read like any other line; it stands nowhere in the note. */
function fromFileName(
  stem: string,
  isUnclear: boolean,
  make: (text: string, range: Range, rule: string, confidence: number) => TalkDraft,
): TalkDraft {
  const nowhere = { start: 0, end: 0 };
  const line = readTalkLine(plainInline(stem, 0));
  const talk = make(
    stem.slice(line.title.start, line.title.end),
    nowhere,
    "file name",
    isUnclear ? 0.65 : 0.5,
  );
  if (talk.speakers.length > 0 || line.score < 0.6) return talk;
  const speakers = line.speakers.map((reading): PersonDraft => {
    const person = personFrom(plainInline(stem, 0), reading, "file name");
    const company = person.company === undefined ? undefined : { ...person.company, range: nowhere };
    return { ...person, range: nowhere, evidence: nowhere, company };
  });
  return { ...talk, speakers };
}

const folderOf = (path: string): string => path.replaceAll("\\", "/").split("/").slice(0, -1).join(" ");

/** A file name as words: `taming-queues.md` → `taming queues`. */
export const fileTitle = (path: string): string =>
  (path.replaceAll("\\", "/").split("/").at(-1) ?? "")
    .replace(/\.[A-Za-z]{1,8}$/, "")
    // its number among the files of a folder
    .replace(/^\d{1,2}[-_.]+(?=\p{L})/u, "")
    .replace(/_+|(?<!\s)-+(?!\s)/g, " ")
    .trim();

/** Names of files that hold many things, or anything. */
const isGeneric = (stem: string): boolean =>
  /^(?:readme|index|notes?|todo|summary|overview|agenda|schedule|links?|untitled|conference|recap|general|misc|talks?|(?:day|tag) ?\d+)$/i.test(
    stem,
  ) ||
  (isNoTalk(stem) && !/\b(?:keynote|talk|workshop|panel|tutorial)$/i.test(stem)) ||
  /^[\d\s.-]+$/.test(stem);

/** @param inEvent true where a key of every day, such as `who`, speaks of a talk */
function frontSpeakers({ frontMatter, text }: NoteDocument, inEvent: boolean): PersonDraft[] {
  const people: PersonDraft[] = [];
  for (const key of ["speaker", "speakers", "presenter", "presenters", ...(inEvent ? ["who"] : [])]) {
    for (const value of frontMatter.fields.get(key) ?? []) {
      const inline = plainInline(text.slice(value.start, value.end), value.start);
      const list = readSpeakerList(inline, 0, inline.text.length);
      if (list !== undefined)
        people.push(...list.speakers.map((one) => personFrom(inline, one, `front matter: ${key}`)));
    }
  }
  const companies = companyKeys.flatMap((key) => frontMatter.fields.get(key) ?? []);
  const [company] = companies;
  const isUnclear = people.length > 1 && companies.length > 1;
  if (company === undefined || isUnclear || people.some((one) => one.company !== undefined)) return people;
  return people.map((one) => ({
    ...one,
    company: { name: company.value, range: { start: company.start, end: company.end } },
  }));
}

/** Keys under which a note's head names where its speaker works. */
const companyKeys = ["affiliation", "company", "organization", "organisation", "employer", "org", "work"];

function headSpeakers(
  blocks: readonly Block[],
  sections: readonly Section[],
  inEvent: boolean,
): PersonDraft[] {
  const lead = sections[0];
  const from = lead === undefined || lead.first > 2 ? 0 : lead.first + 1;
  const lines = findSpeakerLines(blocks, from, Math.min(blocks.length, from + 6));
  if (lines.length > 0) return lines;
  const fields = findSpeakerFields(blocks, 0, Math.min(blocks.length, 40));
  if (fields.length > 0) return fields;
  for (const block of blocks.slice(0, 6)) {
    if (block.quoted || isAboutMakers(block.inline.text)) continue;
    const reading =
      findPresenting(block.inline).find((one) => one.strong) ?? (inEvent ? whoWorks(block) : undefined);
    if (reading !== undefined) return fromSentence(block, reading);
  }
  return [];
}

/** `Jane Roe works on the storage team at Acme`, near the beginning of a note on one talk. */
function whoWorks({ kind, inline }: Block): Presenting | undefined {
  const named = kind === "paragraph" ? firstNamed(inline) : undefined;
  return named !== undefined &&
    /^\s(?:works|leads|runs|is (?:an?|the)\s)/.test(inline.text.slice(named.evidence.end))
    ? named
    : undefined;
}

/** Lines that are only a name with a role and company, as in notes of a keynote with several guests. */
export function findGuests(blocks: readonly Block[], covered: readonly boolean[]): PersonDraft[] {
  const people: PersonDraft[] = [];
  blocks.forEach((block, index) => {
    if (covered[index] !== true || block.kind !== "item" || block.indent > 1) return;
    const line = inlineLines(block.inline)[0];
    if (line === undefined || line.text.length > 90) return;
    const list = readSpeakerList(line, 0, line.text.length);
    if (list === undefined || list.end < line.text.length - 1) return;
    if (list.score >= 0.75 && list.speakers.every((one) => one.company !== undefined))
      people.push(...list.speakers.map((one) => personFrom(line, one, "list item: guest")));
  });
  return people;
}
