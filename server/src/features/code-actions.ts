/** Quick fixes and refactorings for a place in a note: each a title and the changes that it makes, nothing of it done yet. */
import { kindOf, type EntityId, type ResolvedMention } from "../graph/entity";
import { nameKey } from "../text/fold";
import type { Block } from "../markdown/document";
import { sourceRange } from "../text/inline";
import { contains, overlaps, type Range } from "../text/range";
import type { Decision } from "../workspace/dictionary-edit";
import type { NoteText, Snapshot } from "../workspace/snapshot";
import { speakerField } from "./speaker-field";
import type { Diagnostic } from "./diagnostics";
import { fix, refactoring, type ActionEdit, type CodeAction } from "./code-action";
import { decisionsAbout } from "./name-decisions";
import { newNoteText } from "./entity-note";
import { fileName } from "./file-name";
import { inlinesOf, isInCode, isInFrontMatter, isInLink, isInRow, marksOf } from "./note-marks";
import { companiesOf, mentionAt, nameOf } from "./lookup";
import { noteNamed } from "./wikilink-target";
import { listToHeadings, headingsToList, sortByTime } from "./talk-forms";

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
      : [...linksOf(snapshot, note, mention), ...decisionsAbout(snapshot, note, mention)];
  const forms = [listToHeadings, headingsToList, sortByTime].flatMap((form) => {
    const change = form(snapshot, note, range.start);
    return change === undefined ? [] : [refactoring(change.title, { edits: [{ note, ...change.edit }] })];
  });
  return [...fixes, ...about, ...forms];
}

function fixesOf(snapshot: Snapshot, note: string, problem: Diagnostic): CodeAction[] {
  const text = snapshot.note(note)?.text ?? "";
  const written = text.slice(problem.start, problem.end);
  switch (problem.rule) {
    case "misspelledNames":
      return [
        ...spellingFixes(snapshot, note, written, problem),
        fix(`“${written}” is spelled right, and no name`, problem, {
          decisions: [{ what: "ignore", name: written }],
        }),
      ];
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
      const stored = snapshot.note(note);
      // a table has its cells for that
      if (stored === undefined || isInRow(stored, problem)) return [];
      const at = belowTitle(stored, problem, marksOf(stored).blocks);
      const line = speakerLine(text, problem);
      return [
        fix("Add a speaker line", problem, { edits: [{ note, start: at, end: at, newText: line }] }, true),
      ];
    }
    case "brokenLinks": {
      const target = /^\[\[([^\]|#]+)/.exec(written)?.[1];
      if (target === undefined || isTaken(snapshot, target)) return [];
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
      : notesHolding(snapshot, written).flatMap((path) => placesOf(snapshot, path, written, spelling));
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

/** Notes in which some words may stand: those that name something so, and those to which they mean nothing. */
function notesHolding({ graph, names }: Snapshot, written: string): string[] {
  const named = names.called(written).flatMap(({ id }) => graph.notesNaming(id));
  return [...new Set([...named, ...graph.notesAsking(nameKey(written))])].sort();
}

/** Every whole word or phrase of a note that a reader sees written so, outside code and addresses. */
function placesOf(snapshot: Snapshot, note: string, written: string, newText: string): ActionEdit[] {
  const stored = snapshot.note(note);
  if (!stored?.text.includes(written)) return [];
  return marksOf(stored)
    .blocks.flatMap(inlinesOf)
    .flatMap((inline) => {
      const { text } = inline;
      const found: ActionEdit[] = [];
      for (let at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + written.length)) {
        const end = at + written.length;
        const whole = !/[\p{L}\p{N}]/u.test(text[at - 1] ?? " ") && !/[\p{L}\p{N}]/u.test(text[end] ?? " ");
        const inAddress = /\S*(?::\/\/|www\.)\S*$/.test(text.slice(Math.max(0, at - 80), at));
        const place = sourceRange(inline, { start: at, end });
        // marks in the midst of it: no plain text to replace
        const plain = place.end - place.start === written.length;
        if (whole && plain && !inAddress && !isInCode(stored, place)) found.push({ note, ...place, newText });
      }
      return found;
    });
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

/** Links to the name under the cursor, and a note about it where there is none. */
function linksOf(snapshot: Snapshot, note: string, mention: ResolvedMention): CodeAction[] {
  const stored = snapshot.note(note);
  const name = nameOf(snapshot, mention.entity);
  const kind = kindOf(mention.entity);
  if (kind === "talk" || stored === undefined) return [];
  const link = linkEdit(stored, mention, name);
  const firsts = firstMentions(snapshot, stored);
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
    ...(!isTaken(snapshot, name)
      ? [
          refactoring(`Create a note about “${name}”`, {
            newNote: { file: fileOf, text: newNoteText(snapshot, mention.entity) },
          }),
        ]
      : []),
  ];
}

/** `[[Jane Roe]]`, or `[[Jane Roe|Jane]]` where the words are others; none inside code, links, emphasis or front matter. */
function linkEdit(note: NoteText, mention: Range, name: string): ActionEdit | undefined {
  const { text } = note;
  const written = text.slice(mention.start, mention.end);
  const around = `${text.slice(Math.max(0, mention.start - 2), mention.start)}${text.slice(mention.end, mention.end + 2)}`;
  if (/[[\]|\r\n`*_~<>\\]/.test(written) || /[[\]`/@]/.test(around) || /[[\]|#^]/.test(name))
    return undefined;
  if (isInCode(note, mention) || isInLink(note, mention) || isInFrontMatter(note, mention)) return undefined;
  // a bare bar would end the cell
  const bar = isInRow(note, mention) ? "\\|" : "|";
  const newText = written === name ? `[[${name}]]` : `[[${name}${bar}${written}]]`;
  return { note: note.id, start: mention.start, end: mention.end, newText };
}

function firstMentions(snapshot: Snapshot, note: NoteText): ActionEdit[] {
  const seen = new Set<EntityId>();
  const linked = new Set((snapshot.graph.facts(note.id)?.wikilinks ?? []).map((one) => nameKey(one.target)));
  return snapshot.graph.mentionsIn(note.id).flatMap((mention) => {
    const name = nameOf(snapshot, mention.entity);
    if (/^(?:talk|event):/.test(mention.entity) || seen.has(mention.entity) || linked.has(nameKey(name)))
      return [];
    seen.add(mention.entity);
    return linkEdit(note, mention, name) ?? [];
  });
}

/** A line for the speaker as the note writes such lines, with a place to type. */
function speakerLine(text: string, talk: Range): string {
  const field = speakerField(text);
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const isItem = /^\s*(?:[-*+]|\d+[.)])\s/.test(text.slice(text.lastIndexOf("\n", talk.start) + 1, talk.end));
  return isItem ? ` (Speaker)` : `${eol}${eol}${field ?? "Speaker: "}`;
}

/** The end of the title's line, or of the `===` below it that makes a heading of it. */
function belowTitle({ text }: NoteText, title: Range, blocks: readonly Block[]): number {
  const heading = blocks.find(({ kind, range }) => kind === "heading" && contains(range, title));
  const end = text.slice(title.end).search(/[\r\n]/);
  return heading?.range.end ?? (end < 0 ? text.length : title.end + end);
}

/** Whether a note is called so, or would have the same file. */
const isTaken = (snapshot: Snapshot, name: string): boolean =>
  noteNamed(snapshot, name) !== undefined || noteNamed(snapshot, fileName(name)) !== undefined;
