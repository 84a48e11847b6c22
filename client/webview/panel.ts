/** The panel: holds what is shown and chosen, and keeps picture, controls and card in step with it. */
import { formatNamed, type ExportFormat } from "../../protocol/export-formats";
import type { GraphDelta } from "../../protocol/graph";
import type { PackedGraph } from "../../protocol/packed-graph";
import {
  pictureFormats,
  type PanelMessage,
  type PanelRequest,
  type PictureFormat,
} from "../../protocol/panel";
import type { Bridge } from "./bridge";
import { CardPane } from "./card-pane";
import { EntityMenu, jointActions } from "./entity-menu";
import type { Point } from "./first-placement";
import { GraphStore } from "./graph-store";
import { History } from "./history";
import { Later } from "./later";
import { NamedViews } from "./named-views";
import { Page } from "./page";
import type { PanelActions, PanelModel } from "./panel-model";
import { Picture } from "./picture";
import { savePicture } from "./picture-file";
import { Scene } from "./scene";
import { Selection } from "./selection";
import { Sight } from "./sight";
import { onThemeChange } from "./theme";
import { readState, viewLabel, type PanelState, type View } from "./view";

/** Changes of the graph that come in this time, in milliseconds, are one change of the controls. */
const pause = 150;

export class Panel implements PanelActions {
  readonly picture: Picture;
  readonly scene: Scene;
  private readonly store = new GraphStore();
  private readonly page: Page;
  private readonly card: CardPane;
  private readonly history: History<PanelState>;
  private readonly sight: Sight;
  private readonly selection: Selection;
  private readonly entityMenu: EntityMenu;
  private readonly views = new NamedViews((views) => {
    this.send({ type: "views", views });
    this.render();
  });
  private readonly rendering = new Later(pause, () => {
    this.render();
  });
  private readonly saving = new Later(pause, () => {
    this.saveNow();
  });

  private readonly send = (request: PanelRequest): void => {
    this.bridge.send(request);
  };

  constructor(
    root: HTMLElement,
    private readonly bridge: Bridge,
  ) {
    const saved = bridge.saved();
    this.history = new History(readState(saved?.state));
    this.selection = new Selection(saved?.selected ?? []);
    this.page = new Page(root, this);
    this.entityMenu = new EntityMenu(this.page.menu, this, this.send);
    this.card = new CardPane(this.page.card, this.store, this, this.send, (text) => {
      this.page.say(text);
    });
    this.scene = new Scene(this.store, saved ?? { positions: {} }, () => {
      this.saving.ask();
    });
    this.picture = new Picture(this.page.picture, this.store, this.scene, {
      select: (id, add) => {
        if (id === undefined) this.clear();
        else this.choose(id, add, false);
      },
      selectMany: (ids) => {
        this.chooseMany(ids);
      },
      selectEdge: (id) => {
        this.ask(id);
      },
      open: (id) => {
        this.open(id, false);
      },
      menu: (id, at) => {
        this.menu(id, at);
      },
      drawn: (nodes, edges) => {
        bridge.send({ type: "drawn", nodes, edges });
      },
    });
    this.sight = new Sight(this.store, this.picture, this.selection);
    if (saved?.camera !== undefined) this.picture.camera.place = saved.camera;
    this.picture.camera.onMove(() => {
      this.saving.ask();
    });
    onThemeChange(() => {
      this.picture.refreshTheme();
    });
    bridge.listen((message) => {
      this.take(message);
    });
    bridge.send({ type: "ready" });
    if (this.state.view.kind === "cursor") bridge.send({ type: "follow", isOn: true });
  }

  private get state(): PanelState {
    return this.history.current;
  }

  private take(message: PanelMessage): void {
    switch (message.type) {
      case "graph":
        this.takeGraph(message.graph);
        break;
      case "delta":
        this.takeDelta(message.delta);
        break;
      case "card":
      case "evidence":
        this.card.take(message);
        break;
      case "actions":
        this.entityMenu.take(message.id, message.titles);
        break;
      case "views":
        this.views.take(message.views);
        this.render();
        break;
      case "savePicture":
        this.saveAs(message.format);
        break;
      case "cursor":
        if (this.state.view.kind === "cursor" && this.state.view.id !== message.id) {
          this.history.replace({ ...this.state, view: { ...this.state.view, id: message.id } });
          this.update();
          this.choose(message.id, false, false);
          this.picture.camera.fit();
        }
        break;
      case "focus":
        this.show({ kind: "around", ids: [message.id], depth: message.depth });
        this.picture.camera.fit();
        break;
      case "whole":
        if (this.state.view.kind !== "all") this.show({ kind: "all" });
        break;
    }
  }

