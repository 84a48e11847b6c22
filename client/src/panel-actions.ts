/** What the panel asks of the editor for an entity: to open, rename, mend, join it, and to write a picture of it all. */
import * as vscode from "vscode";
import type { BaseLanguageClient, CodeAction } from "vscode-languageclient";
import type { Place } from "../../protocol/graph";
import type { Requests } from "../../protocol/methods";
import type { PanelRequest } from "../../protocol/panel";
import { applyEdit } from "./apply-edit";

export class PanelActions {
  /** What was offered for the entity whose menu is open. */
  private offered: { readonly id: string; readonly actions: readonly CodeAction[] } | undefined;

  constructor(private readonly client: BaseLanguageClient) {}

  async open(id: string, beside: boolean): Promise<vscode.TextEditor | undefined> {
    const place = await this.placeOf(id);
    return place === undefined ? undefined : openPlace(place, beside);
  }

  private async placeOf(id: string): Promise<Place | undefined> {
    return (await this.client.sendRequest<Place | null>("talkgraph/introduction", { id })) ?? undefined;
  }

  /** Goes to the name and begins the editor's own rename there. */
  async rename(id: string): Promise<void> {
    if ((await this.open(id, false)) !== undefined)
      await vscode.commands.executeCommand("editor.action.rename");
  }

  /** Titles of the quick fixes and refactorings that the editor would offer where the entity is introduced. */
  async titlesFor(id: string): Promise<string[]> {
    const place = await this.placeOf(id);
    if (place === undefined) return [];
    const start = { line: place.line, character: place.character };
    const found = await this.client.sendRequest<CodeAction[] | null>("textDocument/codeAction", {
      textDocument: { uri: place.uri },
      range: { start, end: start },
      context: { diagnostics: [] },
    });
    const actions = (found ?? []).filter((one) => one.disabled === undefined && one.edit !== undefined);
    this.offered = { id, actions };
    return actions.map((one) => one.title);
  }

  async act(id: string, title: string): Promise<void> {
    const action =
      this.offered?.id === id ? this.offered.actions.find((one) => one.title === title) : undefined;
    if (action?.edit !== undefined) await this.apply(action.edit, action.command);
  }

  async join(ids: readonly string[]): Promise<void> {
    const answer = await this.client.sendRequest<Requests["talkgraph/same"]["result"]>("talkgraph/same", {
      ids,
    });
    if ("edit" in answer) await this.apply(answer.edit, answer.command);
    else if (answer.refusal !== "") void vscode.window.showWarningMessage(answer.refusal);
  }

  private async apply(edit: unknown, following: Parameters<typeof applyEdit>[1]): Promise<void> {
    const converted = await this.client.protocol2CodeConverter.asWorkspaceEdit(
      edit as Parameters<typeof this.client.protocol2CodeConverter.asWorkspaceEdit>[0],
    );
    if (converted !== undefined) await applyEdit(converted, following);
  }
}

/** Asks where to, and writes a picture there. */
export async function saveFile({ name, data, encoding }: PanelRequest & { type: "saveFile" }): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const target = await vscode.window.showSaveDialog({
    ...(folder === undefined ? {} : { defaultUri: vscode.Uri.joinPath(folder, name) }),
    filters: { Picture: [name.slice(name.lastIndexOf(".") + 1)] },
  });
  if (target === undefined) return;
  const bytes =
    encoding === "utf8"
      ? new TextEncoder().encode(data)
      : Uint8Array.from(atob(data), (char) => char.charCodeAt(0));
  await vscode.workspace.fs.writeFile(target, bytes);
  void vscode.window.showInformationMessage(
    `The picture is written to ${vscode.workspace.asRelativePath(target)}.`,
  );
}

/** Opens a place of a note beside the panel; anything but a file of the workspace is left alone. */
export async function openPlace(
  { uri, line, character, endCharacter }: Place,
  beside: boolean,
): Promise<vscode.TextEditor | undefined> {
  const target = vscode.Uri.parse(uri, true);
  const isOpen = vscode.workspace.textDocuments.some(
    (document) => document.uri.toString() === target.toString(),
  );
  if (!isOpen && vscode.workspace.getWorkspaceFolder(target) === undefined) return undefined;
  const range = new vscode.Range(line, character, line, endCharacter);
  const visible = vscode.window.visibleTextEditors.find(
    (editor) => editor.document.uri.toString() === target.toString(),
  );
  const column = beside ? vscode.ViewColumn.Beside : (visible?.viewColumn ?? otherColumn());
  return vscode.window.showTextDocument(target, {
    selection: range,
    ...(column === undefined ? {} : { viewColumn: column }),
  });
}

/** A column with text in it, so that the graph stays in sight. */
const otherColumn = (): vscode.ViewColumn | undefined =>
  vscode.window.visibleTextEditors.find((editor) => editor.viewColumn !== undefined)?.viewColumn ??
  vscode.ViewColumn.One;
