/** The graph panel: one webview, fed from the server. The page asks, the panel answers. */
import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { Card, GraphDelta, GraphSnapshot, Place } from "../../protocol/graph";
import type { EvidenceLine } from "../../protocol/methods";
import type { PanelMessage, PanelRequest } from "../../protocol/panel";
import { panelHtml } from "./panel-html";

const viewType = "talkgraph.graph";
/** Relations from the entity under the cursor that *Show Graph Around Cursor* shows at first. */
const nearby = 2;

export class GraphPanel implements vscode.Disposable {
  private panel: vscode.WebviewPanel | undefined;
  private focus: string | undefined;
  private isReady = false;
  private readonly registration: vscode.Disposable;

  constructor(
    private readonly context: vscode.ExtensionContext,
    private readonly client: BaseLanguageClient,
    private readonly drawn: vscode.EventEmitter<{ nodes: number; edges: number }>,
  ) {
    this.registration = vscode.window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: (panel: vscode.WebviewPanel) => {
        this.adopt(panel);
        return Promise.resolve();
      },
    });
  }

  show(focus?: string): void {
    this.focus = focus;
    if (this.panel !== undefined) {
      this.panel.reveal(undefined, false);
      if (this.isReady && focus !== undefined) {
        this.tell({ type: "focus", id: focus, depth: nearby });
        this.focus = undefined;
      }
      return;
    }
    this.adopt(
      vscode.window.createWebviewPanel(viewType, "Talkgraph", vscode.ViewColumn.Beside, {
        enableScripts: true,
        enableFindWidget: false,
      }),
    );
  }

  /** Shows the graph around the entity under the cursor; all of it where there is none. */
  async showAroundCursor(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (editor === undefined) {
      this.show();
      return;
    }
    const { line, character } = editor.selection.active;
    const id = await this.client.sendRequest<string | null>("talkgraph/entityAt", {
      uri: editor.document.uri.toString(),
      line,
      character,
    });
    if (id === null)
      void vscode.window.setStatusBarMessage(
        "Talkgraph: nothing is recognised under the cursor, so all of the graph is shown.",
        5_000,
      );
    this.show(id ?? undefined);
  }

  tellDelta(delta: GraphDelta): void {
    this.tell({ type: "delta", delta });
  }

  /** A server that was started anew knows of no panel: asks it for the graph, and so for its changes. */
  async restarted(): Promise<void> {
    if (this.isReady) await this.answer({ type: "ready" });
  }

  private tell(message: PanelMessage): void {
    if (this.isReady) void this.panel?.webview.postMessage(message);
  }

  private adopt(panel: vscode.WebviewPanel): void {
    this.panel?.dispose();
    this.panel = panel;
    this.isReady = false;
    const media = vscode.Uri.joinPath(this.context.extensionUri, "dist/webview");
    panel.webview.options = { enableScripts: true, localResourceRoots: [media] };
    panel.iconPath = vscode.Uri.joinPath(this.context.extensionUri, "media/icon.svg");
    panel.webview.onDidReceiveMessage((request: PanelRequest) =>
      this.answer(request).catch((error: unknown) => {
        void vscode.window.showErrorMessage(
          `Talkgraph's server does not answer, so the graph can't be shown: ${String(error)}. See the Talkgraph output.`,
        );
      }),
    );
    panel.onDidDispose(() => {
      if (this.panel === panel) this.panel = undefined;
    });
    panel.webview.html = panelHtml(panel.webview, media);
  }

  private async answer(request: PanelRequest): Promise<void> {
    switch (request.type) {
      case "ready": {
        await this.client.start();
        const graph = await this.client.sendRequest<GraphSnapshot>("talkgraph/graph", null);
        this.isReady = true;
        this.tell({ type: "graph", graph });
        if (this.focus !== undefined) this.tell({ type: "focus", id: this.focus, depth: nearby });
        this.focus = undefined;
        break;
      }
      case "card": {
        const card = await this.client.sendRequest<Card | null>("talkgraph/card", { id: request.id });
        this.tell({ type: "card", id: request.id, card });
        break;
      }
      case "evidence": {
        const lines = await this.client.sendRequest<EvidenceLine[]>("talkgraph/evidence", {
          id: request.edge,
        });
        this.tell({ type: "evidence", edge: request.edge, lines });
        break;
      }
      case "open":
        await openPlace(request.place, request.beside);
        break;
      case "openEntity": {
        const place = await this.client.sendRequest<Place | null>("talkgraph/introduction", {
          id: request.id,
        });
        if (place !== null) await openPlace(place, false);
        break;
      }
      case "drawn":
        this.drawn.fire({ nodes: request.nodes, edges: request.edges });
        break;
    }
  }

  dispose(): void {
    this.registration.dispose();
    this.panel?.dispose();
  }
}

/** Opens a place of a note beside the panel; anything but a file of the workspace is left alone. */
async function openPlace({ uri, line, character, endCharacter }: Place, beside: boolean): Promise<void> {
  const target = vscode.Uri.parse(uri, true);
  const isOpen = vscode.workspace.textDocuments.some(
    (document) => document.uri.toString() === target.toString(),
  );
  if (!isOpen && vscode.workspace.getWorkspaceFolder(target) === undefined) return;
  const range = new vscode.Range(line, character, line, endCharacter);
  const visible = vscode.window.visibleTextEditors.find(
    (editor) => editor.document.uri.toString() === target.toString(),
  );
  const column = visible?.viewColumn ?? (beside ? vscode.ViewColumn.Beside : otherColumn());
  await vscode.window.showTextDocument(target, {
    selection: range,
    ...(column === undefined ? {} : { viewColumn: column }),
  });
}

/** A column with text in it, so that the graph stays in sight. */
const otherColumn = (): vscode.ViewColumn | undefined =>
  vscode.window.visibleTextEditors.find((editor) => editor.viewColumn !== undefined)?.viewColumn ??
  vscode.ViewColumn.One;
