/** A talk without a speaker, in a note whose other talks nearly all have one. */
import type { Snapshot } from "../../workspace/snapshot";
import { nameOf, speakersOf } from "../lookup";
import type { Problem } from "./problem";

/** From this share on a missing speaker is a gap, no habit. */
const habit = 0.7;

export function talkWithoutSpeaker(snapshot: Snapshot, note: string): Problem[] {
  const { graph } = snapshot;
  const talks = (graph.facts(note)?.talks ?? []).flatMap(({ entity, title }) => {
    const id = graph.idOf(note, entity);
    return id === undefined ? [] : [{ id, title, named: speakersOf(snapshot, id).length > 0 }];
  });
  const named = talks.filter((one) => one.named).length;
  if (talks.length < 3 || named / talks.length < habit) return [];
  return talks
    .filter((one) => !one.named && one.title.end > one.title.start)
    .map(({ id, title }): Problem => ({
      start: title.start,
      end: title.end,
      rule: "talkWithoutSpeaker",
      message: `No speaker is known for “${nameOf(snapshot, id)}”, while the other talks of this note have one.`,
      related: [],
      entity: id,
    }));
}
