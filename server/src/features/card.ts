/** The card of an entity: what it is and what the notes say of it, each line with its place. The hover and the panel show it. */
import { kindLabels, type EntityKind } from "../../../protocol/kinds";
import { lookUp, type CatalogueEntry } from "../catalogue/catalogue";
import type { Entity, EntityId } from "../graph/entity";
import type { Snapshot } from "../workspace/snapshot";
import { definingSentence } from "./defining-sentence";
import {
  companiesOf,
  eventOf,
  nameOf,
  speakersOf,
  staffOf,
  talkPlace,
  talksAbout,
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
  const kind = id.slice(0, id.indexOf(":")) as EntityKind;
  const key = id.slice(id.indexOf(":") + 1);
  const known =
    kind === "talk" || kind === "speaker"
      ? undefined
      : (lookUp(entity?.name ?? key, kind) ?? lookUp(key, kind));
  const decided = snapshot.graph.currentDictionary.bySpelling.get(id);
  if (entity === undefined && known === undefined) return undefined;
  const about = decided?.about ?? known?.about;
  const home = decided?.home ?? known?.home;
  const own =
    entity === undefined || (kind !== "tool" && kind !== "company") ? undefined : ownWords(snapshot, id);
  const sections = entity === undefined ? [] : sectionsOf(snapshot, entity);
  return {
    id,
    kind,
    name: decided?.name ?? entity?.name ?? known?.name ?? key,
    subtitle: subtitleOf(snapshot, entity, kind, known),
    ...(about === undefined ? {} : { about }),
    ...(home === undefined ? {} : { home }),
    ...(own === undefined ? {} : { ownWords: own }),
    sections: sections
      .filter((section) => section.lines.length > 0)
      .map(({ title, lines }) => ({
        title,
        lines: lines.slice(0, most),
        total: lines.length,
        inOneLine: title !== "Talks" && title !== "Speakers",
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
  if (kind === "event" && entity?.year !== undefined) return `event in ${String(entity.year)}`;
  const maker = kind === "tool" && known?.maker !== undefined ? ` by ${known.maker}` : "";
  return `${known?.category ?? kindLabels[kind].one}${maker}`;
}

const withYear = (event: Entity): string =>
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
  readonly lines: readonly EntityCardLine[];
}

function sectionsOf(snapshot: Snapshot, { id, kind }: Entity): Section[] {
  switch (kind) {
    case "tool":
      return [
        { title: "Talks", lines: talkLines(snapshot, talksAbout(snapshot, id)) },
        { title: "Named together with", lines: together(snapshot, id) },
      ];
    case "speaker":
      return [
        { title: "Talks", lines: talkLines(snapshot, talksOf(snapshot, id)) },
        {
          title: "Companies",
          lines: companiesOf(snapshot, id).map((company) => entityLine(snapshot, company)),
        },
      ];
    case "company": {
      const staff = staffOf(snapshot, id);
      return [
        { title: "Speakers", lines: staff.map((speaker) => entityLine(snapshot, speaker)) },
        {
          title: "Talks",
          lines: talkLines(snapshot, [...new Set(staff.flatMap((speaker) => talksOf(snapshot, speaker)))]),
        },
        {
          title: "Tools",
          lines: snapshot.graph.relationsOf(id, "makes").map((one) => entityLine(snapshot, one.to)),
        },
        { title: "Named in", lines: talkLines(snapshot, talksAbout(snapshot, id)) },
      ];
    }
    case "talk":
      return [
        {
          title: "Speakers",
          lines: speakersOf(snapshot, id).map((speaker) => entityLine(snapshot, speaker)),
        },
        {
          title: "Tools",
          lines: toolsOf(snapshot, id)
            .filter((one) => one.startsWith("tool:"))
            .map((tool) => entityLine(snapshot, tool)),
        },
        { title: "Links", lines: links(snapshot, id) },
      ];
    case "event":
      return [
        {
          title: "Talks",
          lines: talkLines(
            snapshot,
            snapshot.graph.relationsOf(id, "partOf").map((one) => one.from),
          ),
        },
      ];
  }
}

/** Newest event first; each talk with its speakers, their companies, and the event. */
function talkLines(snapshot: Snapshot, talks: readonly EntityId[]): EntityCardLine[] {
  return talks
    .map((talk) => {
      const event = eventOf(snapshot, talk);
      const people = speakersOf(snapshot, talk).map((speaker) => {
        const [company] = companiesOf(snapshot, speaker);
        return company === undefined
          ? nameOf(snapshot, speaker)
          : `${nameOf(snapshot, speaker)} (${nameOf(snapshot, company)})`;
      });
      const detail = [people.join(", "), event === undefined ? "" : withYear(event)]
        .filter((part) => part !== "")
        .join(" · ");
      const place = talkPlace(snapshot, talk);
      return {
        year: event?.year ?? 0,
        line: {
          text: nameOf(snapshot, talk),
          detail,
          entity: talk,
          ...(place === undefined ? {} : { place }),
        },
      };
    })
    .sort((a, b) => b.year - a.year || (a.line.text < b.line.text ? -1 : 1))
    .map(({ line }) => line);
}

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
  const note = graph.entity(id)?.notes[0];
  if (note === undefined) return undefined;
  const mention = graph.mentionsIn(note).find((one) => one.entity === id && !one.partial);
  return mention === undefined ? undefined : { note, start: mention.start, end: mention.end };
}

/** Tools that stand in the same talks, the most frequent first. */
function together(snapshot: Snapshot, id: EntityId): EntityCardLine[] {
  const counts = new Map<EntityId, number>();
  for (const talk of talksAbout(snapshot, id))
    for (const other of toolsOf(snapshot, talk))
      if (other !== id && other.startsWith("tool:")) counts.set(other, (counts.get(other) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > 1 || counts.size <= 8)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 8)
    .map(([tool, count]) => ({
      ...entityLine(snapshot, tool),
      detail: count === 1 ? "in 1 talk" : `in ${String(count)} talks`,
    }));
}

function links({ graph }: Snapshot, talk: EntityId): EntityCardLine[] {
  const note = graph.entity(talk)?.notes[0];
  const place =
    note === undefined
      ? undefined
      : graph.facts(note)?.talks.find((one) => graph.idOf(note, one.entity) === talk);
  return (place?.links ?? []).map((link) => ({
    text: link.kind,
    detail: link.url,
    ...(note === undefined ? {} : { place: { note, start: link.start, end: link.end } }),
  }));
}

function ruleOf(snapshot: Snapshot, entity: Entity | undefined): string {
  if (entity === undefined) return "known from the catalogue; your notes say nothing more";
  for (const note of entity.notes)
    for (const mention of snapshot.graph.mentionsIn(note))
      if (mention.entity === entity.id) return mention.rule;
  return "named in another note";
}
