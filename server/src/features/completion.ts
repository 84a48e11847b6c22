/** Completion of names while they are typed, after `@` (people and companies) and in `[[` (everything). */
import type { EntityKind } from "../../../protocol/kinds";
import { startsOrdinaryWord } from "../catalogue/words";
import type { EntityId } from "../graph/entity";
import { nameKey } from "../text/fold";
import type { Range } from "../text/range";
import type { Snapshot } from "../workspace/snapshot";
import { companiesOf, speakersOf, talkAt, toolsOf } from "./lookup";
import { readTyping, type Typing } from "./typing-context";

export interface CompletionItem {
  readonly label: string;
  readonly kind: EntityKind;
  /** Shown behind the label: the speaker's company, the tool's kind. */
  readonly detail: string;
  /** What is put in the place of `replace`. */
  readonly insert: string;
  readonly replace: Range;
  /** The typed text that the item answers to. */
  readonly filter: string;
  /** For resolving details later. */
  readonly entity: EntityId;
  /** 0-based place in the list. */
  readonly rank: number;
}

const most = 50;

/** Names for the place of the cursor, the best first; empty where nothing is to be offered. */
export function completion(snapshot: Snapshot, note: string, offset: number): CompletionItem[] {
  if (snapshot.settings.completion === "off") return [];
  const text = snapshot.note(note)?.text;
  if (text === undefined) return [];
  const typing = readTyping(text, offset);
  if (typing === undefined) return [];
  for (const typed of typing.phrases) {
    const items = offer(snapshot, note, offset, typing, typed);
    if (items.length > 0) return items;
  }
  return [];
}

interface Typed extends Range {
  readonly text: string;
}

interface Scored {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly name: string;
  readonly spelling: string;
  readonly inNotes: boolean;
  readonly score: number;
}

function offer(
  snapshot: Snapshot,
  note: string,
  offset: number,
  typing: Typing,
  typed: Typed,
): CompletionItem[] {
  if (typing.trigger === undefined && !isSpecific(typed, typing)) return [];
  const near = nearby(snapshot, note, offset);
  const best = new Map<EntityId, Scored>();
  for (const { name, atStart } of snapshot.names.find(typed.text)) {
    if (typing.kinds !== undefined && !typing.kinds.includes(name.kind)) continue;
    if (typing.trigger === undefined && !atStart) continue;
    if (nameKey(name.spelling) === nameKey(typed.text) && name.name === typed.text) continue;
    const score =
      scoreOf(snapshot, name.id, name.inNotes, name.kind, typing, near) +
      (atStart ? 2 : 0) +
      (name.spelling === name.name ? 0.2 : 0);
    const known = best.get(name.id);
    if (known === undefined || known.score < score || (name.inNotes && !known.inNotes))
      best.set(name.id, { ...name, score });
  }
  return [...best.values()]
    .sort((a, b) => b.score - a.score || a.name.length - b.name.length || (a.name < b.name ? -1 : 1))
    .slice(0, most)
    .map((one, rank) => {
      const insert = typing.closing === undefined ? one.name : `${one.name}${typing.closing}`;
      const written = text(snapshot, note).slice(typed.start, offset);
      return {
        label: one.name,
        kind: one.kind,
        detail: detailOf(snapshot, one),
        insert,
        replace: { start: typing.trigger === "@" ? typed.start - 1 : typed.start, end: typed.end },
        filter: typing.trigger === "@" ? `@${written}` : written === "" ? one.name : written,
        entity: one.id,
        rank,
      };
    });
}

const text = (snapshot: Snapshot, note: string): string => snapshot.note(note)?.text ?? "";

/**
 * Ordinary words open no list: a small letter asks for letters that begin no ordinary word; a capital inside a sentence
 * asks for two, and at its beginning counts like a small one.
 */
function isSpecific(typed: Typed, typing: Typing): boolean {
  const word = typed.text;
  if (word.length < 2) return false;
  if (/\s/.test(word)) return true;
  if (/\d|[a-z][A-Z]|[.+#/-]/.test(word)) return true;
  const capital = /^\p{Lu}/u.test(word);
  if (capital && (!typing.opensSentence || typing.kinds !== undefined)) return true;
  return !startsOrdinaryWord(word.toLowerCase());
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

function detailOf(snapshot: Snapshot, { id, kind, inNotes }: Scored): string {
  if (kind === "speaker") {
    const [company] = companiesOf(snapshot, id);
    return company === undefined ? "speaker" : (snapshot.graph.brief(company)?.name ?? "speaker");
  }
  return inNotes ? kind : `${kind}, catalogue`;
}
