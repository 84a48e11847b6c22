/** JSON-LD in the words of schema.org: events and their talks, people, organisations, software. */
import type { EntityKind } from "../../../../protocol/kinds";
import type { ExportedGraph } from "./exported-graph";

const types: Readonly<Record<EntityKind, string>> = {
  event: "Event",
  talk: "Event",
  speaker: "Person",
  company: "Organization",
  tool: "SoftwareApplication",
};

export function jsonLd({ entities, relations }: ExportedGraph): string {
  const nodes = new Map<string, Record<string, unknown>>();
  for (const { id, kind, name, year } of entities)
    nodes.set(id, {
      "@id": iri(id),
      "@type": types[kind],
      name,
      ...(kind === "talk" ? { additionalType: "talk" } : {}),
      ...(year === undefined ? {} : { startDate: String(year) }),
    });
  const link = (from: string, property: string, to: string): void => {
    const node = nodes.get(from);
    if (node === undefined) return;
    const known = node[property] as { "@id": string }[] | undefined;
    node[property] = [...(known ?? []), { "@id": iri(to) }];
  };
  for (const { kind, from, to } of relations) {
    if (kind === "presents") link(to, "performer", from);
    else if (kind === "partOf") link(from, "superEvent", to);
    else if (kind === "worksAt") link(from, "worksFor", to);
    else if (kind === "mentions") link(from, "about", to);
    else link(to, "creator", from);
  }
  return `${JSON.stringify({ "@context": { "@vocab": "https://schema.org/" }, "@graph": [...nodes.values()] }, undefined, 1)}\n`;
}

/** An address for an entity that means nothing outside this graph. */
export const iri = (id: string): string => `urn:talkgraph:${encodeURIComponent(id)}`;
