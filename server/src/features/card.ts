/** The card of an entity: what it is and what the notes say of it, each line with its place. The hover and the panel show it. */
import { kindLabels, type EntityKind, type RelationKind } from "../../../protocol/kinds";
import { eventsOfNote } from "../facts/event-facts";
import { lookUp, type CatalogueEntry } from "../catalogue/catalogue";
import { textsOf } from "../catalogue/texts";
import { kindOf, type Entity, type EntityId } from "../graph/entity";
import type { FirstTalks } from "../graph/talk-reader";
import type { Snapshot } from "../workspace/snapshot";
import { definingSentence } from "./defining-sentence";
import {
  companiesOf,
  companyIn,
  eventOf,
  nameOf,
  speakersOf,
  staffOf,
  talkPlace,
  talksOf,
  toolsOf,
  type NoteRange,
} from "./lookup";

export interface EntityCardLine {
  readonly text: string;
  readonly detail?: string;
  readonly place?: NoteRange;
  readonly entity?: EntityId;
}

export interface EntityCardSection {
  readonly title: string;
  readonly lines: readonly EntityCardLine[];
  readonly total: number;
  /** True where the names stand well side by side in one line. */
  readonly inOneLine: boolean;
}

export interface EntityCard {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly name: string;
  readonly subtitle: string;
  readonly about?: string;
  readonly home?: string;
  readonly ownWords?: EntityCardLine;
  readonly sections: readonly EntityCardSection[];
  readonly rule: string;
}

/**
 * The card of an entity, or `undefined` where neither the notes nor the catalogue know it.
 * @param most how many lines a section shows
 */
export function cardOf(snapshot: Snapshot, id: EntityId, most: number): EntityCard | undefined {
  const entity = snapshot.graph.entity(id);
  const kind = kindOf(id);
  const key = id.slice(id.indexOf(":") + 1);
  const known =
    kind === "talk" || kind === "speaker"
      ? undefined
      : (lookUp(entity?.name ?? key, kind) ?? lookUp(key, kind));
  const decided = snapshot.graph.currentDictionary.bySpelling.get(id);
  if (entity === undefined && known === undefined) return undefined;
  const texts = known === undefined || kind === "talk" || kind === "speaker" ? {} : textsOf(kind, known);
  const about = decided?.about ?? texts.about;
  const home = decided?.home ?? texts.home;
  const own =
    entity === undefined || (kind !== "tool" && kind !== "company") ? undefined : ownWords(snapshot, id);
  const sections = entity === undefined ? [] : sectionsOf(snapshot, entity, most);
  return {
    id,
    kind,
    name: decided?.name ?? entity?.name ?? known?.name ?? key,
    subtitle: subtitleOf(snapshot, entity, kind, known),
    ...(about === undefined ? {} : { about }),
    ...(home === undefined ? {} : { home }),
    ...(own === undefined ? {} : { ownWords: own }),
    sections: sections
      .filter((section) => section.lines.total > 0)
      .map(({ title, lines }) => ({
        title,
        lines: lines.first(most),
        total: lines.total,
        inOneLine: title !== "Talks" && title !== "Speakers" && title !== "Named in",
      })),
    rule: ruleOf(snapshot, entity),
  };
}

function subtitleOf(
  snapshot: Snapshot,
  entity: Entity | undefined,
  kind: EntityKind,
  known: CatalogueEntry | undefined,
): string {
  if (kind === "talk" && entity !== undefined) {
    const event = eventOf(snapshot, entity.id);
    return event === undefined ? "talk" : `talk at ${withYear(event)}`;
  }
  if (kind === "speaker" && entity !== undefined) {
    const companies = companiesOf(snapshot, entity.id).map((id) => nameOf(snapshot, id));
    return companies.length === 0 ? "speaker" : `speaker, ${companies.join(", ")}`;
  }
  if (kind === "event" && entity !== undefined) return eventSubtitle(snapshot, entity);
  const maker = kind === "tool" && known?.maker !== undefined ? ` by ${known.maker}` : "";
  return `${known?.category ?? kindLabels[kind].one}${maker}`;
}

