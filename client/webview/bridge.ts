/** The only file that knows how the page reaches the extension. In a plain browser a sample takes the extension's place. */
import type { PanelMessage, PanelRequest } from "../../protocol/panel";

export type SavedPlaces = Readonly<Record<string, readonly [number, number]>>;

/** What the page keeps when it is hidden, and after a restart. */
export interface SavedState {
  readonly positions: SavedPlaces;
  /** Where pinned entities stand in other layouts than by force: layout and identity, parted by a blank. */
  readonly held?: SavedPlaces;
  readonly pinned?: readonly string[];
  readonly camera?: { readonly x: number; readonly y: number; readonly ratio: number };
  /** View, filters and layout, as `readState` takes them. */
  readonly state?: unknown;
  readonly selected?: readonly string[];
}

export interface Bridge {
  send(request: PanelRequest): void;
  listen(handle: (message: PanelMessage) => void): void;
  saved(): SavedState | undefined;
  save(state: SavedState): void;
}

interface EditorApi {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): EditorApi;

/** A stand-in for the extension, put there by the page that shows the panel in a plain browser. */
declare global {
  interface Window {
    talkgraphHost?: EditorApi;
  }
}

export function makeBridge(): Bridge {
  const api = window.talkgraphHost ?? acquireVsCodeApi();
  return {
    send: (request) => {
      api.postMessage(request);
    },
    listen: (handle) => {
      window.addEventListener("message", (event: MessageEvent<PanelMessage>) => {
        handle(event.data);
      });
    },
    saved: () => {
      const state = api.getState();
      return typeof state === "object" && state !== null && "positions" in state
        ? (state as SavedState)
        : undefined;
    },
    save: (state) => {
      api.setState(state);
    },
  };
}
