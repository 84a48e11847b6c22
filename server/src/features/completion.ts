/** Completion of names while they are typed, after `@` (people and companies) and in `[[` (everything). */
import { entityKinds, type EntityKind } from "../../../protocol/kinds";
import { isWellKnown } from "../catalogue/well-known";
import type { EntityId } from "../graph/entity";
import { nameKey } from "../text/fold";
import { bestOf } from "../text/best-of";
import { overlaps, type Range } from "../text/range";
import type { IndexedName } from "../workspace/prefix-index";
import type { Snapshot } from "../workspace/snapshot";
import { frontMatterPlace, type FrontMatterPlace } from "./front-matter-completion";
import { most, type CompletionItem, type Typed } from "./completion-item";
import { linkItems, linkNames } from "./link-completion";
import { namesNear, nearby, type Nearby } from "./near-names";
import { opening, shortest } from "./opening-letters";
import { skeletons } from "./skeletons";
import { companiesOf } from "./lookup";
import { readTyping, type Typing } from "./typing-context";

export type { CompletionItem } from "./completion-item";

/** What the list offers at the cursor, the best first; empty where nothing is to be offered, or the list is switched off. */
export const completion = (snapshot: Snapshot, note: string, offset: number): CompletionItem[] => {
  const { completion: mode } = snapshot.settings;
  return mode === "list" || mode === "both" ? suggestions(snapshot, note, offset) : [];
};

/** Names for the place of the cursor; keys and values in a note's head; skeletons on an empty line. */
export function suggestions(snapshot: Snapshot, note: string, offset: number): CompletionItem[] {
  const text = snapshot.note(note)?.text;
  if (text === undefined) return [];
  const head = frontMatterPlace(snapshot, note, offset);
  if (head !== undefined) return headItems(snapshot, head);
  if (isEmptyLine(text, offset)) return skeletonItems(snapshot, note, offset);
  const link = linkItems(snapshot, note, text, offset);
  if (link !== undefined) return link;
  const typing = readTyping(text, offset);
  if (typing === undefined) return [];
  for (const typed of typing.phrases) {
    const begun = begunNames(snapshot, typing, typed);
    // a name that is there: Enter ends the line, and puts no longer name in its place
    if (typing.trigger === undefined && isWhole(snapshot, note, typed, begun)) return [];
    const items = offer(snapshot, note, offset, typing, typed, begun);
    if (typing.trigger === "[[") return linkNames(snapshot, typing, typed, items);
    if (items.length > 0) return items;
  }
  return [];
}

/** Names that the typed words begin, and names of which they begin a later word. */
interface BegunNames {
  readonly atStart: readonly IndexedName[];
  readonly inside: readonly IndexedName[];
}

/** None for a single letter where the place asks for no name: it begins thousands. */
function begunNames(snapshot: Snapshot, typing: Typing, typed: Typed): BegunNames {
  const atStart: IndexedName[] = [];
  const inside: IndexedName[] = [];
  if (isTooShort(typing, typed) && typing.prefers !== "company") return { atStart, inside };
  snapshot.names.forEach(typed.text, typing.kinds ?? entityKinds, (name, isAtStart) => {
    (isAtStart ? atStart : inside).push(name);
  });
  return { atStart, inside };
}

/** One letter is enough only where the place asks for a name. */
const isTooShort = ({ trigger, kinds }: Typing, { text }: Typed): boolean =>
  text.length < 2 && trigger === undefined && kinds === undefined;

/** Whether the words are all of a name: in any case where the notes know it, and as the catalogue spells it. */
function isWhole(snapshot: Snapshot, note: string, typed: Typed, { atStart }: BegunNames): boolean {
  const key = nameKey(typed.text);
  const exact: IndexedName[] = [];
  const same: IndexedName[] = [];
  let mayGoOn = false;
  let isInWord = false;
  for (const name of atStart) {
    const { spelling, inNotes } = name;
    // `Kube` is Kubernetes, and on its way there
    if (inNotes && goesOnAsWord(name.name, typed.text)) {
      isInWord = mayGoOn = true;
      continue;
    }
    const isLong = inNotes || typed.text.length > shortest;
    if (spelling === typed.text) exact.push(name);
    else if (isLong && nameKey(spelling) === key) same.push(name);
    else {
      mayGoOn ||= inNotes;
      // `Kube` may be somebody's `kube`, or on its way to `Kubernetes`
      isInWord ||= inNotes && goesOnAsWord(spelling, typed.text);
    }
  }
  if (!isInWord) exact.push(...same);
  // of what only the catalogue knows, `Jan` is rather the beginning of somebody's name
  return exact.some(({ id, inNotes }) => (inNotes ? isNamedElsewhere(snapshot, note, id, typed) : !mayGoOn));
}

