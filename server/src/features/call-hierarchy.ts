/** Call hierarchy: tool ← talks ← speakers ← companies, and back; each step with the places that say so. */
import type { EntityKind, RelationKind } from "../../../protocol/kinds";
import { kindOf, type EntityId, type Relation } from "../graph/entity";
import type { Range } from "../text/range";
import type { Snapshot } from "../workspace/snapshot";
import { introduction } from "./introduction";
import { eventOf, mentionAt, type NoteRange } from "./lookup";

export interface HierarchyItem {
  readonly id: EntityId;
  readonly name: string;
  readonly kind: EntityKind;
  /** The event of a talk, the employer of a speaker, else empty. */
  readonly detail: string;
  readonly place: NoteRange;
}

export interface HierarchyCall {
  readonly item: HierarchyItem;
  /** Places that say so, all in the note of the calling item. */
  readonly places: readonly Range[];
}

/** Which relation leads from a kind to those that "call" it, and which to those that it "calls". */
const callersBy: Readonly<Partial<Record<EntityKind, RelationKind>>> = {
  tool: "mentions",
  talk: "presents",
  speaker: "worksAt",
};
const callsBy: Readonly<Partial<Record<EntityKind, RelationKind>>> = {
  company: "worksAt",
  speaker: "presents",
  talk: "mentions",
};
/** `worksAt` leads from the speaker to the company: there the company is the caller. */
const callerEnd = (kind: RelationKind): "from" | "to" => (kind === "worksAt" ? "to" : "from");

/** The item under the cursor; events have no place in the chain. */
export function prepareHierarchy(
  snapshot: Snapshot,
  note: string,
  offset: number,
): HierarchyItem | undefined {
  const mention = mentionAt(snapshot, note, offset);
  return mention === undefined ? undefined : itemOf(snapshot, mention.entity);
}

/** Talks that mention a tool, speakers that present a talk, companies that a speaker works at. */
export const incomingCalls = (snapshot: Snapshot, id: EntityId): HierarchyCall[] =>
  callsAlong(snapshot, id, callersBy[kindOf(id)], true);

/** Speakers of a company, talks of a speaker, tools of a talk. */
export const outgoingCalls = (snapshot: Snapshot, id: EntityId): HierarchyCall[] =>
  callsAlong(snapshot, id, callsBy[kindOf(id)], false);

function callsAlong(
  snapshot: Snapshot,
  id: EntityId,
  relation: RelationKind | undefined,
  incoming: boolean,
): HierarchyCall[] {
  if (relation === undefined) return [];
  const caller = callerEnd(relation);
  const called = caller === "from" ? "to" : "from";
  return snapshot.graph
    .relationsOf(id, relation)
    .filter((one) => one[incoming ? called : caller] === id)
    .flatMap((one): HierarchyCall[] => {
      const item = itemOf(snapshot, one[incoming ? caller : called]);
      const source = itemOf(snapshot, one[caller]);
      if (item === undefined || source === undefined || item.kind === "event") return [];
      if (relation === "mentions" && item.kind === "company") return [];
      return [{ item, places: placesIn(one, source) }];
    });
}

/** The protocol wants places in the caller's own note; where none is, the caller itself. */
function placesIn(relation: Relation, source: HierarchyItem): readonly Range[] {
  const here = relation.evidence.find((one) => one.path === source.place.note)?.ranges ?? [];
  return here.length > 0 ? here : [source.place];
}

/** The item of an entity, or `undefined` where no note introduces it. */
export function itemOf(snapshot: Snapshot, id: EntityId): HierarchyItem | undefined {
  const entity = snapshot.graph.brief(id);
  const place = entity === undefined ? undefined : introduction(snapshot, id);
  if (entity === undefined || place === undefined || entity.kind === "event") return undefined;
  const event = entity.kind === "talk" ? eventOf(snapshot, id)?.name : undefined;
  return { id, name: entity.name, kind: entity.kind, detail: event ?? entity.kind, place };
}
