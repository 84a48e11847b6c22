/** Collects entities, mentions and relations of one note while its recognisers run, each entity once. */
import type { EntityKind, RelationKind } from "../../../protocol/kinds";
import { lookUp } from "../catalogue/catalogue";
import { nameKey } from "../text/fold";
import { byStart, overlaps, type Range } from "../text/range";
import { companyKey } from "./company-name";
import type { LocalEntity, LocalRelation, Mention } from "./facts";

interface EntityDraft extends LocalEntity {
  readonly forms: string[];
}

interface RelationDraft extends LocalRelation {
  readonly evidence: Range[];
}

/** Two to this power characters make one stretch. */
const stretch = 7;

export class FactBuilder {
  readonly entities: EntityDraft[] = [];
  private readonly mentions: Mention[] = [];
  /** Mentions other than titles by the stretch of text that they touch, so that a look around costs no scan. */
  private readonly stretches = new Map<number, Mention[]>();
  /** Each relation's places, so that none is told twice. */
  private readonly evidence = new Set<string>();
  private readonly relations = new Map<string, RelationDraft>();
  private readonly byKey = new Map<string, number>();

  /** The entity of that kind and name, made on first use; `written` is one of its forms in the note. */
  entity(kind: EntityKind, name: string, written: string = name, key: string = keyOf(kind, name)): number {
    const id = `${kind}:${key}`;
    const known = this.byKey.get(id);
    if (known !== undefined) {
      const forms = this.entities[known]?.forms;
      if (forms?.includes(written) === false) forms.push(written);
      return known;
    }
    const index = this.entities.length;
    this.entities.push({ kind, name, key, forms: [...new Set([name, written])] });
    this.byKey.set(id, index);
    return index;
  }

  /** The index of an entity that the note has already, or `undefined`. */
  find(kind: EntityKind, name: string): number | undefined {
    return this.byKey.get(`${kind}:${keyOf(kind, name)}`);
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

  /** True where a name is mentioned already that shares a character with the range. */
  isTaken(range: Range): boolean {
    for (let at = range.start >> stretch; at <= range.end >> stretch; at++)
      if (this.stretches.get(at)?.some((one) => overlaps(one, range)) === true) return true;
    return false;
  }

  relation(kind: RelationKind, from: number, to: number, evidence: Range, rule: string): void {
    const id = `${kind} ${String(from)} ${String(to)}`;
    const place = `${id} ${String(evidence.start)} ${String(evidence.end)}`;
    const known = this.relations.get(id);
    if (known === undefined) {
      this.relations.set(id, { kind, from, to, evidence: [evidence], rule });
    } else if (!this.evidence.has(place)) known.evidence.push(evidence);
    this.evidence.add(place);
  }

  sortedMentions(): Mention[] {
    return [...this.mentions].sort(byStart);
  }

  allRelations(): LocalRelation[] {
    return [...this.relations.values()];
  }
}

/** The normal form under which an entity of a kind is one. */
export function keyOf(kind: EntityKind, name: string): string {
  if (kind === "company") {
    const entry = lookUp(name, "company");
    return companyKey(entry?.name ?? name);
  }
  if (kind === "tool") return nameKey(lookUp(name, "tool")?.name ?? name);
  return nameKey(name);
}
