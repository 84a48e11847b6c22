/** The one talk of a note that is about nothing else. */
import type { NoteDocument } from "../markdown/document";
import type { FrontMatterValue } from "../markdown/front-matter";
import { nameKey } from "../text/fold";
import { plainInline, slice, sourceRange } from "../text/inline";
import { contains, type Range } from "../text/range";
import type { EventNames } from "./event-names";
import { isGrouping, isNoTalk } from "./no-talk";
import { firstLines, frontSpeakers, headSpeakers } from "./note-speakers";
import { personScore } from "./person-name";
import type { Section } from "./sections";
import { personFrom, type PersonDraft, type TalkDraft } from "./talk-draft";
import { readTalkLine } from "./talk-line";
import { titleScore } from "./title-score";

/** What tells whether a note is one talk, and which. */
interface Note {
  readonly document: NoteDocument;
  readonly path: string;
  /** Its file's name, in words. */
  readonly stem: string;
  readonly events: EventNames;
  readonly speakers: readonly PersonDraft[];
  /** The heading above all others, if there is one. */
  readonly top: Section | undefined;
  /** How many headings are of the first one's level. */
  readonly tops: number;
}

/**
 * The talk of a note that holds one talk and says so only by its title, its speakers or its place among an event's notes.
 * @param events names of the event that the path or the title says it belongs to
 */
export function findSingleTalk(
  document: NoteDocument,
  sections: readonly Section[],
  path: string,
  events: EventNames,
): TalkDraft | undefined {
  const { blocks } = document;
  const inEvent = events.known;
  const topic = fromTopic(document);
  if (topic !== undefined) return topic;
  const front = frontSpeakers(document, inEvent);
  const head = front.length > 0 ? front : headSpeakers(blocks, sections, inEvent);
  const isTold = inEvent || /\b(?:talks?|speaker|keynote|slides|session|conference)\b/i.test(document.text);
  const speakers = head.length > 0 ? head : fileSpeakers(path, isTold);
  if (!inEvent && speakers.length === 0) return undefined;
  const lead = sections.find((section) => section.level === 1) ?? sections[0];
  const tops = sections.filter((section) => section.level === lead?.level).length;
  const top = lead !== undefined && lead.first <= 1 && tops === 1 ? lead : undefined;
  const note = { document, path, stem: fileTitle(path), events, speakers, top, tops };
  if (speakers.length === 0 && isOfMuch(note)) return undefined;
  const { fields } = document.frontMatter;
  // what a note is called elsewhere takes the place of a heading, where it has none
  const isHeaded = top !== undefined && isUsable(top.heading.inline.text, events);
  const isCalledOtherwise = inEvent && speakers.length > 0 && !isHeaded;
  const title = fields.get("title")?.[0] ?? (isCalledOtherwise ? aliasOf(document) : undefined);
  const called = title?.value ?? top?.heading.inline.text;
  if (called !== undefined && speakers.length === 0 && (events.isAllBut(called) || events.isVisit(called)))
    return undefined;
  const isRepeated = isHeaded && title !== undefined && isInside(top.heading.inline.text, title.value);
  return (
    (head.length === 0 && nameBehindDay.test(path) ? fromFileName(note, title) : undefined) ??
    fromFrontMatter(note, isRepeated ? undefined : title) ??
    fromHeading(note) ??
    fromFirstLine(note) ??
    fromFileName(note, title)
  );
}

/** `Somebody's notes - QueueConf - Taming Queues` above `# Taming Queues`: the heading is the title, and no more. */
function isInside(heading: string, title: string): boolean {
  const words = heading.trim();
  const at = words.length < title.length ? title.indexOf(words) : -1;
  const isWhole = !/[\p{L}\p{N}]/u.test(`${title.charAt(at - 1)}${title.charAt(at + words.length)}`);
  return at >= 0 && isWhole && /\S\s+\S+\s+\S/.test(words);
}

const topicHeading = /^(?:topic|talk title|sujet|thema)\W{0,2}$/iu;

/** A note that is called like its speaker, and says below `# Topic` what it was about. */
function fromTopic(document: NoteDocument): TalkDraft | undefined {
  const { blocks, frontMatter } = document;
  const who = frontMatter.fields.get("title")?.[0];
  if (who === undefined || personScore(who.value) < 0.4) return undefined;
  const at = blocks.findIndex(
    ({ kind, inline }) => kind === "heading" && topicHeading.test(inline.text.trim()),
  );
  const line = at < 0 ? undefined : blocks[at + 1];
  if (line?.kind !== "paragraph" || line.inline.text.length > 200 || line.inline.text.includes("\n"))
    return undefined;
  const { length } = line.inline.text.trimEnd();
  const speaker = plainInline(document.text.slice(who.start, who.end), who.start);
  const name = { start: 0, end: speaker.text.length };
  return {
    title: line.inline.text.slice(0, length),
    titleRange: sourceRange(line.inline, { start: 0, end: length }),
    speakers: [
      personFrom(speaker, { name, score: 0.8, company: undefined, marked: false }, "front matter: title"),
    ],
    rule: "heading: topic",
    confidence: 0.75,
    first: 0,
    end: blocks.length,
  };
}

