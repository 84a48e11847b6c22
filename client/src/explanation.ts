/** *Explain Recognition*: a read-only text beside the note that says why the line at the cursor was recognised as it was. */
import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { noteEditor } from "./note-editor";

const scheme = "talkgraph-explanation";

export function registerExplanation(client: BaseLanguageClient): vscode.Disposable {
  let text = "";
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const uri = vscode.Uri.parse(`${scheme}:Explanation.txt`);
  return vscode.Disposable.from(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: () => text,
    }),
    vscode.commands.registerCommand("talkgraph.explain", async () => {
      const editor = await noteEditor();
      if (editor === undefined) {
        void vscode.window.showInformationMessage("Open a note first; the line of its cursor is explained.");
        return;
      }
      const { line, character } = editor.selection.active;
      const params = { uri: editor.document.uri.toString(), line, character };
      text =
        (await client.sendRequest<string | null>("talkgraph/explain", params)) ??
        "This file is no note that Talkgraph reads.\n";
      changed.fire(uri);
      await vscode.window.showTextDocument(uri, {
        viewColumn: vscode.ViewColumn.Beside,
        preserveFocus: true,
        preview: true,
      });
    }),
  );
}