/** `event in Ghent, 12–13 May 2023`: what the first note that tells it tells. */
function eventSubtitle({ graph }: Snapshot, { id, year, notes }: Entity): string {
  const told = notes.flatMap((note) => {
    const facts = graph.facts(note);
    return facts === undefined
      ? []
      : eventsOfNote(facts).filter(({ entity }) => graph.idOf(note, entity) === id);
  });
  const place = told.find((one) => one.place !== undefined)?.place;
  const when =
    told.find((one) => one.dates !== undefined)?.dates ?? (year === undefined ? undefined : String(year));
  return (
    [`event${place === undefined ? "" : ` in ${place}`}`, when]
      .filter((part) => part !== undefined)
      .join(", ") || id
  );
}

const withYear = (event: Pick<Entity, "name" | "year">): string =>
  event.year === undefined || event.name.includes(String(event.year))
    ? event.name
    : `${event.name} ${String(event.year)}`;

function ownWords(snapshot: Snapshot, id: EntityId): EntityCardLine | undefined {
  const place = definingSentence(snapshot, id);
  const text =
    place === undefined ? undefined : snapshot.note(place.note)?.text.slice(place.start, place.end);
  return place === undefined || text === undefined ? undefined : { text: plain(text), place };
}

/** Text of a note as words: links show what they show, marks are gone. */
const plain = (text: string): string =>
  text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/[*_`]+/g, "")
    .replace(/\s+/g, " ")
    .trim();

interface Section {
  readonly title: string;
  readonly lines: Lines;
}

function sectionsOf(snapshot: Snapshot, { id, kind }: Entity, most: number): Section[] {
  const related = (relation: RelationKind, end: "from" | "to"): EntityId[] =>
    snapshot.graph.relationsOf(id, relation).map((one) => one[end]);
  const talks = (ids: readonly EntityId[], relation: RelationKind): FirstTalks =>
    snapshot.graph.talksBy(ids, relation, Math.max(most, sample));
  switch (kind) {
    case "tool": {
      const about = talks([id], "mentions");
      return [
        { title: "Talks", lines: talkLines(snapshot, about) },
        { title: "Named together with", lines: together(snapshot, id, about) },
      ];
    }
    case "speaker":
      return [
        { title: "Talks", lines: talkLines(snapshot, talks([id], "presents"), id) },
        { title: "Companies", lines: linesOf(snapshot, companiesOf(snapshot, id)) },
      ];
    case "company": {
      const staff = staffOf(snapshot, id);
      const given = new Set(staff.flatMap((speaker) => talksOf(snapshot, speaker)));
      const naming = snapshot.graph.talksBy([id], "mentions", Math.max(most, sample), given);
      return [
        { title: "Speakers", lines: linesOf(snapshot, staff) },
        { title: "Talks", lines: talkLines(snapshot, talks(staff, "presents")) },
        { title: "Tools", lines: linesOf(snapshot, related("makes", "to")) },
        { title: "Named in", lines: talkLines(snapshot, naming) },
      ];
    }
    case "talk":
      return [
        { title: "Speakers", lines: linesOf(snapshot, speakersOf(snapshot, id)) },
        {
          title: "Tools",
          lines: linesOf(
            snapshot,
            toolsOf(snapshot, id).filter((one) => one.startsWith("tool:")),
          ),
        },
        { title: "Links", lines: links(snapshot, id) },
      ];
    case "event":
      return [{ title: "Talks", lines: talkLines(snapshot, talks([id], "partOf")) }];
  }
}

/**
 * Newest event first; each talk with its speakers, their companies, and the event.
 * @param own the speaker whose card it is: of that one only the company is told
 */
const talkLines = (snapshot: Snapshot, talks: FirstTalks, own?: EntityId): Lines => ({
  total: talks.total,
  first: (most) =>
    talks.first.slice(0, most).map((talk) => {
      const event = eventOf(snapshot, talk);
      const people = speakersOf(snapshot, talk).map((speaker) => {
        const company = companyIn(snapshot, speaker, talk);
        const employer = company === undefined ? "" : nameOf(snapshot, company);
        if (speaker === own) return employer;
        return employer === "" ? nameOf(snapshot, speaker) : `${nameOf(snapshot, speaker)} (${employer})`;
      });
      const named = people.filter((part) => part !== "").join(", ");
      const detail = [named, event === undefined ? "" : withYear(event)]
        .filter((part) => part !== "")
        .join(" · ");
      const place = talkPlace(snapshot, talk);
      return {
        text: nameOf(snapshot, talk),
        detail,
        entity: talk,
        ...(place === undefined ? {} : { place }),
      };
    }),
});

/** Lines that are made only as far as they are shown. */
interface Lines {
  readonly total: number;
  readonly first: (most: number) => EntityCardLine[];
}

const linesOf = (snapshot: Snapshot, ids: readonly EntityId[]): Lines => ({
  total: ids.length,
  first: (most) => ids.slice(0, most).map((id) => entityLine(snapshot, id)),
});

function entityLine(snapshot: Snapshot, id: EntityId): EntityCardLine {
  const place = firstMention(snapshot, id);
  const companies = id.startsWith("speaker:")
    ? companiesOf(snapshot, id).map((one) => nameOf(snapshot, one))
    : [];
  return {
    text: nameOf(snapshot, id),
    entity: id,
    ...(companies.length === 0 ? {} : { detail: companies.join(", ") }),
    ...(place === undefined ? {} : { place }),
  };
}

/** The first place of an entity in the first of its notes. */
export function firstMention({ graph }: Snapshot, id: EntityId): NoteRange | undefined {
  const [note] = graph.firstNotes(id, 1);
  if (note === undefined) return undefined;
  const mention = graph.mentionsIn(note).find((one) => one.entity === id && !one.partial);
  return mention === undefined ? undefined : { note, start: mention.start, end: mention.end };
}

/** How many talks are looked at for what is named together: enough to tell, whatever the tool. */
const sample = 150;

/** Tools that stand in the same talks, the most frequent first. */
function together(snapshot: Snapshot, id: EntityId, talks: FirstTalks): Lines {
  const counts = snapshot.graph.namedIn(talks.first.slice(0, sample), "tool", id);
  const sorted = counts.filter(([, count]) => count > 1 || counts.length <= 8).slice(0, 8);
  return {
    total: sorted.length,
    first: (most) =>
      sorted.slice(0, most).map(([tool, count]) => ({
        ...entityLine(snapshot, tool),
        detail: count === 1 ? "in 1 talk" : `in ${String(count)} talks`,
      })),
  };
}

function links({ graph }: Snapshot, talk: EntityId): Lines {
  const note = graph.entity(talk)?.notes[0];
  const place =
    note === undefined
      ? undefined
      : graph.facts(note)?.talks.find((one) => graph.idOf(note, one.entity) === talk);
  const all = place?.links ?? [];
  return {
    total: all.length,
    first: (most) =>
      all.slice(0, most).map((link) => ({
        text: link.kind,
        detail: link.url,
        ...(note === undefined ? {} : { place: { note, start: link.start, end: link.end } }),
      })),
  };
}

function ruleOf(snapshot: Snapshot, entity: Entity | undefined): string {
  if (entity === undefined) return "known from the catalogue; your notes say nothing more";
  for (const note of snapshot.graph.firstNotes(entity.id, 1))
    for (const mention of snapshot.graph.mentionsIn(note))
      if (mention.entity === entity.id) return mention.rule;
  return "named in another note";
}
