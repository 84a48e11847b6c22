/**
 * Tells the keyboard whether a name is asked for at the cursor, behind `[[` or `@`: there Enter takes the first of the list.
 * Elsewhere a list comes unasked, and Enter ends the line unless one was chosen.
 */
import * as vscode from "vscode";
import { openLink, openMention } from "../../protocol/asked-names";

const context = "talkgraph.asksForName";

export function watchAskedNames(): vscode.Disposable {
  let known = false;
  return vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections: [selection] }) => {
    if (selection === undefined || !/^(?:markdown|plaintext)$/.test(textEditor.document.languageId)) return;
    const { line, character } = selection.active;
    const before = textEditor.document.getText(
      new vscode.Range(line, Math.max(0, character - 80), line, character),
    );
    const asks = selection.isEmpty && (openLink.test(before) || openMention.test(before));
    if (asks === known) return;
    known = asks;
    void vscode.commands.executeCommand("setContext", context, asks);
  });
}
