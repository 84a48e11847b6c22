/** Where the page begins: puts store, picture, controls and card together. */
import { entityKinds, kindLabels, relationVerbs } from "../../protocol/kinds";
import type { PanelMessage } from "../../protocol/panel";
import { makeBridge } from "./bridge";
import { renderCard, renderEmpty, renderEvidence, type CardEvents } from "./card-view";
import { Controls } from "./controls";
import { GraphStore } from "./graph-store";
import { Picture } from "./picture";
import { onThemeChange } from "./theme";

const bridge = makeBridge();
const store = new GraphStore();
const saved = bridge.saved();
for (const kind of entityKinds) if (saved?.hiddenKinds.includes(kind) === true) store.hiddenKinds.add(kind);

let asked: string | undefined;

const controls = new Controls(document.getElementById("panel") ?? document.body, store, {
  choose,
  filter: update,
  clearFocus: () => {
    store.focus = undefined;
    update();
  },
  fit: () => {
    picture.fit();
  },
  zoom: (factor) => {
    picture.zoom(factor);
  },
});

const picture = new Picture(
  controls.picture,
  store,
  {
    select: (id) => {
      if (id === undefined) clear();
      else choose(id, false);
    },
    selectEdge: (id) => {
      asked = id;
      bridge.send({ type: "evidence", edge: id });
    },
    open: (id) => {
      bridge.send({ type: "openEntity", id });
    },
    settled: save,
    drawn: (nodes, edges) => {
      bridge.send({ type: "drawn", nodes, edges });
    },
  },
  new Map(Object.entries(saved?.positions ?? {}).map(([id, [x, y]]) => [id, { x, y }])),
);

const cardEvents: CardEvents = {
  open: (place) => {
    bridge.send({ type: "open", place, beside: false });
  },
  show: choose,
  focus: (id) => {
    store.focus = { id, depth: 2 };
    update();
    picture.fit();
  },
};

function choose(id: string, move = true): void {
  asked = id;
  picture.select(id);
  if (move) picture.show(id);
  bridge.send({ type: "card", id });
}

function clear(): void {
  asked = undefined;
  picture.select(undefined);
  renderEmpty(controls.card, "Choose an entity to see what the notes say of it.");
}

function update(): void {
  picture.update();
  controls.render();
  save();
}

function save(): void {
  bridge.save({ positions: picture.savedPositions(), hiddenKinds: [...store.hiddenKinds] });
}

function take(message: PanelMessage): void {
  switch (message.type) {
    case "graph":
      store.replace(message.graph);
      update();
      controls.say(`${String(store.nodes.size)} entities`);
      break;
    case "delta":
      if (!store.apply(message.delta)) bridge.send({ type: "ready" });
      else {
        update();
        controls.say(`The graph changed: ${String(store.nodes.size)} entities`);
      }
      break;
    case "card":
      if (message.id !== asked) break;
      if (message.card === null) renderEmpty(controls.card, "The notes no longer name this.");
      else {
        renderCard(controls.card, message.card, cardEvents);
        controls.say(`${message.card.name}, ${kindLabels[message.card.kind].one}`);
      }
      break;
    case "evidence":
      if (message.edge === asked)
        renderEvidence(controls.card, edgeTitle(message.edge), message.lines, cardEvents);
      break;
    case "focus":
      store.focus = { id: message.id, depth: message.depth };
      update();
      choose(message.id);
      picture.fit();
      break;
  }
}

function edgeTitle(id: string): string {
  const edge = store.edges.get(id);
  if (edge === undefined) return "";
  const name = (node: string): string => store.nodes.get(node)?.name ?? node;
  return `${name(edge.from)} ${relationVerbs[edge.kind]} ${name(edge.to)}`;
}

/** A handle for tests that have to click into the picture. */
declare global {
  interface Window {
    talkgraphPicture?: Picture;
  }
}
window.talkgraphPicture = picture;

onThemeChange(() => {
  picture.refreshTheme();
});
clear();
bridge.listen(take);
bridge.send({ type: "ready" });
