/** Wikilinks, and links to headings of the same note, that lead nowhere. */
import { readDocument } from "../../markdown/document";
import { sourceRange } from "../../text/inline";
import type { Snapshot } from "../../workspace/snapshot";
import { headingsOf, slugOf } from "../headings";
import { decoded, hasWikilinkTarget } from "../wikilink-target";
import type { Problem } from "./problem";

/** Pictures, slides and other files are no notes; whether they are there is not known. */
const isFile = /\.(?!md$|markdown$|txt$)[a-z\d]{2,5}(?:#.*)?$/i;

export function brokenLinks(snapshot: Snapshot, note: string): Problem[] {
  const links = snapshot.graph.facts(note)?.wikilinks ?? [];
  const verdicts = new Map<string, boolean>();
  const isBroken = (target: string): boolean => {
    const known = verdicts.get(target);
    if (known !== undefined) return known;
    const verdict = !hasWikilinkTarget(snapshot, note, target);
    verdicts.set(target, verdict);
    return verdict;
  };
  return links
    .filter(
      ({ target }) =>
        target.trim() !== "" && !isFile.test(target) && !target.startsWith("^") && isBroken(target),
    )
    .map(({ start, end, target }): Problem => {
      const heading = target.indexOf("#");
      const message =
        heading > 0 && hasWikilinkTarget(snapshot, note, target.slice(0, heading))
          ? `The note “${target.slice(0, heading)}” has no heading “${target.slice(heading + 1)}”.`
          : `Nothing in your notes is called “${target}”: no note, talk, person, company or tool.`;
      return { start, end, rule: "brokenLinks", message, related: [] };
    });
}

/** `<a name="queues">`, `## Taming Queues {#queues}`: a place that its writer has named. */
const ownAnchor = /(?:\s(?:id|name)=["']|\{#)([\w.-]{1,100})(?=["'}\s])/gi;

/** `[there](#taming-queues)` without such a heading; for editors that don't check this themselves. */
export function brokenHeadingLinks(snapshot: Snapshot, note: string): Problem[] {
  const text = snapshot.note(note)?.text;
  if (text?.includes("](#") !== true) return [];
  const slugs = new Set(headingsOf(snapshot, note).map((one) => slugOf(one.text)));
  for (const [, name = ""] of text.matchAll(ownAnchor)) slugs.add(name.toLowerCase());
  return readDocument(text).blocks.flatMap(({ inline }) =>
    inline.marks.flatMap((mark): Problem[] => {
      const address = mark.kind === "link" ? (mark.url ?? "") : "";
      if (!/^#./.test(address)) return [];
      const wanted = decoded(address.slice(1)).toLowerCase();
      if (slugs.has(wanted) || slugs.has(wanted.replace(/-\d+$/, ""))) return [];
      const message = `This note has no heading for “${address}”.`;
      return [{ ...sourceRange(inline, mark), rule: "brokenHeadingLinks", message, related: [] }];
    }),
  );
}
