/** What follows a change that the editor shows nowhere: a decision in the dictionary can be taken back, a new note is opened. */
import * as vscode from "vscode";
import { decidedCommand, openNoteCommand } from "../../protocol/methods";

export const registerDecisions = (): vscode.Disposable =>
  vscode.Disposable.from(
    vscode.commands.registerCommand(decidedCommand, tellDecision),
    vscode.commands.registerCommand(openNoteCommand, (uri: string) =>
      vscode.window.showTextDocument(vscode.Uri.parse(uri, true), { viewColumn: vscode.ViewColumn.Beside }),
    ),
  );

/**
 * Says what was decided and where it is kept.
 * @param uri of the dictionary
 * @param before its text before the decision, `null` where there was none
 * @param what the decision in words
 */
async function tellDecision(uri: string, before: string | null, what: string): Promise<void> {
  const dictionary = vscode.Uri.parse(uri, true);
  await saveBehind(dictionary, before);
  const after = await textOf(dictionary);
  const [undo, open] = ["Undo", "Open .talkgraph.yml"] as const;
  const picked = await vscode.window.showInformationMessage(
    `${what}. This is kept in .talkgraph.yml.`,
    undo,
    open,
  );
  // what somebody wrote there since is not to be lost
  const isSame = (await textOf(dictionary)) === after;
  if (picked === undo && isSame) {
    await takeBack(dictionary, before);
    await saveBehind(dictionary, after);
  } else if (picked !== undefined && after !== undefined) await show(dictionary, picked === undo);
}

/**
 * The editor saves what one change makes in several files, and leaves a single one unsaved: a decision would be lost with its window.
 * What somebody has not saved there themselves stays unsaved.
 * @param before the text of the file before the change
 */
async function saveBehind(uri: vscode.Uri, before: string | null | undefined): Promise<void> {
  const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
  if (document?.isDirty !== true) return;
  const saved = await vscode.workspace.fs.readFile(uri).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => null,
  );
  if (saved === (before ?? null)) await document.save();
}

/** @param isChanged true where it was to be taken back, and something else stands there by now */
async function show(dictionary: vscode.Uri, isChanged: boolean): Promise<void> {
  try {
    await vscode.window.showTextDocument(dictionary);
  } catch {
    void vscode.window.showInformationMessage("The file .talkgraph.yml is not there any more.");
    return;
  }
  if (isChanged)
    void vscode.window.showInformationMessage(
      "The file .talkgraph.yml was changed since; please take the line out by hand.",
    );
}

async function takeBack(dictionary: vscode.Uri, before: string | null): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  if (before === null) edit.deleteFile(dictionary, { ignoreIfNotExists: true });
  else {
    const document = await vscode.workspace.openTextDocument(dictionary);
    const all = new vscode.Range(
      new vscode.Position(0, 0),
      document.lineAt(document.lineCount - 1).range.end,
    );
    edit.replace(dictionary, all, before);
  }
  await vscode.workspace.applyEdit(edit, { isRefactoring: true });
}

/** As it stands in the editor, saved or not. */
async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return (await vscode.workspace.openTextDocument(uri)).getText();
  } catch {
    return undefined;
  }
}
