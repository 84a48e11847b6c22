/** One note's facts → what they add to the workspace's graph, under global identities. */
import { relationKinds, type EntityKind, type RelationKind } from "../../../protocol/kinds";
import { lookUp } from "../catalogue/catalogue";
import { isOrdinaryWord } from "../catalogue/words";
import { eventsOfNote } from "../facts/event-facts";
import { eventKey, seriesKey } from "../facts/event-key";
import { yearOf } from "../facts/event-reading";
import type { Candidate, LocalEntity, NoteFacts } from "../facts/facts";
import { nameKey, plainKey } from "../text/fold";
import { byStart, contains, type Range } from "../text/range";
import { denies, type Dictionary, type DictionaryEntry } from "./dictionary";
import type { EntityId } from "./entity";
import type { EntityNumber } from "./entity-table";

/** A name that another note introduced. */
export interface Borrowed extends Range {
  readonly entity: EntityNumber;
  /** False where it is written with other accents. */
  readonly exact: boolean;
}

/** A relation between numbered entities, with the places in this one note that say so. */
export interface StatedRelation {
  readonly kind: RelationKind;
  readonly from: EntityNumber;
  readonly to: EntityNumber;
  readonly evidence: readonly Range[];
}

/** Stands for all talks: a talk's identity is its place in its note. */
const talkId = "talk:";

/** The identity in the workspace of each local entity; `undefined` where the dictionary ignores it. */
export const globalIds = (facts: NoteFacts, dictionary: Dictionary): (EntityId | undefined)[] =>
  facts.entities.map((entity, i) => {
    const id = globalId(entity, dictionary);
    return id === undefined || entity.kind !== "speaker" ? id : `${id}${parting(facts, i, dictionary)}`;
  });

/** What parts people of one name: the company that this note gives, where the dictionary says that it matters. */
function parting(facts: NoteFacts, speaker: number, dictionary: Dictionary): string {
  const { splits } = dictionary;
  if (splits.size === 0) return "";
  const companies = splits.get(facts.entities[speaker]?.key ?? "");
  if (companies === undefined) return "";
  for (const { kind, from, to } of facts.relations) {
    const key = facts.entities[to]?.key ?? "";
    if (kind !== "worksAt" || from !== speaker || !companies.has(key)) continue;
    if (!isDenied(facts, dictionary, kind, from, to)) return `@${key}`;
  }
  return "";
}

function globalId(entity: LocalEntity, dictionary: Dictionary): EntityId | undefined {
  const isIgnored = (): boolean => entity.forms.some((form) => dictionary.ignored.has(nameKey(form)));
  if (entity.kind === "talk") return isIgnored() ? undefined : talkId;
  if (dictionary.isEmpty) return `${entity.kind}:${entity.key}`;
  if (entity.kind === "event") return eventId(entity, dictionary);
  const decided = dictionary.bySpelling.get(`${entity.kind}:${entity.key}`);
  if (decided !== undefined) return entryId({ ...decided, kind: entity.kind });
  const other = [entity.name, ...entity.forms]
    .map((form) => dictionary.byName.get(nameKey(form)))
    .find((one) => one !== undefined);
  if (other !== undefined) return entryId(other);
  if (isIgnored()) return undefined;
  return `${entity.kind}:${entity.key}`;
}

/**
 * What the dictionary says of a year's event counts for that one alone, of a series without a year for each of its years. A shorter
 * form, such as `QueueConf` of `QueueConf Bergen 2016`, is another event.
 */
function eventId({ name, key }: LocalEntity, { bySpelling, ignored }: Dictionary): EntityId | undefined {
  const decided = bySpelling.get(`event:${key}`);
  if (decided !== undefined) return entryId({ ...decided, kind: "event" });
  if (ignored.has(nameKey(name)) || ignored.has(seriesKey(name))) return undefined;
  const series = bySpelling.get(`event:${seriesKey(name)}`);
  return `event:${series === undefined ? key : eventKey(series.name, yearOf(key))}`;
}

/** The identity of what the dictionary speaks of. */
const entryId = ({ kind, name }: DictionaryEntry): EntityId =>
  `${kind}:${kind === "event" ? eventKey(name) : nameKey(name)}`;

/** Names that the dictionary introduces to all notes, by key. */
export function dictionaryNames({ entries }: Dictionary): Map<string, EntityId> {
  const names = new Map<string, EntityId>();
  for (const entry of entries)
    if (entry.kind !== "event" && entry.kind !== "talk")
      for (const spelling of [entry.name, ...entry.aliases]) names.set(nameKey(spelling), entryId(entry));
  return names;
}

/** Names that this note introduces to all others, by key. Ordinary words and lone first names stay where they are. */
export function introducedNames(facts: NoteFacts, ids: Int32Array): Map<string, EntityNumber> {
  const names = new Map<string, EntityNumber>();
  if (!facts.conference) return names;
  facts.entities.forEach((entity, i) => {
    const id = ids[i] ?? ignored;
    if (id === ignored || entity.kind === "talk" || entity.kind === "event") return;
    for (const form of entity.forms) if (travels(entity, form)) names.set(nameKey(form), id);
  });
  for (const [name, id] of [...names]) {
    const plain = plainKey(name);
    if (plain !== name) names.set(alternative(plain), id);
  }
  return names;
}

/** In the place of a number: what the dictionary ignores. */
export const ignored = -1;

/** In the place of the number of a note's event: its parts report several. */
export const severalEvents = -2;

