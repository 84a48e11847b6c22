/** The editor that a command on a note means, also where the graph or the walkthrough has the keyboard. */
import * as vscode from "vscode";

/** Drafts and files; what an editor shows besides, such as an explanation, is nobody's note. */
const isNote = ({ languageId, uri }: vscode.TextDocument): boolean =>
  (languageId === "markdown" || languageId === "plaintext") && !uri.scheme.startsWith("talkgraph");

/** The active editor if it holds a note, else one in sight, else one in a tab behind another. */
export async function noteEditor(): Promise<vscode.TextEditor | undefined> {
  const { activeTextEditor, visibleTextEditors, tabGroups } = vscode.window;
  // whoever writes a program means no note that lies beside it
  if (activeTextEditor !== undefined && /^(?:file|untitled)$/.test(activeTextEditor.document.uri.scheme))
    return isNote(activeTextEditor.document) ? activeTextEditor : undefined;
  const seen = [...(activeTextEditor === undefined ? [] : [activeTextEditor]), ...visibleTextEditors].find(
    ({ document, viewColumn }) => viewColumn !== undefined && isNote(document),
  );
  if (seen !== undefined) return seen;
  const open = new Set(
    tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .flatMap(({ input }) => (input instanceof vscode.TabInputText ? [input.uri.toString()] : [])),
  );
  const behind = vscode.workspace.textDocuments.find(
    (document) => document.languageId === "markdown" && isNote(document) && open.has(document.uri.toString()),
  );
  return behind === undefined ? undefined : vscode.window.showTextDocument(behind);
}
