/** Talkgraph's own methods beside the LSP's: name → what goes in and what comes out. */
import type { ExportFormat } from "./export-formats";
import type { Card, GraphDelta, GraphSnapshot, Place } from "./graph";
import type { EntityKind } from "./kinds";

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
  /** How many notes and folders are hidden by `.gitignore` or the editor's own list of exceptions. */
  readonly ignored: number;
}

/** What the status calls each kind. */
export const countOf = {
  event: "events",
  talk: "talks",
  speaker: "speakers",
  company: "companies",
  tool: "tools",
} as const satisfies Record<EntityKind, keyof Status["counts"]>;

/** What the editor around our own client can do, told in the initialization options under `editor`. */
export interface EditorAbilities {
  /** It outlines headings and follows Markdown links by itself. */
  readonly markdown: boolean;
  /** It has the graph panel and the commands. */
  readonly panel: boolean;
}

/** Command of the client: shows an entity in the graph; its argument is the entity's identity. */
export const showInGraphCommand = "talkgraph.showInGraph";

/** Command of the client: says what was decided; its arguments are the dictionary, its text before, and the decision in words. */
export const decidedCommand = "talkgraph.decided";

/** Command of the client: opens a note that was just made; its argument is the note's address. */
export const openNoteCommand = "talkgraph.openNote";

export interface TextPosition {
  readonly uri: string;
  readonly line: number;
  readonly character: number;
}

/** An entity as a list shows it. */
export interface EntityBrief {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  /** In how many notes it is named. */
  readonly notes: number;
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
  /** What to insert for a new event, talk or speaker line, as a snippet in the note's own style. */
  "talkgraph/skeleton": {
    params: TextPosition & { readonly kind: "event" | "talk" | "speaker" };
    /** `line` is the 0-based line behind which a new talk stands: nothing is torn apart by it. */
    result: { readonly snippet: string; readonly plain: string; readonly line: number } | null;
  };
  /** What a new note about an event is called, and the address of the folder it belongs to, if notes tell that. */
  "talkgraph/newNoteFile": {
    params: { readonly event: string };
    result: { readonly folder?: string; readonly stem: string };
  };
  /** Entities of the workspace for a tree: all of a kind, or those that hang together with one. */
  "talkgraph/entities": {
    params: { readonly kind: EntityKind; readonly filter: string };
    result: readonly EntityBrief[];
  };
  /** Every place that names an entity, with its line. */
  "talkgraph/mentions": { params: { readonly id: string }; result: readonly EvidenceLine[] };
  /** The graph in a form that other programs read. */
  "talkgraph/export": { params: { readonly format: ExportFormat }; result: string };
  /** The edit of the dictionary by which several entities become one; or why there is none. */
  "talkgraph/same": {
    params: { readonly ids: readonly string[] };
    result:
      | {
          readonly edit: unknown;
          readonly command?: { readonly command: string; readonly arguments?: unknown[] };
        }
      | { readonly refusal: string };
  };
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
