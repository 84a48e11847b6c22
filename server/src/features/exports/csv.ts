/** Relations as comma-separated values, one to a line, with the names and kinds of both ends. */
import type { ExportedGraph } from "./exported-graph";

export function csv({ entities, relations }: ExportedGraph): string {
  const byId = new Map(entities.map((one) => [one.id, one]));
  const rows = [["from", "from kind", "relation", "to", "to kind", "evidence"]];
  for (const { kind, from, to, evidence } of relations) {
    const [a, b] = [byId.get(from), byId.get(to)];
    rows.push([a?.name ?? from, a?.kind ?? "", kind, b?.name ?? to, b?.kind ?? "", String(evidence)]);
  }
  return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

/** Quoted where it has to be; a cell that a spreadsheet would take for a formula is kept as text. */
function cell(text: string): string {
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
