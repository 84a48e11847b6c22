/** Completion in `[[`: names, talks by their titles, notes by their files' names, and behind `#` the headings of a note. */
import { nameKey } from "../text/fold";
import type { Snapshot } from "../workspace/snapshot";
import { most, type CompletionItem, type Typed } from "./completion-item";
import { headingsOf, slugOf } from "./headings";
import { eventOf } from "./lookup";
import type { Typing } from "./typing-context";
import { decoded, noteNamed, withoutEnding } from "./wikilink-target";

/** Names of the notes, then talks and notes by their files' names, then what only the catalogue knows. */
export function linkNames(
  snapshot: Snapshot,
  typing: Typing,
  typed: Typed,
  items: readonly CompletionItem[],
): CompletionItem[] {
  const own = items.filter(({ isOnlyInCatalogue }) => isOnlyInCatalogue !== true);
  const others = items.filter(({ isOnlyInCatalogue }) => isOnlyInCatalogue === true);
  const talks = talkItems(snapshot, typing, typed, items);
  return [...own, ...talks, ...noteItems(snapshot, typing, typed, [...items, ...talks]), ...others]
    .slice(0, most)
    .map((item, rank) => ({ ...item, rank }));
}

/** The talks whose title begins so, each with its event; a title that other marks would end can be no link. */
function talkItems(
  snapshot: Snapshot,
  { closing }: Typing,
  typed: Typed,
  offered: readonly CompletionItem[],
): CompletionItem[] {
  const letters = nameKey(typed.text);
  if (letters === "") return [];
  const taken = new Set(offered.map(({ label }) => nameKey(label)));
  return snapshot.graph.talksBeginning(letters, most).flatMap((id): CompletionItem[] => {
    const title = snapshot.graph.brief(id)?.name ?? "";
    if (title === "" || /[[\]|#^]/.test(title) || taken.has(nameKey(title))) return [];
    const replace = { start: typed.start, end: typed.end };
    const insert = `${title}${closing ?? ""}`;
    const detail = eventOf(snapshot, id)?.name ?? "talk";
    return [{ label: title, kind: "talk", detail, insert, replace, filter: typed.text, entity: id, rank: 0 }];
  });
}

/** The notes whose file is called so. */
function noteItems(
  snapshot: Snapshot,
  { closing }: Typing,
  typed: Typed,
  offered: readonly CompletionItem[],
): CompletionItem[] {
  const taken = new Set(offered.map(({ label }) => nameKey(label)));
  return snapshot.notesBeginning(typed.text, most).flatMap((id): CompletionItem[] => {
    const file = withoutEnding(snapshot.note(id)?.path.split("/").at(-1) ?? "");
    if (file === "" || /[[\]|#^]/.test(file) || taken.has(nameKey(file))) return [];
    taken.add(nameKey(file));
    const replace = { start: typed.start, end: typed.end };
    const insert = `${file}${closing ?? ""}`;
    return [
      { label: file, kind: "talk", detail: "note", insert, replace, filter: typed.text, entity: "", rank: 0 },
    ];
  });
}

/** Behind `[[` and `#` the headings of the note that is named. */
export function linkItems(
  snapshot: Snapshot,
  note: string,
  text: string,
  offset: number,
): CompletionItem[] | undefined {
  const line = text.slice(Math.max(0, offset - 200), offset);
  const heading = /\[\[([^[\]|#\n]*)#([^[\]|\n]*)$/.exec(line) ?? /\]\(([^()\s#]*)#([^()\s]*)$/.exec(line);
  if (heading === null) return undefined;
  const isWiki = heading[0].startsWith("[[");
  const [, name = "", typed = ""] = heading;
  const target = name.trim() === "" ? note : noteNamed(snapshot, decoded(name.trim()));
  if (target === undefined) return [];
  const wanted = typed.toLowerCase();
  const end = isWiki && text.startsWith("]]", offset) ? offset + 2 : offset;
  return headingsOf(snapshot, target)
    .filter(
      (one) =>
        one.text.toLowerCase().includes(wanted.replaceAll("-", " ")) || slugOf(one.text).includes(wanted),
    )
    .slice(0, most)
    .map((one, rank) => ({
      label: one.text,
      kind: "talk" as const,
      detail: "heading",
      insert: isWiki ? `${one.text}]]` : slugOf(one.text),
      replace: { start: offset - typed.length, end },
      filter: typed === "" ? one.text : typed,
      entity: "",
      rank,
    }));
}
