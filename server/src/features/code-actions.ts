/** Quick fixes and refactorings for a place in a note: each a title and the changes that it makes, nothing of it done yet. */
import { kindLabels, type EntityKind } from "../../../protocol/kinds";
import type { EntityId, ResolvedMention } from "../graph/entity";
import { nameKey } from "../text/fold";
import { overlaps, type Range } from "../text/range";
import type { Decision } from "../workspace/dictionary-edit";
import type { Snapshot } from "../workspace/snapshot";
import { speakerField } from "./speaker-field";
import type { Diagnostic } from "./diagnostics";
import { newNoteText } from "./entity-note";
import { isInCode } from "./rename";
import { companiesOf, mentionAt, nameOf, type NoteRange } from "./lookup";
import { noteNamed } from "./wikilink-target";
import { listToHeadings, headingsToList, sortByTime } from "./talk-forms";

export interface ActionEdit extends NoteRange {
  readonly newText: string;
}

export interface CodeAction {
  readonly title: string;
  readonly kind: "quickfix" | "refactor";
  /** True for the one that most people want. */
  readonly preferred: boolean;
  /** The diagnostic that it mends. */
  readonly diagnostic?: Diagnostic;
  readonly edits: readonly ActionEdit[];
  readonly decisions: readonly Decision[];
  /** A note to be made beside the present one: file name and text. */
  readonly newNote?: { readonly file: string; readonly text: string };
}

/** What can be done in a range of a note, fixes of its diagnostics first. */
export function codeActions(
  snapshot: Snapshot,
  note: string,
  range: Range,
  diagnostics: readonly Diagnostic[],
): CodeAction[] {
  const fixes = diagnostics
    .filter((one) => overlaps(one, range) || (one.start <= range.start && range.start <= one.end))
    .flatMap((one) => fixesOf(snapshot, note, one));
  const mention = mentionAt(snapshot, note, range.start);
  const about =
    mention === undefined
      ? []
      : [...decisionsAbout(snapshot, note, mention), ...linksOf(snapshot, note, mention)];
  const forms = [listToHeadings, headingsToList, sortByTime].flatMap((form) => {
    const change = form(snapshot, note, range.start);
    return change === undefined ? [] : [refactoring(change.title, { edits: [{ note, ...change.edit }] })];
  });
  return [...fixes, ...about, ...forms];
}

const fix = (
  title: string,
  diagnostic: Diagnostic,
  changes: Partial<Pick<CodeAction, "edits" | "decisions">>,
  preferred = false,
): CodeAction => ({ title, kind: "quickfix", preferred, diagnostic, edits: [], decisions: [], ...changes });

const refactoring = (
  title: string,
  changes: Partial<Pick<CodeAction, "edits" | "decisions" | "newNote">>,
): CodeAction => ({ title, kind: "refactor", preferred: false, edits: [], decisions: [], ...changes });

