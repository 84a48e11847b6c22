/** What a note reports: the talks, in whatever shape it writes them, and the event that they were of. */
import type { Block, NoteDocument } from "../markdown/document";
import { nameKey } from "../text/fold";
import {
  isConferenceNote,
  isOfHouse,
  isToldOfTalks,
  mayBeConferenceNote,
  type NoteHabits,
} from "./conference-note";
import { eventNames, type EventNames } from "./event-names";
import type { EventReading } from "./event-reading";
import { findFieldTalks } from "./field-talks";
import { findHeadingTalks } from "./heading-talks";
import { findListedSpeakers } from "./listed-speakers";
import { findLinkedTalks } from "./linked-talks";
import { findListTalks } from "./list-talks";
import { findGuests } from "./note-speakers";
import { findProseTalks } from "./prose-talks";
import { mayReportEvent, reportedEvent } from "./reported-event";
import { isGrouping } from "./no-talk";
import { findPairedLines } from "./paired-lines";
import { findSections, type Section } from "./sections";
import { findSetOffTalks, withoutTitle } from "./set-off-talks";
import { findSingleTalk, isCalledLikeFile } from "./single-talk";
import { findTableTalks } from "./table-talks";
import type { PersonDraft, TalkDraft } from "./talk-draft";
import { findTimedParagraphs } from "./timed-paragraphs";
import { findToldParagraphs, inTurnRule } from "./told-paragraphs";

/** Which event a note is about, and what it tells of it. */
export interface Report {
  readonly event: EventReading | undefined;
  readonly sections: readonly Section[];
  readonly drafts: Found;
  readonly conference: boolean;
}

/** @param isWhole only a whole note may be asked for an event that nothing but its talks speaks for */
export function findReport(
  document: NoteDocument,
  path: string,
  habits: NoteHabits,
  isWhole: boolean,
): Report {
  const { event, held } = habits;
  const names = eventNames(event, held);
  const sections = findSections(document, names.known);
  if (isSurelyNone(document, sections, path, habits, isWhole))
    return { event, sections, drafts: { talks: [], guests: [], listed: [] }, conference: false };
  const drafts = findTalks(document, sections, path, names);
  const mayBeReported = isWhole && event === undefined && mayBeConferenceNote(drafts.talks, habits);
  const reported = mayBeReported ? reportedEvent(document, path, drafts.talks) : undefined;
  return reported === undefined
    ? { event, sections, drafts, conference: isConferenceNote(drafts.talks, habits) }
    : findReport(document, path, { ...habits, event: reported }, isWhole);
}

/**
 * Most notes of a vault name no event and no talks. What could still make them notes of a conference stands in headings; so the many
 * other shapes of talks aren't looked for.
 */
function isSurelyNone(
  document: NoteDocument,
  sections: readonly Section[],
  path: string,
  habits: NoteHabits,
  isWhole: boolean,
): boolean {
  if (habits.subject === "no conference") return true;
  if (isToldOfTalks(habits) || (isWhole && mayReportEvent(document, path))) return false;
  if (habits.subject !== undefined) return true;
  const names = eventNames(undefined, habits.held);
  const single = findSingleTalk(document, sections, path, names);
  return ![...findHeadingTalks(document.blocks, sections, names), ...(single ? [single] : [])].some(
    isOfHouse,
  );
}

/** `Talk given by Jane Roe from Acme` as the first words of a note. */
const isLead = (talk: TalkDraft | undefined): boolean => talk?.rule === withoutTitle && talk.first <= 2;

/** A line of names at the very top of a note that is called otherwise: who spoke, and no title. */
const isNamesAbove = (
  { title, speakers, first }: TalkDraft,
  blocks: readonly Block[],
  path: string,
): boolean =>
  first === 0 &&
  blocks[0]?.kind === "paragraph" &&
  speakers.some(({ name }) => name === title) &&
  !isCalledLikeFile(title, path);

const onlyOf = <T>(list: readonly T[]): T | undefined => (list.length === 1 ? list[0] : undefined);

/**
 * The only talk of a note, named with its speaker by the first heading: what stands below further headings of that level is of it as
 * well, as long as none of them is a day or a track.
 */
