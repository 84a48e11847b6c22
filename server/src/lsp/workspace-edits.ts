/** Changes of features → the protocol's edits: notes, the dictionary, new notes; what needs a yes is annotated. */
import type {
  AnnotatedTextEdit,
  ChangeAnnotation,
  CreateFile,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from "vscode-languageserver";
import { decide } from "../features/dictionary-changes";
import type { NoteRange } from "../features/lookup";
import { LineIndex } from "../text/line-index";
import type { Decision } from "../workspace/dictionary-edit";
import { toLspRange } from "./convert";
import { dictionaryAddress, folderOf } from "./note-path";
import type { NoteStore } from "./note-store";

export interface NoteEdit extends NoteRange {
  readonly newText: string;
  /** True where the author has to agree. */
  readonly uncertain?: boolean;
}

export interface Changes {
  readonly edits: readonly NoteEdit[];
  readonly decisions: readonly Decision[];
  /** Decisions that are made only if the author ticks them. */
  readonly offered?: readonly Decision[];
  readonly newNote?: { readonly uri: string; readonly text: string };
}

/** Reads the dictionary of a folder, as {@link Dictionaries.text} does. */
export type DictionaryText = (folder: string) => Promise<string | null | undefined>;

/** What the editor can do with an edit. */
export interface EditAbilities {
  readonly annotations: boolean;
  readonly fileOperations: boolean;
}

const uncertain = "uncertain";
const offered = "alias";
const annotations: Readonly<Record<string, ChangeAnnotation>> = {
  [uncertain]: {
    label: "Perhaps somebody or something else",
    needsConfirmation: true,
    description: "A short form, or a name that only another note explains",
  },
  [offered]: {
    label: "Keep the old name as an alias",
    needsConfirmation: true,
    description: "Written into .talkgraph.yml",
  },
};

/**
 * One edit of all that is to change.
 * @param from the note whose folder's dictionary takes the decisions
 * @returns a sentence for the author where the dictionary can't be written
 */
export async function toWorkspaceEdit(
  store: NoteStore,
  from: string,
  changes: Changes,
  abilities: EditAbilities,
  dictionary: DictionaryText = (folder) => store.dictionaries.text(folder),
): Promise<WorkspaceEdit | string> {
  const documentChanges: (TextDocumentEdit | CreateFile)[] = [];
  const byNote = new Map<string, NoteEdit[]>();
  for (const edit of changes.edits) {
    // an editor that can't ask gets only what is sure
    if (edit.uncertain === true && !abilities.annotations) continue;
    byNote.set(edit.note, [...(byNote.get(edit.note) ?? []), edit]);
  }
  for (const [id, edits] of byNote) {
    const note = store.workspace.note(id);
    if (note === undefined) continue;
    documentChanges.push({
      textDocument: { uri: id, version: null },
      edits: edits.map((edit): TextEdit | AnnotatedTextEdit => {
        const textEdit = { range: toLspRange(note.lines, edit), newText: edit.newText };
        return edit.uncertain === true ? { ...textEdit, annotationId: uncertain } : textEdit;
      }),
    });
  }
  const extra = abilities.annotations ? (changes.offered ?? []) : [];
  if (changes.decisions.length + extra.length > 0) {
    const written = await dictionaryEdits(store, from, changes.decisions, extra, abilities, dictionary);
    if (typeof written === "string") {
      if (changes.decisions.length > 0) return written;
    } else documentChanges.push(...written);
  }
  if (changes.newNote !== undefined) {
    if (!abilities.fileOperations)
      return "This editor can't make a new note for Talkgraph; please make it by hand.";
    const { uri, text } = changes.newNote;
    documentChanges.push({ kind: "create", uri, options: { overwrite: false, ignoreIfExists: false } });
    documentChanges.push({ textDocument: { uri, version: null }, edits: [insertion(text)] });
  }
  return { documentChanges, ...(abilities.annotations ? { changeAnnotations: { ...annotations } } : {}) };
}

const insertion = (newText: string): TextEdit => ({
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
  newText,
});

/** The folder whose dictionary takes what is decided in a note; a draft has none of its own. */
export const folderForDecisions = ({ folders }: NoteStore, note: string): string | undefined =>
  folderOf(note, folders) ?? folders[0];

async function dictionaryEdits(
  store: NoteStore,
  from: string,
  decisions: readonly Decision[],
  extra: readonly Decision[],
  abilities: EditAbilities,
  dictionary: DictionaryText,
): Promise<(TextDocumentEdit | CreateFile)[] | string> {
  const folder = folderForDecisions(store, from);
  if (folder === undefined) return "Open a folder first: what you decide is kept in its file .talkgraph.yml.";
  const uri = dictionaryAddress(folder);
  const before = await dictionary(folder);
  if (before === undefined && !abilities.fileOperations)
    return "This editor can't make the file .talkgraph.yml; please make it, empty, at the folder's root.";
  const text = before ?? "";
  // what is only offered may never ride along with what is decided: it waits for the next time
  const edit = decide(text, decisions.length > 0 ? decisions : extra);
  // a file that is there and can't be read is never written over
  if (before === null || edit === undefined)
    return "The dictionary .talkgraph.yml can't be read, so nothing is written into it. Mend it first; its problems are marked there.";
  if (edit.start === edit.end && edit.newText === "") return [];
  const change = { range: toLspRange(new LineIndex(text), edit), newText: edit.newText };
  const isOffered = decisions.length === 0;
  const create = { kind: "create" as const, uri, options: { ignoreIfExists: true } };
  return [
    ...(before === undefined ? [isOffered ? { ...create, annotationId: offered } : create] : []),
    {
      textDocument: { uri, version: null },
      edits: [isOffered ? { ...change, annotationId: offered } : change],
    },
  ];
}