/** Whether a name begins with the letters, in any case, and its word goes on behind them. */
const goesOnAsWord = (name: string, letters: string): boolean =>
  name.toLowerCase().startsWith(letters.toLowerCase()) && /^[\p{L}\d]/u.test(name.slice(letters.length));

/** `Jane R` may be somebody's name by now, but only because it stands where it is typed. */
const isNamedElsewhere = ({ graph }: Snapshot, note: string, id: EntityId, typed: Range): boolean =>
  graph.firstNotes(id, 2).some((one) => one !== note) ||
  graph.mentionsIn(note).some((one) => one.entity === id && !overlaps(one, typed));

/** Names that the notes know from nothing but the letters at the cursor: `Speaker: Jane R` makes a speaker of that name. */
function namesTypedOnlyHere(snapshot: Snapshot, note: string, { phrases }: Typing): ReadonlySet<EntityId> {
  const start = Math.min(...phrases.map((one) => one.start));
  const end = Math.max(...phrases.map((one) => one.end));
  const written = text(snapshot, note).slice(start, end);
  const { graph } = snapshot;
  const here = graph.mentionsIn(note).filter((one) => overlaps(one, { start, end }));
  return new Set(
    here
      .map(({ entity }) => entity)
      .filter((id) => {
        const name = graph.brief(id)?.name;
        return (
          name !== undefined &&
          written.includes(name) &&
          !isNamedElsewhere(snapshot, note, id, { start, end })
        );
      }),
  );
}

const isEmptyLine = (text: string, offset: number): boolean =>
  /(?:^|[\r\n])[ \t]*$/.test(text.slice(Math.max(0, offset - 40), offset)) &&
  /^[ \t]*(?:[\r\n]|$)/.test(text.slice(offset, offset + 40));

/** Asked for on an empty line: nobody types there yet, so the list opens only by request. */
const skeletonItems = (snapshot: Snapshot, note: string, offset: number): CompletionItem[] =>
  skeletons(snapshot, note, offset).map(({ kind, label, snippet, plain }, rank) => ({
    label,
    kind: kind === "event" ? "event" : kind === "talk" ? "talk" : "speaker",
    detail: plain.trim().split("\n")[0] ?? "",
    insert: plain,
    snippet,
    replace: { start: offset, end: offset },
    filter: label,
    entity: "",
    rank,
  }));

function headItems(snapshot: Snapshot, place: FrontMatterPlace): CompletionItem[] {
  const { start, end, typed } = place;
  const item = (
    label: string,
    kind: EntityKind,
    insert: string,
    entity: EntityId,
    rank: number,
  ): CompletionItem => ({
    label,
    kind,
    detail: entity === "" ? "front matter" : kind,
    insert,
    replace: { start, end },
    filter: typed === "" ? label : typed,
    entity,
    rank,
  });
  if (place.keys.length > 0) return place.keys.map((key, rank) => item(key, "talk", `${key}: `, "", rank));
  const wanted = typed.toLowerCase();
  const all =
    typed === ""
      ? place.kinds.flatMap((kind) => snapshot.graph.briefs(kind))
      : [...idsOf(snapshot, typed, place.kinds)].flatMap((id) => snapshot.graph.brief(id) ?? []);
  const names = all.filter(
    ({ kind, name }) =>
      place.kinds.includes(kind) &&
      ` ${name.toLowerCase()}`.includes(` ${wanted}`) &&
      name.toLowerCase() !== wanted,
  );
  return names
    .sort((a, b) => b.noteCount - a.noteCount || (a.name < b.name ? -1 : 1))
    .slice(0, most)
    .map((one, rank) => item(one.name, one.kind, one.name, one.id, rank));
}

