/** The editor that a command on a note means, also where the graph or the walkthrough has the keyboard. */
import * as vscode from "vscode";

const isNote = ({ languageId }: vscode.TextDocument): boolean =>
  languageId === "markdown" || languageId === "plaintext";

/** The active editor if it holds a note, else one in sight, else one in a tab behind another. */
export async function noteEditor(): Promise<vscode.TextEditor | undefined> {
  const { activeTextEditor, visibleTextEditors, tabGroups } = vscode.window;
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
    (document) => isNote(document) && open.has(document.uri.toString()),
  );
  return behind === undefined ? undefined : vscode.window.showTextDocument(behind);
}
