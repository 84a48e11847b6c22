/** A lone first or last name that two speakers of the note share, so that nobody can tell who is meant. */
import { nameKey } from "../../text/fold";
import { contains, type Range } from "../../text/range";
import { isInCode } from "../note-marks";
import type { Snapshot } from "../../workspace/snapshot";
import { nameOf, type NoteRange } from "../lookup";
import { firstMention } from "../card";
import type { Problem } from "./problem";

/** So many people are told apart in one message. */
const most = 6;

/** @param within only what stands there is looked at */
export function ambiguousNames(snapshot: Snapshot, note: string, within?: Range): Problem[] {
  const { graph } = snapshot;
  const stored = snapshot.note(note);
  const text = stored?.text ?? "";
  const speakers = [
    ...new Set(
      graph
        .mentionsIn(note)
        .map((one) => one.entity)
        .filter((id) => id.startsWith("speaker:")),
    ),
  ];
  const places = new Map<string, NoteRange | undefined>();
  const placeOf = (id: string): NoteRange | undefined => {
    if (!places.has(id)) places.set(id, firstMention(snapshot, id));
    return places.get(id);
  };
  const byWord = new Map<string, string[]>();
  for (const id of speakers)
    for (const word of new Set(nameOf(snapshot, id).split(/\s+/).map(nameKey)))
      if (word.length > 2) byWord.set(word, [...(byWord.get(word) ?? []), id]);
  return (graph.facts(note)?.candidates ?? []).flatMap((candidate): Problem[] => {
    const meant = byWord.get(candidate.key) ?? [];
    if (within !== undefined && !contains(within, candidate)) return [];
    const written = text.slice(candidate.start, candidate.end);
    if (meant.length < 2 || !/^\p{Lu}\p{L}+$/u.test(written) || isInCode(stored, candidate)) return [];
    // a part of a longer run, such as the first name of somebody else
    if (/^\s\p{Lu}\p{Ll}/u.test(text.slice(candidate.end, candidate.end + 3))) return [];
    const names = meant
      .slice(0, most)
      .map((id) => `“${nameOf(snapshot, id)}”`)
      .sort();
    return [
      {
        start: candidate.start,
        end: candidate.end,
        rule: "ambiguousNames",
        message: `“${written}” may be ${names.slice(0, -1).join(", ")} or ${names.at(-1) ?? ""}.`,
        related: meant.slice(0, most).flatMap((id) => {
          const place = placeOf(id);
          return place === undefined ? [] : [{ ...place, message: `“${nameOf(snapshot, id)}”` }];
        }),
      },
    ];
  });
}
