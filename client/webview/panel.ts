/** The panel: holds what is shown and chosen, and keeps picture, controls and card in step with it. */
import type { GraphDelta, Place } from "../../protocol/graph";
import { kindLabels } from "../../protocol/kinds";
import type { PackedGraph } from "../../protocol/packed-graph";
import type { NamedView, PanelMessage, PanelRequest, PictureFormat } from "../../protocol/panel";
import type { Bridge } from "./bridge";
import { CardPane } from "./card-pane";
import { findCommunities } from "./communities";
import { actionsFor, jointActions } from "./entity-menu";
import type { Point } from "./first-placement";
import { firstSight, hasFirstSight } from "./first-sight";
import { GraphStore } from "./graph-store";
import { History } from "./history";
import { Page } from "./page";
import type { GraphFormat, PanelActions, PanelModel } from "./panel-model";
import { Picture } from "./picture";
import { Scene } from "./scene";
import { savePicture } from "./picture-file";
import { onThemeChange } from "./theme";
import { readState, viewLabel, type PanelState, type View } from "./view";
import { addDifference, takesDifferences, visible, type Visible } from "./visible";

/** Changes of the graph that come in this time, in milliseconds, are one change of the controls. */
const pause = 150;

export class Panel implements PanelActions {
  readonly picture: Picture;
  readonly scene: Scene;
  private readonly store = new GraphStore();
  private readonly page: Page;
  private readonly card: CardPane;
  private readonly history: History<PanelState>;
  private seen: Visible = { nodes: new Map(), edges: new Map(), total: 0, wanted: 0, marked: new Set() };
  private selected: readonly string[];
  /** The entity whose menu was opened last. */
  private menuOf: string | undefined;
  private views: readonly NamedView[] = [];
  /** Whether the workspace's named views have come; nothing is written over them before. */
  private hasViews = false;
  private rendering: ReturnType<typeof setTimeout> | undefined;
  private saving: ReturnType<typeof setTimeout> | undefined;

  private readonly send = (request: PanelRequest): void => {
    this.bridge.send(request);
  };

