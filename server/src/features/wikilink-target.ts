/** Where a wikilink leads: a note by its name or path, a heading in it, or an entity. */
import type { EntityId } from "../graph/entity";
import { nameKey } from "../text/fold";
import type { Snapshot } from "../workspace/snapshot";
import { entityNamed, introduction } from "./introduction";
import { headingsOf } from "./headings";
import type { NoteRange } from "./lookup";

/**
 * @param from the note that holds the link; `#Heading` alone means one of its own
 * @param target what stands between the brackets before any `|`: `Jane Roe`, `day-1#Taming Queues`
 * @returns the place, or `undefined` where nothing is called so
 */
export function wikilinkTarget(snapshot: Snapshot, from: string, target: string): NoteRange | undefined {
  const linked = linkedBy(snapshot, from, target);
  return typeof linked === "string" ? introduction(snapshot, linked) : linked;
}

/** Whether a wikilink leads anywhere: costs no look at the notes that name what it leads to. */
export const hasWikilinkTarget = (snapshot: Snapshot, from: string, target: string): boolean =>
  linkedBy(snapshot, from, target) !== undefined;

/** A place in a note, or an entity. */
function linkedBy(snapshot: Snapshot, from: string, target: string): NoteRange | EntityId | undefined {
  const hash = target.indexOf("#");
  const name = (hash < 0 ? target : target.slice(0, hash)).trim();
  const heading = hash < 0 ? "" : target.slice(hash + 1).trim();
  const note = name === "" ? from : noteNamed(snapshot, name);
  if (note === undefined) return heading === "" ? entityNamed(snapshot, name) : undefined;
  // `^abc` names a block of the note, which has no place of its own here
  if (heading === "" || heading.startsWith("^")) return { note, start: 0, end: 0 };
  const wanted = nameKey(heading.split("#").at(-1) ?? heading);
  const found = headingsOf(snapshot, note).find((one) => nameKey(one.text) === wanted);
  return found === undefined ? undefined : { note, start: found.start, end: found.end };
}

/** The note of that file name, with or without its ending and folders; of several the one with the shortest path. */
export function noteNamed(snapshot: Snapshot, name: string): string | undefined {
  // `../people/jane`: from where makes no difference, names of notes are nearly always unique
  const path = name.replace(/^(?:\.{1,2}\/)+|^\//, "");
  const wanted = withoutEnding(path.split("/").at(-1) ?? path);
  const folders = path.includes("/") ? path.slice(0, path.lastIndexOf("/") + 1) : "";
  return snapshot
    .notesNamed(wanted)
    .filter((id) => folders === "" || (snapshot.note(id)?.path ?? "").includes(folders))
    .sort(
      (a, b) =>
        (snapshot.note(a)?.path.length ?? 0) - (snapshot.note(b)?.path.length ?? 0) || (a < b ? -1 : 1),
    )[0];
}

/** A file's name without its ending: `day-1` of `day-1.md`. */
export const withoutEnding = (file: string): string => file.replace(/\.(?:md|markdown|txt)$/i, "");

/** An address as people read it; a stray % is part of it. */
export function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
