/**
 * Quick fixes that are followed by something, such as a decision that is told with a way back. The editor makes the change, and
 * forgets what follows when it asks for fixes anew meanwhile, as it does once a new file makes the problems others. So what it gets is
 * one command that does both.
 */
import * as vscode from "vscode";
import type { Middleware } from "vscode-languageclient";
import { applyEdit } from "./apply-edit";

const applyCommand = "talkgraph.applyAction";

export const registerActions = (): vscode.Disposable =>
  vscode.commands.registerCommand(applyCommand, applyEdit);

export const actionMiddleware: Pick<Middleware, "provideCodeActions"> = {
  async provideCodeActions(document, range, context, token, next) {
    const found = await next(document, range, context, token);
    return found?.map((action) => ("edit" in action ? asOneCommand(action) : action));
  },
};

function asOneCommand(action: vscode.CodeAction): vscode.CodeAction {
  const { edit, command } = action;
  if (edit === undefined || command === undefined) return action;
  delete action.edit;
  action.command = { title: action.title, command: applyCommand, arguments: [edit, command] };
  return action;
}
