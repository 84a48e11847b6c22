/** Go to definition: where the entity under the cursor was introduced, or where the wikilink there leads. */
import { touches, type Range } from "../text/range";
import type { Snapshot } from "../workspace/snapshot";
import { introduction } from "./introduction";
import { mentionAt, type NoteRange } from "./lookup";
import { wikilinkTarget } from "./wikilink-target";

export interface Definition {
  /** The words that lead there. */
  readonly origin: Range;
  readonly target: NoteRange;
}

export function definition(snapshot: Snapshot, note: string, offset: number): Definition | undefined {
  const link = snapshot.graph.facts(note)?.wikilinks.find((one) => touches(one, offset));
  if (link !== undefined) {
    const target = wikilinkTarget(snapshot, note, link.target);
    if (target !== undefined) return { origin: { start: link.start, end: link.end }, target };
  }
  const mention = mentionAt(snapshot, note, offset);
  if (mention === undefined) return undefined;
  const target = introduction(snapshot, mention.entity);
  return target === undefined ? undefined : { origin: { start: mention.start, end: mention.end }, target };
}