  constructor(
    root: HTMLElement,
    private readonly bridge: Bridge,
  ) {
    const saved = bridge.saved();
    this.history = new History(readState(saved?.state));
    this.selected = saved?.selected ?? [];
    this.page = new Page(root, this);
    const cardEvents = {
      open: (place: Place, beside: boolean): void => {
        bridge.send({ type: "open", place, beside });
      },
      show: (id: string): void => {
        this.choose(id);
      },
      focus: (id: string): void => {
        this.show({ kind: "around", ids: [id], depth: 2 });
      },
    };
    this.card = new CardPane(this.page.card, this.store, cardEvents, this.send, (text) => {
      this.page.say(text);
    });
    this.scene = new Scene(this.store, saved ?? { positions: {} }, () => {
      this.save();
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
    if (saved?.camera !== undefined) this.picture.camera = saved.camera;
    this.picture.onCamera(() => {
      this.save();
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
        if (message.id === this.menuOf && this.page.menu.isOpen)
          this.page.menu.add(
            message.titles.map((title) => ({
              label: title,
              run: () => {
                this.bridge.send({ type: "act", id: message.id, title });
              },
            })),
          );
        break;
      case "views":
        this.views = message.views;
        this.hasViews = true;
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
          this.picture.fit();
        }
        break;
      case "focus":
        this.show({ kind: "around", ids: [message.id], depth: message.depth });
        this.choose(message.id, false, false);
        this.picture.fit();
        break;
    }
  }

  /** A large graph is drawn before it is copied, and the controls come after the picture. */
  private takeGraph(graph: PackedGraph): void {
    this.store.replace(graph);
    const isPlain = this.selected.length === 0 && this.picture.isSettled();
    if (isPlain && hasFirstSight(this.state, graph)) {
      const { visible: seen, surroundings } = firstSight(graph);
      this.seen = seen;
      this.picture.update(seen, this.state.layout, [], surroundings);
      this.renderSoon();
      this.save();
    } else {
      this.update();
      if (this.selected.some((id) => this.store.nodes.has(id))) this.showCard();
    }
    this.page.say(this.summary());
  }

  private renderSoon(): void {
    clearTimeout(this.rendering);
    this.rendering = setTimeout(() => {
      this.render();
    }, pause);
  }

  /** A small difference costs what it holds; one that may change what else is seen is seen anew. */
  private takeDelta(delta: GraphDelta): void {
    if (!this.store.apply(delta)) {
      this.bridge.send({ type: "ready" });
      return;
    }
    const lost = new Set(delta.removedNodes);
    this.scene.forget(delta.removedNodes);
    const isLost = this.selected.some((id) => lost.has(id));
    this.selected = this.selected.filter((id) => !lost.has(id));
    if (takesDifferences(this.state, this.seen, delta) && this.picture.isSettled()) this.patch(delta);
    else this.update();
    if (isLost) this.showCard();
    else this.card.refresh();
    this.page.say(`The graph changed: ${this.summary()}`);
  }

  private patch(delta: GraphDelta): void {
    const { nodes, edges } = addDifference(this.seen, delta, this.state.filters, this.store.nodes.size);
    this.picture.patch(nodes, edges, { nodes: delta.removedNodes, edges: delta.removedEdges });
    this.picture.select(new Set(this.selected));
    this.renderSoon();
  }

  private summary(): string {
    const { nodes, total } = this.seen;
    return nodes.size === total
      ? `${String(total)} entities`
      : `showing ${String(nodes.size)} of ${String(total)} entities`;
  }

  /** Sees the graph anew, and brings everything in step. */
  private update(): void {
    this.seen = visible(this.store, this.state);
    const communities = this.state.communities ? findCommunities(this.seen) : [];
    this.picture.update(this.seen, this.state.layout, communities);
    this.picture.select(new Set(this.selected));
    this.render();
    this.save();
  }

  private render(): void {
    clearTimeout(this.rendering);
    this.page.render(this.model);
  }

  private get model(): PanelModel {
    return {
      store: this.store,
      state: this.state,
      visible: this.seen,
      selected: this.selected,
      pinned: this.scene.pinned,
      views: this.views,
      canGoBack: this.history.canGoBack,
      canGoForward: this.history.canGoForward,
    };
  }

  go(state: PanelState): void {
    const before = this.state.view;
    this.history.go(state);
    this.arrived(before.kind === "cursor", state);
    if (JSON.stringify(before) !== JSON.stringify(state.view)) this.picture.fit();
  }

  show(view: View): void {
    this.go({ ...this.state, view });
  }

  replace(state: PanelState): void {
    this.history.replace(state);
    this.update();
  }

  back(): void {
    const wasFollowing = this.state.view.kind === "cursor";
    this.history.back();
    this.arrived(wasFollowing, this.state);
  }

  forward(): void {
    const wasFollowing = this.state.view.kind === "cursor";
    this.history.forward();
    this.arrived(wasFollowing, this.state);
  }

  private arrived(wasFollowing: boolean, { view }: PanelState): void {
    const isFollowing = view.kind === "cursor";
    if (isFollowing !== wasFollowing) this.bridge.send({ type: "follow", isOn: isFollowing });
    this.update();
    this.page.say(`${viewLabel(view, (id) => this.store.nameOf(id))}: ${this.summary()}`);
  }

  choose(id: string, add = false, move = true): void {
    const others = this.selected.filter((one) => one !== id);
    this.selected = !add ? [id] : others.length < this.selected.length ? others : [...others, id];
    this.showCard();
    if (move) this.picture.show(id);
  }

  private chooseMany(ids: readonly string[]): void {
    this.selected = ids;
    this.showCard();
    this.page.say(`${String(ids.length)} entities chosen`);
  }

  private clear(): void {
    this.selected = [];
    this.showCard();
  }

  private showCard(): void {
    this.picture.select(new Set(this.selected));
    this.card.show(this.selected, () => jointActions(this.model, this, this.send));
    this.render();
    this.save();
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
    if (!this.selected.includes(id)) this.choose(id, false, false);
    this.menuOf = id;
    const items = actionsFor(node, this.model, this, this.send);
    this.page.menu.open(`${node.name}, ${kindLabels[node.kind].one}`, items, at);
    this.bridge.send({ type: "actions", id });
  }

  pin(id: string, isPinned: boolean): void {
    this.scene.pin(id, isPinned);
  }

  fit(): void {
    this.picture.fit();
  }

  fitToSelection(): void {
    this.picture.fitToSelection();
  }

  zoom(factor: number): void {
    this.picture.zoom(factor);
  }

  saveView(name: string): void {
    this.keepViews([...this.views.filter((one) => one.name !== name), { name, state: this.state }]);
    this.page.say(`Kept as “${name}”`);
  }

  dropView(name: string): void {
    this.keepViews(this.views.filter((one) => one.name !== name));
    this.page.say(`“${name}” is forgotten`);
  }

  private keepViews(views: readonly NamedView[]): void {
    if (!this.hasViews) return;
    this.views = views;
    this.bridge.send({ type: "views", views });
    this.render();
  }

  saveAs(format: PictureFormat | GraphFormat): void {
    if (format === "gexf" || format === "graphml" || format === "json-ld")
      this.bridge.send({ type: "export", format });
    else
      savePicture(this.picture.drawing(format.endsWith("transparent")), format, this.send).catch(
        (error: unknown) => {
          this.page.say(`The picture could not be saved: ${String(error)}`);
        },
      );
  }

  private save(): void {
    clearTimeout(this.saving);
    this.saving = setTimeout(() => {
      this.bridge.save({
        positions: this.scene.savedPositions(),
        held: this.scene.savedHeld(),
        pinned: [...this.scene.pinned],
        camera: this.picture.camera,
        state: this.state,
        selected: this.selected,
      });
    }, pause);
  }
}
