/** One note's text → its facts. The one way in: everything that recognition knows runs from here. */
import type { Block, NoteDocument } from "../markdown/document";
import { readDocument } from "../markdown/document";
import { sourceRange } from "../text/inline";
import { nameKey } from "../text/fold";
import { work } from "../text/work";
import { contains } from "../text/range";
import { findReport, type Report } from "./find-report";
import { findCandidates } from "./candidates";
import { isNoReport, subjectOf, type NoteHabits } from "./conference-note";
import { openDefinitions } from "./definition-entries";
import { eventNames } from "./event-names";
import { readEvent } from "./event-name";
import { addEmployers } from "./employers";
import { FactBuilder } from "./fact-builder";
import { withoutEvent } from "./event-beside";
import { addEvents, eventFacts } from "./event-facts";
import type { EventPlace, NoteFacts, TalkPlace } from "./facts";
import { withFields } from "./field-talks";
import { addPeople, addSpeakerMentions, addSpeakers } from "./find-people";
import { addTools } from "./find-tools";
import { partHeadedParagraphs } from "./headed-paragraphs";
import { openHeadedItems } from "./headed-items";
import { heldByName } from "./note-name";
import { withListedParagraphs } from "./listed-paragraphs";
import { withLooseMarks } from "./loose-marks";
import { withLooseRows } from "./loose-tables";
import { openQuotations } from "./quoted-entries";
import { withSignedEntries } from "./signed-entries";
import { openSpeakerItems } from "./speaker-items";
import { withTitlesAbovePeople } from "./titled-people";
import { mostlySmall, oftenSmall, smallShare, withCapitals, withNamesBelowHeadings } from "./letter-case";
import { joinTimedItems } from "./timed-items";
import { withDoubleQuotes, withTitleAsWritten } from "./quotation-marks";
import { withPlainSigns } from "./wide-signs";
import { widthOfNote, withWrappedLinesJoined } from "./wrapped-notes";
import { findGroups, placeOf, sectionOf, tellingOf, type OwnedBlocks } from "./talk-places";
import { joinTalksToldAgain } from "./talks-again";
import type { TalkDraft } from "./talk-draft";
import { eventsOfTalks } from "./talk-events";

/**
 * The facts of a note.
 * @param text the note, as it stands
 * @param path its path inside the workspace; folders and file name may name the event or the talk
 * @param readNote how the text becomes blocks: `readOnce` where nobody edits it
 */
export const extractFacts = (text: string, path: string, readNote = readDocument): NoteFacts =>
  factsOf(readNote(text), path).facts;

/** What a note as a whole tells its sections. */
export interface Habits extends NoteHabits {
  /** How much of it is typed without capitals, 0 to 1. */
  readonly small: number;
  /** The width at which its lines are broken, in UTF-16 units. */
  readonly width: number | undefined;
}

/**
 * The facts of a note that was read, or of a section of it.
 * @param known what the whole note tells its sections; of a whole note it is found out
 */
export function factsOf(
  read: NoteDocument,
  path: string,
  known?: Habits,
): { readonly facts: NoteFacts; readonly habits: Habits } {
  work.blocksRead += read.blocks.length;
  const width = known === undefined ? widthOfNote(read) : known.width;
  const joined = withWrappedLinesJoined(read, width);
  const fielded = {
    ...read,
    blocks: withDoubleQuotes(withFields(withLooseMarks(withPlainSigns(joined)))),
  };
  const isReport = known === undefined ? !isNoReport(read) : known.subject !== "no conference";
  const told = known === undefined && isReport ? readEvent(fielded, path) : known?.event;
  const inEvent = eventNames(told).known;
  const rows = withLooseRows(
    inEvent ? withSignedEntries(withListedParagraphs(fielded.blocks)) : fielded.blocks,
  );
  const held = known === undefined && isReport ? heldByName(fielded, path) : known?.held;
  const entries = openDefinitions(openQuotations(rows, inEvent), inEvent);
  const titled = withTitlesAbovePeople(entries, inEvent);
  const opened = openSpeakerItems(titled, inEvent || held === "short talks");
  const timed = joinTimedItems(opened, inEvent);
  const parted = partHeadedParagraphs(openHeadedItems(timed, inEvent), inEvent);
  const small = known?.small ?? smallShare(parted);
  const cased = inEvent ? withNamesBelowHeadings(parted) : parted;
  const document = { ...read, blocks: small >= mostlySmall ? withCapitals(parted) : cased };
  // most notes have nothing to part, and say the same again
  const isAsRead = known !== undefined || (parted.length === read.blocks.length && small < mostlySmall);
  const named = isAsRead || !isReport ? told : readEvent(document, path);
  const own = isReport ? (named === undefined ? subjectOf(read, path) : undefined) : "no conference";
  const subject = known === undefined ? own : known.subject;
  const report = findReport(document, path, { event: named, held, subject }, known === undefined);
  const { event } = report;
  return {
    facts: extract(document, small, report),
    // where it stands is no matter of a section
    habits: {
      small,
      width,
      held,
      subject,
      event: event === undefined ? undefined : { ...event, range: undefined },
    },
  };
}