function fixesOf(snapshot: Snapshot, note: string, problem: Diagnostic): CodeAction[] {
  const text = snapshot.note(note)?.text ?? "";
  const written = text.slice(problem.start, problem.end);
  switch (problem.rule) {
    case "misspelledNames":
    case "unknownKeys":
      return spellingFixes(snapshot, note, written, problem);
    case "similarNames":
      return [...spellingFixes(snapshot, note, written, problem), ...samenessFixes(snapshot, problem)];
    case "twoCompanies": {
      const companies =
        problem.entity === undefined
          ? []
          : companiesOf(snapshot, problem.entity).map((id) => nameOf(snapshot, id));
      const name = problem.entity === undefined ? written : nameOf(snapshot, problem.entity);
      return [
        fix(`These are different people called “${name}”`, problem, {
          decisions: [{ what: "different", name, companies }],
        }),
      ];
    }
    case "talkWithoutSpeaker": {
      const at = lineEnd(text, problem.end);
      const line = speakerLine(text, problem);
      return [
        fix("Add a speaker line", problem, { edits: [{ note, start: at, end: at, newText: line }] }, true),
      ];
    }
    case "brokenLinks": {
      const target = /^\[\[([^\]|#]+)/.exec(written)?.[1];
      if (target === undefined || noteNamed(snapshot, target) !== undefined) return [];
      return [
        {
          ...fix(`Create the note “${target}”`, problem, {}),
          newNote: { file: `${fileName(target)}.md`, text: `# ${target}\n` },
        },
      ];
    }
    default:
      return [];
  }
}

function spellingFixes(snapshot: Snapshot, note: string, written: string, problem: Diagnostic): CodeAction[] {
  const { spelling } = problem;
  if (spelling === undefined) return [];
  const here: ActionEdit = { note, start: problem.start, end: problem.end, newText: spelling };
  const all = problem.rule === "unknownKeys" ? [] : placesOf(snapshot, note, written, spelling);
  const everywhere =
    all.length === 0
      ? []
      : snapshot.graph.paths().flatMap((path) => placesOf(snapshot, path, written, spelling));
  return [
    fix(`Write “${spelling}”`, problem, { edits: [here] }, true),
    ...(all.length > 1 ? [fix(`Write “${spelling}” everywhere in this note`, problem, { edits: all })] : []),
    ...(everywhere.length > all.length
      ? [
          fix(`Write “${spelling}” in all notes (${String(everywhere.length)} places)`, problem, {
            edits: everywhere,
          }),
        ]
      : []),
  ];
}

/** Every whole word or phrase of a note that is written so, outside code. */
function placesOf(snapshot: Snapshot, note: string, written: string, newText: string): ActionEdit[] {
  const text = snapshot.note(note)?.text ?? "";
  const found: ActionEdit[] = [];
  for (let at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + written.length)) {
    const end = at + written.length;
    const whole = !/[\p{L}\p{N}]/u.test(text[at - 1] ?? " ") && !/[\p{L}\p{N}]/u.test(text[end] ?? " ");
    const inAddress = /\S*(?::\/\/|www\.|\]\()\S*$/.test(text.slice(Math.max(0, at - 80), at));
    if (whole && !inAddress && !isInCode(text, { start: at, end }))
      found.push({ note, start: at, end, newText });
  }
  return found;
}

function samenessFixes(snapshot: Snapshot, problem: Diagnostic): CodeAction[] {
  const { entity, other } = problem;
  if (entity === undefined || other === undefined) return [];
  const names = [nameOf(snapshot, other), nameOf(snapshot, entity)];
  const kind = kindOf(entity);
  return [
    fix(`“${names[1] ?? ""}” and “${names[0] ?? ""}” are the same`, problem, {
      decisions: [{ what: "same", names }],
    }),
    fix(`“${names[1] ?? ""}” and “${names[0] ?? ""}” are not the same`, problem, {
      decisions: names.map((name): Decision => ({ what: "kind", name, kind })),
    }),
  ];
}

/** What the author can decide about a name: that it is none, that it is of another kind. */
function decisionsAbout(snapshot: Snapshot, note: string, mention: ResolvedMention): CodeAction[] {
  const kind = kindOf(mention.entity);
  if (kind === "talk" || kind === "event") return [];
  const name = nameOf(snapshot, mention.entity);
  const text = snapshot.note(note)?.text.slice(mention.start, mention.end) ?? "";
  const kinds = (["tool", "company", "speaker"] as const).filter((one) => one !== kind);
  const isAlias = nameKey(text) !== nameKey(name) && !mention.partial;
  return [
    refactoring(`“${name}” is no ${kindLabels[kind].one}, and nothing else`, {
      decisions: [{ what: "ignore", name: text }],
    }),
    ...kinds.map((other) =>
      refactoring(`“${name}” is a ${kindLabels[other].one}`, {
        decisions: [{ what: "kind", name, kind: other }],
      }),
    ),
    ...(isAlias
      ? [
          refactoring(`Keep “${text}” as an alias of “${name}”`, {
            decisions: [{ what: "alias", name, kind, alias: text }],
          }),
        ]
      : []),
  ];
}

/** Links to the name under the cursor, and a note about it where there is none. */
function linksOf(snapshot: Snapshot, note: string, mention: ResolvedMention): CodeAction[] {
  const text = snapshot.note(note)?.text ?? "";
  const name = nameOf(snapshot, mention.entity);
  const kind = kindOf(mention.entity);
  if (kind === "talk") return [];
  const link = linkEdit(note, text, mention, name);
  const firsts = firstMentions(snapshot, note, text);
  const fileOf = `${fileName(name)}.md`;
  return [
    ...(link === undefined ? [] : [refactoring(`Link “${name}” here`, { edits: [link] })]),
    ...(firsts.length > 1
      ? [
          refactoring(`Link the first mention of each name in this note (${String(firsts.length)})`, {
            edits: firsts,
          }),
        ]
      : []),
    ...(noteNamed(snapshot, name) === undefined
      ? [
          refactoring(`Create a note about “${name}”`, {
            newNote: { file: fileOf, text: newNoteText(snapshot, mention.entity) },
          }),
        ]
      : []),
  ];
}

/** `[[Jane Roe]]`, or `[[Jane Roe|Jane]]` where the words are others; none inside code, links or headings of the note's own. */
function linkEdit(note: string, text: string, mention: Range, name: string): ActionEdit | undefined {
  const written = text.slice(mention.start, mention.end);
  const around = `${text.slice(Math.max(0, mention.start - 2), mention.start)}${text.slice(mention.end, mention.end + 2)}`;
  if (/[[\]|\n`]/.test(written) || /[[\]`/@]/.test(around) || isInCode(text, mention)) return undefined;
  const newText = written === name ? `[[${name}]]` : `[[${name}|${written}]]`;
  return { note, start: mention.start, end: mention.end, newText };
}

function firstMentions(snapshot: Snapshot, note: string, text: string): ActionEdit[] {
  const seen = new Set<EntityId>();
  const linked = new Set((snapshot.graph.facts(note)?.wikilinks ?? []).map((one) => nameKey(one.target)));
  return snapshot.graph.mentionsIn(note).flatMap((mention) => {
    const name = nameOf(snapshot, mention.entity);
    if (/^(?:talk|event):/.test(mention.entity) || seen.has(mention.entity) || linked.has(nameKey(name)))
      return [];
    seen.add(mention.entity);
    return linkEdit(note, text, mention, name) ?? [];
  });
}

/** A line for the speaker as the note writes such lines, with a place to type. */
function speakerLine(text: string, talk: Range): string {
  const field = speakerField(text);
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const isItem = /^\s*(?:[-*+]|\d+[.)])\s/.test(text.slice(text.lastIndexOf("\n", talk.start) + 1, talk.end));
  return isItem ? ` (Speaker)` : `${eol}${eol}${field ?? "Speaker: "}`;
}

const lineEnd = (text: string, at: number): number => {
  const end = text.slice(at).search(/[\r\n]/);
  return end < 0 ? text.length : at + end;
};

/** A name as a file's name on every system. */
export const fileName = (name: string): string =>
  name
    .replace(/[\\/:*?"<>|#^[\]]/g, "-")
    .replace(/\s+/g, " ")
    .replace(/^[.\s]+|[.\s]+$/g, "")
    .slice(0, 100) || "note";

const kindOf = (id: EntityId): EntityKind => id.slice(0, id.indexOf(":")) as EntityKind;
