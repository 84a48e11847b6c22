/** Talkgraph's own requests: the graph, cards, the sentences behind a relation. */
import type { Connection } from "vscode-languageserver";
import type { Card, GraphSnapshot } from "../../../protocol/graph";
import type { EvidenceLine, Requests, Status } from "../../../protocol/methods";
import { cardOf, type EntityCard, type EntityCardLine } from "../features/card";
import { introduction } from "../features/introduction";
import { explain, renderExplanation } from "../features/explain";
import { evidenceOf } from "../features/evidence";
import { mentionAt } from "../features/lookup";
import { entitiesOf, lineAround } from "../features/entity-list";
import { newNoteFile } from "../features/new-note-file";
import { mentionsOf } from "../features/references";
import { exportGraph } from "../features/export-graph";
import { placeForTalk, skeletons } from "../features/skeletons";
import { fromLspPosition, toPlace } from "./convert";
import { guard, type Fence } from "./guard";
import type { NoteStore } from "./note-store";

/** Lines of a section that the panel's card shows. */
const most = 100;

/** Mentions below one entity of a tree; nobody scrolls through more. */
const mostMentions = 500;

/** @param watched called when the client begins to follow the graph */
export function answerGraphRequests(
  connection: Connection,
  store: NoteStore,
  fence: Fence,
  watched: () => void,
  index: (isFresh: boolean) => Promise<void>,
): void {
  const { workspace } = store;
  const own = <M extends keyof Requests>(
    method: M,
    nothing: Requests[M]["result"],
    handle: (params: Requests[M]["params"]) => Requests[M]["result"],
  ): void => {
    connection.onRequest(
      method,
      guard<Requests[M]["params"], Requests[M]["result"]>(method, fence, nothing, handle),
    );
  };

  own("talkgraph/graph", noGraph, () => {
    store.flush();
    watched();
    return workspace.takeGraph();
  });
  own("talkgraph/card", null, ({ id }) => {
    store.flush();
    const card = cardOf(workspace, id, most);
    return card === undefined ? null : toCard(store, card);
  });
  own("talkgraph/evidence", [], ({ id }) => {
    store.flush();
    return evidenceOf(workspace, id).flatMap(({ text, place }): EvidenceLine[] => {
      const at = toPlace(workspace, place);
      return at === undefined ? [] : [{ text, place: at }];
    });
  });
  own("talkgraph/introduction", null, ({ id }) => {
    store.flush();
    const place = introduction(workspace, id);
    return place === undefined ? null : (toPlace(workspace, place) ?? null);
  });
  own("talkgraph/entityAt", null, ({ uri, line, character }) => {
    store.flush();
    const note = workspace.note(uri);
    if (note === undefined) return null;
    return mentionAt(workspace, uri, fromLspPosition(note.lines, { line, character }))?.entity ?? null;
  });
  own("talkgraph/explain", null, ({ uri, line, character }) => {
    store.flush();
    const note = workspace.note(uri);
    const explanation =
      note === undefined
        ? undefined
        : explain(workspace, uri, fromLspPosition(note.lines, { line, character }));
    return explanation === undefined ? null : renderExplanation(explanation);
  });
  own("talkgraph/skeleton", null, ({ uri, line, character, kind }) => {
    store.flush();
    const note = workspace.note(uri);
    const offset = note === undefined ? 0 : fromLspPosition(note.lines, { line, character });
    const found = skeletons(workspace, uri, offset).find((one) => one.kind === kind);
    if (found === undefined) return null;
    const place = note?.lines.positionAt(placeForTalk(workspace, uri, offset)) ?? { line, character };
    return { snippet: found.snippet, plain: found.plain, line: place.line };
  });
  own("talkgraph/newNoteFile", { stem: "notes" }, ({ event }) => {
    store.flush();
    const { folder, stem } = newNoteFile(workspace, event);
    return { stem, ...(folder === undefined ? {} : { folder }) };
  });
  own("talkgraph/entities", [], ({ kind, filter }) => {
    store.flush();
    return entitiesOf(workspace, kind, filter);
  });
  own("talkgraph/mentions", [], ({ id }) => {
    store.flush();
    return mentionsOf(workspace, id)
      .slice(0, mostMentions)
      .flatMap((place): EvidenceLine[] => {
        const at = toPlace(workspace, place);
        return at === undefined ? [] : [{ text: lineAround(workspace, place), place: at }];
      });
  });
  own("talkgraph/export", "", ({ format }) => {
    store.flush();
    return exportGraph(workspace, format);
  });
  own("talkgraph/status", noStatus, () => store.currentStatus);
  connection.onRequest(
    "talkgraph/rebuild",
    guard("rebuild", fence, null, async () => {
      await index(true);
      return null;
    }),
  );
}

function toCard({ workspace }: NoteStore, card: EntityCard): Card {
  const line = ({
    text,
    detail,
    place,
    entity,
  }: EntityCardLine): Card["sections"][number]["lines"][number] => {
    const target = place === undefined ? undefined : toPlace(workspace, place);
    return {
      text,
      ...(detail === undefined ? {} : { detail }),
      ...(target === undefined ? {} : { place: target }),
      ...(entity === undefined ? {} : { entity }),
    };
  };
  const { ownWords, sections, ...rest } = card;
  return {
    ...rest,
    ...(ownWords === undefined ? {} : { ownWords: line(ownWords) }),
    sections: sections.map(({ title, total, lines }) => ({ title, total, lines: lines.map(line) })),
  };
}

const noGraph: GraphSnapshot = { revision: 0, nodes: [], edges: [] };
const noStatus: Status = {
  indexing: false,
  done: 0,
  total: 0,
  counts: { events: 0, talks: 0, speakers: 0, companies: 0, tools: 0 },
  problems: [],
  ignored: 0,
};