function extract(
  document: NoteDocument,
  small: number,
  { event, sections, drafts, conference }: Report,
): NoteFacts {
  const builder = new FactBuilder();
  const own = conference ? event : undefined;
  const found = conference ? drafts.talks.map((talk) => withTitleAsWritten(document.text, talk)) : [];
  const events = eventsOfTalks(document.blocks, sections, found, own);
  const dated = found.map((talk, i) => withoutEvent(talk, events[i]));
  const eventOf = new Map(dated.map((talk, i) => [talk, events[i]]));
  const { talks, continuations } = joinTalksToldAgain(document.blocks, dated, (talk) => eventOf.get(talk));
  const eventPlaces = addEvents(
    builder,
    document,
    own,
    talks.map((talk) => eventOf.get(talk)),
  );
  const keys = keysOfTalks(talks);
  const entities = talks.map((talk, i) =>
    addTalk(builder, talk, keys[i] ?? "", eventPlaces.get(eventOf.get(talk))),
  );
  const entityOf = new Map(talks.map((talk, i) => [talk, entities[i] ?? 0]));
  addSpeakers(
    builder,
    talks,
    entities,
    talks.map((_, i) => (i === 0 ? drafts.guests : [])),
  );
  if (conference) addPeople(builder, drafts.listed);
  const tellings = [...talks.map((talk) => ({ talk, first: talk.first, end: talk.end })), ...continuations];
  const owned = tellings.map(({ talk, first, end }): Owned => ({
    first,
    end,
    entity: entityOf.get(talk) ?? 0,
  }));
  addSpeakerMentions(builder, document.blocks, speakersByBlock(builder, document.blocks, owned));
  addTools(
    builder,
    document.blocks,
    talks.map(({ first, titleRange }) => ({ block: first, range: titleRange })),
    small >= oftenSmall,
  );
  const places = talks.map((talk, i) =>
    placeOf(document, talk, entities[i] ?? 0, talks[i - 1], talks[i + 1]),
  );
  addEmployers(builder, document.blocks, tellings);
  const told = tellingOf(document, talks);
  relateMentions(
    builder,
    owned.map(({ entity, ...blocks }, i) => ({ entity, section: told[i] ?? sectionOf(document, blocks) })),
  );
  const mentions = builder.sortedMentions();
  return {
    conference,
    entities: builder.entities,
    mentions,
    relations: builder.allRelations(),
    talks: places,
    groups: findGroups(document, sections, places),
    ...eventFacts([...eventPlaces.values()], own !== undefined),
    candidates: findCandidates(
      document.blocks,
      mentions.filter((one) => builder.entities[one.entity]?.kind !== "talk"),
    ),
    wikilinks: findWikilinks(document),
  };
}

/** A key for each talk: its title's, and for a further talk of that title with its number. */
function keysOfTalks(talks: readonly TalkDraft[]): string[] {
  const counts = new Map<string, number>();
  return talks.map(({ title }) => {
    const key = nameKey(title);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count === 1 ? key : `${key}@${String(count)}`;
  });
}

/**
 * @param key talks of one title are told apart by their order, since places change while the author writes above them
 */
function addTalk(builder: FactBuilder, talk: TalkDraft, key: string, event: EventPlace | undefined): number {
  const entity = builder.entity("talk", talk.title, talk.title, key);
  builder.mention(entity, talk.titleRange, talk.rule, talk.confidence);
  if (event !== undefined) builder.relation("partOf", entity, event.entity, talk.titleRange, talk.rule);
  return entity;
}

interface Owned extends OwnedBlocks {
  readonly entity: number;
}

/** For each block the speakers of the talks that it belongs to. */
function speakersByBlock(
  builder: FactBuilder,
  blocks: readonly Block[],
  owned: readonly Owned[],
): number[][] {
  const found: number[][] = blocks.map(() => []);
  const speakers = new Map<number, number[]>();
  for (const { kind, from, to } of builder.allRelations())
    if (kind === "presents") speakers.set(to, [...(speakers.get(to) ?? []), from]);
  for (const { first, end, entity } of owned)
    for (let block = first; block < end; block++) found[block]?.push(...(speakers.get(entity) ?? []));
  return found;
}

type TalkSection = Pick<TalkPlace, "entity" | "section">;

/** A talk mentions the tools and companies that stand in its section; an inner talk keeps its own. */
function relateMentions(builder: FactBuilder, talks: readonly TalkSection[]): void {
  const waiting = [...talks].sort((a, b) => b.section.start - a.section.start);
  /** Talks that have begun and may go on, the innermost last: one pass over talks and mentions, both in order. */
  const open: TalkSection[] = [];
  for (const mention of builder.sortedMentions()) {
    for (
      let next = waiting.at(-1);
      next !== undefined && next.section.start <= mention.start;
      next = waiting.at(-1)
    ) {
      open.push(next);
      waiting.pop();
    }
    while (open.length > 0 && (open.at(-1)?.section.end ?? 0) < mention.end) open.pop();
    const kind = builder.entities[mention.entity]?.kind;
    const talk = open.at(-1);
    if ((kind !== "tool" && kind !== "company") || talk === undefined || !contains(talk.section, mention))
      continue;
    const { start, end } = mention;
    builder.relation("mentions", talk.entity, mention.entity, { start, end }, mention.rule);
  }
}

/** Wikilinks with their brackets: the name in `[[name|shown]]` is not seen, and still leads somewhere. */
const findWikilinks = ({ text, blocks }: NoteDocument): NoteFacts["wikilinks"] =>
  blocks.flatMap(({ inline }) =>
    inline.marks.flatMap((mark) => {
      if (mark.kind !== "wikilink") return [];
      const shown = sourceRange(inline, mark);
      const start = Math.max(0, text.lastIndexOf("[[", shown.start));
      const close = text.indexOf("]]", shown.end);
      return [{ start, end: close < 0 ? shown.end : close + 2, target: mark.url ?? "" }];
    }),
  );