/** Under this a name with accents is found by those who write none; it never meets a name that is written so. */
export const alternative = (plain: string): string => `~${plain}`;

/** The words by which a note asks for names of others: what it writes, and what that is without accents. */
export const askedNames = (candidates: readonly Candidate[]): Set<string> => {
  const asked = new Set<string>();
  for (const { key } of candidates) {
    asked.add(key);
    asked.add(plainKey(key));
  }
  return asked;
};

/** The names that a note's wikilinks lead to, by key. */
export const linkedNames = ({ wikilinks }: NoteFacts): Set<string> =>
  new Set(wikilinks.map(({ target }) => nameKey(target)));

/** True for a name that is introduced for those who write no accents. */
export const isAlternative = (name: string): boolean => name.startsWith("~");

/** What a note asks for that would find an introduced name. */
export const askedFor = (introduced: string): string => introduced.replace(/^~/, "");

function travels({ kind, name }: LocalEntity, form: string): boolean {
  const words = form.split(/\s+/);
  if (kind === "speaker") return words.length > 1;
  if (lookUp(name, "tool") !== undefined) return false;
  const shaped = /\p{Ll}\p{Lu}|\d|-/u.test(form);
  return form.length > 3 && (shaped || !words.every((word) => isOrdinaryWord(word)));
}

type NameOf = (key: string) => EntityNumber | undefined;

function nameWithoutAccents(key: string, nameOf: NameOf, hasAccents: boolean): EntityNumber | undefined {
  const plain = plainKey(key);
  return (plain === key ? undefined : nameOf(plain)) ?? (hasAccents ? nameOf(alternative(plain)) : undefined);
}

/**
 * Mentions of names that other notes introduced, found among the note's candidates; the longest win.
 * @param hasAccents whether any note introduces a name with accents
 */
export function borrowedNames(
  { candidates }: NoteFacts,
  nameOf: NameOf,
  hasAccents: boolean,
): readonly Borrowed[] {
  let found: Borrowed[] | undefined;
  let end = -1;
  for (const candidate of candidates) {
    if (candidate.start < end) continue;
    const { key } = candidate;
    const exact = nameOf(key);
    const entity = exact ?? nameWithoutAccents(key, nameOf, hasAccents);
    if (entity === undefined) continue;
    (found ??= []).push({ start: candidate.start, end: candidate.end, entity, exact: exact !== undefined });
    ({ end } = candidate);
  }
  return found ?? nothing;
}

const nothing: readonly Borrowed[] = [];

/** What may stand at the two ends of a relation. */
const ends: Readonly<Record<RelationKind, readonly [readonly EntityKind[], readonly EntityKind[]]>> = {
  presents: [["speaker"], ["talk"]],
  partOf: [["talk"], ["event"]],
  worksAt: [["speaker"], ["company"]],
  mentions: [["talk"], ["tool", "company"]],
  makes: [["company"], ["tool"]],
};

/** Relations that the note states, and those of the names that it borrowed; each once, its evidence in order. */
export function statedRelations(
  facts: NoteFacts,
  ids: Int32Array,
  borrowed: readonly Borrowed[],
  kindOf: (entity: EntityNumber) => EntityKind,
  dictionary: Dictionary,
): StatedRelation[] {
  if (!facts.conference) return [];
  const found = new Map<number, StatedRelation & { evidence: Range[] }>();
  const add = (
    kind: RelationKind,
    from: EntityNumber,
    to: EntityNumber,
    evidence: readonly Range[],
  ): void => {
    // one number for all three: no table holds two million entities
    const key = (from * 2 ** 21 + to) * 8 + relationKinds.indexOf(kind);
    const known = found.get(key);
    if (known === undefined) found.set(key, { kind, from, to, evidence: [...evidence] });
    else known.evidence.push(...evidence);
  };
  for (const { kind, from, to, evidence } of facts.relations) {
    const [source = ignored, target = ignored] = [ids[from], ids[to]];
    if (source === ignored || target === ignored || isDenied(facts, dictionary, kind, from, to)) continue;
    // where the dictionary says that somebody is something, what they did is no relation any more
    if (ends[kind][0].includes(kindOf(source)) && ends[kind][1].includes(kindOf(target)))
      add(kind, source, target, evidence);
  }
  for (const { start, end, entity } of borrowed) {
    const kind = kindOf(entity);
    if (kind !== "tool" && kind !== "company") continue;
    const talk = facts.talks.filter((one) => contains(one.section, { start, end })).at(-1);
    const source = talk === undefined ? undefined : ids[talk.entity];
    if (source !== undefined) add("mentions", source, entity, [{ start, end }]);
  }
  for (const { evidence } of found.values()) evidence.sort(byStart);
  return [...found.values()];
}

/** Whether the author says that what a note states between two of its entities does not hold. */
function isDenied(
  { entities }: NoteFacts,
  dictionary: Dictionary,
  kind: RelationKind,
  from: number,
  to: number,
): boolean {
  if (kind !== "worksAt" && kind !== "presents") return false;
  const [speaker, other] = [entities[from], entities[to]];
  return speaker !== undefined && other !== undefined && denies(dictionary, kind, speaker, other);
}

/** Where the note says that an event is of a certain year. */
export const eventYears = (
  facts: NoteFacts,
  ids: Int32Array,
): { readonly entity: EntityNumber; readonly year: number }[] =>
  eventsOfNote(facts).flatMap(({ entity, year }) => {
    const id = ids[entity] ?? ignored;
    return id === ignored || year === undefined ? [] : [{ entity: id, year }];
  });
