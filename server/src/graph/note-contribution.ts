/** One note's facts → what they add to the workspace's graph, under global identities. */
import type { RelationKind } from "../../../protocol/kinds";
import { lookUp } from "../catalogue/catalogue";
import { isOrdinaryWord } from "../catalogue/words";
import type { Candidate, LocalEntity, NoteFacts } from "../facts/facts";
import { nameKey, plainKey } from "../text/fold";
import { contains, type Range } from "../text/range";
import type { Dictionary, DictionaryEntry } from "./dictionary";
import type { EntityId, ResolvedMention } from "./entity";

export interface Contribution {
  readonly path: string;
  readonly facts: NoteFacts;
  /** Global identity of each local entity; `undefined` where the dictionary ignores it. */
  readonly ids: readonly (EntityId | undefined)[];
}

export interface ContributedRelation {
  readonly kind: RelationKind;
  readonly from: EntityId;
  readonly to: EntityId;
  readonly evidence: readonly Range[];
}

/** Gives every local entity its identity in the workspace. */
export const contribute = (path: string, facts: NoteFacts, dictionary: Dictionary): Contribution => ({
  path,
  facts,
  ids: facts.entities.map((entity, i) => {
    const id = globalId(path, entity, dictionary);
    return id === undefined || entity.kind !== "speaker" ? id : `${id}${parting(facts, i, dictionary)}`;
  }),
});

/** What parts people of one name: the company that this note gives, where the dictionary says that it matters. */
function parting(facts: NoteFacts, speaker: number, { splits }: Dictionary): string {
  const companies = splits.get(facts.entities[speaker]?.key ?? "");
  if (companies === undefined) return "";
  for (const { kind, from, to } of facts.relations) {
    const key = facts.entities[to]?.key ?? "";
    if (kind === "worksAt" && from === speaker && companies.has(key)) return `@${key}`;
  }
  return "";
}

function globalId(path: string, entity: LocalEntity, dictionary: Dictionary): EntityId | undefined {
  if (entity.kind === "talk") return `talk:${path}#${entity.key}`;
  const decided = dictionary.bySpelling.get(`${entity.kind}:${entity.key}`);
  if (decided !== undefined) return entryId({ ...decided, kind: entity.kind });
  const other = [entity.name, ...entity.forms]
    .map((form) => dictionary.byName.get(nameKey(form)))
    .find((one) => one !== undefined);
  if (other !== undefined && entity.kind !== "event") return entryId(other);
  if (entity.forms.some((form) => dictionary.ignored.has(nameKey(form)))) return undefined;
  return `${entity.kind}:${entity.key}`;
}

/** The identity of what the dictionary speaks of. */
const entryId = ({ kind, name }: DictionaryEntry): EntityId => `${kind}:${nameKey(name)}`;

/** Names that the dictionary introduces to all notes, by key. */
export function dictionaryNames({ entries }: Dictionary): Map<string, EntityId> {
  const names = new Map<string, EntityId>();
  for (const entry of entries)
    if (entry.kind !== "event" && entry.kind !== "talk")
      for (const spelling of [entry.name, ...entry.aliases]) names.set(nameKey(spelling), entryId(entry));
  return names;
}

/** Names that this note introduces to all others, by key. Ordinary words and lone first names stay where they are. */
export function introducedNames({ facts, ids }: Contribution): Map<string, EntityId> {
  const names = new Map<string, EntityId>();
  if (!facts.conference) return names;
  facts.entities.forEach((entity, i) => {
    const id = ids[i];
    if (id === undefined || entity.kind === "talk" || entity.kind === "event") return;
    for (const form of entity.forms) if (travels(entity, form)) names.set(nameKey(form), id);
  });
  for (const [name, id] of [...names]) {
    const plain = plainKey(name);
    if (plain !== name) names.set(alternative(plain), id);
  }
  return names;
}

/** Under this a name with accents is found by those who write none; it never meets a name that is written so. */
const alternative = (plain: string): string => `~${plain}`;

/** The words by which a note asks for names of others: what it writes, and what that is without accents. */
export const askedNames = (candidates: readonly Candidate[]): Set<string> => {
  const asked = new Set<string>();
  for (const { key } of candidates) {
    asked.add(key);
    asked.add(plainKey(key));
  }
  return asked;
};

/** What a note asks for that would find an introduced name. */
export const askedFor = (introduced: string): string => introduced.replace(/^~/, "");

function travels({ kind, name }: LocalEntity, form: string): boolean {
  const words = form.split(/\s+/);
  if (kind === "speaker") return words.length > 1;
  if (lookUp(name, "tool") !== undefined) return false;
  const shaped = /\p{Ll}\p{Lu}|\d|-/u.test(form);
  return form.length > 3 && (shaped || !words.every((word) => isOrdinaryWord(word)));
}

/** Mentions of names that other notes introduced, found among the note's candidates; the longest win. */
export function borrowedMentions(
  { facts }: Contribution,
  nameOf: (key: string) => EntityId | undefined,
): ResolvedMention[] {
  const found: ResolvedMention[] = [];
  let end = -1;
  for (const candidate of facts.candidates) {
    if (candidate.start < end) continue;
    const plain = plainKey(candidate.key);
    const exact = nameOf(candidate.key);
    const entity = exact ?? nameOf(plain) ?? nameOf(alternative(plain));
    if (entity === undefined) continue;
    found.push({
      start: candidate.start,
      end: candidate.end,
      entity,
      rule: exact === undefined ? "named in another note, with other accents" : "named in another note",
      confidence: exact === undefined ? 0.5 : 0.6,
      partial: false,
    });
    end = candidate.end;
  }
  return found;
}

/** What may stand at the two ends of a relation. */
const ends: Readonly<Record<RelationKind, readonly [RegExp, RegExp]>> = {
  presents: [/^speaker:/, /^talk:/],
  partOf: [/^talk:/, /^event:/],
  worksAt: [/^speaker:/, /^company:/],
  mentions: [/^talk:/, /^(?:tool|company):/],
  makes: [/^company:/, /^tool:/],
};

/** Relations that the note states, and those of the names that it borrowed. */
export function contributedRelations(
  { facts, ids }: Contribution,
  borrowed: readonly ResolvedMention[],
): ContributedRelation[] {
  if (!facts.conference) return [];
  const found: ContributedRelation[] = [];
  for (const { kind, from, to, evidence } of facts.relations) {
    const [source, target] = [ids[from], ids[to]];
    // where the dictionary says that somebody is something, what they did is no relation any more
    if (
      source !== undefined &&
      target !== undefined &&
      ends[kind].every((each, i) => each.test(i === 0 ? source : target))
    )
      found.push({ kind, from: source, to: target, evidence });
  }
  for (const mention of borrowed) {
    if (!/^(?:tool|company):/.test(mention.entity)) continue;
    const talk = facts.talks.filter((one) => contains(one.section, mention)).at(-1);
    const source = talk === undefined ? undefined : ids[talk.entity];
    if (source !== undefined)
      found.push({
        kind: "mentions",
        from: source,
        to: mention.entity,
        evidence: [{ start: mention.start, end: mention.end }],
      });
  }
  return found;
}

/** Where a name's own note says that it is an event of a certain year. */
export function eventYear({ facts, ids }: Contribution): { id: EntityId; year: number } | undefined {
  const { event } = facts;
  const id = event === undefined ? undefined : ids[event.entity];
  return id === undefined || event?.year === undefined ? undefined : { id, year: event.year };
}
