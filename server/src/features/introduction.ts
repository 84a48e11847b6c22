/** Where an entity was introduced, and which entity goes by a name. */
import { nameKey } from "../text/fold";
import type { EntityId } from "../graph/entity";
import type { Snapshot } from "../workspace/snapshot";
import { firstMention } from "./card";
import { definingSentence } from "./defining-sentence";
import { talkPlace, type NoteRange } from "./lookup";

/** Where an entity of the notes was introduced; where its own words are another's, the first note that brings it in. */
export const introduction = (snapshot: Snapshot, id: EntityId): NoteRange | undefined =>
  ownPlace(snapshot, id) ?? firstNote(snapshot.graph.firstNotes(id, 1));

/** A note called like the entity, a talk's heading, a speaker's introduction, a defining sentence, else the first mention. */
function ownPlace(snapshot: Snapshot, id: EntityId): NoteRange | undefined {
  const entity = snapshot.graph.entity(id);
  if (entity === undefined) return undefined;
  // the note may be no conference note, and its names in no graph
  const named = snapshot.notesNamed(entity.name);
  const own = named.find((note) => snapshot.graph.isIn(note, id)) ?? named[0];
  if (own !== undefined) return { note: own, start: 0, end: 0 };
  if (entity.kind === "talk") return talkPlace(snapshot, id);
  if (entity.kind === "speaker") return speakerIntroduction(snapshot, id) ?? firstMention(snapshot, id);
  if (entity.kind === "event") return firstMention(snapshot, id);
  return definingSentence(snapshot, id) ?? firstMention(snapshot, id);
}

const firstNote = (notes: readonly string[]): NoteRange | undefined => {
  const note = notes[0];
  return note === undefined ? undefined : { note, start: 0, end: 0 };
};

/** Where a talk says that this person gives it: the name in a heading, a speaker's line or a sentence. */
function speakerIntroduction({ graph }: Snapshot, id: EntityId): NoteRange | undefined {
  for (const relation of graph.relationsOf(id, "presents"))
    for (const { path, ranges } of relation.evidence) {
      const said = ranges[0];
      const mention = graph
        .mentionsIn(path)
        .find((one) => one.entity === id && said !== undefined && one.end > said.start);
      if (mention !== undefined) return { note: path, start: mention.start, end: mention.end };
    }
  return undefined;
}

/** The entity that goes by a name, whatever its kind; a talk where nothing else does. */
export function entityNamed({ graph, names }: Snapshot, name: string): EntityId | undefined {
  const [named] = names
    .called(name)
    .map((one) => one.id)
    .filter((id) => graph.brief(id) !== undefined)
    .sort();
  return named ?? graph.talksCalled(nameKey(name))[0];
}