/** `…__by_Jane.Roe.md`: the file's name says who spoke. */
const nameBehindBy =
  /(?:^|[-_. /\\])by[-_. ]+(\p{Lu}[\p{L}'’]+(?:[-_. ]\p{Lu}[\p{L}'’]+){1,2})\.[A-Za-z]{1,10}$/u;
/** `Day 1 - 02 - Taming Queues - Jane Roe.md`: as only a programme is written. */
const nameBehindDay =
  /(?:^|[\\/])Day[-_ ]?\d\s?-\s[^\\/]*\S\s-\s(\p{Lu}[\p{L}'’]+(?:\s\p{Lu}[\p{L}'’.]+){1,2})\.[A-Za-z]{1,10}$/u;

function fileSpeakers(path: string, isTold: boolean): PersonDraft[] {
  const name = ((isTold ? nameBehindBy.exec(path) : null) ?? nameBehindDay.exec(path))?.[1];
  const written = name?.replace(/[-_.]+/g, " ") ?? "";
  if (personScore(written) < 0.4) return [];
  const nowhere = { start: 0, end: 0 };
  const reading = { name: { start: 0, end: written.length }, score: 0.7, company: undefined, marked: false };
  return [
    { ...personFrom(plainInline(written, 0), reading, "file name"), range: nowhere, evidence: nowhere },
  ];
}

/** Where nobody is named, a note of many parts is of many things, and one that bears the event's name of all of it. */
const isOfMuch = ({ path, stem, events, top, tops }: Note): boolean =>
  isGeneric(stem) ||
  tops > 3 ||
  (top !== undefined && events.isName(top.heading.inline.text) && !events.isIn(folderOf(path)));

/** `Queue Things 2019: Day one`. */
const isOfDay =
  /(?:\s[-–—|]|[:|,–—])\s(?:the )?(?:(?:first|second|third|last) day|day (?:\d|one|two|three|four|five))\W*$/i;

const isUsable = (text: string, events: EventNames): boolean =>
  !events.isName(text) &&
  !isNoTalk(text) &&
  !isGrouping(text) &&
  !isOfDay.test(text) &&
  text.length > 2 &&
  // `20170830_queueconf17_1`
  !/^(?=\S*\d)(?=\S*_)\S+$/.test(text.trim());

const talkOf = (
  { document, speakers }: Note,
  title: string,
  titleRange: Range,
  rule: string,
  confidence: number,
): TalkDraft => ({
  title,
  titleRange,
  speakers: [...speakers],
  rule,
  confidence,
  first: 0,
  end: document.blocks.length,
});

function fromFrontMatter(note: Note, title: FrontMatterValue | undefined): TalkDraft | undefined {
  if (title === undefined || !isUsable(title.value, note.events)) return undefined;
  const cut = note.events.prefixLength(title.value);
  if (cut > 0 && isNoTalk(title.value.slice(cut))) return undefined;
  const range = { start: title.start + cut, end: title.end };
  return talkOf(note, title.value.slice(cut), range, "front matter: title", 0.7);
}

function fromHeading(note: Note): TalkDraft | undefined {
  const { top, events, speakers } = note;
  if (top === undefined) return undefined;
  const { text } = top.heading.inline;
  // `What We Learned From …` looks back, unless somebody stands below it who speaks
  const isLooking = speakers.length > 0 && /^(?:things|what|stuff)\s/i.test(text);
  if (!isUsable(text, events) && !isLooking) return undefined;
  const inline = slice(top.heading.inline, events.prefixLength(text), text.length);
  const line = readTalkLine(inline);
  const isNames = top.heading.kind === "paragraph" && line.order === "speaker-only";
  // who spoke, and no title, unless the file is called so as well
  if (isNames && !isCalledLikeFile(text, note.path) && speakers.some(({ name }) => text.includes(name)))
    return undefined;
  const title = inline.text.slice(line.title.start, line.title.end).replaceAll("\n", " ");
  const talk = talkOf(note, title, sourceRange(inline, line.title), "one note, one talk", 0.7);
  const inLine = line.speakers.map((reading) => personFrom(inline, reading, `heading: ${line.order}`));
  return inLine.length > 0 && !(isNames && speakers.length > 0) ? { ...talk, speakers: inLine } : talk;
}