function idsOf(snapshot: Snapshot, typed: string, kinds: readonly EntityKind[]): ReadonlySet<EntityId> {
  const ids = new Set<EntityId>();
  snapshot.names.forEach(typed, kinds, ({ id }) => {
    ids.add(id);
  });
  return ids;
}

interface Scored {
  readonly name: IndexedName;
  readonly score: number;
}

function offer(
  snapshot: Snapshot,
  note: string,
  offset: number,
  typing: Typing,
  typed: Typed,
  begun: BegunNames,
): CompletionItem[] {
  if (typed.text !== "" && begun.atStart.length + begun.inside.length === 0) return [];
  const isShort = isTooShort(typing, typed);
  const opens = opening(typed, typing);
  const typedOnly = namesTypedOnlyHere(snapshot, note, typing);
  const near = nearby(snapshot, note, offset);
  const isSmall = typed.text === typed.text.toLowerCase();
  const best = new Map<EntityId, Scored>();
  const add = (name: IndexedName, atStart: boolean): void => {
    if (typing.trigger === undefined && !opens(name, near)) return;
    if (typedOnly.has(name.id)) return;
    // behind somebody one letter is enough for whom they work for
    if (isShort && !near.employers.has(name.id)) return;
    if (name.name === typed.text && nameKey(name.spelling) === nameKey(typed.text)) return;
    const score =
      scoreOf(snapshot, name, typing, near) +
      (atStart ? 2 : 0) +
      // of names that the notes don't know, small letters tell nothing
      ((atStart && isSmall && !name.inNotes) || name.spelling.startsWith(typed.text) ? 2 : 0) +
      (name.spelling === name.name ? 0.2 : 0);
    const known = best.get(name.id);
    if (known === undefined || known.score < score || (name.inNotes && !known.name.inNotes))
      best.set(name.id, { name, score });
  };
  const asked =
    typed.text === "" ? namesNear(snapshot, near, typing.kinds ?? entityKinds, most) : begun.atStart;
  for (const name of asked) add(name, true);
  for (const name of begun.inside)
    if (typing.trigger !== undefined || (typing.kinds !== undefined && name.inNotes)) add(name, false);
  const written = text(snapshot, note).slice(typed.start, offset);
  return bestOf([...best.values()], most, byLength).map((one, rank) => {
    const { id, kind, name } = one.name;
    return {
      label: name,
      kind,
      detail: detailOf(snapshot, one.name),
      insert: typing.closing === undefined ? name : `${name}${typing.closing}`,
      replace: { start: typing.trigger === "@" ? typed.start - 1 : typed.start, end: typed.end },
      filter: typing.trigger === "@" ? `@${written}` : written === "" ? name : written,
      entity: id,
      rank,
      isOnlyInCatalogue: !one.name.inNotes,
    };
  });
}

/** The shorter name first. */
const byLength = ({ name: a }: Scored, { name: b }: Scored): number =>
  a.name.length - b.name.length || (a.name < b.name ? -1 : 1);

const text = (snapshot: Snapshot, note: string): string => snapshot.note(note)?.text ?? "";

function scoreOf(
  snapshot: Snapshot,
  { id, inNotes, kind, name }: IndexedName,
  typing: Typing,
  near: Nearby,
): number {
  let score = inNotes ? 4 + Math.min(3, Math.log2(1 + snapshot.graph.degree(id))) : 0;
  if (near.inTalk.has(id)) score += 3;
  if (near.inNote.has(id)) score += 2;
  if (typing.prefers === "company") score += kind === "company" ? 5 : 0;
  if (typing.prefers === "company" && near.employers.has(id)) score += 4;
  if (typing.prefers === "speaker") score += kind === "speaker" ? 6 : 0;
  if (typing.prefers === undefined && kind === "tool") score += 0.5;
  if (!inNotes && kind === "tool" && isWellKnown(name)) score += 3;
  return score;
}

function detailOf(snapshot: Snapshot, { id, kind, inNotes }: IndexedName): string {
  if (kind === "speaker") {
    const [company] = companiesOf(snapshot, id);
    return company === undefined ? "speaker" : (snapshot.graph.brief(company)?.name ?? "speaker");
  }
  return inNotes ? kind : `${kind}, catalogue`;
}
