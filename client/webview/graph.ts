/** Where the page begins. */
import { packGraph } from "../../protocol/packed-graph";
import { makeBridge } from "./bridge";
import { Panel } from "./panel";

/** Handles for tests and benchmarks that have to click into the picture. */
declare global {
  interface Window {
    talkgraphPicture?: Panel["picture"];
    talkgraphScene?: Panel["scene"];
    /** For the page in a plain browser, where no extension packs the graph. */
    packGraph?: typeof packGraph;
  }
}

window.packGraph = packGraph;
const panel = new Panel(document.getElementById("panel") ?? document.body, makeBridge());
window.talkgraphPicture = panel.picture;
window.talkgraphScene = panel.scene;
