/** Rename of one entity across all notes. What is sure is changed at once, what may be somebody else waits for a yes. */
import type { EntityKind } from "../../../protocol/kinds";
import { withoutLegalForm } from "../facts/company-name";
import { keyOf } from "../facts/fact-builder";
import { kindOf, type EntityId, type ResolvedMention } from "../graph/entity";
import { nameKey } from "../text/fold";
import type { Range } from "../text/range";
import type { Decision } from "../workspace/dictionary-edit";
import type { NoteText, Snapshot } from "../workspace/snapshot";
import { mentionAt } from "./lookup";
import { isInCode, isInFrontMatter } from "./note-marks";
import { linkEdits, type RenameEdit } from "./rename-links";
import { asYaml } from "./yaml-value";

export type { RenameEdit } from "./rename-links";

export interface Rename {
  /** Sorted by note and place; no two overlap. */
  readonly edits: readonly RenameEdit[];
  /** What the dictionary says of the old name, brought up to date. */
  readonly decisions: readonly Decision[];
  /** To keep the old name as an alias, if the author wants that. */
  readonly alias: Decision | undefined;
}

/** Why a rename can't be; one sentence for the author. */
export interface Refusal {
  readonly refusal: string;
}

export interface RenameTarget extends Range {
  /** The name as the editor should offer it for changing. */
  readonly name: string;
}

/** What would be renamed at an offset: the whole name, also where the cursor stands on a short form. */
export function prepareRename(snapshot: Snapshot, note: string, offset: number): RenameTarget | Refusal {
  const target = targetAt(snapshot, note, offset);
  return "refusal" in target
    ? target
    : { start: target.range.start, end: target.range.end, name: target.name };
}

/** All edits that give the entity at an offset a new name. */
export function rename(snapshot: Snapshot, note: string, offset: number, newName: string): Rename | Refusal {
  const target = targetAt(snapshot, note, offset);
  if ("refusal" in target) return target;
  const name = newName.replace(/\s+/g, " ").trim();
  const wrong = whyNot(snapshot, target, name);
  if (wrong !== undefined) return { refusal: wrong };
  const edits = [...mentionEdits(snapshot, target, name), ...wikilinkEdits(snapshot, target, name)];
  const { kind } = target;
  const decided = snapshot.graph.currentDictionary.bySpelling.get(target.id);
  return {
    edits: withoutOverlaps(edits),
    decisions: decided === undefined ? [] : [{ what: "rename", kind, name: decided.name, to: name }],
    alias: kind === "talk" ? undefined : { what: "alias", name, kind, alias: target.name },
  };
}

interface Target {
  readonly id: EntityId;
  readonly kind: EntityKind;
  /** The full name as it is written in the notes. */
  readonly name: string;
  readonly range: Range;
}

function targetAt(snapshot: Snapshot, note: string, offset: number): Target | Refusal {
  const text = snapshot.note(note)?.text;
  const mention = text === undefined ? undefined : mentionAt(snapshot, note, offset);
  if (text === undefined || mention === undefined)
    return { refusal: "Here stands no name that Talkgraph knows, so there is nothing to rename." };
  const entity = snapshot.graph.brief(mention.entity);
  const written = text.slice(mention.start, mention.end);
  if (isInCode(snapshot.note(note), mention))
    return {
      refusal: `“${written}” stands in code here, which a rename never changes. Rename it where it stands in prose.`,
    };
  const kind = kindOf(mention.entity);
  const spellings = snapshot.graph.spellings(mention.entity);
  const name = mention.partial
    ? (spellings.find((one) => nameKey(one) === nameKey(entity?.name ?? "")) ?? spellings[0] ?? written)
    : written.replace(/\s+/g, " ");
  if (kind === "talk" && /[*_`[\]<>]|\n/.test(written))
    return { refusal: "This title holds links or other markup; please change it by hand." };
  return {
    id: mention.entity,
    kind,
    name: kind === "company" ? withoutLegalForm(name) : name,
    range: mention,
  };
}

function whyNot({ graph }: Snapshot, target: Target, name: string): string | undefined {
  if (name === "") return "A name needs at least one letter.";
  if (name.length > 200) return "A name of more than 200 characters is too long.";
  if (/[[\]|`<>\n]/.test(name))
    return "A name can't hold brackets, bars, back-ticks or line ends: they would break links to it.";
  if (!/[\p{L}\p{N}]/u.test(name)) return "A name needs at least one letter or digit.";
  if (name === target.name) return "The new name is the old one.";
  const other = `${target.kind}:${target.kind === "talk" ? nameKey(name) : keyOf(target.kind, name)}`;
  if (target.kind !== "talk" && other !== target.id && graph.brief(other) !== undefined)
    return `“${name}” is already a ${target.kind} in your notes; the two would become one. To join them, use the quick fix “These are the same”.`;
  return undefined;
}

