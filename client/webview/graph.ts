/** Where the page begins. */
import { makeBridge } from "./bridge";
import { Panel } from "./panel";
import type { Picture } from "./picture";

/** A handle for tests that have to click into the picture. */
declare global {
  interface Window {
    talkgraphPicture?: Picture;
  }
}

window.talkgraphPicture = new Panel(document.getElementById("panel") ?? document.body, makeBridge()).picture;