  /** The controls of a large graph come after its picture. */
  private takeGraph(graph: PackedGraph): void {
    if (this.sight.seeAnother(graph, this.state)) {
      this.rendering.ask();
      this.saving.ask();
    } else if (this.selection.ids.some((id) => this.store.nodes.has(id))) this.showCard();
    else this.keepUp();
    this.page.say(this.sight.summary);
  }

  private takeDelta(delta: GraphDelta): void {
    if (!this.store.apply(delta)) {
      this.bridge.send({ type: "ready" });
      return;
    }
    this.scene.forget(delta.removedNodes);
    const isLost = this.selection.forget(delta.removedNodes);
    if (this.sight.take(delta, this.state)) this.rendering.ask();
    else this.keepUp();
    if (isLost) this.showCard();
    else this.card.refresh();
    this.page.say(`The graph changed: ${this.sight.summary}`);
  }

  /** Sees the graph anew, and brings everything in step. */
  private update(): void {
    this.sight.see(this.state);
    this.keepUp();
  }

  private keepUp(): void {
    this.render();
    this.saving.ask();
  }

  private render(): void {
    this.rendering.drop();
    this.page.render(this.model);
  }

  private get model(): PanelModel {
    return {
      store: this.store,
      state: this.state,
      visible: this.sight.visible,
      selected: this.selection.ids,
      pinned: this.scene.pinned,
      views: this.views.all,
      canGoBack: this.history.canGoBack,
      canGoForward: this.history.canGoForward,
    };
  }

  go(state: PanelState): void {
    const before = this.state.view;
    this.move(() => {
      this.history.go(state);
    });
    if (JSON.stringify(before) !== JSON.stringify(this.state.view)) this.picture.camera.fit();
  }

  show(view: View): void {
    this.go({ ...this.state, view });
    // its card tells what the picture is about
    const [only, ...others] = view.kind === "around" ? view.ids : [];
    if (only !== undefined && others.length === 0) this.choose(only, false, false);
  }

  replace(state: PanelState): void {
    this.history.replace(state);
    this.update();
  }

  back(): void {
    this.move(() => {
      this.history.back();
    });
  }

  forward(): void {
    this.move(() => {
      this.history.forward();
    });
  }

  /** Goes to another state; the editor tells of its cursor only where the view follows it. */
  private move(go: () => void): void {
    const wasFollowing = this.state.view.kind === "cursor";
    go();
    const { view } = this.state;
    const isFollowing = view.kind === "cursor";
    if (isFollowing !== wasFollowing) this.send({ type: "follow", isOn: isFollowing });
    this.update();
    this.page.say(`${viewLabel(view, (id) => this.store.nameOf(id))}: ${this.sight.summary}`);
  }

  choose(id: string, add = false, move = true): void {
    this.selection.choose(id, add);
    this.showCard();
    if (move) this.picture.show(id);
  }

  private chooseMany(ids: readonly string[]): void {
    this.selection.set(ids);
    this.showCard();
    this.page.say(`${String(ids.length)} entities chosen`);
  }

  clear(): void {
    this.selection.set([]);
    this.showCard();
  }

  private showCard(): void {
    this.sight.mark();
    this.card.show(this.selection.ids, () => jointActions(this.model, this, this.send));
    this.keepUp();
  }

  ask(edge: string): void {
    this.card.ask(edge);
  }

  open(id: string, beside: boolean): void {
    this.bridge.send({ type: "openEntity", id, beside });
  }

  menu(id: string, at: Point): void {
    const node = this.store.nodes.get(id);
    if (node === undefined) return;
    if (!this.selection.ids.includes(id)) this.choose(id, false, false);
    this.entityMenu.open(node, this.model, at);
  }

  pin(id: string, isPinned: boolean): void {
    this.scene.pin(id, isPinned);
  }

  fit(): void {
    this.picture.camera.fit();
  }

  fitToSelection(): void {
    this.picture.fitToSelection();
  }

  zoom(factor: number): void {
    this.picture.camera.zoom(factor);
  }

  saveView(name: string): void {
    this.views.add(name, this.state);
    this.page.say(`Kept as “${name}”`);
  }

  dropView(name: string): void {
    this.views.drop(name);
    this.page.say(`“${name}” is forgotten`);
  }

  saveAs(format: PictureFormat | ExportFormat): void {
    const exported = formatNamed(format);
    const pictured = pictureFormats.find((one) => one === format);
    if (exported !== undefined) this.bridge.send({ type: "export", format: exported });
    if (pictured !== undefined)
      savePicture(this.picture.drawing(pictured.endsWith("transparent")), pictured, this.send).catch(
        (error: unknown) => {
          this.page.say(`The picture could not be saved: ${String(error)}`);
        },
      );
  }

  private saveNow(): void {
    this.bridge.save({
      positions: this.scene.savedPositions(),
      held: this.scene.savedHeld(),
      pinned: [...this.scene.pinned],
      camera: this.picture.camera.place,
      state: this.state,
      selected: this.selection.ids,
    });
  }
}
