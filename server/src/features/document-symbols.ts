/** Outline of a note: its days, in them its talks, in these their speakers and tools. */
import type { EntityKind } from "../../../protocol/kinds";
import type { TalkGroup, TalkPlace } from "../facts/facts";
import type { ResolvedMention } from "../graph/entity";
import { firstIndex } from "../text/first-index";
import { contains, type Range } from "../text/range";
import { lineStart } from "../text/line-start";
import type { Snapshot } from "../workspace/snapshot";

export interface DocumentSymbol {
  readonly name: string;
  readonly detail: string;
  readonly kind: EntityKind | "day";
  readonly range: Range;
  /** Inside `range`. */
  readonly selection: Range;
  readonly children: readonly DocumentSymbol[];
}

/**
 * Days, talks, speakers and tools of a note.
 * @param withHeadings false for an editor that shows headings itself: days and talks that are headings are left to it
 */
export function documentSymbols(snapshot: Snapshot, note: string, withHeadings = true): DocumentSymbol[] {
  const facts = snapshot.graph.facts(note);
  const text = snapshot.note(note)?.text ?? "";
  if (facts === undefined) return [];
  const isShown = (title: Range): boolean => withHeadings || !isHeading(text, title);
  const talks = facts.talks
    .filter((talk) => isShown(talk.title))
    .flatMap((talk) => talkSymbol(snapshot, note, talk) ?? []);
  const groups = facts.groups.filter((group) => isShown(group.title));
  return nest(groups, talks);
}

/** True where the line of a title is a heading, with number signs or underlined. */
export function isHeading(text: string, title: Range): boolean {
  const start = lineStart(text, title.start);
  if (/^ {0,3}#{1,6}\s/.test(text.slice(start, title.start))) return true;
  return /^[^\r\n]*(?:\r\n|\n|\r) {0,3}(?:=+|-+)[ \t]*(?:[\r\n]|$)/.test(
    text.slice(title.end, title.end + 400),
  );
}

/** Puts each talk, and each day of a longer track, into the innermost day that holds it. */
function nest(groups: readonly TalkGroup[], talks: readonly DocumentSymbol[]): DocumentSymbol[] {
  interface Open extends DocumentSymbol {
    readonly children: DocumentSymbol[];
  }
  const days = groups.map(({ name, title, section }): Open => ({
    name,
    detail: "",
    kind: "day",
    range: section,
    selection: contains(section, title) ? title : { start: section.start, end: section.start },
    children: [],
  }));
  const top: DocumentSymbol[] = [];
  for (const symbol of [...days, ...talks].sort((a, b) => a.range.start - b.range.start)) {
    const holder = days.filter((day) => day !== symbol && contains(day.range, symbol.range)).at(-1);
    (holder?.children ?? top).push(symbol);
  }
  return top;
}

/** Mentions that begin in a range; they are sorted, and a long note has thousands. */
function mentionsWithin(
  mentions: readonly ResolvedMention[],
  { start, end }: Range,
): readonly ResolvedMention[] {
  const firstFrom = (offset: number): number =>
    firstIndex(mentions.length, (i) => (mentions[i]?.start ?? 0) >= offset);
  return mentions.slice(firstFrom(start), firstFrom(end));
}

function talkSymbol({ graph }: Snapshot, note: string, talk: TalkPlace): DocumentSymbol | undefined {
  const id = graph.idOf(note, talk.entity);
  const entity = id === undefined ? undefined : graph.brief(id);
  if (entity === undefined) return undefined;
  const range = contains(talk.section, talk.title)
    ? talk.section
    : { start: talk.title.start, end: Math.max(talk.title.end, talk.section.end) };
  const seen = new Set<string>();
  const mentions = graph.mentionsIn(note);
  const children = mentionsWithin(mentions, range).flatMap((mention): DocumentSymbol[] => {
    if (seen.has(mention.entity) || !contains(range, mention)) return [];
    const found = graph.brief(mention.entity);
    if (found === undefined || (found.kind !== "speaker" && found.kind !== "tool")) return [];
    seen.add(mention.entity);
    const at = { start: mention.start, end: mention.end };
    return [
      { name: found.name, detail: found.kind, kind: found.kind, range: at, selection: at, children: [] },
    ];
  });
  const speakers = children.filter((child) => child.kind === "speaker").map((child) => child.name);
  return {
    name: entity.name,
    detail: speakers.join(", "),
    kind: "talk",
    range,
    selection: talk.title,
    children,
  };
}
