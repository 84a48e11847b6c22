/** Wikilinks that have to change because the files of notes, or their folders, are renamed. */
import { nameKey } from "../text/fold";
import type { Snapshot } from "../workspace/snapshot";
import type { NoteRange } from "./lookup";
import { decoded, wikilinkTarget, withoutEnding } from "./wikilink-target";

export interface RenamedFile {
  /** Addresses before and after; of a note, or of a folder of notes. */
  readonly from: string;
  readonly to: string;
}

export interface LinkEdit extends NoteRange {
  readonly newText: string;
}

/** Edits of every wikilink that names a moved note by its file name or path; links to entities and headings stay. */
export function renamedLinks(snapshot: Snapshot, files: readonly RenamedFile[]): LinkEdit[] {
  const moved = new Map<string, string>();
  for (const path of snapshot.graph.paths())
    for (const { from, to } of files) {
      if (path === from) moved.set(path, to);
      else if (path.startsWith(`${from.replace(/\/$/, "")}/`))
        moved.set(path, to.replace(/\/$/, "") + path.slice(from.replace(/\/$/, "").length));
    }
  if (moved.size === 0) return [];
  return snapshot.graph.paths().flatMap((note) => {
    return (snapshot.graph.facts(note)?.wikilinks ?? []).flatMap((link): LinkEdit[] => {
      const name = link.target.split("#")[0]?.trim() ?? "";
      const target = name === "" ? undefined : wikilinkTarget(snapshot, note, name);
      const to = target === undefined ? undefined : moved.get(target.note);
      if (target === undefined || to === undefined || !isFileName(target.note, name)) return [];
      // the text of a closed note has to be fetched: only where there is something to write
      const start = (snapshot.note(note)?.text ?? "").indexOf(name, link.start);
      const newText = renamed(name, target.note, to);
      return start < 0 || start >= link.end || newText === name
        ? []
        : [{ note, start, end: start + name.length, newText }];
    });
  });
}

/** True where the link names the file, not the entity that the note is about. */
const isFileName = (address: string, name: string): boolean =>
  nameKey(withoutEnding(lastPart(decoded(address)))) === nameKey(withoutEnding(lastPart(name)));

/** The link's words for the new file: with a path and an ending where it had them. */
function renamed(name: string, from: string, to: string): string {
  const before = decoded(from).split("/");
  const after = decoded(to).split("/");
  const depth = name.split("/").length;
  const path = after.slice(-depth).join("/");
  const isWhole = before.slice(-depth).join("/").startsWith(withoutEnding(name));
  const bare = isWhole || depth === 1 ? path : lastPart(path);
  return /\.\w+$/.test(name) ? bare : withoutEnding(bare);
}

const lastPart = (path: string): string => path.split("/").at(-1) ?? path;
