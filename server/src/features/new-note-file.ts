/** What a new note's file is called and where it lies: as the notes of other events are and do. */
import type { Snapshot } from "../workspace/snapshot";
import { fileName, forbidden } from "./file-name";
import { withoutEnding } from "./wikilink-target";

export interface NewNoteFile {
  /** Address of the folder, without a slash at its end; `undefined` where no note reports an event yet. */
  readonly folder: string | undefined;
  /** Without the ending; never empty. */
  readonly stem: string;
}

/** @param event the event's name, as it was typed */
export function newNoteFile(snapshot: Snapshot, event: string): NewNoteFile {
  const folders = foldersOfEvents(snapshot);
  const notes = [...folders.values()].flatMap((events) => [...events.values()].flat());
  const [most] = [...folders].sort(([a, x], [b, y]) => y.size - x.size || a.length - b.length);
  // where each event has a folder of its own, a new one belongs beside them
  const folder = most === undefined || most[1].size > 1 ? most?.[0] : sharedFolder([...folders.keys()]);
  const beside = notes.filter((note) => folderOf(note) === folder);
  const files = (beside.length > 0 ? beside : notes).map((one) => fileOf(snapshot, one));
  const stem = stemOf(event, files);
  return { folder, stem: reserved.test(stem) ? `${stem}-notes` : stem };
}

/** Names that Windows keeps for devices. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** For each folder the events that its notes report, with these notes. */
function foldersOfEvents({ graph }: Snapshot): Map<string, Map<string, string[]>> {
  const folders = new Map<string, Map<string, string[]>>();
  for (const { id, notes } of graph.entities("event"))
    for (const note of notes) {
      const folder = folderOf(note);
      const events = folders.get(folder) ?? new Map<string, string[]>();
      folders.set(folder, events.set(id, [...(events.get(id) ?? []), note]));
    }
  return folders;
}

const folderOf = (note: string): string => note.slice(0, Math.max(0, note.lastIndexOf("/")));

/** The innermost folder that holds all of some. */
function sharedFolder(folders: readonly string[]): string {
  const [parts = [], ...others] = folders.map((one) => one.split("/"));
  const differs = parts.findIndex((part, i) => others.some((other) => other[i] !== part));
  return parts.slice(0, differs < 0 ? parts.length : differs).join("/");
}

const fileOf = (snapshot: Snapshot, note: string): string =>
  withoutEnding(snapshot.note(note)?.path.split("/").at(-1) ?? "");

/** Words with blanks where most others have them, and else in small letters with the sign between them that most others have. */
function stemOf(event: string, others: readonly string[]): string {
  const bare = event
    .normalize("NFC")
    .replace(forbidden, " ")
    .replace(/^[\s.]+/, "");
  if (bare === "") return "notes";
  const words = fileName(bare).split(" ");
  const count = (test: RegExp): number => others.filter((one) => test.test(one)).length;
  if (count(/\S\s\S/) > others.length / 2) return words.join(" ");
  const sign = count(/\w_\w/) > count(/\w-\w/) ? "_" : "-";
  const parts = words
    .join(" ")
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}+]+/gu);
  return parts === null ? words.join(sign) : parts.join(sign);
}
