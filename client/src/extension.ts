/** Talkgraph in VS Code: starts the server and owns what the editor shows of it. The same on desktop and in a browser. */
import * as vscode from "vscode";
import { State, type BaseLanguageClient, type LanguageClientOptions } from "vscode-languageclient";
import type { GraphDelta } from "../../protocol/graph";
import { showInGraphCommand, type EditorAbilities, type Status } from "../../protocol/methods";
import { settingsSection } from "../../protocol/settings";
import { watchAskedNames } from "./asked-names";
import { actionMiddleware, registerActions } from "./action-middleware";
import { registerDecisions } from "./decisions";
import { EntityTree } from "./entity-tree";
import { registerExplanation } from "./explanation";
import { GraphPanel } from "./graph-panel";
import { registerNoteCommands } from "./note-commands";
import { answerNoteRequests } from "./note-requests";
import { StatusBar } from "./status-bar";

/** Where the server runs: a process beside the editor, or a worker inside it. */
export type MakeClient = (
  context: vscode.ExtensionContext,
  options: LanguageClientOptions,
) => BaseLanguageClient;

/** What other extensions, and tests, can wait for. */
export interface TalkgraphApi {
  /** Settles when the notes of the workspace have been read once. */
  readonly indexed: Promise<Status>;
  /** Fires whenever the panel has drawn the graph. */
  readonly onDidDraw: vscode.Event<{ readonly nodes: number; readonly edges: number }>;
}

/** Where notes live: on the disk, as a draft, or wherever the workspace is; not in diffs and other views of a file. */
const schemes = (): Set<string> =>
  new Set([
    "file",
    "untitled",
    ...(vscode.workspace.workspaceFolders ?? []).map((folder) => folder.uri.scheme),
  ]);

/** VS Code outlines headings, follows Markdown links, and has the panel. */
const editor: EditorAbilities = { markdown: true, panel: true };

let client: BaseLanguageClient | undefined;

/** Activates the extension; returns at once, the server starts behind it. */
export function start(context: vscode.ExtensionContext, makeClient: MakeClient): TalkgraphApi {
  const output = vscode.window.createOutputChannel("Talkgraph", { log: true });
  const started = makeClient(context, {
    documentSelector: [...schemes()].flatMap((scheme) => [
      { scheme, language: "markdown" },
      { scheme, language: "plaintext" },
      // the dictionary counts as it stands in the editor, saved or not
      { scheme, pattern: "**/.talkgraph.yml" },
    ]),
    outputChannel: output,
    initializationOptions: {
      ...vscode.workspace.getConfiguration(settingsSection),
      editor,
      storage: context.storageUri?.scheme === "file" ? context.storageUri.fsPath : undefined,
    },
    markdown: { isTrusted: false, supportHtml: false },
    middleware: {
      ...actionMiddleware,
      // the protocol knows no kind for people; the editor does, and says so to a screen reader
      provideCompletionItem: async (document, position, context, token, next) => {
        const found = await next(document, position, context, token);
        for (const item of (Array.isArray(found) ? found : found?.items) ?? [])
          if (isOfSpeaker(item)) item.kind = vscode.CompletionItemKind.User;
        return found;
      },
    },
  });
  client = started;
  const statusBar = new StatusBar();
  const drawn = new vscode.EventEmitter<{ nodes: number; edges: number }>();
  const panel = new GraphPanel(context, started, drawn);
  const tree = new EntityTree(started);
  let settle: (status: Status) => void = () => undefined;
  const indexed = new Promise<Status>((resolve) => (settle = resolve));
  context.subscriptions.push(
    output,
    watchAskedNames(),
    statusBar,
    drawn,
    panel,
    tree,
    started.onNotification("talkgraph/statusChanged", (status: Status) => {
      statusBar.show(status);
      tree.refresh();
      if (!status.indexing) settle(status);
    }),
    started.onDidChangeState(({ newState }) => {
      if (newState === State.Running) void panel.restarted().catch(() => undefined);
    }),
    started.onNotification("talkgraph/graphChanged", (delta: GraphDelta) => {
      panel.tellDelta(delta);
    }),
    vscode.commands.registerCommand("talkgraph.showGraph", () => {
      panel.show();
    }),
    vscode.commands.registerCommand(
      showInGraphCommand,
      (target?: string | { readonly entity?: { readonly id: string } }) => {
        panel.show(typeof target === "string" ? target : target?.entity?.id);
      },
    ),
    vscode.commands.registerCommand("talkgraph.savePicture", () => panel.savePicture()),
    vscode.commands.registerCommand("talkgraph.showGraphAroundCursor", () => panel.showAroundCursor()),
    vscode.commands.registerCommand("talkgraph.rebuildIndex", async () => {
      await started.sendRequest("talkgraph/rebuild", null);
      const { total } = await started.sendRequest<Status>("talkgraph/status", null);
      void vscode.window.setStatusBarMessage(`Talkgraph: all ${String(total)} notes are read anew.`, 5_000);
    }),
  );
  context.subscriptions.push(
    registerExplanation(started),
    registerNoteCommands(context, started),
    registerActions(),
    registerDecisions(),
  );
  answerNoteRequests(context, started);
  started.start().catch((error: unknown) => {
    void vscode.window.showErrorMessage(
      `Talkgraph's language server could not start: ${String(error)}. See the Talkgraph output.`,
    );
  });
  return { indexed, onDidDraw: drawn.event };
}

/** Our items carry the identity of what they name. */
const isOfSpeaker = (item: vscode.CompletionItem & { readonly data?: unknown }): boolean =>
  typeof item.data === "string" && item.data.startsWith("speaker:");

export async function stop(): Promise<void> {
  await client?.stop();
  client = undefined;
}
