/** Turtle for RDF stores, in the words of schema.org. */
import type { EntityKind } from "../../../../protocol/kinds";
import type { ExportedGraph } from "./exported-graph";
import { iri } from "./json-ld";

const types: Readonly<Record<EntityKind, string>> = {
  event: "Event",
  talk: "Event",
  speaker: "Person",
  company: "Organization",
  tool: "SoftwareApplication",
};

export function turtle({ entities, relations }: ExportedGraph): string {
  const lines = ["@prefix schema: <https://schema.org/> .", ""];
  for (const { id, kind, name, year } of entities)
    lines.push(
      `<${iri(id)}> a schema:${types[kind]} ; schema:name ${literal(name)}${year === undefined ? "" : ` ; schema:startDate "${String(year)}"`} .`,
    );
  for (const { kind, from, to } of relations) {
    const [subject, predicate, object] =
      kind === "presents"
        ? [to, "performer", from]
        : kind === "partOf"
          ? [from, "superEvent", to]
          : kind === "worksAt"
            ? [from, "worksFor", to]
            : kind === "mentions"
              ? [from, "about", to]
              : [to, "creator", from];
    lines.push(`<${iri(subject)}> schema:${predicate} <${iri(object)}> .`);
  }
  return `${lines.join("\n")}\n`;
}

const literal = (text: string): string =>
  `"${text.replace(/[\\"]/g, "\\$&").replace(/\n/g, "\\n").replace(/\r/g, "\\r").replace(/\t/g, "\\t")}"`;
