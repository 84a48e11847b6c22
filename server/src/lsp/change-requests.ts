/** Requests that change something: rename, quick fixes and refactorings, links after a note's file was renamed. */
import {
  CodeActionKind,
  type CodeAction,
  type Connection,
  type Diagnostic as LspDiagnostic,
} from "vscode-languageserver";
import { decidedCommand, openNoteCommand, type Requests } from "../../../protocol/methods";
import type { CodeAction as Action } from "../features/code-action";
import { codeActions } from "../features/code-actions";
import { renamedLinks } from "../features/renamed-links";
import { prepareRename, rename } from "../features/rename";
import type { NoteText } from "../workspace/snapshot";
import type { Abilities } from "./capabilities";
import { currentDiagnostics } from "./current-diagnostics";
import { fromLspPosition, fromLspRange, toLspRange } from "./convert";
import { toLspDiagnostic } from "./diagnostic-reports";
import { guard, Refused, type Fence } from "./guard";
import { dictionaryAddress } from "./note-path";
import type { NoteStore } from "./note-store";
import { folderForDecisions, toWorkspaceEdit, type DictionaryText } from "./workspace-edits";

type Same = Requests["talkgraph/same"];

/** @param abilities asked for at each request: they are known only after the handshake */
export function answerChangeRequests(
  connection: Connection,
  store: NoteStore,
  fence: Fence,
  abilities: () => Abilities,
): void {
  const { workspace } = store;
  const current = currentDiagnostics(workspace);
  const noteAt = (uri: string): NoteText | undefined => {
    store.flush();
    return workspace.note(uri);
  };

  connection.onPrepareRename(
    guard("prepare rename", fence, null, ({ textDocument, position }) => {
      const note = noteAt(textDocument.uri);
      if (note === undefined) return null;
      const target = prepareRename(workspace, note.id, fromLspPosition(note.lines, position));
      if ("refusal" in target) throw new Refused(target.refusal);
      return { range: toLspRange(note.lines, target), placeholder: target.name };
    }),
  );

  connection.onRenameRequest(
    guard("rename", fence, null, async ({ textDocument, position, newName }) => {
      const note = noteAt(textDocument.uri);
      if (note === undefined) return null;
      const found = rename(workspace, note.id, fromLspPosition(note.lines, position), newName);
      if ("refusal" in found) throw new Refused(found.refusal);
      const { edits, decisions, alias } = found;
      const offered = alias === undefined ? [] : [alias];
      const edit = await toWorkspaceEdit(store, note.id, { edits, decisions, offered }, abilities());
      if (typeof edit === "string") throw new Refused(edit);
      return edit;
    }),
  );

  connection.onCodeAction(
    guard("code actions", fence, null, async ({ textDocument, range, context }) => {
      const note = noteAt(textDocument.uri);
      if (note === undefined) return null;
      const wanted = context.only;
      const found = codeActions(workspace, note.id, fromLspRange(note.lines, range), current(note.id)).filter(
        (action) =>
          wanted === undefined ||
          wanted.some((kind) => action.kind === kind || action.kind.startsWith(`${kind}.`)),
      );
      const dictionary = readOnce(store);
      return Promise.all(
        found.map((action) => toAction(store, note, action, context.diagnostics, abilities(), dictionary)),
      );
    }),
  );

  connection.onRequest(
    "talkgraph/same",
    guard<Same["params"], Same["result"]>("same", fence, { refusal: "" }, async ({ ids }) => {
      store.flush();
      const names = ids.flatMap((id) => workspace.graph.entity(id)?.name ?? []);
      if (names.length < 2) return { refusal: "Choose two names that the notes still hold." };
      const decisions = [{ what: "same", names }] as const;
      const [from = ""] = workspace.graph.notesNaming(ids[0] ?? "");
      const dictionary = readOnce(store);
      const edit = await toWorkspaceEdit(store, from, { edits: [], decisions }, abilities(), dictionary);
      if (typeof edit === "string") return { refusal: edit };
      const [first, ...others] = names.map((name) => `“${name}”`);
      return {
        edit,
        ...(await telling(store, from, `${others.join(" and ")} is the same as ${first ?? ""}`, dictionary)),
      };
    }),
  );

  connection.workspace.onWillRenameFiles(
    guard("will rename files", fence, null, async ({ files }) => {
      store.flush();
      const edits = renamedLinks(
        workspace,
        files.map(({ oldUri, newUri }) => ({ from: oldUri, to: newUri })),
      );
      if (edits.length === 0) return null;
      const edit = await toWorkspaceEdit(store, "", { edits, decisions: [] }, abilities());
      return typeof edit === "string" ? null : edit;
    }),
  );
}

/** All actions of one request change the same dictionary. */
function readOnce(store: NoteStore): DictionaryText {
  const read = new Map<string, ReturnType<DictionaryText>>();
  return (folder) => {
    const text = read.get(folder) ?? store.dictionaries.text(folder);
    read.set(folder, text);
    return text;
  };
}

async function toAction(
  store: NoteStore,
  note: NoteText,
  action: Action,
  shown: readonly LspDiagnostic[],
  abilities: Abilities,
  dictionary: DictionaryText,
): Promise<CodeAction> {
  const { edits, decisions, newNote, diagnostic } = action;
  // a draft has no folder of its own
  const own = note.id.startsWith("untitled:") ? store.folders[0] : note.id.slice(0, note.id.lastIndexOf("/"));
  const made: { readonly newNote?: { readonly uri: string; readonly text: string } } =
    newNote === undefined || own === undefined
      ? {}
      : { newNote: { uri: `${own}/${encodeURIComponent(newNote.file)}`, text: newNote.text } };
  const edit =
    newNote !== undefined && own === undefined
      ? "Open a folder first: a new note needs one to stand in."
      : await toWorkspaceEdit(store, note.id, { edits, decisions, ...made }, abilities, dictionary);
  const lspDiagnostic =
    diagnostic === undefined ? undefined : toLspDiagnostic(store.workspace, note, diagnostic);
  const same = shown.find(
    (one) => one.code === lspDiagnostic?.code && one.message === lspDiagnostic?.message,
  );
  return {
    title: action.title,
    kind: action.kind === "quickfix" ? CodeActionKind.QuickFix : CodeActionKind.Refactor,
    ...(action.preferred ? { isPreferred: true } : {}),
    ...(lspDiagnostic === undefined ? {} : { diagnostics: [same ?? lspDiagnostic] }),
    ...(typeof edit === "string"
      ? { disabled: { reason: edit } }
      : {
          edit,
          ...(abilities.panel ? await commandBehind(store, note, action, made.newNote, dictionary) : {}),
        }),
  };
}

/** What our own client does once the changes are made. */
async function commandBehind(
  store: NoteStore,
  { id }: NoteText,
  { title, decisions }: Action,
  newNote: { readonly uri: string } | undefined,
  dictionary: DictionaryText,
): Promise<Pick<CodeAction, "command">> {
  if (newNote !== undefined)
    return { command: { title, command: openNoteCommand, arguments: [newNote.uri] } };
  return decisions.length === 0 ? {} : telling(store, id, title, dictionary);
}

/**
 * The command that says what was decided, and can take it back.
 * @param note whose decision it is
 * @param title the decision in words
 */
async function telling(
  store: NoteStore,
  note: string,
  title: string,
  dictionary: DictionaryText,
): Promise<Pick<CodeAction, "command">> {
  const folder = folderForDecisions(store, note);
  if (folder === undefined) return {};
  const before = (await dictionary(folder)) ?? null;
  return {
    command: { title, command: decidedCommand, arguments: [dictionaryAddress(folder), before, title] },
  };
}