function asWholeNote(
  talks: readonly TalkDraft[],
  { blocks }: NoteDocument,
  sections: readonly Section[],
): readonly TalkDraft[] {
  const only = onlyOf(talks);
  const own = sections.find(({ first }) => first === only?.first);
  if (only === undefined || own === undefined || only.speakers.length === 0) return talks;
  const isFirst = !sections.some(({ first, level }) => first < own.first && level <= 6) && own.first <= 2;
  const later = sections.filter(({ first, level }) => first > own.first && level === own.level);
  const end = later.find(({ heading }) => ofVisitor.test(heading.inline.text))?.first ?? blocks.length;
  return isFirst && own.level === 1 && later.length > 0 && !later.some(isGroup) ? [{ ...only, end }] : talks;
}

/** What the visitor makes of it stands below no talk. */
const ofVisitor = /^(?:my|our|what (?:i|we)|where (?:i|we)|next|to.?dos?)\b/i;

const isGroup = ({ heading }: Section): boolean => isGrouping(heading.inline.text);

interface Found {
  readonly talks: readonly TalkDraft[];
  readonly guests: readonly PersonDraft[];
  /** Who spoke at the event, and nobody tells what on. */
  readonly listed: readonly PersonDraft[];
}

function findTalks(
  document: NoteDocument,
  sections: readonly Section[],
  path: string,
  names: EventNames,
): Found {
  const { blocks } = document;
  const timed = [
    ...(names.known ? findTimedParagraphs(blocks) : []),
    ...findPairedLines(blocks, document.text, names.known),
    ...findToldParagraphs(blocks, names.known),
  ];
  const talks = [
    ...timed,
    ...findHeadingTalks(blocks, sections, names).filter(
      ({ first }) => !timed.some((talk) => talk.first <= first && first < talk.end),
    ),
  ];
  const cover = (list: readonly TalkDraft[]): boolean[] => {
    const covered = blocks.map(() => false);
    for (const talk of list) for (let i = talk.first; i < talk.end; i++) covered[i] = true;
    return covered;
  };
  const titles = (): ReadonlySet<string> => new Set(talks.map((talk) => nameKey(talk.title)));
  talks.push(...findFieldTalks(blocks, cover(talks), names.known));
  talks.push(
    ...findListTalks(blocks, {
      sections,
      covered: cover(talks),
      inEvent: names.known,
      told: titles(),
      isOfTalks: names.held === "talks",
      isOfShortTalks: names.held === "short talks",
    }),
  );
  if (names.known) talks.push(...findLinkedTalks(blocks, talks));
  talks.push(...findTableTalks(blocks, sections, cover(talks), names.known));
  // a head that names the speaker speaks of the whole note; headings without people in it are its parts
  if (document.frontMatter.fields.has("speaker") && talks.every((talk) => talk.speakers.length === 0))
    talks.length = 0;
  const only = onlyOf(talks);
  if (only !== undefined && isNamesAbove(only, blocks, path)) talks.length = 0;
  const headed = talks.some(({ rule }) => rule !== inTurnRule);
  const single = talks.length > 0 ? undefined : findSingleTalk(document, sections, path, names);
  const stated = single?.speakers.some((one) => /^(?:front matter|field)/.test(one.rule)) === true;
  if (names.known && !stated) {
    const known = titles();
    const found = findSetOffTalks(blocks, cover(talks), !headed);
    talks.push(...found.filter((talk) => !known.has(nameKey(talk.title))));
  }
  if (!headed && !stated) talks.push(...findProseTalks(blocks, cover(talks), names.known));
  // a title that is only mentioned doesn't take the place of the note's own, nor does none at all
  const isOwn =
    (single?.rule === "front matter: title" && talks.every(({ speakers }) => speakers.length === 0)) ||
    (isLead(onlyOf(talks)) && single?.rule !== "file name" && (single?.speakers.length ?? 0) > 0);
  const listedBeside = (list: readonly TalkDraft[]): PersonDraft[] =>
    names.known ? findListedSpeakers(blocks, sections, cover(list)) : [];
  if (talks.length > 0 && !(isOwn && !headed))
    return {
      talks: [...(headed ? asWholeNote(talks, document, sections) : talks)].sort(
        (a, b) => a.titleRange.start - b.titleRange.start,
      ),
      guests: [],
      listed: listedBeside(talks),
    };
  if (single === undefined) return { talks: [], guests: [], listed: listedBeside([]) };
  const guests = single.speakers.length > 0 ? [] : findGuests(blocks, cover([single]));
  return { talks: [single], guests, listed: [] };
}
