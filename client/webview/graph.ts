/** Where the page begins. */
import { makeBridge } from "./bridge";
import { Panel } from "./panel";

/** Handles for tests and benchmarks that have to click into the picture. */
declare global {
  interface Window {
    talkgraphPicture?: Panel["picture"];
    talkgraphScene?: Panel["scene"];
  }
}

const panel = new Panel(document.getElementById("panel") ?? document.body, makeBridge());
window.talkgraphPicture = panel.picture;
window.talkgraphScene = panel.scene;
