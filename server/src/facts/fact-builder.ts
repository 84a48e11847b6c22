/** Collects entities, mentions and relations of one note while its recognisers run, each entity once. */
import { relationKinds, type EntityKind, type RelationKind } from "../../../protocol/kinds";
import { lookUp } from "../catalogue/catalogue";
import { eventKey } from "./event-key";
import { nameKey } from "../text/fold";
import { byStart, overlaps, type Range } from "../text/range";
import { remember } from "../text/remember";
import { companyKey } from "./company-name";
import type { LocalEntity, LocalRelation, Mention } from "./facts";

interface EntityDraft extends LocalEntity {
  readonly forms: string[];
}

interface RelationDraft extends LocalRelation {
  readonly evidence: Range[];
  /** The same as numbers, so that none is told twice; made for the second one. */
  places: Set<number> | undefined;
}

/** More letters than anybody writes into a note, and more entities: two numbers below one of these make a single one. */
const mostLetters = 2 ** 26;
const mostEntities = 2 ** 24;

const placeOf = ({ start, end }: Range): number => start * mostLetters + end;

/** Two to this power characters make one stretch. */
const stretch = 7;

export class FactBuilder {
  readonly entities: EntityDraft[] = [];
  private readonly mentions: Mention[] = [];
  /** Mentions other than titles by the stretch of text that they touch, so that a look around costs no scan. */
  private readonly stretches = new Map<number, Mention[]>();
  private readonly relations = new Map<number, RelationDraft>();
  /** Where relations start, and of which kind they are. */
  private readonly statedOf = new Set<number>();
  private readonly byKey = new Map<EntityKind, Map<string, number>>();

  /** The entity of that kind and name, made on first use; `written` is one of its forms in the note. */
  entity(kind: EntityKind, name: string, written: string = name, key: string = keyOf(kind, name)): number {
    const own = this.keysOf(kind);
    const known = own.get(key);
    if (known !== undefined) {
      const forms = this.entities[known]?.forms;
      if (forms?.includes(written) === false) forms.push(written);
      return known;
    }
    const index = this.entities.length;
    this.entities.push({ kind, name, key, forms: [...new Set([name, written])] });
    own.set(key, index);
    return index;
  }

  private keysOf(kind: EntityKind): Map<string, number> {
    let keys = this.byKey.get(kind);
    if (keys === undefined) this.byKey.set(kind, (keys = new Map<string, number>()));
    return keys;
  }

  /** The index of an entity that the note has already, or `undefined`. */
  find(kind: EntityKind, name: string): number | undefined {
    return this.byKey.get(kind)?.get(keyOf(kind, name));
  }

  /** Adds a mention unless something else is mentioned there already; titles may hold others. Returns whether it did. */
  mention(entity: number, range: Range, rule: string, confidence: number, partial = false): boolean {
    if (range.end <= range.start) return false;
    const title = this.entities[entity]?.kind === "talk";
    if (!title && this.isTaken(range)) return false;
    const mention: Mention = { entity, start: range.start, end: range.end, rule, confidence, partial };
    this.mentions.push(mention);
    if (title) return true;
    for (let at = range.start >> stretch; at <= range.end >> stretch; at++) {
      const list = this.stretches.get(at);
      if (list === undefined) this.stretches.set(at, [mention]);
      else list.push(mention);
    }
    return true;
  }

  /** Adds a mention of the entity of that kind and name, which is made for it; neither where something else is mentioned already. */
  name(
    kind: EntityKind,
    name: string,
    written: string,
    range: Range,
    { rule, confidence }: Pick<Mention, "rule" | "confidence">,
  ): void {
    if (range.end > range.start && !this.isTaken(range))
      this.mention(this.entity(kind, name, written), range, rule, confidence);
  }

  /** True where a name is mentioned already that shares a character with the range. */
  isTaken(range: Range): boolean {
    for (let at = range.start >> stretch; at <= range.end >> stretch; at++)
      if (this.stretches.get(at)?.some((one) => overlaps(one, range)) === true) return true;
    return false;
  }

  relation(kind: RelationKind, from: number, to: number, evidence: Range, rule: string): void {
    this.statedOf.add(from * relationKinds.length + relationKinds.indexOf(kind));
    const id = (from * mostEntities + to) * relationKinds.length + relationKinds.indexOf(kind);
    const known = this.relations.get(id);
    if (known === undefined) {
      this.relations.set(id, { kind, from, to, evidence: [evidence], rule, places: undefined });
      return;
    }
    known.places ??= new Set(known.evidence.map(placeOf));
    const place = placeOf(evidence);
    if (known.places.has(place)) return;
    known.places.add(place);
    known.evidence.push(evidence);
  }

  /** Whether a relation of a kind starts at an entity. */
  hasRelation(kind: RelationKind, from: number): boolean {
    return this.statedOf.has(from * relationKinds.length + relationKinds.indexOf(kind));
  }

  sortedMentions(): Mention[] {
    return [...this.mentions].sort(byStart);
  }

  allRelations(): LocalRelation[] {
    return [...this.relations.values()].map(({ kind, from, to, evidence, rule }) => ({
      kind,
      from,
      to,
      evidence,
      rule,
    }));
  }
}

/** The normal form under which an entity of a kind is one. */
export const keyOf = (kind: EntityKind, name: string): string =>
  kind === "company"
    ? companyKeyOf(name)
    : kind === "tool"
      ? toolKeyOf(name)
      : kind === "event"
        ? eventKey(name)
        : nameKey(name);

const companyKeyOf = remember((name) => companyKey(lookUp(name, "company")?.name ?? name));
const toolKeyOf = remember((name) => nameKey(lookUp(name, "tool")?.name ?? name));
