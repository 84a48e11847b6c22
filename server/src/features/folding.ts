/** Folding: each day and each talk with all that belongs to it. */
import { contains, type Range } from "../text/range";
import type { Snapshot } from "../workspace/snapshot";

/** Ranges of more than one line, sorted by start. */
export function foldingRanges(snapshot: Snapshot, note: string): Range[] {
  const stored = snapshot.note(note);
  const facts = snapshot.graph.facts(note);
  if (stored === undefined || facts === undefined) return [];
  const whole = { start: 0, end: stored.text.trimEnd().length };
  return [...facts.groups, ...facts.talks]
    .map(({ section, title }) =>
      contains(section, title) ? section : { start: title.start, end: section.end },
    )
    .map(({ start, end }) => ({ start, end: Math.min(end, whole.end) }))
    .filter(
      ({ start, end }) =>
        stored.lines.positionAt(start).line < stored.lines.positionAt(Math.max(start, end)).line,
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
}
