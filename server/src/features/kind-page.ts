/** A page for each kind: every entity of it in the notes, with what the catalogue and the dictionary know. Made when asked for. */
import { entityKinds, kindLabels, type EntityKind } from "../../../protocol/kinds";
import { lookUp } from "../catalogue/catalogue";
import { textsOfMany } from "../catalogue/texts";
import type { EntityId } from "../graph/entity";
import type { Snapshot } from "../workspace/snapshot";

export interface KindPage {
  /** Markdown. */
  readonly text: string;
  /** 0-based line of each entity. */
  readonly lines: ReadonlyMap<EntityId, number>;
}

export function kindPage({ graph }: Snapshot, kind: EntityKind): KindPage {
  const title = kindLabels[kind].many;
  const text = [`# ${title.charAt(0).toUpperCase()}${title.slice(1)}`, ""];
  const lines = new Map<EntityId, number>();
  const entities = graph.briefs(kind).sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
  const isKnowable = kind === "tool" || kind === "company";
  const textsOf = isKnowable ? textsOfMany(kind) : undefined;
  for (const { id, name, noteCount } of entities) {
    const decided = graph.currentDictionary.bySpelling.get(id);
    const known = isKnowable ? lookUp(name, kind) : undefined;
    const texts = known === undefined ? undefined : textsOf?.(known);
    const about = [known?.category, known?.maker === undefined ? undefined : `by ${known.maker}`]
      .filter((one) => one !== undefined)
      .join(" ");
    const words = [about, decided?.about ?? texts?.about, decided?.home ?? texts?.home].filter(
      (one) => one !== undefined && one !== "",
    );
    lines.set(id, text.length);
    text.push(
      `- ${name.replace(/\s+/g, " ")}${words.length === 0 ? "" : ` — ${words.join(". ")}`} (${String(noteCount)} ${noteCount === 1 ? "note" : "notes"})`,
    );
  }
  return { text: `${text.join("\n")}\n`, lines };
}

/** The kind whose page has that file name: `tools.md`. */
export const kindOfPage = (file: string): EntityKind | undefined =>
  entityKinds.find((kind) => `${kindLabels[kind].many}.md` === file);