/** `Taming Queues in Anger`, and in the next line of the same paragraph who spoke: plain text has no headings. */
function fromFirstLine(note: Note): TalkDraft | undefined {
  const [first, second] = firstLines(note.document.blocks) ?? [];
  if (first === undefined || second === undefined || first.text.length > longestTitle) return undefined;
  if (!isUsable(first.text, note.events) || titleScore(first.text) < 0.3 || personScore(first.text) >= 0.7)
    return undefined;
  const line = sourceRange(second, { start: 0, end: second.text.length });
  const isSpeaker = note.speakers.some(({ range }) => contains(line, range) && range.end > range.start);
  const range = sourceRange(first, { start: 0, end: first.text.trimEnd().length });
  return isSpeaker ? talkOf(note, first.text.trimEnd(), range, "first line", 0.65) : undefined;
}

/** In UTF-16 units. */
const longestTitle = 140;
/** What stands later is not what a note begins with. */
const longestBeginning = 60;

/** `Taming Queues - Jane Roe`: a file name is read like any other line; it stands nowhere in the note. */
function fromFileName(note: Note, title: FrontMatterValue | undefined): TalkDraft | undefined {
  const { stem, speakers, events } = note;
  // the file is called like the event: `kafka-utrecht-may` for `Kafka Utrecht Meetup, May`
  const top = note.document.blocks.find(({ kind }) => kind === "heading")?.inline.text ?? "";
  const isEvents =
    (title !== undefined && events.isName(title.value) && isPartOf(stem, title.value)) ||
    (events.known && events.isName(stem.replace(/^(?:19|20)\d{2}\s/, ""))) ||
    (events.known && events.isName(top) && beginsAlike(stem, top));
  if (isGeneric(stem) || isEvents || (speakers.length === 0 && events.isVisit(stem))) return undefined;
  // what begins with the event, in a file beside files on anything, tells of all of it
  const lead = firstWords(note);
  if (speakers.length === 0 && !events.isIn(note.path) && events.isIn(lead) && !saysTalk.test(lead))
    return undefined;
  const nowhere = { start: 0, end: 0 };
  const isSure = speakers.some((one) => /^(?:field|front matter)/.test(one.rule));
  const line = readTalkLine(plainInline(stem, 0));
  const words = stem.slice(line.title.start, line.title.end);
  const talk = talkOf(note, words, nowhere, "file name", isSure ? 0.65 : 0.5);
  if (speakers.length > 0 || line.score < 0.6) return talk;
  const inName = line.speakers.map((reading): PersonDraft => {
    const person = personFrom(plainInline(stem, 0), reading, "file name");
    const company = person.company === undefined ? undefined : { ...person.company, range: nowhere };
    return { ...person, range: nowhere, evidence: nowhere, company };
  });
  return { ...talk, speakers: inName };
}

/** `Notes on a talk from QueueConf` */
const saysTalk = /\b(?:talk|session|keynote|workshop|presentation|vortrag|charla|palestra|conférence)\b/i;

const firstWords = ({ document }: Note): string =>
  document.blocks
    .slice(0, 2)
    .map(({ inline }) => inline.text.slice(0, longestBeginning))
    .join("\n");

/** `drawerjs conf jun21` below `Drawer.js Conf 2021`: the same letters, as far as the shorter word goes. */
function beginsAlike(stem: string, heading: string): boolean {
  const letters = (text: string): string => text.toLowerCase().replace(/\P{L}/gu, "");
  const [first, second] = [letters(stem), letters(heading)];
  return first.length > 4 && second.length > 4 && (first.startsWith(second) || second.startsWith(first));
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

const folderOf = (path: string): string => path.replaceAll("\\", "/").split("/").slice(0, -1).join(" ");

/** A file name as words: `taming-queues.md` → `taming queues`. */
const fileTitle = (path: string): string =>
  (path.replaceAll("\\", "/").split("/").at(-1) ?? "")
    .replace(/\.[A-Za-z]{1,8}$/, "")
    // its day in a programme, and its number among the files of a folder
    .replace(/^Day[-_ ]?\d\s?-\s(?:\d{1,2}\s?-\s)?(?=\p{L})/u, "")
    .replace(/^\d{1,2}[-_.]+(?=\p{L})/u, "")
    .replace(/_+|(?<!\s)-+(?!\s)/g, " ")
    .trim();

/** `jane.md` with `Jane Roe` in it. */
export const isCalledLikeFile = (words: string, path: string): boolean =>
  nameKey(words).includes(nameKey(fileTitle(path)));

/** Names of files that hold many things, or anything. */
const isGeneric = (stem: string): boolean =>
  /(?:^|[-_ ])recap$|^(?:readme|index|notes?|todo|summary|overview|agenda|schedule|links?|untitled|conference|recap|general|misc|talks?|(?:day|tag) ?\d+)$/i.test(
    stem,
  ) ||
  (isNoTalk(stem) && !/\b(?:keynote|talk|workshop|panel|tutorial)$/i.test(stem)) ||
  // `Queue Days 2019 day 3`
  /\b(?:(?:day|tag|jour|dia|día)\s?\d|day (?:one|two|three|four|five))$/i.test(stem) ||
  /^[\d\s.-]+$/.test(stem);
