/** The graph panel: one webview, fed from the server. The page asks, the panel answers. */
import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { Card, GraphDelta, GraphSnapshot } from "../../protocol/graph";
import type { EvidenceLine } from "../../protocol/methods";
import { packGraph } from "../../protocol/packed-graph";
import {
  pictureFormats,
  pictureLabels,
  type NamedView,
  type PanelMessage,
  type PanelRequest,
} from "../../protocol/panel";
import { openPlace, PanelActions, saveFile } from "./panel-actions";
import { panelHtml } from "./panel-html";

const viewType = "talkgraph.graph";
/** Relations from the entity under the cursor that *Show Graph Around Cursor* shows at first. */
const nearby = 2;
/** The cursor has to rest this long, in milliseconds, before the panel follows it. */
const rest = 150;
/** Where the workspace keeps the views that have a name. */
const viewsKey = "talkgraph.views";

export class GraphPanel implements vscode.Disposable {
  private panel: vscode.WebviewPanel | undefined;
  /** What the page is to show as soon as it is ready. */
  private wanted: PanelMessage | undefined;
  private isReady = false;
  private isFollowing = false;
  private followTimer: ReturnType<typeof setTimeout> | undefined;
  private readonly actions: PanelActions;
  private readonly registrations: vscode.Disposable[];

  constructor(
    private readonly context: vscode.ExtensionContext,
    private readonly client: BaseLanguageClient,
    private readonly drawn: vscode.EventEmitter<{ nodes: number; edges: number }>,
  ) {
    this.actions = new PanelActions(client);
    this.registrations = [
      vscode.window.registerWebviewPanelSerializer(viewType, {
        deserializeWebviewPanel: (panel: vscode.WebviewPanel) => {
          this.adopt(panel);
          return Promise.resolve();
        },
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (!this.isFollowing) return;
        clearTimeout(this.followTimer);
        this.followTimer = setTimeout(() => void this.tellCursor(textEditor).catch(() => undefined), rest);
      }),
    ];
  }

  /** @param focus shows what is near this entity; without it the whole graph */
  show(focus?: string): void {
    this.wanted = focus === undefined ? { type: "whole" } : { type: "focus", id: focus, depth: nearby };
    if (this.panel !== undefined) {
      this.panel.reveal(undefined, false);
      this.tellWanted();
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
    const id = await this.entityAt(editor);
    if (id === null)
      void vscode.window.setStatusBarMessage(
        "Talkgraph: nothing is recognised under the cursor, so all of the graph is shown.",
        5_000,
      );
    this.show(id ?? undefined);
  }

  private entityAt({ document, selection }: vscode.TextEditor): Promise<string | null> {
    const { line, character } = selection.active;
    return this.client.sendRequest("talkgraph/entityAt", { uri: document.uri.toString(), line, character });
  }

  private async tellCursor(editor: vscode.TextEditor | undefined): Promise<void> {
    const id = editor === undefined ? null : await this.entityAt(editor);
    if (id !== null) this.tell({ type: "cursor", id });
  }

  /** Asks for a format; the page draws the picture, and then for a place to put it. */
  async savePicture(): Promise<void> {
    if (!this.isReady) {
      void vscode.window.showInformationMessage("Bring the graph into sight first: Talkgraph: Show Graph.");
      return;
    }
    const picked = await vscode.window.showQuickPick(
      pictureFormats.map((format) => ({ label: pictureLabels[format], format })),
      { title: "Save Picture of the Graph" },
    );
    if (picked !== undefined) this.tell({ type: "savePicture", format: picked.format });
  }

  tellDelta(delta: GraphDelta): void {
    this.tell({ type: "delta", delta });
  }

  /** A server that was started anew knows of no panel: asks it for the graph, and so for its changes. */
  async restarted(): Promise<void> {
    if (this.isReady) await this.answer({ type: "ready" });
  }

  private tellWanted(): void {
    if (!this.isReady || this.wanted === undefined) return;
    this.tell(this.wanted);
    this.wanted = undefined;
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
          `Talkgraph's panel could not do that: ${String(error)}. See the Talkgraph output.`,
        );
      }),
    );
    panel.onDidChangeViewState(() => {
      // a hidden panel has no page; the next one says when it is ready
      if (this.panel === panel && !panel.visible) this.isReady = false;
    });
    panel.onDidDispose(() => {
      if (this.panel !== panel) return;
      this.panel = undefined;
      this.isReady = false;
      this.isFollowing = false;
    });
    panel.webview.html = panelHtml(panel.webview, media);
  }

  private async answer(request: PanelRequest): Promise<void> {
    switch (request.type) {
      case "ready": {
        await this.client.start();
        const graph = await this.client.sendRequest<GraphSnapshot>("talkgraph/graph", null);
        this.isReady = true;
        // first, since they fill the controls, and the graph is to be drawn at once
        this.tell({ type: "views", views: this.context.workspaceState.get<NamedView[]>(viewsKey, []) });
        this.tell({ type: "graph", graph: packGraph(graph) });
        this.tellWanted();
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
      case "openEntity":
        await this.actions.open(request.id, request.beside);
        break;
      case "follow":
        this.isFollowing = request.isOn;
        if (request.isOn) await this.tellCursor(vscode.window.visibleTextEditors[0]);
        break;
      case "rename":
        await this.actions.rename(request.id);
        break;
      case "actions":
        this.tell({ type: "actions", id: request.id, titles: await this.actions.titlesFor(request.id) });
        break;
      case "act":
        await this.actions.act(request.id, request.title);
        break;
      case "same":
        await this.actions.join(request.ids);
        break;
      case "views":
        await this.context.workspaceState.update(viewsKey, request.views);
        break;
      case "saveFile":
        await saveFile(request);
        break;
      case "export":
        await vscode.commands.executeCommand("talkgraph.export", request.format);
        break;
      case "drawn":
        this.drawn.fire({ nodes: request.nodes, edges: request.edges });
        break;
    }
  }

  dispose(): void {
    clearTimeout(this.followTimer);
    for (const one of this.registrations) one.dispose();
    this.panel?.dispose();
  }
}
