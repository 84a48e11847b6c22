/** Outline of a note: its talks, each with its speakers and tools. Headings are the editor's own business. */
import type { EntityKind } from "../../../protocol/kinds";
import { contains, type Range } from "../text/range";
import type { Snapshot } from "../workspace/snapshot";

export interface DocumentSymbol {
  readonly name: string;
  readonly detail: string;
  readonly kind: EntityKind;
  readonly range: Range;
  /** Inside `range`. */
  readonly selection: Range;
  readonly children: readonly DocumentSymbol[];
}

export function documentSymbols({ graph }: Snapshot, note: string): DocumentSymbol[] {
  const talks = graph.facts(note)?.talks ?? [];
  const mentions = graph.mentionsIn(note);
  return talks.flatMap((talk): DocumentSymbol[] => {
    const id = graph.idOf(note, talk.entity);
    const entity = id === undefined ? undefined : graph.brief(id);
    if (entity === undefined) return [];
    const range = contains(talk.section, talk.title)
      ? talk.section
      : { start: talk.title.start, end: Math.max(talk.title.end, talk.section.end) };
    const seen = new Set<string>();
    const children = mentions.flatMap((mention): DocumentSymbol[] => {
      if (seen.has(mention.entity) || !contains(range, mention)) return [];
      const found = graph.brief(mention.entity);
      const kind = found?.kind;
      if (found === undefined || (kind !== "speaker" && kind !== "tool")) return [];
      seen.add(mention.entity);
      const at = { start: mention.start, end: mention.end };
      return [
        {
          name: found.name,
          detail: kind,
          kind,
          range: at,
          selection: at,
          children: [],
        },
      ];
    });
    const speakers = children.filter((child) => child.kind === "speaker").map((child) => child.name);
    return [
      {
        name: entity.name,
        detail: speakers.join(", "),
        kind: "talk",
        range,
        selection: talk.title,
        children,
      },
    ];
  });
}
