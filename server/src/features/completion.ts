/** Completion of names while they are typed, after `@` (people and companies) and in `[[` (everything). */
import { entityKinds, type EntityKind } from "../../../protocol/kinds";
import { isOrdinaryWord, startsCommonWord, startsGivenName, startsOrdinaryWord } from "../catalogue/words";
import type { EntityId } from "../graph/entity";
import { nameKey } from "../text/fold";
import { bestOf } from "../text/best-of";
import type { Range } from "../text/range";
import type { IndexedName } from "../workspace/prefix-index";
import type { Snapshot } from "../workspace/snapshot";
import { frontMatterPlace, type FrontMatterPlace } from "./front-matter-completion";
import { headingsOf, slugOf } from "./headings";
import { skeletons } from "./skeletons";
import { decoded, noteNamed } from "./wikilink-target";
import { companiesOf, speakersOf, talkAt, toolsOf } from "./lookup";
import { readTyping, type Typing } from "./typing-context";

export interface CompletionItem {
  readonly label: string;
  readonly kind: EntityKind;
  /** Shown behind the label: the speaker's company, the tool's kind. */
  readonly detail: string;
  /** What is put in the place of `replace`. */
  readonly insert: string;
  /** The same with stops for an editor that knows snippets. */
  readonly snippet?: string;
  readonly replace: Range;
  /** The typed text that the item answers to. */
  readonly filter: string;
  /** For resolving details later. */
  readonly entity: EntityId;
  /** 0-based place in the list. */
  readonly rank: number;
}

const most = 50;

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
    const items = offer(snapshot, note, offset, typing, typed);
    if (items.length > 0) return items;
  }
  return [];
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
      place.kinds.includes(kind) && name.toLowerCase().startsWith(wanted) && name.toLowerCase() !== wanted,
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

/** `[[` offers notes as well, and behind `#` the headings of the note that is named. */
function linkItems(
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
  const closing = isWiki && !text.startsWith("]]", offset) ? "]]" : "";
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
      insert: isWiki ? `${one.text}${closing}` : slugOf(one.text),
      replace: { start: offset - typed.length, end: offset },
      filter: typed === "" ? one.text : typed,
      entity: "",
      rank,
    }));
}

interface Typed extends Range {
  readonly text: string;
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
): CompletionItem[] {
  // one letter is enough only where the place asks for a name
  if (typing.trigger === undefined && typing.kinds === undefined && typed.text.length < 2) return [];
  const opens = opening(typed, typing);
  const near = nearby(snapshot, note, offset);
  const isSmall = typed.text === typed.text.toLowerCase();
  const best = new Map<EntityId, Scored>();
  snapshot.names.forEach(typed.text, typing.kinds ?? entityKinds, (name, atStart) => {
    if (typing.trigger === undefined && (!atStart || !opens(name, near))) return;
    if (name.name === typed.text && nameKey(name.spelling) === nameKey(typed.text)) return;
    const score =
      scoreOf(snapshot, name.id, name.inNotes, name.kind, typing, near) +
      (atStart ? 2 : 0) +
      // of names that the notes don't know, small letters tell nothing
      ((atStart && isSmall && !name.inNotes) || name.spelling.startsWith(typed.text) ? 2 : 0) +
      (name.spelling === name.name ? 0.2 : 0);
    const known = best.get(name.id);
    if (known === undefined || known.score < score || (name.inNotes && !known.name.inNotes))
      best.set(name.id, { name, score });
  });
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
    };
  });
}

/** The shorter name first. */
const byLength = ({ name: a }: Scored, { name: b }: Scored): number =>
  a.name.length - b.name.length || (a.name < b.name ? -1 : 1);

const text = (snapshot: Snapshot, note: string): string => snapshot.note(note)?.text ?? "";

/**
 * Ordinary words open no list. A capital inside a sentence, a sign or a digit asks for a name of the notes; a small letter, or
 * a capital that may only begin a sentence, asks for letters that begin no common word, or for a name of this very note. What
 * only the catalogue knows asks for three letters that begin no word at all.
 */
function opening(typed: Typed, typing: Typing): (name: IndexedName, near: Nearby) => boolean {
  const word = typed.text;
  const letters = word.toLowerCase().replace(/['’].*$/, "");
  const shaped = /\s|\d|[a-z][A-Z]|[.+#/-]/.test(word);
  const isCapital = /^\p{Lu}/u.test(word);
  const isName = isCapital && (!typing.opensSentence || typing.kinds !== undefined);
  const isCommon = !shaped && startsCommonWord(letters);
  const isOrdinary =
    !shaped &&
    (startsOrdinaryWord(letters) || (isCapital ? startsGivenName(letters) : extendsOrdinaryWord(letters)));
  return (name, near) => {
    if (!isSpelledSo(name.spelling, word)) return false;
    const isAsked = isCapital && (typing.kinds !== undefined || typing.prefers !== undefined);
    if (!name.inNotes)
      return letters.length > (/^\p{Lu}+$/u.test(word) ? 3 : 2) && !isOrdinary && !endsOrdinary(word);
    if (isAsked) return true;
    if (shaped || isName || !isCommon) return true;
    return isCapital && word.length > 2 && near.inNote.has(name.id);
  };
}

/** `nativel`: an ordinary word that goes on with an ending. */
function extendsOrdinaryWord(letters: string): boolean {
  for (let end = letters.length - 1; end >= Math.max(4, letters.length - 3); end--)
    if (isOrdinaryWord(letters.slice(0, end))) return true;
  return false;
}

/** `MIME type`: several words of which the last is a small, ordinary one. */
const endsOrdinary = (word: string): boolean => {
  const last = /\s(\p{Ll}\S*)$/u.exec(word)?.[1];
  return last !== undefined && startsOrdinaryWord(last);
};

/** Signs and capitals that are typed have to be the name's: `api-` asks for no `API Fortress`, `HTM` for no `htmx`. */
function isSpelledSo(spelling: string, word: string): boolean {
  const lastWord = word.lastIndexOf(" ") + 1;
  // `The following` is no `The Foundry`
  if (lastWord > 0 && spelling.charAt(lastWord) !== word.charAt(lastWord)) return false;
  if (/[-./+#]/.test(word)) return spelling.toLowerCase().startsWith(word.toLowerCase());
  return !/^\p{Lu}{3,}$/u.test(word) || spelling.startsWith(word);
}

interface Nearby {
  readonly inTalk: ReadonlySet<EntityId>;
  readonly employers: ReadonlySet<EntityId>;
  readonly inNote: ReadonlySet<EntityId>;
}

function nearby(snapshot: Snapshot, note: string, offset: number): Nearby {
  const talk = talkAt(snapshot, note, offset);
  const speakers = talk === undefined ? [] : speakersOf(snapshot, talk);
  return {
    inTalk: new Set(talk === undefined ? [] : [...speakers, ...toolsOf(snapshot, talk)]),
    employers: new Set(speakers.flatMap((speaker) => companiesOf(snapshot, speaker))),
    inNote: new Set(snapshot.graph.mentionsIn(note).map((mention) => mention.entity)),
  };
}

function scoreOf(
  snapshot: Snapshot,
  id: EntityId,
  inNotes: boolean,
  kind: EntityKind,
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
  return score;
}

function detailOf(snapshot: Snapshot, { id, kind, inNotes }: IndexedName): string {
  if (kind === "speaker") {
    const [company] = companiesOf(snapshot, id);
    return company === undefined ? "speaker" : (snapshot.graph.brief(company)?.name ?? "speaker");
  }
  return inNotes ? kind : `${kind}, catalogue`;
}
