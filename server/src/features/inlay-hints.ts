/** A speaker's company behind a bare name: `Jane Roe` shows `(Acme)` where the line itself gives none. */
import type { EntityId } from "../graph/entity";
import { overlaps, type Range } from "../text/range";
import type { Snapshot } from "../workspace/snapshot";
import { companiesOf, companyIn, nameOf, talkAt } from "./lookup";
import { isInLink } from "./note-marks";

export interface InlayHint {
  /** Behind this offset the hint is shown. */
  readonly offset: number;
  readonly label: string;
  readonly tooltip: string;
  readonly company: EntityId;
}

/** Hints inside a range of the note, each speaker once in each talk. */
export function inlayHints(snapshot: Snapshot, note: string, range: Range): InlayHint[] {
  const stored = snapshot.note(note);
  if (stored === undefined) return [];
  const mentions = snapshot.graph.mentionsIn(note);
  const seen = new Set<string>();
  return mentions.flatMap((mention): InlayHint[] => {
    if (!mention.entity.startsWith("speaker:") || mention.partial) return [];
    const talk = talkAt(snapshot, note, mention.start);
    const once = `${talk ?? ""} ${mention.entity}`;
    if (seen.has(once)) return [];
    seen.add(once);
    if (!overlaps(mention, range)) return [];
    const company = employerAt(snapshot, mention.entity, talk);
    if (company === undefined) return [];
    const { line } = stored.lines.positionAt(mention.start);
    const isSaid = mentions.some(
      (other) => other.entity === company && Math.abs(stored.lines.positionAt(other.start).line - line) <= 1,
    );
    // in the midst of a link's words it would be read as one of them
    const isInside = stored.text[mention.end] !== "]" && isInLink(stored, mention);
    if (isSaid || isInside) return [];
    const name = nameOf(snapshot, company);
    return [
      {
        offset: mention.end,
        label: `(${name})`,
        tooltip: `${nameOf(snapshot, mention.entity)} works at ${name}, as your notes say`,
        company,
      },
    ];
  });
}

/** The company that this talk's note gives, or the only one that any note gives. */
function employerAt(snapshot: Snapshot, speaker: EntityId, talk: EntityId | undefined): EntityId | undefined {
  if (talk !== undefined) return companyIn(snapshot, speaker, talk);
  const all = companiesOf(snapshot, speaker);
  return all.length === 1 ? all[0] : undefined;
}
