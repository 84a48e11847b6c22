/** Commands that write: a new conference note, a new talk in the note's own style. */
import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { exportForms, exportFormats, formatNamed, type ExportFormat } from "../../protocol/export-formats";
import type { Requests } from "../../protocol/methods";
import { noteEditor } from "./note-editor";

/** The note of the walkthrough. */
const sampleNote = "samples/broker-summit-2024/trip-report.md";

type NewNoteFile = Requests["talkgraph/newNoteFile"]["result"];
type Skeleton = NonNullable<Requests["talkgraph/skeleton"]["result"]>;

export const registerNoteCommands = (
  context: vscode.ExtensionContext,
  client: BaseLanguageClient,
): vscode.Disposable =>
  vscode.Disposable.from(
    vscode.commands.registerCommand("talkgraph.openSample", () => openSample(context)),
    vscode.commands.registerCommand("talkgraph.newNote", () => newNote(client)),
    vscode.commands.registerCommand("talkgraph.export", (format?: unknown) => exportGraph(client, format)),
    vscode.commands.registerCommand("talkgraph.newTalk", () => insert(client, "talk")),
  );

/** Asks for the event and opens a draft with its title and a first talk, called as the other notes are; nothing is saved. */
async function newNote(client: BaseLanguageClient): Promise<void> {
  const event = await vscode.window.showInputBox({
    title: "New Conference Note",
    prompt: "Which event is the note about?",
    placeHolder: "QueueConf 2026",
    validateInput: (value) => (/[\p{L}\p{N}]/u.test(value) ? undefined : "Please type the event's name."),
  });
  if (event === undefined) return;
  const editor = await vscode.window.showTextDocument(await draftFor(client, event));
  const snippet = new vscode.SnippetString()
    .appendText(`# ${event.trim()}\n\n`)
    .appendPlaceholder("Place, dates")
    .appendText("\n\n### ")
    .appendPlaceholder("Title")
    .appendText(" - ")
    .appendPlaceholder("Speaker")
    .appendText(", ")
    .appendPlaceholder("Company")
    .appendText("\n\n");
  await editor.insertSnippet(snippet);
}

/** An unsaved note that has a name and a place already, where the editor can give it one; else one that is asked for both. */
async function draftFor(client: BaseLanguageClient, event: string): Promise<vscode.TextDocument> {
  const file = await client
    .sendRequest<NewNoteFile>("talkgraph/newNoteFile", { event })
    .catch(() => undefined);
  if (file === undefined) return nameless();
  const { folder, stem } = file;
  const told = folder === undefined ? undefined : vscode.Uri.parse(folder);
  const isInside = told !== undefined && vscode.workspace.getWorkspaceFolder(told) !== undefined;
  const place = isInside ? told : vscode.workspace.workspaceFolders?.[0]?.uri;
  // a draft's address tells no more than a path, which is one of this system's files
  if (place?.scheme !== "file") return nameless();
  const taken = new Set(vscode.workspace.textDocuments.map(({ uri }) => uri.path));
  for (let count = 1; ; count++) {
    const own = vscode.Uri.joinPath(place, `${stem}${count === 1 ? "" : `-${String(count)}`}.md`);
    if (!taken.has(own.path) && !(await isFile(own)))
      return vscode.workspace.openTextDocument(own.with({ scheme: "untitled" }));
  }
}

const nameless = (): Thenable<vscode.TextDocument> =>
  vscode.workspace.openTextDocument({ language: "markdown", content: "" });

const isFile = (uri: vscode.Uri): Thenable<boolean> =>
  vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );

/** Opens a sample note as a draft: it can be changed at will, and nothing is saved. */
async function openSample(context: vscode.ExtensionContext): Promise<void> {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(context.extensionUri, sampleNote));
  const content = new TextDecoder().decode(bytes);
  await vscode.window.showTextDocument(
    await vscode.workspace.openTextDocument({ language: "markdown", content }),
  );
}

async function pickFormat(): Promise<ExportFormat | undefined> {
  const picked = await vscode.window.showQuickPick(
    exportFormats.map((format) => {
      const { label, readers } = exportForms[format];
      return { label, description: readers, format };
    }),
    { title: "Export Graph", placeHolder: "For which program?" },
  );
  return picked?.format;
}

/** Asks for a format, unless one is given, and a place, and writes the graph there. */
async function exportGraph(client: BaseLanguageClient, given?: unknown): Promise<void> {
  const format = formatNamed(given) ?? (await pickFormat());
  if (format === undefined) return;
  const { label, ending } = exportForms[format];
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const target = await vscode.window.showSaveDialog({
    ...(folder === undefined ? {} : { defaultUri: vscode.Uri.joinPath(folder, `talkgraph.${ending}`) }),
    filters: { [label]: [ending] },
  });
  if (target === undefined) return;
  const text = await client.sendRequest<string>("talkgraph/export", { format });
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
  void vscode.window.showInformationMessage(
    `The graph is written to ${vscode.workspace.asRelativePath(target)}.`,
  );
}

/** Puts the skeleton behind the talk or the paragraph of the cursor, or on the cursor's line where that is empty. */
async function insert(client: BaseLanguageClient, kind: "talk"): Promise<void> {
  const editor = await noteEditor();
  if (editor === undefined) {
    void vscode.window.showInformationMessage("Open a note first; the new talk is put at its cursor.");
    return;
  }
  const { line, character } = editor.selection.active;
  const found = await client.sendRequest<Skeleton | null>("talkgraph/skeleton", {
    uri: editor.document.uri.toString(),
    line,
    character,
    kind,
  });
  if (found === null) return;
  await vscode.window.showTextDocument(editor.document, editor.viewColumn);
  await editor.insertSnippet(...placed(editor.document, found));
}

/** With an empty line above and below, but for an item right below another one. */
function placed(
  document: vscode.TextDocument,
  { snippet, plain, line }: Skeleton,
): [vscode.SnippetString, vscode.Position] {
  const { lineCount } = document;
  const { range, isEmptyOrWhitespace, text } = document.lineAt(Math.min(line, lineCount - 1));
  const isEmpty = (at: number): boolean =>
    at < 0 || at >= lineCount || document.lineAt(at).isEmptyOrWhitespace;
  const isItem = (words: string): boolean => /^\s*(?:(?:[-*+]|\d+[.)])\s|\|)/.test(words);
  const above = isEmptyOrWhitespace
    ? isEmpty(line - 1)
      ? ""
      : "\n"
    : isItem(plain) && isItem(text)
      ? "\n"
      : "\n\n";
  const body = isEmpty(line + 1) && line + 1 < lineCount ? snippet.replace(/\n\$0$/, "$0") : snippet;
  return [new vscode.SnippetString(`${above}${body}`), isEmptyOrWhitespace ? range.start : range.end];
}
