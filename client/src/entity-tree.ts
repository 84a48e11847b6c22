/** The tree in the activity bar: kinds, their entities, the places that name them. It filters, follows the cursor, and gives names to drag. */
import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { Place } from "../../protocol/graph";
import { entityKinds, kindLabels, type EntityKind } from "../../protocol/kinds";
import { countOf, type EntityBrief, type EvidenceLine, type Status } from "../../protocol/methods";

type Node =
  | {
      readonly type: "kind";
      readonly kind: EntityKind;
      readonly count?: number;
      /** Known already where a filter is set: without any the kind is not shown. */
      readonly found?: readonly Node[];
    }
  | { readonly type: "entity"; readonly entity: EntityBrief }
  | { readonly type: "mention"; readonly line: EvidenceLine; readonly entity: EntityBrief };

const icons: Readonly<Record<EntityKind, string>> = {
  event: "calendar",
  talk: "comment-discussion",
  speaker: "person",
  company: "organization",
  tool: "tools",
};

export class EntityTree
  implements vscode.TreeDataProvider<Node>, vscode.TreeDragAndDropController<Node>, vscode.Disposable
{
  readonly dropMimeTypes: readonly string[] = [];
  readonly dragMimeTypes = ["text/plain"];
  private readonly changed = new vscode.EventEmitter<Node | undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly view: vscode.TreeView<Node>;
  private readonly subscriptions: vscode.Disposable;
  private filter = "";
  private follows = false;
  private resting: ReturnType<typeof setTimeout> | undefined;
  private later: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly client: BaseLanguageClient) {
    this.view = vscode.window.createTreeView("talkgraph.entities", {
      treeDataProvider: this,
      dragAndDropController: this,
      showCollapseAll: true,
    });
    this.subscriptions = vscode.Disposable.from(
      this.view,
      this.changed,
      vscode.commands.registerCommand("talkgraph.filterEntities", () => this.askFilter()),
      vscode.commands.registerCommand("talkgraph.clearFilter", () => {
        this.setFilter("");
      }),
      vscode.commands.registerCommand("talkgraph.followCursor", () => {
        this.setFollows(true);
      }),
      vscode.commands.registerCommand("talkgraph.stopFollowing", () => {
        this.setFollows(false);
      }),
      vscode.commands.registerCommand("talkgraph.openPlace", open),
      vscode.commands.registerCommand("talkgraph.openIntroduction", (node?: Node) =>
        this.openIntroduction(node),
      ),
      vscode.commands.registerCommand("talkgraph.copyName", async (node?: Node) => {
        if (node?.type === "entity") await vscode.env.clipboard.writeText(node.entity.name);
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (!this.follows || !this.view.visible) return;
        if (this.resting !== undefined) clearTimeout(this.resting);
        this.resting = setTimeout(() => {
          this.reveal(textEditor);
        }, 200);
      }),
    );
  }

  /** The graph has changed; the tree asks again once it rests. */
  refresh(): void {
    if (this.later !== undefined) clearTimeout(this.later);
    this.later = setTimeout(() => {
      this.changed.fire(undefined);
    }, 500);
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node === undefined) return this.kinds();
    if (node.type === "kind") {
      if (node.found !== undefined) return [...node.found];
      const params = { kind: node.kind, filter: this.filter };
      const found = await this.client.sendRequest<readonly EntityBrief[]>("talkgraph/entities", params);
      return found.map((entity): Node => ({ type: "entity", entity }));
    }
    if (node.type === "mention") return [];
    const lines = await this.client.sendRequest<readonly EvidenceLine[]>("talkgraph/mentions", {
      id: node.entity.id,
    });
    return lines.map((line): Node => ({ type: "mention", line, entity: node.entity }));
  }

  /** None where there is nothing of any kind: then the view says what to do. */
  private async kinds(): Promise<Node[]> {
    const { counts, indexing } = await this.client.sendRequest<Status>("talkgraph/status", null);
    const all = entityKinds.map((kind) => ({ type: "kind" as const, kind, count: counts[countOf[kind]] }));
    if (this.filter === "") return indexing || all.some(({ count }) => count > 0) ? all : [];
    const found = await Promise.all(
      all.map(async (kind) => {
        const children = await this.getChildren(kind);
        return { ...kind, count: children.length, found: children };
      }),
    );
    const left = found.filter(({ count }) => count > 0);
    this.view.message =
      left.length === 0 ? `No name holds “${this.filter}”.` : `Only names with “${this.filter}”`;
    return left;
  }

  getParent(node: Node): Node | undefined {
    if (node.type === "entity") return { type: "kind", kind: node.entity.kind };
    return node.type === "mention" ? { type: "entity", entity: node.entity } : undefined;
  }

  getTreeItem(node: Node): vscode.TreeItem {
    if (node.type === "kind") {
      const label = kindLabels[node.kind].many;
      const item = new vscode.TreeItem(
        label.charAt(0).toUpperCase() + label.slice(1),
        this.filter === ""
          ? vscode.TreeItemCollapsibleState.Collapsed
          : vscode.TreeItemCollapsibleState.Expanded,
      );
      // a new filter opens the kinds anew
      item.id = `kind ${node.kind} ${this.filter}`;
      item.iconPath = new vscode.ThemeIcon(icons[node.kind]);
      if (node.count !== undefined) item.description = String(node.count);
      return item;
    }
    if (node.type === "entity") {
      const { id, name, kind, notes } = node.entity;
      const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Collapsed);
      item.id = `entity ${id} ${this.filter}`;
      item.description = notes > 1 ? `${String(notes)} notes` : "";
      item.iconPath = new vscode.ThemeIcon(icons[kind]);
      item.contextValue = "entity";
      item.accessibilityInformation = {
        label: `${kindLabels[kind].one} ${name}, in ${String(notes)} ${notes === 1 ? "note" : "notes"}`,
      };
      return item;
    }
    const { text, place } = node.line;
    const item = new vscode.TreeItem(text === "" ? "(empty line)" : text);
    const file = decodeURIComponent(place.uri.split("/").at(-1) ?? "");
    item.description = `${file}:${String(place.line + 1)}`;
    item.tooltip = `${text}\n${file}, line ${String(place.line + 1)}`;
    item.command = { command: "talkgraph.openPlace", title: "Open", arguments: [place] };
    return item;
  }

  handleDrag(nodes: readonly Node[], data: vscode.DataTransfer): void {
    const names = nodes.flatMap((node) => (node.type === "entity" ? [node.entity.name] : []));
    if (names.length > 0) data.set("text/plain", new vscode.DataTransferItem(names.join(", ")));
  }

  /** Where an entity was introduced. */
  private async openIntroduction(node?: Node): Promise<void> {
    if (node?.type !== "entity") return;
    const place = await this.client.sendRequest<Place | null>("talkgraph/introduction", {
      id: node.entity.id,
    });
    if (place !== null) await open(place);
  }

  private async askFilter(): Promise<void> {
    const value = await vscode.window.showInputBox({
      title: "Filter Talks, People, Companies and Tools",
      prompt: "Only names that hold these words are shown. Leave it empty to show all.",
      value: this.filter,
    });
    if (value !== undefined) this.setFilter(value);
  }

  private setFilter(filter: string): void {
    this.filter = filter.trim();
    this.view.message = "";
    void vscode.commands.executeCommand("setContext", "talkgraph.filtered", this.filter !== "");
    this.changed.fire(undefined);
  }

  private setFollows(follows: boolean): void {
    this.follows = follows;
    void vscode.commands.executeCommand("setContext", "talkgraph.following", follows);
    const editor = vscode.window.activeTextEditor;
    if (follows && editor !== undefined) this.reveal(editor);
  }

  private reveal(editor: vscode.TextEditor): void {
    const { line, character } = editor.selection.active;
    const asked = editor.document.uri.toString();
    void this.client
      .sendRequest<string | null>("talkgraph/entityAt", { uri: asked, line, character })
      .then(async (id) => {
        const kind = entityKinds.find((one) => id?.startsWith(`${one}:`) === true);
        if (id === null || kind === undefined) return;
        const siblings = await this.getChildren({ type: "kind", kind });
        const node = siblings.find((one) => one.type === "entity" && one.entity.id === id);
        if (node !== undefined) await this.view.reveal(node, { select: true, focus: false });
      })
      .catch(() => undefined);
  }

  dispose(): void {
    if (this.later !== undefined) clearTimeout(this.later);
    if (this.resting !== undefined) clearTimeout(this.resting);
    this.subscriptions.dispose();
  }
}

/** Opens a place of a note and selects the words there. */
async function open(place: Place): Promise<void> {
  const start = new vscode.Position(place.line, place.character);
  await vscode.window.showTextDocument(vscode.Uri.parse(place.uri), {
    selection: new vscode.Range(start, start.with({ character: place.endCharacter })),
  });
}