function mentionEdits(snapshot: Snapshot, target: Target, name: string): RenameEdit[] {
  const { graph } = snapshot;
  return graph.notesNaming(target.id).flatMap((note) => {
    const stored = snapshot.note(note);
    if (stored === undefined) return [];
    const edits = graph
      .mentionsIn(note)
      .filter((mention) => mention.entity === target.id && !isInCode(stored, mention))
      .flatMap((mention) => editsOf(stored, mention, target, name))
      .map((edit) =>
        isInFrontMatter(stored, edit) ? { ...edit, ...asYaml(stored.text, edit, edit.newText) } : edit,
      );
    return [...edits, ...linkEdits(snapshot, note, edits)];
  });
}

/** The edits of one mention; aliases and other spellings are names of their own and stay. */
function editsOf(note: NoteText, mention: ResolvedMention, target: Target, name: string): RenameEdit[] {
  const written = note.text.slice(mention.start, mention.end);
  if (mention.partial) return partialEdit(note.id, written, mention, target, name);
  const bare = target.kind === "company" ? withoutLegalForm(written) : written;
  const uncertain = mention.confidence < sure || mention.rule.startsWith("named in another note");
  const words = wordsOf(bare, mention.start);
  if (nameKey(words.map(({ text }) => text).join(" ")) !== nameKey(target.name)) return [];
  const end = mention.start + bare.length;
  const newWords = name.split(" ");
  if (words.length === newWords.length && /[\r\n*_~>]/.test(bare))
    // marks and line ends between the words stay where they are
    return words.flatMap(({ text, ...word }, i): RenameEdit[] =>
      text === newWords[i] ? [] : [{ note: note.id, ...word, newText: newWords[i] ?? "", uncertain }],
    );
  if (/[*_~\\]/.test(bare) && words.length > 1) return [];
  return [{ note: note.id, start: mention.start, end, newText: name, uncertain }];
}

/** The words of a name that may hold emphasis or be wrapped over the lines of a quote. */
function wordsOf(written: string, at: number): (Range & { readonly text: string })[] {
  return [...written.matchAll(/(?:[^\s*_~>]|(?<=[\p{L}\p{N}])[*_~](?=[\p{L}\p{N}]))+/gu)].map((match) => ({
    text: match[0],
    start: at + match.index,
    end: at + match.index + match[0].length,
  }));
}

/** Mentions below this confidence may be somebody or something else. */
const sure = 0.6;

/** `Jane` becomes `Joan` where `Jane Roe` becomes `Joan Roe`; only names of as many words can tell. */
function partialEdit(
  note: string,
  written: string,
  mention: Range,
  target: Target,
  name: string,
): RenameEdit[] {
  const before = target.name.split(" ");
  const after = name.split(" ");
  const at = before.findIndex((word) => nameKey(word) === nameKey(written));
  const word = after[at];
  if (at < 0 || before.length !== after.length || word === undefined || word === written) return [];
  return [{ note, start: mention.start, end: mention.end, newText: word, uncertain: true }];
}

/** `[[Jane Roe|her]]` names her where nobody sees it. */
function wikilinkEdits(snapshot: Snapshot, target: Target, name: string): RenameEdit[] {
  return snapshot.graph.notesLinking(nameKey(target.name)).flatMap((note) => {
    const text = snapshot.note(note)?.text ?? "";
    return (snapshot.graph.facts(note)?.wikilinks ?? []).flatMap((link): RenameEdit[] => {
      const start = text.indexOf(link.target, link.start);
      const end = start + link.target.length;
      if (start < 0 || end > link.end || nameKey(link.target) !== nameKey(target.name)) return [];
      return [{ note, start, end, newText: name, uncertain: false }];
    });
  });
}

function withoutOverlaps(edits: readonly RenameEdit[]): RenameEdit[] {
  const sorted = [...edits].sort((a, b) => (a.note < b.note ? -1 : a.note > b.note ? 1 : a.start - b.start));
  return sorted.filter((edit, i) => {
    const before = sorted[i - 1];
    return before?.note !== edit.note || before.end <= edit.start;
  });
}
