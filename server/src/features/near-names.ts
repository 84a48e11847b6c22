/** Names near the cursor: of the note, of the talk, of its speakers' companies. */
import type { EntityKind } from "../../../protocol/kinds";
import type { EntityId } from "../graph/entity";
import type { IndexedName } from "../workspace/prefix-index";
import type { Snapshot } from "../workspace/snapshot";
import { companiesOf, speakersOf, talkAt, toolsOf } from "./lookup";

/** Entities by how near the cursor they are named. */
export interface Nearby {
  readonly inTalk: ReadonlySet<EntityId>;
  readonly employers: ReadonlySet<EntityId>;
  readonly inNote: ReadonlySet<EntityId>;
}

export function nearby(snapshot: Snapshot, note: string, offset: number): Nearby {
  const talk = talkAt(snapshot, note, offset);
  const speakers = talk === undefined ? [] : speakersOf(snapshot, talk);
  return {
    inTalk: new Set(talk === undefined ? [] : [...speakers, ...toolsOf(snapshot, talk)]),
    employers: new Set(speakers.flatMap((speaker) => companiesOf(snapshot, speaker))),
    inNote: new Set(snapshot.graph.mentionsIn(note).map((mention) => mention.entity)),
  };
}

/** Names of the note and of the talk: what a sign asks for before a letter is typed. Without any, the first of all notes. */
export function namesNear(
  { graph }: Snapshot,
  { inTalk, employers, inNote }: Nearby,
  kinds: readonly EntityKind[],
  most: number,
): IndexedName[] {
  const here = [...new Set([...inTalk, ...employers, ...inNote])].flatMap((id) => graph.brief(id) ?? []);
  // titles come with their letters
  const wanted: readonly EntityKind[] = kinds.filter((kind) => kind !== "talk");
  const fitting = here.filter(({ kind }) => wanted.includes(kind));
  const found =
    fitting.length > 0 ? fitting : wanted.flatMap((kind) => graph.best(kind, () => 1, most / wanted.length));
  return found.map(({ id, kind, name }) => ({ id, kind, name, spelling: name, inNotes: true }));
}
