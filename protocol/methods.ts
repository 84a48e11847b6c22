/** Talkgraph's own methods beside the LSP's: name → what goes in and what comes out. */
import type { Card, GraphDelta, GraphSnapshot, Place } from "./graph";

export interface Status {
  readonly indexing: boolean;
  /** Notes read so far, and notes to read. */
  readonly done: number;
  readonly total: number;
  readonly counts: {
    readonly events: number;
    readonly talks: number;
    readonly speakers: number;
    readonly companies: number;
    readonly tools: number;
  };
  /** One sentence for each file that was left out. */
  readonly problems: readonly string[];
}

export interface TextPosition {
  readonly uri: string;
  readonly line: number;
  readonly character: number;
}

/** Requests from the client to the server. */
export interface Requests {
  "talkgraph/graph": { params: null; result: GraphSnapshot };
  "talkgraph/card": { params: { readonly id: string }; result: Card | null };
  "talkgraph/evidence": { params: { readonly id: string }; result: readonly EvidenceLine[] };
  /** Where an entity was introduced. */
  "talkgraph/introduction": { params: { readonly id: string }; result: Place | null };
  "talkgraph/entityAt": { params: TextPosition; result: string | null };
  /** Why the line was recognised as it was, as plain text. */
  "talkgraph/explain": { params: TextPosition; result: string | null };
  "talkgraph/status": { params: null; result: Status };
  "talkgraph/rebuild": { params: null; result: null };
}

export interface EvidenceLine {
  readonly text: string;
  readonly place: Place;
}

/** Requests from the server to the client: files that only the editor can read. */
export interface ClientRequests {
  "talkgraph/findNotes": { params: { readonly extensions: readonly string[] }; result: readonly string[] };
  "talkgraph/readNotes": { params: { readonly uris: readonly string[] }; result: readonly (string | null)[] };
}

/** Notifications from the server to the client. */
export interface Notifications {
  "talkgraph/statusChanged": Status;
  "talkgraph/graphChanged": GraphDelta;
}
