/** A change of notes that is followed by something, such as a decision that is told with a way back. */
import * as vscode from "vscode";

type Following = Pick<vscode.Command, "command" | "arguments">;

/** Applied and saved like a refactoring of the editor's own; then comes what follows from it, unless the editor refused. */
export async function applyEdit(edit: vscode.WorkspaceEdit, following: Following | undefined): Promise<void> {
  if (!(await vscode.workspace.applyEdit(edit, { isRefactoring: true }))) return;
  if (following !== undefined)
    await vscode.commands.executeCommand(following.command, ...((following.arguments ?? []) as unknown[]));
}
